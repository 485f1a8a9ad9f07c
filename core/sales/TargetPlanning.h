// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Quantity.h"
#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// How the targets of a KPI were divided over a stretch of time: what a plan was made with stays
/// with it, whatever calendar and seasons become later.
struct TargetPlanning
{
    static constexpr const char *Entity = "target_plan";

    TargetPlanningId id;
    QString plan = QStringLiteral("main");
    QString nodeKind = QStringLiteral("unit");
    Uuid node; ///< the top of what was divided
    QString kpi;
    QString variant;
    QDate periodFrom;
    QDate periodTo;
    QString grain = QStringLiteral("month");
    std::optional<Quantity> quantum; ///< the least that a part may be
    QString calendar;
    SeasonId season; ///< none: every working day weighs the same
    QString levels;  ///< each with its method: "team:history person:even"
    QString weights; ///< of each day from the first on, frozen: "0 0 1000000 …"
    QDate madeOn;

    bool operator==(const TargetPlanning &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("plan", self.plan);
        visit("node_kind", self.nodeKind);
        visit("node", self.node);
        visit("kpi", self.kpi);
        visit("variant", self.variant);
        visit("period_from", self.periodFrom);
        visit("period_to", self.periodTo);
        visit("grain", self.grain);
        visit("quantum", self.quantum);
        visit("calendar", self.calendar);
        visit("season", self.season);
        visit("levels", self.levels);
        visit("weights", self.weights);
        visit("made_on", self.madeOn);
    }
};

} // namespace Steelyard
