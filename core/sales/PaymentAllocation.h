// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// The part of a payment that settles a receivable.
struct PaymentAllocation
{
    static constexpr const char *Entity = "payment_allocation";

    PaymentAllocationId id;
    PaymentId payment;
    ReceivableId receivable;
    QString kind = QStringLiteral("cash");
    std::optional<Amount> amount;
    QString currency;
    QDate allocatedOn;

    bool operator==(const PaymentAllocation &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("payment", self.payment);
        visit("receivable", self.receivable);
        visit("kind", self.kind);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("allocated_on", self.allocatedOn);
    }
};

} // namespace Steelyard
