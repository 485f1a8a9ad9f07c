// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"
#include "core/engine/ColumnData.h"
#include "core/engine/FactTable.h"

namespace Steelyard {

/// At which row of a table an id stands. It holds places only; the ids stay where they are.
class IdIndex
{
public:
    /// The ids must outlive this; what is added to them is said by add().
    explicit IdIndex(const ColumnData<Uuid> &ids);

    /// FactColumn::None where the id is not there.
    qint32 find(const Uuid &id) const;
    /// The row that was put at the end of the ids.
    void add(qint32 row);

private:
    void put(qint32 row);

    const ColumnData<Uuid> *m_ids;
    std::vector<qint32> m_slots; ///< a power of two, at least half of it empty
    std::size_t m_count = 0;
};

} // namespace Steelyard
