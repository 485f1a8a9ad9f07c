// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/CommitmentBridge.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

QList<CommitmentBridge::Step> CommitmentBridge::of(const TargetPlan &plan, int node, int first,
                                                   int last, int given, int promised)
{
    const auto target = plan.total(node, first, last, given);
    const auto own = plan.total(node, first, last, promised);
    QList<Step> steps {{Kind::Target, node, target.value_or(0)}};
    qint64 sum = target.value_or(0);
    const auto step = [&](Kind kind, int at, qint64 amount) {
        if (amount != 0)
            steps.append({kind, at, amount});
        sum += amount;
    };
    const auto compare = [&](int at) {
        const auto was = plan.total(at, first, last, given);
        const auto will = plan.total(at, first, last, promised);
        const qint64 difference = will.value_or(0) - was.value_or(0);
        step(!will ? Kind::Silent : difference > 0 ? Kind::More : Kind::Less, at, difference);
    };
    const std::vector<int> &children = plan.children(node);
    if (children.empty()) {
        compare(node);
        steps.append({Kind::Committed, node, sum});
        return steps;
    }
    qint64 below = 0;
    for (const int child : children)
        below += plan.total(child, first, last, given).value_or(0);
    step(Kind::Cushion, node, below - target.value_or(0));
    for (const int child : children)
        compare(child);
    steps.append({Kind::Committed, node, sum});
    if (own)
        steps.append({Kind::Own, node, *own});
    return steps;
}

QLatin1StringView textOf(CommitmentBridge::Kind kind)
{
    constexpr std::array names {"target"_L1, "cushion"_L1,   "more"_L1, "less"_L1,
                                "silent"_L1, "committed"_L1, "own"_L1};
    return names.at(std::size_t(kind));
}

} // namespace Steelyard
