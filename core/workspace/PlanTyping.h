// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Result.h"
#include "core/targets/PlanDays.h"

namespace Steelyard {

/// Figures that a person types, pastes or empties in a plan, worked out as one edit.
///
/// A longer period is shared among its parts; a week or a day changes the parts that it lies in,
/// and every other day keeps what it has. With `isShared` what is below follows, around locks and
/// overrides, unless the same block says what stands there.
struct PlanTyping
{
    struct Figure
    {
        int node = 0;
        int first = 0; ///< parts of the period, both included
        int last = 0;
        std::optional<qint64> value; ///< nothing: emptied, which is not 0
        DateRange days {};           ///< only these days of the parts; not bounded: all of them

        bool operator==(const Figure &) const = default;
    };
    struct Refusal
    {
        Figure figure;
        Error error;
    };
    struct Outcome
    {
        PlanEdit edit;
        QList<Refusal> refused; ///< everything else is in the edit
        int followed = 0;       ///< cells that changed because of others
        int leftOut = 0;        ///< nodes without any figure, which get nothing of what is shared
    };

    std::shared_ptr<const DayWeights> dayWeights; ///< none: every day weighs the same
    std::vector<qint64> season;                   ///< how the parts weigh where no figure says so
    qint64 step = 1;                              ///< the least that a figure may differ by
    int tier = 0;
    bool isShared = true;
    QString reason; ///< why a figure that a division gave is overridden
    Uuid author;
    Moment at;

    /// Refusals: target.not_multiple, target.cell_locked {cell, reason}, target.below_locks,
    /// target.all_locked, target.nothing_to_divide_by.
    Outcome work(const TargetPlan &plan, QList<Figure> figures) const;
    /// Spreads a node's gap over those below it that are open.
    Result<PlanEdit> closeGap(const TargetPlan &plan, int node, int first, int last) const;
    /// What tells two states of one plan apart.
    static PlanEdit difference(const TargetPlan &before, const TargetPlan &after);

private:
    /// A figure for some days: the parts around it and what is below follow.
    Result<void> takeDays(TargetPlan &now, const Figure &figure, bool isFollowed,
                          int &leftOut) const;
    /// The same where locks hold some of the days: the others share what is left.
    Result<void> takeAround(TargetPlan &now, const Figure &figure, bool isFollowed,
                            int &leftOut) const;
    Result<void> take(TargetPlan &now, const Figure &figure, bool isFollowed, int &leftOut) const;
    void empty(TargetPlan &now, const Figure &figure) const;
    void setOne(TargetPlan &now, const Figure &figure) const;
    Result<void> spread(TargetPlan &now, const Figure &figure, int &leftOut) const;
    Result<void> spreadAlone(TargetPlan &now, const Figure &figure) const;
    /// Gives 0 to those who have nothing in all of the plan while others beside them have: heads
    /// and assistants are nobody's empty cells. An empty month of somebody with targets takes part.
    /// Whoever is to take part gets a figure first, or the target is broken down again. Gives how
    /// many people below what is typed they are.
    int leaveOut(TargetPlan &counted, int typed) const;
    /// An edit of the plan as it is counted, done to the plan as it is: whoever has no figures of
    /// his own stays without, but for one node.
    static void adopt(TargetPlan &now, const PlanEdit &edit, int node);
    std::optional<Error> fault(const TargetPlan &plan, const Figure &figure) const;
};

} // namespace Steelyard
