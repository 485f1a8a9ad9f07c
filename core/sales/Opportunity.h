// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// A deal in progress: who wants what, for how much, and how far it is.
struct Opportunity
{
    static constexpr const char *Entity = "opportunity";

    OpportunityId id;
    QString name;
    CustomerId customer;
    LeadId lead;
    PersonId owner;
    ProductId product;
    PipelineId pipeline;
    QString type = QStringLiteral("new");
    QString channel;
    Moment createdAt;
    QString stage;
    std::optional<Amount> amount;
    QString currency;
    std::optional<Share> probability;
    QString category = QStringLiteral("pipeline");
    QDate expectedCloseOn;
    Moment wonAt;
    Moment lostAt;
    QString lostReason;
    QString competitor;
    Moment lastActivityAt;
    std::optional<Quantity> complexity;
    bool isTest = false;

    bool operator==(const Opportunity &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("customer", self.customer);
        visit("lead", self.lead);
        visit("owner", self.owner);
        visit("product", self.product);
        visit("pipeline", self.pipeline);
        visit("type", self.type);
        visit("channel", self.channel);
        visit("created_at", self.createdAt);
        visit("stage", self.stage);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("probability", self.probability);
        visit("category", self.category);
        visit("expected_close_on", self.expectedCloseOn);
        visit("won_at", self.wonAt);
        visit("lost_at", self.lostAt);
        visit("lost_reason", self.lostReason);
        visit("competitor", self.competitor);
        visit("last_activity_at", self.lastActivityAt);
        visit("complexity", self.complexity);
        visit("is_test", self.isTest);
    }
};

} // namespace Steelyard
