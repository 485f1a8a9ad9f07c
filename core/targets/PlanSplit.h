// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/targets/TargetPlan.h"

namespace Steelyard {

/// By what nodes of one level share what is above them.
struct SplitBasis
{
    enum class Method { Even, Weights, History, Growth, Potential, HeadCount, Industry, Copy };

    Method method = Method::Even;
    /// What the method looks at, not negative: node by node of the plan, each with its periods.
    /// Even needs none.
    std::vector<qint64> figures;
    /// Whether the figures of a period speak for that period; otherwise their sum speaks for all.
    bool isByPeriod = false;

    /// Figures, each node's by its own growth: last year and more, an industry's baseline and more.
    static std::vector<qint64> grown(std::vector<qint64> figures,
                                     const std::vector<Share> &growthOfNode);
};

/// "even", "weights", "history", "growth", "potential", "headcount", "industry", "copy".
QLatin1StringView textOf(SplitBasis::Method method);
std::optional<SplitBasis::Method> splitMethodFrom(QStringView text);

/// Breaks a target down to periods and to the levels below, two ways at once and exactly, around
/// what is held. What comes out is an edit: a preview until somebody applies it.
class PlanSplit
{
public:
    /// The plan must outlive this. Every level of the plan below the node needs a basis.
    PlanSplit(const TargetPlan &plan, QHash<QString, SplitBasis> byLevel, int tier = 0);

    /// With a total, the node's own periods are divided by the season first; without one they stay
    /// as they are. Errors: target.below_locks {smallest, locks}, target.no_basis {node, level},
    /// target.blocked {rows, columns, locks, needed, room}, target.nothing_to_divide_by.
    Result<PlanEdit> breakDown(int node, std::optional<qint64> total,
                               const std::vector<qint64> &season) const;

private:
    using Figures = std::vector<qint64>;
    /// By place: what does not take part, what of each figure cannot move, and which could take
    /// more: neither held itself nor with everything below it held.
    struct Held
    {
        std::vector<bool> cells;
        Figures fixed;
        std::vector<bool> open;
    };

    Held held(std::vector<bool> cells) const;
    Result<void> dividePeriods(TargetPlan &next, int node, qint64 total, const Figures &season,
                               const Held &held) const;
    Result<Figures> group(const TargetPlan &next, int node, const Held &held) const;
    Figures weights(int node, const Held &held) const;
    Error belowLocks(int node, qint64 smallest, const Held &held) const;

    const TargetPlan &m_plan;
    QHash<QString, SplitBasis> m_byLevel;
    int m_tier;
};

} // namespace Steelyard
