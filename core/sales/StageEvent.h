// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// An opportunity entered a stage; never changed afterwards.
struct StageEvent
{
    static constexpr const char *Entity = "stage_event";

    StageEventId id;
    OpportunityId opportunity;
    QString stage;
    std::optional<qint64> seq;
    Moment enteredAt;
    Moment leftAt;

    bool operator==(const StageEvent &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("opportunity", self.opportunity);
        visit("stage", self.stage);
        visit("seq", self.seq);
        visit("entered_at", self.enteredAt);
        visit("left_at", self.leftAt);
    }
};

} // namespace Steelyard
