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
    bool isBase(const Event &base) const;
    /// What counts as having followed; at most one where each base event counts once.
    std::span<const Event> following(const Event &base) const;
    /// Whether the window of a base event of that day had ended by today.
    bool isComplete(qint32 day, qint32 today) const { return lastDay(day) <= today; }

private:
    using Events = std::vector<Event>; ///< by day, then row

    ConversionEvents(const Calendar &calendar, const Conversion &rule)
        : m_calendar(&calendar)
        , m_rule(rule)
    {
    }

    qint32 lastDay(qint32 day) const;
    void match(const Events &bases, const Events &followers, bool isSameEvent);
    void attach(const Events &bases, const Events &followers, bool isSameEvent);

    const Calendar *m_calendar;
    Conversion m_rule;
    QHash<qint32, Events> m_following; ///< by row of the base fact
    QSet<qint32> m_notFirst;           ///< rows of the base fact
};

} // namespace Steelyard
