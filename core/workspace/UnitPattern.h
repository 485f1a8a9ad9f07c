// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/sales/WorkPattern.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// The days of the week that a unit works, and everybody below it who has no pattern of his own
/// (A4). No target changes by it: what was divided keeps the days that it was divided by.
struct UnitPattern
{
    NodeKey unit;
    std::optional<WorkPattern> pattern; ///< none: as the unit above

    /// Changes nothing where it is so already. Errors: calendar.no_unit {node} for a person, and
    /// for a company that is not in the tree by itself.
    Result<Command> command(const Reading &reading) const;
    /// What is stored for a unit itself.
    static std::optional<WorkPattern> of(const Reading &reading, const NodeKey &unit);
};

} // namespace Steelyard
