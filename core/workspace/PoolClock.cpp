// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PoolClock.h"

#include <algorithm>

namespace Steelyard {

QDate PoolClock::after(const QDate &day, qint64 workdays) const
{
    auto known = m_known.constFind({day, workdays});
    if (known == m_known.constEnd())
        known = m_known.insert({day, workdays}, m_calendar.addWorkdays(day, workdays));
    return *known;
}

// The day itself does not count: who was seen on Monday and has five working days is without
// contact from Tuesday to Monday, and gone on the Tuesday after.
std::optional<PoolClock::Verdict> PoolClock::judge(const Known &customer) const
{
    if (!customer.isOwned || (m_rules.keepsOpenDeals && customer.hasOpenDeal))
        return std::nullopt;
    const PoolRules::Limits limits = m_rules.limitsOf(customer.tier);
    std::optional<Verdict> verdict;
    const auto consider = [&](Why why, const std::optional<qint64> &limit, const QDate &last) {
        const QDate since = qMax(customer.ownedSince, last);
        if (!limit || !since.isValid())
            return;
        const QDate day = after(since, *limit + 1);
        if (!verdict || day < verdict->returnsOn)
            verdict = Verdict {day, why, *limit, since, {}, {}, false};
    };
    consider(Why::Contact, limits.contact, customer.lastContact);
    // An open opportunity is one that has been made and is still worked on.
    if (!customer.hasOpenDeal)
        consider(Why::Deal, limits.deal, customer.lastDeal);
    consider(Why::Order, limits.order, customer.lastOrder);
    if (!verdict)
        return std::nullopt;
    for (const QDate &stays :
         {customer.protectedUntil, m_rules.amnestyUntil,
          m_rules.since.isValid() ? m_rules.since.addDays(PoolRules::Notice) : QDate()}) {
        if (!stays.isValid() || stays < verdict->returnsOn)
            continue;
        verdict->returnsOn = workdayFrom(stays.addDays(1));
        verdict->isPutOff = true;
    }
    verdict->firstWarning = verdict->returnsOn.addDays(-PoolRules::Notice);
    verdict->lastWarning = after(verdict->returnsOn, -1);
    return verdict;
}

} // namespace Steelyard
