// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FlowCounts.h"
#include "core/engine/Gathering.h"
#include "core/engine/PlacedRows.h"

namespace Steelyard {

/// Partial states of the parts of a figure, by place: rows pass once, cells are read as often as
/// anybody wants, and rows that are added later pass by themselves.
class FlowStates
{
public:
    /// What parts point into, and whoever keeps the states has to keep.
    struct Ground
    {
        std::shared_ptr<Tables> tables;
        std::shared_ptr<const Rates> rates;
        std::shared_ptr<NodeSets> sets;
    };
    /// Of every part its rows.
    using Placed = std::vector<std::shared_ptr<const PlacedRows>>;

    /// Sets of nodes that are found later have no places here.
    FlowStates(std::vector<BoundAggregate> parts, Ground ground, DaySlots slots, std::size_t nodes,
               std::size_t periods);
    FlowStates(const FlowStates &) = delete;
    FlowStates &operator=(const FlowStates &) = delete;

    const std::vector<BoundAggregate> &parts() const { return m_parts; }
    /// The rows of a layer; `context` is its period, where each is looked at by itself. False when
    /// cancelled.
    bool pass(const Placed &placed, const RowAt &context, const CancelToken &cancel);
    /// After the last row.
    void finish();
    /// Numbers and rows of a cell; nothing else of the measure is set.
    void put(std::size_t cell, KpiDefinition::ZeroDenominator zero, Measure &measure);

    /// Whether rows that are added to the fact later can pass by themselves.
    bool canFollow() const;
    /// Lets them pass; false where only all the rows together can say what the figure is.
    bool follow(const CancelToken &cancel);
    /// About how much memory it holds.
    std::size_t bytes() const;

private:
    bool sharesRows() const
    {
        return m_parts.size() == 2 && &m_parts[0].table() == &m_parts[1].table();
    }
    bool isAsBefore() const;
    std::size_t words() const;

    std::vector<BoundAggregate> m_parts;
    Ground m_ground;
    DaySlots m_slots;
    CellFold m_fold;
    std::vector<Gathering> m_gatherings;
    FlowCounts m_counts;
    Measure m_below;
    std::size_t m_rows = 0;  ///< of the fact, that have passed
    std::size_t m_words = 0; ///< that its texts were made of then
};

} // namespace Steelyard
