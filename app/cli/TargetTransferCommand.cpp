// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HandbookCommands.h"
#include "app/cli/Session.h"
#include "app/cli/TargetCommands.h"
#include "core/sales/Absence.h"
#include "core/sales/Record.h"
#include "core/workspace/PlanTransfer.h"

using namespace Qt::StringLiterals;

namespace Steelyard::TargetCommands {

namespace {

Table::Cell money(const std::optional<qint64> &value)
{
    return value ? Table::number(Fixed::text(*value, Quantity::Scale)) : Table::null();
}

/// How the options say it; an exit status when they cannot be read.
std::optional<int> readWish(Session &session, PlanTransfer &wish)
{
    wish.kpi = session.value(u"kpi"_s);
    wish.variant = session.value(u"variant"_s);
    wish.reason = session.value(u"reason"_s);
    if (session.isSet(u"plan"_s))
        wish.plan = session.value(u"plan"_s);
    wish.day = QDate::fromString(session.value(u"day"_s), Qt::ISODate);
    if (!wish.day.isValid())
        return session.wrongUsage(u"--day is a day: YYYY-MM-DD"_s);
    if (session.isSet(u"mode"_s)) {
        const auto mode = transferModeFrom(session.value(u"mode"_s));
        if (!mode)
            return session.wrongUsage(u"--mode is leave, remaining, future or custom"_s);
        wish.mode = *mode;
    }
    for (const QString &one : session.value(u"custom"_s).split(u',', Qt::SkipEmptyParts)) {
        const qsizetype mark = one.lastIndexOf(u'=');
        bool isRounded = false;
        const auto amount = Fixed::parse(one.mid(mark + 1), Quantity::Scale, &isRounded);
        if (mark < 1 || !amount || isRounded)
            return session.wrongUsage(u"--custom is PERIOD=AMOUNT,…"_s);
        wish.custom.insert(one.left(mark), *amount);
    }
    if (!wish.custom.isEmpty())
        wish.mode = Transfer::Mode::Custom;
    else if (wish.mode == Transfer::Mode::Custom)
        return session.wrongUsage(u"--mode custom needs --custom PERIOD=AMOUNT,…"_s);
    return std::nullopt;
}

Result<void> findPeople(const Session &session, const Reading &reading, PlanTransfer &wish)
{
    const auto person = Commands::personOf(session.value(u"person"_s), reading);
    const auto author = Commands::personOf(session.value(u"author"_s), reading);
    if (!person || !author)
        return !person ? person.error() : author.error();
    wish.person = *person;
    wish.author = *author;
    if (!session.isSet(u"to"_s))
        return {};
    const auto to = reading.facts.organisation().find(session.value(u"to"_s), wish.day);
    if (!to)
        return to.error();
    if (to->isPerson())
        return Error {
            Error::Kind::Invalid, "target.no_team"_L1, {{u"node"_s, session.value(u"to"_s)}}, {}};
    wish.to = UnitId(to->id);
    return {};
}

Table tableOf(const PlanTransfer::Outcome &outcome, const Organisation &organisation)
{
    Table table({u"node"_s, u"period"_s, u"tier"_s, u"before"_s, u"after"_s, u"change"_s});
    for (const PlanTransfer::Line &line : outcome.lines) {
        const bool isChanged = line.before != line.after;
        table.add({Table::text(organisation.pathOn(line.node, line.days.from)),
                   Table::text(Period::of(line.days).label()), Table::text(line.tier),
                   money(line.before), money(line.after),
                   isChanged ? money(line.after.value_or(0) - line.before.value_or(0))
                             : Table::number(qint64(0))});
    }
    return table;
}

} // namespace

int transfer(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target transfer"_s,
                    u"Somebody changes teams on a day: what of the target goes along."_s, console,
                    open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"kpi"_s, u"ID"_s, u"The KPI."_s},
                 {u"variant"_s, u"V"_s, u"Its counting rule (default: the KPI's)."_s},
                 {u"plan"_s, u"NAME"_s, u"A scenario (default: main)."_s},
                 {u"person"_s, u"PERSON"_s, u"Who changes teams."_s},
                 {u"day"_s, u"DAY"_s, u"The first day in the other team."_s},
                 {u"to"_s, u"UNIT"_s, u"The team (default: as the memberships say already)."_s},
                 {u"mode"_s, u"MODE"_s,
                  u"remaining (default): the working days from that day on; future: periods that "
                  "begin later; leave: nothing goes along; custom."_s},
                 {u"custom"_s, u"P=N,…"_s, u"What goes along, by period."_s},
                 {u"author"_s, u"PERSON"_s, u"Who decides it."_s},
                 {u"reason"_s, u"TEXT"_s, u"Why."_s},
                 {u"apply"_s, {}, u"Store it; without this it is only shown."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    for (const QString &needed : {u"store"_s, u"kpi"_s, u"person"_s, u"day"_s}) {
        if (!session.isSet(needed))
            return session.wrongUsage(u"--%1 is required"_s.arg(needed));
    }
    PlanTransfer wish;
    if (const auto status = readWish(session, wish))
        return *status;
    const bool isApplied = session.isSet(u"apply"_s);
    const auto workspace
        = session.open(isApplied ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    std::optional<PlanTransfer::Outcome> outcome;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        if (const auto found = findPeople(session, reading, wish); !found)
            return found.error();
        const auto moved = wish.work(reading, [&] { return (*workspace)->newId(); });
        if (!moved)
            return moved.error();
        outcome = *moved;
        return tableOf(*moved, reading.facts.organisation());
    });
    if (!table)
        return session.fail(table.error());
    if (isApplied) {
        const auto receipt = (*workspace)->submit(outcome->command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
    }
    session.say(u"%1 goes along, %2 stays without an owner"_s.arg(
        Fixed::text(outcome->moved, Quantity::Scale),
        Fixed::text(outcome->stays, Quantity::Scale)));
    if (outcome->version > 0)
        session.say(u"version %1 is published by it"_s.arg(outcome->version));
    if (!isApplied)
        session.say(u"nothing is stored yet: --apply does"_s);
    return session.answer(*table);
}

int absence(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target absence"_s,
                    u"Days on which a person does not work: they weigh nothing in targets by the "
                    "day."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"person"_s, u"PERSON"_s, u"Who is away."_s},
                 {u"from"_s, u"DAY"_s, u"The first day."_s},
                 {u"to"_s, u"DAY"_s, u"The last day (default: the first)."_s},
                 {u"kind"_s, u"KIND"_s, u"leave (default), illness, training …"_s},
                 {u"note"_s, u"TEXT"_s, u"What there is to say."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    for (const QString &needed : {u"store"_s, u"person"_s, u"from"_s}) {
        if (!session.isSet(needed))
            return session.wrongUsage(u"--%1 is required"_s.arg(needed));
    }
    Absence absence;
    absence.fromOn = QDate::fromString(session.value(u"from"_s), Qt::ISODate);
    absence.toOn = session.isSet(u"to"_s) ? QDate::fromString(session.value(u"to"_s), Qt::ISODate)
                                          : absence.fromOn;
    if (!absence.fromOn.isValid() || absence.toOn < absence.fromOn)
        return session.wrongUsage(u"--from and --to are days, the first before the last"_s);
    if (session.isSet(u"kind"_s))
        absence.kind = session.value(u"kind"_s);
    absence.note = session.value(u"note"_s);
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto command = session.ask<Command>([&](const Reading &reading) -> Result<Command> {
        const auto person = Commands::personOf(session.value(u"person"_s), reading);
        if (!person)
            return person.error();
        absence.person = *person;
        absence.id = AbsenceId((*workspace)->newId());
        return Command {u"absence.set"_s, {}, {}, u"hand"_s, {}, {}, {Record::create(absence)}};
    });
    if (!command)
        return session.fail(command.error());
    const auto receipt = (*workspace)->submit(*command).takeResult();
    if (!receipt)
        return session.fail(receipt.error());
    session.say(u"saved"_s);
    return Done;
}

} // namespace Steelyard::TargetCommands
