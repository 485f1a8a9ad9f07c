// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>

namespace Steelyard {

/// Where the true share lies with 95 % confidence, given `hits` of `trials` (Wilson 1927).
struct WilsonInterval
{
    double low = 0; ///< 0 to 1
    double high = 1;

    static WilsonInterval of(qint64 hits, qint64 trials)
    {
        return ofWeights(double(hits), double(trials));
    }
    /// The same where what was believed before counts as some trials more.
    static WilsonInterval ofWeights(double hits, double n)
    {
        if (n <= 0)
            return {};
        constexpr double z = 1.959963984540054; // the normal distribution's 97.5 % point
        const double share = hits / n;
        const double centre = share + z * z / (2 * n);
        const double spread = z * std::sqrt((share * (1 - share) + z * z / (4 * n)) / n);
        const double scale = 1 + z * z / n;
        return {qMax(0.0, (centre - spread) / scale), qMin(1.0, (centre + spread) / scale)};
    }
};

} // namespace Steelyard
