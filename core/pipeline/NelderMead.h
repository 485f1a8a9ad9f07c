// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace Steelyard {

/// Finds where a function of a few variables is smallest, without derivatives, within a box
/// (Nelder and Mead 1965, points outside put on its side). Deterministic.
class NelderMead
{
public:
    using Point = std::vector<double>;

    /// The sides of the box; both as long as the points.
    NelderMead(Point low, Point high) : m_low(std::move(low)), m_high(std::move(high)) {}

    /// From `start`, first steps of `step`; gives up after `most` looks at the function.
    template<typename Function>
    Point minimum(Function function, const Point &start, double step = .1, int most = 600) const
    {
        std::vector<std::pair<double, Point>> simplex;
        int looks = 0;
        const auto look = [&](const Point &at) {
            ++looks;
            return std::pair(function(at), at);
        };
        simplex.push_back(look(inside(start)));
        for (std::size_t i = 0; i < start.size(); ++i) {
            Point corner = start;
            corner[i] += corner[i] + step <= m_high[i] ? step : -step;
            simplex.push_back(look(inside(corner)));
        }
        const auto sort = [&] {
            std::sort(simplex.begin(), simplex.end(),
                      [](const auto &a, const auto &b) { return a.first < b.first; });
        };
        sort();
        while (looks < most && !isSettled(simplex)) {
            auto &worst = simplex.back();
            const Point centre = centreOf(simplex);
            const auto along = [&](double times) {
                Point at(centre.size());
                for (std::size_t i = 0; i < at.size(); ++i)
                    at[i] = centre[i] + times * (worst.second[i] - centre[i]);
                return look(inside(at));
            };
            const auto reflected = along(-1);
            if (reflected.first < simplex.front().first) {
                const auto expanded = along(-2);
                worst = expanded.first < reflected.first ? expanded : reflected;
            } else if (reflected.first < simplex[simplex.size() - 2].first) {
                worst = reflected;
            } else {
                const auto nearer = reflected.first < worst.first ? along(-.5) : along(.5);
                if (nearer.first < std::min(reflected.first, worst.first)) {
                    worst = nearer;
                } else {
                    const Point best = simplex.front().second;
                    for (std::size_t j = 1; j < simplex.size(); ++j) {
                        Point halfway = simplex[j].second;
                        for (std::size_t i = 0; i < halfway.size(); ++i)
                            halfway[i] = (halfway[i] + best[i]) / 2;
                        simplex[j] = look(halfway);
                    }
                }
            }
            sort();
        }
        return simplex.front().second;
    }

private:
    using Simplex = std::vector<std::pair<double, Point>>;

    Point inside(Point at) const
    {
        for (std::size_t i = 0; i < at.size(); ++i)
            at[i] = std::clamp(at[i], m_low[i], m_high[i]);
        return at;
    }
    static bool isSettled(const Simplex &simplex)
    {
        double size = 0;
        for (std::size_t i = 0; i < simplex.front().second.size(); ++i)
            size = std::max(size,
                            std::abs(simplex.back().second[i] - simplex.front().second[i]));
        const double rest = std::abs(simplex.back().first - simplex.front().first);
        return size < 1e-7 || rest <= 1e-12 * std::abs(simplex.front().first);
    }
    /// Of all points but the worst.
    static Point centreOf(const Simplex &simplex)
    {
        Point centre(simplex.front().second.size(), 0);
        for (std::size_t j = 0; j + 1 < simplex.size(); ++j) {
            for (std::size_t i = 0; i < centre.size(); ++i)
                centre[i] += simplex[j].second[i] / double(simplex.size() - 1);
        }
        return centre;
    }

    Point m_low;
    Point m_high;
};

} // namespace Steelyard
