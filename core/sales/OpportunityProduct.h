// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// What a customer would buy in an opportunity.
struct OpportunityProduct
{
    static constexpr const char *Entity = "opportunity_product";

    OpportunityProductId id;
    OpportunityId opportunity;
    ProductId product;
    std::optional<Quantity> quantity;
    std::optional<Amount> unitPrice; ///< of one
    QString currency;

    bool operator==(const OpportunityProduct &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("opportunity", self.opportunity);
        visit("product", self.product);
        visit("quantity", self.quantity);
        visit("unit_price", self.unitPrice);
        visit("currency", self.currency);
    }
};

} // namespace Steelyard
