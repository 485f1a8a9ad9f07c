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
    }
};

} // namespace Steelyard
