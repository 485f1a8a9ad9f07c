// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"

#include <QStringList>

namespace Steelyard {

class Workspace;

/// The command groups of the contract; each takes what follows its name and gives the exit status.
namespace Commands {

/// `open` is the window's workspace where the command was handed over to it.
int run(const QStringList &arguments, Console &console, Workspace *open = nullptr);
bool isCommand(const QString &word);
/// Whether a command stores something, so that a window that has the store open must run it.
bool writes(const QStringList &arguments);

int makeStore(const QStringList &arguments, Console &console);
int import(const QStringList &arguments, Console &console, Workspace *open);
int kpi(const QStringList &arguments, Console &console, Workspace *open);
int target(const QStringList &arguments, Console &console, Workspace *open);
int pipeline(const QStringList &arguments, Console &console, Workspace *open);
int pool(const QStringList &arguments, Console &console, Workspace *open);
int dealClash(const QStringList &arguments, Console &console, Workspace *open);
int quality(const QStringList &arguments, Console &console, Workspace *open);
int insight(const QStringList &arguments, Console &console, Workspace *open);
int render(const QStringList &arguments, Console &console);
int doctor(const QStringList &arguments, Console &console, Workspace *open);
int calendar(const QStringList &arguments, Console &console, Workspace *open);
int backup(const QStringList &arguments, Console &console, Workspace *open);
int closePeriod(const QStringList &arguments, Console &console, Workspace *open);
int restore(const QStringList &arguments, Console &console);

} // namespace Commands

} // namespace Steelyard
