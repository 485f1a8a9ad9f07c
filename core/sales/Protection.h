// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// Nobody else opens a deal with this customer for this product or project until a day.
struct Protection
{
    static constexpr const char *Entity = "protection";

    ProtectionId id;
    CustomerId customer;
    QString customerName; ///< as it was reported, where the customer is not on file
    ProductId product;    ///< none: all of them
    QString project;
    PersonId person; ///< whom it protects
    OpportunityId opportunity;
    QDate fromOn;
    QDate toOn;
    QString state = QStringLiteral("active"); ///< active, released, refused
    QString note;

    bool operator==(const Protection &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("customer", self.customer);
        visit("customer_name", self.customerName);
        visit("product", self.product);
        visit("project", self.project);
        visit("person", self.person);
        visit("opportunity", self.opportunity);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
        visit("state", self.state);
        visit("note", self.note);
    }
};

} // namespace Steelyard
