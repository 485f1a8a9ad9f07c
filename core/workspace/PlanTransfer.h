// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/planning/Transfer.h"
#include "core/sales/Membership.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// A person changes teams on a day and his targets with him, to the quantum and to the day (A16).
struct PlanTransfer
{
    QString kpi;
    QString variant;
    QString plan = PlanBooks::inForce();
    PersonId person;
    std::optional<UnitId> to; ///< the team that he joins; none: as his memberships say already;
                              ///< whoever has left the company leaves it all to the team
    QDate day;                ///< his first one there
    Transfer::Mode mode = Transfer::Mode::Remaining;
    QMap<QString, qint64> custom; ///< what goes along, by the label of a period
    PersonId author;
    QString reason;

    /// A figure before and after.
    struct Line
    {
        NodeKey node;
        QString tier;
        DateRange days;
        std::optional<qint64> before;
        std::optional<qint64> after;
    };
    struct Outcome
    {
        NodeKey from;
        NodeKey to;
        qint64 moved = 0;
        qint64 stays = 0;  ///< without an owner, under the team that he left
        QList<Line> lines; ///< all that are cut or changed
        Command command;   ///< figures, membership and, where the plan is published, a version
        int version = 0;   ///< of what is published by it; 0: none
    };
    /// Errors: kpi.unknown, target.no_move {person, day} when he stays where he is,
    /// target.has_left {person, day} when he is in no team any more but shall join one,
    /// target.transfer_locked {locks}, target.none_to_move {person, day}, those of Transfer.
    Result<Outcome> work(const Reading &reading, const std::function<Uuid()> &newId) const;
};

} // namespace Steelyard
