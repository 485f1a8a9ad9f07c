// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// A field of an opportunity had another value before.
struct OpportunityChange
{
    static constexpr const char *Entity = "opportunity_change";

    OpportunityChangeId id;
    OpportunityId opportunity;
    QString field;
    QString oldValue;
    QString newValue;
    Moment changedAt;

    bool operator==(const OpportunityChange &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("opportunity", self.opportunity);
        visit("field", self.field);
        visit("old", self.oldValue);
        visit("new", self.newValue);
        visit("changed_at", self.changedAt);
    }
};

} // namespace Steelyard
