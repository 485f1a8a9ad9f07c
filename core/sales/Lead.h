// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// A first sign of interest that nobody has qualified yet.
struct Lead
{
    static constexpr const char *Entity = "lead";

    LeadId id;
    QString name;
    QString company;
    QString phone;
    QString email;
    CustomerId customer;
    PersonId owner;
    Moment createdAt;
    QString source;
    QString channel;
    Moment assignedAt;
    Moment firstTouchAt;
    Moment qualifiedAt;
    Moment disqualifiedAt;
    OpportunityId opportunity;
    bool isTest = false;
    QString note;

    bool operator==(const Lead &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("company", self.company);
        visit("phone", self.phone);
        visit("email", self.email);
        visit("customer", self.customer);
        visit("owner", self.owner);
        visit("created_at", self.createdAt);
        visit("source", self.source);
        visit("channel", self.channel);
        visit("assigned_at", self.assignedAt);
        visit("first_touch_at", self.firstTouchAt);
        visit("qualified_at", self.qualifiedAt);
        visit("disqualified_at", self.disqualifiedAt);
        visit("opportunity", self.opportunity);
        visit("is_test", self.isTest);
        visit("note", self.note);
    }
};

} // namespace Steelyard
