// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/DateRange.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Steelyard {

/// The all-day events of an iCalendar file (RFC 5545), as public holidays are handed round.
struct IcsDays
{
    struct Event
    {
        DateRange days;
        QString name;
        bool isWorked = false; ///< a make-up workday (调休上班), by what it is called

        bool operator==(const Event &) const = default;
    };

    QList<Event> events;
    QStringList leftOut; ///< names of events that repeat by a rule or have a time of day

    /// Errors: ics.unreadable {line} for a day that is none, ics.empty for a file without events.
    static Result<IcsDays> read(const QByteArray &text);
};

} // namespace Steelyard
