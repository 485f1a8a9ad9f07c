// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/engine/Question.h"

#include <functional>
#include <vector>

namespace Steelyard {

class FactSource;
class Handbook;

/// All the figures of one KPI in a question.
struct KpiFigures
{
    QString kpi;
    QStringList versions;                 ///< by period
    QStringList variants;                 ///< by period
    const std::vector<Measure> &measures; ///< node by node, each with its periods
};

/// Works out every figure of the program from the rows of a source, in one pass per definition.
class Evaluator
{
public:
    /// Both must outlive the evaluator and must not change meanwhile.
    Evaluator(const Handbook &handbook, const FactSource &source);

    /// A cell for every KPI, node and period, in the order of the question; a node that does not
    /// exist in a period has the state not_applicable there.
    /// Errors: kpi.unknown {kpi}, kpi.unknown_variant {kpi, variant}, slice.unknown_field {kpi,
    /// field}, slice.required {kpi, field}, formula.… , eval.cancelled.
    Result<QList<Cell>> evaluate(const Question &question, const CancelToken &cancel = {}) const;

    /// The same KPI by KPI, for those who look at more figures than they keep. Each node is there
    /// once; no node in the question is the company.
    Result<void> figures(const Question &question,
                         const std::function<void(const KpiFigures &)> &take,
                         const CancelToken &cancel = {}) const;

private:
    const Handbook &m_handbook;
    const FactSource &m_source;
};

} // namespace Steelyard
