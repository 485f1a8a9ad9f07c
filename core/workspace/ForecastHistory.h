// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Rates.h"
#include "core/workspace/Forecast.h"
#include "core/workspace/ForecastTree.h"

namespace Steelyard {

/// How the number of a period went, snapshot by snapshot and call by call.
namespace ForecastHistory {

/// From a month before the period on. Amounts in other currencies are turned by today's rates, so
/// that the line shows what became of opportunities and not of currencies.
QList<ForecastPoint> of(const ForecastBooks &books, const Period &period, const ForecastTree &tree,
                        const Reading &reading, const Rates &rates);

} // namespace ForecastHistory

} // namespace Steelyard
