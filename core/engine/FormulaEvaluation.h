// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Evaluation.h"

namespace Steelyard {

/// Works a formula of KPIs out for every cell at once, from the leaves of its tree to the root.
class FormulaEvaluation
{
public:
    using Measures = Evaluation::Measures;

    /// All must outlive this. `definition` says how prior() compares and what its aggregates share.
    FormulaEvaluation(Evaluation &evaluation, const KpiDefinition &definition, const Ast &ast)
        : m_evaluation(evaluation)
        , m_definition(definition)
        , m_ast(ast)
    {
    }

    /// Errors: those of the KPIs it refers to; formula.not_of_kpis with the place of what cannot be
    /// worked out.
    Result<Measures> node(int index);

    /// Which child an if(), if_state() or coalesce() takes in the first cell.
    Result<int> chosen(const AstNode &node);

    /// The stretch of days over which a call takes its first argument.
    static std::optional<PeriodShift> shiftOf(const KpiDefinition &definition, const Ast &ast,
                                              const AstNode &call);
    /// The day at which a call looks at a balance: open, close, avg_daily; empty for other calls.
    static QString lookOf(const AstNode &call);
    static Error notOfKpis(const AstNode &node);
    /// A length of whole days, weeks, months, quarters or years; nothing for others.
    static std::optional<Stretch> stretchOf(const AstNode &duration);
    /// The currency that convert() gives the formula; empty: the company's.
    static QString currencyOf(const Ast &ast);
    /// An aggregate that stands in a formula, as a definition would say it.
    static Aggregate aggregateOf(const Ast &ast, const AstNode &node, const QString &look = {});

private:
    /// Whether a condition holds, or the state of what keeps it from being known.
    struct Answer
    {
        Measure::State state = Measure::State::Number;
        bool holds = false;
    };

    Result<Measures> reference(const AstNode &node, const QString &at);
    Result<Measures> days(const AstNode &node);
    Result<Measures> call(const AstNode &node);
    Result<Measures> over(const PeriodShift &shift,
                          const std::function<Result<Measures>(Evaluation &)> &ask);
    Result<Measures> targets(const AstNode &node);
    Result<Measures> above(const AstNode &node);
    Result<Measures> converted(const AstNode &node);
    Result<Measures> aggregate(const AstNode &node);
    /// Days of each period up to the last one that is looked at.
    Measures elapsed(bool onlyWorked) const;
    Result<Measures> choice(const AstNode &node);
    Result<std::vector<Answer>> answers(int index);
    Result<std::vector<Measures>> children(const AstNode &node, std::size_t from = 0);
    Measures constant(qint64 number, int scale) const;

    Evaluation &m_evaluation;
    const KpiDefinition &m_definition;
    const Ast &m_ast;
};

} // namespace Steelyard
