// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Quantity.h"
#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// Who had a record in hand, in which role and share, from when to when.
struct Ownership
{
    static constexpr const char *Entity = "ownership";

    OwnershipId id;
    QString object;
    Uuid objectId;
    PersonId person;
    QString role = QStringLiteral("owner");
    Share share {Share::Whole};
    QDate fromOn;
    QDate toOn;
    QString reason; ///< why it changed hands: a code or the words of who did it

    bool operator==(const Ownership &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("object", self.object);
        visit("object_id", self.objectId);
        visit("person", self.person);
        visit("role", self.role);
        visit("share", self.share);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
        visit("reason", self.reason);
    }
};

} // namespace Steelyard
