// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/targets/TargetPlan.h"

namespace Steelyard {

/// Where a plan stands; each subtree for itself (A9).
enum class PlanStage { Draft, Proposed, Published, Archived };

/// "draft", "proposed", "published", "archived".
QLatin1StringView textOf(PlanStage stage);
std::optional<PlanStage> planStageFrom(QStringView text);

/// A step in the life of a subtree, or a remark on it.
struct PlanStep
{
    NodeKey node;
    std::optional<PlanStage> to; ///< none: a comment only
    int version = 0;             ///< of a published one: its number, from 1
    Uuid author;
    QString comment;
    Moment at;

    bool operator==(const PlanStep &) const = default;
};

/// The steps of a plan in their order. A step counts for the node and everything below it until a
/// later one says otherwise. What was published never changes: it is revised as a new draft and
/// published as the next version.
class PlanLifecycle
{
public:
    explicit PlanLifecycle(QList<PlanStep> steps = {}) : m_steps(std::move(steps)) {}

    const QList<PlanStep> &steps() const { return m_steps; }
    PlanStage stage(const TargetPlan &plan, int node) const;
    /// How often the node was published; 0: never.
    int version(const TargetPlan &plan, int node) const;

    /// draft → proposed → published → draft (a revision) or archived; proposed → draft sends it
    /// back, with a comment. Errors: target.wrong_step {node, from, to}, target.comment_missing.
    Result<PlanStep> step(const TargetPlan &plan, int node, PlanStage to, const Uuid &author,
                          const QString &comment, const Moment &at) const;
    void add(const PlanStep &step) { m_steps.append(step); }

    /// Whether an edit leaves alone what is published or archived. Errors: target.published {node}.
    Result<void> mayApply(const TargetPlan &plan, const PlanEdit &edit) const;

    bool operator==(const PlanLifecycle &) const = default;

private:
    QList<PlanStep> m_steps;
};

/// Figures of one cell that are not in the order of their tiers: base, stretch, challenge rise,
/// where less is better they fall (A11).
struct TierClash
{
    int node = 0;
    int period = 0;
    int tier = 0; ///< the first one that is out of order with the one before it that has a figure

    static QList<TierClash> of(const TargetPlan &plan, bool isLowerBetter);

    bool operator==(const TierClash &) const = default;
};

} // namespace Steelyard
