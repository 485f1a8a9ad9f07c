// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// Targets that nothing but their owner changes: one figure, all of a node, or all of a period.
struct TargetLock
{
    static constexpr const char *Entity = "target_lock";

    TargetLockId id;
    QString plan = QStringLiteral("main");
    QString kpi;
    QString variant;
    QString tier = QStringLiteral("base");
    QString nodeKind = QStringLiteral("unit");
    Uuid node;        ///< none: every node
    QDate periodFrom; ///< none: every period
    QDate periodTo;
    PersonId owner;
    QString reason;
    Moment lockedAt;

    bool operator==(const TargetLock &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("plan", self.plan);
        visit("kpi", self.kpi);
        visit("variant", self.variant);
        visit("tier", self.tier);
        visit("node_kind", self.nodeKind);
        visit("node", self.node);
        visit("period_from", self.periodFrom);
        visit("period_to", self.periodTo);
        visit("owner", self.owner);
        visit("reason", self.reason);
        visit("locked_at", self.lockedAt);
    }
};

} // namespace Steelyard
