// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/FieldEdits.h"

#include "core/quality/EffectiveContact.h"
#include "core/sales/Customer.h"
#include "core/sales/Lead.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Record.h"
#include "core/workspace/CellsOf.h"
#include "core/workspace/RowsOf.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int PlanWindow = 7; ///< days that a visit may come late and still keep its plan

Error invalid(QLatin1StringView code, const QVariantMap &values = {})
{
    return {Error::Kind::Invalid, code, values, {}};
}

} // namespace

Command FieldEdits::begin(const QString &label) const
{
    Command command;
    command.label = label;
    command.source = u"hand"_s;
    return command;
}

Result<Task> FieldEdits::read(const Uuid &task) const
{
    const RowFields fields = m_reading.row(u"task"_s, task);
    if (fields.isEmpty())
        return Error {Error::Kind::NotFound, "task.gone"_L1, {}, {}};
    return Record::read<Task>(task, fields);
}

// The plan that it names; else the oldest open visit of that customer that was due by then.
Result<void> FieldEdits::finishPlan(const Activity &activity, Command &command) const
{
    QList<Task> plans;
    if (!activity.task.isNull()) {
        const auto named = read(activity.task.uuid());
        if (!named)
            return named.error();
        plans.append(*named);
    } else if (activity.type == "visit"_L1) {
        auto tasks = RowsOf::linked<Task>(m_reading, u"customer"_s, activity.customer.uuid());
        if (!tasks)
            return tasks.error();
        const QTimeZone zone(m_reading.facts.profile().zone);
        const QDate day = activity.startedAt.day(zone);
        tasks->removeIf([&](const Task &task) {
            const qint64 late = task.dueAt.isValid() ? task.dueAt.day(zone).daysTo(day) : -99;
            return task.kind != "visit"_L1 || task.person != activity.person || late < 0
                || late > PlanWindow || task.doneAt.isValid() || task.cancelledAt.isValid();
        });
        std::stable_sort(tasks->begin(), tasks->end(), [&](const Task &a, const Task &b) {
            return a.dueAt.day(zone) > b.dueAt.day(zone);
        });
        plans = tasks->mid(0, 1);
    }
    for (const Task &plan : std::as_const(plans)) {
        if (plan.doneAt.isValid())
            continue;
        Task after = plan;
        after.doneAt = activity.startedAt;
        command.changes.append(Record::update(plan, after));
    }
    return {};
}

Result<void> FieldEdits::touchLeads(const Activity &activity, Command &command) const
{
    QList<Lead> leads;
    if (!activity.lead.isNull()) {
        const RowFields fields = m_reading.row(u"lead"_s, activity.lead.uuid());
        if (!fields.isEmpty())
            leads.append(Record::read<Lead>(activity.lead.uuid(), fields));
    } else if (!activity.customer.isNull()) {
        const auto found = RowsOf::linked<Lead>(m_reading, u"customer"_s, activity.customer.uuid());
        if (!found)
            return found.error();
        leads = *found;
    }
    for (const Lead &lead : std::as_const(leads)) {
        if (lead.firstTouchAt.isValid() || lead.disqualifiedAt.isValid())
            continue;
        Lead after = lead;
        after.firstTouchAt = activity.startedAt;
        command.changes.append(Record::update(lead, after));
    }
    return {};
}

// The company says what an effective contact is, not whoever wants one.
bool FieldEdits::judged(const Activity &activity) const
{
    EffectiveRule rule;
    for (const Setting &setting : m_reading.settings) {
        if (setting.name == EffectiveRule::setting())
            rule = EffectiveRule::fromJson(setting.value).value_or(rule);
    }
    return isEffective(activity, rule);
}

Result<Command> FieldEdits::log(Visit visit) const
{
    Activity &activity = visit.activity;
    const QTimeZone zone(m_reading.facts.profile().zone);
    if (activity.customer.isNull() && activity.lead.isNull() && visit.newCustomer.isEmpty())
        return invalid("visit.needs_customer"_L1);
    if (activity.person.isNull())
        return invalid("visit.needs_person"_L1);
    if (activity.outcome.isEmpty() || activity.outcome == "unknown"_L1)
        return invalid("visit.needs_outcome"_L1);
    if (!visit.isLast && (activity.nextStep.isEmpty() || !activity.nextOn.isValid()))
        return invalid("visit.needs_next_step"_L1);
    if (!activity.startedAt.isValid())
        activity.startedAt = m_now;
    if (activity.startedAt.day(zone) > m_now.day(zone))
        return invalid("visit.in_future"_L1);
    if (!visit.isLast && activity.nextOn < activity.startedAt.day(zone))
        return invalid("visit.next_in_past"_L1);
    Command command = begin(u"activity.log"_s);
    if (activity.customer.isNull() && activity.lead.isNull()) {
        Customer customer;
        customer.id = CustomerId(m_newId());
        customer.name = visit.newCustomer;
        customer.owner = activity.person;
        customer.createdAt = activity.startedAt;
        command.changes.append(Record::create(customer));
        activity.customer = customer.id;
    }
    if (visit.isLast) {
        activity.nextStep.clear();
        activity.nextOn = {};
    }
    activity.isEffective = judged(activity);
    activity.id = ActivityId(m_newId());
    if (const auto finished = finishPlan(activity, command); !finished)
        return finished.error();
    // Of the plan that it kept the activity knows, so that the two are one stop of the day.
    for (const Change &change : std::as_const(command.changes)) {
        if (change.entity == "task"_L1)
            activity.task = TaskId(change.row);
    }
    if (const auto touched = touchLeads(activity, command); !touched)
        return touched.error();
    command.changes.append(Record::create(activity));
    if (!visit.isLast) {
        Task next;
        next.id = TaskId(m_newId());
        next.person = activity.person;
        next.kind = u"follow_up"_s;
        next.title = activity.nextStep;
        next.customer = activity.customer;
        next.opportunity = activity.opportunity;
        next.lead = activity.lead;
        next.contact = activity.contact;
        next.dueAt = Moment(activity.nextOn);
        next.createdAt = m_now;
        command.changes.append(Record::create(next));
    }
    if (!activity.opportunity.isNull()) {
        const RowFields fields = m_reading.row(u"opportunity"_s, activity.opportunity.uuid());
        if (!fields.isEmpty()) {
            const auto deal = Record::read<Opportunity>(activity.opportunity.uuid(), fields);
            if (!deal.lastActivityAt.isValid()
                || deal.lastActivityAt.day(zone) <= activity.startedAt.day(zone)) {
                Opportunity after = deal;
                after.lastActivityAt = activity.startedAt;
                command.changes.append(Record::update(deal, after));
            }
        }
    }
    for (Document document : std::as_const(visit.documents)) {
        document.id = DocumentId(m_newId());
        document.object = u"activity"_s;
        document.objectId = activity.id.uuid();
        document.person = activity.person;
        document.addedAt = m_now;
        command.changes.append(Record::create(document));
    }
    return command;
}

Result<Command> FieldEdits::plan(const PersonId &person, const QList<Uuid> &customers,
                                 const Moment &at, const QString &kind, const QString &title) const
{
    if (person.isNull())
        return invalid("visit.needs_person"_L1);
    if (customers.isEmpty())
        return invalid("visit.needs_customer"_L1);
    const QTimeZone zone(m_reading.facts.profile().zone);
    Command command = begin(u"visit.plan"_s);
    for (const Uuid &customer : customers) {
        const auto known = RowsOf::linked<Task>(m_reading, u"customer"_s, customer);
        if (!known)
            return known.error();
        const bool isPlanned = std::any_of(known->cbegin(), known->cend(), [&](const Task &task) {
            return task.kind == kind && task.person == person && !task.doneAt.isValid()
                && !task.cancelledAt.isValid() && task.dueAt.isValid()
                && task.dueAt.day(zone) == at.day(zone);
        });
        if (isPlanned)
            continue;
        Task task;
        task.id = TaskId(m_newId());
        task.person = person;
        task.kind = kind;
        task.title = title;
        task.customer = CustomerId(customer);
        task.dueAt = at;
        task.createdAt = m_now;
        command.changes.append(Record::create(task));
    }
    return command;
}

Result<Command> FieldEdits::create(Task task) const
{
    if (task.person.isNull())
        return invalid("visit.needs_person"_L1);
    if (task.title.trimmed().isEmpty())
        return invalid("task.needs_title"_L1);
    Command command = begin(u"task.create"_s);
    task.id = TaskId(m_newId());
    task.createdAt = m_now;
    command.changes.append(Record::create(task));
    return command;
}

Result<Command> FieldEdits::finish(const Uuid &task) const
{
    const auto before = read(task);
    if (!before)
        return before.error();
    Command command = begin(u"task.finish"_s);
    Task after = *before;
    after.doneAt = m_now;
    command.changes.append(Record::update(*before, after));
    return command;
}

Result<Command> FieldEdits::move(const Uuid &task, const Moment &to) const
{
    const auto before = read(task);
    if (!before)
        return before.error();
    Command command = begin(u"task.move"_s);
    Task after = *before;
    after.dueAt = to;
    const Change change = Record::update(*before, after);
    if (!change.fields.isEmpty())
        command.changes.append(change);
    return command;
}

Result<Command> FieldEdits::snooze(const Uuid &task, const QDate &until,
                                   const QString &reason) const
{
    const auto before = read(task);
    if (!before)
        return before.error();
    if (reason.trimmed().isEmpty())
        return invalid("task.needs_reason"_L1);
    if (until <= m_reading.today)
        return invalid("task.quiet_in_past"_L1);
    Command command = begin(u"task.snooze"_s);
    command.reason = reason.trimmed();
    Task after = *before;
    after.snoozedUntil = until;
    after.snoozeReason = reason.trimmed();
    command.changes.append(Record::update(*before, after));
    return command;
}

Result<Command> FieldEdits::cancel(const Uuid &task, const QString &reason) const
{
    const auto before = read(task);
    if (!before)
        return before.error();
    if (reason.trimmed().isEmpty())
        return invalid("task.needs_reason"_L1);
    Command command = begin(u"task.cancel"_s);
    command.reason = reason.trimmed();
    Task after = *before;
    after.cancelledAt = m_now;
    after.snoozeReason = reason.trimmed();
    command.changes.append(Record::update(*before, after));
    return command;
}

Task FieldEdits::taskOf(const FieldReminder &reminder, const PersonId &person) const
{
    Task task;
    task.id = TaskId(m_newId());
    task.person = person;
    task.kind = reminder.kind;
    task.title = reminder.detail.isEmpty() ? reminder.name : reminder.detail;
    task.customer = CustomerId(reminder.customer);
    task.dueAt = Moment(reminder.due);
    task.createdAt = m_now;
    task.object = reminder.object;
    task.objectId = reminder.objectId;
    return task;
}

Result<Command> FieldEdits::finish(const FieldReminder &reminder, const PersonId &person) const
{
    Command command = begin(u"task.finish"_s);
    Task task = taskOf(reminder, person);
    task.doneAt = m_now;
    command.changes.append(Record::create(task));
    return command;
}

Result<Command> FieldEdits::snooze(const FieldReminder &reminder, const PersonId &person,
                                   const QDate &until, const QString &reason) const
{
    if (reason.trimmed().isEmpty())
        return invalid("task.needs_reason"_L1);
    if (until <= m_reading.today)
        return invalid("task.quiet_in_past"_L1);
    Command command = begin(u"task.snooze"_s);
    command.reason = reason.trimmed();
    Task task = taskOf(reminder, person);
    task.snoozedUntil = until;
    task.snoozeReason = reason.trimmed();
    command.changes.append(Record::create(task));
    return command;
}

} // namespace Steelyard
