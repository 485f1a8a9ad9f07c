// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/FieldPage.h"

#include "core/workspace/VisitRhythm.h"
#include "core/workspace/Workspace.h"
#include "ui/audit/AuditView.h"
#include "ui/field/FieldCalendar.h"
#include "ui/field/HereBar.h"
#include "ui/field/PlanDialog.h"
#include "ui/field/RhythmDialog.h"
#include "ui/field/TodayView.h"
#include "ui/field/WeekView.h"
#include "ui/shell/CommandDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FilterBar.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int DaysOfWeek = 7;

} // namespace

FieldPage::FieldPage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_log(new QAction(this))
    , m_plan(new QAction(this))
    , m_switch(new QButtonGroup(this))
    , m_before(new QToolButton(this))
    , m_todayButton(new QPushButton(this))
    , m_after(new QToolButton(this))
    , m_dayLabel(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_people(new FilterBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_here(new HereBar(theme, this))
    , m_desk(new CommandDesk(this))
    , m_calendar(new FieldCalendar(*m_desk, this))
{
    setObjectName(u"fieldPage"_s);
    m_today = new TodayView(theme, *m_desk, this);
    m_week = new WeekView(theme, this);
    m_audit = new AuditView(theme, this);
    m_empty = new EmptyState(theme, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::PageMargin, Theme::Gap, Theme::PageMargin, Theme::PageMargin);
    column->setSpacing(Theme::Gap);
    makeBar(column);
    column->addWidget(m_here);
    m_stack->addWidget(m_today);
    m_stack->addWidget(m_week);
    m_stack->addWidget(m_audit);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_log->setProperty("icon", u"plus"_s);
    m_plan->setProperty("icon", u"calendar"_s);
    m_plan->setShortcut(QKeySequence::New);
    addAction(m_plan);
    connect(m_log, &QAction::triggered, this, [this] { log(); });
    connect(m_plan, &QAction::triggered, this, [this] { plan({}, {}); });
    connect(m_today, &TodayView::logWanted, this, [this](const auto &start) { log(start); });
    connect(m_today, &TodayView::planWanted, this, &FieldPage::plan);
    connect(m_today, &TodayView::customerWanted, this, &FieldPage::customerWanted);
    connect(m_week, &WeekView::dayChosen, this, [this](const QDate &day) {
        goTo(day);
        showView(View::Today);
    });
    connect(m_audit, &AuditView::done, this, &Page::done);
    connect(m_audit, &AuditView::told, this, &Page::told);
    connect(m_audit, &AuditView::problem, this, &Page::problem);
    connect(m_calendar, &FieldCalendar::told, this, &Page::told);
    connect(m_calendar, &FieldCalendar::problem, this, &Page::problem);
    connect(m_here, &HereBar::wanted, this, [this] { log(); });
    connect(m_desk, &CommandDesk::done, this, &Page::done);
    connect(m_desk, &CommandDesk::problem, this, &Page::problem);
    connect(m_empty, &EmptyState::requested, this, [this] {
        if (m_answer && m_answer->choices.people.isEmpty())
            Q_EMIT importRequested();
        else
            Q_EMIT personWanted();
    });
    writeWords();
}

FieldPage::~FieldPage() = default;

void FieldPage::makeBar(QLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const View view : {View::Today, View::Week, View::Audit}) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setObjectName(u"fieldView%1"_s.arg(int(view)));
        button->setChecked(view == m_view);
        m_switch->addButton(button, int(view));
        m_switches.append(button);
        row->addWidget(button);
    }
    row->addSpacing(8);
    m_before->setObjectName(u"fieldBefore"_s);
    m_after->setObjectName(u"fieldAfter"_s);
    m_todayButton->setObjectName(u"fieldToday"_s);
    m_before->setIcon(m_theme.icon("chevron-left"_L1));
    m_after->setIcon(m_theme.icon("chevron-right"_L1));
    m_before->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_after->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
    m_dayLabel->setProperty("role", u"cardTitle"_s);
    row->addWidget(m_before);
    row->addWidget(m_todayButton);
    row->addWidget(m_after);
    row->addWidget(m_dayLabel);
    row->addStretch(1);
    row->addWidget(m_people);
    m_more->setObjectName(u"fieldMore"_s);
    m_more->setIcon(m_theme.icon("dots"_L1));
    row->addWidget(m_more);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
    connect(m_switch, &QButtonGroup::idClicked, this,
            [this](int id) { showView(static_cast<View>(id)); });
    const auto step = [this](int days) {
        if (m_answer && m_answer->day)
            goTo(m_answer->day->day.addDays(m_view == View::Week ? days * DaysOfWeek : days));
    };
    connect(m_before, &QToolButton::clicked, this, [step] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [step] { step(1); });
    connect(m_todayButton, &QPushButton::clicked, this, [this] { goTo({}); });
    connect(m_people, &FilterBar::filterChanged, this,
            [this](const QString &, const QStringList &chosen) {
                showPerson(PersonId(Uuid::fromText(chosen.value(0)).value_or(Uuid())));
            });
    connect(m_more, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        menu.addAction(m_plan);
        connect(menu.addAction(tr("How often customers are to be seen…")), &QAction::triggered,
                this, &FieldPage::editRhythm);
        menu.addSeparator();
        const auto calendar = [this](void (FieldCalendar::*deed)(const PersonId &, const QDate &)) {
            if (m_answer && m_answer->day)
                (m_calendar->*deed)(m_answer->day->person, m_answer->day->today);
        };
        connect(menu.addAction(tr("Export the next four weeks as calendar…")), &QAction::triggered,
                this, [calendar] { calendar(&FieldCalendar::exportFrom); });
        connect(menu.addAction(tr("Import appointments from a calendar…")), &QAction::triggered,
                this, [calendar] { calendar(&FieldCalendar::importFor); });
        menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });
}

void FieldPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_asking.cancel();
    if (m_form)
        m_form->close();
    m_workspace = workspace;
    m_desk->setWorkspace(workspace);
    m_audit->setWorkspace(workspace);
    m_calendar->setWorkspace(workspace);
    m_answer.reset();
    m_person = {};
    m_day = {};
    if (m_workspace) {
        connect(m_workspace, &Workspace::changed, this, &FieldPage::ask);
        connect(m_workspace, &Workspace::authorChanged, this, &FieldPage::ask);
    }
    lookHere();
    if (isVisible())
        ask();
}

void FieldPage::lookHere()
{
    m_here->refresh(m_workspace ? m_workspace->path() : QString(),
                    m_workspace ? QDateTime::fromMSecsSinceEpoch(m_workspace->clock().now())
                                : QDateTime());
}

void FieldPage::setLanguage(Formatting::Language language)
{
    m_formatting = Formatting(language);
    m_audit->setLanguage(language);
    writeWords();
    write();
}

void FieldPage::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
    m_calendar->setPrompts(prompts);
    m_audit->setPrompts(prompts);
}

void FieldPage::refresh()
{
    if (!m_answer)
        ask();
}

bool FieldPage::isSettled() const
{
    return m_answer && !m_asking.isWaiting() && (m_view != View::Audit || m_audit->isSettled());
}

PersonId FieldPage::person() const
{
    return !m_person.isNull() || !m_workspace ? m_person : m_workspace->author();
}

void FieldPage::showPerson(const PersonId &person)
{
    m_person = person;
    ask();
}

bool FieldPage::showNamed(const QString &name)
{
    if (name == "field"_L1 || name == "week"_L1) {
        showView(name == "week"_L1 ? View::Week : View::Today);
    } else if (name == "audit"_L1 || name == "checks"_L1) {
        m_audit->showChecks(name == "checks"_L1);
        showView(View::Audit);
    } else {
        return false;
    }
    return true;
}

void FieldPage::goTo(const QDate &day)
{
    m_day = day;
    ask();
}

void FieldPage::showView(View view)
{
    m_view = view;
    m_switches.at(int(view))->setChecked(true);
    if (view == View::Audit)
        m_audit->refresh();
    write();
}

void FieldPage::ask()
{
    m_asking.ask(
        this, m_workspace,
        [person = person(), day = m_day](const Reading &reading) -> Result<Answer> {
            Answer answer;
            auto choices = DealChoices::of(reading);
            if (!choices)
                return choices.error();
            answer.choices = std::move(*choices);
            if (person.isNull())
                return answer;
            const QDate shown = day.isValid() ? day : reading.today;
            auto today = FieldDay::of(person, shown, reading);
            auto week
                = FieldWeek::of(person, shown.addDays(1 - shown.dayOfWeek()), DaysOfWeek, reading);
            if (!today || !week)
                return !today ? today.error() : week.error();
            answer.day = std::move(*today);
            answer.week = std::move(*week);
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                Q_EMIT problem(ErrorText::sentence(answer.error()));
                return;
            }
            m_answer = *answer;
            write();
        });
}

void FieldPage::write()
{
    if (!m_answer || !m_workspace)
        return;
    Filter people;
    people.id = u"person"_s;
    people.title = tr("Person");
    people.icon = u"user"_s;
    for (const DealChoices::Choice &one : m_answer->choices.people)
        people.options << FilterOption {one.id.text(), one.name, 0, one.keys};
    const PersonId me = m_workspace->author();
    if (!me.isNull())
        people.standard = {me.uuid().text()};
    if (m_answer->day)
        people.chosen = {m_answer->day->person.uuid().text()};
    m_people->setFilters({people});
    const bool hasPeople = !m_answer->choices.people.isEmpty();
    const bool hasDay = m_answer->day.has_value();
    const bool isAudit = m_view == View::Audit && hasPeople;
    for (QWidget *control :
         std::initializer_list<QWidget *> {m_before, m_after, m_todayButton, m_dayLabel, m_more})
        control->setVisible(hasDay && !isAudit);
    m_people->setVisible(hasPeople && !isAudit);
    for (QPushButton *button : std::as_const(m_switches))
        button->setVisible(hasPeople);
    m_log->setEnabled(!m_answer->choices.people.isEmpty());
    if (isAudit) {
        m_stack->setCurrentWidget(m_audit);
        return;
    }
    if (!hasDay) {
        m_stack->setCurrentWidget(m_empty);
        if (m_answer->choices.people.isEmpty())
            m_empty->setContent(
                "file-import"_L1,
                tr("Nobody works here yet. Import the file that names your people and customers."),
                tr("Import a file…"));
        else
            m_empty->setContent(
                "user"_L1, tr("Whose day shall it be? Say who you are, or choose somebody above."),
                tr("Say who I am…"));
        return;
    }
    const FieldDay &day = *m_answer->day;
    m_dayLabel->setText(
        m_view == View::Week && !m_answer->week.days.isEmpty()
            ? u"%1 – %2"_s.arg(m_formatting.shortDate(m_answer->week.days.first().day),
                               m_formatting.date(m_answer->week.days.last().day))
            : u"%1 %2"_s.arg(QLocale(m_formatting.isChinese() ? u"zh_CN"_s : u"en"_s)
                                 .standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat),
                             m_formatting.date(day.day)));
    m_todayButton->setEnabled(day.day != day.today);
    m_today->setDay(day, m_formatting);
    m_week->setWeek(m_answer->week, m_formatting);
    m_stack->setCurrentWidget(m_view == View::Week ? static_cast<QWidget *>(m_week) : m_today);
    // What a rep must not miss stands beside the room's name.
    int due = 0;
    for (const FieldTask &task : day.tasks)
        due += task.task.dueAt.day(day.zone) <= day.today ? 1 : 0;
    for (const FieldReminder &reminder : day.reminders)
        due += reminder.due <= day.today ? 1 : 0;
    if (day.day == day.today)
        Q_EMIT badgeChanged(due);
}

void FieldPage::writeWords()
{
    m_log->setText(tr("Log a visit"));
    m_plan->setText(tr("Plan a visit…"));
    m_switches.at(int(View::Today))->setText(tr("Day"));
    m_switches.at(int(View::Week))->setText(tr("Week"));
    m_switches.at(int(View::Audit))->setText(tr("To clarify"));
    m_before->setAccessibleName(tr("Earlier"));
    m_before->setToolTip(tr("Earlier"));
    m_after->setAccessibleName(tr("Later"));
    m_after->setToolTip(tr("Later"));
    m_todayButton->setText(tr("Today"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_here->writeWords();
}

void FieldPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        writeWords();
    Page::changeEvent(event);
}

void FieldPage::log(const std::optional<QuickLog::Start> &start)
{
    if (!m_workspace)
        return;
    if (m_form) {
        m_form->raise();
        m_form->activateWindow();
        return;
    }
    m_form = new QuickLog(m_theme, m_workspace, m_formatting, window());
    m_form->setPrompts(m_prompts);
    connect(m_form, &QuickLog::logged, this, &Page::done);
    connect(m_form, &QuickLog::checkedIn, this, &Page::told);
    connect(m_form, &QDialog::finished, this, &FieldPage::lookHere);
    m_form->begin(start ? *start : isVisible() ? m_today->next() : QuickLog::Start());
    m_form->show();
}

void FieldPage::plan(const QList<Uuid> &customers, const QStringList &names)
{
    if (!m_workspace || !m_answer || !m_answer->day)
        return;
    const FieldDay &day = *m_answer->day;
    PlanDialog dialog(m_theme, m_workspace, qMax(day.day, day.today), day.zone, this);
    for (qsizetype i = 0; i < customers.size(); ++i)
        dialog.addCustomer(customers.at(i), names.value(i));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_desk->perform(
        [person = day.person, wanted = dialog.customers(), at = dialog.at(), kind = dialog.kind(),
         title = dialog.title()](const Reading &reading, const Moment &now,
                                 const CommandDesk::NewId &newId) {
            return FieldEdits(reading, now, newId).plan(person, wanted, at, kind, title);
        },
        tr("Planned: %n visit(s)", nullptr, int(dialog.customers().size())));
}

void FieldPage::editRhythm()
{
    auto *asking = new LatestAnswer<VisitRhythm>;
    asking->ask(
        this, m_workspace,
        [](const Reading &reading) -> Result<VisitRhythm> {
            return VisitRhythm::of(reading.settings);
        },
        [this, asking](const Result<VisitRhythm> &rhythm) {
            const std::unique_ptr<LatestAnswer<VisitRhythm>> owned(asking);
            RhythmDialog dialog(rhythm ? *rhythm : VisitRhythm(), this);
            if (dialog.exec() != QDialog::Accepted)
                return;
            m_desk->perform(
                [changed = dialog.rhythm()](const Reading &reading, const Moment &,
                                            const CommandDesk::NewId &newId) -> Result<Command> {
                    return changed.command(reading.settings, newId);
                },
                tr("Saved: how often customers are to be seen"));
        });
}

} // namespace Steelyard
