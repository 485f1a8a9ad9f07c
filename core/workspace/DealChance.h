// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/StagePrior.h"
#include "core/pipeline/WinModel.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// How likely one open opportunity is won, and why; what somebody set stands beside it.
struct DealChance
{
    qint64 chance = 0;            ///< ppm
    std::optional<qint64> manual; ///< ppm
    StagePrior::Chance stage;     ///< of those that were in its stage
    WinModel::Signal signal = WinModel::Signal::TooFew;
    QList<WinModel::Reason> reasons; ///< the strongest first; none without a signal

    /// Nothing for what is decided. Learned from everybody's opportunities: one team's are few.
    static Result<std::optional<DealChance>> of(const Uuid &id, const Reading &reading);
};

} // namespace Steelyard
