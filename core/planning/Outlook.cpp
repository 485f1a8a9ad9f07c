// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/Outlook.h"

#include <algorithm>

namespace Steelyard {

namespace {

constexpr qint64 Million = 1'000'000;

/// splitmix64: std's distributions differ from machine to machine.
class Draw
{
public:
    explicit Draw(quint64 seed) : m_state(seed) {}

    quint64 below(quint64 limit)
    {
        m_state += Q_UINT64_C(0x9E3779B97F4A7C15);
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * Q_UINT64_C(0xBF58476D1CE4E5B9);
        z = (z ^ (z >> 27)) * Q_UINT64_C(0x94D049BB133111EB);
        return (z ^ (z >> 31)) % limit;
    }

private:
    quint64 m_state;
};

} // namespace

std::optional<qint64> Outlook::probability(qint64 target, quint64 seed) const
{
    if (past.size() < FewestParts)
        return std::nullopt;
    // A hundred deals won or lost say as much as a thousand.
    constexpr qint64 mostDeals = 100;
    const qint64 drawn = std::min(deals, mostDeals);
    const bool hasDeals = drawn > 0 && winRate.isDefined() && winRate.denominator > 0;
    const qint64 winning = hasDeals ? qint64(winRate.numerator * Million / winRate.denominator) : 0;
    Draw draw(seed);
    qint64 met = 0;
    for (int run = 0; run < Runs; ++run) {
        Int128 byPast = 0;
        for (qint64 part = 0; part < whole; ++part)
            byPast += past[draw.below(past.size())];
        if (begun.numerator > 0)
            byPast += Int128(past[draw.below(past.size())]) * begun.numerator / begun.denominator;
        Int128 won = 0;
        for (qint64 deal = 0; hasDeals && deal < drawn; ++deal)
            won += draw.below(quint64(Million)) < quint64(winning) ? 1 : 0;
        const Int128 byDeals = hasDeals ? won * dealValue * deals / drawn : 0;
        const Int128 end = reached + std::max(byPast, byDeals);
        met += (isLowerBetter ? end <= target : end >= target) ? 1 : 0;
    }
    return met * Million / Runs;
}

std::optional<qint64> Outlook::percentile(qint64 targetOfAPart) const
{
    if (past.empty())
        return std::nullopt;
    const std::size_t looked = std::min(past.size(), PlacedParts);
    qint64 halves = 0;
    for (std::size_t i = past.size() - looked; i < past.size(); ++i) {
        const qint64 part = past[i];
        const bool isPassed = isLowerBetter ? part > targetOfAPart : part < targetOfAPart;
        halves += isPassed ? 2 : part == targetOfAPart ? 1 : 0;
    }
    return halves * Million / (2 * qint64(looked));
}

} // namespace Steelyard
