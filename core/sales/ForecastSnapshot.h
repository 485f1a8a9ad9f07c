// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// The state of all opportunities at one moment, kept to be compared with later ones.
struct ForecastSnapshot
{
    static constexpr const char *Entity = "forecast_snapshot";

    ForecastSnapshotId id;
    Moment takenAt;
    QString label;
    PersonId person;

    bool operator==(const ForecastSnapshot &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("taken_at", self.takenAt);
        visit("label", self.label);
        visit("person", self.person);
    }
};

} // namespace Steelyard
