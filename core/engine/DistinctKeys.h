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

    void enter(qint32 key, qint32 place)
    {
        const std::size_t at = std::size_t(key) * m_stride;
        if (at >= m_keys.size())
            grow(std::size_t(key) + 1);
        // The first word is one more than the first place of the set that the key was found with.
        quint64 *own = m_keys.data() + at;
        if (own[0] == 0)
            own[0] = quint64(place - place % m_width) + 1;
        const quint64 slot = quint64(place) + 1 - own[0];
        // Most keys are of one set of nodes; the others are put together afterwards.
        if (slot < quint64(m_width))
            own[1 + slot / 64] |= quint64(1) << (slot % 64);
        else
            m_others.push_back({key, place});
    }

    std::vector<qint64> cells();

private:
    struct Other
    {
        qint32 key;
        qint32 place;
    };
    using Bits = std::vector<quint64>;

    void grow(std::size_t keys);
    void sortOthers();
    /// Counts the periods that have one of the slots.
    void count(const quint64 *slots, qint64 *periods);
    void addTo(std::span<const qint32> nodes, const quint64 *slots);
    void countTogether(const quint64 *own, std::span<const Other> others,
                       std::vector<qint64> &result);

    const CellFold &m_fold;
    qint32 m_width;
    std::size_t m_words;       ///< of the slots of a key
    std::size_t m_periodWords; ///< of the periods
    std::size_t m_stride;
    std::vector<quint64> m_periodsOf; ///< by slot: its periods
    std::vector<quint64> m_keys;      ///< by key: its set, and the slots it has with that set
    std::vector<Other> m_others;      ///< keys with further sets
    Bits m_periods;
    std::vector<qint32> m_nodes; ///< of the key being counted
    std::vector<Bits> m_slots;   ///< by place in m_nodes
};

} // namespace Steelyard
