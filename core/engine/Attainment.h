// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/engine/Question.h"
#include "core/engine/WorkCalendars.h"
#include "core/targets/Standing.h"

namespace Steelyard {

class FactSource;
class Handbook;
struct KpiDefinition;

/// Actual beside target for one node and period, judged against the time that has passed.
struct AttainmentCell
{
    QString kpi;
    NodeKey node;
    Period period;
    Measure actual;
    Measure target;     ///< the whole period's; no_data where there is none; flag `prorated`
    Measure attainment; ///< percent: actual of target
    Measure due;        ///< the target's part of the days up to today, by its day weights
    Measure pace;       ///< percent: the elapsed share of the period, in working days
    Measure gap;        ///< target less actual
    Standing standing = Standing::Unknown;
    qint64 remaining
        = 0; ///< working days of the node after today, those of a person's absence left out
    Measure required {}; ///< of each of them; only of what adds up over days
    Measure forecast {}; ///< at the period's end, if it goes on so
    /// How: "season" by the share of the target that is due, "run_rate" by working days where there
    /// is no target, "final" once the period has ended; empty where there is none.
    QLatin1StringView forecastBy {};

    bool operator==(const AttainmentCell &) const = default;
};

/// Attainment of the targets that a source holds.
class Attainment
{
public:
    /// Both must outlive this and must not change meanwhile.
    Attainment(const Handbook &handbook, const FactSource &source);

    /// For every KPI, node and period of the question, in its order. A KPI of kind attainment
    /// stands for the KPI whose targets it judges.
    Result<QList<AttainmentCell>> attain(const Question &question,
                                         const CancelToken &cancel = {}) const;

    /// Every stored target of the question's KPIs (and nodes, when it names any) in its own period;
    /// the question's periods are not looked at. Ordered by kpi, first day, then as stored.
    Result<QList<AttainmentCell>> attainStored(const Question &question,
                                               const CancelToken &cancel = {}) const;

private:
    void lookAhead(AttainmentCell &cell, const KpiDefinition &definition,
                   const Question &question) const;
    Ratio progressOf(const AttainmentCell &cell, const Question &question) const;
    /// What days before today leave of a state that is near an edge.
    Result<void> lookBack(QList<AttainmentCell> &cells, const KpiDefinition &definition,
                          const Question &question, const CancelToken &cancel) const;

    const Handbook &m_handbook;
    const FactSource &m_source;
    WorkCalendars m_calendars;
};

} // namespace Steelyard
