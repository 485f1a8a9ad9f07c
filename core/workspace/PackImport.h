// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/exchange/KpiPack.h"
#include "core/exchange/PackDifference.h"
#include "core/sales/Ids.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What becomes of the definitions of a pack: those that say something new become drafts, which
/// are then proposed and approved like any other change.
struct PackImport
{
    struct Line
    {
        QString kpi;
        PackDifference::State state = PackDifference::State::Same;
        bool isDraft = false;
        std::optional<Error> refused; ///< why it is not taken
    };

    QList<Line> lines;
    Command command; ///< all drafts in one step; without changes where nothing is new

    struct Wish
    {
        bool theirs = false; ///< also where both sides changed a definition
        PersonId author;
        bool needsExamples = true; ///< a form that knows none brings drafts that want for them
    };
    /// A definition with a mistake, or one whose KPI has a draft already, is refused by itself.
    static PackImport of(const QList<PackedDefinition> &packed, const Handbook &shipped,
                         const Reading &reading, const Wish &wish,
                         const std::function<Uuid()> &newId, const Moment &now);
};

} // namespace Steelyard
