// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"
#include "core/workspace/FieldDay.h"
#include "core/workspace/FieldWeek.h"
#include "ui/field/QuickLog.h"
#include "ui/shell/LatestAnswer.h"
#include "ui/shell/Page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Steelyard {

class AuditView;
class CommandDesk;
class EmptyState;
class FieldCalendar;
class FilterBar;
class HereBar;
class Theme;
class TodayView;
class WeekView;

/// The Field room: a person's day outside, the week around it, and logging what took place.
class FieldPage final : public Page
{
    Q_OBJECT
public:
    explicit FieldPage(const Theme &theme, QWidget *parent = nullptr);
    ~FieldPage() override;

    Room room() const override { return Room::Field; }
    QAction *primaryAction() const override { return m_log; }
    void setWorkspace(Workspace *workspace) override;
    void setLanguage(Formatting::Language language) override;
    void setPrompts(Prompts *prompts) override;
    void refresh() override;
    bool isSettled() const override;

    /// Opens the form; without a start it is the next visit of the plan.
    void log(const std::optional<QuickLog::Start> &start = {});
    /// Whose day it is; nobody: whoever works here.
    void showPerson(const PersonId &person);
    /// Shows "field" (the day), "week", "audit" or "checks"; false where it is none of them.
    bool showNamed(const QString &name);

Q_SIGNALS:
    void customerWanted(const Uuid &customer);
    /// Nobody has said who works here.
    void personWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        std::optional<FieldDay> day; ///< none while nobody has said whose
        FieldWeek week;
        DealChoices choices;
    };
    enum class View { Today, Week, Audit };

    void makeBar(QLayout *column);
    void ask();
    void write();
    void writeWords();
    void showView(View view);
    void goTo(const QDate &day);
    void plan(const QList<Uuid> &customers, const QStringList &names);
    void editRhythm();
    void lookHere();
    PersonId person() const;

    const Theme &m_theme;
    Formatting m_formatting;
    QPointer<Workspace> m_workspace;
    Prompts *m_prompts = nullptr;
    QAction *m_log;
    QAction *m_plan;
    QButtonGroup *m_switch;
    QList<QPushButton *> m_switches;
    QToolButton *m_before;
    QPushButton *m_todayButton;
    QToolButton *m_after;
    QLabel *m_dayLabel;
    QToolButton *m_more;
    FilterBar *m_people;
    QStackedWidget *m_stack;
    TodayView *m_today;
    WeekView *m_week;
    AuditView *m_audit;
    EmptyState *m_empty;
    HereBar *m_here;
    CommandDesk *m_desk;
    FieldCalendar *m_calendar;
    QPointer<QuickLog> m_form;
    PersonId m_person; ///< null: whoever works here
    QDate m_day;       ///< invalid: today
    View m_view = View::Today;
    std::optional<Answer> m_answer;
    LatestAnswer<Answer> m_asking;
};

} // namespace Steelyard
