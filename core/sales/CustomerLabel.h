// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDate>

namespace Steelyard {

/// A customer carries a label from a day to a day.
struct CustomerLabel
{
    static constexpr const char *Entity = "customer_label";

    CustomerLabelId id;
    CustomerId customer;
    LabelId label;
    PersonId person; ///< who gave it; none: the rule
    QDate fromOn;
    QDate toOn;

    bool operator==(const CustomerLabel &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("customer", self.customer);
        visit("label", self.label);
        visit("person", self.person);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
    }
};

} // namespace Steelyard
