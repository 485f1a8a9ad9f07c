// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/FieldAppointments.h"

#include "core/exchange/IcsEvents.h"
#include "core/sales/Record.h"
#include "core/sales/Task.h"
#include "core/workspace/CellsOf.h"

using namespace Qt::StringLiterals;

namespace Steelyard::FieldAppointments {

namespace {

/// The only customer of the person whose whole name stands in the title.
Uuid customerIn(const QString &title, const PersonId &person, const Reading &reading)
{
    const auto customers = reading.facts.table(u"customer"_s);
    const auto people = reading.facts.table(u"person"_s);
    if (!customers || !people)
        return {};
    const auto &ids = (*people)->ids;
    const auto me = qint32(std::find(ids.begin(), ids.end(), person.uuid()) - ids.begin());
    const FactColumn &names = *(*customers)->column(u"name"_s);
    const auto &owners = (*customers)->column(u"owner"_s)->links;
    Uuid found;
    qsizetype longest = 0;
    for (size_t row = 0; row < (*customers)->rows(); ++row) {
        if (owners[row] != me)
            continue;
        const QString name = CellsOf::text(names, row);
        if (name.size() > longest && name.size() > 1 && title.contains(name, Qt::CaseInsensitive)) {
            longest = name.size();
            found = (*customers)->ids[row];
        }
    }
    return found;
}

} // namespace

Result<Command> command(const QByteArray &ics, const PersonId &person, const Reading &reading,
                        const Moment &now, const std::function<Uuid()> &newId)
{
    const auto read = IcsEvents::read(ics, QTimeZone(reading.facts.profile().zone));
    if (!read)
        return read.error();
    const auto tasks = reading.facts.table(u"task"_s);
    if (!tasks)
        return tasks.error();
    QHash<QString, Uuid> known;
    for (size_t row = 0; row < (*tasks)->rows(); ++row) {
        const Uuid id = (*tasks)->ids[row];
        known.insert(id.text() + u"@steelyard"_s, id);
    }
    // Where an appointment came from is kept in the note's last line: a title may be changed.
    const FactColumn *notes = (*tasks)->column(u"note"_s);
    for (size_t row = 0; notes && row < (*tasks)->rows(); ++row) {
        const QString note = CellsOf::text(*notes, row);
        if (const qsizetype at = note.lastIndexOf("UID:"_L1); at >= 0)
            known.insert(note.mid(at + 4).trimmed(), (*tasks)->ids[row]);
    }
    Command command;
    command.label = u"task.import"_s;
    command.source = u"hand"_s;
    for (const IcsEvent &event : read->events) {
        if (const auto before = known.constFind(event.uid); before != known.cend()) {
            const auto was = Record::read<Task>(*before, reading.row(u"task"_s, *before));
            Task after = was;
            after.dueAt = event.at;
            const Change change = Record::update(was, after);
            if (!change.fields.isEmpty())
                command.changes.append(change);
            continue;
        }
        Task task;
        task.id = TaskId(newId());
        task.person = person;
        task.customer = CustomerId(customerIn(event.summary, person, reading));
        task.kind = !event.isTask && !task.customer.isNull() ? u"visit"_s : u"follow_up"_s;
        task.title = event.summary;
        task.dueAt = event.at;
        task.createdAt = now;
        if (event.isDone)
            task.doneAt = now;
        QStringList note;
        for (const QString &line : {event.location, event.description}) {
            if (!line.isEmpty())
                note << line;
        }
        if (!event.uid.isEmpty())
            note << u"UID:"_s + event.uid;
        task.note = note.join(u'\n');
        command.changes.append(Record::create(task));
    }
    return command;
}

} // namespace Steelyard::FieldAppointments
