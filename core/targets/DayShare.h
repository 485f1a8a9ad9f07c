// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace Steelyard {

/// The exact parts of a period's figure that fall on its days.
namespace DayShare {

/// Multiples of the quantum by largest remainder, the earlier day first when remainders are equal;
/// what is left below a quantum goes whole to the day next in line. The parts add up to the total.
/// Where all weights are 0 every day weighs the same. No weights: no parts.
std::vector<qint64> divide(qint64 total, const std::vector<int> &weights, qint64 quantum);

} // namespace DayShare

} // namespace Steelyard
