// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// Money that came in; a refund is below zero.
struct Payment
{
    static constexpr const char *Entity = "payment";

    PaymentId id;
    SalesOrderId salesOrder;
    CustomerId customer;
    PersonId owner;
    QDate receivedOn;
    std::optional<Amount> amount;
    QString currency;
    QString method = QStringLiteral("wire");
    QDate maturesOn;
    QDate claimedOn;
    QString reference; ///< of the bank or the bill
    QString note;

    bool operator==(const Payment &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("sales_order", self.salesOrder);
        visit("customer", self.customer);
        visit("owner", self.owner);
        visit("received_on", self.receivedOn);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("method", self.method);
        visit("matures_on", self.maturesOn);
        visit("claimed_on", self.claimedOn);
        visit("reference", self.reference);
        visit("note", self.note);
    }
};

} // namespace Steelyard
