// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanFigures.h"

#include "core/base/Fixed.h"

#include <algorithm>

namespace Steelyard {

TargetPlan PlanFigures::rolledUp(const TargetPlan &plan, int tier)
{
    TargetPlan result = plan;
    for (int node = plan.nodeCount() - 1; node >= 0; --node) {
        for (int period = 0; period < plan.periodCount(); ++period) {
            if (result.value(node, period, tier))
                continue;
            std::optional<qint64> sum;
            for (const int child : plan.children(node)) {
                if (const auto below = result.value(child, period, tier))
                    sum = sum.value_or(0) + *below;
            }
            if (sum)
                result.set(plan.place(node, period, tier), {sum, CellOrigin::Split});
        }
    }
    return result;
}

PlanFigures::PlanFigures(const TargetPlan &plan, const QList<PlanSheet::Whole> &wholes, int tier)
    : m_tier(tier)
    , m_parts(std::size_t(plan.nodeCount()) * std::size_t(plan.periodCount()))
{
    for (const PlanSheet::Whole &whole : wholes) {
        const PlanWhole one {whole.node, whole.tier, whole.first, whole.last, whole.value};
        const bool isEmptied
            = std::any_of(plan.wholes().cbegin(), plan.wholes().cend(),
                          [&](const PlanWhole &own) { return own.isOf(one) && !own.value; });
        if (whole.tier == tier && whole.value && !isEmptied)
            m_wholes << whole;
    }
    const auto width = std::size_t(plan.periodCount());
    for (int node = plan.nodeCount() - 1; node >= 0; --node) {
        for (int period = 0; period < plan.periodCount(); ++period) {
            std::optional<qint64> &part = m_parts[std::size_t(node) * width + std::size_t(period)];
            part = plan.value(node, period, tier);
            for (const int child : plan.children(node)) {
                const auto &below = m_parts[std::size_t(child) * width + std::size_t(period)];
                if (below && !plan.value(node, period, tier))
                    part = part.value_or(0) + *below;
            }
        }
    }
    for (int node = 0; node < plan.nodeCount(); ++node) {
        for (int period = 0; period < plan.periodCount() && !plan.children(node).empty();
             ++period) {
            const PlanGap::Kind kind = gap(plan, node, period, period).kind;
            if (kind == PlanGap::Kind::Over || kind == PlanGap::Kind::Under)
                m_open << Place {node, period};
        }
    }
}

std::optional<qint64> PlanFigures::whole(int node, int first, int last) const
{
    for (const PlanSheet::Whole &whole : m_wholes) {
        if (whole.node == node && whole.first == first && whole.last == last)
            return whole.value;
    }
    return std::nullopt;
}

PlanFigures::Figure PlanFigures::figure(const TargetPlan &plan, int node, int first, int last) const
{
    Figure result;
    const std::size_t row = std::size_t(node) * std::size_t(plan.periodCount());
    for (int period = first; period <= last; ++period) {
        result.isOwn = result.isOwn || plan.value(node, period, m_tier);
        if (const auto &part = m_parts[row + std::size_t(period)])
            result.value = result.value.value_or(0) + *part;
    }
    if (result.isOwn || m_wholes.isEmpty())
        return result;
    // A figure that was set for the stretch as such speaks before the sum of what is below.
    if (const auto own = whole(node, first, last))
        return {own, true};
    if (result.value)
        return result;
    for (const int child : plan.children(node)) {
        if (const Figure below = figure(plan, child, first, last); below.value)
            result.value = result.value.value_or(0) + *below.value;
    }
    return result;
}

PlanGap PlanFigures::gap(const TargetPlan &plan, int node, int first, int last) const
{
    PlanGap result;
    if (plan.children(node).empty())
        return result;
    bool isAnyAssigned = false;
    for (const int child : plan.children(node)) {
        const Figure below = figure(plan, child, first, last);
        isAnyAssigned = isAnyAssigned || below.value;
        result.children += below.value.value_or(0);
    }
    // What people had in this team before they left it.
    result.children += plan.elsewhere(node, first, last, m_tier);
    const Figure own = figure(plan, node, first, last);
    if (!own.isOwn && !isAnyAssigned)
        return result;
    const Int128 spared
        = Int128(result.children) * (Share::Whole - plan.nodes().at(node).carried.ppm);
    result.cushion = Fixed::divide(spared, Int128(Share::Whole) * plan.quantum(), 0).value_or(0)
        * plan.quantum();
    if (!own.isOwn) {
        result.kind = PlanGap::Kind::Undirected;
        return result;
    }
    result.gap = result.children - result.cushion - own.value.value_or(0);
    result.kind = !isAnyAssigned ? PlanGap::Kind::Unassigned
        : result.gap > 0         ? PlanGap::Kind::Over
        : result.gap < 0         ? PlanGap::Kind::Under
                                 : PlanGap::Kind::Balanced;
    return result;
}

} // namespace Steelyard
