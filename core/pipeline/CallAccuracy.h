// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Steelyard {

/// How close somebody's calls came to what was won, beside a forecast that anybody could make
/// (C22).
struct CallAccuracy
{
    /// One period that is over.
    struct Case
    {
        qint64 called = 0; ///< scale 4
        qint64 came = 0;
        std::optional<qint64> naive; ///< what came a period, or a year, before
    };

    qint64 n = 0;
    std::optional<qint64> lastError;    ///< of the latest: called less came
    std::optional<double> error;        ///< of the latest, percent of what came
    std::optional<double> bias;         ///< percent: all errors over what came; above 0: too high
    std::optional<double> wape;         ///< percent: all errors, none against another
    qint64 compared = 0;                ///< periods for which there is a naive figure
    std::optional<double> naiveWape;    ///< of these
    std::optional<double> comparedWape; ///< of the calls in the same periods

    /// The latest one last.
    static CallAccuracy of(const std::vector<Case> &cases);
    bool isBetterThanNaive() const
    {
        return naiveWape && comparedWape && *comparedWape < *naiveWape;
    }
};

} // namespace Steelyard
