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
            for (qsizetype period = 0; period < question.periods.size(); ++period)
                result.append({kpi, (*definition)->version, *variant, node,
                               question.periods.at(period),
                               (*measures)[evaluation.cell(place, std::size_t(period))]});
        }
    }
    return result;
}

} // namespace Steelyard
