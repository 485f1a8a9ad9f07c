// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/WorkPlanning.h"

#include "core/engine/Attainment.h"
#include "core/engine/Evaluator.h"
#include "core/engine/WorkCalendars.h"
#include "core/workspace/TargetEntry.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

qint64 units(const Measure &measure)
{
    return measure.isValue() ? qint64(measure.roundedUnits(Quantity::Scale)) : 0;
}

} // namespace

Result<Measure> WorkPlanning::measure(const Reading &reading, const QString &asked,
                                      const NodeKey &at, const Period &over) const
{
    Question question;
    question.kpis = {asked};
    question.nodes = {at};
    question.periods = {over};
    question.today = reading.today;
    const auto cells
        = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
    if (!cells)
        return cells.error();
    return cells->constFirst().measure;
}

Result<WorkPlanning::Outcome> WorkPlanning::work(const Reading &reading) const
{
    Question question;
    question.kpis = {kpi};
    question.variant = variant;
    question.nodes = {node};
    question.periods = {period};
    question.today = reading.today;
    const auto cells = Attainment(reading.handbook, reading.facts).attain(question, reading.cancel);
    if (!cells)
        return cells.error();
    const Organisation &organisation = reading.facts.organisation();
    const AttainmentCell &cell = cells->constFirst();
    if (!cell.target.isValue())
        return Error {Error::Kind::NotFound,
                      "target.none_to_divide"_L1,
                      {{u"node"_s, organisation.name(node)}, {u"period"_s, period.label()}},
                      {}};
    Outcome outcome;
    outcome.target = units(cell.target);
    outcome.actual = units(cell.actual);
    outcome.plan.gap = outcome.target - outcome.actual;
    outcome.plan.workdays
        = WorkCalendars(reading.facts)
              .workdays(node, {qMin(qMax(period.from(), reading.today), period.to()), period.to()});

    // Whoever has too few cases goes by those above him.
    const auto rate = [&](WorkPlan::Step step, const QString &hits, const QString &base,
                          WorkRate &into) -> Result<void> {
        std::optional<NodeKey> at = node;
        for (; at; at = organisation.parentOn(*at, period.last())) {
            const auto above = measure(reading, hits, *at, Period::of(window));
            const auto below
                = base.isEmpty() ? above : measure(reading, base, *at, Period::of(window));
            if (!above || !below)
                return !above ? above.error() : below.error();
            // A ratio is its own pair.
            into = base.isEmpty() ? WorkRate {above->num, above->den, qint64(above->den)}
                                  : WorkRate {units(*above), units(*below),
                                              units(*below) / Fixed::power(Quantity::Scale)};
            outcome.basis.insert(int(step), *at);
            if (into.cases >= FewestCases && into.isKnown())
                break;
        }
        return {};
    };
    WorkPlan &plan = outcome.plan;
    for (const Result<void> &done :
         {rate(WorkPlan::Step::Deals, u"won_value"_s, u"deals_won"_s, plan.dealSize),
          rate(WorkPlan::Step::Opportunities, u"win_rate"_s, {}, plan.winRate),
          rate(WorkPlan::Step::Proposals, u"quote_count"_s, u"opportunity_new"_s, plan.proposals),
          rate(WorkPlan::Step::Visits, u"effective_visit_count"_s, u"opportunity_new"_s,
               plan.visits)}) {
        if (!done)
            return done.error();
    }
    // The engine counts pieces at scale 4, the plan in ones: how far a count may lie from the next
    // one follows from how many there are.
    const qint64 one = Fixed::power(Quantity::Scale);
    plan.dealSize.base /= one;
    for (WorkRate *counted : {&plan.proposals, &plan.visits}) {
        counted->hits /= one;
        counted->base /= one;
    }
    outcome.basis.insert(int(WorkPlan::Step::VisitsPerDay),
                         outcome.basis.value(int(WorkPlan::Step::Visits)));
    return outcome;
}

Result<Command> WorkPlanning::command(const Reading &reading, const Outcome &outcome,
                                      const std::function<Uuid()> &newId) const
{
    Command command {u"target.work"_s, {}, {}, u"hand"_s, {}, {}, {}};
    for (const WorkPlan::Need &need : outcome.plan.needs()) {
        const QString into = need.step == WorkPlan::Step::Visits ? u"effective_visit_count"_s
            : need.step == WorkPlan::Step::Opportunities         ? u"opportunity_new"_s
                                                                 : QString();
        if (into.isEmpty())
            continue;
        TargetEntry entry;
        entry.kpi = into;
        entry.node = node;
        entry.period = period;
        const Int128 pieces
            = (need.amount.numerator + need.amount.denominator - 1) / need.amount.denominator;
        entry.value = qint64(pieces) * Fixed::power(Quantity::Scale);
        const auto made = entry.command(reading, newId);
        if (!made)
            return made.error();
        command.changes += made->changes;
    }
    return command;
}

} // namespace Steelyard
