// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/KpiUsage.h"

#include "core/workspace/Cockpit.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QList<KpiUsage::Targets> targetsOf(const QString &kpi, const Reading &reading)
{
    const Organisation &organisation = reading.facts.organisation();
    QHash<NodeKey, KpiUsage::Targets> byNode;
    for (const Target &target : reading.facts.targets()) {
        if (target.kpi != kpi || !target.value)
            continue;
        const NodeKey node = target.nodeKind == "person"_L1 ? NodeKey::person(target.node)
                                                            : NodeKey::unit(target.node);
        KpiUsage::Targets &all = byNode[node];
        if (all.count++ == 0 || target.periodFrom < all.from)
            all.from = target.periodFrom;
        if (!all.to.isValid() || target.periodTo > all.to)
            all.to = target.periodTo;
        all.node = node;
        all.path = organisation.pathOn(node, reading.today);
        // Whoever has left has no place today, but had one when the target was set.
        if (all.path.isEmpty())
            all.path = organisation.name(node);
    }
    QList<KpiUsage::Targets> result = byNode.values();
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) {
        const auto rank = [](const KpiUsage::Targets &one) {
            return std::tuple(one.node.kind == NodeKey::Kind::Person, one.path.count(u'/'),
                              one.path);
        };
        return rank(a) < rank(b);
    });
    return result;
}

} // namespace

KpiUsage KpiUsage::of(const QString &kpi, const Reading &reading)
{
    KpiUsage usage;
    usage.targets = targetsOf(kpi, reading);
    if (Cockpit::largeKpis().contains(kpi))
        usage.cockpit = InCockpit::Large;
    else if (Cockpit::smallKpis(reading).contains(kpi))
        usage.cockpit = InCockpit::Small;
    for (const KpiDefinition &other : reading.handbook.definitions()) {
        const auto part = std::find_if(other.score.parts.cbegin(), other.score.parts.cend(),
                                       [&](const ScorePart &one) { return one.kpi == kpi; });
        if (part != other.score.parts.cend())
            usage.scores.append({other.id, part->weight});
        else if (other.id != kpi && Handbook::referencesOf(other).contains(kpi))
            usage.kpis.append(other.id);
    }
    return usage;
}

} // namespace Steelyard
