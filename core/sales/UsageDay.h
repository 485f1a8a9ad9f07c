// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// What somebody used of the program on a day; kept only where people agreed to it.
struct UsageDay
{
    static constexpr const char *Entity = "usage";

    UsageDayId id;
    PersonId person;
    QDate usedOn;
    QString device = QStringLiteral("desktop");
    std::optional<qint64> actionsN;
    std::optional<qint64> featuresN;

    bool operator==(const UsageDay &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("person", self.person);
        visit("used_on", self.usedOn);
        visit("device", self.device);
        visit("actions_n", self.actionsN);
        visit("features_n", self.featuresN);
    }
};

} // namespace Steelyard
