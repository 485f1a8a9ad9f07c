// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/PeriodFrame.h"
#include "core/engine/Question.h"

namespace Steelyard {

/// The days of a question, cut wherever a period begins or ends or the tree of units changes: what
/// lies in one slot counts for the same periods and, of one person, for the same nodes.
class DaySlots
{
public:
    /// How rows of a day are looked at: once, or for each of its periods by itself.
    enum class Looking { Once, ByPeriod };

    /// `starts` are the days on which the tree changes.
    DaySlots(const PeriodFrame &frame, Lens lens, std::span<const qint32> starts, Looking looking);

    std::size_t size() const { return m_slots.size(); }
    std::span<const qint32> periods(std::size_t slot) const { return m_slots[slot].periods; }

    /// Where a period looks at rows or at their owners in its own way, each period is a layer, and
    /// a day lies in several; everywhere else there is one layer.
    std::size_t layers() const { return m_layers.size(); }
    /// The slot of a day in a layer; -1 where no period holds the day.
    qint32 at(std::size_t layer, qint32 day) const
    {
        const std::vector<qint32> &slots = m_layers[layer];
        const auto i = std::size_t(day - m_first);
        return day < m_first || i >= slots.size() ? -1 : slots[i];
    }
    /// The day on which the owner of a row of that day is looked up, and his units.
    qint32 instant(qint32 slot, qint32 day) const
    {
        return m_isOfEvent ? day : m_slots[std::size_t(slot)].instant;
    }

    static qint32 instantOf(const PeriodFrame &frame, Lens lens, std::size_t period, qint32 day);

private:
    struct Slot
    {
        qint32 instant = 0;
        std::vector<qint32> periods;
    };

    bool m_isOfEvent;
    qint32 m_first = 0;
    std::vector<Slot> m_slots;
    std::vector<std::vector<qint32>> m_layers; ///< slot by day from m_first
};

} // namespace Steelyard
