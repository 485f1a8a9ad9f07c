// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// What a review decided, and when its effect was measured.
struct Decision
{
    static constexpr const char *Entity = "decision";

    DecisionId id;
    ReviewId review;
    TaskId task;
    QString summary;
    Moment effectMeasuredAt;

    bool operator==(const Decision &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("review", self.review);
        visit("task", self.task);
        visit("summary", self.summary);
        visit("effect_measured_at", self.effectMeasuredAt);
    }
};

} // namespace Steelyard
