// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/Standing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

struct Edge
{
    int percent;
    Standing above; ///< the state from here on
};
constexpr std::array edges {Edge {105, Standing::Ahead}, Edge {95, Standing::OnTrack},
                            Edge {80, Standing::AtRisk}};
constexpr int Margin = 2;

bool reaches(const Ratio &ratio, int percent)
{
    return ratio.numerator * 100 >= ratio.denominator * percent;
}

} // namespace

Standing standingOf(const Ratio &actualOverDue, const Ratio &elapsed, Standing before)
{
    if (!elapsed.isDefined() || elapsed.numerator * 10 < elapsed.denominator
        || actualOverDue.denominator <= 0)
        return Standing::TooEarly;
    const bool hasState = before >= Standing::Behind;
    for (const Edge &edge : edges) {
        const int margin = !hasState ? 0 : before >= edge.above ? -Margin : Margin;
        if (reaches(actualOverDue, edge.percent + margin))
            return edge.above;
    }
    return Standing::Behind;
}

bool isNearEdge(const Ratio &actualOverDue)
{
    return actualOverDue.denominator > 0
        && std::any_of(edges.begin(), edges.end(), [&](const Edge &edge) {
               return reaches(actualOverDue, edge.percent - Margin)
                   && !reaches(actualOverDue, edge.percent + Margin);
           });
}

QLatin1StringView textOf(Standing standing)
{
    constexpr std::array names {""_L1,        "too_early"_L1, "behind"_L1,
                                "at_risk"_L1, "on_track"_L1,  "ahead"_L1};
    return names.at(std::size_t(standing));
}

} // namespace Steelyard
