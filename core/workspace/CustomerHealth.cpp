// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerHealth.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace CustomerHealth {

QList<CustomerSign> signsOf(const HealthFacts &facts)
{
    QList<CustomerSign> signs;
    const auto daysSince = [&](const QDate &day) { return day.daysTo(facts.today); };
    const bool isOverdue = facts.overdue > 0 && facts.overdueSince.isValid();
    if (isOverdue && daysSince(facts.overdueSince) > GraveOverdueDays)
        signs.append({u"overdue_long"_s,
                      {{u"amount"_s, facts.overdue}, {u"days"_s, daysSince(facts.overdueSince)}}});
    if (facts.openComplaints > 0)
        signs.append(
            {u"complaint_open"_s,
             {{u"count"_s, facts.openComplaints},
              {u"days"_s,
               facts.oldestComplaint.isValid() ? daysSince(facts.oldestComplaint) : qint64(0)}}});
    if (facts.lastNps && *facts.lastNps <= DetractorScore)
        signs.append({u"detractor"_s, {{u"score"_s, *facts.lastNps}}});
    if (facts.ordersHalfBefore > 0
        && facts.ordersThisHalf * 100 < facts.ordersHalfBefore * (100 - DropPercent))
        signs.append({u"orders_drop"_s,
                      {{u"percent"_s, 100 - facts.ordersThisHalf * 100 / facts.ordersHalfBefore}}});
    if (facts.orderEvery && facts.lastOrder.isValid()
        && daysSince(facts.lastOrder) > 2 * *facts.orderEvery)
        signs.append({u"order_late"_s,
                      {{u"days"_s, daysSince(facts.lastOrder)}, {u"usual"_s, *facts.orderEvery}}});
    if (isOverdue && daysSince(facts.overdueSince) <= GraveOverdueDays)
        signs.append({u"overdue"_s,
                      {{u"amount"_s, facts.overdue}, {u"days"_s, daysSince(facts.overdueSince)}}});
    const QDate seen = facts.lastEffective.isValid() ? facts.lastEffective : facts.since;
    if (seen.isValid() && daysSince(seen) > facts.visitEvery.value_or(SilentDays))
        signs.append({u"silent"_s, {{u"days"_s, daysSince(seen)}}});
    return signs;
}

State stateOf(const QList<CustomerSign> &signs)
{
    static const QStringList grave {u"overdue_long"_s, u"complaint_open"_s, u"detractor"_s,
                                    u"orders_drop"_s};
    const bool isRisk = std::any_of(signs.cbegin(), signs.cend(), [](const CustomerSign &sign) {
        return grave.contains(sign.code);
    });
    return isRisk ? State::Risk : signs.isEmpty() ? State::Good : State::Watch;
}

std::optional<CustomerSign> nextOf(const HealthFacts &facts)
{
    const auto daysSince = [&](const QDate &day) { return day.daysTo(facts.today); };
    if (facts.openComplaints > 0)
        return CustomerSign {u"settle_complaint"_s, {{u"count"_s, facts.openComplaints}}};
    if (facts.overdue > 0 && facts.overdueSince.isValid())
        return CustomerSign {
            u"collect"_s,
            {{u"amount"_s, facts.overdue}, {u"days"_s, daysSince(facts.overdueSince)}}};
    if (facts.renewalDue.isValid() && facts.today.daysTo(facts.renewalDue) <= RenewalDays)
        return CustomerSign {u"renew"_s, {{u"on"_s, facts.renewalDue}}};
    if (!facts.quoteWaiting.isEmpty() && facts.quoteSentOn.isValid()
        && daysSince(facts.quoteSentOn) >= AnswerDays)
        return CustomerSign {
            u"ask_answer"_s,
            {{u"quote"_s, facts.quoteWaiting}, {u"days"_s, daysSince(facts.quoteSentOn)}}};
    const QDate seen = facts.lastEffective.isValid() ? facts.lastEffective : facts.since;
    if (seen.isValid() && facts.visitEvery && daysSince(seen) >= *facts.visitEvery)
        return CustomerSign {u"visit"_s,
                             {{u"days"_s, daysSince(seen)}, {u"every"_s, *facts.visitEvery}}};
    if (!facts.dealWithoutNext.isEmpty())
        return CustomerSign {u"plan_step"_s, {{u"deal"_s, facts.dealWithoutNext}}};
    if (facts.nextOn.isValid())
        return CustomerSign {u"keep_step"_s,
                             {{u"step"_s, facts.nextStep}, {u"on"_s, facts.nextOn}}};
    return std::nullopt;
}

} // namespace CustomerHealth

std::optional<BestTime> BestTime::of(const QList<Attempt> &attempts, const QTimeZone &zone)
{
    QMap<std::pair<int, int>, BestTime> slots; // by weekday (0: any) and two hours of the day
    for (const Attempt &attempt : attempts) {
        const auto ms = attempt.at.msSinceEpoch();
        if (!ms)
            continue;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(*ms, zone);
        const int hour = local.time().hour() / 2 * 2;
        for (const int weekday : {0, local.date().dayOfWeek()}) {
            BestTime &slot = slots[{weekday, hour}];
            slot.weekday = weekday;
            slot.hour = hour;
            ++slot.tried;
            slot.answered += attempt.isAnswered ? 1 : 0;
        }
    }
    std::optional<BestTime> best;
    for (const BestTime &slot : std::as_const(slots)) {
        if (slot.tried < FewestTries || slot.answered == 0)
            continue;
        // Larger share; of equal ones that with more attempts behind it.
        if (!best || slot.answered * best->tried > best->answered * slot.tried
            || (slot.answered * best->tried == best->answered * slot.tried
                && slot.tried > best->tried))
            best = slot;
    }
    return best;
}

} // namespace Steelyard
