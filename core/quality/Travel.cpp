// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Travel.h"

#include <algorithm>
#include <cmath>

namespace Steelyard::Travel {

namespace {

constexpr double EarthRadius = 6'371'008.8; ///< metres, the mean one
constexpr double Radians = 3.14159265358979323846 / 180 / 1'000'000;

} // namespace

qint64 metres(const GeoPoint &a, const GeoPoint &b)
{
    const double north = double(b.latitude - a.latitude) * Radians / 2;
    const double east = double(b.longitude - a.longitude) * Radians / 2;
    const double chord = std::sin(north) * std::sin(north)
        + std::cos(double(a.latitude) * Radians) * std::cos(double(b.latitude) * Radians)
            * std::sin(east) * std::sin(east);
    return std::llround(2 * EarthRadius * std::asin(std::sqrt(std::clamp(chord, 0.0, 1.0))));
}

qint64 kmh(qint64 metres, qint64 seconds)
{
    // metres / seconds × 3600 / 1000
    return seconds <= 0 ? Fastest : std::min(metres * 18 / (5 * seconds), Fastest);
}

} // namespace Steelyard::Travel
