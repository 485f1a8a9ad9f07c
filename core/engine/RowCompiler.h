// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Exchange.h"
#include "core/engine/Question.h"
#include "core/engine/RowExpression.h"
#include "core/engine/Tables.h"
#include "core/handbook/formula/Parser.h"

#include <QMap>

namespace Steelyard {

/// Binds formulas of the row language to the columns of a table and checks their types.
class RowCompiler
{
public:
    /// `set` gives fields another meaning (a variant's won_at). All must outlive the expressions.
    RowCompiler(Tables &tables, const QMap<QString, Formula> &set, const Exchange &exchange)
        : m_tables(tables)
        , m_set(set)
        , m_exchange(exchange)
    {
    }

    /// From now on a text says what it said on the day of its row (R-F5): the day that `anchor`
    /// gives, or that on which a standing row is looked at. Without, all texts are the present
    /// ones.
    void dateBy(const Formula &anchor)
    {
        m_dating.isDated = true;
        m_dating.anchor = anchor;
    }

    /// Errors: formula.unknown_field {field, entity, suggestion}, formula.type_mismatch {left,
    /// right}, formula.wrong_type {expected, found}, formula.too_precise, formula.no_way {entity,
    /// from}, each with {formula, begin, end, begin16, end16}.
    Result<RowExpressionPtr> compile(const FactTable &table, const Formula &formula);
    Result<RowExpressionPtr> compile(const FactTable &table, const Formula &formula,
                                     RowExpression::Type wanted);

    /// What the formulas that were compiled so far ask for besides the row.
    struct Findings
    {
        bool asksForDay = false; ///< on which a balance is looked at
        /// Amounts that are turned into the company's currency on the way, to be asked for their
        /// rate.
        std::vector<const RowExpression *> converted;
        std::vector<const FactColumn *> texts; ///< whose words were looked at
        /// Texts of standing rows that said something else before.
        std::vector<FieldPath> dated;
    };
    struct Dating
    {
        bool isDated = false;
        Formula anchor; ///< none: the day on which a row is looked at
    };
    const Findings &found() const { return m_found; }
    /// Whether a formula adds up amounts of other rows: all of it is in the company's currency
    /// then.
    static bool addsAmountsOfOthers(const Ast &ast);

    /// A text of the table, as it was on the row's day where that is asked for.
    Result<RowExpressionPtr> text(const FactTable &table, const FieldPath &path);

    /// True where every field of the slice has one of its values.
    Result<RowExpressionPtr> slice(const FactTable &table, const Slice &slice, const QString &kpi);

private:
    Tables &m_tables;
    const QMap<QString, Formula> &m_set;
    Exchange m_exchange;
    Dating m_dating;
    Findings m_found;
};

} // namespace Steelyard
