// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/PlanSpread.h"

#include "core/base/Fixed.h"
#include "core/base/Int128.h"
#include "core/targets/Allocator.h"
#include "core/targets/PlanGap.h"
#include "core/targets/PlanHolds.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

qint64 sizeOf(qint64 amount)
{
    return amount < 0 ? -amount : amount;
}

bool isOpposite(qint64 a, qint64 b)
{
    return (a < 0 && b > 0) || (a > 0 && b < 0);
}

} // namespace

PlanSpread::PlanSpread(const TargetPlan &plan, std::vector<qint64> season, int tier)
    : m_plan(plan)
    , m_season(std::move(season))
    , m_tier(tier)
    , m_held(plan.locked(tier))
    , m_fixed(m_held.size(), 0)
{
    Q_ASSERT(int(m_season.size()) == plan.periodCount());
    for (int node = plan.nodeCount() - 1; node >= 0; --node) {
        for (int period = 0; period < plan.periodCount(); ++period) {
            const std::size_t cell = plan.place(node, period, tier);
            m_held[cell] = m_held[cell] || plan.overridden(cell);
            if (m_held[cell]) {
                m_fixed[cell] = amount(cell);
                continue;
            }
            for (const int child : plan.children(node))
                m_fixed[cell] += m_fixed[plan.place(child, period, tier)];
            // Its own held days hold what is below on these days too: the larger of both counts.
            const qint64 own = PlanHolds::fixed(plan, cell);
            if (sizeOf(own) > sizeOf(m_fixed[cell]))
                m_fixed[cell] = own;
        }
    }
}

PlanSpread::Next PlanSpread::present() const
{
    Next next;
    next.values.resize(m_held.size());
    for (std::size_t cell = 0; cell < next.values.size(); ++cell)
        next.values[cell] = m_plan.cell(cell).value;
    return next;
}

// A figure weighs what of it can move. An empty one weighs like the average of the others; where no
// other has anything, like its spare weight. A 0 is meant, and stays.
PlanSpread::Open PlanSpread::open(const std::vector<std::size_t> &cells,
                                  const std::vector<qint64> &spare) const
{
    Open result;
    Int128 sum = 0;
    qint64 filled = 0;
    for (const std::size_t cell : cells) {
        if (!m_held[cell] && m_plan.cell(cell).value) {
            sum += sizeOf(amount(cell) - m_fixed[cell]);
            ++filled;
        }
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t cell = cells[i];
        if (m_held[cell])
            continue;
        result.cells.push_back(cell);
        result.weights.push_back(m_plan.cell(cell).value ? sizeOf(amount(cell) - m_fixed[cell])
                                     : sum > 0           ? qint64(sum / filled)
                                                         : spare[i]);
    }
    return result;
}

Result<void> PlanSpread::give(Next &next, const Open &open, qint64 total) const
{
    const bool isWeightless
        = std::all_of(open.weights.begin(), open.weights.end(), [](qint64 w) { return w == 0; });
    if (isWeightless && total == 0)
        return {};
    const auto parts = Allocator::divide(total, open.weights, m_plan.quantum());
    if (!parts)
        return parts.error();
    for (std::size_t i = 0; i < open.cells.size(); ++i)
        next.values[open.cells[i]] = m_fixed[open.cells[i]] + (*parts)[i];
    return {};
}

Result<PlanEdit> PlanSpread::total(int node, int first, int last, qint64 total) const
{
    std::vector<std::size_t> cells;
    std::vector<qint64> spare;
    qint64 fixed = 0;
    for (int period = first; period <= last; ++period) {
        cells.push_back(m_plan.place(node, period, m_tier));
        spare.push_back(m_season[std::size_t(period)]);
        fixed += m_fixed[cells.back()];
    }
    const auto refused = [&](QLatin1StringView code) {
        return Error {Error::Kind::Invalid,
                      code,
                      {{u"smallest"_s, Fixed::text(fixed, Quantity::Scale)},
                       {u"locks"_s, heldWithin(node, first, last)}},
                      {}};
    };
    if (isOpposite(fixed, total - fixed))
        return refused("target.below_locks"_L1);
    Next next = present();
    const Open open = this->open(cells, spare);
    if (const auto given = give(next, open, total - fixed); !given)
        return fixed != 0 || open.cells.empty() ? refused("target.all_locked"_L1) : given.error();
    return pushDown(std::move(next), node, first, last,
                    first == last ? std::optional(cells.front()) : std::nullopt);
}

Result<PlanEdit> PlanSpread::closeGap(int node, int first, int last) const
{
    Next next = present();
    for (int period = first; period <= last; ++period) {
        const PlanGap gap = PlanGap::of(m_plan, node, period, period, m_tier);
        if (gap.kind == PlanGap::Kind::None || gap.kind == PlanGap::Kind::Undirected
            || gap.gap == 0)
            continue;
        if (const auto shared = shareAmongChildren(next, node, period, -gap.gap); !shared)
            return shared.error();
    }
    return pushDown(std::move(next), node + 1, first, last, std::nullopt);
}

Result<void> PlanSpread::shareAmongChildren(Next &next, int node, int period, qint64 more) const
{
    std::vector<std::size_t> cells;
    for (const int child : m_plan.children(node))
        cells.push_back(m_plan.place(child, period, m_tier));
    const Open open = this->open(cells, std::vector<qint64>(cells.size(), 1));
    qint64 movable = more;
    for (const std::size_t cell : open.cells)
        movable += amount(cell) - m_fixed[cell];
    // More cannot be taken away than there is: what is missing stays to be seen as a gap.
    const qint64 before = movable - more;
    if (isOpposite(before, movable))
        movable = 0;
    recalculate(next, cells, movable);
    const bool isWeightless
        = std::all_of(open.weights.begin(), open.weights.end(), [](qint64 w) { return w == 0; });
    return isWeightless ? Result<void>() : give(next, open, movable);
}

// What an overridden figure would be if it had taken part.
void PlanSpread::recalculate(Next &next, const std::vector<std::size_t> &cells, qint64 total) const
{
    std::vector<qint64> weights;
    for (const std::size_t cell : cells) {
        const PlanOverride *note = m_plan.overridden(cell);
        weights.push_back(note               ? sizeOf(note->calculated.value_or(amount(cell)))
                              : m_held[cell] ? 0
                                             : sizeOf(amount(cell) - m_fixed[cell]));
        total += note ? amount(cell) : 0;
    }
    const bool isAny = std::any_of(cells.begin(), cells.end(),
                                   [this](std::size_t cell) { return m_plan.overridden(cell); });
    if (!isAny)
        return;
    const auto parts = Allocator::divide(total, weights, m_plan.quantum());
    for (std::size_t i = 0; parts && i < cells.size(); ++i) {
        const PlanOverride *note = m_plan.overridden(cells[i]);
        if (!note || note->calculated == (*parts)[i])
            continue;
        PlanOverride after = *note;
        after.calculated = (*parts)[i];
        next.overrides.push_back({cells[i], *note, after});
    }
}

Result<PlanEdit> PlanSpread::pushDown(Next next, int node, int first, int last,
                                      std::optional<std::size_t> typed) const
{
    for (int at = node; at < m_plan.nodeCount(); ++at) {
        if (m_plan.children(at).empty())
            continue;
        for (int period = first; period <= last; ++period) {
            const std::size_t cell = m_plan.place(at, period, m_tier);
            if (next.values[cell] == m_plan.cell(cell).value)
                continue;
            bool isAnyAssigned = false;
            qint64 below = 0;
            for (const int child : m_plan.children(at)) {
                const auto own = m_plan.value(child, period, m_tier);
                isAnyAssigned = isAnyAssigned || own;
                below += own.value_or(0);
            }
            if (!isAnyAssigned)
                continue;
            const qint64 before = m_plan.cell(cell).value.value_or(below);
            const auto shared
                = shareAmongChildren(next, at, period, next.values[cell].value_or(0) - before);
            if (!shared)
                return shared.error();
        }
    }
    PlanEdit edit;
    for (std::size_t cell = 0; cell < next.values.size(); ++cell) {
        const PlanCell &before = m_plan.cell(cell);
        if (next.values[cell] == before.value)
            continue;
        const CellOrigin origin = cell == typed ? CellOrigin::Entered : CellOrigin::Split;
        edit.cells.push_back({cell, before, {next.values[cell], origin}});
    }
    edit.overrides = std::move(next.overrides);
    return edit;
}

QStringList PlanSpread::heldWithin(int node, int first, int last) const
{
    QStringList names;
    for (const PlanLock &lock : m_plan.locks()) {
        // Days that are held above hold here too.
        const bool isHere = !lock.node || m_plan.isWithin(*lock.node, node)
            || (lock.isOfDays() && m_plan.isWithin(node, *lock.node));
        if (!isHere || !lock.isOfTier(m_tier)
            || (lock.period && (*lock.period < first || *lock.period > last)))
            continue;
        names << m_plan.lockName(lock);
    }
    for (int at = node; at < m_plan.nodeCount(); ++at) {
        for (int period = first; period <= last; ++period) {
            if (m_plan.overridden(m_plan.place(at, period, m_tier)) && m_plan.isWithin(at, node))
                names << m_plan.cellName(at, period);
        }
    }
    return names;
}

} // namespace Steelyard
