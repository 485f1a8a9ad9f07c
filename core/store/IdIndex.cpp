// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/IdIndex.h"

#include <bit>

namespace Steelyard {

IdIndex::IdIndex(const ColumnData<Uuid> &ids)
    : m_ids(&ids)
    , m_slots(std::bit_ceil(ids.size() * 2 + 16), FactColumn::None)
{
    for (std::size_t row = 0; row < ids.size(); ++row)
        put(qint32(row));
}

qint32 IdIndex::find(const Uuid &id) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = qHash(id) & mask;; slot = (slot + 1) & mask) {
        const qint32 row = m_slots[slot];
        if (row == FactColumn::None || (*m_ids)[std::size_t(row)] == id)
            return row;
    }
}

void IdIndex::add(qint32 row)
{
    if ((m_count + 1) * 2 > m_slots.size())
        *this = IdIndex(*m_ids);
    else
        put(row);
}

void IdIndex::put(qint32 row)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = qHash((*m_ids)[std::size_t(row)]) & mask;
    while (m_slots[slot] != FactColumn::None)
        slot = (slot + 1) & mask;
    m_slots[slot] = row;
    ++m_count;
}

} // namespace Steelyard
