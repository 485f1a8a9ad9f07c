// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/SeriesForecast.h"

#include "core/pipeline/Decomposition.h"
#include "core/pipeline/Smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Method = SeriesForecast::Method;
using Values = std::vector<double>;

constexpr std::array Names {
    std::pair {Method::Naive, "naive"_L1},
    std::pair {Method::SeasonalNaive, "seasonal_naive"_L1},
    std::pair {Method::Simple, "simple"_L1},
    std::pair {Method::Holt, "holt"_L1},
    std::pair {Method::Damped, "damped"_L1},
    std::pair {Method::HoltWintersAdditive, "holt_winters_additive"_L1},
    std::pair {Method::HoltWintersMultiplicative, "holt_winters_multiplicative"_L1},
    std::pair {Method::Theta, "theta"_L1},
    std::pair {Method::Automatic, "automatic"_L1}};

/// What a method foretells, and how far off one of its figures usually is.
struct Foretold
{
    Values values;
    Values errors; ///< standard deviation, step by step
};

/// A series without its season, where it has one.
struct Adjusted
{
    Values values;
    std::optional<Decomposition> season;

    static Adjusted of(const Values &values, int period)
    {
        if (!Decomposition::isSeasonal(values, period))
            return {values, {}};
        const bool isPositive
            = std::all_of(values.begin(), values.end(), [](double value) { return value > 0; });
        auto season = Decomposition::of(values, period,
                                        isPositive ? Decomposition::Kind::Multiplicative
                                                   : Decomposition::Kind::Additive);
        return {season.adjusted(values), season};
    }
    Values with(Values foretold) const
    {
        return season ? season->seasonal(std::move(foretold), values.size()) : foretold;
    }
};

std::optional<Foretold> repeated(const Values &values, std::size_t period, int horizon)
{
    if (values.size() <= period)
        return std::nullopt;
    double squares = 0;
    for (std::size_t t = period; t < values.size(); ++t)
        squares += std::pow(values[t] - values[t - period], 2);
    const double error = std::sqrt(squares / double(values.size() - period));
    Foretold result;
    for (std::size_t step = 0; step < std::size_t(horizon); ++step) {
        result.values.push_back(values[values.size() - period + step % period]);
        result.errors.push_back(error * std::sqrt(double(step / period + 1)));
    }
    return result;
}

Foretold smoothed(const Smoothing &smoothing, int horizon)
{
    Foretold result {smoothing.forecast(horizon), {}};
    for (int step = 1; step <= horizon; ++step)
        result.errors.push_back(smoothing.error() * smoothing.widening(step));
    return result;
}

std::optional<Foretold> adjustedSmoothing(const Values &values, int period, int horizon,
                                          Smoothing::Trend trend)
{
    const Adjusted adjusted = Adjusted::of(values, period);
    const auto fitted = Smoothing::fit(adjusted.values, trend);
    if (!fitted)
        return std::nullopt;
    Foretold result = smoothed(*fitted, horizon);
    result.values = adjusted.with(std::move(result.values));
    return result;
}

/// Simple smoothing that drifts by half the slope of the straight line through the series, which is
/// what the mean of the lines with θ = 0 and θ = 2 comes to (Hyndman and Billah 2003).
std::optional<Foretold> theta(const Values &values, int period, int horizon)
{
    const Adjusted adjusted = Adjusted::of(values, period);
    const auto fitted = Smoothing::fit(adjusted.values, Smoothing::Trend::None);
    if (!fitted)
        return std::nullopt;
    const auto n = double(adjusted.values.size());
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (std::size_t t = 0; t < adjusted.values.size(); ++t) {
        const auto place = double(t);
        x += place;
        y += adjusted.values[t];
        xx += place * place;
        xy += place * adjusted.values[t];
    }
    const double drift = (n * xy - x * y) / (n * xx - x * x) / 2;
    const double alpha = fitted->parameters().level;
    Foretold result = smoothed(*fitted, horizon);
    for (std::size_t step = 0; step < result.values.size(); ++step)
        result.values[step]
            += drift * (double(step) + 1 / alpha - std::pow(1 - alpha, n) / alpha);
    result.values = adjusted.with(std::move(result.values));
    return result;
}

std::optional<Foretold> holtWinters(const Values &values, int period, int horizon,
                                    Smoothing::Season season)
{
    const auto fitted = Smoothing::fit(values, Smoothing::Trend::Additive, season, period);
    return fitted ? std::optional(smoothed(*fitted, horizon)) : std::nullopt;
}

std::optional<Foretold> single(Method method, const Values &values, int period, int horizon)
{
    switch (method) {
    case Method::Naive:
        return repeated(values, 1, horizon);
    case Method::SeasonalNaive:
        return repeated(values, std::size_t(period), horizon);
    case Method::Simple:
        return adjustedSmoothing(values, period, horizon, Smoothing::Trend::None);
    case Method::Holt:
        return adjustedSmoothing(values, period, horizon, Smoothing::Trend::Additive);
    case Method::Damped:
        return adjustedSmoothing(values, period, horizon, Smoothing::Trend::Damped);
    case Method::HoltWintersAdditive:
        return holtWinters(values, period, horizon, Smoothing::Season::Additive);
    case Method::HoltWintersMultiplicative:
        return holtWinters(values, period, horizon, Smoothing::Season::Multiplicative);
    case Method::Theta:
        return theta(values, period, horizon);
    case Method::Automatic:
        break;
    }
    return std::nullopt;
}

Values aboveZero(Values values, bool isPositive)
{
    for (double &value : values)
        value = isPositive ? std::max(value, 0.0) : value;
    return values;
}

/// How many figures at the end are held out: as many as are asked for, but no more than a quarter
/// and never so many that hardly anything is left to learn from.
int heldOutOf(std::size_t count, int horizon)
{
    const int quarter = std::max(int(count) / 4, 6);
    const int held = std::min(horizon, quarter);
    return int(count) - held >= 2 * SeriesForecast::FewestValues ? held : 0;
}

std::vector<SeriesForecast::Trial> trialsOf(const Values &values, int period, int held,
                                            bool isPositive)
{
    std::vector<SeriesForecast::Trial> trials;
    if (held == 0)
        return trials;
    const Values past(values.begin(), values.end() - held);
    const Values came(values.end() - held, values.end());
    for (const auto &[method, name] : Names) {
        if (const auto foretold = single(method, past, period, held))
            trials.push_back({method,
                              ForecastAccuracy::of(came, aboveZero(foretold->values, isPositive),
                                                   past, period)});
    }
    std::stable_sort(trials.begin(), trials.end(), [](const auto &a, const auto &b) {
        return a.accuracy.smape < b.accuracy.smape;
    });
    return trials;
}

/// The mean of several methods. Their errors are taken to go together, which is the cautious view.
std::optional<Foretold> meanOf(const std::vector<Method> &methods, const Values &values, int period,
                               int horizon)
{
    Foretold result {Values(std::size_t(horizon), 0), Values(std::size_t(horizon), 0)};
    double count = 0;
    for (const Method method : methods) {
        const auto one = single(method, values, period, horizon);
        if (!one)
            continue;
        ++count;
        for (std::size_t step = 0; step < std::size_t(horizon); ++step) {
            result.values[step] += one->values[step];
            result.errors[step] += one->errors[step];
        }
    }
    if (count == 0)
        return std::nullopt;
    for (std::size_t step = 0; step < std::size_t(horizon); ++step) {
        result.values[step] /= count;
        result.errors[step] /= count;
    }
    return result;
}

} // namespace

ForecastAccuracy ForecastAccuracy::of(const Values &came, const Values &foretold,
                                      const Values &past, int period)
{
    ForecastAccuracy result;
    double errors = 0;
    double size = 0;
    for (std::size_t t = 0; t < came.size(); ++t) {
        const double error = std::abs(came[t] - foretold[t]);
        const double both = std::abs(came[t]) + std::abs(foretold[t]);
        result.smape += both > 0 ? 200 * error / both / double(came.size()) : 0;
        errors += error;
        size += std::abs(came[t]);
    }
    result.wape = size > 0 ? 100 * errors / size : 0;
    const std::size_t lag = past.size() > std::size_t(period) ? std::size_t(period) : 1;
    double naive = 0;
    for (std::size_t t = lag; t < past.size(); ++t)
        naive += std::abs(past[t] - past[t - lag]) / double(past.size() - lag);
    result.mase = naive > 0 ? errors / double(came.size()) / naive : 0;
    return result;
}

std::optional<SeriesForecast> SeriesForecast::of(const Values &values, int period, int horizon,
                                                 Method method, bool isPositive)
{
    if (int(values.size()) < FewestValues || horizon < 1)
        return std::nullopt;
    SeriesForecast result;
    result.method = method;
    result.heldOut = heldOutOf(values.size(), horizon);
    result.trials = trialsOf(values, period, result.heldOut, isPositive);
    std::optional<Foretold> foretold;
    if (method == Method::Automatic) {
        std::vector<Method> methods {Method::Theta, Method::Damped};
        for (std::size_t i = 0; i < std::min<std::size_t>(3, result.trials.size()); ++i)
            methods.push_back(result.trials[i].method);
        foretold = meanOf(methods, values, period, horizon);
    } else {
        foretold = single(method, values, period, horizon);
    }
    if (!foretold)
        return std::nullopt;
    constexpr double z80 = 1.2815515655446004;
    for (std::size_t step = 0; step < std::size_t(horizon); ++step) {
        const double value = foretold->values[step];
        const double room = z80 * foretold->errors[step];
        const double floor = isPositive ? 0 : value - room;
        result.steps.push_back({isPositive ? std::max(value, 0.0) : value,
                                std::max(value - room, floor), std::max(value + room, 0.0)});
        if (!isPositive)
            result.steps.back().high = value + room;
    }
    return result;
}

QLatin1StringView textOf(SeriesForecast::Method method)
{
    return Names.at(std::size_t(method)).second;
}

std::optional<SeriesForecast::Method> forecastMethodFrom(QStringView text)
{
    for (const auto &[method, name] : Names) {
        if (text == name)
            return method;
    }
    return std::nullopt;
}

} // namespace Steelyard
