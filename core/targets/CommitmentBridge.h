// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/TargetPlan.h"

namespace Steelyard {

/// From what a node was given to what those below it have promised, step by step (A10). The steps
/// add up exactly.
struct CommitmentBridge
{
    enum class Kind {
        Target,    ///< where it starts: the node's own figure
        Cushion,   ///< what its children were given more or less than it
        More,      ///< a child promises more than it was given …
        Less,      ///< … or less
        Silent,    ///< a child has promised nothing yet: its target is taken back
        Committed, ///< where it ends: the sum of what the children promise
        Own        ///< beside it: what the node itself promises
    };
    struct Step
    {
        Kind kind = Kind::Target;
        int node = 0;
        qint64 amount = 0;

        bool operator==(const Step &) const = default;
    };

    /// Tiers of the plan: what was given, and what is promised. A node without children ends with
    /// its own promise.
    static QList<Step> of(const TargetPlan &plan, int node, int first, int last, int given,
                          int promised);
};

/// "target", "cushion", "more", "less", "silent", "committed", "own".
QLatin1StringView textOf(CommitmentBridge::Kind kind);

} // namespace Steelyard
