// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/engine/Question.h"
#include "core/targets/WorkPlan.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What a node has to do each working day so that it reaches a target, by its own rates where it
/// has enough cases, else by those of its team or of the company.
struct WorkPlanning
{
    /// With fewer cases than this a rate says too little.
    static constexpr qint64 FewestCases = 10;

    QString kpi = QStringLiteral("bookings");
    QString variant;
    NodeKey node;
    Period period;
    DateRange window; ///< over which rates are looked at

    /// A plan and whose rate each of its steps goes by.
    struct Outcome
    {
        WorkPlan plan;
        qint64 target = 0; ///< scale 4
        qint64 actual = 0;
        QHash<int, NodeKey> basis; ///< by WorkPlan::Step
    };
    /// Errors: target.none_to_divide {node, period} where there is no target, kpi.unknown, and
    /// those of the evaluator.
    Result<Outcome> work(const Reading &reading) const;
    /// The visits and opportunities that are needed, as targets of the node for the period.
    Result<Command> command(const Reading &reading, const Outcome &outcome,
                            const std::function<Uuid()> &newId) const;

private:
    Result<Measure> measure(const Reading &reading, const QString &kpi, const NodeKey &node,
                            const Period &period) const;
};

} // namespace Steelyard
