// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// A look back at a node and a period.
struct Review
{
    static constexpr const char *Entity = "review";

    ReviewId id;
    Uuid node;
    QDate periodFrom;
    QDate periodTo;
    Moment heldAt;
    QString note;

    bool operator==(const Review &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("node", self.node);
        visit("period_from", self.periodFrom);
        visit("period_to", self.periodTo);
        visit("held_at", self.heldAt);
        visit("note", self.note);
    }
};

} // namespace Steelyard
