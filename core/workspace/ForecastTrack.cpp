// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ForecastTrack.h"

#include "core/base/Money.h"
#include "core/engine/Evaluator.h"
#include "core/workspace/Forecast.h"
#include "core/workspace/ForecastTree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::ForecastTrack {

namespace {

/// Periods that are over and were called, the earliest first.
QList<Period> periodsOf(const ForecastBooks &books, Grain grain, const Reading &reading)
{
    QList<Period> periods;
    for (const ForecastCall &call : books.calls) {
        if (!call.periodFrom.isValid() || call.periodTo >= reading.today
            || call.category != "commit"_L1)
            continue;
        const Period period = Period::of(grain, call.periodFrom, reading.facts.calendar());
        if (period.from() == call.periodFrom && period.last() == call.periodTo
            && !periods.contains(period))
            periods.append(period);
    }
    std::sort(periods.begin(), periods.end(),
              [](const Period &a, const Period &b) { return a.from() < b.from(); });
    return periods.size() > MostPeriods ? periods.last(MostPeriods) : periods;
}

/// What was won, by node and period; asked for all at once.
class Came
{
public:
    static Result<Came> of(const Reading &reading, const QList<NodeKey> &nodes,
                           const QList<Period> &periods)
    {
        Question question;
        question.kpis = {u"won_value"_s};
        question.nodes = nodes;
        question.periods = periods;
        question.today = reading.today;
        const auto cells
            = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
        if (!cells)
            return cells.error();
        Came came;
        for (const Cell &cell : *cells) {
            if (cell.measure.isValue())
                came.m_values.insert({cell.node, cell.period},
                                     qint64(cell.measure.roundedUnits(Amount::Scale)));
        }
        return came;
    }

    std::optional<qint64> value(const NodeKey &node, const std::optional<Period> &period) const
    {
        const auto found = period ? m_values.constFind({node, *period}) : m_values.constEnd();
        return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<std::pair<NodeKey, Period>, qint64> m_values;
};

} // namespace

Result<QList<Line>> of(const Reading &reading, const ForecastBooks &books, const Wish &wish)
{
    const Calendar &calendar = reading.facts.calendar();
    const Organisation &organisation = reading.facts.organisation();
    const QTimeZone zone(reading.facts.profile().zone);
    const QList<Period> periods = periodsOf(books, wish.grain, reading);
    if (periods.isEmpty() || wish.weeks.isEmpty())
        return QList<Line>();

    // By weeks and period: the number of every node at that moment.
    QHash<std::pair<int, Period>, QHash<NodeKey, Int128>> numbers;
    QList<NodeKey> called;
    QSet<NodeKey> known;
    const QSet<NodeKey> wanted(wish.nodes.cbegin(), wish.nodes.cend());
    for (const Period &period : periods) {
        const ForecastTree tree(organisation, organisation.root(), period.last());
        const QList<ForecastCall> calls = Forecast::callsOf(books, period, u"commit"_s);
        for (const int weeks : wish.weeks) {
            const qint64 end
                = period.last().addDays(1 - 7 * weeks).startOfDay(zone).toMSecsSinceEpoch();
            QList<ForecastCall> until;
            std::copy_if(calls.cbegin(), calls.cend(), std::back_inserter(until),
                         [end](const ForecastCall &call) {
                             return ForecastBooks::msOf(call.calledAt) < end;
                         });
            const auto rolled = ForecastRollup::of(tree.places(), until);
            for (std::size_t i = 0; i < rolled.size(); ++i) {
                const NodeKey &node = tree.places()[i].node;
                if (!rolled[i].value || (!wanted.isEmpty() && !wanted.contains(node)))
                    continue;
                numbers[{weeks, period}].insert(node, *rolled[i].value);
                if (!known.contains(node)) {
                    known.insert(node);
                    called.append(node);
                }
            }
        }
    }
    if (called.isEmpty())
        return QList<Line>();
    QList<Period> asked;
    const auto ask = [&asked](const std::optional<Period> &period) {
        if (period && period->isValid() && !asked.contains(*period))
            asked.append(*period);
    };
    for (const Period &period : periods) {
        ask(period);
        ask(period.previous(1, calendar));
        ask(period.sameLastYear(calendar));
    }
    const auto came = Came::of(reading, called, asked);
    if (!came)
        return came.error();

    QList<Line> lines;
    for (const NodeKey &node : wish.nodes.isEmpty() ? called : wish.nodes) {
        for (const int weeks : wish.weeks) {
            Line line {node, weeks, {}, {}};
            std::vector<CallAccuracy::Case> cases;
            for (const Period &period : periods) {
                const auto number = numbers.constFind({weeks, period});
                const auto actual = came->value(node, period);
                if (number == numbers.constEnd() || !number->contains(node) || !actual)
                    continue;
                auto naive = came->value(node, period.sameLastYear(calendar));
                if (!naive)
                    naive = came->value(node, period.previous(1, calendar));
                line.cases.append({period, qint64(number->value(node)), *actual, naive});
                cases.push_back({qint64(number->value(node)), *actual, naive});
            }
            if (cases.empty())
                continue;
            line.accuracy = CallAccuracy::of(cases);
            lines.append(line);
        }
    }
    return lines;
}

} // namespace Steelyard::ForecastTrack
