// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// A rule that was broken at a node, and what came of it.
struct Alert
{
    static constexpr const char *Entity = "alert";

    AlertId id;
    QString rule;
    QString kind;
    CustomerId customer;
    Uuid node;
    Moment openedAt;
    Moment answeredAt;
    Moment closedAt;
    QString outcome;
    bool useful = false;

    bool operator==(const Alert &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("rule", self.rule);
        visit("kind", self.kind);
        visit("customer", self.customer);
        visit("node", self.node);
        visit("opened_at", self.openedAt);
        visit("answered_at", self.answeredAt);
        visit("closed_at", self.closedAt);
        visit("outcome", self.outcome);
        visit("useful", self.useful);
    }
};

} // namespace Steelyard
