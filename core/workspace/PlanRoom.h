// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Pinyin.h"
#include "core/targets/PlanDays.h"
#include "core/workspace/PlanSheet.h"
#include "core/workspace/PlanTiers.h"

namespace Steelyard {

/// What the targets page is set to; whatever is left open takes what is most likely meant.
struct PlanWish
{
    QString kpi;
    QString variant;
    QString plan = PlanBooks::inForce();
    Period year;

    bool operator==(const PlanWish &) const = default;
};

/// The targets page's answer: what can be chosen, the plan that was asked for, who is who.
struct PlanView
{
    struct Kpi
    {
        QString id;
        LocalText name;
        QList<std::pair<QString, LocalText>> variants;
        bool hasTargets = false;
    };

    PlanWish wish; ///< with everything filled in
    QList<Kpi> kpis;
    QStringList plans; ///< in force, scenarios, versions
    PlanTiers tiers;
    QList<Period> years;
    PlanSheet sheet;
    std::vector<qint64> season;                   ///< how the parts weigh
    std::vector<PlanStage> stages;                ///< by node
    std::shared_ptr<const DayWeights> dayWeights; ///< of the days of the period
    Calendar calendar;
    QDate today;
    QByteArray zone;
    QList<std::pair<Uuid, QString>> people;
    QHash<Uuid, QString> names;
    QList<SearchKey> keys; ///< by node: what it is found by
    /// Who has targets in the plan and has left the company: nobody's place in the tree.
    QList<std::pair<NodeKey, QDate>> leavers;
    bool hasPeople = false; ///< besides the company there is somebody to divide among
};

/// Lays out what the targets page asks for.
namespace PlanRoom {

Result<PlanView> view(const Reading &reading, PlanWish wish);
/// The same of a sheet that is laid out already; without what else could be chosen.
PlanView lay(const Reading &reading, const PlanWish &wish, PlanSheet sheet);
/// The question for the plan that a wish speaks of: all levels, all tiers, as it was divided last.
PlanQuestion question(const Reading &reading, const PlanWish &wish);
/// The season that a plan keeps, its working days where it keeps none.
std::vector<qint64> season(const Reading &reading, const PlanSheet &sheet);
/// What the days of a plan weigh for each of its nodes.
std::shared_ptr<const DayWeights> dayWeights(const Reading &reading, const PlanSheet &sheet);

} // namespace PlanRoom

} // namespace Steelyard
