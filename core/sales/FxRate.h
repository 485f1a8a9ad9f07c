// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Quantity.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// What one unit of a currency is worth in the company's, on a day.
struct FxRate
{
    static constexpr const char *Entity = "fx";

    FxRateId id;
    QString currency;
    QDate day;
    std::optional<Rate> rate;
    QString kind = QStringLiteral("day");

    bool operator==(const FxRate &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("currency", self.currency);
        visit("day", self.day);
        visit("rate", self.rate);
        visit("kind", self.kind);
    }
};

} // namespace Steelyard
