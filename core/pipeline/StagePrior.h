// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Steelyard {

/// How likely an opportunity wins that has got as far as a stage, from those that were decided.
/// With few of them it stays near what the stage is set to, of a segment near what the stage has:
/// each belief counts as `Strength` opportunities (a Beta prior).
class StagePrior
{
public:
    static constexpr double Strength = 10;
    static constexpr qint64 FewBelow = 30;

    /// One that was decided: the furthest stage it is known to have reached, by its place; −1 where
    /// nobody knows, which counts as all of them.
    struct Case
    {
        int furthest = -1;
        qint32 segment = -1; ///< −1: none
        bool isWon = false;
    };
    struct Chance
    {
        double chance = 0;
        double low = 0; ///< 95 %
        double high = 1;
        qint64 n = 0; ///< decided ones behind it, of the segment where one was asked for
        qint64 won = 0;
        bool isFew = true;
    };

    /// `set`: the chance that each stage is set to, in their order.
    StagePrior(std::vector<std::optional<double>> set, const std::vector<Case> &cases);

    Chance of(int stage, qint32 segment = -1) const;

private:
    struct Count
    {
        qint64 n = 0;
        qint64 won = 0;
    };

    static Chance with(const Count &count, double belief);

    std::vector<std::optional<double>> m_set;
    double m_overall = .5;
    std::vector<Count> m_stages;
    std::vector<std::vector<Count>> m_segments; ///< by segment, then stage
};

} // namespace Steelyard
