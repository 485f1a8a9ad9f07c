// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Rates.h"
#include "core/engine/RowExpression.h"
#include "core/handbook/KpiDefinition.h"

namespace Steelyard {

/// By which rates the amounts of a figure become the company's currency.
class Exchange
{
public:
    Exchange(const Rates &rates, KpiDefinition::CurrencyAt at) : m_rates(&rates), m_at(at) {}
    /// All amounts by the average rate of the days that a row is looked at with (RowAt::rateFrom),
    /// whatever definitions say: earlier periods become comparable with a later one.
    static Exchange constant(const Rates &rates)
    {
        return {rates, KpiDefinition::CurrencyAt::PeriodAverage};
    }

    bool isOwn(const QString &currency) const { return m_rates->isOwn(currency); }
    /// Whether an amount is worth something else in another period.
    bool looksAtPeriod() const
    {
        return m_at == KpiDefinition::CurrencyAt::PeriodEnd
            || m_at == KpiDefinition::CurrencyAt::PeriodAverage;
    }
    /// Of a row that counts on at.day; rounded half up at the amount's own scale. Where a row is
    /// not looked at for a period, the rate is that of its day. Nothing without a rate.
    std::optional<Int128> converted(Int128 amount, const QString &currency, const RowAt &at) const;

private:
    const Rates *m_rates;
    KpiDefinition::CurrencyAt m_at;
};

} // namespace Steelyard
