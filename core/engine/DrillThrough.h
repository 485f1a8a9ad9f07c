// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/engine/Question.h"

namespace Steelyard {

class FactSource;
class Handbook;

/// One row behind a figure: what it adds, or why it adds nothing.
struct DrillRow
{
    enum class Part { Numerator, Denominator, Excluded };

    QString kpi; ///< whose rows these are: another KPI's below a formula
    QString entity;
    Uuid id;
    QDate day; ///< on which the row counts; of a balance, the last day it was looked at
    Part part = Part::Numerator;
    QString contribution; ///< exact decimal, major units; empty when excluded
    QString reason;       ///< of an excluded row: test_row, internal_customer, merged_record,
                          ///< definition_filter, empty_filter_field, missing_value, no_rate

    bool operator==(const DrillRow &) const = default;
};

/// "numerator", "denominator", "excluded".
QLatin1StringView textOf(DrillRow::Part part);

/// The rows behind one cell: those of the numerator, of the denominator, then the excluded ones.
/// The contributions of a part add up to the cell's num (den) exactly.
class DrillThrough
{
public:
    /// Both must outlive this and must not change meanwhile.
    DrillThrough(const Handbook &handbook, const FactSource &source);

    /// The question holds one KPI, one node (none: the company) and one period, else
    /// drill.one_cell. Errors are those of Evaluator::evaluate.
    Result<QList<DrillRow>> rows(const Question &question, const CancelToken &cancel = {}) const;

private:
    const Handbook &m_handbook;
    const FactSource &m_source;
};

} // namespace Steelyard
