// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/RocArea.h"

#include <algorithm>
#include <cmath>

namespace Steelyard {

namespace {

constexpr double z = 1.959963984540054; // the normal distribution's 97.5 % point

/// Of each value the share of `sorted` that lies below it, equals counted half.
std::vector<double> placements(const std::vector<double> &values, const std::vector<double> &sorted)
{
    std::vector<double> result;
    result.reserve(values.size());
    for (const double value : values) {
        const auto range = std::equal_range(sorted.begin(), sorted.end(), value);
        const auto below = double(range.first - sorted.begin());
        const auto equal = double(range.second - range.first);
        result.push_back((below + equal / 2) / double(sorted.size()));
    }
    return result;
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

double varianceOf(const std::vector<double> &values, double mean)
{
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum / double(values.size() - 1);
}

} // namespace

RocArea RocArea::of(const std::vector<double> &came, const std::vector<double> &others)
{
    if (came.empty() || others.empty())
        return {};
    std::vector<double> sortedCame = came;
    std::vector<double> sortedOthers = others;
    std::sort(sortedCame.begin(), sortedCame.end());
    std::sort(sortedOthers.begin(), sortedOthers.end());
    const std::vector<double> ofCame = placements(came, sortedOthers);
    std::vector<double> ofOthers = placements(others, sortedCame);
    for (double &place : ofOthers)
        place = 1 - place;
    RocArea result;
    result.area = meanOf(ofCame);
    if (came.size() < 2 || others.size() < 2)
        return result;
    const double error = std::sqrt(varianceOf(ofCame, result.area) / double(came.size())
                                   + varianceOf(ofOthers, result.area) / double(others.size()));
    result.low = std::max(0.0, result.area - z * error);
    result.high = std::min(1.0, result.area + z * error);
    return result;
}

} // namespace Steelyard
