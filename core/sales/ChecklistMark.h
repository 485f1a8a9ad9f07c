// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// A point of a stage's checklist was done for an opportunity.
struct ChecklistMark
{
    static constexpr const char *Entity = "checklist_mark";

    ChecklistMarkId id;
    OpportunityId opportunity;
    QString stage; ///< the stage's code
    QString item;  ///< as the checklist words it
    PersonId person;
    Moment doneAt;

    bool operator==(const ChecklistMark &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("opportunity", self.opportunity);
        visit("stage", self.stage);
        visit("item", self.item);
        visit("person", self.person);
        visit("done_at", self.doneAt);
    }
};

} // namespace Steelyard
