// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/engine/Question.h"
#include "core/pipeline/SeriesForecast.h"

namespace Steelyard {

class FactSource;
class Handbook;

/// The next periods of a KPI of one node, foretold from its own past (C24).
struct KpiForecast
{
    static constexpr int MostPeriods = 120; ///< of the past that are looked at

    struct Past
    {
        Period period;
        double value;
    };
    struct Ahead
    {
        Period period;
        SeriesForecast::Step figure;
    };

    QString variant;
    UnitOfMeasure unit = UnitOfMeasure::Count;
    QString currency;
    QList<Past> past; ///< complete periods without a gap up to the last one, the earliest first
    QList<Ahead> ahead;
    SeriesForecast series;

    /// The question holds one KPI and at most one node; its periods are not looked at. `grain` is
    /// week, month, quarter or year. Errors: forecast.too_short {kpi, periods, least} with fewer
    /// than four complete periods in a row, forecast.method {method} where these figures do not
    /// allow it, grain.unknown, forecast.one_course, and those of the evaluator.
    static Result<KpiForecast> of(const Handbook &handbook, const FactSource &source,
                                  const Question &question, Grain grain, int horizon,
                                  SeriesForecast::Method method, const CancelToken &cancel = {});
};

} // namespace Steelyard
