// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanBasis.h"

namespace Steelyard {

/// How a plan is to be divided, as a person says it.
struct PlanManner
{
    /// How the periods weigh: by working days, by the season of the whole or of everybody's own
    /// past, or all alike; Keep: the top's own figures stay as they are.
    enum class Season { Workdays, History, Own, Even, Keep };

    SplitBasis::Method method = SplitBasis::Method::History;
    QMap<QString, SplitBasis::Method> methodOf; ///< by level
    Season season = Season::Workdays;
    int years = 1;                 ///< of history
    QList<Period> excluded;        ///< months that say nothing about the season
    QMap<QString, qint64> weights; ///< by node, of the methods weights and industry
    QMap<QString, Share> growthOf; ///< by node
    Share growth;
    Ramp ramp;
    QString potential = QStringLiteral("pipeline_value"); ///< the KPI of the method potential
    QString copied;                                       ///< the plan of the method copy
    std::optional<qint64> total;

    SplitBasis::Method of(const QString &level) const { return methodOf.value(level, method); }
};

/// A division worked out: what would change, and what it will be remembered by.
class PlanDivision
{
public:
    /// Levels that the question leaves open are all of them. Errors: target.none_to_divide {node,
    /// period}, those of PlanSheet, PlanBasis, PlanSplit and PlanLifecycle::mayApply.
    static Result<PlanDivision> of(const Reading &reading, PlanQuestion question,
                                   const PlanManner &manner);

    const PlanSheet &sheet() const { return m_sheet; }
    const PlanEdit &edit() const { return m_edit; }
    qint64 total() const { return m_total; }
    /// The plan as it will be.
    TargetPlan after() const;
    /// Stores it, and beside it what it was made with: what the days weigh stays with the plan,
    /// whatever becomes of calendar and seasons. Days of months that are past keep their weights.
    Command command(const Reading &reading, const std::function<Uuid()> &newId) const;

private:
    PlanDivision(PlanSheet sheet, PlanEdit edit, qint64 total)
        : m_sheet(std::move(sheet))
        , m_edit(std::move(edit))
        , m_total(total)
    {
    }
    QString dayWeights(const Reading &reading) const;

    PlanSheet m_sheet;
    PlanEdit m_edit;
    qint64 m_total;
    SeasonProfile m_season;
    QStringList m_levels; ///< each with its method
    int m_years = 1;
    QList<Period> m_excluded;
};

} // namespace Steelyard
