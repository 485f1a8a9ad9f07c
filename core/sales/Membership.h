// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Quantity.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// Who belongs to which unit, from when to when and with what share.
struct Membership
{
    static constexpr const char *Entity = "membership";

    MembershipId id;
    PersonId person;
    UnitId unit;
    QString role = QStringLiteral("member");
    Share share {Share::Whole};
    QDate fromOn;
    QDate toOn;

    bool operator==(const Membership &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("person", self.person);
        visit("unit", self.unit);
        visit("role", self.role);
        visit("share", self.share);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
    }
};

} // namespace Steelyard
