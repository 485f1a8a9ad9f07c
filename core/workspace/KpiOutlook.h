// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Measure.h"
#include "core/handbook/KpiDefinition.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What the past alone says of a period, KPI by KPI: amounts, counts and ratios alike (C24).
namespace KpiOutlook {

/// Counts of a period are whole; a ratio that never left 0 to 100 % is not foretold beyond it.
struct Line
{
    QString kpi;
    LocalText name;
    Measure soFar;
    std::optional<Measure> value; ///< what it will come to; none: the reason says why
    Measure low;                  ///< four cases in five lie within
    Measure high;
    QString method;
    std::optional<double> wape; ///< percent by which the method missed what was held out
    int heldOut = 0;            ///< figures
    QString reason;             ///< a code: forecast.too_short, forecast.over, forecast.gap
    int known = 0;              ///< complete periods in a row that it was learned from
};

/// What a meeting asks first, and whatever has a target in the period.
QStringList usual(const Reading &reading, const Period &period);
/// Errors: kpi.unknown {kpi} and those of the evaluator.
Result<QList<Line>> of(const Reading &reading, const NodeKey &node, const Period &period,
                       const QStringList &kpis);

} // namespace KpiOutlook

} // namespace Steelyard
