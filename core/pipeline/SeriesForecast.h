// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <vector>

namespace Steelyard {

/// How well foretold figures met those that came.
struct ForecastAccuracy
{
    double smape = 0; ///< percent, 0 to 200, as in the M3 competition
    double mase = 0;  ///< 1: as good as last year's figures within the past (Hyndman, Koehler 2006)
    double wape = 0;  ///< percent: errors over what came

    /// Both equally long, not empty. `past` and `period` give the yardstick of MASE; without any
    /// change in the past it is 0.
    static ForecastAccuracy of(const std::vector<double> &came, const std::vector<double> &foretold,
                               const std::vector<double> &past, int period);
};

/// The next figures of a series, by a named method, with the room they may move in and how the
/// method did on the end of the series that was held out.
struct SeriesForecast
{
    enum class Method {
        Naive,         ///< the last one again
        SeasonalNaive, ///< as a cycle ago
        Simple,        ///< exponential smoothing of the series without its season
        Holt,
        Damped,
        HoltWintersAdditive,
        HoltWintersMultiplicative,
        Theta,    ///< Assimakopoulos and Nikolopoulos 2000, the best of the M3 competition
        Automatic ///< the mean of the three that did best on the held-out end and of Theta and Damped
    };
    static constexpr int FewestValues = 4;

    struct Step
    {
        double value = 0;
        double low = 0; ///< in 80 of 100 cases what comes lies between these
        double high = 0;
    };
    /// One method on the held-out end.
    struct Trial
    {
        Method method;
        ForecastAccuracy accuracy;
    };

    Method method = Method::Automatic;
    std::vector<Step> steps;
    std::vector<Trial> trials; ///< the best first; none where the series is too short to hold out
    int heldOut = 0;           ///< figures that were held out

    /// `period`: figures in a cycle, 12 for months; 1: none. `isPositive`: no figure may be below
    /// zero. Nothing with fewer than four values, or for a method that these values do not allow.
    static std::optional<SeriesForecast> of(const std::vector<double> &values, int period,
                                            int horizon, Method method = Method::Automatic,
                                            bool isPositive = true);
};

/// "naive", "seasonal_naive", "simple", "holt", "damped", "holt_winters_additive",
/// "holt_winters_multiplicative", "theta", "automatic".
QLatin1StringView textOf(SeriesForecast::Method method);
std::optional<SeriesForecast::Method> forecastMethodFrom(QStringView text);

} // namespace Steelyard
