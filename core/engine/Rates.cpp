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
        if (!rate.rate || !rate.day.isValid())
            continue;
        const Known known {dayNumber(rate.day), rate.rate->units};
        if (rate.kind == "day"_L1)
            m_rates[rate.currency].push_back(known);
        else if (rate.kind == "budget"_L1)
            m_budget[rate.currency].push_back(known);
    }
    for (ByCurrency *all : {&m_rates, &m_budget}) {
        for (std::vector<Known> &known : *all)
            std::stable_sort(known.begin(), known.end(),
                             [](const Known &a, const Known &b) { return a.day < b.day; });
    }
}

std::optional<Int128> Rates::converted(Int128 amount, const QString &currency, qint32 day) const
{
    return latest(m_rates, amount, currency, day);
}

std::optional<Int128> Rates::budgeted(Int128 amount, const QString &currency, qint32 day) const
{
    return latest(m_budget, amount, currency, day);
}

std::optional<Int128> Rates::latest(const ByCurrency &rates, Int128 amount, const QString &currency,
                                    qint32 day) const
{
    if (isOwn(currency))
        return amount;
    const auto known = rates.constFind(currency);
    if (known == rates.constEnd())
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

std::optional<Int128> Rates::averaged(Int128 amount, const QString &currency, qint32 first,
                                      qint32 last) const
{
    if (isOwn(currency))
        return amount;
    const auto known = m_rates.constFind(currency);
    if (known == m_rates.constEnd() || last < first)
        return std::nullopt;
    auto later
        = std::upper_bound(known->begin(), known->end(), first,
                           [](qint32 wanted, const Known &rate) { return wanted < rate.day; });
    if (later == known->begin())
        return std::nullopt;
    Int128 sum = 0;
    for (qint32 day = first; day <= last;) {
        const qint64 rate = std::prev(later)->rate;
        const qint32 until = later == known->end() ? last + 1 : std::min(later->day, last + 1);
        sum += Int128(rate) * (until - day);
        day = until;
        later = later == known->end() ? later : later + 1;
    }
    const Int128 divisor = Fixed::power(Rate::Scale) * (last - first + 1);
    const std::optional<qint64> result = Fixed::divide(amount * sum, divisor, 0);
    return result ? std::optional<Int128>(*result) : std::nullopt;
}

} // namespace Steelyard
