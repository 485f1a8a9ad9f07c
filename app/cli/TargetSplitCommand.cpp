// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BareSplit.h"
#include "app/cli/TargetCommands.h"

using namespace Qt::StringLiterals;

namespace Steelyard::TargetCommands {

int split(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target split"_s,
                    u"Divides a target exactly, or any amount without a store."_s, console, open);
    session.add(BareSplit::options());
    if (const auto status = session.parse(arguments))
        return *status;
    if (BareSplit::isAsked(session))
        return BareSplit::run(session);
    return session.wrongUsage(u"--total with --weights, or --rows with --columns is required"_s);
}

bool writes(const QStringList &arguments)
{
    return arguments.value(0) == "set"_L1;
}

} // namespace Steelyard::TargetCommands
