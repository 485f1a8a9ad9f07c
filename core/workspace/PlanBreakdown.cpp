// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanBreakdown.h"

#include "core/sales/Record.h"
#include "core/workspace/PlanBasis.h"
#include "core/workspace/PlanFigures.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<SplitBasis> PlanBreakdown::basisOf(SplitBasis::Method method, const PlanBasis &basis) const
{
    using Method = SplitBasis::Method;
    Result<std::vector<qint64>> figures = std::vector<qint64>();
    bool isByPeriod = false;
    switch (method) {
    case Method::Even:
        break;
    case Method::Weights:
    case Method::Industry:
        figures = basis.given(weights);
        break;
    case Method::History:
    case Method::Growth:
        figures = basis.past(years);
        isByPeriod = season == Season::Own;
        break;
    case Method::Potential:
        figures = basis.present(potential);
        break;
    case Method::HeadCount:
        figures = basis.heads(ramp);
        isByPeriod = true;
        break;
    case Method::Copy:
        figures = basis.copy(copied);
        isByPeriod = true;
        break;
    }
    if (!figures)
        return figures.error();
    if (method == Method::Growth || method == Method::Industry) {
        const auto growths = basis.shares({}, growth);
        if (!growths)
            return growths.error();
        figures = SplitBasis::grown(*figures, *growths);
    }
    return SplitBasis {method, *figures, isByPeriod};
}

Result<PlanBreakdown::Outcome> PlanBreakdown::work(const Reading &reading) const
{
    PlanQuestion question = PlanRoom::question(reading, wish);
    question.tiers = {tier};
    question.levels.clear();
    for (const auto &[level, method] : levels)
        question.levels << level;
    if (quantum)
        question.quantum = quantum;
    // None named means those that have targets: here nobody below takes part then.
    if (question.levels.isEmpty())
        question.levels << u"company"_s;
    auto opened = PlanSheet::open(reading, question);
    if (!opened)
        return opened.error();
    Outcome outcome {PlanRoom::lay(reading, wish, std::move(*opened)), {}, 0, {}, {}, {}};
    const PlanSheet &sheet = outcome.view.sheet;
    const TargetPlan &plan = sheet.plan();
    const auto top = plan.find(node);
    if (!top)
        return Error {Error::Kind::Invalid,
                      "target.not_in_plan"_L1,
                      {{u"node"_s, reading.facts.organisation().name(node)}},
                      {}};
    const PlanFigures figures(plan, sheet.wholes(), 0);
    const auto known = figures.figure(plan, *top, 0, plan.periodCount() - 1).value;
    const auto asked = total ? total : *top == 0 && !known ? sheet.total(reading) : known;
    if (!asked)
        return Error {
            Error::Kind::NotFound,
            "target.none_to_divide"_L1,
            {{u"node"_s, plan.nodes().at(*top).name}, {u"period"_s, question.period.label()}},
            {}};
    outcome.total = *asked;
    const PlanBasis basis(reading, sheet);
    if (season == Season::History || season == Season::Own) {
        auto past = basis.history(years, excluded);
        if (!past)
            return past.error();
        outcome.history = std::move(*past);
        outcome.outliers = SeasonProfile::outliers(outcome.history);
        outcome.profile = SeasonProfile::learned(outcome.history);
    }
    QHash<QString, SplitBasis> byLevel;
    for (const auto &[level, method] : levels) {
        const auto found = basisOf(method, basis);
        if (!found)
            return found.error();
        byLevel.insert(level, *found);
    }
    const std::vector<qint64> parts = season == Season::Even
        ? std::vector<qint64>(std::size_t(plan.periodCount()), 1)
        : outcome.profile.periodWeights(plan.periods(), reading.facts.calendar());
    auto edit = PlanSplit(plan, byLevel)
                    .breakDown(*top, season == Season::Keep ? std::nullopt : asked, parts);
    if (!edit)
        return edit.error();
    if (const auto allowed = sheet.lifecycle().mayApply(plan, *edit); !allowed)
        return allowed.error();
    outcome.edit = std::move(*edit);
    return outcome;
}

Command PlanBreakdown::command(const Outcome &outcome, const std::function<Uuid()> &newId) const
{
    const PlanSheet &sheet = outcome.view.sheet;
    const bool isTop = sheet.plan().nodes().constFirst().key == node;
    Command command
        = sheet.command(outcome.edit, u"target.split"_s, outcome.view.today, newId,
                        isTop && tier == PlanRoom::tiers.constFirst() ? std::optional(outcome.total)
                                                                      : std::nullopt);
    remember(command, outcome, newId);
    return command;
}

// What the plan was made with is stored beside it.
void PlanBreakdown::remember(Command &command, const Outcome &outcome,
                            const std::function<Uuid()> &newId) const
{
    const PlanSheet &sheet = outcome.view.sheet;
    const PlanQuestion &question = sheet.question();
    TargetPlanning planning;
    planning.id = TargetPlanningId(newId());
    planning.plan = question.plan;
    planning.node = node.id;
    planning.nodeKind = node.isPerson() ? u"person"_s : u"unit"_s;
    planning.kpi = question.kpi;
    planning.variant = question.variant;
    planning.periodFrom = question.period.from();
    planning.periodTo = question.period.last();
    planning.grain = grainName(question.grain);
    planning.quantum = Quantity {sheet.plan().quantum()};
    planning.calendar = outcome.view.calendar.id();
    QStringList remembered;
    for (const auto &[level, method] : levels)
        remembered << level + u':' + textOf(method);
    planning.levels = remembered.join(u' ');
    planning.madeOn = outcome.view.today;
    if (outcome.profile != SeasonProfile()) {
        Steelyard::Season learned;
        learned.id = SeasonId(newId());
        learned.name = question.kpi;
        QStringList figures;
        for (const qint64 weight : outcome.profile.months)
            figures << QString::number(weight);
        for (const qint64 weight : outcome.profile.weekdays)
            figures << QString::number(weight);
        learned.weights = figures.join(u' ');
        QStringList learnedFrom;
        for (const PastMonth &month : outcome.history) {
            if (!learnedFrom.contains(QString::number(month.year)))
                learnedFrom << QString::number(month.year);
        }
        learned.learnedFrom = learnedFrom.join(u' ');
        QStringList left;
        for (const Period &month : excluded)
            left << month.label();
        learned.excluded = left.join(u' ');
        learned.madeOn = outcome.view.today;
        planning.season = learned.id;
        command.changes << Record::create(learned);
    }
    command.changes << Record::create(planning);
}

} // namespace Steelyard
