// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/ReferenceGraph.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace Steelyard::ReferenceGraph {

namespace {

using Graph = QHash<QString, QStringList>;

void collect(const Formula &formula, QStringList &into)
{
    if (!formula.ast)
        return;
    for (const AstNode &node : formula.ast->nodes) {
        if (node.kind == AstNode::Kind::Reference && !into.contains(node.text))
            into.append(node.text);
    }
}

/// Where a walk stands: a KPI, and how many of its references it has followed.
struct Step
{
    QString id;
    qsizetype next = 0;
};

/// Walks along references with a list instead of calls: a long chain must not end the program.
QStringList loopFrom(const QString &start, const Graph &graph, QSet<QString> &done)
{
    std::vector<Step> way {{start}};
    QSet<QString> onWay {start};
    while (!way.empty()) {
        Step &here = way.back();
        const QStringList references = graph.value(here.id);
        if (done.contains(here.id) || here.next == references.size()) {
            done.insert(here.id);
            onWay.remove(here.id);
            way.pop_back();
            continue;
        }
        const QString next = references.at(here.next++);
        if (onWay.contains(next)) {
            QStringList loop;
            for (const Step &step : way) {
                if (!loop.isEmpty() || step.id == next)
                    loop << step.id;
            }
            return loop << next;
        }
        if (graph.contains(next) && !done.contains(next)) {
            onWay.insert(next);
            way.push_back({next});
        }
    }
    return {};
}

Graph graphOf(const QList<KpiDefinition> &definitions)
{
    Graph graph;
    for (const KpiDefinition &definition : definitions)
        graph.insert(definition.id, referencesOf(definition));
    return graph;
}

} // namespace

QStringList referencesOf(const KpiDefinition &definition)
{
    QStringList result;
    collect(definition.formula, result);
    for (const Variant &variant : definition.variants)
        collect(variant.formula, result);
    for (const ScorePart &part : definition.score.parts) {
        if (!result.contains(part.kpi))
            result.append(part.kpi);
    }
    if (!definition.inner.isEmpty() && !result.contains(definition.inner))
        result.append(definition.inner);
    return result;
}

QStringList loop(const QList<KpiDefinition> &definitions)
{
    const Graph graph = graphOf(definitions);
    QSet<QString> done;
    for (const KpiDefinition &definition : definitions) {
        if (const QStringList found = loopFrom(definition.id, graph, done); !found.isEmpty())
            return found;
    }
    return {};
}

QStringList loopThrough(const KpiDefinition &candidate, const QList<KpiDefinition> &others)
{
    Graph graph = graphOf(others);
    graph.insert(candidate.id, referencesOf(candidate));
    QSet<QString> done;
    return loopFrom(candidate.id, graph, done);
}

} // namespace Steelyard::ReferenceGraph
