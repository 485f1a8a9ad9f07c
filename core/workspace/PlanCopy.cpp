// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanCopy.h"

#include "core/sales/Record.h"
#include "core/targets/PlanLifecycle.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Key = std::tuple<Uuid, QString, QDate, QDate>;

Key keyOf(const Target &target)
{
    return {target.node, target.tier, target.periodFrom, target.periodTo};
}

} // namespace

Result<Command> PlanCopy::command(const Reading &reading, const std::function<Uuid()> &newId) const
{
    const QString company = reading.facts.organisation().name(reading.facts.organisation().root());
    if (PlanBooks::isVersion(to))
        return Error {Error::Kind::Denied, "target.version_kept"_L1, {}, {}};
    std::optional<PlanStage> stage;
    for (const TargetStep &step : reading.plans.steps) {
        if (step.plan == to && step.kpi == kpi && step.variant == variant
            && step.periodFrom <= period.last() && step.periodTo >= period.from()
            && planStageFrom(step.stage))
            stage = planStageFrom(step.stage);
    }
    if (stage == PlanStage::Published || stage == PlanStage::Archived)
        return Error {Error::Kind::Denied, "target.published"_L1, {{u"node"_s, company}}, {}};
    const auto isOf = [this](const Target &target, const QString &plan) {
        return target.plan == plan && target.kpi == kpi && target.variant == variant
            && target.periodFrom >= period.from() && target.periodTo <= period.last();
    };
    std::map<Key, Target> there;
    for (const Target &target : reading.plans.targets) {
        if (isOf(target, to))
            there.insert({keyOf(target), target});
    }
    Command command {u"target.copy"_s, {}, {}, u"hand"_s, {}, {}, {}};
    bool isAny = false;
    for (const Target &target : reading.plans.targets) {
        if (!isOf(target, from))
            continue;
        isAny = true;
        Target next = target;
        next.plan = to;
        const auto known = there.find(keyOf(target));
        if (known == there.end()) {
            next.id = TargetId(newId());
            command.changes << Record::create(next);
            continue;
        }
        next.id = known->second.id;
        if (const Change change = Record::update(known->second, next); !change.fields.isEmpty())
            command.changes << change;
        there.erase(known);
    }
    if (!isAny)
        return Error {Error::Kind::NotFound,
                      "target.none_to_divide"_L1,
                      {{u"node"_s, company}, {u"period"_s, period.label()}},
                      {}};
    for (const auto &[key, target] : there) {
        Target emptied = target;
        emptied.value.reset();
        if (target.value)
            command.changes << Record::update(target, emptied);
    }
    for (auto planning = reading.plans.plannings.crbegin();
         planning != reading.plans.plannings.crend(); ++planning) {
        if (planning->plan == from && planning->kpi == kpi && planning->variant == variant
            && planning->periodFrom == period.from() && planning->periodTo == period.last()) {
            TargetPlanning copied = *planning;
            copied.id = TargetPlanningId(newId());
            copied.plan = to;
            copied.madeOn = reading.today;
            command.changes << Record::create(copied);
            break;
        }
    }
    return command;
}

} // namespace Steelyard
