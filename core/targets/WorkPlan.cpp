// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/WorkPlan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr double z80 = 1.2815515655446004; // the normal distribution's 90 % point

double valueOf(const Ratio &ratio)
{
    return double(ratio.numerator) / double(ratio.denominator);
}

/// Where a share of cases truly lies (Wilson).
std::pair<double, double> ofShare(const WorkRate &rate)
{
    const auto n = double(rate.base);
    const double share = double(rate.hits) / n;
    const double centre = share + z80 * z80 / (2 * n);
    const double spread = z80 * std::sqrt((share * (1 - share) + z80 * z80 / (4 * n)) / n);
    const double scale = 1 + z80 * z80 / n;
    return {std::max(0.0, (centre - spread) / scale), std::min(1.0, (centre + spread) / scale)};
}

/// Where a number of events per case truly lies, events being counted (Poisson).
std::pair<double, double> ofCount(const WorkRate &rate)
{
    const auto hits = double(rate.hits);
    const double spread = z80 * std::sqrt(hits);
    return {std::max(0.0, hits - spread) / double(rate.base), (hits + spread) / double(rate.base)};
}

/// Fractions stay small enough to be multiplied further.
Ratio reduced(Ratio ratio)
{
    Int128 a = ratio.numerator;
    Int128 b = ratio.denominator;
    while (b != 0)
        a = std::exchange(b, a % b);
    return a == 0 ? ratio : Ratio {ratio.numerator / a, ratio.denominator / a};
}

Ratio times(const Ratio &amount, const WorkRate &rate)
{
    const Ratio small = reduced({rate.hits, rate.base});
    return reduced({amount.numerator * small.numerator, amount.denominator * small.denominator});
}

Ratio over(const Ratio &amount, const WorkRate &rate)
{
    return times(amount, {rate.base, rate.hits, rate.cases});
}

} // namespace

std::vector<WorkPlan::Need> WorkPlan::needs() const
{
    std::vector<Need> result;
    const Ratio whole {std::max<qint64>(gap, 0), 1};
    result.push_back({Step::Gap, whole, {}, std::nullopt});
    if (!dealSize.isKnown())
        return result;
    const Ratio deals = over(whole, dealSize);
    result.push_back({Step::Deals, deals, dealSize, std::nullopt});
    if (!winRate.isKnown())
        return result;
    const Ratio opportunities = over(deals, winRate);
    const auto [low, high] = ofShare(winRate);
    result.push_back(
        {Step::Opportunities, opportunities, winRate,
         std::pair(valueOf(deals) / high,
                   low > 0 ? valueOf(deals) / low : std::numeric_limits<double>::infinity())});
    const auto perOpportunity = [&](Step step, const WorkRate &rate) {
        const auto [least, most] = ofCount(rate);
        const double count = valueOf(opportunities);
        result.push_back(
            {step, times(opportunities, rate), rate, std::pair(count * least, count * most)});
    };
    if (proposals.isKnown())
        perOpportunity(Step::Proposals, proposals);
    if (!visits.isKnown())
        return result;
    perOpportunity(Step::Visits, visits);
    if (workdays <= 0)
        return result;
    Need daily = result.back();
    daily.step = Step::VisitsPerDay;
    daily.amount = reduced({daily.amount.numerator, daily.amount.denominator * workdays});
    daily.interval->first /= double(workdays);
    daily.interval->second /= double(workdays);
    result.push_back(daily);
    return result;
}

QLatin1StringView textOf(WorkPlan::Step step)
{
    constexpr std::array names {"gap"_L1,       "deals"_L1,  "opportunities"_L1,
                                "proposals"_L1, "visits"_L1, "visits_per_day"_L1};
    return names.at(std::size_t(step));
}

} // namespace Steelyard
