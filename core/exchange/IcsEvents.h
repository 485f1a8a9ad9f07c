// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace Steelyard {

/// An appointment as calendars exchange it.
struct IcsEvent
{
    QString uid; ///< stays the same when it is exported again, so that it is moved and not doubled
    Moment at;   ///< a day, or an instant
    qint64 seconds = 0;
    QString summary;
    QString description;
    QString location;
    bool isTask = false; ///< VTODO: something to do, not somewhere to be
    bool isDone = false;

    bool operator==(const IcsEvent &) const = default;
};

/// Appointments in an iCalendar file (RFC 5545).
namespace IcsEvents {

/// `stamp` is when the file is written, milliseconds since 1970 UTC.
QByteArray write(const QList<IcsEvent> &events, qint64 stamp);

struct Found
{
    QList<IcsEvent> events;
    QStringList leftOut; ///< names of those that repeat by a rule
};
/// Times without a zone, and of zones that this computer does not know, are those of `zone`.
/// Errors: ics.unreadable {line}, ics.empty.
Result<Found> read(const QByteArray &text, const QTimeZone &zone);

} // namespace IcsEvents

} // namespace Steelyard
