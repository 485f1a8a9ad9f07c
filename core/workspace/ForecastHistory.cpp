// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ForecastHistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::ForecastHistory {

namespace {

constexpr int DaysBefore = 31;

void addDeals(ForecastPoint &point, const DealStates &states, const Period &period,
              const ForecastTree &tree, const Rates &rates, qint32 today)
{
    Int128 closed = 0;
    Int128 commit = 0;
    Int128 best = 0;
    for (const DealState &deal : states) {
        const bool isWon = deal.outcome == "won"_L1;
        const QDate day = isWon ? deal.closedOn : deal.expectedCloseOn;
        if ((!isWon && !deal.isOpen()) || !day.isValid() || !period.contains(day)
            || !tree.has(deal.owner))
            continue;
        const Int128 worth
            = rates.converted(deal.amount.value_or(0), deal.currency, today).value_or(0);
        closed += isWon ? worth : 0;
        commit += !isWon && deal.category == "commit"_L1 ? worth : 0;
        best += !isWon && deal.category == "best_case"_L1 ? worth : 0;
    }
    point.closed = closed;
    point.commit = closed + commit;
    point.best = closed + commit + best;
}

/// What the calls of one category came to, moment after moment.
class Called
{
public:
    Called(const QList<ForecastCall> &calls, const ForecastTree &tree)
        : m_calls(calls)
        , m_tree(tree)
    {
    }

    std::optional<Int128> at(const Moment &moment)
    {
        while (m_until.size() < m_calls.size()
               && ForecastBooks::msOf(m_calls.at(m_until.size()).calledAt)
                   <= ForecastBooks::msOf(moment))
            m_until.append(m_calls.at(m_until.size()));
        return m_until.isEmpty() ? std::nullopt
                                 : ForecastRollup::of(m_tree.places(), m_until).front().value;
    }

private:
    const QList<ForecastCall> &m_calls;
    const ForecastTree &m_tree;
    QList<ForecastCall> m_until;
};

} // namespace

QList<ForecastPoint> of(const ForecastBooks &books, const Period &period, const ForecastTree &tree,
                        const Reading &reading, const Rates &rates)
{
    const QTimeZone zone(reading.facts.profile().zone);
    const QDate first = period.from().addDays(-DaysBefore);
    const qint32 today = dayNumber(reading.today);
    QList<ForecastPoint> points;
    DealStates states;
    for (qsizetype i = 0; i < books.snapshots.size(); ++i) {
        books.step(states, i);
        const ForecastSnapshot &snapshot = books.snapshots.at(i);
        ForecastPoint point;
        point.at = snapshot.takenAt;
        point.day = snapshot.takenAt.day(zone);
        point.snapshot = snapshot.label;
        point.isSnapshot = true;
        if (point.day < first || point.day > period.last())
            continue;
        addDeals(point, states, period, tree, rates, today);
        points.append(point);
    }
    const QList<ForecastCall> commits = Forecast::callsOf(books, period, u"commit"_s);
    const QList<ForecastCall> bests = Forecast::callsOf(books, period, u"best_case"_s);
    QList<ForecastCall> said = commits + bests;
    std::stable_sort(said.begin(), said.end(), [](const ForecastCall &a, const ForecastCall &b) {
        return ForecastBooks::msOf(a.calledAt) < ForecastBooks::msOf(b.calledAt);
    });
    for (const ForecastCall &call : std::as_const(said)) {
        ForecastPoint point;
        point.at = call.calledAt;
        point.day = call.calledAt.day(zone);
        // Of one day the last word counts.
        if (!points.isEmpty() && !points.constLast().isSnapshot
            && points.constLast().day == point.day)
            points.last() = point;
        else
            points.append(point);
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const ForecastPoint &a, const ForecastPoint &b) {
                         return ForecastBooks::msOf(a.at) < ForecastBooks::msOf(b.at);
                     });
    Called commit(commits, tree);
    Called best(bests, tree);
    for (ForecastPoint &point : points) {
        point.call = commit.at(point.at);
        point.bestCall = best.at(point.at);
    }
    return points;
}

} // namespace Steelyard::ForecastHistory
