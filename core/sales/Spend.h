// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// Money spent to win or keep customers.
struct Spend
{
    static constexpr const char *Entity = "spend";

    SpendId id;
    QDate spentOn;
    QString kind = QStringLiteral("marketing");
    QString channel;
    std::optional<Amount> amount;
    QString currency;

    bool operator==(const Spend &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("spent_on", self.spentOn);
        visit("kind", self.kind);
        visit("channel", self.channel);
        visit("amount", self.amount);
        visit("currency", self.currency);
    }
};

} // namespace Steelyard
