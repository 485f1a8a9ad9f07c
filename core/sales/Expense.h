// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// What a person spent on a visit, a customer or a deal.
struct Expense
{
    static constexpr const char *Entity = "expense";

    ExpenseId id;
    PersonId person;
    CustomerId customer;
    OpportunityId opportunity;
    ActivityId activity;
    QDate spentOn;
    QString kind = QStringLiteral("other");
    std::optional<Amount> amount;
    QString currency;

    bool operator==(const Expense &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("person", self.person);
        visit("customer", self.customer);
        visit("opportunity", self.opportunity);
        visit("activity", self.activity);
        visit("spent_on", self.spentOn);
        visit("kind", self.kind);
        visit("amount", self.amount);
        visit("currency", self.currency);
    }
};

} // namespace Steelyard
