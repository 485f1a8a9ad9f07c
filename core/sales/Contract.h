// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// What was signed: a single deal or a frame.
struct Contract
{
    static constexpr const char *Entity = "contract";

    ContractId id;
    CustomerId customer;
    OpportunityId opportunity;
    PersonId owner;
    QString kind = QStringLiteral("single");
    Moment signedAt;
    std::optional<Amount> amount;
    QString currency;
    std::optional<Share> taxRate;
    ContractId changedFrom;
    QString number;

    bool operator==(const Contract &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("customer", self.customer);
        visit("opportunity", self.opportunity);
        visit("owner", self.owner);
        visit("kind", self.kind);
        visit("signed_at", self.signedAt);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("tax_rate", self.taxRate);
        visit("changed_from", self.changedFrom);
        visit("number", self.number);
    }
};

} // namespace Steelyard
