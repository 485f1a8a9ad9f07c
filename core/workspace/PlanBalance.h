// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/targets/TargetPlan.h"

namespace Steelyard {

/// Balances what is below a node both ways at once: every child keeps its total, every period keeps
/// the node's own figure (A2). What is locked or overridden stays.
struct PlanBalance
{
    int node = 0;
    int tier = 0;

    /// Errors: those of TwoWaySplit, amounts as people read them; target.none_to_divide {node,
    /// period} where the node has no figure in a period or no children.
    Result<PlanEdit> work(const TargetPlan &plan) const;
};

} // namespace Steelyard
