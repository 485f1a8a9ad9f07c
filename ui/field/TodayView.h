// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/FieldDay.h"
#include "ui/field/FieldListModel.h"
#include "ui/field/QuickLog.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace Steelyard {

class CommandDesk;
class FieldList;
class KpiTile;
class Theme;

/// The day: the way to go, what is due, who has not been seen for too long.
class TodayView final : public QWidget
{
    Q_OBJECT
public:
    TodayView(const Theme &theme, CommandDesk &desk, QWidget *parent = nullptr);

    void setDay(const FieldDay &day, const Formatting &formatting);
    /// The stop that is chosen, or the next one that is not done.
    QuickLog::Start next() const;

Q_SIGNALS:
    void logWanted(const Steelyard::QuickLog::Start &start);
    void planWanted(const QList<Uuid> &customers, const QStringList &names);
    void customerWanted(const Uuid &customer);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeDeeds();
    void arrange();
    void writeWords();
    const FieldReminder *reminderOf(const FieldRow &row) const;
    void snooze(const QList<FieldRow> &rows, bool isReminder);

    const Theme &m_theme;
    CommandDesk &m_desk;
    std::optional<FieldDay> m_day;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QGridLayout *m_tileGrid;
    QGridLayout *m_grid;
    QList<KpiTile *> m_tiles;
    FieldList *m_stops;
    FieldList *m_suggested;
    FieldList *m_tasks;
    FieldList *m_reminders;
    int m_columns = 0;
};

} // namespace Steelyard
