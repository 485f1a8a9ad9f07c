// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/DrillThrough.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// One row behind a figure, in words that its people know.
struct ExplainedRow
{
    DrillRow row;
    QString title; ///< the deal's or the customer's name
    QString owner;
    QString day; ///< the anchor date, ISO
};

/// Why a figure is what it is: its definition, what was asked, its two parts, its rows.
struct Explanation
{
    KpiDefinition definition;
    Cell cell;
    QString variantLabelEn;
    QString variantLabelZh;
    QString nodePath;
    Slice slice;
    QString currency;
    QList<ExplainedRow> rows; ///< numerator, denominator, excluded, since the close
    qint64 numeratorRows = 0;
    qint64 denominatorRows = 0;
    qint64 excludedRows = 0;
    qint64 rowsSinceClose = 0; ///< what changed after the period was closed, listed last
    QDate closedOn;            ///< of a closed period; invalid: it is not closed
};

namespace Explain {

/// The question holds one KPI, one node and one period.
Result<Explanation> figure(const Question &question, const Reading &reading);

} // namespace Explain

} // namespace Steelyard
