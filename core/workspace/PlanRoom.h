// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Pinyin.h"
#include "core/workspace/PlanSheet.h"

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
    QList<Period> years;
    PlanSheet sheet;
    std::vector<qint64> season;                  ///< how the parts weigh
    std::vector<PlanStage> stages;               ///< by node
    std::vector<int> dayWeights;                 ///< of every day of the period
    QHash<NodeKey, std::vector<int>> ownWeights; ///< of those who are away on some day
    Calendar calendar;
    QDate today;
    QByteArray zone;
    QList<std::pair<Uuid, QString>> people;
    QHash<Uuid, QString> names;
    QList<SearchKey> keys;  ///< by node: what it is found by
    bool hasPeople = false; ///< besides the company there is somebody to divide among
};

/// Lays out what the targets page asks for.
namespace PlanRoom {

inline const QStringList tiers {QStringLiteral("base"), QStringLiteral("stretch"),
                                QStringLiteral("challenge")};

Result<PlanView> view(const Reading &reading, PlanWish wish);
/// The same of a sheet that is laid out already; without what else could be chosen.
PlanView lay(const Reading &reading, const PlanWish &wish, PlanSheet sheet);
/// The question for the plan that a wish speaks of: all levels, all tiers, as it was divided last.
PlanQuestion question(const Reading &reading, const PlanWish &wish);
/// The season that a plan keeps, its working days where it keeps none.
std::vector<qint64> season(const Reading &reading, const PlanSheet &sheet);

} // namespace PlanRoom

} // namespace Steelyard
