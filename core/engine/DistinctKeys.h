// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CellFold.h"

namespace Steelyard {

/// How many different keys each cell has: one bit for every key and slot, so that nothing is
/// counted twice, whatever nodes and periods are put together.
class DistinctKeys
{
public:
    explicit DistinctKeys(const CellFold &fold);

    /// That the key will be entered soon.
    void expect(qint32 key) const
    {
        __builtin_prefetch(m_keys.data() + std::size_t(key) * m_stride, 1);
    }
    void enter(qint32 key, qint32 place)
    {
        if (m_isCounted)
            return enterLate(key, place);
        const std::size_t at = std::size_t(key) * m_stride;
        if (at >= m_keys.size())
            grow(std::size_t(key) + 1);
        if (!enterOwn(m_keys.data() + at, place))
            m_others.push_back({key, place});
    }

    /// What was entered so far, by cell.
    const std::vector<qint64> &cells();
    /// About how much memory it holds.
    std::size_t bytes() const
    {
        return m_keys.size() * sizeof(quint64) + m_others.size() * sizeof(Other)
            + m_counts.size() * sizeof(qint64);
    }

private:
    struct Other
    {
        qint32 key;
        qint32 place;
    };
    using Bits = std::vector<quint64>;

    /// Most keys are of one set of nodes; false where a key is of another as well, which is put
    /// together afterwards.
    bool enterOwn(quint64 *own, qint32 place) const
    {
        // The first word is one more than the first place of the set that the key was found with.
        if (own[0] == 0)
            own[0] = quint64(place - place % m_width) + 1;
        const quint64 slot = quint64(place) + 1 - own[0];
        if (slot >= quint64(m_width))
            return false;
        own[1 + slot / 64] |= quint64(1) << (slot % 64);
        return true;
    }
    /// Of a key whose cells are counted already.
    void enterLate(qint32 key, qint32 place);
    void countAll();
    void grow(std::size_t keys);
    void sortOthers();
    /// Counts the periods that have one of the slots: `step` more, or fewer.
    void count(const quint64 *slots, qint64 *periods, qint64 step = 1);
    void addTo(std::span<const qint32> nodes, const quint64 *slots);
    void countTogether(const quint64 *own, std::span<const Other> others, qint64 step);

    const CellFold &m_fold;
    qint32 m_width;
    std::size_t m_words;       ///< of the slots of a key
    std::size_t m_periodWords; ///< of the periods
    std::size_t m_stride;
    std::vector<quint64> m_periodsOf; ///< by slot: its periods
    std::vector<quint64> m_keys;      ///< by key: its set, and the slots it has with that set
    std::vector<Other> m_others;      ///< keys with further sets; by key once they are counted
    std::vector<Other> m_late;        ///< the same of keys entered after that
    bool m_isCounted = false;
    std::vector<qint64> m_counts; ///< by cell
    Bits m_periods;
    std::vector<qint32> m_nodes; ///< of the key being counted
    std::vector<Bits> m_slots;   ///< by place in m_nodes
};

} // namespace Steelyard
