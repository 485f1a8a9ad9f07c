// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanBalance.h"

#include "core/base/Fixed.h"
#include "core/targets/PlanHolds.h"
#include "core/targets/TwoWaySplit.h"
#include "core/workspace/PlanFigures.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<PlanEdit> PlanBalance::work(const TargetPlan &plan) const
{
    const TargetPlan counted = PlanFigures::rolledUp(plan, tier);
    const std::vector<bool> locked = plan.locked(tier);
    const auto missing = [&](const QString &period) {
        return Error {Error::Kind::NotFound,
                      "target.none_to_divide"_L1,
                      {{u"node"_s, plan.nodes().at(node).name}, {u"period"_s, period}},
                      {}};
    };
    TwoWaySplit split;
    split.quantum = plan.quantum();
    for (int period = 0; period < plan.periodCount(); ++period) {
        const auto own = counted.value(node, period, tier);
        if (!own)
            return missing(plan.periods().at(period).label());
        split.columns.push_back(*own);
        split.columnNames << plan.periods().at(period).label();
    }
    // Held days stand still: only what is beside them is balanced.
    std::vector<qint64> fixed;
    for (const int child : plan.children(node)) {
        split.rows.push_back(counted.total(child, tier).value_or(0));
        split.rowNames << plan.nodes().at(child).name;
        for (int period = 0; period < plan.periodCount(); ++period) {
            const std::size_t cell = plan.place(child, period, tier);
            const auto value = counted.value(child, period, tier);
            const bool isHeld = locked[cell] || plan.overridden(cell);
            fixed.push_back(isHeld ? 0 : PlanHolds::fixed(plan, cell));
            split.rows.back() -= fixed.back();
            split.columns[std::size_t(period)] -= fixed.back();
            split.locks.push_back(isHeld ? std::optional(value.value_or(0)) : std::nullopt);
            split.weights.push_back(qMax<qint64>(value.value_or(0) - fixed.back(), 0));
        }
    }
    if (split.rows.empty())
        return missing({});
    auto cells = split.solve();
    if (!cells) {
        Error error = cells.error();
        for (QVariant &value : error.values) {
            if (value.typeId() == QMetaType::LongLong)
                value = Fixed::text(value.toLongLong(), Quantity::Scale);
        }
        return error;
    }
    PlanEdit edit;
    std::size_t at = 0;
    for (const int child : plan.children(node)) {
        for (int period = 0; period < plan.periodCount(); ++period, ++at) {
            const std::size_t cell = plan.place(child, period, tier);
            const qint64 next = (*cells)[at] + fixed[at];
            if (next != counted.cell(cell).value)
                edit.cells.push_back({cell, plan.cell(cell), {next, CellOrigin::Split}});
        }
    }
    return edit;
}

} // namespace Steelyard
