// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Attainment.h"
#include "core/sales/Activity.h"
#include "core/sales/Task.h"
#include "core/workspace/FieldReminders.h"
#include "core/workspace/FieldRoute.h"
#include "core/workspace/Reading.h"

#include <QTimeZone>

namespace Steelyard {

/// A customer to be seen on a day, or seen.
struct FieldStop
{
    enum class Why {
        Planned,  ///< somebody wrote it down
        Rhythm,   ///< its class asks for it
        Unplanned ///< it was seen without a plan
    };

    Why why = Why::Planned;
    Uuid task;     ///< the plan
    Uuid activity; ///< that fulfilled it
    Uuid customer;
    QString name;
    QString tier;
    QString phone;
    QString address;
    QString title;
    Moment at;        ///< as planned, or when it took place
    QDate last;       ///< of the last effective contact before the day
    qint64 every = 0; ///< days that its class or itself asks for; 0: none
    QDate due;        ///< by that rhythm
    bool isDone = false;
    bool isOverdue = false; ///< planned for an earlier day
    std::optional<GeoPoint> place;
    std::optional<qint64> metres; ///< from the stop before it

    bool operator==(const FieldStop &) const = default;
};

/// An open task and the names of what it is about.
struct FieldTask
{
    Task task;
    QString customer;
    QString opportunity;
    bool isOverdue = false;

    bool operator==(const FieldTask &) const = default;
};

/// How well customers of a class are kept to their rhythm.
struct FieldCoverage
{
    QString tier; ///< empty: those with an interval of their own and no class
    qint64 customers = 0;
    qint64 seen = 0; ///< within their interval

    bool operator==(const FieldCoverage &) const = default;
};

/// A target of the person, for the day and for the month around it.
struct FieldGoal
{
    QString kpi;
    AttainmentCell day;
    AttainmentCell month;

    bool operator==(const FieldGoal &) const = default;
};

/// One person's day outside: whom to see in which order, what is due, what was done.
struct FieldDay
{
    PersonId person;
    QString name;
    QDate day;
    QDate today;
    QTimeZone zone;
    QString currency;
    QList<FieldStop> stops;     ///< planned and done, in the order to go
    QList<FieldStop> suggested; ///< whose rhythm is over, the longest overdue first
    QList<FieldTask> tasks;     ///< open, but for visits; the earliest due first
    QList<FieldReminder> reminders;
    QList<FieldCoverage> coverage; ///< by class, A first
    QList<FieldGoal> goals;
    qint64 planned = 0; ///< stops with a plan
    qint64 kept = 0;    ///< of which took place
    qint64 visits = 0;  ///< that took place on the day
    qint64 effective = 0;
    qint64 customers = 0; ///< the person's

    /// Errors: person.gone.
    static Result<FieldDay> of(const PersonId &person, const QDate &day, const Reading &reading);
};

} // namespace Steelyard
