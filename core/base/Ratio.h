// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"

#include <QtGlobal>

namespace Steelyard {

/// Two exact parts that are only divided for display, so that a ratio can be rolled up.
struct Ratio
{
    Int128 numerator = 0;
    Int128 denominator = 0;

    bool isDefined() const { return denominator != 0; }
    Ratio operator+(const Ratio &other) const
    {
        return {numerator + other.numerator, denominator + other.denominator};
    }
    bool operator==(const Ratio &) const = default;
};

} // namespace Steelyard
