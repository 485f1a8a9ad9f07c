// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/PlanGap.h"

#include "core/base/Fixed.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

PlanGap PlanGap::of(const TargetPlan &plan, int node, int first, int last, int tier)
{
    PlanGap result;
    if (plan.children(node).empty())
        return result;
    bool isAnyAssigned = false;
    for (const int child : plan.children(node)) {
        const auto amount = plan.total(child, first, last, tier);
        isAnyAssigned = isAnyAssigned || amount;
        result.children += amount.value_or(0);
    }
    result.children += plan.elsewhere(node, first, last, tier);
    const auto own = plan.total(node, first, last, tier);
    const Int128 spared
        = Int128(result.children) * (Share::Whole - plan.nodes().at(node).carried.ppm);
    result.cushion = Fixed::divide(spared, Int128(Share::Whole) * plan.quantum(), 0).value_or(0)
        * plan.quantum();
    result.gap = result.children - result.cushion - own.value_or(0);
    if (!own && !isAnyAssigned)
        return result;
    result.kind = !own   ? Kind::Undirected
        : !isAnyAssigned ? Kind::Unassigned
        : result.gap > 0 ? Kind::Over
        : result.gap < 0 ? Kind::Under
                         : Kind::Balanced;
    return result;
}

QLatin1StringView textOf(PlanGap::Kind kind)
{
    constexpr std::array names {""_L1,      "balanced"_L1,   "over"_L1,
                                "under"_L1, "unassigned"_L1, "undirected"_L1};
    return names.at(std::size_t(kind));
}

} // namespace Steelyard
