// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/workspace/PipelineBook.h"

#include <functional>

namespace Steelyard {

/// A pipeline as somebody wants it to be: its name and its stages in their order.
///
/// A stage that was used is never removed: it is retired, and what happened in it stays. Codes
/// never change, so events keep their meaning whatever a stage is called later.
struct PipelineEdit
{
    Pipeline pipeline;   ///< a null id: a new one
    QList<Stage> stages; ///< a null id: a new one; those that are left out are retired

    /// Errors: stage.name_missing, stage.name_twice {stage}, stage.needs_open, stage.in_use
    /// {stage, count} when a stage that still holds opportunities would be retired.
    Result<Command> command(const Reading &reading, const std::function<Uuid()> &newId) const;

    /// A pipeline to begin with; `names` are those of its open stages, then won and lost.
    static PipelineEdit fresh(const QString &name, const QStringList &names);
};

} // namespace Steelyard
