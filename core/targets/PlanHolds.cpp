// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/PlanHolds.h"

#include <algorithm>
#include <numeric>

namespace Steelyard::PlanHolds {

bool isTouched(const QList<DateRange> &held, const DateRange &days)
{
    return std::any_of(held.cbegin(), held.cend(),
                       [&](const DateRange &range) { return range.overlaps(days); });
}

bool isHeld(const QList<DateRange> &held, const DateRange &days)
{
    return isTouched(held, days) && open(held, days).isEmpty();
}

QList<DateRange> open(const QList<DateRange> &held, const DateRange &days)
{
    QList<DateRange> sorted = held;
    std::sort(sorted.begin(), sorted.end(),
              [](const DateRange &a, const DateRange &b) { return a.from < b.from; });
    QList<DateRange> result;
    QDate at = days.from;
    for (const DateRange &range : std::as_const(sorted)) {
        if (!range.overlaps(days))
            continue;
        if (at < range.from)
            result << DateRange {at, range.from};
        at = qMax(at, range.to);
    }
    if (at < days.to)
        result << DateRange {at, days.to};
    return result;
}

qint64 fixed(const TargetPlan &plan, std::size_t place)
{
    if (!plan.hasHeldDays() || !plan.cell(place).value)
        return 0;
    const auto width = std::size_t(plan.periodCount());
    const auto height = std::size_t(plan.nodeCount());
    const QList<DateRange> held = plan.heldDays(int(place / width % height), int(place % width),
                                                int(place / width / height));
    if (held.isEmpty())
        return 0;
    qint64 sum = 0;
    for (const PlanPiece &piece : PlanDays::pieces(plan, place)) {
        if (isHeld(held, piece.days))
            sum += piece.value.value_or(0);
    }
    return sum;
}

PlanEdit cut(const TargetPlan &plan, const PlanDays &days, int tier)
{
    PlanEdit edit;
    if (!plan.hasHeldDays())
        return edit;
    for (int node = 0; node < plan.nodeCount(); ++node) {
        for (int part = 0; part < plan.periodCount(); ++part) {
            const std::size_t place = plan.place(node, part, tier);
            const QList<DateRange> held = plan.heldDays(node, part, tier);
            const DateRange &range = plan.periods().at(part).range();
            if (held.isEmpty() || !plan.cell(place).value || open(held, range).isEmpty())
                continue;
            const QList<PlanPiece> before = PlanDays::pieces(plan, place);
            const std::vector<qint64> &amounts = days.of(plan, node, part);
            // Wherever a hold or a piece begins or ends, one that is cut ends and the next begins.
            QList<QDate> ends {range.from, range.to};
            for (const DateRange &one : held)
                ends << qBound(range.from, one.from, range.to)
                     << qBound(range.from, one.to, range.to);
            for (const PlanPiece &piece : before)
                ends << piece.days.from << piece.days.to;
            std::sort(ends.begin(), ends.end());
            ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
            QList<PlanPiece> pieces;
            for (qsizetype i = 0; i + 1 < ends.size(); ++i) {
                PlanPiece piece {{ends.at(i), ends.at(i + 1)}, std::nullopt};
                const auto was = std::find_if(before.cbegin(), before.cend(), [&](const auto &one) {
                    return one.days.contains(piece.days.from);
                });
                if (was == before.cend() || was->value)
                    piece.value = std::accumulate(
                        amounts.begin() + range.from.daysTo(piece.days.from),
                        amounts.begin() + range.from.daysTo(piece.days.to), qint64(0));
                pieces << piece;
            }
            if (pieces != plan.cut(place))
                edit.cuts.push_back({place, plan.cut(place), pieces});
        }
    }
    return edit;
}

} // namespace Steelyard::PlanHolds
