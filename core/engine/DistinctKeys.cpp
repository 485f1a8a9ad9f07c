// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DistinctKeys.h"

#include <bit>

namespace Steelyard {

DistinctKeys::DistinctKeys(const CellFold &fold)
    : m_fold(fold)
    , m_width(qint32(fold.slotCount()))
    , m_words((fold.slotCount() + 63) / 64)
{
}

void DistinctKeys::grow(std::size_t keys)
{
    const std::size_t size = std::max(keys, m_base.size() * 2);
    m_base.resize(size, -1);
    m_slots.resize(size * m_words);
}

void DistinctKeys::sortOthers()
{
    std::vector<std::size_t> starts(m_base.size() + 1);
    for (const Other &other : m_others)
        ++starts[std::size_t(other.key) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<Other> sorted(m_others.size());
    for (const Other &other : m_others)
        sorted[starts[std::size_t(other.key)]++] = other;
    m_others.swap(sorted);
}

template<typename Visit>
void DistinctKeys::eachPeriod(const quint64 *slots, Visit visit) const
{
    for (std::size_t word = 0; word < m_words; ++word) {
        for (quint64 bits = slots[word]; bits != 0; bits &= bits - 1) {
            const auto slot = qint32(word * 64) + std::countr_zero(bits);
            for (const qint32 period : m_fold.periodsOf(slot))
                visit(std::size_t(period));
        }
    }
}

void DistinctKeys::countAlone(std::size_t key, std::vector<qint64> &bySet)
{
    qint64 *counts = bySet.data() + std::size_t(m_base[key] / m_width) * m_fold.periods();
    eachPeriod(&m_slots[key * m_words], [&](std::size_t period) {
        if (std::exchange(m_seenInPeriod[period], qint32(key)) != qint32(key))
            ++counts[period];
    });
}

void DistinctKeys::countTogether(std::size_t key, std::span<const Other> others,
                                 std::vector<qint64> &result)
{
    m_sets.clear();
    const auto slotsOf = [&](qint32 base) -> std::vector<quint64> & {
        for (auto &[known, slots] : m_sets) {
            if (known == base)
                return slots;
        }
        return m_sets.emplace_back(base, std::vector<quint64>(m_words)).second;
    };
    const quint64 *own = &m_slots[key * m_words];
    slotsOf(m_base[key]).assign(own, own + m_words);
    for (const Other &other : others) {
        const qint32 slot = other.place % m_width;
        slotsOf(other.place - slot)[std::size_t(slot) / 64] |= quint64(1) << (slot % 64);
    }
    for (const auto &[base, slots] : m_sets) {
        for (const qint32 node : m_fold.nodesOf(base)) {
            const std::size_t first = std::size_t(node) * m_fold.periods();
            eachPeriod(slots.data(), [&](std::size_t period) {
                if (std::exchange(m_seenInCell[first + period], qint32(key)) != qint32(key))
                    ++result[first + period];
            });
        }
    }
}

std::vector<qint64> DistinctKeys::cells()
{
    std::vector<qint64> bySet(m_fold.places() / std::size_t(m_width) * m_fold.periods());
    std::vector<qint64> result(m_fold.cells());
    m_seenInPeriod.assign(m_fold.periods(), -1);
    m_seenInCell.assign(m_fold.cells(), -1);
    sortOthers();
    std::size_t next = 0;
    for (std::size_t key = 0; key < m_base.size(); ++key) {
        if (m_base[key] < 0)
            continue;
        const std::size_t first = next;
        while (next < m_others.size() && std::size_t(m_others[next].key) == key)
            ++next;
        if (first == next)
            countAlone(key, bySet);
        else
            countTogether(key, {m_others.data() + first, m_others.data() + next}, result);
    }
    const std::vector<qint64> alone = m_fold.byNode(bySet, m_fold.periods());
    for (std::size_t cell = 0; cell < result.size(); ++cell)
        result[cell] += alone[cell];
    return result;
}

} // namespace Steelyard
