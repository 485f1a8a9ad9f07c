// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// A sequence of stages that opportunities go through.
struct Pipeline
{
    static constexpr const char *Entity = "pipeline";

    PipelineId id;
    QString name;
    bool isDefault = false;
    bool activityResetsAge = false; ///< an effective activity starts the age in the stage anew

    bool operator==(const Pipeline &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("is_default", self.isDefault);
        visit("activity_resets_age", self.activityResetsAge);
    }
};

} // namespace Steelyard
