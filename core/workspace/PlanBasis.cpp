// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanBasis.h"

#include "core/engine/Evaluator.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// The same days so many years before; a month stays a whole one, February with all its days.
Period earlier(const Period &period, int years, const Calendar &calendar)
{
    const QDate first = period.from().addYears(-years);
    return period.grain() == Grain::Month
        ? Period::of(Grain::Month, first, calendar)
        : Period::of(DateRange {first, period.to().addYears(-years)});
}

} // namespace

Result<std::vector<qint64>> PlanBasis::figures(const QString &kpi, const QList<NodeKey> &nodes,
                                               const QList<Period> &periods) const
{
    Question question;
    question.kpis = {kpi};
    question.nodes = nodes;
    question.periods = periods;
    question.today = m_reading.today;
    if (kpi == m_sheet.question().kpi)
        question.variant = m_sheet.question().variant;
    const auto cells
        = Evaluator(m_reading.handbook, m_reading.facts).evaluate(question, m_reading.cancel);
    if (!cells)
        return cells.error();
    std::vector<qint64> result;
    for (const Cell &cell : *cells) {
        const Int128 units
            = cell.measure.isValue() ? cell.measure.roundedUnits(Quantity::Scale) : Int128(0);
        result.push_back(qint64(qMax(units, Int128(0))));
    }
    return result;
}

Result<std::vector<qint64>> PlanBasis::past(int years) const
{
    const TargetPlan &plan = m_sheet.plan();
    QList<NodeKey> nodes;
    for (const PlanNode &node : plan.nodes())
        nodes << node.key;
    std::vector<qint64> sums = none();
    for (int back = 1; back <= years; ++back) {
        QList<Period> months;
        for (const Period &month : plan.periods())
            months << earlier(month, back, m_reading.facts.calendar());
        const auto found = figures(m_sheet.question().kpi, nodes, months);
        if (!found)
            return found.error();
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += (*found)[i];
    }
    return sums;
}

Result<std::vector<qint64>> PlanBasis::present(const QString &kpi) const
{
    const TargetPlan &plan = m_sheet.plan();
    QList<NodeKey> nodes;
    for (const PlanNode &node : plan.nodes())
        nodes << node.key;
    const auto found = figures(
        kpi, nodes, {Period::of(Grain::Month, m_reading.today, m_reading.facts.calendar())});
    if (!found)
        return found.error();
    std::vector<qint64> result;
    for (const qint64 figure : *found)
        result.insert(result.end(), std::size_t(plan.periodCount()), figure);
    return result;
}

std::vector<qint64> PlanBasis::heads(const Ramp &ramp) const
{
    const TargetPlan &plan = m_sheet.plan();
    const Organisation &organisation = m_reading.facts.organisation();
    QHash<NodeKey, int> places;
    for (int node = 0; node < plan.nodeCount(); ++node)
        places.insert(plan.nodes().at(node).key, node);
    std::vector<qint64> result = none();
    for (const OrgPerson &person : organisation.people()) {
        for (int part = 0; part < plan.periodCount(); ++part) {
            const DateRange &range = plan.periods().at(part).range();
            const qint64 weight = ramp.weight(
                person.employed.from,
                person.employed.to.isValid() ? person.employed.last() : QDate(), range);
            std::optional<NodeKey> at = NodeKey::person(person.id);
            for (; weight > 0 && at; at = organisation.parentOn(*at, range.last())) {
                if (const auto place = places.constFind(*at); place != places.constEnd())
                    result[plan.place(*place, part)] += weight;
            }
        }
    }
    return result;
}

std::vector<qint64> PlanBasis::copy(const QString &plan) const
{
    PlanQuestion other = m_sheet.question();
    other.plan = plan;
    std::vector<qint64> result = none();
    const auto sheet = PlanSheet::open(m_reading, other);
    for (std::size_t i = 0; sheet && i < result.size(); ++i)
        result[i] = qMax<qint64>(sheet->plan().cell(i).value.value_or(0), 0);
    return result;
}

Result<int> PlanBasis::placeOf(const QString &name) const
{
    const auto node = m_reading.facts.organisation().find(name, m_sheet.question().period.last());
    if (!node)
        return node.error();
    const auto place = m_sheet.plan().find(*node);
    if (!place)
        return Error {Error::Kind::Invalid, "target.not_in_plan"_L1, {{u"node"_s, name}}, {}};
    return *place;
}

Result<std::vector<qint64>> PlanBasis::given(const QMap<QString, qint64> &named) const
{
    std::vector<qint64> result = none();
    for (auto figure = named.cbegin(); figure != named.cend(); ++figure) {
        const auto place = placeOf(figure.key());
        if (!place)
            return place.error();
        for (int month = 0; month < m_sheet.plan().periodCount(); ++month)
            result[m_sheet.plan().place(*place, month)] = *figure;
    }
    return result;
}

Result<std::vector<Share>> PlanBasis::shares(const QMap<QString, Share> &named,
                                             Share otherwise) const
{
    std::vector<Share> result(std::size_t(m_sheet.plan().nodeCount()), otherwise);
    for (auto share = named.cbegin(); share != named.cend(); ++share) {
        const auto place = placeOf(share.key());
        if (!place)
            return place.error();
        result[std::size_t(*place)] = *share;
    }
    return result;
}

Result<std::vector<PastMonth>> PlanBasis::history(int years, const QList<Period> &excluded) const
{
    const Calendar &calendar = m_reading.facts.calendar();
    QList<Period> months;
    for (int back = years; back >= 1; --back) {
        const QDate first = m_sheet.question().period.from().addYears(-back);
        months += Period::periodsOf(
            Grain::Month, {first, m_sheet.question().period.to().addYears(-back)}, calendar);
    }
    const auto found = figures(m_sheet.question().kpi, {m_sheet.question().node}, months);
    if (!found)
        return found.error();
    std::vector<PastMonth> history;
    for (qsizetype i = 0; i < months.size(); ++i) {
        const Period &month = months.at(i);
        history.push_back({month.from().year(), month.from().month(), (*found)[std::size_t(i)],
                           calendar.workdays(month.range()), excluded.contains(month)});
    }
    return history;
}

Result<SeasonProfile> PlanBasis::season(int years, const QList<Period> &excluded) const
{
    const auto past = history(years, excluded);
    if (!past)
        return past.error();
    return SeasonProfile::learned(*past);
}

} // namespace Steelyard
