// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// Something that is sold, at its list price and in its line.
struct Product
{
    static constexpr const char *Entity = "product";

    ProductId id;
    QString code;
    QString name;
    QString line;
    std::optional<Amount> listPrice;
    QString currency;

    bool operator==(const Product &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("code", self.code);
        visit("name", self.name);
        visit("line", self.line);
        visit("list_price", self.listPrice);
        visit("currency", self.currency);
    }
};

} // namespace Steelyard
