// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Session.h"
#include "core/workspace/PeriodClosing.h"

#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

Table tableOf(const QList<PeriodClose> &closes, const QTimeZone &zone)
{
    Table table({u"period"_s, u"state"_s, u"closed_on"_s, u"reason"_s, u"figures"_s, u"hash"_s,
                 u"reopened_on"_s, u"reopen_reason"_s});
    const auto orNull
        = [](const QString &text) { return text.isEmpty() ? Table::null() : Table::text(text); };
    for (const PeriodClose &close : closes) {
        const QString reopened
            = close.isClosed() ? QString() : close.reopenedAt.day(zone).toString(Qt::ISODate);
        table.add({Table::text(close.period),
                   Table::text(close.isClosed() ? u"closed"_s : u"reopened"_s),
                   Table::text(close.closedOn.toString(Qt::ISODate)), orNull(close.reason),
                   Table::number(close.figures), Table::text(close.figuresHash), orNull(reopened),
                   orNull(close.reopenReason)});
    }
    return table;
}

int list(Session &session)
{
    const auto table = session.ask<Table>([](const Reading &reading) -> Result<Table> {
        return tableOf(reading.closes, QTimeZone(reading.facts.profile().zone));
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace

int closePeriod(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"close-period"_s,
                    u"Closes a period: its figures are written down and stay. Periods are closed"
                    " one after the other and opened again from the last one backwards."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"period"_s, u"P"_s, u"Which period: 2026-03, 2026-Q1 …"_s},
                 {u"reason"_s, u"TEXT"_s, u"Why; required with --force and --reopen."_s},
                 {u"force"_s, {}, u"Close it though it still settles."_s},
                 {u"reopen"_s, {}, u"Open the last closed period again."_s},
                 {u"list"_s, {}, u"Every close there was."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    if (session.isSet(u"list"_s))
        return list(session);
    if (!session.isSet(u"period"_s))
        return session.wrongUsage(u"--period P is required"_s);

    PeriodClosing closing;
    closing.period = session.value(u"period"_s);
    closing.reason = session.value(u"reason"_s);
    closing.isEarly = session.isSet(u"force"_s);
    closing.isReopen = session.isSet(u"reopen"_s);
    std::optional<Interrupt> interrupt;
    if (!open)
        interrupt.emplace(console.cancel);
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto done = (*workspace)->close(closing, console.cancel).takeResult();
    if (!done)
        return session.fail(done.error());
    if (done->faulty > 0)
        session.say(u"%1 figures could not be worked out when it was closed: see kpi eval"_s.arg(
            done->faulty));
    const auto zone = session.ask<QByteArray>(
        [](const Reading &reading) -> Result<QByteArray> { return reading.facts.profile().zone; });
    return session.answer(tableOf({done->close}, QTimeZone(zone.value_or("UTC"))));
}

} // namespace Steelyard::Commands
