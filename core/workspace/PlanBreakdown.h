// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanDivision.h"
#include "core/workspace/PlanRoom.h"

namespace Steelyard {

/// A target of the room that is to be broken down: whose, in which tier, by what at each level.
struct PlanBreakdown
{
    PlanWish wish;
    NodeKey node; ///< whose target
    QString tier = QStringLiteral("base");
    QStringList levels; ///< those that take part
    PlanManner manner;
    std::optional<qint64> quantum;

    /// Worked out and not applied.
    struct Outcome
    {
        PlanView view; ///< as it is stored now
        PlanDivision division;
        std::vector<PastMonth> history;    ///< those that the season is learned from
        std::vector<std::size_t> outliers; ///< places of months that are far off
    };
    /// Errors: those of PlanDivision.
    Result<Outcome> work(const Reading &reading) const;
};

} // namespace Steelyard
