// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Gathering.h"

#include <algorithm>
#include <numeric>

namespace Steelyard {

using State = Measure::State;

PercentileWeights percentileWeights(std::size_t n, int percent)
{
    const std::size_t position = (n - 1) * std::size_t(percent);
    const auto rest = int(position % 100);
    const int divisor = std::gcd(rest, 100);
    return {position / 100, (100 - rest) / divisor, rest / divisor};
}

void Gathering::enter(std::size_t cell, Int128 value)
{
    Gathered &gathered = m_cells[cell];
    switch (m_aggregate.kind) {
    case Aggregate::Kind::Sum:
    case Aggregate::Kind::Avg:
    case Aggregate::Kind::Count:
        gathered.sum += value;
        break;
    case Aggregate::Kind::Min:
        gathered.best = gathered.entered == 0 ? value : std::min(gathered.best, value);
        break;
    case Aggregate::Kind::Max:
        gathered.best = gathered.entered == 0 ? value : std::max(gathered.best, value);
        break;
    case Aggregate::Kind::Distinct:
    case Aggregate::Kind::Percentile:
        m_samples.push_back({cell, value});
        break;
    }
    ++gathered.entered;
}

void Gathering::finish()
{
    std::sort(m_samples.begin(), m_samples.end());
    if (m_aggregate.kind == Aggregate::Kind::Distinct)
        m_samples.erase(std::unique(m_samples.begin(), m_samples.end()), m_samples.end());
}

Measure Gathering::measure(std::size_t cell, int scale) const
{
    const Gathered &gathered = m_cells[cell];
    Measure result;
    result.state = State::Number;
    result.num = gathered.sum;
    result.numScale = scale + m_shareScale;
    switch (m_aggregate.kind) {
    case Aggregate::Kind::Sum:
        break;
    case Aggregate::Kind::Count:
        result.numScale = m_shareScale;
        break;
    case Aggregate::Kind::Avg:
        result.den = gathered.entered;
        break;
    case Aggregate::Kind::Min:
    case Aggregate::Kind::Max:
        result.num = gathered.best;
        break;
    case Aggregate::Kind::Distinct:
        result.num = Int128(samples(cell).size());
        result.numScale = 0;
        break;
    case Aggregate::Kind::Percentile:
        if (gathered.entered > 0)
            percentile(samples(cell), result);
        break;
    }
    const bool isMean = m_aggregate.kind != Aggregate::Kind::Sum
        && m_aggregate.kind != Aggregate::Kind::Count
        && m_aggregate.kind != Aggregate::Kind::Distinct;
    if (isMean && gathered.entered == 0) {
        result.state = State::NoData;
        result.den = 1;
    }
    return result;
}

std::span<const Gathering::Sample> Gathering::samples(std::size_t cell) const
{
    const auto [begin, end]
        = std::equal_range(m_samples.begin(), m_samples.end(), Sample {cell, 0},
                           [](const Sample &a, const Sample &b) { return a.first < b.first; });
    return {begin, end};
}

/// Type 7: the value at (n − 1)·p, straight between its two neighbours.
void Gathering::percentile(std::span<const Sample> sorted, Measure &result) const
{
    const PercentileWeights weights = percentileWeights(sorted.size(), m_aggregate.percentile);
    result.num = sorted[weights.low].second * weights.ofLow;
    if (weights.ofHigh > 0)
        result.num += sorted[weights.low + 1].second * weights.ofHigh;
    result.den = weights.ofLow + weights.ofHigh;
}

} // namespace Steelyard
