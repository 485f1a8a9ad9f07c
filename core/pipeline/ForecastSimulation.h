// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Steelyard {

/// What open opportunities may come to: many times each is won or not by its chance (Monte Carlo).
/// In whole numbers from a seed, so that everybody gets the same figures.
class ForecastSimulation
{
public:
    static constexpr int Runs = 10'000;

    struct Deal
    {
        qint64 amount = 0; ///< scale 4
        qint64 chance = 0; ///< ppm, to be won in time
    };

    /// Nothing when it is cancelled.
    static std::optional<ForecastSimulation> run(const std::vector<Deal> &deals, quint64 seed,
                                                 int runs = Runs, const CancelToken &cancel = {});

    /// The smallest sum that at least so many of a hundred runs do not go beyond.
    qint64 quantile(int percent) const;

private:
    std::vector<qint64> m_totals; ///< sorted
};

} // namespace Steelyard
