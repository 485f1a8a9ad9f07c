// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace Steelyard {

/// A place on earth in millionths of a degree.
struct GeoPoint
{
    qint64 latitude = 0;
    qint64 longitude = 0;

    bool operator==(const GeoPoint &) const = default;
};

/// The order in which places are best visited.
namespace FieldRoute {

/// Metres between two places along the sphere (haversine, radius 6,371,000.79 m: IUGG mean).
qint64 metres(const GeoPoint &a, const GeoPoint &b);

/// One stop of a day: a fixed time of day in minutes keeps its turn among the fixed ones.
struct Stop
{
    std::optional<GeoPoint> place;
    std::optional<int> minute;
};

/// The places of `stops` in the order to drive: those with a time in that order, each of the others
/// where it lengthens the way least; those without a known place come last, in their order.
QList<qsizetype> order(const QList<Stop> &stops);

} // namespace FieldRoute

} // namespace Steelyard
