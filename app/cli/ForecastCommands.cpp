// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ForecastCommands.h"

#include "core/workspace/Forecast.h"
#include "core/workspace/ForecastTrack.h"
#include "core/workspace/KpiOutlook.h"

using namespace Qt::StringLiterals;

namespace Steelyard::ForecastCommands {

namespace {

using Option = Session::Option;

const Option Store {u"store"_s, u"FILE"_s, u"The store."_s};
const Option Node {u"node"_s, u"NODE"_s, u"Whose forecast (default: the company's)."_s};

Table::Cell whole(qint64 number)
{
    return Table::number(number);
}

/// The lines: the node, and what is below it.
Table linesOf(const ForecastFigures &figures, const Organisation &organisation)
{
    Table table({u"node"_s,        u"kind"_s,       u"deals"_s,       u"closed"_s,    u"commit"_s,
                 u"best_case"_s,   u"pipeline"_s,   u"weighted"_s,    u"call"_s,      u"own_call"_s,
                 u"calls_below"_s, u"adjustment"_s, u"missing"_s,     u"best_call"_s, u"p10"_s,
                 u"p50"_s,         u"p90"_s,        u"statistical"_s, u"low"_s,       u"high"_s,
                 u"target"_s,      u"gap"_s,        u"coverage"_s,    u"bias"_s,      u"wape"_s,
                 u"naive_wape"_s,  u"n"_s});
    for (qsizetype i = 0; i < figures.rows.size(); ++i) {
        const ForecastRow &row = figures.rows.at(i);
        QStringList missing;
        for (const int place : row.call.missing)
            missing << figures.rows.at(place).name;
        const auto coverage = row.coverage();
        const bool isFirst = i == 0 && figures.statistical.value;
        table.add({Table::text(row.name.isEmpty() ? u"-"_s
                                                  : organisation.pathOn(row.node, figures.treeDay)),
                   Table::text(row.kind),
                   whole(row.deals),
                   money(row.closed),
                   money(row.commit),
                   money(row.bestCase),
                   money(row.pipeline),
                   Table::number(Fixed::text(row.weighted, Amount::Scale + Share::Scale)),
                   money(row.call.value),
                   money(row.call.own),
                   row.call.calledBelow > 0 ? money(row.call.below) : Table::null(),
                   row.call.adjustments.isEmpty() ? Table::null() : money(row.call.adjustment),
                   Table::list(missing),
                   money(row.best.value),
                   money(row.p10),
                   money(row.p50),
                   money(row.p90),
                   isFirst ? money(figures.statistical.value) : Table::null(),
                   isFirst ? money(figures.statistical.low) : Table::null(),
                   isFirst ? money(figures.statistical.high) : Table::null(),
                   money(row.target),
                   money(row.gap()),
                   coverage ? Table::number(Fixed::text(*coverage, 4)) : Table::null(),
                   estimate(row.accuracy.bias),
                   estimate(row.accuracy.wape),
                   estimate(row.accuracy.naiveWape),
                   whole(row.accuracy.n)});
    }
    return table;
}

Table historyOf(const ForecastFigures &figures)
{
    Table table({u"day"_s, u"kind"_s, u"label"_s, u"closed"_s, u"with_commit"_s,
                 u"with_best_case"_s, u"call"_s, u"best_call"_s});
    for (const ForecastPoint &point : figures.history)
        table.add({Table::text(point.day.toString(Qt::ISODate)),
                   Table::text(point.isSnapshot ? u"snapshot"_s : u"call"_s),
                   Table::text(point.snapshot), money(point.closed), money(point.commit),
                   money(point.best), money(point.call), money(point.bestCall)});
    return table;
}

Table pastOf(const QList<KpiOutlook::Line> &lines)
{
    Table table({u"kpi"_s, u"unit"_s, u"so_far"_s, u"value"_s, u"low"_s, u"high"_s, u"method"_s,
                 u"wape"_s, u"held_out"_s, u"reason"_s});
    const auto number = [](const std::optional<Measure> &measure) {
        const auto text = measure ? measure->plainValue() : std::nullopt;
        return text ? Table::number(*text) : Table::null();
    };
    for (const KpiOutlook::Line &line : lines)
        table.add({Table::text(line.kpi), Table::text(textOf(line.soFar.unit)), number(line.soFar),
                   number(line.value), line.value ? number(line.low) : Table::null(),
                   line.value ? number(line.high) : Table::null(), Table::text(line.method),
                   estimate(line.wape), whole(line.heldOut), Table::text(line.reason)});
    return table;
}

/// What stands behind the lines, and what is not in them.
void sayWhatIsLeftOut(Session &session, const ForecastFigures &figures)
{
    const auto say = [&](qint64 count, const QString &what) {
        if (count > 0)
            session.say(u"%1 open: %2"_s.arg(count).arg(what));
    };
    say(figures.undated, u"without an expected day, in no category"_s);
    say(figures.overdue, u"expected before the period, in no category"_s);
    say(figures.omitted, u"left out by their category"_s);
    say(figures.withoutAmount, u"without an amount, counted as 0"_s);
    say(figures.withoutRate, u"in a currency without a rate, left out"_s);
}

} // namespace

Result<NodeKey> nodeOf(const Session &session, const Reading &reading, const QDate &day)
{
    const Organisation &organisation = reading.facts.organisation();
    return session.isSet(u"node"_s) ? organisation.find(session.value(u"node"_s), day)
                                    : Result<NodeKey>(organisation.root());
}

Result<std::optional<Period>> periodOf(const Session &session, const Reading &reading)
{
    if (!session.isSet(u"period"_s))
        return std::optional<Period>();
    const auto period = Period::parse(session.value(u"period"_s), reading.facts.calendar());
    return period ? Result<std::optional<Period>>(std::optional(*period))
                  : Result<std::optional<Period>>(period.error());
}

int forecast(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pipeline forecast"_s,
                    u"What a period may come to: won, open by category, called, and foretold.\n\n"
                    u"A line for the node and each unit and person below it with something in the "
                    u"period, parents first. closed: won in the period. commit, best_case, "
                    u"pipeline: open and expected to close in it, each by itself. weighted: the "
                    u"sum of amount times chance, exact. call: the own call, or the calls below "
                    u"it, and the adjustments since; missing: whose call is waited for. p10, p50, "
                    u"p90: 10,000 runs by the win model and the age at which deals are decided, "
                    u"with what is closed. statistical, low, high: of the node alone, from its own "
                    u"past, four cases in five between them. coverage: open over the gap. bias, "
                    u"wape, naive_wape: percent, of calls given as many weeks before the end. "
                    u"Null: not known."_s,
                    console, open);
    session.add({Store,
                 Node,
                 {u"period"_s, u"P"_s, u"2026-Q1, 2026-03 … (default: the quarter of today)."_s},
                 {u"history"_s,
                  {},
                  u"How the number went instead: day, kind (snapshot or call), label, closed, with "
                  u"commit, with best case, call, best_call."_s},
                 {u"past"_s,
                  {},
                  u"What the past alone says of the period instead, for KPIs that are amounts, "
                  u"counts or ratios: so far, value, low and high (four cases in five between "
                  u"them), method, and by how many percent it missed what was held out."_s},
                 {u"kpi"_s, u"IDS"_s, u"With --past: of which KPIs, with commas."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    std::optional<ForecastFigures> found;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto period = periodOf(session, reading);
        if (!period)
            return period.error();
        const ForecastRequest request = Forecast::filled({std::nullopt, *period}, reading);
        const auto node
            = nodeOf(session, reading, Forecast::treeDayOf(*request.period, reading.today));
        if (!node)
            return node.error();
        if (session.isSet(u"past"_s)) {
            const QStringList kpis = session.isSet(u"kpi"_s)
                ? session.value(u"kpi"_s).split(u',', Qt::SkipEmptyParts)
                : KpiOutlook::usual(reading, *request.period);
            const auto lines = KpiOutlook::of(reading, *node, *request.period, kpis);
            return lines ? Result<Table>(pastOf(*lines)) : Result<Table>(lines.error());
        }
        auto figures = Forecast::figures({*node, request.period}, reading);
        if (!figures)
            return figures.error();
        found = *figures;
        return session.isSet(u"history"_s) ? historyOf(*figures)
                                           : linesOf(*figures, reading.facts.organisation());
    });
    if (!table)
        return session.fail(table.error());
    if (found && !session.isSet(u"history"_s))
        sayWhatIsLeftOut(session, *found);
    return session.answer(*table);
}

int accuracy(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pipeline accuracy"_s,
                    u"How close calls came to what was won, by how many weeks before the end of "
                    u"the period they were given.\n\n"
                    u"A line for each node and number of weeks: n periods that are over (at most "
                    u"12), error and error_percent of the latest, bias (percent, above 0: too "
                    u"high), wape (percent), and over the compared periods for which there is a "
                    u"naive forecast (a year before, else the period before): naive_wape, "
                    u"compared_wape of the calls, better: true or false."_s,
                    console, open);
    session.add({Store,
                 Node,
                 {u"by"_s, u"LEVEL"_s, u"company, department, team or person below the node."_s},
                 {u"grain"_s, u"GRAIN"_s, u"quarter (default), month, year …"_s},
                 {u"weeks"_s, u"N,N…"_s, u"Before the end (default: 0,2,4,8,12)."_s},
                 {u"cases"_s,
                  {},
                  u"Each period by itself instead: node, weeks, period, called, came, naive."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    ForecastTrack::Wish wish;
    if (session.isSet(u"grain"_s)) {
        const auto grain = grainFromName(session.value(u"grain"_s));
        if (!grain)
            return session.wrongUsage(u"--grain is week, month, quarter or year"_s);
        wish.grain = *grain;
    }
    for (const QString &text :
         (session.isSet(u"weeks"_s) ? session.value(u"weeks"_s) : u"0,2,4,8,12"_s).split(u',')) {
        bool isNumber = false;
        const int weeks = text.toInt(&isNumber);
        if (!isNumber || weeks < 0 || weeks > 520)
            return session.wrongUsage(u"--weeks is numbers such as 0,2,4"_s);
        wish.weeks.append(weeks);
    }
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const Organisation &organisation = reading.facts.organisation();
        if (session.isSet(u"node"_s) || session.isSet(u"by"_s)) {
            const auto node = nodeOf(session, reading, reading.today);
            if (!node)
                return node.error();
            wish.nodes = session.isSet(u"by"_s)
                ? organisation.nodesOfLevel(session.value(u"by"_s), {}, *node)
                : QList<NodeKey> {*node};
            if (wish.nodes.isEmpty())
                return Error {Error::Kind::Invalid,
                              "level.unknown"_L1,
                              {{u"level"_s, session.value(u"by"_s)}},
                              {}};
        }
        const auto books = Forecast::books(reading);
        if (!books)
            return books.error();
        const auto lines = ForecastTrack::of(reading, **books, wish);
        if (!lines)
            return lines.error();
        const bool isByCase = session.isSet(u"cases"_s);
        Table answer(isByCase
                         ? QStringList {u"node"_s, u"weeks"_s, u"period"_s, u"called"_s, u"came"_s,
                                        u"naive"_s}
                         : QStringList {u"node"_s, u"weeks"_s, u"n"_s, u"error"_s,
                                        u"error_percent"_s, u"bias"_s, u"wape"_s, u"compared"_s,
                                        u"naive_wape"_s, u"compared_wape"_s, u"better"_s});
        for (const ForecastTrack::Line &line : *lines) {
            const Table::Cell node = Table::text(organisation.pathOn(line.node, reading.today));
            const CallAccuracy &of = line.accuracy;
            if (!isByCase)
                answer.add({node, whole(line.weeks), whole(of.n), money(of.lastError),
                            estimate(of.error), estimate(of.bias), estimate(of.wape),
                            whole(of.compared), estimate(of.naiveWape), estimate(of.comparedWape),
                            of.naiveWape ? Table::flag(of.isBetterThanNaive()) : Table::null()});
            for (const ForecastTrack::Case &one : line.cases) {
                if (isByCase)
                    answer.add({node, whole(line.weeks), Table::text(one.period.label()),
                                money(Int128(one.called)), money(Int128(one.came)),
                                money(one.naive)});
            }
        }
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

std::optional<int> verb(const QString &verb, const QStringList &arguments, Console &console,
                        Workspace *open)
{
    static const QHash<QString, int (*)(const QStringList &, Console &, Workspace *)> known {
        {u"forecast"_s, forecast}, {u"accuracy"_s, accuracy}, {u"snapshot"_s, snapshot},
        {u"flow"_s, flow},         {u"call"_s, call},         {u"win-model"_s, winModel}};
    const auto found = known.constFind(verb);
    return found == known.constEnd() ? std::nullopt
                                     : std::optional((*found)(arguments, console, open));
}

QString verbs()
{
    return u"forecast, call, snapshot, flow, accuracy, win-model"_s;
}

bool writes(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    return verb == "call"_L1 || (verb == "snapshot"_L1 && !arguments.contains(u"--list"_s));
}

} // namespace Steelyard::ForecastCommands
