// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace Steelyard {

/// What a figure counts; money carries its currency beside it.
enum class UnitOfMeasure : quint8 {
    Count,
    Money,
    Percent,
    Ratio,
    Seconds,
    Hours,
    Days,
    WorkingDays,
    Score,
    Points,
    Minutes,
    Months
};

/// "count", "money", "percent", "ratio", "s", "h", "d", "wd", "score", "pp", "min", "mo".
QLatin1StringView textOf(UnitOfMeasure unit);
std::optional<UnitOfMeasure> unitOfMeasure(QStringView text);

} // namespace Steelyard
