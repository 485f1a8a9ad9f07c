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
    }
};

} // namespace Steelyard
