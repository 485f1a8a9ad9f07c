// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"
#include "core/workspace/PlanSheet.h"

namespace Steelyard {

/// Reads --kpi, --node, --period, --levels … into the question for a plan.
namespace PlanOptions {

QList<Session::Option> options();
/// Whether what must be there is there; an exit status when it is not.
std::optional<int> check(Session &session);
/// Errors: period.…, node.unknown, node.ambiguous, level.unknown.
Result<PlanQuestion> question(const Session &session, const Reading &reading);

/// The plan as it was divided where it was, otherwise as it is asked for.
Result<PlanSheet> sheet(const Session &session, const Reading &reading,
                        const QStringList &tiers = {});

/// A line for every figure of the plan, level below level.
Table table(const Reading &reading, const PlanSheet &sheet, const TargetPlan &after);

} // namespace PlanOptions

} // namespace Steelyard
