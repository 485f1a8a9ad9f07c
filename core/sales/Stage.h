// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Quantity.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// One step of a pipeline: its order, what it means and how likely it wins.
struct Stage
{
    static constexpr const char *Entity = "stage";

    StageId id;
    PipelineId pipeline;
    QString code;
    QString name;
    std::optional<qint64> seq;
    QString outcome = QStringLiteral("open");
    std::optional<Share> probability;
    QString category; ///< of the forecast, for what enters: pipeline, best_case, commit
    std::optional<qint64>
        maxDays;              ///< working days after which an opportunity has stood here too long
    QString requiredFields;   ///< what must be filled before it is left: names with a space between
    QString requiredActivity; ///< a kind of activity that must have happened here, or `effective`
    QString checklist;        ///< what good sellers do here, one point a line
    bool isRetired = false;   ///< takes nothing any more; what happened in it stays

    bool operator==(const Stage &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("pipeline", self.pipeline);
        visit("code", self.code);
        visit("name", self.name);
        visit("seq", self.seq);
        visit("outcome", self.outcome);
        visit("probability", self.probability);
        visit("category", self.category);
        visit("max_days", self.maxDays);
        visit("required_fields", self.requiredFields);
        visit("required_activity", self.requiredActivity);
        visit("checklist", self.checklist);
        visit("is_retired", self.isRetired);
    }
};

} // namespace Steelyard
