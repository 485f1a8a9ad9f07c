// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/YearOnYear.h"
#include "core/engine/Measure.h"

#include <optional>

namespace Steelyard {

/// A figure beside the same figure of an earlier time.
struct Comparison
{
    Measure base;
    Period period; ///< the earlier days that were compared, in full or up to the same day
    std::optional<Ratio> growth;  ///< (now − base) ÷ base; nothing unless the base is above zero
    std::optional<qint64> points; ///< of percentages: now − base, scale 4
    /// What no percentage says of an amount below zero (R-P4): 扭亏, 转负, 减亏, 增亏.
    enum class Turn { None, ToProfit, ToLoss, LossNarrowed, LossWidened };
    Turn turn = Turn::None;
    bool isCrooked = false; ///< of January or February by the solar calendar: never coloured

    static Comparison of(const Measure &now, const Measure &base, const Period &period);
};

/// The days a running period is compared with: from its start to the same calendar day, a shorter
/// month clamped to its end; where months do not fit, as many days as have passed. A finished
/// period is compared with the whole of the other.
namespace ComparedPeriod {

/// With the days that are compared: January and February as one, where that is the rule.
std::optional<YearOnYear> lastYear(const Period &period, const QDate &today,
                                   const Calendar &calendar);
Period previous(const Period &period, const QDate &today, const Calendar &calendar);

} // namespace ComparedPeriod

} // namespace Steelyard
