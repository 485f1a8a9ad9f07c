// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/FieldCalendar.h"

#include "core/exchange/IcsEvents.h"
#include "core/workspace/FieldAppointments.h"
#include "core/workspace/FieldWeek.h"
#include "ui/field/FieldWords.h"
#include "ui/shell/CommandDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/LatestAnswer.h"
#include "ui/shell/Prompts.h"

#include <QFile>
#include <QSaveFile>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int DaysOut = 28;      ///< that an exported calendar holds
constexpr int UsualVisit = 1800; ///< seconds

QList<IcsEvent> eventsOf(const FieldWeek &week)
{
    QList<IcsEvent> events;
    for (const FieldWeek::Day &day : week.days) {
        for (const FieldEntry &entry : day.entries) {
            if (entry.object != "task"_L1 || entry.isDone)
                continue;
            IcsEvent event;
            event.uid = entry.id.text() + u"@steelyard"_s;
            event.at = entry.at;
            event.seconds = entry.at.isInstant() ? UsualVisit : 0;
            event.isTask = !FieldWords::kinds().contains(entry.kind);
            event.summary = entry.name.isEmpty()
                ? entry.title
                : u"%1: %2"_s.arg(FieldWords::reason(entry.kind), entry.name);
            event.description = entry.title;
            events << event;
        }
    }
    return events;
}

} // namespace

FieldCalendar::FieldCalendar(CommandDesk &desk, QWidget *owner)
    : QObject(owner)
    , m_desk(desk)
    , m_owner(owner)
{
}

void FieldCalendar::exportFrom(const PersonId &person, const QDate &day)
{
    if (!m_prompts || !m_workspace)
        return;
    const auto path = m_prompts->saveFile(m_owner, tr("Where shall the calendar be?"),
                                          u"steelyard.ics"_s, tr("Calendar (*.ics)"));
    if (!path)
        return;
    auto *asking = new LatestAnswer<FieldWeek>;
    asking->ask(
        this, m_workspace,
        [person, day](const Reading &reading) {
            return FieldWeek::of(person, day, DaysOut, reading);
        },
        [this, asking, path = *path,
         stamp = m_workspace->clock().now()](const Result<FieldWeek> &week) {
            const std::unique_ptr<LatestAnswer<FieldWeek>> owned(asking);
            if (!week) {
                Q_EMIT problem(ErrorText::sentence(week.error()));
                return;
            }
            const QList<IcsEvent> events = eventsOf(*week);
            write(path, IcsEvents::write(events, stamp), events.size());
        });
}

void FieldCalendar::write(const QString &path, const QByteArray &text, qsizetype events)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        Q_EMIT problem(ErrorText::sentence({Error::Kind::Storage,
                                            "file.cannot_write"_L1,
                                            {{u"path"_s, path}},
                                            file.errorString()}));
    else
        Q_EMIT told(tr("Exported: %n appointment(s) to %1", nullptr, int(events)).arg(path));
}

void FieldCalendar::importFor(const PersonId &person, const QDate &)
{
    if (!m_prompts || !m_workspace)
        return;
    const auto path = m_prompts->openFile(m_owner, tr("Import appointments from a calendar"),
                                          tr("Calendar (*.ics)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT problem(ErrorText::sentence({Error::Kind::Storage,
                                            "file.cannot_read"_L1,
                                            {{u"path"_s, *path}},
                                            file.errorString()}));
        return;
    }
    m_desk.perform(
        [text = file.readAll(), person](const Reading &reading, const Moment &now,
                                        const CommandDesk::NewId &newId) {
            return FieldAppointments::command(text, person, reading, now, newId);
        },
        tr("The appointments are imported"));
}

} // namespace Steelyard
