// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/TargetPlan.h"

namespace Steelyard {

/// What the children of a node have more or less than the node itself (A7).
struct PlanGap
{
    enum class Kind {
        None, ///< nothing below, or neither side has a figure
        Balanced,
        Over, ///< the children have more, beyond the planned cushion
        Under,
        Unassigned, ///< the node has a figure and no child has one
        Undirected  ///< the children have figures and the node has none
    };

    Kind kind = Kind::None;
    qint64 children = 0; ///< their sum
    qint64 cushion = 0;  ///< the planned part of it that the node does not answer for
    qint64 gap = 0;      ///< children less cushion less the node's own

    bool operator==(const PlanGap &) const = default;

    /// Over the periods from one to another, both included. The node must not be a leaf to have a
    /// gap; a cushion is rounded to the quantum, half away from zero.
    static PlanGap of(const TargetPlan &plan, int node, int first, int last, int tier = 0);
};

/// "balanced", "over", "under", "unassigned", "undirected"; empty for none.
QLatin1StringView textOf(PlanGap::Kind kind);

} // namespace Steelyard
