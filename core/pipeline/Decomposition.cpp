// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Decomposition.h"

#include <cmath>
#include <cstddef>

namespace Steelyard {

Decomposition Decomposition::of(const std::vector<double> &values, int period, Kind kind)
{
    Decomposition result;
    result.kind = kind;
    const auto cycle = std::size_t(period);
    const std::size_t half = cycle / 2;
    const bool isMultiplicative = kind == Kind::Multiplicative;
    result.trend.resize(values.size());
    for (std::size_t t = half; t + half < values.size(); ++t) {
        double sum = 0;
        for (std::size_t k = t - half; k <= t + half; ++k) {
            // A cycle of even length has no middle: its ends count by halves.
            const bool isEnd = cycle % 2 == 0 && (k == t - half || k == t + half);
            sum += isEnd ? values[k] / 2 : values[k];
        }
        result.trend[t] = sum / double(cycle);
    }
    std::vector<int> counts(cycle, 0);
    result.season.assign(cycle, 0);
    for (std::size_t t = 0; t < values.size(); ++t) {
        if (!result.trend[t])
            continue;
        result.season[t % cycle]
            += isMultiplicative ? values[t] / *result.trend[t] : values[t] - *result.trend[t];
        ++counts[t % cycle];
    }
    double mean = 0;
    for (std::size_t i = 0; i < cycle; ++i) {
        if (counts[i] > 0)
            result.season[i] /= counts[i];
        else
            result.season[i] = isMultiplicative ? 1 : 0;
        mean += result.season[i] / double(cycle);
    }
    for (double &figure : result.season)
        figure = isMultiplicative ? figure / mean : figure - mean;
    return result;
}

std::vector<double> Decomposition::adjusted(std::vector<double> values) const
{
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double figure = season[t % season.size()];
        values[t] = kind == Kind::Multiplicative ? values[t] / figure : values[t] - figure;
    }
    return values;
}

std::vector<double> Decomposition::seasonal(std::vector<double> values, std::size_t at) const
{
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double figure = season[(at + t) % season.size()];
        values[t] = kind == Kind::Multiplicative ? values[t] * figure : values[t] + figure;
    }
    return values;
}

bool Decomposition::isSeasonal(const std::vector<double> &values, int period)
{
    const auto cycle = std::size_t(period);
    if (period < 2 || values.size() < 3 * cycle)
        return false;
    const auto n = double(values.size());
    double mean = 0;
    for (const double value : values)
        mean += value / n;
    double variance = 0;
    for (const double value : values)
        variance += (value - mean) * (value - mean);
    if (variance <= 0)
        return false;
    const auto correlation = [&](std::size_t lag) {
        double sum = 0;
        for (std::size_t t = lag; t < values.size(); ++t)
            sum += (values[t] - mean) * (values[t - lag] - mean);
        return sum / variance;
    };
    double squares = 0;
    for (std::size_t lag = 1; lag < cycle; ++lag)
        squares += correlation(lag) * correlation(lag);
    constexpr double z90 = 1.6448536269514722;
    return std::abs(correlation(cycle)) > z90 * std::sqrt((1 + 2 * squares) / n);
}

} // namespace Steelyard
