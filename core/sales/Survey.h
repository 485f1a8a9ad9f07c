// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// A question to a customer and the score that came back.
struct Survey
{
    static constexpr const char *Entity = "survey";

    SurveyId id;
    CustomerId customer;
    QString kind = QStringLiteral("nps");
    Moment sentAt;
    Moment respondedAt;
    std::optional<qint64> score;
    ContactId contact;
    PersonId askedBy; ///< who asked, of a call-back
    TicketId ticket;
    QString comment;

    bool operator==(const Survey &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("customer", self.customer);
        visit("kind", self.kind);
        visit("sent_at", self.sentAt);
        visit("responded_at", self.respondedAt);
        visit("score", self.score);
        visit("contact", self.contact);
        visit("asked_by", self.askedBy);
        visit("ticket", self.ticket);
        visit("comment", self.comment);
    }
};

} // namespace Steelyard
