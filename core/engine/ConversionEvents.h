// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/engine/BoundAggregate.h"

#include <QHash>

#include <span>

namespace Steelyard {

/// Which events of a second kind followed each event of a first, within the window.
class ConversionEvents
{
public:
    /// Something that happened to the row that both events are about.
    struct Event
    {
        qint32 day = 0;
        qint32 row = 0; ///< in its own fact

        auto operator<=>(const Event &) const = default;
    };

    /// The aggregates must outlive this. Errors: conversion.no_way {per, from}.
    static Result<ConversionEvents> make(Tables &tables, const Calendar &calendar,
                                         const Conversion &rule, const BoundAggregate &base,
                                         const BoundAggregate &following);

    /// Whether a base row counts at all: not when only the first of its kind does.
    bool isBase(const Event &base) const
    {
        return std::size_t(base.row) >= m_notFirst.size() || !m_notFirst[std::size_t(base.row)];
    }
    /// What counts as having followed; at most one where each base event counts once.
    std::span<const Event> following(const Event &base) const
    {
        return m_following.of(std::size_t(base.row));
    }
    /// Whether the window of a base event of that day had ended by today.
    bool isComplete(qint32 day, qint32 today) const { return lastDay(day) <= today; }

private:
    using Events = std::span<const Event>; ///< by day, then row

    /// The events of every row that they are about, side by side.
    struct EventsByRow
    {
        std::vector<std::size_t> starts {0};
        std::vector<Event> all;

        Events of(std::size_t key) const
        {
            return key + 1 < starts.size()
                ? Events(all.data() + starts[key], all.data() + starts[key + 1])
                : Events();
        }
    };
    /// That an event followed a base row.
    struct Pair
    {
        qint32 base;
        Event event;
    };

    ConversionEvents(const Calendar &calendar, const Conversion &rule)
        : m_calendar(&calendar)
        , m_rule(rule)
    {
    }

    static EventsByRow sorted(const std::vector<Pair> &events);
    static Result<EventsByRow> gathered(Tables &tables, const Conversion &rule,
                                        const BoundAggregate &part);
    qint32 lastDay(qint32 day) const;
    void match(Events bases, Events followers, bool isSameEvent, std::vector<Pair> &pairs) const;
    void attach(Events bases, Events followers, bool isSameEvent, std::vector<Pair> &pairs) const;

    const Calendar *m_calendar;
    Conversion m_rule;
    EventsByRow m_following;      ///< by row of the base fact
    std::vector<bool> m_notFirst; ///< by row of the base fact; shorter where the last ones are
    mutable QHash<qint32, qint32> m_lastDays; ///< of windows in working days
};

} // namespace Steelyard
