// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"

#include <QStringList>

namespace Steelyard {

class Workspace;

namespace Commands {

int exportPack(const QStringList &arguments, Console &console, Workspace *open);
/// What is new in a pack becomes drafts of the store's own.
int importPack(const QStringList &arguments, Console &console, Workspace *open);
int comparePack(const QStringList &arguments, Console &console, Workspace *open);

} // namespace Commands

} // namespace Steelyard
