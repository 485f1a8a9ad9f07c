// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace Steelyard {

/// A series taken apart into trend and season by centred moving averages (classical decomposition,
/// as R's decompose does it).
struct Decomposition
{
    enum class Kind { Additive, Multiplicative };

    std::vector<std::optional<double>> trend; ///< nothing at both ends
    /// One figure for each place in the cycle, the first observation's first: they add up to 0, or
    /// are 1 on average.
    std::vector<double> season;
    Kind kind = Kind::Multiplicative;

    /// The series must be at least two cycles of `period` ≥ 2 long, and above zero to be taken apart
    /// by factors.
    static Decomposition of(const std::vector<double> &values, int period, Kind kind);

    /// The same with the season taken out, or put into what follows the first `at` observations.
    std::vector<double> adjusted(std::vector<double> values) const;
    std::vector<double> seasonal(std::vector<double> values, std::size_t at) const;

    /// Whether the correlation with the cycle before is above chance (90 %), as in the M3
    /// competition's Theta method.
    static bool isSeasonal(const std::vector<double> &values, int period);
};

} // namespace Steelyard
