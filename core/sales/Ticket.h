// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// An issue or complaint of a customer.
struct Ticket
{
    static constexpr const char *Entity = "ticket";

    TicketId id;
    CustomerId customer;
    PersonId owner;
    QString kind = QStringLiteral("issue");
    QString subject;
    Moment createdAt;
    Moment firstResponseAt;
    Moment resolvedAt;
    Moment slaDueAt;
    std::optional<qint64> contactsN;
    std::optional<qint64> reopenedN;
    QString priority;
    QString cause;
    QString note;
    ContactId contact;
    Moment confirmedAt; ///< when the customer said that it is settled

    bool operator==(const Ticket &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("customer", self.customer);
        visit("owner", self.owner);
        visit("kind", self.kind);
        visit("subject", self.subject);
        visit("created_at", self.createdAt);
        visit("first_response_at", self.firstResponseAt);
        visit("resolved_at", self.resolvedAt);
        visit("sla_due_at", self.slaDueAt);
        visit("contacts_n", self.contactsN);
        visit("reopened_n", self.reopenedN);
        visit("priority", self.priority);
        visit("cause", self.cause);
        visit("note", self.note);
        visit("contact", self.contact);
        visit("confirmed_at", self.confirmedAt);
    }
};

} // namespace Steelyard
