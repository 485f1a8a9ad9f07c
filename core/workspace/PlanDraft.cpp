// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanDraft.h"

#include "core/workspace/PlanTyping.h"

namespace Steelyard {

PlanEdit PlanDraft::difference() const
{
    return PlanTyping::difference(m_sheet.plan(), m_plan);
}

int PlanDraft::rebase(PlanSheet newer)
{
    const PlanEdit edit = difference();
    const TargetPlan old = std::move(m_plan);
    m_sheet = std::move(newer);
    m_plan = m_sheet.plan();
    QHash<NodeKey, int> nodes;
    for (int node = 0; node < m_plan.nodeCount(); ++node)
        nodes.insert(m_plan.nodes().at(node).key, node);
    const auto width = std::size_t(old.periodCount());
    const auto height = std::size_t(old.nodeCount());
    const auto placeOf = [&](std::size_t cell) -> std::optional<std::size_t> {
        const auto node = nodes.constFind(old.nodes().at(qsizetype(cell / width % height)).key);
        const auto period = m_plan.periods().indexOf(old.periods().at(qsizetype(cell % width)));
        const auto tier = m_plan.tiers().indexOf(old.tiers().at(qsizetype(cell / width / height)));
        if (node == nodes.constEnd() || period < 0 || tier < 0)
            return std::nullopt;
        return m_plan.place(*node, int(period), int(tier));
    };
    int lost = 0;
    for (const PlanEdit::CellChange &change : edit.cells) {
        if (const auto place = placeOf(change.cell))
            m_plan.set(*place, change.after);
        else
            ++lost;
    }
    for (const PlanEdit::OverrideChange &change : edit.overrides) {
        if (const auto place = placeOf(change.cell))
            m_plan.setOverride(*place, change.after);
    }
    for (const PlanEdit::WholeChange &change : edit.wholes) {
        const auto first
            = placeOf(old.place(change.after.node, change.after.first, change.after.tier));
        const auto last
            = placeOf(old.place(change.after.node, change.after.last, change.after.tier));
        if (!first || !last)
            continue;
        const auto parts = std::size_t(m_plan.periodCount());
        const auto places = std::size_t(m_plan.nodeCount());
        m_plan.setWhole({int(*first / parts % places), int(*first / parts / places),
                         int(*first % parts), int(*last % parts), change.after.value});
    }
    for (const PlanEdit::CutChange &change : edit.cuts) {
        if (const auto place = placeOf(change.cell))
            m_plan.setCut(*place, change.after);
    }
    return lost;
}

Command PlanDraft::command(const QString &label, const QDate &today,
                           const std::function<Uuid()> &newId) const
{
    const PlanEdit edit = difference();
    const auto isTop = [this](const PlanEdit::CellChange &change) {
        return change.cell < std::size_t(m_plan.periodCount());
    };
    // The number from above is kept as such beside its parts.
    const bool isTotalled = std::any_of(edit.cells.begin(), edit.cells.end(), isTop);
    return m_sheet.command(edit, label, today, newId, isTotalled ? m_plan.total(0) : std::nullopt);
}

} // namespace Steelyard
