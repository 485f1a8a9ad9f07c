// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HandbookCommands.h"
#include "app/cli/QualityCommands.h"
#include "core/workspace/EffectiveJudging.h"
#include "core/workspace/SpotChecks.h"

using namespace Qt::StringLiterals;

namespace Steelyard::QualityCommands {

namespace {

Table::Cell day(const QDate &day)
{
    return day.isValid() ? Table::text(day.toString(Qt::ISODate)) : Table::null();
}

Table checksOf(const SpotChecks::Answer &answer)
{
    Table table({u"id"_s, u"kind"_s, u"entity"_s, u"record"_s, u"field"_s, u"owner"_s,
                 u"customer"_s, u"phone"_s, u"planned_on"_s, u"done_on"_s, u"result"_s, u"late"_s,
                 u"checker"_s, u"note"_s, u"batch"_s});
    table.setHiding({u"kind"_s, {}, {}});
    for (const SpotChecks::Entry &entry : answer.entries) {
        const SpotCheck &check = entry.check;
        table.add({Table::text(check.id.uuid().text()), Table::text(check.kind),
                   Table::text(check.entity), Table::text(check.entityId.text()),
                   Table::text(check.field), Table::text(entry.owner), Table::text(entry.customer),
                   Table::text(entry.phone), day(check.plannedOn), day(check.doneOn),
                   Table::text(check.result), Table::flag(entry.isLate), Table::text(entry.checker),
                   Table::text(check.note), Table::text(check.batch)},
                  {check.entity, check.entityId, entry.day});
    }
    return table;
}

int draw(Session &session, Workspace &workspace)
{
    const auto drawn
        = session.ask<SpotChecks::Drawn>([&](const Reading &reading) -> Result<SpotChecks::Drawn> {
              const auto days = daysOf(session, reading);
              if (!days)
                  return days.error();
              const auto node = nodeOf(session, reading);
              if (!node)
                  return node.error();
              const auto plan = session.isSet(u"plan"_s)
                  ? SamplingPlan::fromJson(session.value(u"plan"_s))
                  : SpotChecks::plan(reading);
              if (!plan)
                  return plan.error();
              SpotChecks::Draw wish;
              wish.days = **days;
              wish.seed = session.value(u"seed"_s).toULongLong();
              wish.node = *node;
              wish.spots = session.value(u"kind"_s) != "callback"_L1;
              wish.callbacks = session.value(u"kind"_s) != "spot"_L1;
              return SpotChecks(reading, [&] { return workspace.newId(); }).draw(wish, *plan);
          });
    if (!drawn)
        return session.fail(drawn.error());
    if (!session.isSet(u"dry-run"_s) && !drawn->command.changes.isEmpty()) {
        const auto receipt = workspace.submit(drawn->command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
    }
    Table table({u"spots"_s, u"callbacks"_s, u"people"_s, u"drawn_before"_s});
    table.add({Table::number(drawn->spots), Table::number(drawn->callbacks),
               Table::number(drawn->people), Table::number(drawn->known)});
    return session.answer(table);
}

int result(Session &session, Workspace &workspace)
{
    const auto command = session.ask<Command>([&](const Reading &reading) -> Result<Command> {
        SpotChecks::Outcome outcome;
        outcome.id = SpotCheckId(Uuid::fromText(session.value(u"id"_s)).value_or(Uuid()));
        outcome.result = session.value(u"result"_s);
        outcome.note = session.value(u"note"_s);
        outcome.doneOn = QDate::fromString(session.value(u"on"_s), Qt::ISODate);
        if (session.isSet(u"by"_s)) {
            const auto person = Commands::personOf(session.value(u"by"_s), reading);
            if (!person)
                return person.error();
            outcome.checker = *person;
        }
        return SpotChecks(reading, {}).record(outcome);
    });
    if (!command)
        return session.fail(command.error());
    const auto receipt = workspace.submit(*command).takeResult();
    if (!receipt)
        return session.fail(receipt.error());
    session.say(u"result kept"_s);
    return Done;
}

int list(Session &session)
{
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        SpotChecks::Request request;
        using Only = SpotChecks::Request::Only;
        const QString only = session.value(u"only"_s);
        request.only = only == "done"_L1 ? Only::Done : only == "all"_L1 ? Only::All : Only::Open;
        request.kind = session.value(u"kind"_s);
        const auto node = nodeOf(session, reading);
        if (!node)
            return node.error();
        request.node = *node;
        const auto days = daysOf(session, reading);
        if (!days)
            return days.error();
        request.days = days->value_or(DateRange());
        const auto answer = SpotChecks(reading, {}).list(request);
        if (!answer)
            return answer.error();
        return checksOf(*answer);
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace

int check(const QStringList &arguments, Console &console, Workspace *open)
{
    const QString verb = arguments.value(0);
    if (verb != "draw"_L1 && verb != "list"_L1 && verb != "result"_L1) {
        const bool asked = verb == "--help"_L1;
        (asked ? console.out : console.err) << "steelyard quality check: draw, list, result\n";
        return asked ? Done : WrongUsage;
    }
    Session session(
        u"quality check "_s + verb,
        verb == "draw"_L1
            ? u"Draws records by chance that somebody else looks at, and call-backs for "
              u"deliveries and resolved tickets. The same seed draws the same."_s
            : verb == "list"_L1 ? u"The checks, those to do first."_s
                                : u"Keeps what came of a check."_s,
        console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s}});
    if (verb != "result"_L1)
        session.add({{u"period"_s, u"P"_s,
                      verb == "draw"_L1 ? u"Of these records."_s : u"Planned on these days."_s},
                     {u"node"_s, u"NODE"_s, u"Only of its people (default: the company)."_s},
                     {u"kind"_s, u"spot|callback"_s, u"Only these (default: both)."_s}});
    if (verb == "draw"_L1)
        session.add({{u"seed"_s, u"N"_s, u"What chance begins with (default: 0)."_s},
                     {u"plan"_s, u"JSON"_s, u"A sampling plan instead of the company's."_s},
                     {u"dry-run"_s, {}, u"Only say how many."_s}});
    else if (verb == "list"_L1)
        session.add({{u"only"_s, u"open|done|all"_s, u"Which of them (default: open)."_s}});
    else
        session.add({{u"id"_s, u"ID"_s, u"The check."_s},
                     {u"result"_s, u"right|wrong|unreachable"_s, u"What came of it."_s},
                     {u"note"_s, u"TEXT"_s, u"What was said."_s},
                     {u"on"_s, u"DAY"_s, u"When (default: today)."_s},
                     {u"by"_s, u"PERSON"_s, u"Who looked; never whose record it is."_s}});
    if (const auto status = session.parse(arguments.mid(1)))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    if (verb == "draw"_L1 && !session.isSet(u"period"_s))
        return session.wrongUsage(u"--period P is required"_s);
    if (verb == "result"_L1 && (!session.isSet(u"id"_s) || !session.isSet(u"result"_s)))
        return session.wrongUsage(u"--id ID and --result R are required"_s);
    bool isSeed = true;
    if (verb == "draw"_L1 && session.isSet(u"seed"_s))
        session.value(u"seed"_s).toULongLong(&isSeed);
    if (!isSeed)
        return session.wrongUsage(u"--seed is a whole number"_s);
    const bool isWriting = writes(QStringList {u"check"_s} + arguments);
    const auto workspace
        = session.open(isWriting ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    return verb == "draw"_L1 ? draw(session, **workspace)
        : verb == "list"_L1  ? list(session)
                             : result(session, **workspace);
}

int effective(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"quality effective"_s,
                    u"What the company calls an effective contact, and how many past activities "
                    u"would change by it; with --apply they do, as one step."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"set"_s, u"JSON"_s,
                  u"Another rule: least_seconds {visit, call…}, needs_duration, outcomes, "
                  u"messages_need_answer, least_note, needs_next."_s},
                 {u"period"_s, u"P"_s, u"Only activities of these days (default: all)."_s},
                 {u"apply"_s, {}, u"Settle the rule and judge past activities by it."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    const bool isApplied = session.isSet(u"apply"_s);
    const auto workspace
        = session.open(isApplied ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    QString rule;
    const auto judged = session.ask<EffectiveJudging::Judged>(
        [&](const Reading &reading) -> Result<EffectiveJudging::Judged> {
            const auto wanted = session.isSet(u"set"_s)
                ? EffectiveRule::fromJson(session.value(u"set"_s))
                : EffectiveJudging::rule(reading);
            if (!wanted)
                return wanted.error();
            const auto days = daysOf(session, reading);
            if (!days)
                return days.error();
            rule = wanted->toJson();
            return EffectiveJudging::judge(reading, *wanted, days->value_or(DateRange()),
                                           [&] { return (*workspace)->newId(); });
        });
    if (!judged)
        return session.fail(judged.error());
    if (isApplied && !judged->command.changes.isEmpty()) {
        const auto receipt = (*workspace)->submit(judged->command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
    }
    Table table({u"looked_at"_s, u"effective"_s, u"become_effective"_s, u"become_ineffective"_s,
                 u"applied"_s, u"rule"_s});
    table.add({Table::number(judged->looked), Table::number(judged->effective),
               Table::number(judged->becomeEffective), Table::number(judged->becomeIneffective),
               Table::flag(isApplied), Table::Cell {rule, Table::Cell::Kind::Json}});
    return session.answer(table);
}

} // namespace Steelyard::QualityCommands
