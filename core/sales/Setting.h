// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// A rule of the company and since when it holds: currency, zone, calendar, default variants.
struct Setting
{
    static constexpr const char *Entity = "setting";

    SettingId id;
    QString name;
    QString value;
    QDate fromOn;
    QDate toOn;

    bool operator==(const Setting &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("value", self.value);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
    }
};

} // namespace Steelyard
