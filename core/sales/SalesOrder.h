// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Money.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// What a customer ordered, for how much and at what cost.
struct SalesOrder
{
    static constexpr const char *Entity = "sales_order";

    SalesOrderId id;
    OpportunityId opportunity;
    CustomerId customer;
    ContractId contract;
    ChannelId channel;
    PersonId owner;
    QString type = QStringLiteral("new");
    Moment signedAt;
    Moment deliveredAt;
    QDate startOn;
    QDate endOn;
    QDate promisedOn;
    std::optional<Amount> amount;
    QString currency;
    std::optional<Amount> cost;
    std::optional<Amount> mrr;
    QString status = QStringLiteral("active");
    SalesOrderId renews;
    Moment cancelledAt;
    QString number;
    QString note;

    bool operator==(const SalesOrder &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("opportunity", self.opportunity);
        visit("customer", self.customer);
        visit("contract", self.contract);
        visit("channel", self.channel);
        visit("owner", self.owner);
        visit("type", self.type);
        visit("signed_at", self.signedAt);
        visit("delivered_at", self.deliveredAt);
        visit("start_on", self.startOn);
        visit("end_on", self.endOn);
        visit("promised_on", self.promisedOn);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("cost", self.cost);
        visit("mrr", self.mrr);
        visit("status", self.status);
        visit("renews", self.renews);
        visit("cancelled_at", self.cancelledAt);
        visit("number", self.number);
        visit("note", self.note);
    }
};

} // namespace Steelyard
