// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/KpiOutlook.h"

#include "core/base/Fixed.h"
#include "core/engine/Evaluator.h"
#include "core/insight/KpiForecast.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard::KpiOutlook {

namespace {

constexpr int MostLines = 10;
constexpr int Scale = 4;
/// What was loaded may end some periods before today: the past is looked at as far as it goes.
constexpr int Behind = 4;

/// A figure as the engine would give it: what is foretold of a percentage is a percentage.
Measure measureOf(double value, const KpiForecast &forecast)
{
    Measure measure;
    measure.state = Measure::State::Number;
    measure.unit = forecast.unit;
    measure.currency = forecast.currency;
    const bool isCount = forecast.unit == UnitOfMeasure::Count;
    const bool isPercent = forecast.unit == UnitOfMeasure::Percent;
    measure.numScale = isCount ? 0 : isPercent ? Scale + 2 : Scale;
    const double factor = isCount ? 1 : double(Fixed::power(Scale));
    measure.num = Int128(std::llround(value * factor));
    return measure;
}

bool isShare(const KpiForecast &forecast)
{
    return forecast.unit == UnitOfMeasure::Percent
        && std::all_of(forecast.past.cbegin(), forecast.past.cend(),
                       [](const auto &past) { return past.value >= 0 && past.value <= 100; });
}

Result<void> foretell(Line &line, const Reading &reading, const NodeKey &node, const Period &period)
{
    if (period.to() <= reading.today) {
        line.reason = u"forecast.over"_s;
        return {};
    }
    const Calendar &calendar = reading.facts.calendar();
    Question question;
    question.kpis = {line.kpi};
    question.nodes = {node};
    question.today = reading.today;
    int horizon = 1;
    for (Period at = Period::of(period.grain(), reading.today, calendar);
         at.isValid() && at.from() < period.from() && horizon < KpiForecast::MostPeriods;
         at = at.previous(-1, calendar))
        ++horizon;
    const auto found
        = KpiForecast::of(reading.handbook, reading.facts, question, period.grain(),
                          horizon + Behind, SeriesForecast::Method::Automatic, reading.cancel);
    if (!found && found.error().kind != Error::Kind::Invalid)
        return found.error();
    if (!found) {
        line.reason = found.error().code;
        line.known = found.error().values.value(u"periods"_s).toInt();
        return {};
    }
    line.known = int(found->past.size());
    const double most = isShare(*found) ? 100 : HUGE_VAL;
    for (const KpiForecast::Ahead &ahead : found->ahead) {
        if (ahead.period != period)
            continue;
        line.value = measureOf(std::min(ahead.figure.value, most), *found);
        line.low = measureOf(std::min(ahead.figure.low, most), *found);
        line.high = measureOf(std::min(ahead.figure.high, most), *found);
        line.method = textOf(found->series.method);
    }
    if (!line.value) {
        line.reason = u"forecast.gap"_s;
        return {};
    }
    line.heldOut = found->series.heldOut;
    for (const SeriesForecast::Trial &trial : found->series.trials) {
        if (trial.method == found->series.method || !line.wape)
            line.wape = trial.accuracy.wape;
    }
    return {};
}

} // namespace

QStringList usual(const Reading &reading, const Period &period)
{
    QStringList kpis {u"won_value"_s,       u"deals_won"_s,   u"win_rate"_s, u"avg_deal_size"_s,
                      u"opportunity_new"_s, u"visit_count"_s, u"bookings"_s};
    kpis.removeIf([&](const QString &kpi) { return !reading.handbook.find(kpi); });
    for (const Target &target : reading.facts.targets()) {
        if (kpis.size() < MostLines && !kpis.contains(target.kpi)
            && target.periodFrom <= period.last() && target.periodTo >= period.from()
            && reading.handbook.find(target.kpi))
            kpis << target.kpi;
    }
    return kpis;
}

Result<QList<Line>> of(const Reading &reading, const NodeKey &node, const Period &period,
                       const QStringList &kpis)
{
    Question question;
    question.kpis = kpis;
    question.nodes = {node};
    question.periods = {period};
    question.today = reading.today;
    const auto cells
        = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
    if (!cells)
        return cells.error();
    QList<Line> lines;
    for (const Cell &cell : *cells) {
        Line line;
        line.kpi = cell.kpi;
        line.name = reading.handbook.find(cell.kpi)->name;
        line.soFar = cell.measure;
        if (const auto done = foretell(line, reading, node, period); !done)
            return done.error();
        lines << line;
    }
    return lines;
}

} // namespace Steelyard::KpiOutlook
