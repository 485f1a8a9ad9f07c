// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Rates.h"

#include "core/base/Fixed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

Rates::Rates(const QString &company, const QList<FxRate> &rates) : m_company(company)
{
    for (const FxRate &rate : rates) {
        if (rate.rate && rate.day.isValid() && rate.kind == "day"_L1)
            m_rates[rate.currency].push_back({dayNumber(rate.day), rate.rate->units});
    }
    for (std::vector<Known> &known : m_rates)
        std::stable_sort(known.begin(), known.end(),
                         [](const Known &a, const Known &b) { return a.day < b.day; });
}

std::optional<Int128> Rates::converted(Int128 amount, const QString &currency, qint32 day) const
{
    if (isOwn(currency))
        return amount;
    const auto known = m_rates.constFind(currency);
    if (known == m_rates.constEnd())
        return std::nullopt;
    const auto later
        = std::upper_bound(known->begin(), known->end(), day,
                           [](qint32 wanted, const Known &rate) { return wanted < rate.day; });
    if (later == known->begin())
        return std::nullopt;
    const std::optional<qint64> result
        = Fixed::divide(amount * std::prev(later)->rate, Fixed::power(Rate::Scale), 0);
    return result ? std::optional<Int128>(*result) : std::nullopt;
}

} // namespace Steelyard
