// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/StagePrior.h"

#include "core/pipeline/Wilson.h"

namespace Steelyard {

StagePrior::StagePrior(std::vector<std::optional<double>> set, const std::vector<Case> &cases)
    : m_set(std::move(set))
    , m_stages(m_set.size())
{
    qint64 won = 0;
    for (const Case &one : cases) {
        won += one.isWon ? 1 : 0;
        if (one.segment >= 0 && std::size_t(one.segment) >= m_segments.size())
            m_segments.resize(std::size_t(one.segment) + 1, std::vector<Count>(m_set.size()));
        const bool isAll = one.furthest < 0 || one.isWon;
        const std::size_t last
            = isAll ? m_set.size() : qMin(m_set.size(), std::size_t(one.furthest) + 1);
        for (std::size_t stage = 0; stage < last; ++stage) {
            const auto count = [&](Count &at) {
                ++at.n;
                at.won += one.isWon ? 1 : 0;
            };
            count(m_stages[stage]);
            if (one.segment >= 0)
                count(m_segments[std::size_t(one.segment)][stage]);
        }
    }
    // Laplace's rule: before the first one was decided it is one half.
    m_overall = double(won + 1) / double(cases.size() + 2);
}

StagePrior::Chance StagePrior::with(const Count &count, double belief)
{
    const double hits = double(count.won) + Strength * belief;
    const double trials = double(count.n) + Strength;
    const auto interval = WilsonInterval::ofWeights(hits, trials);
    return {hits / trials, interval.low, interval.high, count.n, count.won, count.n < FewBelow};
}

StagePrior::Chance StagePrior::of(int stage, qint32 segment) const
{
    if (stage < 0 || std::size_t(stage) >= m_set.size())
        return with({}, m_overall);
    const auto at = std::size_t(stage);
    const Chance all = with(m_stages[at], m_set[at].value_or(m_overall));
    if (segment < 0)
        return all;
    const Count none;
    return with(std::size_t(segment) < m_segments.size() ? m_segments[std::size_t(segment)][at]
                                                         : none,
                all.chance);
}

} // namespace Steelyard
