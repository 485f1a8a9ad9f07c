// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"

#include <QStringList>

#include <optional>

namespace Steelyard {

class Workspace;

namespace Commands {

/// The verbs of `steelyard kpi` that change definitions or show their changes; nothing for others.
std::optional<int> handbookVerb(const QString &verb, const QStringList &arguments, Console &console,
                                Workspace *open);
bool isWritingHandbookVerb(const QString &verb);

} // namespace Commands

} // namespace Steelyard
