// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// An amount that a customer owes, and when it is due.
struct Receivable
{
    static constexpr const char *Entity = "receivable";

    ReceivableId id;
    SalesOrderId salesOrder;
    CustomerId customer;
    PersonId owner;
    QString kind = QStringLiteral("plan");
    QDate issuedOn;
    QDate dueOn;
    std::optional<Amount> amount;
    QString currency;
    std::optional<qint64> seq; ///< of the instalment in its plan, from 1
    QString note;

    bool operator==(const Receivable &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("sales_order", self.salesOrder);
        visit("customer", self.customer);
        visit("owner", self.owner);
        visit("kind", self.kind);
        visit("issued_on", self.issuedOn);
        visit("due_on", self.dueOn);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("seq", self.seq);
        visit("note", self.note);
    }
};

} // namespace Steelyard
