// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanTyping.h"

#include "core/base/Fixed.h"
#include "core/targets/Allocator.h"
#include "core/targets/PlanHolds.h"
#include "core/targets/PlanSpread.h"
#include "core/workspace/PlanFigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

const PlanLock *lockOn(const TargetPlan &plan, int node, int period, int tier)
{
    const auto &locks = plan.locks();
    const auto found = std::find_if(locks.cbegin(), locks.cend(), [&](const PlanLock &lock) {
        return !lock.isOfDays() && lock.isOfTier(tier) && lock.node.value_or(node) == node
            && lock.period.value_or(period) == period;
    });
    return found == locks.cend() ? nullptr : &*found;
}

/// One that holds some of these days of a part.
const PlanLock *dayLockOn(const TargetPlan &plan, int node, int period, int tier,
                          const DateRange &days)
{
    const auto &locks = plan.locks();
    const auto found = std::find_if(locks.cbegin(), locks.cend(), [&](const PlanLock &lock) {
        return lock.isOfDays() && lock.isOfTier(tier) && lock.period == period
            && (!lock.node || plan.isWithin(node, *lock.node)) && lock.days.overlaps(days);
    });
    return found == locks.cend() ? nullptr : &*found;
}

DateRange common(const DateRange &a, const DateRange &b)
{
    return {qMax(a.from, b.from), qMin(a.to, b.to)};
}

} // namespace

PlanEdit PlanTyping::difference(const TargetPlan &before, const TargetPlan &after)
{
    PlanEdit edit;
    QSet<std::size_t> cuts;
    for (const TargetPlan *plan : {&before, &after}) {
        for (auto cut = plan->cuts().cbegin(); cut != plan->cuts().cend(); ++cut)
            cuts.insert(cut.key());
    }
    QList<std::size_t> places(cuts.cbegin(), cuts.cend());
    std::sort(places.begin(), places.end());
    for (const std::size_t cell : std::as_const(places)) {
        if (before.cut(cell) != after.cut(cell))
            edit.cuts.push_back({cell, before.cut(cell), after.cut(cell)});
    }
    for (const PlanWhole &was : before.wholes()) {
        for (const PlanWhole &is : after.wholes()) {
            if (is.isOf(was) && is != was)
                edit.wholes.push_back({was, is});
        }
    }
    const std::size_t count = std::size_t(before.nodeCount()) * std::size_t(before.periodCount())
        * std::size_t(before.tiers().size());
    for (std::size_t cell = 0; cell < count; ++cell) {
        if (before.cell(cell) != after.cell(cell))
            edit.cells.push_back({cell, before.cell(cell), after.cell(cell)});
        if (before.cell(cell).origin != CellOrigin::Override
            && after.cell(cell).origin != CellOrigin::Override)
            continue;
        const PlanOverride *was = before.overridden(cell);
        const PlanOverride *is = after.overridden(cell);
        if (!was && !is)
            continue;
        const auto old = was ? std::optional(*was) : std::nullopt;
        const auto next = is ? std::optional(*is) : std::nullopt;
        if (old != next)
            edit.overrides.push_back({cell, old, next});
    }
    return edit;
}

std::optional<Error> PlanTyping::fault(const TargetPlan &plan, const Figure &figure) const
{
    bool isAnyOpen = false;
    const PlanLock *lock = nullptr;
    for (int period = figure.first; period <= figure.last; ++period) {
        const PlanLock *here = lockOn(plan, figure.node, period, tier);
        isAnyOpen = isAnyOpen || !here;
        lock = here ? here : lock;
    }
    if (lock && (!isAnyOpen || !figure.value))
        return Error {Error::Kind::Denied,
                      "target.cell_locked"_L1,
                      {{u"cell"_s, plan.cellName(figure.node, lock->period.value_or(figure.first))},
                       {u"reason"_s, lock->reason}},
                      {}};
    // What is emptied has no days that could be held; a figure holds them as far as it reaches.
    QStringList held;
    qint64 fixed = 0;
    bool isAnyDayOpen = false;
    for (int period = figure.first; plan.hasHeldDays() && period <= figure.last; ++period) {
        const DateRange &part = plan.periods().at(period).range();
        const DateRange days = figure.days.isBounded() ? common(part, figure.days) : part;
        const PlanLock *here = dayLockOn(plan, figure.node, period, tier, days);
        isAnyDayOpen
            = isAnyDayOpen || !PlanHolds::isHeld(plan.heldDays(figure.node, period, tier), days);
        if (!here)
            continue;
        held << plan.lockName(*here);
        fixed += PlanHolds::fixed(plan, plan.place(figure.node, period, tier));
        lock = here;
    }
    if (!held.isEmpty() && (!figure.value || !isAnyDayOpen))
        return Error {Error::Kind::Denied,
                      "target.cell_locked"_L1,
                      {{u"cell"_s, plan.lockName(*lock)}, {u"reason"_s, lock->reason}},
                      {}};
    if (!figure.value)
        return std::nullopt;
    const bool isWhole = !figure.days.isBounded();
    if (isWhole && ((fixed > 0 && *figure.value < fixed) || (fixed < 0 && *figure.value > fixed)))
        return Error {Error::Kind::Invalid,
                      "target.below_locks"_L1,
                      {{u"smallest"_s, Fixed::text(fixed, Quantity::Scale)}, {u"locks"_s, held}},
                      {}};
    if (const auto near = Allocator::neighbours(*figure.value, step); !near.isMultiple())
        return Error {Error::Kind::Invalid,
                      "target.not_multiple"_L1,
                      {{u"value"_s, Fixed::text(*figure.value, Quantity::Scale)},
                       {u"quantum"_s, Fixed::text(step, Quantity::Scale)},
                       {u"below"_s, Fixed::text(near.below, Quantity::Scale)},
                       {u"above"_s, Fixed::text(near.above, Quantity::Scale)}},
                      {}};
    return std::nullopt;
}

// Whoever is above comes first, and of one node the longer period: what is said more closely of a
// figure is said last.
PlanTyping::Outcome PlanTyping::work(const TargetPlan &plan, QList<Figure> figures) const
{
    std::stable_sort(figures.begin(), figures.end(), [](const Figure &a, const Figure &b) {
        if (a.node != b.node)
            return a.node < b.node;
        if (a.days.isBounded() != b.days.isBounded())
            return b.days.isBounded();
        return a.days.isBounded() ? a.days.days() > b.days.days()
                                  : a.last - a.first > b.last - b.first;
    });
    // Nodes below which the block itself says something.
    std::vector<bool> isSpoken(std::size_t(plan.nodeCount()));
    for (const Figure &figure : std::as_const(figures)) {
        for (int above = plan.nodes().at(figure.node).parent;
             above >= 0 && !isSpoken[std::size_t(above)]; above = plan.nodes().at(above).parent)
            isSpoken[std::size_t(above)] = true;
    }
    Outcome outcome;
    TargetPlan now = plan;
    QSet<std::size_t> typed;
    for (const Figure &figure : std::as_const(figures)) {
        if (auto wrong = fault(plan, figure)) {
            outcome.refused.append({figure, *wrong});
            continue;
        }
        const bool isFollowed = isShared && figure.value && !isSpoken[std::size_t(figure.node)]
            && !plan.children(figure.node).empty();
        const auto taken = figure.days.isBounded()
            ? takeDays(now, figure, isFollowed, outcome.leftOut)
            : take(now, figure, isFollowed, outcome.leftOut);
        if (!taken)
            outcome.refused.append({figure, taken.error()});
        for (int period = figure.first; period <= figure.last; ++period)
            typed.insert(plan.place(figure.node, period, tier));
    }
    outcome.edit = difference(plan, now);
    for (const PlanEdit::CellChange &change : outcome.edit.cells) {
        if (!typed.contains(change.cell))
            ++outcome.followed;
    }
    return outcome;
}

Result<void> PlanTyping::take(TargetPlan &now, const Figure &figure, bool isFollowed,
                              int &leftOut) const
{
    if (!figure.value) {
        empty(now, figure);
        return {};
    }
    const bool isOnePart = figure.first == figure.last;
    if (isOnePart && !isFollowed) {
        setOne(now, figure);
        return {};
    }
    return isFollowed ? spread(now, figure, leftOut) : spreadAlone(now, figure);
}

// The days change first, then each part becomes their sum and is typed like any other figure.
Result<void> PlanTyping::takeDays(TargetPlan &now, const Figure &figure, bool isFollowed,
                                  int &leftOut) const
{
    bool isAnyHeld = false;
    for (int part = figure.first; part <= figure.last; ++part)
        isAnyHeld = isAnyHeld || dayLockOn(now, figure.node, part, tier, figure.days);
    if (isAnyHeld)
        return takeAround(now, figure, isFollowed, leftOut);
    const PlanDays days(dayWeights, step, tier);
    std::vector<qint64> shares;
    if (figure.value)
        shares
            = days.share(now, figure.node, figure.first, figure.last, figure.days, *figure.value);
    TargetPlan next = now;
    for (int part = figure.first; part <= figure.last; ++part) {
        const std::size_t place = now.place(figure.node, part, tier);
        const auto share
            = figure.value ? std::optional(shares[std::size_t(part - figure.first)]) : std::nullopt;
        const QList<PlanPiece> pieces = days.cut(now, figure.node, part, figure.days, share);
        Figure whole {figure.node, part, part, pieces.isEmpty() ? share : std::nullopt};
        for (const PlanPiece &piece : pieces) {
            if (piece.value)
                whole.value = whole.value.value_or(0) + *piece.value;
        }
        // Of a figure that is locked no day changes either.
        if (const auto wrong = fault(now, {figure.node, part, part, std::nullopt, figure.days}))
            return *wrong;
        if (const auto taken = take(next, whole, isFollowed && whole.value, leftOut); !taken)
            return taken;
        next.setCut(place, whole.value ? pieces : QList<PlanPiece>());
    }
    now = std::move(next);
    return {};
}

Result<void> PlanTyping::takeAround(TargetPlan &now, const Figure &figure, bool isFollowed,
                                    int &leftOut) const
{
    const PlanDays days(dayWeights, step, tier);
    QList<Figure> open;
    std::vector<qint64> weights;
    std::vector<qint64> lengths;
    QStringList locks;
    qint64 fixed = 0;
    for (int part = figure.first; part <= figure.last; ++part) {
        const DateRange in = common(now.periods().at(part).range(), figure.days);
        const auto present = days.sum(now, figure.node, in).value_or(0);
        qint64 movable = 0;
        for (const DateRange &range : PlanHolds::open(now.heldDays(figure.node, part, tier), in)) {
            const qint64 amount = days.sum(now, figure.node, range).value_or(0);
            open << Figure {figure.node, part, part, std::nullopt, range};
            weights.push_back(qAbs(amount));
            lengths.push_back(range.days());
            movable += amount;
        }
        fixed += present - movable;
        if (const PlanLock *lock = dayLockOn(now, figure.node, part, tier, in))
            locks << now.lockName(*lock);
    }
    const qint64 rest = figure.value.value_or(0) - fixed;
    if ((fixed > 0 && rest < 0) || (fixed < 0 && rest > 0))
        return Error {Error::Kind::Invalid,
                      "target.below_locks"_L1,
                      {{u"smallest"_s, Fixed::text(fixed, Quantity::Scale)}, {u"locks"_s, locks}},
                      {}};
    const bool isWeightless
        = std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight == 0; });
    const auto parts = Allocator::divide(rest, isWeightless ? lengths : weights, step,
                                         Allocator::Ties::Position);
    if (!parts)
        return parts.error();
    TargetPlan next = now;
    for (qsizetype i = 0; i < open.size(); ++i) {
        open[i].value = (*parts)[std::size_t(i)];
        if (const auto taken = takeDays(next, open.at(i), isFollowed, leftOut); !taken)
            return taken;
    }
    now = std::move(next);
    return {};
}

void PlanTyping::empty(TargetPlan &now, const Figure &figure) const
{
    for (int period = figure.first; period <= figure.last; ++period) {
        const std::size_t place = now.place(figure.node, period, tier);
        now.set(place, {std::nullopt, CellOrigin::Entered});
        now.setOverride(place, std::nullopt);
    }
    // A figure for the year alone goes as well.
    const QList<PlanWhole> wholes = now.wholes();
    for (PlanWhole whole : wholes) {
        if (whole.node != figure.node || whole.tier != tier || whole.first != figure.first
            || whole.last != figure.last)
            continue;
        whole.value.reset();
        now.setWhole(whole);
    }
}

// What a division gave and a person changes is an override, until he types what was given again.
void PlanTyping::setOne(TargetPlan &now, const Figure &figure) const
{
    const std::size_t place = now.place(figure.node, figure.first, tier);
    const PlanCell before = now.cell(place);
    const PlanOverride *agreed = now.overridden(place);
    if (figure.value == before.value)
        return;
    const bool isDivided = figure.node != 0 && before.value
        && (before.origin == CellOrigin::Split || before.origin == CellOrigin::Override);
    if (!isDivided) {
        now.set(place, {figure.value, CellOrigin::Entered});
        now.setOverride(place, std::nullopt);
        return;
    }
    const auto given = agreed ? agreed->calculated : before.value;
    if (given == figure.value) {
        now.set(place, {figure.value, CellOrigin::Split});
        now.setOverride(place, std::nullopt);
        return;
    }
    now.set(place, {figure.value, CellOrigin::Override});
    now.setOverride(place, PlanOverride {given, reason, author, at});
}

int PlanTyping::leaveOut(TargetPlan &counted, int typed) const
{
    std::vector<bool> hasAny(std::size_t(counted.nodeCount()));
    for (int node = 0; node < counted.nodeCount(); ++node)
        hasAny[std::size_t(node)] = counted.total(node, tier).has_value();
    int left = 0;
    for (int node = 0; node < counted.nodeCount(); ++node) {
        const int parent = counted.nodes().at(node).parent;
        if (node == typed || parent < 0 || hasAny[std::size_t(node)])
            continue;
        const auto &beside = counted.children(parent);
        if (std::none_of(beside.begin(), beside.end(),
                         [&](int child) { return hasAny[std::size_t(child)]; }))
            continue;
        if (counted.children(node).empty() && counted.isWithin(node, typed))
            ++left;
        for (int period = 0; period < counted.periodCount(); ++period)
            counted.set(counted.place(node, period, tier), {0, CellOrigin::Entered});
    }
    return left;
}

void PlanTyping::adopt(TargetPlan &now, const PlanEdit &edit, int node)
{
    for (const PlanEdit::CellChange &change : edit.cells) {
        const int its = int(change.cell / std::size_t(now.periodCount())) % now.nodeCount();
        if (its == node || now.cell(change.cell).value == change.before.value)
            now.set(change.cell, change.after);
    }
    for (const PlanEdit::OverrideChange &change : edit.overrides)
        now.setOverride(change.cell, change.after);
}

Result<PlanEdit> PlanTyping::closeGap(const TargetPlan &plan, int node, int first, int last) const
{
    const TargetPlan counted = PlanFigures::rolledUp(plan, tier);
    const auto edit = PlanSpread(counted, season, tier).closeGap(node, first, last);
    if (!edit)
        return edit.error();
    TargetPlan now = plan;
    adopt(now, *edit, -1);
    return difference(plan, now);
}

// Nodes without figures of their own count as what is below them while the difference is shared,
// and stay without.
Result<void> PlanTyping::spread(TargetPlan &now, const Figure &figure, int &leftOut) const
{
    TargetPlan counted = PlanFigures::rolledUp(now, tier);
    leftOut += leaveOut(counted, figure.node);
    const bool isOnePart = figure.first == figure.last;
    const std::size_t typed = now.place(figure.node, figure.first, tier);
    const PlanCell before = now.cell(typed);
    const PlanOverride *agreed = now.overridden(typed);
    const auto former = agreed ? std::optional(*agreed) : std::nullopt;
    if (isOnePart)
        counted.setOverride(typed, std::nullopt);
    const auto edit = PlanSpread(counted, season, tier)
                          .total(figure.node, figure.first, figure.last, *figure.value);
    if (!edit)
        return edit.error();
    adopt(now, *edit, figure.node);
    const bool isDivided = isOnePart && figure.node != 0 && before.value
        && (before.origin == CellOrigin::Split || before.origin == CellOrigin::Override);
    if (!isOnePart)
        return {};
    if (!now.cell(typed).value)
        now.set(typed, {figure.value, CellOrigin::Entered});
    now.setOverride(typed, std::nullopt);
    const auto given = former ? former->calculated : before.value;
    if (isDivided && given != figure.value) {
        now.set(typed, {figure.value, CellOrigin::Override});
        now.setOverride(typed, PlanOverride {given, reason, author, at});
    } else if (isDivided) {
        now.set(typed, {figure.value, CellOrigin::Split});
    }
    return {};
}

// The node by itself: the parts of its period share the figure around what is held.
Result<void> PlanTyping::spreadAlone(TargetPlan &now, const Figure &figure) const
{
    PlanNode self = now.nodes().at(figure.node);
    self.parent = -1;
    TargetPlan alone({self}, now.periods(), now.quantum());
    for (int period = 0; period < now.periodCount(); ++period) {
        const std::size_t place = now.place(figure.node, period, tier);
        alone.set(alone.place(0, period), now.cell(place));
        if (const PlanOverride *note = now.overridden(place))
            alone.setOverride(alone.place(0, period), *note);
        alone.setCut(alone.place(0, period), now.cut(place));
        if (const PlanLock *lock = lockOn(now, figure.node, period, tier)) {
            PlanLock held = *lock;
            held.node = 0;
            held.period = period;
            held.tier.reset();
            alone.lock(held);
        }
    }
    for (PlanLock held : now.locks()) {
        if (!held.isOfDays() || !held.isOfTier(tier)
            || (held.node && !now.isWithin(figure.node, *held.node)))
            continue;
        held.node = 0;
        held.tier.reset();
        alone.lock(held);
    }
    const auto edit = PlanSpread(alone, season).total(0, figure.first, figure.last, *figure.value);
    if (!edit)
        return edit.error();
    for (const PlanEdit::CellChange &change : edit->cells)
        now.set(now.place(figure.node, int(change.cell), tier), change.after);
    return {};
}

} // namespace Steelyard
