// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"

namespace Steelyard::QualityCommands {

/// Whether the command stores something.
bool writes(const QStringList &arguments);

int check(const QStringList &arguments, Console &console, Workspace *open);
int effective(const QStringList &arguments, Console &console, Workspace *open);

/// The days of --period; nothing where there is none.
Result<std::optional<DateRange>> daysOf(const Session &session, const Reading &reading);
/// The node of --node; nothing where there is none.
Result<std::optional<NodeKey>> nodeOf(const Session &session, const Reading &reading);

} // namespace Steelyard::QualityCommands
