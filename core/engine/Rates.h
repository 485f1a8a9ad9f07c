// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/engine/FactTable.h"
#include "core/sales/FxRate.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Steelyard {

/// What amounts in other currencies are worth in the company's, by kinds of rates: those of a day,
/// from then on until the next, and those of the budget.
class Rates
{
public:
    Rates(const QString &company, const QList<FxRate> &rates);

    /// Amounts that stay as they are on every day.
    bool isOwn(const QString &currency) const
    {
        return currency.isEmpty() || currency == m_company;
    }
    /// By the latest rate up to the day, rounded half up at the amount's own scale. The company's
    /// own currency, and no currency at all, stay as they are. Nothing without a rate: never
    /// rate 1.
    std::optional<Int128> converted(Int128 amount, const QString &currency, qint32 day) const;
    /// By the mean of the rates of all days from the first to the last one; nothing when any of
    /// them has none.
    std::optional<Int128> averaged(Int128 amount, const QString &currency, qint32 first,
                                   qint32 last) const;
    /// By the latest rate of the budget up to the day.
    std::optional<Int128> budgeted(Int128 amount, const QString &currency, qint32 day) const;

private:
    struct Known
    {
        qint32 day;
        qint64 rate;
    };
    using ByCurrency = QHash<QString, std::vector<Known>>; ///< by day

    std::optional<Int128> latest(const ByCurrency &rates, Int128 amount, const QString &currency,
                                 qint32 day) const;

    QString m_company;
    ByCurrency m_rates;
    ByCurrency m_budget;
};

} // namespace Steelyard
