// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Steelyard {

/// A place in millionths of a degree.
struct GeoPoint
{
    qint64 latitude = 0;
    qint64 longitude = 0;
};

namespace Travel {

/// Metres between two places along the earth, by the haversine formula. The position of a
/// telephone is off by more than what is lost to rounding; from here on it is a whole number.
qint64 metres(const GeoPoint &a, const GeoPoint &b);

/// Whole km/h, rounded down, never above Fastest; so many for no time at all, or less.
qint64 kmh(qint64 metres, qint64 seconds);
constexpr qint64 Fastest = 999;

} // namespace Travel

} // namespace Steelyard
