// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/TargetPlan.h"

#include <memory>

namespace Steelyard {

/// What each day weighs, from one day on; some nodes have weights of their own, because they work
/// other days or are away.
struct DayWeights
{
    QDate from;
    std::vector<int> everyDay;
    QHash<NodeKey, std::vector<int>> own;

    /// Days beyond those that are known weigh the same.
    std::vector<int> of(const NodeKey &node, const DateRange &days) const;
};

/// The figures of a plan by the day (A3): a part gives its days what they weigh, a part that was
/// cut gives each piece's figure to the days of that piece. Days always add up to their part.
class PlanDays
{
public:
    PlanDays() = default;
    /// No day gets less than `step` or a multiple of it, but for one.
    PlanDays(std::shared_ptr<const DayWeights> weights, qint64 step, int tier)
        : m_weights(weights ? std::move(weights) : std::make_shared<const DayWeights>())
        , m_step(step)
        , m_tier(tier)
    {
    }

    /// One figure for each day of the part; of a node without a figure what is below it. Empty
    /// where nobody has one. Kept for the next question: the plan must stay as it is.
    const std::vector<qint64> &of(const TargetPlan &plan, int node, int part) const;
    /// Of some days, which may lie in several parts.
    std::optional<qint64> sum(const TargetPlan &plan, int node, const DateRange &days) const;

    /// The pieces of a part as its figure is now: in the proportions in which they were cut. None
    /// where it is not cut.
    static QList<PlanPiece> pieces(const TargetPlan &plan, std::size_t place);
    /// A part cut so that the days in it have a figure; every other day keeps its own. None where
    /// nothing is left to be cut.
    QList<PlanPiece> cut(const TargetPlan &plan, int node, int part, const DateRange &days,
                         std::optional<qint64> value) const;
    /// What of a figure for some days falls into each part that they touch, by what the days have
    /// now, else by what they weigh.
    std::vector<qint64> share(const TargetPlan &plan, int node, int first, int last,
                              const DateRange &days, qint64 value) const;

private:
    std::shared_ptr<const DayWeights> m_weights = std::make_shared<const DayWeights>();
    qint64 m_step = 1;
    int m_tier = 0;
    mutable QHash<std::size_t, std::vector<qint64>> m_known;
};

} // namespace Steelyard
