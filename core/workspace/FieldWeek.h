// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"
#include "core/workspace/Reading.h"

#include <QTimeZone>

namespace Steelyard {

/// Something in a person's calendar: planned, or logged.
struct FieldEntry
{
    QString object; ///< task or activity
    Uuid id;
    QString kind; ///< visit, call, follow_up …
    Uuid customer;
    QString name; ///< of the customer
    QString title;
    Moment at;
    qint64 seconds = 0;
    bool isDone = false; ///< a plan that was kept, or anything that was logged
    bool isEffective = false;

    bool operator==(const FieldEntry &) const = default;
};

/// A person's days with what is planned and what was done.
struct FieldWeek
{
    struct Day
    {
        QDate day;
        bool isWorkday = true;
        QString holiday;           ///< a code, or what the company calls it
        QList<FieldEntry> entries; ///< by time of day, those of the whole day first
        qint64 planned = 0;        ///< visits
        qint64 kept = 0;
        qint64 logged = 0; ///< activities of any kind

        bool operator==(const Day &) const = default;
    };

    PersonId person;
    QString name;
    QDate today;
    QTimeZone zone;
    QList<Day> days;

    /// `count` days from the first on. Errors: person.gone.
    static Result<FieldWeek> of(const PersonId &person, const QDate &first, int count,
                                const Reading &reading);
};

} // namespace Steelyard
