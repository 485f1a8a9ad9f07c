// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace Steelyard {

/// Exponential smoothing: what a level, a trend and a season, each renewed by what is new in every
/// observation, say of the next one (Holt 1957, Winters 1960, Gardner and McKenzie 1985).
class Smoothing
{
public:
    enum class Trend { None, Additive, Damped };
    enum class Season { None, Additive, Multiplicative };

    /// How fast each part follows, fitted so that the squares of the errors one step ahead are
    /// least.
    struct Parameters
    {
        double level = 0;   ///< α, 0 to 1
        double trend = 0;   ///< β, 0 to 1
        double season = 0;  ///< γ, 0 to 1
        double damping = 1; ///< φ, .8 to .98 where the trend is damped

        bool operator==(const Parameters &) const = default;
    };

    /// Nothing where there are too few observations (4, with a season two cycles and 2), or one
    /// that is not above zero under factors. With a season it starts as R's HoltWinters does: by
    /// the first two cycles; else the start is fitted too.
    static std::optional<Smoothing> fit(const std::vector<double> &values, Trend trend,
                                        Season season = Season::None, int period = 1);

    const Parameters &parameters() const { return m_parameters; }
    double squares() const { return m_squares; }
    /// The usual error one step ahead.
    double error() const;
    double level() const { return m_state.level; }
    /// The next `horizon` figures.
    std::vector<double> forecast(int horizon) const;
    /// How much wider than at the first step the error is, by the variance of the state.
    double widening(int step) const;

private:
    struct State
    {
        double level = 0;
        double slope = 0;
        std::vector<double> season;
    };

    Smoothing(Trend trend, Season season, int period, std::size_t count)
        : m_trend(trend)
        , m_season(season)
        , m_period(period)
        , m_count(count)
    {
    }
    bool begin(const std::vector<double> &values);
    void search(const std::vector<double> &values);
    double run(const std::vector<double> &values, const Parameters &parameters, State &state) const;
    double slopeOf(const Parameters &parameters, const State &state) const;

    Trend m_trend;
    Season m_season;
    int m_period;
    std::size_t m_count;
    std::size_t m_from = 0; ///< the first observation that is foretold
    Parameters m_parameters;
    State m_start;
    State m_state;
    double m_squares = 0;
};

} // namespace Steelyard
