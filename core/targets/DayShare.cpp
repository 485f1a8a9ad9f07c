// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/DayShare.h"

#include "core/targets/Allocator.h"

#include <algorithm>

namespace Steelyard {

std::vector<qint64> DayShare::divide(qint64 total, const std::vector<int> &weights, qint64 quantum)
{
    if (weights.empty())
        return {};
    std::vector<qint64> given(weights.begin(), weights.end());
    if (std::all_of(given.begin(), given.end(), [](qint64 weight) { return weight == 0; }))
        std::fill(given.begin(), given.end(), 1);
    return *Allocator::divide(total, given, quantum, Allocator::Ties::Position);
}

} // namespace Steelyard
