// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanLocking.h"

#include "core/engine/TargetShares.h"
#include "core/sales/Record.h"
#include "core/targets/PlanHolds.h"

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
    if (days.isBounded())
        keepDays(command, reading, newId);
    return command;
}

void PlanLocking::keepDays(Command &command, const Reading &reading,
                           const std::function<Uuid()> &newId) const
{
    PlanWish whole = wish;
    if (!whole.year.isValid())
        whole.year = Period::of(Grain::Year, days.from, reading.facts.calendar());
    const auto sheet = PlanSheet::open(reading, PlanRoom::question(reading, whole));
    if (!sheet)
        return;
    const int at = int(sheet->plan().tiers().indexOf(tier));
    const auto place = node ? sheet->plan().find(*node) : std::nullopt;
    if (at < 0 || (node && !place))
        return;
    TargetPlan held = sheet->plan();
    for (int part = 0; part < held.periodCount(); ++part) {
        const DateRange &own = held.periods().at(part).range();
        PlanLock one {place, part, {}, {}, {}, {}, at};
        one.days = {qMax(own.from, days.from), qMin(own.to, days.to)};
        if (one.days.days() > 0 && one.days != own)
            held.lock(one);
    }
    const PlanDays figures(PlanRoom::dayWeights(reading, *sheet), sheet->step(), at);
    const PlanEdit edit = PlanHolds::cut(held, figures, at);
    // What is published is not touched, and moves no more.
    if (edit.isEmpty() || !sheet->lifecycle().mayApply(sheet->plan(), edit))
        return;
    command.changes += sheet->command(edit, command.label, reading.today, newId).changes;
}

Command PlanLocking::unlock(const Reading &reading, const std::function<Uuid()> &newId) const
{
    Command command {u"target.unlock"_s, owner.uuid(), reason, u"hand"_s, {}, {}, {}};
    const auto touches = [this](const QDate &first, const QDate &last) {
        return !days.isBounded() || !first.isValid() || (first < days.to && last >= days.from);
    };
    for (const TargetLock &known : reading.plans.locks) {
        if (!isOfPlan(known) || !(known.node.isNull() || !node || known.node == node->id)
            || !touches(known.periodFrom, known.periodTo))
            continue;
        command.changes << Change {Change::Deed::Delete, u"target_lock"_s, known.id.uuid(), {}};
        if (!days.isBounded() || !known.periodFrom.isValid())
            continue;
        const auto keep = [&](const QDate &first, const QDate &last) {
            if (first > last)
                return;
            TargetLock rest = known;
            rest.id = TargetLockId(newId());
            rest.periodFrom = first;
            rest.periodTo = last;
            command.changes << Record::create(rest);
        };
        keep(known.periodFrom, days.from.addDays(-1));
        keep(days.to, known.periodTo);
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
