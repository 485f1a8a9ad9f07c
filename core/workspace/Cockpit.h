// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Attainment.h"
#include "core/pipeline/Funnel.h"
#include "core/workspace/Comparison.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What the cockpit is looking at.
struct CockpitRequest
{
    std::optional<NodeKey> node;  ///< none: the company
    std::optional<Period> period; ///< none: the month of the last day with data
    Slice slice;

    bool operator==(const CockpitRequest &) const = default;
};

/// One KPI in the chosen period and in the year around it, with what it is compared to.
struct HeadlineFigure
{
    QString kpi;
    QString variant;
    Measure value;
    Measure year;
    Comparison lastYear;
    Comparison previous;
    std::optional<AttainmentCell> attainment; ///< where targets can be set on it
    std::optional<AttainmentCell> yearAttainment;
    QList<Measure> trend; ///< the last twelve months
};

/// One month of the year: by itself and from January on.
struct CockpitMonth
{
    Period period;
    bool isPast = true; ///< begun by today
    AttainmentCell own;
    Measure cumulativeAttainment; ///< percent
};

/// One line of the table: a unit or a person.
struct CockpitRow
{
    NodeKey node;
    int parent = -1; ///< line of its parent
    QString name;
    QString kind;
    AttainmentCell bookings;
    AttainmentCell collections;
    Comparison bookingsLastYear;
    Measure overdue;
    Measure pipeline;
    Measure winRate;
    QList<Measure> trend; ///< bookings of the last twelve months
};

/// Everything on the cockpit, from one state of the store.
struct CockpitFigures
{
    CockpitRequest request; ///< with its blanks filled
    QDate today;
    QDate dataUntil; ///< the last day for which anything was loaded; invalid: nothing
    QString company;
    QString nodePath;
    QString currency;
    Period year;
    HeadlineFigure bookings;
    HeadlineFigure collections;
    HeadlineFigure overdue;
    Measure forecast; ///< the year's bookings at the pace so far, per working day
    Measure forecastAttainment;
    QList<HeadlineFigure> small;
    QList<CockpitMonth> months;
    QList<FunnelStep> funnel;    ///< of the opportunities created in the year
    QList<AttainmentCell> teams; ///< the units right below the node, or its people: the largest
    qsizetype teamsInAll = 0;
    QList<QString> teamNames;
    QList<CockpitRow> rows;
    qint64 workdaysLeft = 0;  ///< of the chosen period, today not counted
    Measure neededPerWorkday; ///< the period's gap over them
    bool provisionalCalendar = false;
    bool isEmpty = false; ///< nothing has been loaded into this store
};

/// Works out the cockpit. Pure: ask it through Workspace::ask.
namespace Cockpit {

/// The company's setting that names the small figures, parted by commas.
inline QString smallSetting()
{
    return QStringLiteral("cockpit_kpis");
}
constexpr int MostSmall = 8;

/// The KPIs of the tiles, which every cockpit has.
inline QStringList largeKpis()
{
    return {QStringLiteral("bookings"), QStringLiteral("collections"),
            QStringLiteral("overdue_amount")};
}
/// The KPIs under the tiles: those that the company chose, or the usual eight.
QStringList smallKpis(const Reading &reading);

Result<CockpitFigures> figures(const CockpitRequest &request, const Reading &reading);

} // namespace Cockpit

} // namespace Steelyard
