// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanSheet.h"

namespace Steelyard {

/// A step in the life of a plan, as a command: proposed, published, sent back, revised, archived,
/// or remarked on (A9).
struct PlanPublishing
{
    std::optional<PlanStage> to; ///< none: a remark
    PersonId author;
    QString comment;
    QString waiver; ///< why it is published though it does not add up or a letter fails

    /// For the top of the sheet and all below it. What is published is also kept as a version of
    /// its own ("main@1"), which nothing changes any more. Errors: target.wrong_step {node, from,
    /// to}, target.comment_missing {node}, target.does_not_add_up {node, period, gap},
    /// target.not_smart {node, letter, reason, count} where a letter of SMART fails and nobody
    /// wrote why it is published all the same.
    Result<Command> command(const Reading &reading, const PlanSheet &sheet,
                            const std::function<Uuid()> &newId) const;

private:
    Result<void> checkSums(const PlanSheet &sheet) const;
    /// What speaks against it, a line a letter; refused without a waiver where one fails.
    Result<QString> checkSmart(const Reading &reading, const PlanSheet &sheet) const;
};

} // namespace Steelyard
