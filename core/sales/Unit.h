// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// A company, department or team, where it hangs and since when.
struct Unit
{
    static constexpr const char *Entity = "unit";

    UnitId id;
    QString name;
    QString kind = QStringLiteral("team");
    UnitId parent;
    PersonId head;
    QDate fromOn;
    QDate toOn;
    QString workPattern; ///< days of the week that are worked; empty: as the unit above

    bool operator==(const Unit &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("kind", self.kind);
        visit("parent", self.parent);
        visit("head", self.head);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
        visit("work_pattern", self.workPattern);
    }
};

} // namespace Steelyard
