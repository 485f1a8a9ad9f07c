// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// A person at a customer.
struct Contact
{
    static constexpr const char *Entity = "contact";

    ContactId id;
    CustomerId customer;
    QString name;
    QString title;
    QString phone;
    QString email;
    QDate birthday;
    Moment createdAt;
    Moment bouncedAt;
    QString note;

    bool operator==(const Contact &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("customer", self.customer);
        visit("name", self.name);
        visit("title", self.title);
        visit("phone", self.phone);
        visit("email", self.email);
        visit("birthday", self.birthday);
        visit("created_at", self.createdAt);
        visit("bounced_at", self.bouncedAt);
        visit("note", self.note);
    }
};

} // namespace Steelyard
