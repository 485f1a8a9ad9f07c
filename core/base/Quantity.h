// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Fixed.h"

namespace Steelyard {

/// An exact number of things that may be broken: pieces, hours, kilometres; ten-thousandths.
struct Quantity
{
    static constexpr int Scale = 4;

    qint64 units = 0;

    QString text() const { return Fixed::text(units, Scale); }
    auto operator<=>(const Quantity &) const = default;
};

/// A probability or share in parts per million, 0 to 1 000 000.
struct Share
{
    static constexpr int Scale = 6;
    static constexpr qint64 Whole = 1'000'000;

    qint64 ppm = 0;

    auto operator<=>(const Share &) const = default;
};

/// An exchange rate, eight decimals.
struct Rate
{
    static constexpr int Scale = 8;

    qint64 units = 0;

    auto operator<=>(const Rate &) const = default;
};

} // namespace Steelyard
