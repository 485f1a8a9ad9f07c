// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BoundAggregate.h"
#include "core/engine/CancelToken.h"
#include "core/engine/DaySlots.h"

namespace Steelyard {

/// Where each row of a fact counts: its slot of days and its set of nodes, found out once for all
/// the figures that date its rows alike. Rows that count nowhere are not among them.
class PlacedRows
{
public:
    static constexpr qint32 Nowhere = -1;

    /// By row in ascending order. A place is the set times the number of slots, plus the slot. What
    /// the company leaves out stands below Nowhere, as left(place).
    std::vector<qint32> places;
    static constexpr qint32 left(qint32 place) { return Nowhere - 1 - place; }

    /// Rows that several people hold, with what each node has of them.
    struct Shared
    {
        qint32 row;
        qint32 place;
        std::vector<NodeSets::Part> parts;
    };
    std::vector<Shared> shared;

    /// Rows left out by the company, by place; shorter than the places where the last have none.
    std::vector<qint32> excluded;

    std::size_t size() const { return places.size(); }
    qint32 row(std::size_t i) const { return m_rows.empty() ? qint32(i) : m_rows[i]; }
    /// Of the rows that follow the one at `first`, as many as a run holds.
    RowRun run(std::size_t first) const
    {
        const auto count = qint32(std::min(std::size_t(RowRun::Longest), size() - first));
        return {qint32(first), count, m_rows.empty() ? nullptr : m_rows.data() + first, {}};
    }

    /// Of the table's rows from one on. Nothing when cancelled.
    static std::shared_ptr<const PlacedRows> make(const BoundAggregate &part, const DaySlots &slots,
                                                  std::size_t layer, NodeSets &sets,
                                                  const CancelToken &cancel, qint32 from = 0);

private:
    std::vector<qint32> m_rows; ///< none where every row of the table has its place
};

} // namespace Steelyard
