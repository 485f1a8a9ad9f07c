// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// One product of an order.
struct OrderLine
{
    static constexpr const char *Entity = "order_line";

    OrderLineId id;
    SalesOrderId salesOrder;
    ProductId product;
    std::optional<Quantity> quantity;
    std::optional<Amount> price;
    std::optional<Share> discount;
    QString currency;

    bool operator==(const OrderLine &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("sales_order", self.salesOrder);
        visit("product", self.product);
        visit("quantity", self.quantity);
        visit("price", self.price);
        visit("discount", self.discount);
        visit("currency", self.currency);
    }
};

} // namespace Steelyard
