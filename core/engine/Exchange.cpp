// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Exchange.h"

namespace Steelyard {

std::optional<Int128> Exchange::converted(Int128 amount, const QString &currency,
                                          const RowAt &at) const
{
    using At = KpiDefinition::CurrencyAt;
    switch (at.asOf == FactColumn::NoDay && looksAtPeriod() ? At::Event : m_at) {
    case At::Event:
        break;
    case At::PeriodEnd:
        return m_rates->converted(amount, currency, at.asOf);
    case At::PeriodAverage:
        return at.rateFrom == FactColumn::NoDay
            ? m_rates->averaged(amount, currency, at.periodStart, at.asOf)
            : m_rates->averaged(amount, currency, at.rateFrom, at.rateTo);
    case At::Budget:
        return m_rates->budgeted(amount, currency, at.day);
    }
    return m_rates->converted(amount, currency, at.day);
}

} // namespace Steelyard
