// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"

#include <QString>
#include <QTextStream>

namespace Steelyard {

/// Where a command reads and writes: the terminal, or a connection from another process.
struct Console
{
    QTextStream &out;
    QTextStream &err;
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    QString folder;        ///< relative paths are meant from here
    CancelToken cancel {}; ///< set when whoever asked has gone
};

/// The exit statuses of the contract.
enum ExitStatus { Done = 0, NotDone = 1, WrongUsage = 2, DoneInPart = 3 };

} // namespace Steelyard
