// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"
#include "core/sales/KpiVersion.h"
#include "core/sales/Setting.h"

#include <QMap>

namespace Steelyard {

/// The handbook of one company: what comes with the program, what the company defined itself or
/// otherwise, and which counting rule it has made its own since when.
struct CompanyHandbook
{
    Handbook handbook;
    QList<Error> problems; ///< stored definitions that could not be taken in, each with {kpi}

    /// Approved versions are in force from their day, deprecated ones to their last day; drafts
    /// are not looked at. Of versions that begin on the same day the one approved last counts.
    static CompanyHandbook make(const Handbook &shipped, const QList<KpiVersion> &versions,
                                const QList<Setting> &settings, const QDate &today);

    /// The definition of a stored version, with its number, state and days.
    static Result<KpiDefinition> definitionOf(const KpiVersion &version);
    /// The setting that holds the default counting rule of a KPI.
    static QString settingOf(const QString &kpi) { return u"default_variant." + kpi; }

    /// The versions of each KPI by their first day; an invalid one is before all others.
    using Shelf = QMap<QString, QMap<QDate, KpiDefinition>>;

private:
    /// Whether anything was there to be taken in.
    bool takeIn(Shelf &shelf, const QList<KpiVersion> &versions);
    void note(const KpiVersion &version, Error problem);
};

} // namespace Steelyard
