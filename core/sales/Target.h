// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Quantity.h"
#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// A figure for a KPI, a node and a period.
struct Target
{
    static constexpr const char *Entity = "target";

    TargetId id;
    QString plan = QStringLiteral("main");
    QString nodeKind = QStringLiteral("unit");
    Uuid node;
    QString kpi;
    QString variant;
    QString tier = QStringLiteral("base");
    QDate periodFrom;
    QDate periodTo;
    std::optional<Quantity> value;
    QString currency;
    QString origin = QStringLiteral("entered"); ///< entered, split, override, lock
    std::optional<Quantity> calculated;         ///< of an override: what the split gives
    QString reason;                             ///< of an override
    PersonId setBy;
    Moment setAt;

    bool operator==(const Target &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("plan", self.plan);
        visit("node_kind", self.nodeKind);
        visit("node", self.node);
        visit("kpi", self.kpi);
        visit("variant", self.variant);
        visit("tier", self.tier);
        visit("period_from", self.periodFrom);
        visit("period_to", self.periodTo);
        visit("value", self.value);
        visit("currency", self.currency);
        visit("origin", self.origin);
        visit("calculated", self.calculated);
        visit("reason", self.reason);
        visit("set_by", self.setBy);
        visit("set_at", self.setAt);
    }
};

} // namespace Steelyard
