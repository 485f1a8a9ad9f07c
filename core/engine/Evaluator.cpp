// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Evaluator.h"

#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// By place in the list: all that the KPIs after it are, or are worked out from.
std::vector<QSet<QString>> dependencies(const Handbook &handbook, const QStringList &kpis)
{
    std::vector<QSet<QString>> result(std::size_t(kpis.size()));
    QSet<QString> needed;
    const auto add = [&](const auto &self, const QString &kpi) -> void {
        if (needed.contains(kpi))
            return;
        needed.insert(kpi);
        const KpiDefinition *definition = handbook.find(kpi);
        for (const QString &other :
             definition ? Handbook::referencesOf(*definition) : QStringList())
            self(self, other);
    };
    for (qsizetype i = kpis.size() - 1; i >= 0; --i) {
        result[std::size_t(i)] = needed;
        add(add, kpis.at(i));
    }
    return result;
}

} // namespace

Evaluator::Evaluator(const Handbook &handbook, const FactSource &source)
    : m_handbook(handbook)
    , m_source(source)
{
}

Result<QList<Cell>> Evaluator::evaluate(const Question &question, const CancelToken &cancel) const
{
    QList<NodeKey> nodes;
    std::vector<std::size_t> places;
    QHash<NodeKey, std::size_t> placeOf;
    for (const NodeKey &node : question.nodes.isEmpty()
             ? QList<NodeKey> {m_source.organisation().root()}
             : question.nodes) {
        if (!placeOf.contains(node))
            placeOf.insert(node, std::size_t(placeOf.size()));
        nodes.append(node);
        places.push_back(placeOf.value(node));
    }
    const auto periods = std::size_t(question.periods.size());
    QList<Cell> result;
    result.reserve(question.kpis.size() * nodes.size() * question.periods.size());
    const auto take = [&](const KpiFigures &figures) {
        for (std::size_t n = 0; n < places.size(); ++n) {
            for (std::size_t p = 0; p < periods; ++p)
                result.append({figures.kpi, figures.versions.at(qsizetype(p)),
                               figures.variants.at(qsizetype(p)), nodes.at(qsizetype(n)),
                               question.periods.at(qsizetype(p)),
                               figures.measures[places[n] * periods + p]});
        }
    };
    if (const auto done = this->figures(question, take, cancel); !done)
        return done.error();
    return result;
}

Result<void> Evaluator::figures(const Question &question,
                                const std::function<void(const KpiFigures &)> &take,
                                const CancelToken &cancel) const
{
    const Result<std::unique_ptr<Evaluation>> made
        = Evaluation::make(m_handbook, m_source, question, cancel);
    if (!made)
        return made.error();
    Evaluation &evaluation = **made;
    const std::vector<QSet<QString>> neededLater = dependencies(m_handbook, question.kpis);
    for (qsizetype asked = 0; asked < question.kpis.size(); ++asked) {
        const QString &kpi = question.kpis.at(asked);
        const Result<const KpiDefinition *> definition = evaluation.definition(kpi);
        if (!definition)
            return definition.error();
        const Result<QString> variant = evaluation.variantOf(**definition, question.variant);
        if (!variant)
            return variant.error();
        const auto measures = evaluation.known(**definition, *variant);
        if (!measures)
            return measures.error();
        KpiFigures figures {kpi, {}, {}, **measures};
        for (const Period &period : question.periods) {
            if (!evaluation.hasVersions(**definition)) {
                figures.versions.append((*definition)->version);
                figures.variants.append(*variant);
                continue;
            }
            const KpiDefinition last
                = evaluation.eras(**definition, *variant, period).constLast().definition;
            figures.versions.append(last.version);
            figures.variants.append(evaluation.variantIn(last, *variant));
        }
        take(figures);
        // What is not asked again makes room for the next.
        if (!neededLater[std::size_t(asked)].contains(kpi))
            evaluation.forget(**definition, *variant);
    }
    return {};
}

} // namespace Steelyard
