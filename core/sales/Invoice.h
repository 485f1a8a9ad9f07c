// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// What was invoiced; a red one takes an earlier one back.
struct Invoice
{
    static constexpr const char *Entity = "invoice";

    InvoiceId id;
    SalesOrderId salesOrder;
    CustomerId customer;
    QDate issuedOn;
    std::optional<Amount> amount;
    QString currency;
    std::optional<Amount> tax;
    bool isRed = false;
    QString number;

    bool operator==(const Invoice &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("sales_order", self.salesOrder);
        visit("customer", self.customer);
        visit("issued_on", self.issuedOn);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("tax", self.tax);
        visit("is_red", self.isRed);
        visit("number", self.number);
    }
};

} // namespace Steelyard
