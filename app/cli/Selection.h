// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"
#include "core/engine/Question.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// Reads --kpi, --node, --by, --period, --where … into a question for the engine.
namespace Selection {

QList<Session::Option> options();

/// Whether what must be there is there; an exit status when it is not.
std::optional<int> check(Session &session, bool periodRequired = true);

/// `--where FIELD=A,B`: what the rows must have. An exit status when one cannot be read.
std::optional<int> checkSlice(Session &session);
Slice slice(const Session &session);

/// The question, once the store is open. Errors: kpi.unknown, period.…, node.unknown,
/// node.ambiguous, level.unknown, grain.unknown.
Result<Question> question(const Session &session, const Reading &reading, bool withPeriods = true);

} // namespace Selection

} // namespace Steelyard
