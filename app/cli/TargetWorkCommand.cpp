// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Session.h"
#include "app/cli/TargetCommands.h"
#include "core/workspace/WorkPlanning.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard::TargetCommands {

namespace {

Result<WorkPlanning> question(const Session &session, const Reading &reading)
{
    WorkPlanning planning;
    if (session.isSet(u"kpi"_s))
        planning.kpi = session.value(u"kpi"_s);
    planning.variant = session.value(u"variant"_s);
    const Calendar &calendar = reading.facts.calendar();
    const auto period = Period::parse(session.value(u"period"_s), calendar);
    if (!period)
        return period.error();
    planning.period = *period;
    const Organisation &organisation = reading.facts.organisation();
    planning.node = organisation.root();
    if (session.isSet(u"node"_s)) {
        const auto node = organisation.find(session.value(u"node"_s), period->last());
        if (!node)
            return node.error();
        planning.node = *node;
    }
    // The twelve months before today, or before the period where it has not begun.
    const QDate end = qMin(reading.today, period->from());
    planning.window = {end.addYears(-1), end};
    if (session.isSet(u"window"_s)) {
        const auto window = Period::parse(session.value(u"window"_s), calendar);
        if (!window)
            return window.error();
        planning.window = window->range();
    }
    return planning;
}

Table::Cell rounded(double value)
{
    return std::isfinite(value) ? Table::number(QString::number(value, 'f', 2)) : Table::null();
}

Table tableOf(const WorkPlanning::Outcome &outcome, const WorkPlanning &planning,
              const Organisation &organisation)
{
    Table table({u"step"_s, u"needed"_s, u"exact"_s, u"rate_of"_s, u"rate_base"_s, u"n"_s, u"low"_s,
                 u"high"_s, u"by"_s});
    for (const WorkPlan::Need &need : outcome.plan.needs()) {
        const bool isGap = need.step == WorkPlan::Step::Gap;
        const bool isDaily = need.step == WorkPlan::Step::VisitsPerDay;
        const auto exact = Fixed::divide(need.amount.numerator, need.amount.denominator,
                                         isGap ? 0 : Quantity::Scale);
        // Nobody makes half a visit.
        const Int128 whole
            = (need.amount.numerator + need.amount.denominator - 1) / need.amount.denominator;
        const bool isMoney = need.step == WorkPlan::Step::Deals;
        const NodeKey by = outcome.basis.value(int(need.step), planning.node);
        table.add({Table::text(textOf(need.step)),
                   isGap || isDaily ? Table::number(Fixed::text(exact.value_or(0), Quantity::Scale))
                                    : Table::number(qint64(whole)),
                   Table::number(Fixed::text(exact.value_or(0), Quantity::Scale)),
                   isGap ? Table::null()
                         : Table::text(Fixed::text(need.rate.hits, isMoney ? Quantity::Scale : 0)),
                   isGap ? Table::null() : Table::text(Fixed::text(need.rate.base, 0)),
                   isGap ? Table::null() : Table::number(need.rate.cases),
                   need.interval ? rounded(need.interval->first) : Table::null(),
                   need.interval ? rounded(need.interval->second) : Table::null(),
                   Table::text(organisation.pathOn(by, planning.period.last()))});
    }
    return table;
}

} // namespace

int work(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target work"_s,
                    u"Deals, opportunities and visits per working day that a target asks for."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"kpi"_s, u"ID"_s, u"Whose target (default: bookings)."_s},
                 {u"variant"_s, u"V"_s, u"Its counting rule."_s},
                 {u"node"_s, u"NODE"_s, u"Whose work (default: the company's)."_s},
                 {u"period"_s, u"P"_s, u"For which period."_s},
                 {u"window"_s, u"P"_s, u"Over which days rates are looked at (default: a year)."_s},
                 {u"apply"_s, {}, u"Set the visits and opportunities as targets."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    for (const QString &needed : {u"store"_s, u"period"_s}) {
        if (!session.isSet(needed))
            return session.wrongUsage(u"--%1 is required"_s.arg(needed));
    }
    const bool isApplied = session.isSet(u"apply"_s);
    const auto workspace
        = session.open(isApplied ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    std::optional<Command> command;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto planning = question(session, reading);
        if (!planning)
            return planning.error();
        const auto outcome = planning->work(reading);
        if (!outcome)
            return outcome.error();
        if (isApplied) {
            const auto made
                = planning->command(reading, *outcome, [&] { return (*workspace)->newId(); });
            if (!made)
                return made.error();
            command = *made;
        }
        return tableOf(*outcome, *planning, reading.facts.organisation());
    });
    if (!table)
        return session.fail(table.error());
    if (command) {
        const auto receipt = (*workspace)->submit(*command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
        session.say(u"targets saved"_s);
    }
    return session.answer(*table);
}

} // namespace Steelyard::TargetCommands
