// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CalendarDialog.h"

#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int CivilMonth = 31;

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

QTableWidget *tableOf(QWidget *parent, const Theme &theme, const QStringList &columns)
{
    auto *table = new QTableWidget(0, int(columns.size()), parent);
    table->setHorizontalHeaderLabels(columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme.px(Theme::RowHeight));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void addRow(QTableWidget *table, const QStringList &cells)
{
    const int row = table->rowCount();
    table->setRowCount(row + 1);
    for (int column = 0; column < int(cells.size()); ++column) {
        auto *item = new QTableWidgetItem(cells.at(column));
        item->setToolTip(cells.at(column));
        table->setItem(row, column, item);
    }
}

} // namespace

CalendarDialog::CalendarDialog(const Theme &theme, Workspace &workspace, Prompts &prompts,
                               const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(&workspace)
    , m_prompts(prompts)
    , m_formatting(formatting)
    , m_fiscalStart(new QComboBox(this))
    , m_settlementDay(new QComboBox(this))
    , m_spring(new QComboBox(this))
    , m_calendar(new QComboBox(this))
    , m_ownDays(new QLabel(this))
    , m_import(new QPushButton(tr("Import from a file (.ics)…"), this))
    , m_from(new QDateEdit(this))
    , m_state(new QLabel(this))
    , m_changes(tableOf(this, theme, {tr("What"), tr("Now"), tr("Then")}))
    , m_history(tableOf(this, theme, {tr("What"), tr("Settled as"), tr("Since"), tr("Until")}))
{
    setObjectName(u"calendarDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Calendar of the company"));
    resize(720, 680);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    addFields(form);
    m_state->setObjectName(u"calendarState"_s);
    m_state->setWordWrap(true);
    m_changes->setObjectName(u"calendarChanges"_s);
    m_changes->setAccessibleName(tr("What would change"));
    m_history->setObjectName(u"calendarHistory"_s);
    m_history->setAccessibleName(tr("Settled so far"));
    auto *history = new QLabel(tr("Settled so far"), this);
    history->setProperty("role", u"heading"_s);
    auto *note = new QLabel(
        tr("Rows and closed figures stay as they are; only the periods are cut otherwise. It can "
           "be undone."),
        this);
    note->setWordWrap(true);
    note->setProperty("role", u"caption"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = addPrimaryButton(*buttons, tr("Settle it"), u"calendarApply"_s);
    m_apply->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addWidget(m_changes, 3);
    column->addWidget(history);
    column->addWidget(m_history, 2);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const CalendarEdit wish = edit();
        accept();
        Q_EMIT wanted(wish);
    });
    connect(m_import, &QPushButton::clicked, this, &CalendarDialog::importDays);
    m_fiscalStart->setFocus();
    ask();
}

CalendarDialog::~CalendarDialog()
{
    m_cancel.cancel();
}

void CalendarDialog::addFields(QFormLayout *form)
{
    for (int month = 1; month <= 12; ++month)
        m_fiscalStart->addItem(
            (m_formatting.isChinese() ? QLocale(QLocale::Chinese) : QLocale(QLocale::English))
                .standaloneMonthName(month),
            month);
    for (int day = 1; day < CivilMonth; ++day)
        m_settlementDay->addItem(tr("day %1 of the month").arg(day), day);
    m_settlementDay->addItem(tr("the last day of the month"), CivilMonth);
    for (const QString &rule : {u"solar"_s, u"lunar"_s, u"merge_jan_feb"_s})
        m_spring->addItem(ruleText(rule), rule);
    m_calendar->addItem(tr("mainland China, with make-up workdays"), u"cn"_s);
    m_calendar->addItem(tr("Monday to Friday, no holidays"), u"weekdays"_s);
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    auto *own = new QHBoxLayout;
    own->setSpacing(8);
    own->addWidget(m_ownDays, 1);
    own->addWidget(m_import);
    m_import->setObjectName(u"calendarImport"_s);
    m_import->setAutoDefault(false);
    m_ownDays->setObjectName(u"calendarOwnDays"_s);
    const auto add = [&](QWidget *field, const QString &name, const QString &objectName) {
        field->setObjectName(objectName);
        field->setAccessibleName(name);
        if (auto *box = qobject_cast<QComboBox *>(field)) {
            box->view()->setAccessibleName(name);
            connect(box, &QComboBox::currentIndexChanged, this, &CalendarDialog::ask);
        }
        field->setEnabled(false);
        form->addRow(name, field);
    };
    add(m_fiscalStart, tr("The fiscal year begins in"), u"calendarFiscalStart"_s);
    add(m_settlementDay, tr("A month of settlement ends on"), u"calendarSettlementDay"_s);
    add(m_spring, tr("January and February beside last year's"), u"calendarSpring"_s);
    add(m_calendar, tr("Working days of"), u"calendarName"_s);
    form->addRow(tr("Holidays of our own"), own);
    add(m_from, tr("Holds from"), u"calendarFrom"_s);
    connect(m_from, &QDateEdit::dateChanged, this, &CalendarDialog::ask);
}

QString CalendarDialog::ruleText(const QString &rule) const
{
    return rule == "lunar"_L1        ? tr("by the days from the Spring Festival")
        : rule == "merge_jan_feb"_L1 ? tr("both months as one")
                                     : tr("by the days of the solar calendar");
}

CalendarEdit CalendarDialog::edit() const
{
    CalendarEdit result;
    if (!m_settled)
        return result;
    const auto differs = [](const auto &chosen, const auto &settled) {
        return chosen == settled ? std::nullopt : std::optional(chosen);
    };
    result.fiscalStart = differs(m_fiscalStart->currentData().toInt(), m_settled->fiscalStart);
    result.settlementDay
        = differs(m_settlementDay->currentData().toInt(), m_settled->settlementDay);
    result.springFestival = differs(m_spring->currentData().toString(), m_settled->springFestival);
    result.calendar = differs(m_calendar->currentData().toString(), m_settled->calendar);
    result.days = m_days;
    result.from = m_from->date();
    return result;
}

void CalendarDialog::importDays()
{
    const auto path
        = m_prompts.openFile(this, tr("Holidays of a file"), tr("Calendar files (*.ics)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return tell(ErrorText::sentence({Error::Kind::NotFound,
                                         "file.cannot_read"_L1,
                                         {{u"path"_s, *path}},
                                         file.errorString()}),
                    false);
    const auto read = IcsDays::read(file.readAll());
    if (!read)
        return tell(ErrorText::sentence(read.error()), false);
    m_days = read->events;
    ask();
}

void CalendarDialog::ask()
{
    m_cancel.cancel();
    if (!m_workspace)
        return;
    m_cancel = CancelToken();
    const CancelToken cancel = m_cancel;
    struct Said
    {
        Answer answer;
        QDate today;
    };
    auto *watcher = new QFutureWatcher<Result<Said>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const auto said = watcher->result();
        if (!said)
            return tell(ErrorText::sentence(said.error()), false);
        if (!m_settled)
            fill(said->answer.settled, said->today);
        show(said->answer.preview);
    });
    watcher->setFuture(m_workspace->ask<Said>(
        [wish = edit()](const Reading &reading) -> Result<Said> {
            const auto preview = wish.preview(reading);
            if (!preview)
                return preview.error();
            return Said {{CalendarEdit::settled(reading), *preview}, reading.today};
        },
        cancel));
}

void CalendarDialog::fill(const CalendarEdit::Settled &settled, const QDate &today)
{
    m_settled = settled;
    choose(m_fiscalStart, settled.fiscalStart);
    choose(m_settlementDay, settled.settlementDay);
    choose(m_spring, settled.springFestival);
    choose(m_calendar, settled.calendar);
    const QSignalBlocker blocker(m_from);
    m_from->setDate(today);
    for (QWidget *field : std::initializer_list<QWidget *> {m_fiscalStart, m_settlementDay,
                                                            m_spring, m_calendar, m_from})
        field->setEnabled(true);
    m_fiscalStart->setFocus();
    showHistory();
}

void CalendarDialog::showHistory()
{
    static const QHash<QString, const char *> names {
        {u"fiscal_start"_s, QT_TR_NOOP("Begin of the fiscal year")},
        {u"settlement_day"_s, QT_TR_NOOP("End of the settlement month")},
        {u"spring_festival"_s, QT_TR_NOOP("Spring Festival")},
        {u"calendar"_s, QT_TR_NOOP("Working days")}};
    m_history->setRowCount(0);
    const auto day = [this](const QDate &one, const QString &none) {
        return one.isValid() ? m_formatting.date(one) : none;
    };
    for (const Setting &setting : std::as_const(m_settled->history))
        addRow(m_history,
               {tr(names.value(setting.name)), valueText(setting),
                day(setting.fromOn, tr("always")), day(setting.toOn, tr("today and on"))});
}

QString CalendarDialog::valueText(const Setting &setting) const
{
    const auto of = [&setting](const QComboBox *box, const QVariant &value) {
        const int found = box->findData(value);
        return found < 0 ? setting.value : box->itemText(found);
    };
    if (setting.name == "fiscal_start"_L1)
        return of(m_fiscalStart, setting.value.toInt());
    if (setting.name == "settlement_day"_L1)
        return of(m_settlementDay, setting.value.toInt());
    return of(setting.name == "calendar"_L1 ? m_calendar : m_spring, setting.value);
}

QString CalendarDialog::days(const DateRange &range) const
{
    return u"%1 – %2"_s.arg(m_formatting.date(range.from), m_formatting.date(range.last()));
}

void CalendarDialog::tell(const QString &text, bool isGood)
{
    const Tokens &t = m_theme.tokens();
    m_state->setStyleSheet(u"color: %1"_s.arg((isGood ? t.good : t.bad).name()));
    m_state->setText((isGood ? u"● "_s : u"▼ "_s) + text);
}

void CalendarDialog::show(const CalendarEdit::Preview &preview)
{
    m_ownDays->setText(
        m_days.isEmpty() ? tr("%n day(s) added so far", nullptr, int(m_settled->ownDays))
                         : tr("%n day(s) of the file are new", nullptr, int(preview.added.size())));
    m_changes->setRowCount(0);
    const auto differing = [&](const QString &what, const QString &before, const QString &after) {
        if (before != after)
            addRow(m_changes, {what, before, after});
    };
    differing(tr("Fiscal year of today"), days(preview.fiscalYear.before),
              days(preview.fiscalYear.after));
    differing(tr("Settlement month of today"), days(preview.settlementMonth.before),
              days(preview.settlementMonth.after));
    differing(tr("January and February"), ruleText(preview.springBefore),
              ruleText(preview.springAfter));
    differing(tr("Working days of %1").arg(preview.year),
              m_formatting.count(preview.workdaysBefore),
              m_formatting.count(preview.workdaysAfter));
    for (const Holiday &day : preview.added)
        addRow(m_changes,
               {m_formatting.date(day.day), day.name,
                day.kind == "holiday"_L1 ? tr("holiday") : tr("make-up workday")});
    m_apply->setEnabled(preview.changesAnything);
    if (preview.changesAnything)
        tell(tr("This would change:"), true);
    else
        tell(tr("Nothing is changed yet."), true);
}

} // namespace Steelyard
