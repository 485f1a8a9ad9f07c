// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/DayShare.h"

#include "core/base/Int128.h"

#include <algorithm>
#include <numeric>

namespace Steelyard {

std::vector<qint64> DayShare::divide(qint64 total, const std::vector<int> &given, qint64 quantum)
{
    if (given.empty())
        return {};
    if (total < 0) {
        std::vector<qint64> parts = divide(-total, given, quantum);
        for (qint64 &part : parts)
            part = -part;
        return parts;
    }
    std::vector<int> weights = given;
    Int128 whole = std::accumulate(weights.begin(), weights.end(), Int128(0));
    if (whole == 0) {
        std::fill(weights.begin(), weights.end(), 1);
        whole = Int128(weights.size());
    }
    const qint64 units = total / quantum;
    std::vector<qint64> parts(weights.size());
    std::vector<Int128> remainders(weights.size());
    qint64 handedOut = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Int128 share = Int128(units) * weights[i];
        parts[i] = qint64(share / whole);
        remainders[i] = share % whole;
        handedOut += parts[i];
    }
    std::vector<std::size_t> line(weights.size());
    std::iota(line.begin(), line.end(), std::size_t(0));
    std::stable_sort(line.begin(), line.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    auto next = line.begin();
    for (qint64 left = units - handedOut; left > 0; --left)
        ++parts[*next++];
    for (qint64 &part : parts)
        part *= quantum;
    // A day that weighs nothing gets nothing, not even the rest.
    while (next != line.end() && weights[*next] == 0)
        ++next;
    parts[next == line.end() ? line.front() : *next] += total % quantum;
    return parts;
}

} // namespace Steelyard
