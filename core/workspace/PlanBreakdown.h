// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/PlanSplit.h"
#include "core/targets/SeasonProfile.h"
#include "core/workspace/PlanRoom.h"

namespace Steelyard {

/// How a target is to be broken down: by what at each level, by which season, in which steps.
struct PlanBreakdown
{
    /// Keep: the node's own months stay as they are.
    enum class Season { Workdays, History, Own, Even, Keep };

    PlanWish wish;
    NodeKey node; ///< what is broken down
    QString tier = QStringLiteral("base");
    QList<std::pair<QString, SplitBasis::Method>> levels; ///< those that take part
    Season season = Season::Workdays;
    int years = 1;          ///< of history
    QList<Period> excluded; ///< months that say nothing about the season
    Share growth;
    Ramp ramp;
    QString potential = QStringLiteral("pipeline_value");
    QString copied;                ///< another plan
    QMap<QString, qint64> weights; ///< by id, path or name
    std::optional<qint64> total;   ///< none: what the node has
    std::optional<qint64> quantum;

    bool operator==(const PlanBreakdown &) const = default;

    /// Worked out and not applied.
    struct Outcome
    {
        PlanView view; ///< as it is stored now
        PlanEdit edit;
        qint64 total = 0;
        SeasonProfile profile;
        std::vector<PastMonth> history;    ///< those that the season is learned from
        std::vector<std::size_t> outliers; ///< places of months that are far off
    };
    /// Errors: those of PlanSheet, PlanBasis and PlanSplit; target.none_to_divide {node, period},
    /// target.published {node}.
    Result<Outcome> work(const Reading &reading) const;
    /// Stores what was worked out, and what it was made with.
    Command command(const Outcome &outcome, const std::function<Uuid()> &newId) const;

private:
    Result<SplitBasis> basisOf(SplitBasis::Method method, const class PlanBasis &basis) const;
    void remember(Command &command, const Outcome &outcome,
                  const std::function<Uuid()> &newId) const;
};

} // namespace Steelyard
