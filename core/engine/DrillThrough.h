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
    /// What changed since a close stands beside the figure: it is in neither of its parts.
    enum class Part { Numerator, Denominator, Excluded, SinceClose };

    QString kpi; ///< whose rows these are: another KPI's below a formula
    QString entity;
    Uuid id;
    QDate day; ///< on which the row counts; of a balance, the last day it was looked at
    Part part = Part::Numerator;
    QString contribution; ///< exact decimal, major units; empty when excluded
    QString reason;       ///< of an excluded row: test_row, internal_customer, merged_record,
                          ///< definition_filter, empty_filter_field, missing_value, no_rate; of one
                          ///< that counts: backdated, prior_period_adjustment; since a close:
                          ///< added_since_close, removed_since_close, changed_since_close

    bool operator==(const DrillRow &) const = default;
};

/// "numerator", "denominator", "excluded", "since_close".
QLatin1StringView textOf(DrillRow::Part part);

/// The rows behind one cell: those of the numerator, of the denominator, the excluded ones, and of
/// a closed period what has changed since.
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
