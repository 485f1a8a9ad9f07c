// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/ForecastCommands.h"
#include "app/cli/Selection.h"
#include "core/pipeline/Funnel.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

Table::Cell rounded(double value)
{
    return Table::number(QString::number(value, 'f', 4));
}

int funnel(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pipeline funnel"_s,
                    u"What becomes of the opportunities created in a period."_s, console, open);
    session.add(
        {{u"store"_s, u"FILE"_s, u"The store."_s},
         {u"node"_s, u"NODE"_s, u"Whose opportunities (default: the company's)."_s},
         {u"period"_s, u"P"_s, u"Created in this period (default: all)."_s},
         {u"where"_s, u"FIELD=A,B"_s, u"Only rows with one of these values; may be repeated."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    if (const auto status = Selection::checkSlice(session))
        return *status;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        std::optional<Period> period;
        if (session.isSet(u"period"_s)) {
            const auto parsed = Period::parse(session.value(u"period"_s), reading.facts.calendar());
            if (!parsed)
                return parsed.error();
            period = *parsed;
        }
        const Organisation &organisation = reading.facts.organisation();
        NodeKey node = organisation.root();
        if (session.isSet(u"node"_s)) {
            const auto found = organisation.find(session.value(u"node"_s),
                                                 period ? period->last() : reading.today);
            if (!found)
                return found.error();
            node = *found;
        }
        const auto steps
            = Funnel(reading.facts)
                  .cohort({node, period, Selection::slice(session), reading.today}, reading.cancel);
        if (!steps)
            return steps.error();
        Table answer({u"stage"_s, u"entered"_s, u"passed"_s, u"conversion"_s, u"low"_s, u"high"_s,
                      u"median_days"_s});
        for (const FunnelStep &step : *steps) {
            const bool known = step.passed && step.entered > 0;
            answer.add({Table::text(step.stage), Table::number(step.entered),
                        step.passed ? Table::number(*step.passed) : Table::null(),
                        known ? rounded(100.0 * double(*step.passed) / double(step.entered))
                              : Table::null(),
                        known ? rounded(100.0 * step.low) : Table::null(),
                        known ? rounded(100.0 * step.high) : Table::null(),
                        step.medianDays ? Table::number(QString::number(*step.medianDays, 'f', 1))
                                        : Table::null()});
        }
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace

int pipeline(const QStringList &arguments, Console &console, Workspace *open)
{
    const QString verb = arguments.value(0);
    if (verb == "funnel"_L1)
        return funnel(arguments.mid(1), console, open);
    if (const auto status = ForecastCommands::verb(verb, arguments.mid(1), console, open))
        return *status;
    const bool asked = verb == "--help"_L1;
    (asked ? console.out : console.err)
        << "steelyard pipeline: funnel, " << ForecastCommands::verbs() << '\n';
    return asked ? Done : WrongUsage;
}

} // namespace Steelyard::Commands
