// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "core/base/Result.h"
#include "core/sales/Ids.h"
#include "core/workspace/Reading.h"

#include <QStringList>

#include <optional>

namespace Steelyard {

class Session;
class Workspace;

namespace Commands {

/// The verbs of `steelyard kpi` that change definitions or show their changes; nothing for others.
std::optional<int> handbookVerb(const QString &verb, const QStringList &arguments, Console &console,
                                Workspace *open);
/// The company's handbook where a store is named, else the one that comes with the program.
Result<Handbook> handbookOf(Session &session);
/// Somebody by name, number or id, even where a unit carries his name; nobody where nobody is
/// named. Errors: node.unknown, node.ambiguous, node.no_person {name}.
Result<PersonId> personOf(const QString &name, const Reading &reading);
bool isWritingHandbookVerb(const QString &verb);

} // namespace Commands

} // namespace Steelyard
