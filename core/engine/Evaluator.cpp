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
    const Result<std::unique_ptr<Evaluation>> made
        = Evaluation::make(m_handbook, m_source, question, cancel);
    if (!made)
        return made.error();
    Evaluation &evaluation = **made;
    QList<Cell> result;
    for (const QString &kpi : question.kpis) {
        const Result<const KpiDefinition *> definition = evaluation.definition(kpi);
        if (!definition)
            return definition.error();
        const Result<QString> variant = evaluation.variantOf(**definition, question.variant);
        if (!variant)
            return variant.error();
        const Result<Evaluation::Measures> measures = evaluation.measures(**definition, *variant);
        if (!measures)
            return measures.error();
        const QList<NodeKey> nodes = question.nodes.isEmpty() ? evaluation.nodes() : question.nodes;
        for (const NodeKey &node : nodes) {
            const auto place = std::size_t(evaluation.nodes().indexOf(node));
            for (qsizetype at = 0; at < question.periods.size(); ++at) {
                const Period &period = question.periods.at(at);
                Cell cell {kpi,      (*definition)->version,
                           *variant, node,
                           period,   (*measures)[evaluation.cell(place, std::size_t(at))]};
                if (evaluation.hasVersions(**definition)) {
                    const KpiDefinition last
                        = evaluation.eras(**definition, *variant, period).constLast().definition;
                    cell.version = last.version;
                    cell.variant = evaluation.variantIn(last, *variant);
                }
                result.append(cell);
            }
        }
    }
    return result;
}

} // namespace Steelyard
