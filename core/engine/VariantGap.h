// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/DrillThrough.h"
#include "core/engine/Question.h"

namespace Steelyard {

/// A row that two counting rules see differently.
struct VariantGapRow
{
    enum class Why { OnlyInA, OnlyInB, AmountDiffers };

    Why why = Why::AmountDiffers;
    DrillRow::Part part = DrillRow::Part::Numerator;
    QString entity;
    Uuid id;
    QString inA; ///< exact contribution; empty where the rule leaves the row out
    QString inB;

    bool operator==(const VariantGapRow &) const = default;
};

/// "only_in_a", "only_in_b", "amount_differs".
QLatin1StringView textOf(VariantGapRow::Why why);

/// One figure by two counting rules (口径), and the rows that make the difference (对账): the sums
/// of their contributions differ by exactly what the figures differ by.
struct VariantGap
{
    Cell a;
    Cell b;
    QList<VariantGapRow> rows;

    /// The question holds one KPI, at most one node, one period. Errors: kpi.unknown_variant,
    /// drill.one_cell, and those of the evaluator.
    static Result<VariantGap> of(const Handbook &handbook, const FactSource &source,
                                 const Question &question, const QString &variantA,
                                 const QString &variantB, const CancelToken &cancel = {});
};

} // namespace Steelyard
