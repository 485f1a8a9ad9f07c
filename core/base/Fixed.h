// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// Decimal text and integers of a fixed number of decimals; no binary floating point on the way.
namespace Fixed {

/// 10^scale for 0 ≤ scale ≤ 18.
qint64 power(int scale);

/// A plain decimal ("-12.5", dot as mark, no grouping) as an integer of `scale` decimals; further
/// decimals are rounded half away from zero and reported through `rounded`. Nothing when the
/// text is not a number or does not fit.
std::optional<qint64> parse(QStringView text, int scale, bool *rounded = nullptr);

/// The shortest exact decimal: 15000 at scale 4 is "1.5".
QString text(Int128 units, int scale);

/// Exactly `decimals` decimals, rounded half away from zero (四舍五入).
QString rounded(Int128 units, int scale, int decimals);

/// numerator / denominator as an integer of `scale` decimals, rounded half away from zero.
/// The denominator must not be 0. Nothing when the answer does not fit.
std::optional<qint64> divide(Int128 numerator, Int128 denominator, int scale);

} // namespace Fixed

} // namespace Steelyard
