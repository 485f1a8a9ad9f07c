// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// Filters, order and columns of a page under a name.
struct SavedView
{
    static constexpr const char *Entity = "saved_view";

    SavedViewId id;
    QString page;
    QString name;
    PersonId person; ///< whose it is; none: everybody's
    QString body;    ///< as the page writes it, JSON

    bool operator==(const SavedView &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("page", self.page);
        visit("name", self.name);
        visit("person", self.person);
        visit("body", self.body);
    }
};

} // namespace Steelyard
