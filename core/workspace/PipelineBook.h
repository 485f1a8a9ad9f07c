// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Opportunity.h"
#include "core/sales/Pipeline.h"
#include "core/sales/Stage.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// The company's pipelines with their stages in order.
struct PipelineBook
{
    QList<Pipeline> pipelines; ///< the default one first, then by name
    QList<Stage> stages;       ///< of all of them

    static Result<PipelineBook> of(const Reading &reading);

    /// Null where the store has no pipeline yet.
    PipelineId standard() const;
    /// Of an opportunity without one, the default.
    PipelineId of(const Opportunity &deal) const;
    /// In the order of the board; retired ones among them.
    QList<Stage> stagesOf(const PipelineId &pipeline) const;
    std::optional<Stage> stage(const PipelineId &pipeline, const QString &code) const;
};

} // namespace Steelyard
