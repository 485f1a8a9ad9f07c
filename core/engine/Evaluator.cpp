// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Evaluator.h"

#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

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
    for (const QString &kpi : question.kpis) {
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
            const bool hasVersions = evaluation.hasVersions(**definition);
            const KpiDefinition last = hasVersions
                ? evaluation.eras(**definition, *variant, period).constLast().definition
                : **definition;
            figures.versions.append(last.version);
            figures.variants.append(hasVersions ? evaluation.variantIn(last, *variant) : *variant);
        }
        take(figures);
    }
    return {};
}

} // namespace Steelyard
