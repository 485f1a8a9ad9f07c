// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PlanOptions.h"

#include "app/cli/CalendarView.h"

using namespace Qt::StringLiterals;

namespace Steelyard::PlanOptions {

namespace {

Table::Cell money(const std::optional<qint64> &value)
{
    return value ? Table::number(Fixed::text(*value, Quantity::Scale)) : Table::null();
}

} // namespace

QList<Session::Option> options()
{
    return {{u"store"_s, u"FILE"_s, u"The store."_s},
            {u"kpi"_s, u"ID"_s, u"The KPI."_s},
            {u"variant"_s, u"V"_s, u"Its counting rule (default: the KPI's)."_s},
            {u"node"_s, u"NODE"_s, u"The top of the plan (default: the company)."_s},
            {u"period"_s, u"P"_s, u"For which period."_s},
            {u"levels"_s, u"L,L,…"_s,
             u"department, team, person; and month, quarter, week or day for the time."_s},
            {u"tier"_s, u"TIER"_s, u"base (default), stretch or challenge."_s},
            {u"plan"_s, u"NAME"_s, u"A scenario, or a version such as main@1 (default: main)."_s},
            CalendarView::option()};
}

std::optional<int> check(Session &session)
{
    for (const QString &needed : {u"store"_s, u"kpi"_s, u"period"_s}) {
        if (!session.isSet(needed))
            return session.wrongUsage(u"--%1 is required"_s.arg(needed));
    }
    return std::nullopt;
}

Result<PlanQuestion> question(const Session &session, const Reading &reading)
{
    PlanQuestion question;
    question.kpi = session.value(u"kpi"_s);
    question.variant = session.value(u"variant"_s);
    const auto period
        = Period::parse(session.value(u"period"_s), CalendarView::calendar(session, reading));
    if (!period)
        return period.error();
    question.period = *period;
    const Organisation &organisation = reading.facts.organisation();
    question.node = organisation.root();
    if (session.isSet(u"node"_s)) {
        const auto node = organisation.find(session.value(u"node"_s), period->last());
        if (!node)
            return node.error();
        question.node = *node;
    }
    if (session.isSet(u"tier"_s))
        question.tiers = {session.value(u"tier"_s)};
    if (session.isSet(u"plan"_s))
        question.plan = session.value(u"plan"_s);
    if (!session.isSet(u"levels"_s))
        return question;
    question.grain = Grain::Range;
    static const QStringList known {u"company"_s, u"department"_s, u"team"_s, u"person"_s};
    static const QStringList times {u"quarter"_s, u"month"_s, u"week"_s, u"day"_s};
    for (const QString &level : session.value(u"levels"_s).split(u',', Qt::SkipEmptyParts)) {
        if (times.contains(level))
            question.grain = *grainFromName(level);
        else if (known.contains(level))
            question.levels << level;
        else
            return Error {Error::Kind::Invalid, "level.unknown"_L1, {{u"level"_s, level}}, {}};
    }
    return question;
}

Result<PlanSheet> sheet(const Session &session, const Reading &reading, const QStringList &tiers)
{
    auto asked = PlanOptions::question(session, reading);
    if (!asked)
        return asked.error();
    if (!tiers.isEmpty() && !session.isSet(u"tier"_s))
        asked->tiers = tiers;
    if (!session.isSet(u"levels"_s)) {
        const auto divided = PlanSheet::divided(reading, *asked);
        if (divided && divided->period.range() == asked->period.range()) {
            asked->levels = divided->levels;
            asked->grain = divided->grain;
        }
    }
    return PlanSheet::open(reading, *asked);
}

Table table(const Reading &reading, const PlanSheet &sheet, const TargetPlan &after)
{
    Table table({u"kpi"_s, u"node"_s, u"period"_s, u"tier"_s, u"before"_s, u"value"_s, u"origin"_s,
                 u"calculated"_s, u"locked"_s, u"stage"_s});
    const TargetPlan &plan = sheet.plan();
    const Organisation &organisation = reading.facts.organisation();
    for (int node = 0; node < plan.nodeCount(); ++node) {
        const QString path
            = organisation.pathOn(plan.nodes().at(node).key, sheet.question().period.last());
        const auto stage = QString(textOf(sheet.lifecycle().stage(plan, node)));
        for (int tier = 0; tier < plan.tiers().size(); ++tier) {
            const std::vector<bool> locked = plan.locked(tier);
            for (int part = 0; part < plan.periodCount(); ++part) {
                const std::size_t place = plan.place(node, part, tier);
                const PlanCell &cell = after.cell(place);
                const PlanOverride *note = after.overridden(place);
                table.add({Table::text(sheet.question().kpi), Table::text(path),
                           Table::text(plan.periods().at(part).label()),
                           Table::text(plan.tiers().at(tier)), money(plan.cell(place).value),
                           money(cell.value),
                           cell.value ? Table::text(textOf(cell.origin)) : Table::null(),
                           note ? money(note->calculated) : Table::null(),
                           Table::flag(locked[place]), Table::text(stage)});
            }
        }
    }
    return table;
}

} // namespace Steelyard::PlanOptions
