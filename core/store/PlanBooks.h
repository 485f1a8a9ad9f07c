// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Absence.h"
#include "core/sales/Season.h"
#include "core/sales/Target.h"
#include "core/sales/TargetLock.h"
#include "core/sales/TargetPlanning.h"
#include "core/sales/TargetStep.h"

#include <QList>

namespace Steelyard {

/// What a store knows of plans beside the targets in force.
struct PlanBooks
{
    /// The plan whose targets are in force. Another name is a scenario; with "@" and a number it is
    /// a version as it was published, which nothing changes any more.
    static QString inForce() { return QStringLiteral("main"); }
    static bool isVersion(const QString &plan) { return plan.contains(u'@'); }

    QList<Target> targets; ///< of every plan
    QList<TargetLock> locks;
    QList<TargetStep> steps; ///< in the order of their making
    QList<TargetPlanning> plannings;
    QList<Season> seasons;
    QList<Absence> absences;
};

} // namespace Steelyard
