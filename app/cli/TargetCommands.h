// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"

#include <QStringList>

#include <optional>

namespace Steelyard {

class Workspace;

/// The verbs of `steelyard target` that have a file of their own.
namespace TargetCommands {

int split(const QStringList &arguments, Console &console, Workspace *open);
int work(const QStringList &arguments, Console &console, Workspace *open);
int exportPlan(const QStringList &arguments, Console &console, Workspace *open);
int importPlan(const QStringList &arguments, Console &console, Workspace *open);
int letter(const QStringList &arguments, Console &console, Workspace *open);
int transfer(const QStringList &arguments, Console &console, Workspace *open);
int absence(const QStringList &arguments, Console &console, Workspace *open);
/// bridge, compare, copy; nothing for other verbs.
std::optional<int> scenarioVerb(const QString &verb, const QStringList &arguments, Console &console,
                                Workspace *open);
/// lock, show, check, step; nothing for other verbs.
std::optional<int> planVerb(const QString &verb, const QStringList &arguments, Console &console,
                            Workspace *open);

/// Whether the verb with these arguments stores something.
bool writes(const QStringList &arguments);

} // namespace TargetCommands

} // namespace Steelyard
