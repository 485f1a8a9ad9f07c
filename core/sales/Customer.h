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

/// An organisation that buys, bought or may buy.
struct Customer
{
    static constexpr const char *Entity = "customer";

    CustomerId id;
    QString name;
    PersonId owner;
    Moment createdAt;
    QString industry;
    QString segment;
    QString region;
    QString source;
    QString tier;
    QString phone;
    QString address;
    QString taxNo;
    bool isTarget = false;
    bool isTest = false;
    bool isInternal = false;
    CustomerId mergedInto;
    DuplicateGroupId dupGroup;
    QDate verifiedOn;
    std::optional<Amount> potentialAmount;
    QString currency;
    std::optional<qint64> visitEvery; ///< days between two visits; none: as its tier asks
    QDate protectedUntil;             ///< last day on which the pool does not take it
    QString protectedReason;
    std::optional<qint64> latitude;  ///< millionths of a degree, north
    std::optional<qint64> longitude; ///< millionths of a degree, east

    bool operator==(const Customer &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("owner", self.owner);
        visit("created_at", self.createdAt);
        visit("industry", self.industry);
        visit("segment", self.segment);
        visit("region", self.region);
        visit("source", self.source);
        visit("tier", self.tier);
        visit("phone", self.phone);
        visit("address", self.address);
        visit("tax_no", self.taxNo);
        visit("is_target", self.isTarget);
        visit("is_test", self.isTest);
        visit("is_internal", self.isInternal);
        visit("merged_into", self.mergedInto);
        visit("dup_group", self.dupGroup);
        visit("verified_on", self.verifiedOn);
        visit("potential_amount", self.potentialAmount);
        visit("currency", self.currency);
        visit("visit_every", self.visitEvery);
        visit("protected_until", self.protectedUntil);
        visit("protected_reason", self.protectedReason);
        visit("latitude", self.latitude);
        visit("longitude", self.longitude);
    }
};

} // namespace Steelyard
