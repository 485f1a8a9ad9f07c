// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/base/Period.h"

#include <optional>

namespace Steelyard {

/// A period and the one a year before it, put side by side as the company looks at the weeks around
/// the Spring Festival (R-P4).
struct YearOnYear
{
    Period now; ///< the asked one; January or February merged with each other where that is the rule
    Period before;
    /// January or February by the solar calendar: the festival falls on other days, so that the
    /// change says little and is never coloured.
    bool isCrooked = false;

    /// Nothing for a 53rd week that last year lacks.
    static std::optional<YearOnYear> of(const Period &period, const Calendar &calendar);
};

} // namespace Steelyard
