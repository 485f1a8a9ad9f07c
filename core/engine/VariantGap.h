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
    QDate day {}; ///< on which it counts by the one rule, or else by the other

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

    /// Two questions of one cell each.
    static Result<VariantGap> between(const Handbook &handbook, const FactSource &source,
                                      const Question &a, const Question &b,
                                      const CancelToken &cancel = {});
    /// The question holds one KPI, at most one node, one period. Errors: kpi.unknown_variant,
    /// drill.one_cell, and those of the evaluator.
    static Result<VariantGap> of(const Handbook &handbook, const FactSource &source,
                                 const Question &question, const QString &variantA,
                                 const QString &variantB, const CancelToken &cancel = {});
    /// The same of two periods: a civil month and a month of settlement, side by side with the
    /// bridge between them (R-P4).
    static Result<VariantGap> ofPeriods(const Handbook &handbook, const FactSource &source,
                                        const Question &question, const Period &a, const Period &b,
                                        const CancelToken &cancel = {});
};

} // namespace Steelyard
