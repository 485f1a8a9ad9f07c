// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BoundAggregate.h"
#include "core/engine/DistinctKeys.h"
#include "core/engine/Measure.h"

#include <optional>
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

/// One aggregate while rows pass by: partial states by place, and in the end its cells.
class Gathering
{
public:
    /// Both must outlive this.
    Gathering(const BoundAggregate &part, const CellFold &fold);

    /// Rows with their places, of which those below 0 are passed over, and only what enters.
    void enter(std::span<const qint32> places, const Outcome *outcomes, const Int128 *values);
    /// As many rows, every one of which enters where it has a place.
    void enterAll(std::span<const qint32> places);
    /// What nodes have less than the whole of, of a row that entered.
    void correct(qint32 place, std::span<const NodeSets::Part> parts, Int128 value);
    /// The cells of what entered so far; more may enter afterwards.
    void finish();

    /// About how much memory it holds.
    std::size_t bytes() const
    {
        return m_entered.size() * sizeof(qint32) + m_samples.size() * sizeof(Sample)
            + m_extremes.size() * sizeof(Extreme) + m_enteredIn.size() * sizeof(qint32)
            + (m_sums.size() + m_cells.size() + m_corrections.size()) * sizeof(Int128)
            + (m_keys ? m_keys->bytes() : 0);
    }
    /// Rows that entered.
    qint64 entered(std::size_t cell) const { return m_enteredIn[cell]; }
    /// The figure's numbers; nothing else of the measure is set.
    void measure(std::size_t cell, int scale, Measure &result) const;

private:
    struct Extreme
    {
        Int128 value = 0;
        bool isKnown = false;
    };
    struct Sample
    {
        Int128 value;
        qint32 place;
    };

    void enterKeys(std::span<const qint32> places, const Outcome *outcomes, const Int128 *values);
    void sortSamples();
    void percentiles();
    void extremes();

    const CellFold &m_fold;
    Aggregate::Kind m_kind;
    int m_percent;
    int m_shareScale;
    std::vector<qint32> m_entered; ///< by place; the last one is that of rows without a place
    std::vector<Int128> m_sums;
    std::vector<Extreme> m_extremes;
    std::vector<Sample> m_samples;
    std::optional<DistinctKeys> m_keys;
    std::vector<Int128> m_corrections; ///< by cell; none where nothing is shared
    std::vector<qint32> m_enteredIn;   ///< by cell
    std::vector<Int128> m_cells;       ///< none where whole rows are merely counted
};

} // namespace Steelyard
