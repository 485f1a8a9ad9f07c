// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Smoothing.h"

#include "core/pipeline/Decomposition.h"
#include "core/pipeline/NelderMead.h"

#include <cmath>
#include <limits>

namespace Steelyard {

namespace {

/// The straight line through some points, the first of which stands at 1.
struct Line
{
    double at0 = 0;
    double slope = 0;

    static Line through(const std::vector<double> &values)
    {
        const auto n = double(values.size());
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto place = double(i + 1);
            x += place;
            y += values[i];
            xx += place * place;
            xy += place * values[i];
        }
        Line line;
        line.slope = values.size() > 1 ? (n * xy - x * y) / (n * xx - x * x) : 0;
        line.at0 = (y - line.slope * x) / n;
        return line;
    }
};

} // namespace

std::optional<Smoothing> Smoothing::fit(const std::vector<double> &values, Trend trend,
                                        Season season, int period)
{
    const bool isSeasonal = season != Season::None;
    if (values.size() < (isSeasonal ? 2 * std::size_t(period) + 2 : 4) || (isSeasonal && period < 2))
        return std::nullopt;
    Smoothing result(trend, season, period, values.size());
    if (!result.begin(values))
        return std::nullopt;
    result.search(values);
    return result;
}

bool Smoothing::begin(const std::vector<double> &values)
{
    if (m_season == Season::None) {
        const std::vector<double> first(values.begin(),
                                        values.begin() + std::min<std::ptrdiff_t>(
                                            10, std::ptrdiff_t(values.size())));
        const Line line = Line::through(first);
        m_start.level = m_trend == Trend::None ? values.front() : line.at0;
        m_start.slope = m_trend == Trend::None ? 0 : line.slope;
        return true;
    }
    const bool isMultiplicative = m_season == Season::Multiplicative;
    for (const double value : values) {
        if (isMultiplicative && value <= 0)
            return false;
    }
    const std::vector<double> first(values.begin(), values.begin() + 2 * m_period);
    const Decomposition parts = Decomposition::of(
        first, m_period,
        isMultiplicative ? Decomposition::Kind::Multiplicative : Decomposition::Kind::Additive);
    std::vector<double> known;
    for (const std::optional<double> &one : parts.trend) {
        if (one)
            known.push_back(*one);
    }
    const Line line = Line::through(known);
    m_start.level = line.at0;
    m_start.slope = line.slope;
    if (m_trend == Trend::None) {
        m_start.level = 0;
        for (const double one : known)
            m_start.level += one / double(known.size());
        m_start.slope = 0;
    }
    m_start.season = parts.season;
    m_from = std::size_t(m_period);
    return true;
}

double Smoothing::slopeOf(const Parameters &parameters, const State &state) const
{
    switch (m_trend) {
    case Trend::None:
        return 0;
    case Trend::Additive:
        return state.slope;
    case Trend::Damped:
        return parameters.damping * state.slope;
    }
    return 0;
}

double Smoothing::run(const std::vector<double> &values, const Parameters &parameters,
                      State &state) const
{
    double squares = 0;
    for (std::size_t t = m_from; t < values.size(); ++t) {
        const double slope = slopeOf(parameters, state);
        const double base = state.level + slope;
        double none = 0;
        double &season = m_season == Season::None ? none : state.season[t % state.season.size()];
        const bool isFactor = m_season == Season::Multiplicative;
        const double error = values[t] - (isFactor ? base * season : base + season);
        squares += error * error;
        const double seen = !isFactor ? values[t] - season
            : season != 0             ? values[t] / season
                                      : base;
        const double level = parameters.level * seen + (1 - parameters.level) * base;
        if (m_trend != Trend::None)
            state.slope = parameters.trend * (level - state.level) + (1 - parameters.trend) * slope;
        state.level = level;
        if (m_season == Season::Additive)
            season = parameters.season * (values[t] - level) + (1 - parameters.season) * season;
        else if (isFactor && level != 0)
            season = parameters.season * (values[t] / level) + (1 - parameters.season) * season;
    }
    return std::isfinite(squares) ? squares : std::numeric_limits<double>::max();
}

void Smoothing::search(const std::vector<double> &values)
{
    const bool hasTrend = m_trend != Trend::None;
    const bool fitsStart = m_season == Season::None;
    NelderMead::Point start {.3};
    NelderMead::Point low {1e-4};
    NelderMead::Point high {1};
    const auto add = [&](double value, double least, double most) {
        start.push_back(value);
        low.push_back(least);
        high.push_back(most);
    };
    if (hasTrend)
        add(.1, 0, 1);
    if (m_season != Season::None)
        add(.1, 0, 1);
    if (m_trend == Trend::Damped)
        add(.95, .8, .98);
    if (fitsStart) {
        double step = 0;
        for (std::size_t t = 1; t < values.size(); ++t)
            step += std::abs(values[t] - values[t - 1]) / double(values.size() - 1);
        step = std::max(step, 1e-9);
        add(m_start.level, m_start.level - 20 * step, m_start.level + 20 * step);
        if (hasTrend)
            add(m_start.slope, m_start.slope - 3 * step, m_start.slope + 3 * step);
    }
    const auto read = [&](const NelderMead::Point &at) {
        std::pair<Parameters, State> found {{}, m_start};
        std::size_t i = 0;
        found.first.level = at[i++];
        if (hasTrend)
            found.first.trend = at[i++];
        if (m_season != Season::None)
            found.first.season = at[i++];
        if (m_trend == Trend::Damped)
            found.first.damping = at[i++];
        if (fitsStart) {
            found.second.level = at[i++];
            if (hasTrend)
                found.second.slope = at[i++];
        }
        return found;
    };
    const auto squares = [&](const NelderMead::Point &at) {
        auto [parameters, state] = read(at);
        return run(values, parameters, state);
    };
    // The sum of squares has more than one valley: the lowest of three is taken.
    m_squares = std::numeric_limits<double>::max();
    for (const double level : {.3, .1, .6}) {
        start.front() = level;
        const auto found = NelderMead(low, high).minimum(squares, start);
        auto [parameters, state] = read(found);
        const double sum = run(values, parameters, state);
        if (sum < m_squares) {
            m_squares = sum;
            m_parameters = parameters;
            m_state = state;
        }
    }
}

double Smoothing::error() const
{
    return std::sqrt(m_squares / double(m_count - m_from));
}

std::vector<double> Smoothing::forecast(int horizon) const
{
    std::vector<double> result;
    double damped = 0;
    double power = 1;
    for (int step = 1; step <= horizon; ++step) {
        power *= m_trend == Trend::Damped ? m_parameters.damping : 1;
        damped += power;
        const double base = m_state.level + (m_trend == Trend::None ? 0 : damped * m_state.slope);
        if (m_season == Season::None) {
            result.push_back(base);
            continue;
        }
        const double season
            = m_state.season[(m_count + std::size_t(step) - 1) % m_state.season.size()];
        result.push_back(m_season == Season::Multiplicative ? base * season : base + season);
    }
    return result;
}

double Smoothing::widening(int step) const
{
    // The variance of the linear models (Hyndman et al. 2008, table 6.1), for factors too.
    double variance = 1;
    double damped = 0;
    double power = 1;
    for (int j = 1; j < step; ++j) {
        power *= m_trend == Trend::Damped ? m_parameters.damping : 1;
        damped += power;
        double weight = m_parameters.level;
        if (m_trend != Trend::None)
            weight += m_parameters.level * m_parameters.trend * damped;
        if (m_season != Season::None && j % m_period == 0)
            weight += m_parameters.season * (1 - m_parameters.level);
        variance += weight * weight;
    }
    return std::sqrt(variance);
}

} // namespace Steelyard
