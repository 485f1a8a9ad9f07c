// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanLocking.h"

#include "core/engine/TargetShares.h"
#include "core/sales/Record.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

bool PlanLocking::isOfPlan(const TargetLock &lock) const
{
    return lock.plan == wish.plan && lock.kpi == wish.kpi && lock.variant == wish.variant
        && lock.tier == tier;
}

Command PlanLocking::lock(const Reading &reading, const std::function<Uuid()> &newId) const
{
    Command command {u"target.lock"_s, owner.uuid(), reason, u"hand"_s, {}, {}, {}};
    TargetLock made;
    made.id = TargetLockId(newId());
    made.plan = wish.plan;
    made.kpi = wish.kpi;
    made.variant = wish.variant;
    made.tier = tier;
    if (node) {
        made.node = node->id;
        made.nodeKind = node->isPerson() ? u"person"_s : u"unit"_s;
    }
    if (days.isBounded()) {
        made.periodFrom = days.from;
        made.periodTo = days.last();
    }
    made.owner = owner;
    made.reason = reason;
    made.lockedAt = Moment(reading.today);
    for (const TargetLock &known : reading.plans.locks) {
        if (isOfPlan(known) && known.node == made.node && known.periodFrom == made.periodFrom
            && known.periodTo == made.periodTo)
            return command;
    }
    command.changes << Record::create(made);
    return command;
}

Command PlanLocking::unlock(const Reading &reading) const
{
    Command command {u"target.unlock"_s, owner.uuid(), reason, u"hand"_s, {}, {}, {}};
    const auto touches = [this](const QDate &first, const QDate &last) {
        return !days.isBounded() || !first.isValid() || (first < days.to && last >= days.from);
    };
    for (const TargetLock &known : reading.plans.locks) {
        if (isOfPlan(known) && (known.node.isNull() || !node || known.node == node->id)
            && touches(known.periodFrom, known.periodTo))
            command.changes << Change {Change::Deed::Delete, u"target_lock"_s, known.id.uuid(), {}};
    }
    // Files may lock a figure by its origin.
    for (const Target &target : reading.plans.targets) {
        if (target.origin != textOf(CellOrigin::Lock) || target.plan != wish.plan
            || target.kpi != wish.kpi || target.variant != wish.variant || target.tier != tier
            || (node && TargetShares::nodeOf(target) != *node)
            || !touches(target.periodFrom, target.periodTo))
            continue;
        Target open = target;
        open.origin = textOf(CellOrigin::Entered);
        command.changes << Record::update(target, open);
    }
    return command;
}

} // namespace Steelyard
