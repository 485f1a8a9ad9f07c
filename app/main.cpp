// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include <QCoreApplication>
#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int runCommand(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    Steelyard::Console console {out, err, isatty(STDOUT_FILENO) != 0, isatty(STDERR_FILENO) != 0,
                                QDir::currentPath()};
    return Steelyard::Commands::run(QCoreApplication::arguments().mid(1), console);
}

} // namespace

int main(int argc, char *argv[])
{
    umask(077);
    QCoreApplication::setApplicationName(u"steelyard"_s);
    return runCommand(argc, argv);
}
