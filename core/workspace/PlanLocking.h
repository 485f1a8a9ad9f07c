// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/workspace/PlanRoom.h"

namespace Steelyard {

/// Locks figures of a plan, one, all of a node or all of a period, and unlocks them (A5).
struct PlanLocking
{
    PlanWish wish;
    QString tier;
    std::optional<NodeKey> node; ///< none: every node
    DateRange days;              ///< not bounded: the whole row
    PersonId owner;
    QString reason;

    /// Changes nothing where it is locked like this already. Of some days of a part their figures
    /// are kept as rows of their own, so that they stay whatever days weigh later.
    Command lock(const Reading &reading, const std::function<Uuid()> &newId) const;
    /// Takes away every lock that holds something of these figures; what a lock holds besides these
    /// days stays locked.
    Command unlock(const Reading &reading, const std::function<Uuid()> &newId) const;

private:
    bool isOfPlan(const TargetLock &lock) const;
    void keepDays(Command &command, const Reading &reading,
                  const std::function<Uuid()> &newId) const;
};

} // namespace Steelyard
