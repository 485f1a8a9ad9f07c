// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// A request to another department.
struct HelpRequest
{
    static constexpr const char *Entity = "help_request";

    HelpRequestId id;
    PersonId fromPerson;
    QString toDept;
    OpportunityId opportunity;
    Moment askedAt;
    Moment dueAt;
    Moment doneAt;
    bool accepted = false;

    bool operator==(const HelpRequest &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("from_person", self.fromPerson);
        visit("to_dept", self.toDept);
        visit("opportunity", self.opportunity);
        visit("asked_at", self.askedAt);
        visit("due_at", self.dueAt);
        visit("done_at", self.doneAt);
        visit("accepted", self.accepted);
    }
};

} // namespace Steelyard
