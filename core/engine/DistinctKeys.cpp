// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DistinctKeys.h"

#include <algorithm>
#include <bit>

namespace Steelyard {

namespace {

template<typename Visit>
void eachBit(const quint64 *words, std::size_t count, Visit visit)
{
    for (std::size_t word = 0; word < count; ++word) {
        for (quint64 bits = words[word]; bits != 0; bits &= bits - 1)
            visit(word * 64 + std::size_t(std::countr_zero(bits)));
    }
}

} // namespace

DistinctKeys::DistinctKeys(const CellFold &fold)
    : m_fold(fold)
    , m_width(qint32(fold.slotCount()))
    , m_words((fold.slotCount() + 63) / 64)
    , m_periodWords((fold.periods() + 63) / 64)
    , m_stride(1 + m_words)
    , m_periodsOf(fold.slotCount() * m_periodWords)
    , m_periods(m_periodWords)
{
    for (std::size_t slot = 0; slot < fold.slotCount(); ++slot) {
        for (const qint32 period : fold.periodsOf(qint32(slot)))
            m_periodsOf[slot * m_periodWords + std::size_t(period) / 64] |= quint64(1)
                << (period % 64);
    }
}

void DistinctKeys::grow(std::size_t keys)
{
    m_keys.resize(std::max(keys * m_stride, m_keys.size() * 2));
}

void DistinctKeys::sortOthers()
{
    std::vector<std::size_t> starts(m_keys.size() / m_stride + 2);
    for (const Other &other : m_others)
        ++starts[std::size_t(other.key) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<Other> sorted(m_others.size());
    for (const Other &other : m_others)
        sorted[starts[std::size_t(other.key)]++] = other;
    m_others.swap(sorted);
}

void DistinctKeys::count(const quint64 *slots, qint64 *periods, qint64 step)
{
    if (m_words == 1 && m_periodWords == 1) {
        quint64 found = 0;
        eachBit(slots, 1, [&](std::size_t slot) { found |= m_periodsOf[slot]; });
        return eachBit(&found, 1, [&](std::size_t period) { periods[period] += step; });
    }
    std::fill(m_periods.begin(), m_periods.end(), 0);
    eachBit(slots, m_words, [&](std::size_t slot) {
        for (std::size_t word = 0; word < m_periodWords; ++word)
            m_periods[word] |= m_periodsOf[slot * m_periodWords + word];
    });
    eachBit(m_periods.data(), m_periodWords, [&](std::size_t period) { periods[period] += step; });
}

void DistinctKeys::addTo(std::span<const qint32> nodes, const quint64 *slots)
{
    for (const qint32 node : nodes) {
        const auto place
            = std::size_t(std::find(m_nodes.begin(), m_nodes.end(), node) - m_nodes.begin());
        if (place == m_nodes.size()) {
            m_nodes.push_back(node);
            if (m_slots.size() < m_nodes.size())
                m_slots.emplace_back();
            m_slots[place].assign(slots, slots + m_words);
            continue;
        }
        for (std::size_t word = 0; word < m_words; ++word)
            m_slots[place][word] |= slots[word];
    }
}

void DistinctKeys::countTogether(const quint64 *own, std::span<const Other> others, qint64 step)
{
    m_nodes.clear();
    addTo(m_fold.nodesOf(qint32(own[0] - 1)), own + 1);
    Bits slots(m_words);
    for (std::size_t i = 0; i < others.size(); ++i) {
        const qint32 slot = others[i].place % m_width;
        const qint32 base = others[i].place - slot;
        slots[std::size_t(slot) / 64] |= quint64(1) << (slot % 64);
        // What follows of the same set goes along.
        if (i + 1 < others.size() && others[i + 1].place - others[i + 1].place % m_width == base)
            continue;
        addTo(m_fold.nodesOf(base), slots.data());
        std::fill(slots.begin(), slots.end(), 0);
    }
    for (std::size_t place = 0; place < m_nodes.size(); ++place)
        count(m_slots[place].data(),
              m_counts.data() + std::size_t(m_nodes[place]) * m_fold.periods(), step);
}

const std::vector<qint64> &DistinctKeys::cells()
{
    if (!m_isCounted)
        countAll();
    m_isCounted = true;
    return m_counts;
}

void DistinctKeys::countAll()
{
    std::vector<qint64> bySet(m_fold.places() / std::size_t(std::max(1, m_width))
                              * m_fold.periods());
    m_counts.assign(m_fold.cells(), 0);
    sortOthers();
    std::size_t next = 0;
    for (std::size_t key = 0; key * m_stride < m_keys.size(); ++key) {
        const quint64 *own = m_keys.data() + key * m_stride;
        if (own[0] == 0)
            continue;
        const std::size_t first = next;
        while (next < m_others.size() && std::size_t(m_others[next].key) == key)
            ++next;
        if (first == next)
            count(own + 1, bySet.data() + (own[0] - 1) / quint64(m_width) * m_fold.periods());
        else
            countTogether(own, {m_others.data() + first, m_others.data() + next}, 1);
    }
    const std::vector<qint64> alone = m_fold.byNode(bySet, m_fold.periods());
    for (std::size_t cell = 0; cell < m_counts.size(); ++cell)
        m_counts[cell] += alone[cell];
}

void DistinctKeys::enterLate(qint32 key, qint32 place)
{
    const std::size_t at = std::size_t(key) * m_stride;
    if (at >= m_keys.size())
        grow(std::size_t(key) + 1);
    quint64 *own = m_keys.data() + at;
    const auto isLess = [](const Other &a, const Other &b) { return a.key < b.key; };
    const auto [begin, end]
        = std::equal_range(m_others.begin(), m_others.end(), Other {key, 0}, isLess);
    std::vector<Other> others(begin, end);
    std::copy_if(m_late.begin(), m_late.end(), std::back_inserter(others),
                 [&](const Other &other) { return other.key == key; });
    // What the key had is taken away, and what it has now is added.
    if (own[0] != 0)
        countTogether(own, others, -1);
    if (!enterOwn(own, place)) {
        m_late.push_back({key, place});
        others.push_back({key, place});
    }
    countTogether(own, others, 1);
}

} // namespace Steelyard
