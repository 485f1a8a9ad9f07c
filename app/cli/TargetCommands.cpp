// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TargetCommands.h"

#include "app/cli/Commands.h"
#include "app/cli/Selection.h"
#include "core/base/Money.h"
#include "core/engine/Attainment.h"
#include "core/workspace/PlanFacts.h"
#include "core/workspace/TargetEntry.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

int set(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target set"_s, u"Sets the target of a node for a KPI and a period."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"kpi"_s, u"ID"_s, u"The KPI."_s},
                 {u"variant"_s, u"V"_s, u"Its counting rule (default: the KPI's)."_s},
                 {u"node"_s, u"NODE"_s, u"Whose target (default: the company's)."_s},
                 {u"period"_s, u"P"_s, u"For which period."_s},
                 {u"tier"_s, u"TIER"_s,
                  u"base (default), stretch, challenge; or commitment: what is promised."_s},
                 {u"plan"_s, u"NAME"_s, u"A scenario (default: main)."_s},
                 {u"value"_s, u"N"_s, u"In major units; empty takes the target away."_s},
                 {u"reason"_s, u"TEXT"_s, u"Why a figure that was divided is overridden."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    for (const QString &needed : {u"store"_s, u"kpi"_s, u"period"_s, u"value"_s}) {
        if (!session.isSet(needed))
            return session.wrongUsage(u"--%1 is required"_s.arg(needed));
    }
    TargetEntry entry;
    entry.kpi = session.value(u"kpi"_s);
    entry.variant = session.value(u"variant"_s);
    entry.reason = session.value(u"reason"_s);
    if (session.isSet(u"tier"_s))
        entry.tier = session.value(u"tier"_s);
    if (session.isSet(u"plan"_s))
        entry.plan = session.value(u"plan"_s);
    if (!session.value(u"value"_s).isEmpty()) {
        bool rounded = false;
        entry.value = Fixed::parse(session.value(u"value"_s), Amount::Scale, &rounded);
        if (!entry.value || rounded)
            return session.wrongUsage(u"--value is a number such as 12000000 or 1500.50"_s);
    }
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto command = session.ask<Command>([&](const Reading &reading) -> Result<Command> {
        const auto period = Period::parse(session.value(u"period"_s), reading.facts.calendar());
        if (!period)
            return period.error();
        entry.period = *period;
        const Organisation &organisation = reading.facts.organisation();
        entry.node = organisation.root();
        if (session.isSet(u"node"_s)) {
            const auto node = organisation.find(session.value(u"node"_s), period->last());
            if (!node)
                return node.error();
            entry.node = *node;
        }
        return entry.command(reading, [&] { return (*workspace)->newId(); });
    });
    if (!command)
        return session.fail(command.error());
    const auto receipt = (*workspace)->submit(*command).takeResult();
    if (!receipt)
        return session.fail(receipt.error());
    session.say(receipt->written == 0 ? u"the target was so already"_s : u"target saved"_s);
    return Done;
}

Table::Cell figure(const Measure &measure)
{
    const auto value = measure.plainValue();
    return value ? Table::number(*value) : Table::null();
}

/// The target as it was published first; nothing where it never was.
QHash<std::pair<NodeKey, Period>, Measure> originals(const Session &session, const Reading &reading,
                                                     const Question &question, bool stored)
{
    QHash<std::pair<NodeKey, Period>, Measure> result;
    const QString plan = session.isSet(u"plan"_s) ? session.value(u"plan"_s).section(u'@', 0, 0)
                                                  : PlanBooks::inForce();
    const QString first = plan + u"@1"_s;
    const bool isThere = std::any_of(
        reading.plans.targets.cbegin(), reading.plans.targets.cend(), [&](const Target &target) {
            return target.plan == first && question.kpis.contains(target.kpi);
        });
    if (!isThere)
        return result;
    const PlanFacts facts(reading, first);
    const Attainment attainment(reading.handbook, facts);
    const auto cells = stored ? attainment.attainStored(question, reading.cancel)
                              : attainment.attain(question, reading.cancel);
    if (!cells)
        return result;
    for (const AttainmentCell &cell : *cells)
        result.insert({cell.node, cell.period}, cell.target);
    return result;
}

int attain(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target attain"_s, u"Actual against target, and against the time gone by."_s,
                    console, open);
    session.add(Selection::options());
    session.add(
        {{u"plan"_s, u"NAME"_s, u"A version such as main@1, or a scenario (default: main)."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = Selection::check(session))
        return *status;
    const bool stored = session.value(u"period"_s) == "stored"_L1;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto question = Selection::question(session, reading, !stored);
        if (!question)
            return question.error();
        std::optional<PlanFacts> other;
        if (session.isSet(u"plan"_s))
            other.emplace(reading, session.value(u"plan"_s));
        const Attainment attainment(reading.handbook, other ? *other : reading.facts);
        const auto cells = stored ? attainment.attainStored(*question, reading.cancel)
                                  : attainment.attain(*question, reading.cancel);
        if (!cells)
            return cells.error();
        Table answer({u"kpi"_s, u"node"_s, u"period"_s, u"actual"_s, u"target"_s, u"attainment"_s,
                      u"due"_s, u"pace"_s, u"gap"_s, u"state"_s, u"flags"_s, u"remaining_days"_s,
                      u"required_per_day"_s, u"forecast"_s, u"forecast_by"_s, u"original"_s});
        const auto first = originals(session, reading, *question, stored);
        const Organisation &organisation = reading.facts.organisation();
        for (const AttainmentCell &cell : *cells) {
            if (!organisation.exists(cell.node, cell.period.range()))
                continue;
            answer.add({Table::text(cell.kpi),
                        Table::text(organisation.pathOn(cell.node, cell.period.last())),
                        Table::text(cell.period.label()), figure(cell.actual), figure(cell.target),
                        figure(cell.attainment), figure(cell.due), figure(cell.pace),
                        figure(cell.gap), Table::text(textOf(cell.standing)),
                        Table::list(cell.target.flags), Table::number(cell.remaining),
                        figure(cell.required), figure(cell.forecast),
                        cell.forecastBy.isEmpty() ? Table::null() : Table::text(cell.forecastBy),
                        figure(first.value({cell.node, cell.period}))});
        }
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace

int target(const QStringList &arguments, Console &console, Workspace *open)
{
    const QString verb = arguments.value(0);
    if (verb == "set"_L1)
        return set(arguments.mid(1), console, open);
    if (verb == "split"_L1)
        return TargetCommands::split(arguments.mid(1), console, open);
    if (verb == "export"_L1)
        return TargetCommands::exportPlan(arguments.mid(1), console, open);
    if (verb == "import"_L1)
        return TargetCommands::importPlan(arguments.mid(1), console, open);
    if (verb == "work"_L1)
        return TargetCommands::work(arguments.mid(1), console, open);
    if (const auto status = TargetCommands::scenarioVerb(verb, arguments.mid(1), console, open))
        return *status;
    if (verb == "letter"_L1)
        return TargetCommands::letter(arguments.mid(1), console, open);
    if (verb == "transfer"_L1)
        return TargetCommands::transfer(arguments.mid(1), console, open);
    if (verb == "absence"_L1)
        return TargetCommands::absence(arguments.mid(1), console, open);
    if (const auto status = TargetCommands::planVerb(verb, arguments.mid(1), console, open))
        return *status;
    if (verb == "attain"_L1)
        return attain(arguments.mid(1), console, open);
    const bool asked = verb == "--help"_L1;
    (asked ? console.out : console.err) << "steelyard target: set | split | lock | show | check | "
                                           "step | attain | work | transfer | absence | bridge | "
                                           "compare | copy | tiers | letter | import | export\n";
    return asked ? Done : WrongUsage;
}

} // namespace Steelyard::Commands
