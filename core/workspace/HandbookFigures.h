// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/GoldenCheck.h"
#include "core/engine/Question.h"
#include "core/handbook/KpiSearch.h"
#include "core/workspace/DriveEvidence.h"
#include "core/workspace/KpiUsage.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What one KPI, under one counting rule, comes to.
struct RuleFigure
{
    QString kpi;
    QString variant; ///< empty where the KPI has none
    Measure value;

    bool operator==(const RuleFigure &) const = default;
};

/// The whole handbook in figures: every KPI of the company in the present month.
struct HandbookFigures
{
    QDate today;
    Period month; ///< of the last day with data, as on the cockpit
    NodeKey node;
    QString company;
    bool isEmpty = false; ///< nothing has been loaded into this store
    QList<RuleFigure> values;

    bool operator==(const HandbookFigures &) const = default;
};

/// One page of the handbook in figures.
struct KpiCourse
{
    QString kpi;
    NodeKey node;
    QList<Cell> months;            ///< the last twelve, the present one last
    QList<RuleFigure> rules;       ///< the present month under each counting rule
    QList<GoldenOutcome> examples; ///< in the order of the definition
    KpiUsage usage;
    QList<DriveEvidence> drives; ///< what it leads to and what leads to it, measured

    bool operator==(const KpiCourse &) const = default;
};

/// The handbook in force with what the company changed in it, and who may have.
struct HandbookShelf
{
    Handbook handbook;
    KpiSearch search;
    QList<KpiVersion> versions;             ///< of the company's own, drafts and all
    QList<std::pair<Uuid, QString>> people; ///< those of today, by name
    QHash<Uuid, QString> names;             ///< of everybody
    QStringList inCockpit;                  ///< the small figures, in their order
    QList<Error> problems;                  ///< stored definitions that could not be taken in
    QString company;
    QByteArray zone; ///< in which an instant becomes a day
    QDate today;
};

/// Works out the handbook's figures. Pure: ask it through Workspace::ask.
namespace HandbookRoom {

/// A KPI that cannot be asked like this, because it needs a slice, is not applicable; one that
/// fails has the state error, and its reason is the code.
Result<HandbookFigures> figures(const Reading &reading);
Result<HandbookShelf> shelf(const Reading &reading);
Result<KpiCourse> course(const QString &kpi, const Reading &reading);

} // namespace HandbookRoom

} // namespace Steelyard
