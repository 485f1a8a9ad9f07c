// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// A day that a calendar frees, or makes a workday in exchange.
struct Holiday
{
    static constexpr const char *Entity = "holiday";

    HolidayId id;
    QString calendar;
    QDate day;
    QString kind = QStringLiteral("holiday");
    QString name;

    bool operator==(const Holiday &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("calendar", self.calendar);
        visit("day", self.day);
        visit("kind", self.kind);
        visit("name", self.name);
    }
};

} // namespace Steelyard
