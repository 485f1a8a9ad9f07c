// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/KpiForecast.h"

#include "core/engine/Evaluator.h"
#include "core/engine/FactSource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// Figures in a year; nothing for a grain that nobody forecasts by.
std::optional<int> cycleOf(Grain grain)
{
    switch (grain) {
    case Grain::Week:
        return 52;
    case Grain::Month:
    case Grain::FiscalMonth:
    case Grain::SettlementMonth:
        return 12;
    case Grain::Quarter:
    case Grain::FiscalQuarter:
        return 4;
    case Grain::Year:
    case Grain::FiscalYear:
        return 1;
    default:
        return std::nullopt;
    }
}

} // namespace

Result<KpiForecast> KpiForecast::of(const Handbook &handbook, const FactSource &source,
                                    const Question &question, Grain grain, int horizon,
                                    SeriesForecast::Method method, const CancelToken &cancel)
{
    const auto cycle = cycleOf(grain);
    if (!cycle)
        return Error {Error::Kind::Invalid, "grain.unknown"_L1, {{u"grain"_s, grainName(grain)}}, {}};
    // The figures of two would be strung together to one past.
    if (question.kpis.size() != 1 || question.nodes.size() > 1)
        return Error {Error::Kind::Invalid, "forecast.one_course"_L1, {}, {}};
    const Calendar &calendar = source.calendar();
    // The running period says nothing yet of what it will come to.
    const Period running = Period::of(grain, question.today, calendar);
    Question asked = question;
    asked.periods.clear();
    for (int back = MostPeriods; back > 0; --back)
        asked.periods.append(running.previous(back, calendar));
    const auto cells = Evaluator(handbook, source).evaluate(asked, cancel);
    if (!cells)
        return cells.error();

    KpiForecast result;
    result.variant = cells->constFirst().variant;
    result.unit = cells->constFirst().measure.unit;
    result.currency = cells->constFirst().measure.currency;
    std::vector<double> values;
    // The latest stretch without a gap: nobody knows what lay in one.
    for (auto cell = cells->crbegin(); cell != cells->crend(); ++cell) {
        const auto value = cell->measure.plainValue();
        const bool isWhole = value && !cell->measure.flags.contains(u"partial_coverage"_s);
        if (isWhole)
            result.past.prepend({cell->period, value->toDouble()});
        else if (!result.past.isEmpty())
            break;
    }
    for (const Past &past : std::as_const(result.past))
        values.push_back(past.value);
    if (int(values.size()) < SeriesForecast::FewestValues)
        return Error {Error::Kind::Invalid,
                      "forecast.too_short"_L1,
                      {{u"kpi"_s, question.kpis.value(0)},
                       {u"periods"_s, int(values.size())},
                       {u"least"_s, SeriesForecast::FewestValues}},
                      {}};
    const bool isPositive
        = std::all_of(values.begin(), values.end(), [](double value) { return value >= 0; });
    const auto series = SeriesForecast::of(values, *cycle, horizon, method, isPositive);
    if (!series)
        return Error {Error::Kind::Invalid,
                      "forecast.method"_L1,
                      {{u"method"_s, QString(textOf(method))}},
                      {}};
    result.series = *series;
    Period period = result.past.constLast().period.previous(-1, calendar);
    for (const SeriesForecast::Step &step : series->steps) {
        result.ahead.append({period, step});
        period = period.previous(-1, calendar);
    }
    return result;
}

} // namespace Steelyard
