// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"

namespace Steelyard {

/// One line from a KPI to another that people read it with.
struct KpiRelation
{
    enum class Kind {
        ComputedFrom, ///< what its formula refers to
        Feeds,        ///< whose formula refers to it
        Drives,
        DrivenBy,
        KeptHonestBy, ///< its counters
        KeepsHonest,
        Peer,
        PartOf,
        Parts
    };

    Kind kind = Kind::Peer;
    QString kpi;
    bool isDefined = true; ///< the handbook has a page for it

    bool operator==(const KpiRelation &) const = default;
};

/// The neighbours of a KPI, in both directions, each once for a kind.
namespace KpiRelations {

QList<KpiRelation> of(const KpiDefinition &definition, const Handbook &handbook);

} // namespace KpiRelations

} // namespace Steelyard
