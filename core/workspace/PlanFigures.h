// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/PlanGap.h"
#include "core/workspace/PlanSheet.h"

namespace Steelyard {

/// What a plan says for every node and stretch of time: a node's own figures, where it has none the
/// sum of those below it, and where both do not agree.
class PlanFigures
{
public:
    struct Figure
    {
        std::optional<qint64> value;
        bool isOwn = false; ///< not summed up from below

        bool operator==(const Figure &) const = default;
    };
    /// A place that does not add up.
    struct Place
    {
        int node = 0;
        int period = 0;

        bool operator==(const Place &) const = default;
    };

    PlanFigures() = default;
    PlanFigures(const TargetPlan &plan, const QList<PlanSheet::Whole> &wholes, int tier);

    /// Parts from one to another, both included.
    Figure figure(const TargetPlan &plan, int node, int first, int last) const;
    /// What is below, as far as it has figures, against the node's own.
    PlanGap gap(const TargetPlan &plan, int node, int first, int last) const;
    /// Where children have more or less than the node, in the order of rows and periods.
    const QList<Place> &open() const { return m_open; }
    /// The plan as it is counted: nodes without figures have what is below them.
    static TargetPlan rolledUp(const TargetPlan &plan, int tier);

private:
    std::optional<qint64> whole(int node, int first, int last) const;

    int m_tier = 0;
    QList<PlanSheet::Whole> m_wholes;
    std::vector<std::optional<qint64>> m_parts; ///< node by node, each with its periods
    QList<Place> m_open;
};

} // namespace Steelyard
