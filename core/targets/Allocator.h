// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <span>
#include <vector>

namespace Steelyard {

/// Divides an amount by weights and loses nothing: the parts add up to the amount (A1).
namespace Allocator {

/// Who comes first where two fractions are equal; after that it is always the earlier position.
enum class Ties { LargerWeight, Position };

/// Multiples of the quantum by largest remainder: of a total that is one, every part is less than
/// one quantum away from its ideal; a weight of 0 gets 0, a total below zero mirrors the one above.
/// What the total has beyond a multiple of the quantum goes whole to the part next in line.
/// Weights are not negative, the quantum is above zero. Errors: target.nothing_to_divide_by.
Result<std::vector<qint64>> divide(qint64 total, std::span<const qint64> weights, qint64 quantum,
                                   Ties ties = Ties::LargerWeight);

/// The multiples of the quantum on both sides of an amount, equal where it is one.
struct Neighbours
{
    qint64 below = 0;
    qint64 above = 0;

    bool isMultiple() const { return below == above; }
};
Neighbours neighbours(qint64 amount, qint64 quantum);

} // namespace Allocator

} // namespace Steelyard
