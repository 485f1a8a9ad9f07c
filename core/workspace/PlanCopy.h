// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Period.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// A plan as another one, figure by figure: a scenario begun, or the better one promoted (A13).
struct PlanCopy
{
    QString kpi;
    QString variant;
    Period period;
    QString from = PlanBooks::inForce();
    QString to;

    /// What the other plan has and this one has not is emptied there. Errors: target.published
    /// {node} where the other plan is published, target.version_kept where it is a version,
    /// target.none_to_divide {node, period} where there is nothing to copy.
    Result<Command> command(const Reading &reading, const std::function<Uuid()> &newId) const;
};

} // namespace Steelyard
