// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/Allocator.h"

#include "core/base/Int128.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Steelyard::Allocator {

namespace {

/// A part that may get one quantum more.
template<typename Wide>
struct Waiting
{
    Wide fraction;
    qint64 weight;
    std::size_t place;
};

template<typename Wide>
std::vector<qint64> shareOut(qint64 total, std::span<const qint64> weights, Wide whole,
                             qint64 quantum, Ties ties)
{
    const qint64 units = total / quantum;
    std::vector<qint64> parts(weights.size(), 0);
    std::vector<Waiting<Wide>> line;
    line.reserve(weights.size());
    qint64 left = units;
    Wide quotient = 0;
    Wide fraction = 0;
    qint64 former = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const qint64 weight = weights[i];
        if (weight == 0)
            continue;
        // Days of one season weigh the same: a division is dear, a comparison is not.
        if (weight != former) {
            const Wide share = Wide(units) * weight;
            quotient = share / whole;
            fraction = share - quotient * whole;
            former = weight;
        }
        parts[i] = qint64(quotient) * quantum;
        left -= qint64(quotient);
        line.push_back({fraction, weight, i});
    }
    // Fractions are below one, so more parts have one than there are quanta left to hand out.
    const auto next = line.begin() + left;
    std::nth_element(line.begin(), next, line.end(), [ties](const auto &a, const auto &b) {
        if (a.fraction != b.fraction)
            return a.fraction > b.fraction;
        if (ties == Ties::LargerWeight && a.weight != b.weight)
            return a.weight > b.weight;
        return a.place < b.place;
    });
    for (auto first = line.begin(); first != next; ++first)
        parts[first->place] += quantum;
    parts[next->place] += total % quantum;
    return parts;
}

} // namespace

Result<std::vector<qint64>> divide(qint64 total, std::span<const qint64> weights, qint64 quantum,
                                   Ties ties)
{
    Q_ASSERT(quantum > 0);
    Int128 whole = 0;
    qint64 heaviest = 0;
    for (const qint64 weight : weights) {
        Q_ASSERT(weight >= 0);
        whole += weight;
        heaviest = std::max(heaviest, weight);
    }
    if (whole == 0)
        return Error {Error::Kind::Invalid, "target.nothing_to_divide_by"_L1, {}, {}};
    if (total < 0) {
        auto parts = divide(-total, weights, quantum, ties);
        for (qint64 &part : *parts)
            part = -part;
        return parts;
    }
    constexpr Int128 narrow = std::numeric_limits<qint64>::max();
    if (whole <= narrow && Int128(total / quantum) * heaviest <= narrow)
        return shareOut<qint64>(total, weights, qint64(whole), quantum, ties);
    return shareOut<Int128>(total, weights, whole, quantum, ties);
}

Neighbours neighbours(qint64 amount, qint64 quantum)
{
    const qint64 rest = ((amount % quantum) + quantum) % quantum;
    return {amount - rest, rest == 0 ? amount : amount - rest + quantum};
}

} // namespace Steelyard::Allocator
