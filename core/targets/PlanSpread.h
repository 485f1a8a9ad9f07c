// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/targets/TargetPlan.h"

namespace Steelyard {

/// Gives a changed total to a node's periods and to everything below it, around what is held: locks
/// and overrides stay, everything else keeps its proportions, and what was balanced stays so (A5).
class PlanSpread
{
public:
    /// The plan must outlive this. `season` weighs the periods where no figure says how.
    PlanSpread(const TargetPlan &plan, std::vector<qint64> season, int tier = 0);

    /// The node's figures from one period to another, both included, add up to `total` afterwards.
    /// Errors: target.below_locks {smallest, locks}, target.all_locked {locks},
    /// target.nothing_to_divide_by when every open figure is a 0 that is meant.
    Result<PlanEdit> total(int node, int first, int last, qint64 total) const;
    /// Spreads a node's gap over the children that are open.
    Result<PlanEdit> closeGap(int node, int first, int last) const;

private:
    /// Cells that are not held, and what each of them weighs.
    struct Open
    {
        std::vector<std::size_t> cells;
        std::vector<qint64> weights;
    };
    /// The figures as they will be.
    struct Next
    {
        std::vector<std::optional<qint64>> values; ///< by place
        std::vector<PlanEdit::OverrideChange> overrides;
    };

    qint64 amount(std::size_t cell) const { return m_plan.cell(cell).value.value_or(0); }
    Next present() const;
    Open open(const std::vector<std::size_t> &cells, const std::vector<qint64> &spare) const;
    Result<void> give(Next &next, const Open &open, qint64 total) const;
    Result<void> shareAmongChildren(Next &next, int node, int period, qint64 more) const;
    void recalculate(Next &next, const std::vector<std::size_t> &cells, qint64 total) const;
    /// From a node whose figures have changed on; `typed` is the cell that a person entered.
    Result<PlanEdit> pushDown(Next next, int node, int first, int last,
                              std::optional<std::size_t> typed) const;
    QStringList heldWithin(int node, int first, int last) const;

    const TargetPlan &m_plan;
    std::vector<qint64> m_season;
    int m_tier;
    std::vector<bool> m_held;    ///< by place: locked or overridden
    std::vector<qint64> m_fixed; ///< by place: what of a cell cannot move
};

} // namespace Steelyard
