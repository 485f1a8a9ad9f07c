// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ratio.h"

#include <QLatin1StringView>
#include <QtGlobal>

#include <optional>
#include <utility>
#include <vector>

namespace Steelyard {

/// How many of one thing came with how many of another, and on how many cases that was seen.
struct WorkRate
{
    Int128 hits = 0;
    Int128 base = 0;
    qint64 cases = 0;

    bool isKnown() const { return hits > 0 && base > 0; }
    bool operator==(const WorkRate &) const = default;
};

/// What a result still asks for in daily work, through a node's own rates (A15).
struct WorkPlan
{
    enum class Step { Gap, Deals, Opportunities, Proposals, Visits, VisitsPerDay };

    /// One line: how much of it is needed, exactly.
    struct Need
    {
        Step step = Step::Gap;
        Ratio amount;  ///< the gap in money at scale 4, everything else in pieces
        WorkRate rate; ///< the one that leads here from the step that it hangs on
        /// The same amount at both ends of the rate's own 80 % interval; nothing where one case
        /// does not say how far the next may lie from it.
        std::optional<std::pair<double, double>> interval;
    };

    qint64 gap = 0;      ///< scale 4
    WorkRate dealSize;   ///< won value at scale 4 over deals won
    WorkRate winRate;    ///< won over decided
    WorkRate proposals;  ///< proposals over new opportunities
    WorkRate visits;     ///< effective visits over new opportunities
    qint64 workdays = 0; ///< that are left

    /// The steps as far as the rates are known. A gap of 0 or less needs nothing.
    std::vector<Need> needs() const;
};

/// "gap", "deals", "opportunities", "proposals", "visits", "visits_per_day".
QLatin1StringView textOf(WorkPlan::Step step);

} // namespace Steelyard
