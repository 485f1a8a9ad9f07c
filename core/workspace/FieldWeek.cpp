// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/FieldWeek.h"

#include "core/sales/Activity.h"
#include "core/sales/Record.h"
#include "core/sales/Task.h"
#include "core/workspace/CellsOf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString nameOf(const Reading &reading, const QString &entity, const Uuid &id)
{
    return id.isNull() ? QString() : toText(reading.row(entity, id).value(u"name"_s));
}

} // namespace

Result<FieldWeek> FieldWeek::of(const PersonId &person, const QDate &first, int count,
                                const Reading &reading)
{
    const auto people = reading.facts.table(u"person"_s);
    const auto tasks = reading.facts.table(u"task"_s);
    const auto activities = reading.facts.table(u"activity"_s);
    for (const auto *table : {&people, &tasks, &activities}) {
        if (!*table)
            return table->error();
    }
    const auto &ids = (*people)->ids;
    const auto at = std::find(ids.begin(), ids.end(), person.uuid());
    if (at == ids.end())
        return Error {Error::Kind::NotFound, "person.gone"_L1, {}, {}};
    const auto me = qint32(at - ids.begin());
    FieldWeek week;
    week.person = person;
    week.name = nameOf(reading, u"person"_s, person.uuid());
    week.today = reading.today;
    week.zone = QTimeZone(reading.facts.profile().zone);
    const Calendar &calendar = reading.facts.calendar();
    for (int i = 0; i < count; ++i) {
        const QDate day = first.addDays(i);
        week.days.append({day, calendar.isWorkday(day), calendar.specials().value(day).name, {}});
    }
    const qint32 from = dayNumber(first);
    const auto inside
        = [&](qint32 day) { return day != FactColumn::NoDay && day >= from && day < from + count; };

    const FactTable &plans = **tasks;
    const auto &due = plans.column(u"due_at"_s)->days;
    for (size_t row = 0; row < plans.rows(); ++row) {
        if (plans.column(u"person"_s)->links[row] != me || !inside(due[row])
            || plans.column(u"cancelled_at"_s)->days[row] != FactColumn::NoDay)
            continue;
        const auto task
            = Record::read<Task>(plans.ids[row], reading.row(u"task"_s, plans.ids[row]));
        Day &day = week.days[due[row] - from];
        day.entries.append({u"task"_s, task.id.uuid(), task.kind, task.customer.uuid(),
                            nameOf(reading, u"customer"_s, task.customer.uuid()), task.title,
                            task.dueAt, 0, task.doneAt.isValid(), false});
        if (task.kind == "visit"_L1) {
            ++day.planned;
            day.kept += task.doneAt.isValid() ? 1 : 0;
        }
    }
    const FactTable &done = **activities;
    const auto &started = done.column(u"started_at"_s)->days;
    for (size_t row = 0; row < done.rows(); ++row) {
        if (done.column(u"person"_s)->links[row] != me || !inside(started[row]))
            continue;
        const auto activity
            = Record::read<Activity>(done.ids[row], reading.row(u"activity"_s, done.ids[row]));
        Day &day = week.days[started[row] - from];
        ++day.logged;
        // A plan and the visit that kept it are one entry: the visit, which knows more.
        day.entries.removeIf([&](const FieldEntry &entry) {
            return !activity.task.isNull() && entry.id == activity.task.uuid();
        });
        day.entries.append(
            {u"activity"_s, activity.id.uuid(), activity.type, activity.customer.uuid(),
             nameOf(reading, u"customer"_s, activity.customer.uuid()),
             activity.subject.isEmpty() ? activity.note : activity.subject, activity.startedAt,
             activity.durationS.value_or(0), true, activity.isEffective});
    }
    for (Day &day : week.days) {
        std::stable_sort(
            day.entries.begin(), day.entries.end(), [](const FieldEntry &a, const FieldEntry &b) {
                return a.at.msSinceEpoch().value_or(0) < b.at.msSinceEpoch().value_or(0);
            });
    }
    return week;
}

} // namespace Steelyard
