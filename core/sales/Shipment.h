// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// Goods that left for a customer.
struct Shipment
{
    static constexpr const char *Entity = "shipment";

    ShipmentId id;
    SalesOrderId salesOrder;
    CustomerId customer;
    QDate shippedOn;
    QDate receivedOn;
    std::optional<Amount> amount;
    QString currency;
    std::optional<Quantity> quantity;
    QString number;

    bool operator==(const Shipment &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("sales_order", self.salesOrder);
        visit("customer", self.customer);
        visit("shipped_on", self.shippedOn);
        visit("received_on", self.receivedOn);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("quantity", self.quantity);
        visit("number", self.number);
    }
};

} // namespace Steelyard
