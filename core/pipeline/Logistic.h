// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace Steelyard {

/// A regularised logistic model (ridge, le Cessie and van Houwelingen 1992): how levels and figures
/// go together with an outcome of yes or no. Found by Newton's steps, the same on every run.
class Logistic
{
public:
    /// Rows side by side: of each feature with levels the one that the row has, then its figures.
    struct Rows
    {
        std::size_t size = 0;
        std::size_t levelFeatures = 0;
        std::size_t figures = 0;
        std::int32_t levels = 0; ///< of all features, counted through
        std::vector<std::int32_t>
            firstLevel;                    ///< of each feature with levels; they follow each other
        std::vector<std::int32_t> levelOf; ///< row by row, one a feature; −1: none of them
        std::vector<double> figureOf;      ///< row by row, already standardised
        std::vector<std::uint8_t> isPositive; ///< row by row; of rows that are fitted
    };

    /// Over the rows for which `isTaken` says yes (all where it is empty); `penalty` is the weight
    /// of half the sum of squared coefficients, the intercept left out. There is one best model,
    /// whatever the search begins with: one of nearly the same rows makes it short.
    static Logistic fit(const Rows &rows, const std::vector<std::uint8_t> &isTaken, double penalty,
                        const Logistic *start = nullptr);

    /// The logarithm of the odds.
    double logOdds(const Rows &rows, std::size_t row) const;
    double intercept() const { return m_weights.front(); }
    double ofLevel(std::int32_t level) const { return m_weights[std::size_t(level) + 1]; }
    double ofFigure(std::size_t figure) const { return m_weights[m_firstFigure + figure]; }

    static double chance(double logOdds);
    static double logOddsOf(double chance);

private:
    std::vector<double> m_weights; ///< intercept, levels, figures
    std::size_t m_firstFigure = 1;
};

} // namespace Steelyard
