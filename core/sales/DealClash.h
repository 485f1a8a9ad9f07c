// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// Two opportunities that are the same deal, worked on by different people.
struct DealClash
{
    static constexpr const char *Entity = "deal_clash";

    DealClashId id;
    OpportunityId opportunity;
    OpportunityId rival;
    Moment openedAt;
    Moment resolvedAt;
    bool isUpheld = false;

    bool operator==(const DealClash &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("opportunity", self.opportunity);
        visit("rival", self.rival);
        visit("opened_at", self.openedAt);
        visit("resolved_at", self.resolvedAt);
        visit("is_upheld", self.isUpheld);
    }
};

} // namespace Steelyard
