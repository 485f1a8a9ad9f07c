// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Period.h"
#include "core/base/Result.h"
#include "core/sales/NodeKey.h"
#include "core/workspace/Reading.h"

#include <functional>
#include <optional>

namespace Steelyard {

class PlanSheet;

/// A figure that a person sets as a target.
struct TargetEntry
{
    QString kpi;
    QString variant; ///< none: the KPI's default
    NodeKey node;
    Period period;
    std::optional<qint64> value; ///< scale 4, major units; nothing is "no target yet", not zero
    QString tier = QStringLiteral("base");
    QString plan = QStringLiteral("main");
    QString reason; ///< why a figure that was divided is overridden

    /// The command that stores it: a new row, or a change of the one that stands for the same
    /// KPI, node, period and tier. Errors: kpi.unknown, kpi.unknown_variant, target.not_a_multiple
    /// {quantum} when money is finer than its currency's minor unit.
    ///
    /// In a plan that was divided, what is below and the parts of the period follow: the difference
    /// is shared around locks and overrides, and a single part that the division gave is
    /// overridden. Errors then: target.below_locks, target.all_locked, target.published.
    Result<Command> command(const Reading &reading, const std::function<Uuid()> &newId) const;

private:
    Result<std::optional<Command>> inPlan(const Reading &reading,
                                          const std::function<Uuid()> &newId) const;
    Result<std::optional<Command>> daysInPlan(const Reading &reading, const PlanSheet &sheet,
                                              int place, const std::function<Uuid()> &newId) const;
};

} // namespace Steelyard
