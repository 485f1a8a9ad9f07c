// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Gathering.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace Steelyard {

using State = Measure::State;
using Kind = Aggregate::Kind;

PercentileWeights percentileWeights(std::size_t n, int percent)
{
    const std::size_t position = (n - 1) * std::size_t(percent);
    const auto rest = int(position % 100);
    const int divisor = std::gcd(rest, 100);
    return {position / 100, (100 - rest) / divisor, rest / divisor};
}

Gathering::Gathering(const BoundAggregate &part, const CellFold &fold)
    : m_fold(fold)
    , m_kind(part.aggregate().kind)
    , m_percent(part.aggregate().percentile)
    , m_shareScale(part.shareScale())
    , m_entered(fold.places() + 1)
{
    if (m_kind == Kind::Sum || m_kind == Kind::Avg)
        m_sums.resize(fold.places() + 1);
    if (m_kind == Kind::Min || m_kind == Kind::Max)
        m_extremes.resize(fold.places());
    if (m_kind == Kind::Distinct)
        m_keys.emplace(fold);
}

void Gathering::enter(std::span<const qint32> places, const Outcome *outcomes, const Int128 *values)
{
    // Without a branch: whether a row enters cannot be foreseen.
    const auto nowhere = qint32(m_fold.places());
    qint32 *entered = m_entered.data();
    if (m_kind == Kind::Count) {
        for (std::size_t i = 0; i < places.size(); ++i)
            entered[places[i] < 0 ? nowhere : places[i]] += outcomes[i] == Outcome::Enters ? 1 : 0;
        return;
    }
    if (m_kind == Kind::Sum || m_kind == Kind::Avg) {
        Int128 *sums = m_sums.data();
        for (std::size_t i = 0; i < places.size(); ++i) {
            const qint32 place = places[i] < 0 ? nowhere : places[i];
            const bool enters = outcomes[i] == Outcome::Enters;
            entered[place] += enters ? 1 : 0;
            sums[place] += values[i] & -Int128(enters);
        }
        return;
    }
    const auto each = [&](auto take) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i] < 0 || outcomes[i] != Outcome::Enters)
                continue;
            ++m_entered[std::size_t(places[i])];
            take(places[i], values[i]);
        }
    };
    switch (m_kind) {
    case Kind::Count:
    case Kind::Sum:
    case Kind::Avg:
        break;
    case Kind::Min:
    case Kind::Max:
        return each([&](qint32 place, Int128 value) {
            Extreme &extreme = m_extremes[std::size_t(place)];
            if (!extreme.isKnown)
                extreme = {value, true};
            else
                extreme.value = m_kind == Kind::Min ? std::min(extreme.value, value)
                                                    : std::max(extreme.value, value);
        });
    case Kind::Distinct:
        return enterKeys(places, outcomes, values);
    case Kind::Percentile:
        return each([&](qint32 place, Int128 value) { m_samples.push_back({value, place}); });
    }
}

// Keys lie all over the memory: they are called for before they are needed.
void Gathering::enterKeys(std::span<const qint32> places, const Outcome *outcomes,
                          const Int128 *values)
{
    std::array<qint32, RowRun::Longest> keys;
    std::array<qint32, RowRun::Longest> placesOf;
    std::size_t count = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        keys[count] = qint32(values[i]);
        placesOf[count] = places[i];
        const bool enters = places[i] >= 0 && outcomes[i] == Outcome::Enters;
        count += enters ? std::size_t(1) : 0;
    }
    constexpr std::size_t ahead = 12;
    for (std::size_t i = 0; i < count; ++i) {
        m_keys->expect(keys[std::min(i + ahead, count - 1)]);
        ++m_entered[std::size_t(placesOf[i])];
        m_keys->enter(keys[i], placesOf[i]);
    }
}

void Gathering::enterAll(std::span<const qint32> places)
{
    const auto nowhere = qint32(m_fold.places());
    qint32 *entered = m_entered.data();
    for (const qint32 place : places)
        ++entered[place < 0 ? nowhere : place];
}

void Gathering::correct(qint32 place, std::span<const NodeSets::Part> parts, Int128 value)
{
    m_corrections.resize(m_fold.cells());
    for (const NodeSets::Part &part : parts) {
        for (const qint32 period : m_fold.periodsOf(place))
            m_corrections[std::size_t(part.node) * m_fold.periods() + std::size_t(period)]
                += value * (part.share - Share::Whole);
    }
}

void Gathering::finish()
{
    m_enteredIn = m_fold.cellsOf(m_entered);
    switch (m_kind) {
    case Kind::Count:
        if (m_shareScale > 0)
            m_cells.assign(m_enteredIn.begin(), m_enteredIn.end());
        break;
    case Kind::Sum:
    case Kind::Avg:
        m_cells = m_fold.cellsOf(m_sums);
        break;
    case Kind::Min:
    case Kind::Max:
        extremes();
        break;
    case Kind::Distinct: {
        const std::vector<qint64> &counts = m_keys->cells();
        m_cells.assign(counts.begin(), counts.end());
        break;
    }
    case Kind::Percentile:
        percentiles();
        break;
    }
    if (m_shareScale > 0) {
        for (Int128 &cell : m_cells)
            cell *= Share::Whole;
    }
    for (std::size_t cell = 0; cell < m_corrections.size(); ++cell)
        m_cells[cell] += m_corrections[cell];
}

void Gathering::extremes()
{
    std::vector<Extreme> best(m_fold.cells());
    for (std::size_t place = 0; place < m_extremes.size(); ++place) {
        const Extreme &own = m_extremes[place];
        if (!own.isKnown)
            continue;
        m_fold.eachCell(qint32(place), [&](std::size_t cell) {
            Extreme &extreme = best[cell];
            const bool isBetter
                = m_kind == Kind::Min ? own.value < extreme.value : extreme.value < own.value;
            if (!extreme.isKnown || isBetter)
                extreme = own;
        });
    }
    m_cells.clear();
    for (const Extreme &extreme : best)
        m_cells.push_back(extreme.value);
}

void Gathering::sortSamples()
{
    if (m_samples.empty())
        return;
    const auto [low, high]
        = std::minmax_element(m_samples.begin(), m_samples.end(),
                              [](const Sample &a, const Sample &b) { return a.value < b.value; });
    const Int128 least = low->value;
    const Int128 width = high->value - least + 1;
    // Days and scores take few values: counting them is quicker than comparing.
    if (width > Int128(m_samples.size()) * 4 + 4096) {
        std::sort(m_samples.begin(), m_samples.end(),
                  [](const Sample &a, const Sample &b) { return a.value < b.value; });
        return;
    }
    std::vector<std::size_t> starts(std::size_t(width) + 1);
    for (const Sample &sample : m_samples)
        ++starts[std::size_t(sample.value - least) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<Sample> sorted(m_samples.size());
    for (const Sample &sample : m_samples)
        sorted[starts[std::size_t(sample.value - least)]++] = sample;
    m_samples.swap(sorted);
}

// In the order of their values the samples pass every cell; each stops at its own rank.
void Gathering::percentiles()
{
    sortSamples();
    struct Rank
    {
        Int128 num = 0;
        qint64 left = 0; ///< samples until the lower of the two
        int ofLow = 1;
        int ofHigh = 0;
    };
    std::vector<Rank> ranks(m_fold.cells());
    for (std::size_t cell = 0; cell < ranks.size(); ++cell) {
        if (m_enteredIn[cell] == 0)
            continue;
        const PercentileWeights weights
            = percentileWeights(std::size_t(m_enteredIn[cell]), m_percent);
        ranks[cell] = {0, qint64(weights.low), weights.ofLow, weights.ofHigh};
    }
    for (const Sample &sample : m_samples) {
        m_fold.eachCell(sample.place, [&](std::size_t cell) {
            Rank &rank = ranks[cell];
            if (rank.left == 0)
                rank.num = sample.value * rank.ofLow;
            else if (rank.left == -1 && rank.ofHigh > 0)
                rank.num += sample.value * rank.ofHigh;
            --rank.left;
        });
    }
    m_cells.clear();
    for (const Rank &rank : ranks)
        m_cells.push_back(rank.num);
}

void Gathering::measure(std::size_t cell, int scale, Measure &result) const
{
    result.state = State::Number;
    result.num = m_cells.empty() ? Int128(m_enteredIn[cell]) : m_cells[cell];
    result.den = 1;
    result.numScale = scale + m_shareScale;
    const qint64 entered = m_enteredIn[cell];
    switch (m_kind) {
    case Kind::Sum:
        return;
    case Kind::Count:
        result.numScale = m_shareScale;
        return;
    case Kind::Distinct:
        result.numScale = 0;
        return;
    case Kind::Avg:
        result.den = entered;
        break;
    case Kind::Min:
    case Kind::Max:
        break;
    case Kind::Percentile:
        if (entered > 0) {
            const PercentileWeights weights = percentileWeights(std::size_t(entered), m_percent);
            result.den = weights.ofLow + weights.ofHigh;
        }
        break;
    }
    if (entered == 0) {
        result.state = State::NoData;
        result.den = 1;
    }
}

} // namespace Steelyard
