// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DbtManifest.h"
#include "core/exchange/KpiPack.h"

namespace Steelyard {

/// The metrics of a dbt project as definitions, and what of them could not be carried, and why.
///
/// Tables and columns are known by their names: those of our records, or one of their synonyms.
struct DbtImport
{
    struct Line
    {
        QString metric;
        std::optional<PackedDefinition> definition;
        QList<Error> losses;          ///< carried, but not in all of its meaning
        std::optional<Error> leftOut; ///< why there is no definition
    };

    /// In the order of the manifest; KPIs that were made only because others need them come last.
    QList<Line> lines;

    QList<PackedDefinition> definitions() const;

    /// Losses: dbt.filled, dbt.period_agg, dbt.constants, dbt.non_additive. Reasons: dbt.known,
    /// dbt.bad_name, dbt.type, dbt.model, dbt.measure, dbt.anchor, dbt.agg, dbt.column,
    /// dbt.expression, dbt.filter, dbt.input, dbt.offset, dbt.window, dbt.entity, dbt.unsound;
    /// each with {metric} and what it is about.
    static DbtImport of(const DbtManifest &manifest, const Handbook &mine);
};

} // namespace Steelyard
