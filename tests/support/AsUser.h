// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <unistd.h>

namespace Steelyard {

/// Root ignores file modes: a test that needs an ordinary user starts itself again as one.
/// Returns when that is not needed, or not possible.
inline void becomeOrdinaryUser(char *argv[])
{
    if (geteuid() != 0)
        return;
    QByteArray words[] {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
    char *command[64] {};
    size_t count = 0;
    for (QByteArray &word : words)
        command[count++] = word.data();
    for (char **argument = argv; *argument && count < 62; ++argument)
        command[count++] = *argument;
    execvp("setpriv", command);
}

} // namespace Steelyard
