// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/sales/Activity.h"
#include "core/sales/Document.h"
#include "core/sales/Task.h"
#include "core/workspace/FieldReminders.h"

#include <functional>

namespace Steelyard {

/// What a day outside leaves behind, each deed as one command of the store.
class FieldEdits
{
public:
    /// `now` is the moment of writing; `newId` makes rows.
    FieldEdits(const Reading &reading, const Moment &now, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_now(now)
        , m_newId(std::move(newId))
    {
    }

    /// A visit, call or message as it is logged.
    struct Visit
    {
        Activity activity;              ///< without a time it was now
        QString newCustomer = {};       ///< made where the activity names none
        bool isLast = false;            ///< nothing further was agreed
        QList<Document> documents = {}; ///< already kept; they hang on the activity
    };
    /// Whether it was an effective contact follows from the company's rule. Finishes the plan that
    /// it fulfils, plans the next step, touches the lead and the opportunity. Errors:
    /// visit.needs_customer, visit.needs_person, visit.needs_outcome, visit.needs_next_step,
    /// visit.in_future, visit.next_in_past.
    Result<Command> log(Visit visit) const;

    /// A visit (or call …) of each customer at that time. Customers that have an open one on that
    /// day get no second. Errors: visit.needs_person, visit.needs_customer.
    Result<Command> plan(const PersonId &person, const QList<Uuid> &customers, const Moment &at,
                         const QString &kind, const QString &title) const;

    /// Errors of these: task.gone.
    Result<Command> finish(const Uuid &task) const;
    Result<Command> move(const Uuid &task, const Moment &to) const;
    /// Quiet until that day. Errors: task.needs_reason, task.quiet_in_past.
    Result<Command> snooze(const Uuid &task, const QDate &until, const QString &reason) const;
    /// Errors: task.needs_reason.
    Result<Command> cancel(const Uuid &task, const QString &reason) const;
    /// Errors: task.needs_title, visit.needs_person.
    Result<Command> create(Task task) const;

    /// The same of what no task was written for: it leaves one behind.
    Result<Command> finish(const FieldReminder &reminder, const PersonId &person) const;
    Result<Command> snooze(const FieldReminder &reminder, const PersonId &person,
                           const QDate &until, const QString &reason) const;

private:
    Command begin(const QString &label) const;
    Result<Task> read(const Uuid &task) const;
    bool judged(const Activity &activity) const;
    Result<void> finishPlan(const Activity &activity, Command &command) const;
    Result<void> touchLeads(const Activity &activity, Command &command) const;
    Task taskOf(const FieldReminder &reminder, const PersonId &person) const;

    const Reading &m_reading;
    Moment m_now;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
