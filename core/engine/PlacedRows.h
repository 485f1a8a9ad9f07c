// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BoundAggregate.h"
#include "core/engine/CancelToken.h"
#include "core/engine/DaySlots.h"

namespace Steelyard {

/// Where each row of a fact counts: its slot of days and its set of nodes, found out once for all
/// the figures that date its rows alike.
class PlacedRows
{
public:
    static constexpr qint32 Nowhere = -1;

    /// A place is the set times the number of slots, plus the slot. What the company leaves out
    /// stands below Nowhere, as left(place).
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

    /// Nothing when cancelled.
    static std::shared_ptr<const PlacedRows> make(const BoundAggregate &part, const DaySlots &slots,
                                                  std::size_t layer, NodeSets &sets,
                                                  const CancelToken &cancel);
};

} // namespace Steelyard
