// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// Something to be done by somebody by a time.
struct Task
{
    static constexpr const char *Entity = "task";

    TaskId id;
    PersonId person;
    QString kind = QStringLiteral("follow_up");
    QString title;
    CustomerId customer;
    OpportunityId opportunity;
    Moment dueAt;
    Moment createdAt;
    Moment doneAt;
    LeadId lead;
    ContactId contact;
    QString
        object; ///< what it is about beside the links above: "receivable", "ticket", "audit_flag"
    Uuid objectId;
    QString note;
    QDate snoozedUntil; ///< it is quiet before this day
    QString snoozeReason;
    Moment cancelledAt;

    bool operator==(const Task &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("person", self.person);
        visit("kind", self.kind);
        visit("title", self.title);
        visit("customer", self.customer);
        visit("opportunity", self.opportunity);
        visit("due_at", self.dueAt);
        visit("created_at", self.createdAt);
        visit("done_at", self.doneAt);
        visit("lead", self.lead);
        visit("contact", self.contact);
        visit("object", self.object);
        visit("object_id", self.objectId);
        visit("note", self.note);
        visit("snoozed_until", self.snoozedUntil);
        visit("snooze_reason", self.snoozeReason);
        visit("cancelled_at", self.cancelledAt);
    }
};

} // namespace Steelyard
