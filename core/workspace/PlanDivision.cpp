// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanDivision.h"

#include "core/engine/WorkCalendars.h"
#include "core/sales/Record.h"
#include "core/targets/FrozenWeights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Result<SplitBasis> basisOf(SplitBasis::Method method, const PlanManner &manner,
                           const PlanBasis &basis)
{
    using Method = SplitBasis::Method;
    Result<std::vector<qint64>> figures = std::vector<qint64>();
    bool isByPeriod = false;
    switch (method) {
    case Method::Even:
        break;
    case Method::Weights:
    case Method::Industry:
        figures = basis.given(manner.weights);
        break;
    case Method::History:
    case Method::Growth:
        figures = basis.past(manner.years);
        isByPeriod = manner.season == PlanManner::Season::Own;
        break;
    case Method::Potential:
        figures = basis.present(manner.potential);
        break;
    case Method::HeadCount:
        figures = basis.heads(manner.ramp);
        isByPeriod = true;
        break;
    case Method::Copy:
        figures = basis.copy(manner.copied);
        isByPeriod = true;
        break;
    }
    if (!figures)
        return figures.error();
    if (method == Method::Growth || method == Method::Industry) {
        const auto growth = basis.shares(manner.growthOf, manner.growth);
        if (!growth)
            return growth.error();
        figures = SplitBasis::grown(*figures, *growth);
    }
    return SplitBasis {method, *figures, isByPeriod};
}

bool isOf(const TargetPlanning &planning, const PlanQuestion &question)
{
    return planning.plan == question.plan && planning.kpi == question.kpi
        && planning.variant == question.variant && planning.node == question.node.id
        && planning.periodFrom == question.period.from()
        && planning.periodTo == question.period.last();
}

} // namespace

Result<PlanDivision> PlanDivision::of(const Reading &reading, PlanQuestion question,
                                      const PlanManner &manner)
{
    if (question.levels.isEmpty())
        question.levels = {u"department"_s, u"team"_s, u"person"_s};
    const auto sheet = PlanSheet::open(reading, question);
    if (!sheet)
        return sheet.error();
    const TargetPlan &plan = sheet->plan();
    const auto total = manner.total ? manner.total : sheet->total(reading);
    if (!total)
        return Error {
            Error::Kind::NotFound,
            "target.none_to_divide"_L1,
            {{u"node"_s, plan.nodes().front().name}, {u"period"_s, question.period.label()}},
            {}};
    const PlanBasis basis(reading, *sheet);
    SeasonProfile season;
    if (manner.season == PlanManner::Season::History || manner.season == PlanManner::Season::Own) {
        const auto learned = basis.season(manner.years, manner.excluded);
        if (!learned)
            return learned.error();
        season = *learned;
    }
    QHash<QString, SplitBasis> byLevel;
    QStringList levels;
    for (const PlanNode &node : plan.nodes()) {
        if (node.parent < 0 || byLevel.contains(node.level))
            continue;
        const auto found = basisOf(manner.of(node.level), manner, basis);
        if (!found)
            return found.error();
        byLevel.insert(node.level, *found);
        levels << node.level + u':' + textOf(found->method);
    }
    const std::vector<qint64> weights = manner.season == PlanManner::Season::Even
        ? std::vector<qint64>(std::size_t(plan.periodCount()), 1)
        : season.periodWeights(plan.periods(), reading.facts.calendar());
    const bool isKept = manner.season == PlanManner::Season::Keep;
    const auto edit = PlanSplit(plan, byLevel).breakDown(0, isKept ? std::nullopt : total, weights);
    if (!edit)
        return edit.error();
    if (const auto allowed = sheet->lifecycle().mayApply(plan, *edit); !allowed)
        return allowed.error();
    PlanDivision division(*sheet, *edit, *total);
    division.m_season = season;
    division.m_levels = levels;
    division.m_years = manner.years;
    division.m_excluded = manner.excluded;
    return division;
}

TargetPlan PlanDivision::after() const
{
    TargetPlan plan = m_sheet.plan();
    plan.apply(m_edit);
    return plan;
}

QString PlanDivision::dayWeights(const Reading &reading) const
{
    const PlanQuestion &question = m_sheet.question();
    const DateRange &range = question.period.range();
    const WorkCalendars calendars(reading.facts);
    FrozenWeights weights;
    weights.days = m_season.dayWeights(range, calendars.of(question.node, range.last()));
    for (const Uuid &unit : calendars.units()) {
        if (m_sheet.plan().find(NodeKey::unit(unit)))
            weights.ofUnit.insert(unit, m_season.dayWeights(range, calendars.ofUnit(unit)));
    }
    FrozenWeights before;
    for (const TargetPlanning &planning : reading.plans.plannings) {
        if (isOf(planning, question) && !planning.weights.isEmpty())
            before = FrozenWeights::fromText(planning.weights);
    }
    // Months that are over keep what they were measured by.
    const QDate open(reading.today.year(), reading.today.month(), 1);
    const auto past
        = std::ptrdiff_t(qBound<qint64>(0, range.from.daysTo(open), qint64(before.days.size())));
    for (auto unit = weights.ofUnit.begin(); unit != weights.ofUnit.end(); ++unit) {
        const std::vector<qint64> &known = before.ofUnit.value(unit.key(), before.days);
        std::copy(known.begin(), known.begin() + past, unit->begin());
    }
    for (auto unit = before.ofUnit.cbegin(); unit != before.ofUnit.cend(); ++unit) {
        if (weights.ofUnit.contains(unit.key()))
            continue;
        std::vector<qint64> days = weights.days;
        std::copy(unit->begin(), unit->begin() + past, days.begin());
        weights.ofUnit.insert(unit.key(), days);
    }
    std::copy(before.days.begin(), before.days.begin() + past, weights.days.begin());
    return weights.text();
}

Command PlanDivision::command(const Reading &reading, const std::function<Uuid()> &newId) const
{
    const PlanQuestion &question = m_sheet.question();
    Command command = m_sheet.command(m_edit, u"target.split"_s, reading.today, newId, m_total);
    TargetPlanning planning;
    planning.id = TargetPlanningId(newId());
    planning.plan = question.plan;
    planning.node = question.node.id;
    planning.nodeKind = question.node.isPerson() ? u"person"_s : u"unit"_s;
    planning.kpi = question.kpi;
    planning.variant = question.variant;
    planning.periodFrom = question.period.from();
    planning.periodTo = question.period.last();
    planning.grain = grainName(question.grain);
    planning.quantum = Quantity {m_sheet.plan().quantum()};
    planning.calendar = reading.facts.calendar().id();
    planning.levels = m_levels.join(u' ');
    planning.weights = dayWeights(reading);
    planning.madeOn = reading.today;
    if (m_season != SeasonProfile()) {
        Season season;
        season.id = SeasonId(newId());
        season.name = question.kpi;
        QStringList weights;
        for (const qint64 weight : m_season.months)
            weights << QString::number(weight);
        for (const qint64 weight : m_season.weekdays)
            weights << QString::number(weight);
        season.weights = weights.join(u' ');
        QStringList years;
        for (int back = m_years; back >= 1; --back)
            years << QString::number(question.period.from().addYears(-back).year());
        season.learnedFrom = years.join(u' ');
        QStringList excluded;
        for (const Period &month : m_excluded)
            excluded << month.label();
        season.excluded = excluded.join(u' ');
        season.madeOn = reading.today;
        planning.season = season.id;
        command.changes << Record::create(season);
    }
    command.changes << Record::create(planning);
    return command;
}

} // namespace Steelyard
