// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Credit.h"
#include "core/engine/DaySlots.h"

#include <vector>

namespace Steelyard {

/// From places, sets of nodes times slots of days, to cells, nodes times periods: every node has
/// what the sets with it have, every period what its slots have.
class CellFold
{
public:
    /// All must outlive this; sets found later have no places here.
    CellFold(const NodeSets &sets, const DaySlots &slots, std::size_t nodes, std::size_t periods)
        : m_sets(sets)
        , m_slots(slots)
        , m_nodes(nodes)
        , m_periods(periods)
        , m_setCount(sets.size())
    {
    }

    std::size_t places() const { return m_setCount * m_slots.size(); }
    std::size_t cells() const { return m_nodes * m_periods; }
    std::size_t periods() const { return m_periods; }
    std::size_t slotCount() const { return m_slots.size(); }
    std::span<const qint32> nodesOf(qint32 place) const
    {
        return m_sets.nodes(place / qint32(m_slots.size()));
    }
    std::span<const qint32> periodsOf(qint32 place) const
    {
        return m_slots.periods(std::size_t(place) % m_slots.size());
    }
    template<typename Visit>
    void eachCell(qint32 place, Visit visit) const
    {
        for (const qint32 node : nodesOf(place)) {
            for (const qint32 period : periodsOf(place))
                visit(std::size_t(node) * m_periods + std::size_t(period));
        }
    }

    /// Adds up by `+=`; fewer values than places: the rest is nothing, and what stands behind the
    /// last place does not count.
    template<typename T>
    std::vector<T> cellsOf(const std::vector<T> &byPlace) const
    {
        return fromSlots(byNode(byPlace, m_slots.size()));
    }
    /// Of values by set and period.
    template<typename T>
    std::vector<T> byNode(const std::vector<T> &bySet, std::size_t width) const
    {
        std::vector<T> result(m_nodes * width);
        for (std::size_t set = 0; set < m_setCount && set * width < bySet.size(); ++set) {
            const T *from = bySet.data() + set * width;
            const std::size_t count = std::min(width, bySet.size() - set * width);
            for (const qint32 node : m_sets.nodes(qint32(set))) {
                T *to = result.data() + std::size_t(node) * width;
                for (std::size_t i = 0; i < count; ++i)
                    to[i] += from[i];
            }
        }
        return result;
    }

private:
    template<typename T>
    std::vector<T> fromSlots(const std::vector<T> &bySlot) const
    {
        std::vector<T> result(cells());
        for (std::size_t node = 0; node < m_nodes; ++node) {
            const T *from = bySlot.data() + node * m_slots.size();
            T *to = result.data() + node * m_periods;
            for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
                for (const qint32 period : m_slots.periods(slot))
                    to[period] += from[slot];
            }
        }
        return result;
    }

    const NodeSets &m_sets;
    const DaySlots &m_slots;
    std::size_t m_nodes;
    std::size_t m_periods;
    std::size_t m_setCount;
};

} // namespace Steelyard
