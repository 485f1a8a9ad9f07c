// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DueNow.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

bool DueNow::Quiet::holds(const QTime &now) const
{
    if (from == to)
        return false;
    return from < to ? now >= from && now < to : now >= from || now < to;
}

QList<DueNow::Item> DueNow::of(const FieldDay &day, const QDateTime &now, const Quiet &quiet,
                               const QSet<QString> &told)
{
    QList<Item> items;
    const QDateTime local = now.toTimeZone(day.zone);
    if (local.date() != day.day || quiet.holds(local.time()))
        return items;
    const auto add = [&](const QString &id, const QString &kind, const QString &name,
                         const QString &title, const Moment &at) {
        Item item {u"%1 %2"_s.arg(day.day.toString(Qt::ISODate), id), kind, name, title, {}};
        if (const auto ms = at.msSinceEpoch()) {
            item.at = QDateTime::fromMSecsSinceEpoch(*ms, day.zone).time();
            if (local.secsTo(QDateTime::fromMSecsSinceEpoch(*ms, day.zone)) > MinutesAhead * 60)
                return;
        }
        if (!told.contains(item.key))
            items.append(item);
    };
    for (const FieldStop &stop : day.stops) {
        if (!stop.isDone && !stop.isOverdue && stop.at.isInstant())
            add(stop.task.text(), u"visit"_s, stop.name, stop.title, stop.at);
    }
    for (const FieldTask &task : day.tasks) {
        if (task.task.dueAt.isValid() && task.task.dueAt.day(day.zone) <= day.day)
            add(task.task.id.uuid().text(), task.task.kind, task.customer, task.task.title,
                task.isOverdue ? Moment() : task.task.dueAt);
    }
    for (const FieldReminder &reminder : day.reminders) {
        if (reminder.due <= day.day)
            add(reminder.kind + reminder.objectId.text(), reminder.kind, reminder.name,
                reminder.detail, {});
    }
    return items;
}

} // namespace Steelyard
