// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// One priced line of a quote, in the order it is printed.
struct QuoteLine
{
    static constexpr const char *Entity = "quote_line";

    QuoteLineId id;
    QuoteId quote;
    std::optional<qint64> seq;
    ProductId product;
    QString description; ///< as the customer reads it; empty: the product's name
    std::optional<Quantity> quantity;
    std::optional<Amount> listPrice; ///< of one
    std::optional<Amount> unitPrice; ///< of one, as offered
    QString currency;

    bool operator==(const QuoteLine &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("quote", self.quote);
        visit("seq", self.seq);
        visit("product", self.product);
        visit("description", self.description);
        visit("quantity", self.quantity);
        visit("list_price", self.listPrice);
        visit("unit_price", self.unitPrice);
        visit("currency", self.currency);
    }
};

} // namespace Steelyard
