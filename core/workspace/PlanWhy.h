// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanRoom.h"

namespace Steelyard {

/// Why a figure of a plan is what it is: the division that gave it, the locks on it, what was done
/// to it and by whom, and what the node brought before.
struct PlanWhy
{
    /// What was asked.
    struct Place
    {
        PlanWish wish;
        QString tier;
        NodeKey node;
        DateRange days; ///< a part of the plan, or several

        bool operator==(const Place &) const = default;
    };
    struct Month
    {
        Period period;
        std::optional<qint64> actual;

        bool operator==(const Month &) const = default;
    };

    Place place;
    QList<TargetPlanning> divisions; ///< that gave it, the latest first
    QList<Season> seasons;           ///< those that the divisions went by
    QList<TargetLock> locks;
    QList<RowDeed> history;         ///< of the figure itself, the latest first
    QList<Month> past;              ///< the months up to today, at most three years of them
    std::optional<qint64> lastYear; ///< what the same days brought a year earlier
    QHash<Uuid, QString> names;

    /// Errors: those of PlanSheet and the evaluator.
    static Result<PlanWhy> of(const Reading &reading, const Place &place);

private:
    Result<void> takePast(const Reading &reading);
    void takeHistory(const Reading &reading, const PlanSheet &sheet);
};

} // namespace Steelyard
