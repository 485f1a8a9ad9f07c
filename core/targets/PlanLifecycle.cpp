// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/PlanLifecycle.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array stages {"draft"_L1, "proposed"_L1, "published"_L1, "archived"_L1};

bool isAllowed(PlanStage from, PlanStage to)
{
    switch (from) {
    case PlanStage::Draft:
        return to == PlanStage::Proposed;
    case PlanStage::Proposed:
        return to == PlanStage::Published || to == PlanStage::Draft;
    case PlanStage::Published:
        return to == PlanStage::Draft || to == PlanStage::Archived;
    case PlanStage::Archived:
        return false;
    }
    return false;
}

} // namespace

QLatin1StringView textOf(PlanStage stage)
{
    return stages.at(std::size_t(stage));
}

std::optional<PlanStage> planStageFrom(QStringView text)
{
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (text == stages.at(i))
            return PlanStage(i);
    }
    return std::nullopt;
}

PlanStage PlanLifecycle::stage(const TargetPlan &plan, int node) const
{
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step) {
        const auto at = plan.find(step->node);
        if (step->to && at && plan.isWithin(node, *at))
            return *step->to;
    }
    return PlanStage::Draft;
}

int PlanLifecycle::version(const TargetPlan &plan, int node) const
{
    int version = 0;
    for (const PlanStep &step : m_steps) {
        const auto at = plan.find(step.node);
        if (step.to == PlanStage::Published && at && plan.isWithin(node, *at))
            version = std::max(version, step.version);
    }
    return version;
}

Result<PlanStep> PlanLifecycle::step(const TargetPlan &plan, int node, PlanStage to,
                                     const Uuid &author, const QString &comment,
                                     const Moment &at) const
{
    const PlanStage from = stage(plan, node);
    const PlanNode &place = plan.nodes().at(node);
    if (!isAllowed(from, to))
        return Error {Error::Kind::Invalid,
                      "target.wrong_step"_L1,
                      {{u"node"_s, place.name},
                       {u"from"_s, QString(textOf(from))},
                       {u"to"_s, QString(textOf(to))}},
                      {}};
    const bool isSentBack = from == PlanStage::Proposed && to == PlanStage::Draft;
    if (isSentBack && comment.trimmed().isEmpty())
        return Error {
            Error::Kind::Invalid, "target.comment_missing"_L1, {{u"node"_s, place.name}}, {}};
    // One number for the whole tree, so that a node's version never falls when its parent's is
    // published.
    int version = 0;
    for (const PlanStep &earlier : m_steps)
        version = std::max(version, earlier.version);
    return PlanStep {place.key, to,      to == PlanStage::Published ? version + 1 : 0,
                     author,    comment, at};
}

Result<void> PlanLifecycle::mayApply(const TargetPlan &plan, const PlanEdit &edit) const
{
    const auto width = std::size_t(plan.periodCount());
    std::vector<std::optional<bool>> known(std::size_t(plan.nodeCount()));
    const auto refused = [&](std::size_t cell) {
        const std::size_t node = cell / width % known.size();
        if (!known[node]) {
            const PlanStage now = stage(plan, int(node));
            known[node] = now == PlanStage::Published || now == PlanStage::Archived;
        }
        return *known[node];
    };
    const auto published = [&](std::size_t cell) {
        return Error {Error::Kind::Denied,
                      "target.published"_L1,
                      {{u"node"_s, plan.nodes().at(qsizetype(cell / width % known.size())).name}},
                      {}};
    };
    for (const PlanEdit::CellChange &change : edit.cells) {
        if (change.before.value != change.after.value && refused(change.cell))
            return published(change.cell);
    }
    for (const PlanEdit::CutChange &change : edit.cuts) {
        if (refused(change.cell))
            return published(change.cell);
    }
    return {};
}

QList<TierClash> TierClash::of(const TargetPlan &plan, bool isLowerBetter)
{
    QList<TierClash> clashes;
    for (int node = 0; node < plan.nodeCount(); ++node) {
        for (int period = 0; period < plan.periodCount(); ++period) {
            std::optional<qint64> former;
            for (int tier = 0; tier < plan.tiers().size(); ++tier) {
                const auto value = plan.value(node, period, tier);
                if (!value || plan.tiers().at(tier) == CommitmentTier)
                    continue;
                if (former && (isLowerBetter ? *value > *former : *value < *former)) {
                    clashes.append({node, period, tier});
                    break;
                }
                former = value;
            }
        }
    }
    return clashes;
}

} // namespace Steelyard
