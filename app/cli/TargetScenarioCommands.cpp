// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PlanOptions.h"
#include "app/cli/TargetCommands.h"
#include "core/targets/CommitmentBridge.h"
#include "core/workspace/PlanCopy.h"
#include "core/workspace/PlanTiers.h"

using namespace Qt::StringLiterals;

namespace Steelyard::TargetCommands {

namespace {

Table::Cell money(const std::optional<qint64> &value)
{
    return value ? Table::number(Fixed::text(*value, Quantity::Scale)) : Table::null();
}

/// Whole figures alone: what was given and what is promised, whatever each is stored by.
TargetPlan wholes(const PlanSheet &sheet)
{
    const TargetPlan &parts = sheet.plan();
    TargetPlan plan(parts.nodes(), {sheet.question().period}, parts.quantum(), parts.tiers());
    for (int tier = 0; tier < parts.tiers().size(); ++tier) {
        for (int node = 0; node < parts.nodeCount(); ++node)
            plan.set(plan.place(node, 0, tier), {sheet.whole(node, tier), CellOrigin::Entered});
    }
    return plan;
}

int bridge(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target bridge"_s,
                    u"From the targets that people were given to what they promise (set with "
                    "--tier commitment), step by step."_s,
                    console, open);
    session.add(PlanOptions::options());
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = PlanOptions::check(session))
        return *status;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto sheet = PlanOptions::sheet(session, reading, {u"base"_s, u"commitment"_s});
        if (!sheet)
            return sheet.error();
        const TargetPlan plan = wholes(*sheet);
        Table answer({u"node"_s, u"step"_s, u"of"_s, u"amount"_s});
        const auto path = [&](int node) {
            return Table::text(reading.facts.organisation().pathOn(
                plan.nodes().at(node).key, sheet->question().period.last()));
        };
        for (int node = 0; node < plan.nodeCount(); ++node) {
            if (plan.children(node).empty() && plan.nodeCount() > 1)
                continue;
            for (const CommitmentBridge::Step &step : CommitmentBridge::of(plan, node, 0, 0, 0, 1))
                answer.add({path(node), Table::text(textOf(step.kind)), path(step.node),
                            money(step.amount)});
        }
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

int compare(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target compare"_s, u"Two plans side by side, figure by figure."_s, console,
                    open);
    session.add(PlanOptions::options());
    session.add({{u"with"_s, u"NAME"_s, u"The other plan: a scenario, or a version."_s},
                 {u"all"_s, {}, u"Figures that are equal too."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = PlanOptions::check(session))
        return *status;
    if (!session.isSet(u"with"_s))
        return session.wrongUsage(u"--with NAME is required"_s);
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const QStringList tiers = PlanTiers::of(reading).codes;
        const auto one = PlanOptions::sheet(session, reading, tiers);
        if (!one)
            return one.error();
        PlanQuestion question = one->question();
        question.plan = session.value(u"with"_s);
        const auto other = PlanSheet::open(reading, question);
        if (!other)
            return other.error();
        const TargetPlan &plan = one->plan();
        Table answer({u"node"_s, u"period"_s, u"tier"_s, u"value"_s, u"other"_s, u"difference"_s,
                      u"percent"_s});
        for (int tier = 0; tier < plan.tiers().size(); ++tier) {
            for (int node = 0; node < plan.nodeCount(); ++node) {
                const QString path = reading.facts.organisation().pathOn(
                    plan.nodes().at(node).key, one->question().period.last());
                for (int part = 0; part < plan.periodCount(); ++part) {
                    const auto here = plan.value(node, part, tier);
                    const auto there = other->plan().value(node, part, tier);
                    if ((!here && !there) || (here == there && !session.isSet(u"all"_s)))
                        continue;
                    const qint64 difference = there.value_or(0) - here.value_or(0);
                    answer.add({Table::text(path), Table::text(plan.periods().at(part).label()),
                                Table::text(plan.tiers().at(tier)), money(here), money(there),
                                money(difference),
                                here.value_or(0) == 0
                                    ? Table::null()
                                    : Table::number(Fixed::text(
                                        *Fixed::divide(Int128(difference) * 100, *here, 2), 2))});
                }
            }
        }
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

int copy(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target copy"_s,
                    u"A plan as another one: a scenario begun, or the better one promoted."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"kpi"_s, u"ID"_s, u"The KPI."_s},
                 {u"variant"_s, u"V"_s, u"Its counting rule (default: the KPI's)."_s},
                 {u"period"_s, u"P"_s, u"For which period."_s},
                 {u"from"_s, u"PLAN"_s, u"What is copied (default: main)."_s},
                 {u"to"_s, u"PLAN"_s, u"What it becomes."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    for (const QString &needed : {u"store"_s, u"kpi"_s, u"period"_s, u"to"_s}) {
        if (!session.isSet(needed))
            return session.wrongUsage(u"--%1 is required"_s.arg(needed));
    }
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto command = session.ask<Command>([&](const Reading &reading) -> Result<Command> {
        const auto period = Period::parse(session.value(u"period"_s), reading.facts.calendar());
        if (!period)
            return period.error();
        PlanCopy copy;
        copy.kpi = session.value(u"kpi"_s);
        copy.variant = session.value(u"variant"_s);
        copy.period = *period;
        if (session.isSet(u"from"_s))
            copy.from = session.value(u"from"_s);
        copy.to = session.value(u"to"_s);
        return copy.command(reading, [&] { return (*workspace)->newId(); });
    });
    if (!command)
        return session.fail(command.error());
    const auto receipt = (*workspace)->submit(*command).takeResult();
    if (!receipt)
        return session.fail(receipt.error());
    session.say(u"%1 rows written"_s.arg(receipt->written));
    return Done;
}

int tiers(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target tiers"_s,
                    u"How many steps a target has, and what they are called; the first one is what "
                    "people are measured by."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"names"_s, u"N|N|…"_s,
                  u"Two to five names, such as 保底|达标|冲刺|挑战; an empty one is the usual "
                  "word."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    const bool isChange = session.isSet(u"names"_s);
    const auto workspace
        = session.open(isChange ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    if (isChange) {
        const auto command = session.ask<Command>([&](const Reading &reading) {
            return PlanTiers::rename(reading, session.value(u"names"_s).split(u'|'),
                                     [&] { return (*workspace)->newId(); });
        });
        if (!command)
            return session.fail(command.error());
        const auto receipt = (*workspace)->submit(*command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
    }
    const auto table = session.ask<Table>([](const Reading &reading) -> Result<Table> {
        const PlanTiers known = PlanTiers::of(reading);
        Table answer({u"tier"_s, u"name"_s});
        for (const QString &code : known.codes)
            answer.add({Table::text(code), Table::text(known.nameOf(code))});
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace

std::optional<int> scenarioVerb(const QString &verb, const QStringList &arguments, Console &console,
                                Workspace *open)
{
    if (verb == "bridge"_L1)
        return bridge(arguments, console, open);
    if (verb == "compare"_L1)
        return compare(arguments, console, open);
    if (verb == "tiers"_L1)
        return tiers(arguments, console, open);
    if (verb == "copy"_L1)
        return copy(arguments, console, open);
    return std::nullopt;
}

} // namespace Steelyard::TargetCommands
