// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Period.h"
#include "core/pipeline/CallAccuracy.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// How good the calls of people and units were in periods that are over, by how long before the end
/// they were given (C22).
namespace ForecastTrack {

constexpr int MostPeriods = 12;

struct Wish
{
    QList<NodeKey> nodes; ///< none: all for whom something was called
    Grain grain = Grain::Quarter;
    QList<int> weeks; ///< before the period's end
};
/// One period that is over.
struct Case
{
    Period period;
    qint64 called = 0; ///< the number in force then: an own call, or the sum below and adjustments
    qint64 came = 0;   ///< won in the period
    std::optional<qint64> naive; ///< a year before; where nothing is known of it, the period before
};
struct Line
{
    NodeKey node;
    int weeks = 0;
    QList<Case> cases; ///< the earliest first
    CallAccuracy accuracy;
};

/// Lines with at least one case, in the order of the nodes and weeks.
Result<QList<Line>> of(const Reading &reading, const ForecastBooks &books, const Wish &wish);

} // namespace ForecastTrack

} // namespace Steelyard
