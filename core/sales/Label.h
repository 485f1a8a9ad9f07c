// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// A word that customers are marked with, by hand or by a dated rule.
struct Label
{
    static constexpr const char *Entity = "label";

    LabelId id;
    QString name;
    QString colour; ///< a token of the theme: "accent", "good", "warn", "bad"
    QString rule;   ///< a formula on the customer; none: by hand
    bool isRetired = false;

    bool operator==(const Label &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("colour", self.colour);
        visit("rule", self.rule);
        visit("is_retired", self.isRetired);
    }
};

} // namespace Steelyard
