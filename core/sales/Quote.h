// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Money.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// A price that was asked for and sent.
struct Quote
{
    static constexpr const char *Entity = "quote";

    QuoteId id;
    OpportunityId opportunity;
    CustomerId customer;
    PersonId owner;
    Moment requestedAt;
    Moment sentAt;
    std::optional<Amount> listAmount;
    std::optional<Amount> netAmount;
    std::optional<Amount> guideAmount;
    QString currency;
    QString number;                ///< what the customer quotes it by; versions share it
    std::optional<qint64> version; ///< 1, 2, 3… of the same number
    QString status;   ///< draft, sent, accepted, declined, replaced; empty: sent if it has been
    Moment dueAt;     ///< by when it must be sent
    Moment decidedAt; ///< accepted or declined
    QString templateName;
    QString note;

    bool operator==(const Quote &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("opportunity", self.opportunity);
        visit("customer", self.customer);
        visit("owner", self.owner);
        visit("requested_at", self.requestedAt);
        visit("sent_at", self.sentAt);
        visit("list_amount", self.listAmount);
        visit("net_amount", self.netAmount);
        visit("guide_amount", self.guideAmount);
        visit("currency", self.currency);
        visit("number", self.number);
        visit("version", self.version);
        visit("status", self.status);
        visit("due_at", self.dueAt);
        visit("decided_at", self.decidedAt);
        visit("template", self.templateName);
        visit("note", self.note);
    }
};

} // namespace Steelyard
