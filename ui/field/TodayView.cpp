// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/TodayView.h"

#include "core/workspace/Workspace.h"
#include "ui/field/FieldList.h"
#include "ui/field/FieldText.h"
#include "ui/field/FieldWords.h"
#include "ui/field/SnoozeDialog.h"
#include "ui/shell/CommandDesk.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KpiTile.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int NarrowWidth = 760;
constexpr int ListHeight = 250;

} // namespace

TodayView::TodayView(const Theme &theme, CommandDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_tileGrid(new QGridLayout)
    , m_grid(new QGridLayout)
    , m_stops(new FieldList(theme, u"fieldStops"_s, m_body))
    , m_suggested(new FieldList(theme, u"fieldSuggested"_s, m_body))
    , m_tasks(new FieldList(theme, u"fieldTasks"_s, m_body))
    , m_reminders(new FieldList(theme, u"fieldReminders"_s, m_body))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    m_tileGrid->setSpacing(Theme::Gap);
    m_grid->setSpacing(Theme::Gap);
    column->addLayout(m_tileGrid);
    column->addLayout(m_grid, 1);
    m_scroll->setWidget(m_body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    makeDeeds();
    arrange();
    writeWords();
}

void TodayView::makeDeeds()
{
    m_stops->addDeed(u"stopLog"_s, {},
                     [this](const QList<FieldRow> &) { Q_EMIT logWanted(next()); });
    m_stops->addDeed(u"stopOpen"_s, QKeySequence(Qt::Key_O),
                     [this](const auto &rows) { Q_EMIT customerWanted(rows.first().customer); });
    m_stops->addDeed(u"stopCancel"_s, QKeySequence::Delete, [this](const auto &rows) {
        SnoozeDialog dialog(SnoozeDialog::What::Cancel, rows.first().title, m_day->today, this);
        if (rows.first().isDone || dialog.exec() != QDialog::Accepted)
            return;
        const Uuid task = rows.first().id;
        m_desk.perform(
            [task, reason = dialog.reason()](const Reading &reading, const Moment &now,
                                             const CommandDesk::NewId &newId) {
                return FieldEdits(reading, now, newId).cancel(task, reason);
            },
            tr("Taken off the list: %1").arg(rows.first().title));
    });
    m_suggested->addDeed(u"suggestedPlan"_s, QKeySequence(Qt::Key_P), [this](const auto &rows) {
        QList<Uuid> customers;
        for (const FieldRow &row : rows)
            customers << row.customer;
        const PersonId person = m_day->person;
        const Moment day(m_day->day);
        m_desk.perform(
            [person, customers, day](const Reading &reading, const Moment &now,
                                     const CommandDesk::NewId &newId) {
                return FieldEdits(reading, now, newId).plan(person, customers, day, u"visit"_s, {});
            },
            tr("Planned: %n visit(s)", nullptr, int(customers.size())));
    });
    m_suggested->addDeed(u"suggestedLater"_s, QKeySequence(Qt::Key_L), [this](const auto &rows) {
        QList<Uuid> customers;
        QStringList names;
        for (const FieldRow &row : rows) {
            customers << row.customer;
            names << row.title;
        }
        Q_EMIT planWanted(customers, names);
    });
    m_suggested->addDeed(u"suggestedOpen"_s, QKeySequence(Qt::Key_O), [this](const auto &rows) {
        Q_EMIT customerWanted(rows.first().customer);
    });
    m_tasks->addDeed(u"taskDone"_s, QKeySequence(Qt::Key_Space), [this](const auto &rows) {
        QList<Uuid> tasks;
        for (const FieldRow &row : rows)
            tasks << row.id;
        m_desk.perform(
            [tasks](const Reading &reading, const Moment &now,
                    const CommandDesk::NewId &newId) -> Result<Command> {
                Command all;
                for (const Uuid &task : tasks) {
                    auto one = FieldEdits(reading, now, newId).finish(task);
                    if (!one)
                        return one.error();
                    one->changes = all.changes + one->changes;
                    all = *one;
                }
                return all;
            },
            tr("Done: %n task(s)", nullptr, int(tasks.size())));
    });
    m_tasks->addDeed(u"taskSnooze"_s, QKeySequence(Qt::Key_S),
                     [this](const auto &rows) { snooze(rows, false); });
    m_tasks->addDeed(u"taskCancel"_s, QKeySequence::Delete, [this](const auto &rows) {
        SnoozeDialog dialog(SnoozeDialog::What::Cancel, rows.first().title, m_day->today, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        const Uuid task = rows.first().id;
        m_desk.perform(
            [task, reason = dialog.reason()](const Reading &reading, const Moment &now,
                                             const CommandDesk::NewId &newId) {
                return FieldEdits(reading, now, newId).cancel(task, reason);
            },
            tr("Taken off the list: %1").arg(rows.first().title));
    });
    m_reminders->addDeed(u"reminderLog"_s, {}, [this](const auto &rows) {
        QuickLog::Start start;
        start.customer = rows.first().customer;
        start.customerName = rows.first().title;
        start.kind = u"call"_s;
        Q_EMIT logWanted(start);
    });
    m_reminders->addDeed(u"reminderDone"_s, QKeySequence(Qt::Key_Space), [this](const auto &rows) {
        const FieldReminder *reminder = reminderOf(rows.first());
        if (!reminder)
            return;
        m_desk.perform(
            [one = *reminder, person = m_day->person](const Reading &reading, const Moment &now,
                                                      const CommandDesk::NewId &newId) {
                return FieldEdits(reading, now, newId).finish(one, person);
            },
            tr("Done: %1").arg(rows.first().title));
    });
    m_reminders->addDeed(u"reminderSnooze"_s, QKeySequence(Qt::Key_S),
                         [this](const auto &rows) { snooze(rows, true); });
}

void TodayView::snooze(const QList<FieldRow> &rows, bool isReminder)
{
    const FieldReminder *reminder = isReminder ? reminderOf(rows.first()) : nullptr;
    if (!m_day || (isReminder && !reminder))
        return;
    SnoozeDialog dialog(SnoozeDialog::What::Snooze, rows.first().title, m_day->today, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<FieldReminder> about = reminder ? std::optional(*reminder) : std::nullopt;
    m_desk.perform(
        [about, task = rows.first().id, person = m_day->person, until = dialog.until(),
         reason = dialog.reason()](const Reading &reading, const Moment &now,
                                   const CommandDesk::NewId &newId) {
            const FieldEdits edits(reading, now, newId);
            return about ? edits.snooze(*about, person, until, reason)
                         : edits.snooze(task, until, reason);
        },
        tr("Quiet until %1: %2").arg(dialog.until().toString(Qt::ISODate), rows.first().title));
}

const FieldReminder *TodayView::reminderOf(const FieldRow &row) const
{
    const qsizetype at = m_reminders->rows().indexOf(row);
    return m_day && at >= 0 && at < m_day->reminders.size() ? &m_day->reminders.at(at) : nullptr;
}

QuickLog::Start TodayView::next() const
{
    QuickLog::Start start;
    if (!m_day)
        return start;
    const QList<FieldRow> chosen = m_stops->chosen();
    for (const FieldStop &stop : m_day->stops) {
        const bool isWanted = chosen.isEmpty()
            ? !stop.isDone && !stop.isOverdue
            : chosen.first().id == (stop.task.isNull() ? stop.activity : stop.task);
        if (!isWanted)
            continue;
        start.customer = stop.customer;
        start.customerName = stop.name;
        start.task = stop.isDone ? Uuid() : stop.task;
        start.kind = u"visit"_s;
        break;
    }
    return start;
}

void TodayView::setDay(const FieldDay &day, const Formatting &formatting)
{
    m_day = day;
    const Handbook handbook = m_desk.workspace() ? m_desk.workspace()->handbook() : Handbook();
    const FieldText text(*m_day, handbook, formatting);
    const QList<KpiTileContent> tiles = text.tiles();
    while (m_tiles.size() < tiles.size()) {
        auto *tile = new KpiTile(m_theme, m_body);
        tile->setObjectName(u"fieldTile%1"_s.arg(m_tiles.size()));
        m_tiles << tile;
        m_columns = 0;
    }
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->setVisible(i < tiles.size());
        if (i < tiles.size())
            m_tiles.at(i)->setContent(tiles.at(i));
    }
    arrange();
    m_stops->setRows(text.stops());
    m_suggested->setRows(text.suggested());
    m_tasks->setRows(text.tasks());
    m_reminders->setRows(text.reminders());
    writeWords();
}

void TodayView::writeWords()
{
    const auto count = [](qsizetype n) { return n == 0 ? QString() : QString::number(n); };
    m_stops->setTitle(tr("On the way"), count(m_stops->rows().size()));
    m_stops->setEmptyText(tr(
        "No visit is planned. Choose customers under “Time for a visit”, or log one with Ctrl+L."));
    m_stops->setDeedTexts({tr("Log this visit"), tr("Open customer"), tr("Not to be done…")});
    m_suggested->setTitle(tr("Time for a visit"), count(m_suggested->rows().size()));
    m_suggested->setEmptyText(tr("Everybody has been seen in time. Customers appear here when "
                                 "their class asks for a visit."));
    m_suggested->setDeedTexts({tr("Plan for this day"), tr("Plan…"), tr("Open customer")});
    m_tasks->setTitle(tr("Tasks"), count(m_tasks->rows().size()));
    m_tasks->setEmptyText(tr("Nothing is due in the next seven days."));
    m_tasks->setDeedTexts({tr("Done"), tr("Later…"), tr("Not to be done…")});
    m_reminders->setTitle(tr("Do not forget"), count(m_reminders->rows().size()));
    m_reminders->setEmptyText(tr("No receivable, renewal, birthday or new customer asks for you."));
    m_reminders->setDeedTexts({tr("Log a call"), tr("Done"), tr("Later…")});
}

// Two columns where there is room, one below another where there is not.
void TodayView::arrange()
{
    const int columns = width() < m_theme.px(NarrowWidth) ? 1 : 2;
    if (m_columns == columns)
        return;
    m_columns = columns;
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tileGrid->removeWidget(m_tiles.at(i));
        if (columns == 1)
            m_tileGrid->addWidget(m_tiles.at(i), int(i) / 2, int(i) % 2);
        else
            m_tileGrid->addWidget(m_tiles.at(i), 0, int(i));
    }
    const QList<FieldList *> lists {m_stops, m_tasks, m_suggested, m_reminders};
    for (int i = 0; i < lists.size(); ++i) {
        lists.at(i)->setMinimumHeight(m_theme.px(ListHeight));
        m_grid->removeWidget(lists.at(i));
        m_grid->addWidget(lists.at(i), columns == 1 ? i : i / 2, columns == 1 ? 0 : i % 2);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 1 ? 0 : 1);
}

void TodayView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TodayView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        writeWords();
    QWidget::changeEvent(event);
}

} // namespace Steelyard
