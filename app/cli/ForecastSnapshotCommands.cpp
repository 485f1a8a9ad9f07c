// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ForecastCommands.h"
#include "app/cli/HandbookCommands.h"
#include "core/workspace/Forecast.h"
#include "core/workspace/ForecastEntry.h"
#include "core/workspace/ForecastMoves.h"

using namespace Qt::StringLiterals;

namespace Steelyard::ForecastCommands {

namespace {

Table snapshotsOf(const ForecastBooks &books, const std::optional<Uuid> &only = std::nullopt)
{
    Table table({u"id"_s, u"taken_at"_s, u"label"_s, u"changes"_s});
    for (const ForecastSnapshot &snapshot : books.snapshots) {
        const Uuid id = snapshot.id.uuid();
        if (!only || *only == id)
            table.add({Table::text(id.text()), Table::text(snapshot.takenAt.text()),
                       Table::text(snapshot.label),
                       Table::number(qint64(books.changes.value(id).size()))});
    }
    return table;
}

Table movesOf(const ForecastFlow &flow)
{
    Table table({u"move"_s, u"deals"_s, u"amount"_s});
    table.add({Table::text(u"start"_s), Table::number(flow.startDeals()), money(flow.start())});
    for (const ForecastFlow::Move move : ForecastFlow::AllMoves)
        table.add(
            {Table::text(textOf(move)), Table::number(flow.deals(move)), money(flow.sum(move))});
    table.add({Table::text(u"end"_s), Table::number(flow.endDeals()), money(flow.end())});
    return table;
}

Table dealsOf(const ForecastMoves &moves, const QDate &today)
{
    Table table({u"move"_s, u"amount"_s, u"deal"_s, u"name"_s, u"customer"_s, u"owner"_s,
                 u"expected_close_on"_s});
    table.setHiding({u"name"_s, {u"move"_s}, {u"amount"_s}});
    for (const ForecastMoves::Step &step : moves.steps)
        table.add({Table::text(textOf(step.move)), money(step.amount),
                   Table::text(step.deal.text()), Table::text(step.name),
                   Table::text(step.customer), Table::text(step.owner),
                   step.expected.isValid() ? Table::text(step.expected.toString(Qt::ISODate))
                                           : Table::null()},
                  {u"opportunity"_s, step.deal, today});
    return table;
}

} // namespace

int snapshot(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pipeline snapshot"_s,
                    u"Keeps how all opportunities stand now, for good: nobody changes or deletes "
                    u"a snapshot. The window takes one a week by itself, unless the company's "
                    u"setting weekly_snapshots is off.\n\n"
                    u"Answers id, taken_at, label and changes: opportunities that differ from the "
                    u"snapshot before."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"label"_s, u"TEXT"_s, u"What it is called."_s},
                 {u"person"_s, u"PERSON"_s, u"Who takes it."_s},
                 {u"weekly"_s, {}, u"Only when there is none of this week (ISO 8601)."_s},
                 {u"list"_s, {}, u"All snapshots, the earliest first; nothing is taken."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    const bool isListed = session.isSet(u"list"_s);
    const auto workspace
        = session.open(isListed ? Workspace::Access::Read : Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    std::optional<Uuid> taken;
    if (!isListed) {
        PersonId person;
        if (session.isSet(u"person"_s)) {
            const auto found = session.ask<PersonId>([&](const Reading &reading) {
                return Commands::personOf(session.value(u"person"_s), reading);
            });
            if (!found)
                return session.fail(found.error());
            person = *found;
        }
        const auto receipt = (*workspace)
                                 ->keepSnapshot({session.value(u"label"_s), person.uuid(),
                                                 session.isSet(u"weekly"_s)})
                                 .takeResult();
        if (!receipt)
            return session.fail(receipt.error());
        taken = Uuid();
        if (receipt->command == 0)
            session.say(u"no snapshot is due"_s);
        else
            session.say(u"snapshot taken"_s);
        if (receipt->command == 0)
            return session.answer(snapshotsOf({}, taken));
    }
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto books = Forecast::books(reading);
        if (!books)
            return books.error();
        if (taken && !(*books)->snapshots.isEmpty())
            taken = (*books)->snapshots.constLast().id.uuid();
        return snapshotsOf(**books, taken);
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

int flow(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pipeline flow"_s,
                    u"What became of open opportunities between two snapshots: start and all moves "
                    u"are the end, exactly.\n\n"
                    u"Lines move, deals, amount: start; new, taken_in (was left out), pulled_in (a "
                    u"date outside of the period before), moved_in (another's before), reopened, "
                    u"up, down, won, lost, pushed_out (a date outside of the period now), "
                    u"moved_out, left_out, gone (deleted); end. With --deals a line for each move "
                    u"of an opportunity: move, amount, deal, name, customer, owner, "
                    u"expected_close_on."_s,
                    console, open);
    session.add(
        {{u"store"_s, u"FILE"_s, u"The store."_s},
         {u"from"_s, u"SNAPSHOT"_s, u"A label, a day (its last one), an id or \"latest\"."_s},
         {u"to"_s, u"SNAPSHOT"_s, u"The same, or \"now\" (default)."_s},
         {u"period"_s, u"P"_s, u"Only what is expected in it (default: all)."_s},
         {u"node"_s, u"NODE"_s, u"Whose (default: the company's)."_s},
         {u"deals"_s, {}, u"Every opportunity that moved."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    for (const QString &needed : {u"store"_s, u"from"_s}) {
        if (!session.isSet(needed))
            return session.wrongUsage(u"--%1 is required"_s.arg(needed));
    }
    qint64 withoutRate = 0;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto books = Forecast::books(reading);
        if (!books)
            return books.error();
        const QTimeZone zone(reading.facts.profile().zone);
        const auto period = periodOf(session, reading);
        const auto from = ForecastMoves::find(session.value(u"from"_s), **books, zone);
        const auto to = ForecastMoves::find(
            session.isSet(u"to"_s) ? session.value(u"to"_s) : u"now"_s, **books, zone);
        if (!period || !from || !to)
            return !period ? period.error() : !from ? from.error() : to.error();
        const auto node
            = nodeOf(session, reading,
                     *period ? Forecast::treeDayOf(**period, reading.today) : reading.today);
        if (!node)
            return node.error();
        const auto moves = ForecastMoves::of({*node, *period, *from, *to}, reading);
        if (!moves)
            return moves.error();
        withoutRate = moves->flow.withoutRate();
        return session.isSet(u"deals"_s) ? dealsOf(*moves, reading.today) : movesOf(moves->flow);
    });
    if (!table)
        return session.fail(table.error());
    if (withoutRate > 0)
        session.say(u"%1 without an exchange rate count as 0"_s.arg(withoutRate));
    return session.answer(*table);
}

int call(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(
        u"pipeline call"_s,
        u"The number that a person gives for a period, or what is added to the numbers "
        u"of others. It is never changed, only followed by a later one.\n\n"
        u"Answers node, period, category, kind (call or adjustment), amount and called: "
        u"the number in force afterwards."_s,
        console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"person"_s, u"PERSON"_s, u"Whose number; the same as --node of a person."_s},
                 {u"node"_s, u"NODE"_s, u"For a unit (default: the company)."_s},
                 {u"period"_s, u"P"_s, u"2026-Q1, 2026-03 …"_s},
                 {u"amount"_s, u"N"_s, u"In the company's currency."_s},
                 {u"category"_s, u"C"_s, u"commit (default) or best_case."_s},
                 {u"adjust"_s, {}, u"Add the amount to what was called; needs --note."_s},
                 {u"withdraw"_s, {}, u"Take the node's own call back: the calls below count."_s},
                 {u"author"_s, u"PERSON"_s, u"Who says so (default: the person)."_s},
                 {u"note"_s, u"TEXT"_s, u"Why."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    for (const QString &needed : {u"store"_s, u"period"_s}) {
        if (!session.isSet(needed))
            return session.wrongUsage(u"--%1 is required"_s.arg(needed));
    }
    if (session.isSet(u"person"_s) && session.isSet(u"node"_s))
        return session.wrongUsage(u"either --person or --node"_s);
    if (session.isSet(u"amount"_s) == session.isSet(u"withdraw"_s))
        return session.wrongUsage(u"either --amount or --withdraw is required"_s);
    if (session.isSet(u"adjust"_s) && session.isSet(u"withdraw"_s))
        return session.wrongUsage(u"either --adjust or --withdraw"_s);
    ForecastEntry entry;
    entry.isAdjustment = session.isSet(u"adjust"_s);
    entry.note = session.value(u"note"_s);
    if (session.isSet(u"category"_s))
        entry.category = session.value(u"category"_s);
    if (entry.category != "commit"_L1 && entry.category != "best_case"_L1)
        return session.wrongUsage(u"--category is commit or best_case"_s);
    if (session.isSet(u"amount"_s)) {
        bool isRounded = false;
        entry.amount = Fixed::parse(session.value(u"amount"_s), Amount::Scale, &isRounded);
        if (!entry.amount || isRounded)
            return session.wrongUsage(u"--amount is a number such as 1250000.50"_s);
    }
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto command = session.ask<Command>([&](const Reading &reading) -> Result<Command> {
        const auto period = periodOf(session, reading);
        if (!period)
            return period.error();
        entry.period = **period;
        const QDate day = Forecast::treeDayOf(entry.period, reading.today);
        const auto node = session.isSet(u"person"_s)
            ? reading.facts.organisation().find(session.value(u"person"_s), day)
            : nodeOf(session, reading, day);
        if (!node)
            return node.error();
        if (session.isSet(u"person"_s) && !node->isPerson())
            return Error {Error::Kind::NotFound,
                          "node.unknown"_L1,
                          {{u"text"_s, session.value(u"person"_s)}},
                          {}};
        entry.node = *node;
        if (session.isSet(u"author"_s)) {
            const auto author = Commands::personOf(session.value(u"author"_s), reading);
            if (!author)
                return author.error();
            entry.person = *author;
        } else if (node->isPerson()) {
            entry.person = PersonId(node->id);
        }
        return entry.command(reading, session.clock(), [&] { return (*workspace)->newId(); });
    });
    if (!command)
        return session.fail(command.error());
    const auto receipt = (*workspace)->submit(*command).takeResult();
    if (!receipt)
        return session.fail(receipt.error());
    session.say(entry.isAdjustment ? u"adjustment saved"_s : u"call saved"_s);
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto figures = Forecast::figures({entry.node, entry.period}, reading);
        if (!figures)
            return figures.error();
        const ForecastRow &row = figures->rows.constFirst();
        Table answer({u"node"_s, u"period"_s, u"category"_s, u"kind"_s, u"amount"_s, u"called"_s});
        answer.add({Table::text(figures->nodePath), Table::text(entry.period.label()),
                    Table::text(entry.category),
                    Table::text(entry.isAdjustment ? u"adjustment"_s : u"call"_s),
                    money(entry.amount),
                    money(entry.category == "commit"_L1 ? row.call.value : row.best.value)});
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace Steelyard::ForecastCommands
