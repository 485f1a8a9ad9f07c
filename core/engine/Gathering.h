// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/engine/Measure.h"
#include "core/handbook/KpiDefinition.h"

#include <span>
#include <vector>

namespace Steelyard {

/// Between which two of n sorted values a percentile lies (type 7), and what each of them weighs.
struct PercentileWeights
{
    std::size_t low = 0;
    int ofLow = 1;
    int ofHigh = 0;
};
PercentileWeights percentileWeights(std::size_t n, int percent);

/// One aggregate's cells while rows pass by.
class Gathering
{
public:
    /// `shareScale`: decimals that the entered values have beside those of the measured field.
    Gathering(const Aggregate &aggregate, int shareScale, std::size_t cells)
        : m_aggregate(aggregate)
        , m_shareScale(shareScale)
        , m_cells(cells)
    {
    }

    void enter(std::size_t cell, Int128 value);
    /// What only the whole of the values can tell.
    void finish();
    Measure measure(std::size_t cell, int scale) const;

private:
    using Sample = std::pair<std::size_t, Int128>;
    struct Gathered
    {
        Int128 sum = 0;
        Int128 best = 0;
        qint64 entered = 0;
    };

    std::span<const Sample> samples(std::size_t cell) const;
    void percentile(std::span<const Sample> sorted, Measure &result) const;

    Aggregate m_aggregate;
    int m_shareScale;
    std::vector<Gathered> m_cells;
    std::vector<Sample> m_samples;
};

} // namespace Steelyard
