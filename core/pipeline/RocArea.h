// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Steelyard {

/// How well foretold chances tell those that came true from those that did not.
struct RocArea
{
    double area = .5;
    double low = 0; ///< 95 %, after DeLong, DeLong and Clarke-Pearson 1988
    double high = 1;

    /// By what was foretold for those that came true and for the others. Nothing of either: 0 to 1.
    static RocArea of(const std::vector<double> &came, const std::vector<double> &others);
};

} // namespace Steelyard
