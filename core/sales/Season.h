// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// A season profile as it was learned or typed; a later one is a new row.
struct Season
{
    static constexpr const char *Entity = "season";

    SeasonId id;
    QString name;
    QString weights;     ///< parts per million: twelve months, then seven weekdays, blanks between
    QString learnedFrom; ///< the years: "2011 2012"
    QString excluded;    ///< months left out: "2012-05"
    QDate madeOn;

    bool operator==(const Season &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("weights", self.weights);
        visit("learned_from", self.learnedFrom);
        visit("excluded", self.excluded);
        visit("made_on", self.madeOn);
    }
};

} // namespace Steelyard
