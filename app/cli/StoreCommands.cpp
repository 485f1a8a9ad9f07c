// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "core/store/Backup.h"
#include "core/store/Doctor.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

int doctor(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"doctor"_s, u"Looks through a store without changing it."_s, console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"deep"_s, {}, u"Also recompute the hash of every row."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    const auto findings
        = Doctor::examine(StoreFile(session.path(u"store"_s)), session.isSet(u"deep"_s));
    Table table({u"check"_s, u"ok"_s, u"detail"_s});
    bool well = true;
    for (const Finding &finding : findings) {
        table.add(
            {Table::text(finding.check), Table::flag(finding.ok), Table::text(finding.detail)});
        well = well && finding.ok;
    }
    session.answer(table);
    return well ? Done : NotDone;
}

int backup(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"backup"_s, u"Makes a copy of a store and checks it."_s, console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"out"_s, u"FILE"_s, u"The copy (default: into the store's own backups)."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    QString target = session.path(u"out"_s);
    if (target.isEmpty()) {
        const StoreFile file((*workspace)->path());
        const QString time = QDateTime::fromMSecsSinceEpoch(session.clock().now(), Qt::UTC)
                                 .toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        QDir().mkpath(file.backupFolder());
        target = u"%1/asked-%2.steel"_s.arg(file.backupFolder(), time);
    }
    const auto made = (*workspace)->backup(target).takeResult();
    if (!made)
        return session.fail(made.error());
    Table table({u"file"_s, u"verified"_s});
    table.add({Table::text(*made), Table::flag(true)});
    return session.answer(table);
}

int restore(const QStringList &arguments, Console &console)
{
    Session session(u"restore"_s, u"Puts a copy in the place of a store."_s, console);
    session.add({{u"store"_s, u"FILE"_s, u"The store; what is there now goes to quarantine."_s},
                 {u"from"_s, u"FILE"_s, u"The copy."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s) || !session.isSet(u"from"_s))
        return session.wrongUsage(u"--from FILE and --store FILE are required"_s);
    const auto done = Backup::restore(session.path(u"from"_s), StoreFile(session.path(u"store"_s)),
                                      session.clock());
    if (!done)
        return session.fail(done.error());
    session.say(u"restored "_s + session.path(u"store"_s));
    return Done;
}

} // namespace Steelyard::Commands
