// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/Standing.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

Standing standingOf(const Ratio &actualOverDue, const Ratio &elapsed)
{
    if (!elapsed.isDefined() || elapsed.numerator * 10 < elapsed.denominator
        || actualOverDue.denominator <= 0)
        return Standing::TooEarly;
    const auto reaches = [&](int percent) {
        return actualOverDue.numerator * 100 >= actualOverDue.denominator * percent;
    };
    return reaches(105) ? Standing::Ahead
        : reaches(95)   ? Standing::OnTrack
        : reaches(80)   ? Standing::AtRisk
                        : Standing::Behind;
}

QLatin1StringView textOf(Standing standing)
{
    constexpr std::array names {""_L1,        "too_early"_L1, "behind"_L1,
                                "at_risk"_L1, "on_track"_L1,  "ahead"_L1};
    return names.at(std::size_t(standing));
}

} // namespace Steelyard
