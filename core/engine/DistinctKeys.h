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
        if (std::size_t(key) >= m_base.size())
            grow(std::size_t(key) + 1);
        qint32 &base = m_base[std::size_t(key)];
        if (base < 0)
            base = place - place % m_width;
        const auto slot = std::uint32_t(place - base);
        // Most keys are of one set of nodes; the others are put together afterwards.
        if (slot < std::uint32_t(m_width))
            m_slots[std::size_t(key) * m_words + slot / 64] |= quint64(1) << (slot % 64);
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

    void grow(std::size_t keys);
    void sortOthers();
    template<typename Visit>
    void eachPeriod(const quint64 *slots, Visit visit) const;
    void countAlone(std::size_t key, std::vector<qint64> &bySet);
    void countTogether(std::size_t key, std::span<const Other> others, std::vector<qint64> &result);

    const CellFold &m_fold;
    qint32 m_width;
    std::size_t m_words;
    std::vector<qint32> m_base;   ///< by key: the first place of the set it was found with first
    std::vector<quint64> m_slots; ///< by key: the slots it has with that set
    std::vector<Other> m_others;  ///< keys with further sets
    std::vector<qint32> m_seenInPeriod; ///< the key that a period counted last
    std::vector<qint32> m_seenInCell;
    std::vector<std::pair<qint32, std::vector<quint64>>> m_sets; ///< of the key being counted
};

} // namespace Steelyard
