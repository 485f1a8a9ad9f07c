// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HandbookCommands.h"
#include "app/cli/PlanOptions.h"
#include "app/cli/TargetCommands.h"
#include "core/targets/PlanGap.h"
#include "core/workspace/PlanEvidence.h"
#include "core/workspace/PlanLocking.h"
#include "core/workspace/PlanPublishing.h"
#include "core/workspace/PlanTiers.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Steelyard::TargetCommands {

namespace {

int show(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target show"_s, u"The targets of a node and of all below it."_s, console,
                    open);
    session.add(PlanOptions::options());
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = PlanOptions::check(session))
        return *status;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto sheet = PlanOptions::sheet(session, reading);
        if (!sheet)
            return sheet.error();
        return PlanOptions::table(reading, *sheet, sheet->plan());
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

/// What a check found, and whether all of it is well.
struct Found
{
    Table table;
    bool isWell = true;  ///< everything adds up
    bool isSmart = true; ///< no letter fails
};

/// The letters of SMART of every node, each with the reason and the numbers behind it.
Result<void> lookAtLetters(Found &found, const Reading &reading, const PlanSheet &sheet)
{
    const auto evidence = PlanEvidence(reading, sheet).gather();
    if (!evidence)
        return evidence.error();
    const QString period = sheet.question().period.label();
    for (int node = 0; node < sheet.plan().nodeCount(); ++node) {
        const SmartEvidence &one = evidence->at(node);
        const QString path = reading.facts.organisation().pathOn(sheet.plan().nodes().at(node).key,
                                                                 sheet.question().period.last());
        for (const SmartGate::Mark &mark : SmartGate::judge(one)) {
            const bool isFail = mark.verdict == SmartGate::Verdict::Fail;
            found.isSmart = found.isSmart && !isFail;
            const QByteArray values = QJsonDocument(QJsonObject::fromVariantMap(mark.values))
                                          .toJson(QJsonDocument::Compact);
            found.table.add({Table::text(u"smart"_s),
                             Table::text(path),
                             Table::text(period),
                             Table::null(),
                             Table::flag(!isFail),
                             Table::text(mark.reason),
                             one.target ? Table::number(Fixed::text(*one.target, Quantity::Scale))
                                        : Table::null(),
                             Table::null(),
                             Table::null(),
                             Table::null(),
                             Table::text(textOf(mark.letter)),
                             Table::text(textOf(mark.verdict)),
                             {QString::fromUtf8(values), Table::Cell::Kind::Json}});
        }
    }
    return {};
}

Result<Found> lookAt(const Session &session, const Reading &reading)
{
    const auto sheet = PlanOptions::sheet(session, reading, PlanTiers::of(reading).codes);
    if (!sheet)
        return sheet.error();
    const TargetPlan &plan = sheet->plan();
    Found found {
        Table({u"check"_s, u"node"_s, u"period"_s, u"tier"_s, u"ok"_s, u"state"_s, u"own"_s,
               u"children"_s, u"cushion"_s, u"gap"_s, u"letter"_s, u"verdict"_s, u"values"_s})};
    const auto amount
        = [](qint64 units) { return Table::number(Fixed::text(units, Quantity::Scale)); };
    const auto path = [&](int node) {
        return Table::text(reading.facts.organisation().pathOn(plan.nodes().at(node).key,
                                                               sheet->question().period.last()));
    };
    for (int tier = 0; tier < plan.tiers().size(); ++tier) {
        for (int node = 0; node < plan.nodeCount(); ++node) {
            for (int part = 0; part < plan.periodCount(); ++part) {
                const PlanGap gap = PlanGap::of(plan, node, part, part, tier);
                if (gap.kind == PlanGap::Kind::None)
                    continue;
                const bool isOk = gap.kind == PlanGap::Kind::Balanced;
                found.isWell = found.isWell && isOk;
                const auto own = plan.value(node, part, tier);
                found.table.add({Table::text(u"sum"_s), path(node),
                                 Table::text(plan.periods().at(part).label()),
                                 Table::text(plan.tiers().at(tier)), Table::flag(isOk),
                                 Table::text(textOf(gap.kind)), own ? amount(*own) : Table::null(),
                                 amount(gap.children), amount(gap.cushion), amount(gap.gap),
                                 Table::null(), Table::null(), Table::null()});
            }
        }
    }
    const bool isLower = sheet->definition().direction == KpiDefinition::Direction::Lower;
    for (const TierClash &clash : TierClash::of(plan, isLower)) {
        found.isWell = false;
        found.table.add({Table::text(u"tiers"_s), path(clash.node),
                         Table::text(plan.periods().at(clash.period).label()),
                         Table::text(plan.tiers().at(clash.tier)), Table::flag(false),
                         Table::text(u"out_of_order"_s),
                         amount(*plan.value(clash.node, clash.period, clash.tier)), Table::null(),
                         Table::null(), Table::null(), Table::null(), Table::null(),
                         Table::null()});
    }
    // SMART is judged by the first tier alone: it is the one that is promised.
    auto base = PlanOptions::sheet(session, reading, {u"base"_s});
    if (!base)
        return base.error();
    if (const auto looked = lookAtLetters(found, reading, *base); !looked)
        return looked.error();
    return found;
}

int check(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target check"_s,
                    u"Whether targets add up, tiers are in order and every target is SMART; "
                    "exit 1 when they do not add up."_s,
                    console, open);
    session.add(PlanOptions::options());
    session.add({{u"smart"_s, {}, u"Exit 1 also when a letter of SMART fails."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = PlanOptions::check(session))
        return *status;
    const auto found
        = session.ask<Found>([&](const Reading &reading) { return lookAt(session, reading); });
    if (!found)
        return session.fail(found.error());
    const int status = session.answer(found->table);
    const bool isWell = found->isWell && (found->isSmart || !session.isSet(u"smart"_s));
    return isWell ? status : NotDone;
}

/// The lock that the options speak of, or those that hold something of these figures taken away.
Result<Command> locking(const Session &session, const Reading &reading,
                        const std::function<Uuid()> &newId)
{
    PlanLocking locking;
    locking.wish.kpi = session.value(u"kpi"_s);
    locking.wish.variant = session.value(u"variant"_s);
    if (session.isSet(u"plan"_s))
        locking.wish.plan = session.value(u"plan"_s);
    locking.tier = session.isSet(u"tier"_s) ? session.value(u"tier"_s) : u"base"_s;
    if (!reading.handbook.find(locking.wish.kpi))
        return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, locking.wish.kpi}}, {}};
    QDate day = reading.today;
    if (session.isSet(u"period"_s)) {
        const auto period = Period::parse(session.value(u"period"_s), reading.facts.calendar());
        if (!period)
            return period.error();
        locking.days = period->range();
        day = period->last();
    }
    if (session.isSet(u"node"_s)) {
        const auto node = reading.facts.organisation().find(session.value(u"node"_s), day);
        if (!node)
            return node.error();
        locking.node = *node;
    }
    const auto owner = Commands::personOf(session.value(u"owner"_s), reading);
    if (!owner)
        return owner.error();
    locking.owner = *owner;
    locking.reason = session.value(u"reason"_s);
    return session.isSet(u"off"_s) ? locking.unlock(reading, newId) : locking.lock(reading, newId);
}

int lock(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(
        u"target lock"_s,
        u"Locks a figure, all of a node, or all of a period; --off unlocks it. A period may be a "
        u"day or a week: just these days are held then, and the rest of the month moves."_s,
        console, open);
    session.add(PlanOptions::options());
    session.add({{u"owner"_s, u"PERSON"_s, u"Who may change it."_s},
                 {u"reason"_s, u"TEXT"_s, u"Why."_s},
                 {u"off"_s, {}, u"Take away every lock that holds something of it."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s) || !session.isSet(u"kpi"_s))
        return session.wrongUsage(u"--store and --kpi are required"_s);
    if (!session.isSet(u"node"_s) && !session.isSet(u"period"_s))
        return session.wrongUsage(u"--node, --period or both are required"_s);
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto command = session.ask<Command>([&](const Reading &reading) {
        return locking(session, reading, [&] { return (*workspace)->newId(); });
    });
    if (!command)
        return session.fail(command.error());
    if (command->changes.isEmpty()) {
        session.say(session.isSet(u"off"_s) ? u"there is no such lock"_s
                                            : u"it is locked already"_s);
        return Done;
    }
    const auto receipt = (*workspace)->submit(*command).takeResult();
    if (!receipt)
        return session.fail(receipt.error());
    session.say(session.isSet(u"off"_s) ? u"unlocked"_s : u"locked"_s);
    return Done;
}

int step(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(
        u"target step"_s,
        u"Proposes, publishes, sends back, revises or archives a plan, or remarks on it."_s,
        console, open);
    session.add(PlanOptions::options());
    session.add(
        {{u"to"_s, u"STAGE"_s, u"proposed, published, draft (a revision) or archived."_s},
         {u"author"_s, u"PERSON"_s, u"Who takes the step."_s},
         {u"comment"_s, u"TEXT"_s, u"What there is to say."_s},
         {u"waiver"_s, u"TEXT"_s,
          u"Why it is published though it does not add up, or a letter of SMART fails."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = PlanOptions::check(session))
        return *status;
    PlanPublishing publishing;
    publishing.to = planStageFrom(session.value(u"to"_s));
    publishing.comment = session.value(u"comment"_s);
    publishing.waiver = session.value(u"waiver"_s);
    if (session.isSet(u"to"_s) && !publishing.to)
        return session.wrongUsage(u"--to is proposed, published, draft or archived"_s);
    if (!publishing.to && publishing.comment.isEmpty())
        return session.wrongUsage(u"--to STAGE or --comment TEXT is required"_s);
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto command = session.ask<Command>([&](const Reading &reading) -> Result<Command> {
        const auto sheet = PlanOptions::sheet(session, reading);
        if (!sheet)
            return sheet.error();
        const auto author = Commands::personOf(session.value(u"author"_s), reading);
        if (!author)
            return author.error();
        publishing.author = *author;
        return publishing.command(reading, *sheet, [&] { return (*workspace)->newId(); });
    });
    if (!command)
        return session.fail(command.error());
    const auto receipt = (*workspace)->submit(*command).takeResult();
    if (!receipt)
        return session.fail(receipt.error());
    session.say(u"saved"_s);
    return Done;
}

} // namespace

std::optional<int> planVerb(const QString &verb, const QStringList &arguments, Console &console,
                            Workspace *open)
{
    if (verb == "show"_L1)
        return show(arguments, console, open);
    if (verb == "check"_L1)
        return check(arguments, console, open);
    if (verb == "lock"_L1)
        return lock(arguments, console, open);
    if (verb == "step"_L1)
        return step(arguments, console, open);
    return std::nullopt;
}

} // namespace Steelyard::TargetCommands
