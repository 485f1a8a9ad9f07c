// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Selection.h"
#include "core/insight/KpiForecast.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

/// Numbers of statistics: estimates, so four decimals say more than enough.
Table::Cell estimate(double value)
{
    return Table::number(QString::number(value, 'f', 4));
}

Table outlook(const KpiForecast &forecast)
{
    Table table({u"period"_s, u"kind"_s, u"value"_s, u"low"_s, u"high"_s});
    for (const KpiForecast::Past &past : forecast.past)
        table.add({Table::text(past.period.label()), Table::text(u"actual"_s),
                   estimate(past.value), Table::null(), Table::null()});
    for (const KpiForecast::Ahead &ahead : forecast.ahead)
        table.add({Table::text(ahead.period.label()), Table::text(u"forecast"_s),
                   estimate(ahead.figure.value), estimate(ahead.figure.low),
                   estimate(ahead.figure.high)});
    return table;
}

Table backtest(const KpiForecast &forecast)
{
    Table table({u"method"_s, u"smape"_s, u"mase"_s, u"wape"_s, u"held_out"_s});
    for (const SeriesForecast::Trial &trial : forecast.series.trials)
        table.add({Table::text(textOf(trial.method)), estimate(trial.accuracy.smape),
                   estimate(trial.accuracy.mase), estimate(trial.accuracy.wape),
                   Table::number(forecast.series.heldOut)});
    return table;
}

int forecast(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"insight forecast"_s,
                    u"The next periods of a KPI from its own complete periods, with the range in "
                    u"which 80 of 100 figures will lie."_s,
                    console, open);
    session.add(Selection::options());
    session.add({{u"horizon"_s, u"N"_s, u"How many periods (default: 12)."_s},
                 {u"method"_s, u"M"_s,
                  u"naive, seasonal_naive, simple, holt, damped, holt_winters_additive, "
                  u"holt_winters_multiplicative, theta or automatic (default)."_s},
                 {u"backtest"_s, {}, u"How every method did on the held-out end instead."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = Selection::check(session, false))
        return *status;
    bool isNumber = true;
    const int horizon
        = session.isSet(u"horizon"_s) ? session.value(u"horizon"_s).toInt(&isNumber) : 12;
    if (!isNumber || horizon < 1 || horizon > KpiForecast::MostPeriods)
        return session.wrongUsage(
            u"--horizon is a number from 1 to %1"_s.arg(KpiForecast::MostPeriods));
    const auto method = session.isSet(u"method"_s)
        ? forecastMethodFrom(session.value(u"method"_s))
        : std::optional(SeriesForecast::Method::Automatic);
    if (!method)
        return session.wrongUsage(u"there is no method \"%1\""_s.arg(session.value(u"method"_s)));
    const auto grain = session.isSet(u"grain"_s) ? grainFromName(session.value(u"grain"_s))
                                                 : std::optional(Grain::Month);
    if (!grain)
        return session.wrongUsage(u"--grain is week, month, quarter or year"_s);
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto question = Selection::question(session, reading, false);
        if (!question)
            return question.error();
        const auto found = KpiForecast::of(reading.handbook, reading.facts, *question, *grain,
                                           horizon, *method, reading.cancel);
        if (!found)
            return found.error();
        return session.isSet(u"backtest"_s) ? backtest(*found) : outlook(*found);
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace

int insight(const QStringList &arguments, Console &console, Workspace *open)
{
    const QString verb = arguments.value(0);
    if (verb == "forecast"_L1)
        return forecast(arguments.mid(1), console, open);
    const bool asked = verb == "--help"_L1;
    (asked ? console.out : console.err) << "steelyard insight: forecast\n";
    return asked ? Done : WrongUsage;
}

} // namespace Steelyard::Commands
