// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// Records that may be the same, and what was decided.
struct DuplicateGroup
{
    static constexpr const char *Entity = "dup_group";

    DuplicateGroupId id;
    QString entity;
    Moment foundAt;
    Moment resolvedAt;
    QString how;

    bool operator==(const DuplicateGroup &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("entity", self.entity);
        visit("found_at", self.foundAt);
        visit("resolved_at", self.resolvedAt);
        visit("how", self.how);
    }
};

} // namespace Steelyard
