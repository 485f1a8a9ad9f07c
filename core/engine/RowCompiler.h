// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    RowCompiler(Tables &tables, const QMap<QString, Formula> &set) : m_tables(tables), m_set(set) {}

    /// Errors: formula.unknown_field {field, entity, suggestion}, formula.type_mismatch {left,
    /// right}, formula.wrong_type {expected, found}, formula.too_precise, formula.no_way {entity,
    /// from}, each with {formula, begin, end, begin16, end16}.
    Result<RowExpressionPtr> compile(const FactTable &table, const Formula &formula);
    Result<RowExpressionPtr> compile(const FactTable &table, const Formula &formula,
                                     RowExpression::Type wanted);

    /// True where every field of the slice has one of its values.
    Result<RowExpressionPtr> slice(const FactTable &table, const Slice &slice, const QString &kpi);

    /// Whether any of what was compiled so far asks for the day on which a balance is looked at.
    bool asksForDay() const { return m_asksForDay; }

private:
    bool m_asksForDay = false;
    Tables &m_tables;
    const QMap<QString, Formula> &m_set;
};

} // namespace Steelyard
