// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/QuickLog.h"

#include "core/sales/Record.h"
#include "core/workspace/DealChoices.h"
#include "ui/field/CodeSegments.h"
#include "ui/field/FieldWords.h"
#include "ui/field/KeptFiles.h"
#include "ui/pipeline/CustomerPicker.h"
#include "ui/shell/CommandDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int NextDays = 7;
constexpr int Touch = 36; ///< px: as high as a finger needs
constexpr int Frame = 48; ///< px: what a window has around it

int minutesOf(const QString &kind)
{
    if (kind == "call"_L1)
        return 5;
    if (kind == "message"_L1)
        return 0;
    return kind == "meeting"_L1 || kind == "demo"_L1 ? 60 : 30;
}

QStringList wordsOf(const QStringList &codes, QString (*word)(const QString &))
{
    QStringList words;
    for (const QString &code : codes)
        words << word(code);
    return words;
}

Uuid idOf(const QComboBox *box)
{
    return Uuid::fromText(box->currentData().toString()).value_or(Uuid());
}

} // namespace

QuickLog::QuickLog(const Theme &theme, Workspace *workspace, const Formatting &formatting,
                   QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_formatting(formatting)
    , m_file(workspace->path(), u"quick-log"_s)
    , m_desk(new CommandDesk(this))
    , m_customer(new CustomerPicker(workspace, this))
    , m_scroll(new QScrollArea(this))
    , m_form(new QWidget)
    , m_brief(new QLabel(this))
    , m_kind(new CodeSegments(theme, FieldWords::kinds(),
                              wordsOf(FieldWords::kinds(), &FieldWords::kind), u"kind_"_s,
                              CodeSegments::Keys::Digits, this))
    , m_outcome(new CodeSegments(theme, FieldWords::outcomes().mid(0, 4),
                                 wordsOf(FieldWords::outcomes().mid(0, 4), &FieldWords::outcome),
                                 u"outcome_"_s, CodeSegments::Keys::None, this))
    , m_note(new QPlainTextEdit(this))
    , m_next(new QLineEdit(this))
    , m_nextOn(new QDateEdit(this))
    , m_isLast(new QCheckBox(tr("Nothing further is agreed"), this))
    , m_more(new QToolButton(this))
    , m_extra(new QWidget(this))
    , m_person(new QComboBox(this))
    , m_when(new QDateTimeEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_contact(new QComboBox(this))
    , m_deal(new QComboBox(this))
    , m_place(new QLineEdit(this))
    , m_files(new KeptFiles(theme, workspace->path(), this))
    , m_checkIn(new QPushButton(this))
    , m_restored(new QLabel(this))
    , m_discard(new QPushButton(tr("Start afresh"), this))
    , m_problem(new QLabel(this))
    , m_save(nullptr)
{
    setObjectName(u"quickLog"_s);
    setWindowTitle(tr("Log a visit"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_desk->setWorkspace(workspace);
    makeForm();
    takeChoices();
    connect(m_desk, &CommandDesk::problem, this, &QuickLog::setProblem);
    connect(m_desk, &CommandDesk::dropped, this, [this] {
        m_isSaving = false;
        m_save->setEnabled(true);
    });
    connect(m_desk, &CommandDesk::done, this, [this](const QString &sentence, qint64 command) {
        m_file.remove();
        m_isSaving = false;
        Q_EMIT logged(sentence, command);
        QDialog::accept();
    });
}

QuickLog::~QuickLog() = default;

void QuickLog::makeForm()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 18);
    outer->setSpacing(8);
    // Low screens scroll the form; what is wrong and the buttons stay in view.
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    outer->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *bar = new QHBoxLayout;
    m_restored->setObjectName(u"draftRestored"_s);
    m_restored->setProperty("role", u"secondary"_s);
    m_restored->setWordWrap(true);
    m_discard->setObjectName(u"draftDiscard"_s);
    m_discard->setAutoDefault(false);
    bar->addWidget(m_restored, 1);
    bar->addWidget(m_discard);
    m_restored->hide();
    m_discard->hide();
    column->addLayout(bar);
    const auto label = [&](const QString &text, QWidget *buddy) {
        auto *caption = new QLabel(text, this);
        caption->setProperty("role", u"caption"_s);
        caption->setBuddy(buddy);
        buddy->setAccessibleName(QString(text).remove(u'&'));
        column->addWidget(caption);
    };
    label(tr("Customer"), m_customer);
    m_customer->setObjectName(u"logCustomer"_s);
    m_customer->setMinimumHeight(m_theme.px(Touch));
    auto *where = new QHBoxLayout;
    where->setSpacing(4);
    where->addWidget(m_customer, 1);
    m_checkIn->setObjectName(u"logCheckIn"_s);
    m_checkIn->setText(tr("Check in"));
    m_checkIn->setIcon(m_theme.icon("map-pin"_L1));
    m_checkIn->setShortcut(QKeySequence(Qt::ALT | Qt::Key_I));
    m_checkIn->setToolTip(
        tr("You are there now: remember the time and log the visit when you leave (%1)")
            .arg(m_checkIn->shortcut().toString(QKeySequence::NativeText)));
    m_checkIn->setAutoDefault(false);
    m_checkIn->setMinimumHeight(m_theme.px(Touch));
    where->addWidget(m_checkIn);
    column->addLayout(where);
    m_brief->setObjectName(u"logBrief"_s);
    m_brief->setProperty("role", u"caption"_s);
    m_brief->setWordWrap(true);
    m_brief->hide();
    column->addWidget(m_brief);
    label(tr("What it was"), m_kind);
    column->addWidget(m_kind);
    label(tr("What came of it"), m_outcome);
    column->addWidget(m_outcome);
    label(tr("Note"), m_note);
    m_note->setObjectName(u"logNote"_s);
    m_note->setTabChangesFocus(true);
    // It takes what is left, and asks for no more than three lines.
    m_note->setMinimumHeight(m_theme.px(72));
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    column->addWidget(m_note, 1);
    label(tr("Next step"), m_next);
    m_next->setObjectName(u"logNext"_s);
    m_next->setMinimumHeight(m_theme.px(Touch));
    column->addWidget(m_next);
    auto *days = new QHBoxLayout;
    days->setSpacing(4);
    for (const auto &[count, text] :
         {std::pair(1, tr("Tomorrow")), {3, tr("In 3 days")}, {7, tr("In a week")}}) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(u"next%1"_s.arg(count));
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::ClickFocus);
        days->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, count = count] { setNextDay(count); });
    }
    m_nextOn->setObjectName(u"logNextOn"_s);
    m_nextOn->setAccessibleName(tr("Day of the next step"));
    m_nextOn->setCalendarPopup(true);
    m_nextOn->setDisplayFormat(u"yyyy-MM-dd"_s);
    days->addWidget(m_nextOn, 1);
    column->addLayout(days);
    m_isLast->setObjectName(u"logIsLast"_s);
    column->addWidget(m_isLast);
    m_more->setObjectName(u"logMore"_s);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setCheckable(true);
    m_more->setText(tr("More"));
    m_more->setArrowType(Qt::RightArrow);
    column->addWidget(m_more);
    auto *form = new QFormLayout(m_extra);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    const auto add = [&](QWidget *control, const QString &name, const QString &objectName) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        if (auto *box = qobject_cast<QComboBox *>(control)) {
            box->view()->setAccessibleName(name);
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(12);
        }
        form->addRow(name, control);
    };
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    add(m_person, tr("Who"), u"logPerson"_s);
    add(m_when, tr("When"), u"logWhen"_s);
    add(m_minutes, tr("How long"), u"logMinutes"_s);
    add(m_contact, tr("Contact"), u"logContact"_s);
    add(m_deal, tr("Opportunity"), u"logDeal"_s);
    add(m_place, tr("Place"), u"logPlace"_s);
    form->addRow(tr("Files"), m_files);
    column->addWidget(m_extra);
    m_problem->setObjectName(u"logProblem"_s);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    outer->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Later"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setMinimumHeight(m_theme.px(Touch));
    m_save = addPrimaryButton(*buttons, tr("Save"), u"logSave"_s);
    m_save->setMinimumHeight(m_theme.px(Touch));
    m_save->setToolTip(
        tr("Save (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    outer->addWidget(buttons);
    setMinimumWidth(m_theme.px(360));
    resize(m_theme.px(440), height());

    connect(m_more, &QToolButton::toggled, this, &QuickLog::showMore);
    showMore(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuickLog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QuickLog::reject);
    connect(m_discard, &QPushButton::clicked, this, &QuickLog::discardDraft);
    connect(m_isLast, &QCheckBox::toggled, this, [this](bool isLast) {
        m_next->setEnabled(!isLast);
        m_nextOn->setEnabled(!isLast);
    });
    connect(m_files, &KeptFiles::changed, this, &QuickLog::keepDraft);
    connect(m_files, &KeptFiles::problem, this, &QuickLog::setProblem);
    connect(m_checkIn, &QPushButton::clicked, this, &QuickLog::checkIn);
    connect(m_customer, &CustomerPicker::chosen, this, &QuickLog::customerChosen);
    // Enter picks the first that was found, so that three letters are enough.
    connect(m_customer, &QLineEdit::returnPressed, this,
            [this] { m_note->setFocus(Qt::TabFocusReason); });
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_isWhenTouched = m_isWhenTouched || !m_isFilling;
        keepDraft();
    });
    connect(m_kind, &CodeSegments::chosen, this, [this] {
        if (!m_since.isValid())
            m_minutes->setValue(minutesOf(m_kind->code()));
        keepDraft();
    });
    connect(m_outcome, &CodeSegments::chosen, this, &QuickLog::keepDraft);
    connect(m_note, &QPlainTextEdit::textChanged, this, &QuickLog::keepDraft);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_customer), m_next, m_place})
        connect(line, &QLineEdit::textEdited, this, &QuickLog::keepDraft);
    connect(m_nextOn, &QDateEdit::dateChanged, this, &QuickLog::keepDraft);
    connect(m_isLast, &QCheckBox::toggled, this, &QuickLog::keepDraft);
    connect(m_minutes, qOverload<int>(&QSpinBox::valueChanged), this, &QuickLog::keepDraft);
    for (QComboBox *box : {m_person, m_contact, m_deal})
        connect(box, qOverload<int>(&QComboBox::activated), this, &QuickLog::keepDraft);
}

void QuickLog::showMore(bool shown)
{
    m_more->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_extra->setVisible(shown);
    fit();
}

// As high as its content, and no higher than the screen.
void QuickLog::fit()
{
    m_form->layout()->activate();
    layout()->activate();
    const int rest = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int most = screen()->availableGeometry().height() - m_theme.px(Frame);
    resize(width(), qMin(m_form->sizeHint().height() + rest, most));
}

void QuickLog::takeChoices()
{
    m_isFilling = true;
    const Clock &clock = m_workspace->clock();
    m_zone = QTimeZone::systemTimeZone();
    m_today = clock.today(m_zone);
    m_nextOn->setDate(m_today.addDays(NextDays));
    m_when->setDateTime(QDateTime::fromMSecsSinceEpoch(clock.now(), m_zone));
    m_kind->setCode(u"visit"_s);
    m_outcome->setCode(u"connected"_s);
    m_next->setText(tr("Follow up"));
    m_minutes->setValue(minutesOf(u"visit"_s));
    m_isFilling = false;
    auto *watcher = new QFutureWatcher<Result<DealChoices>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<DealChoices> choices = watcher->result();
        if (!choices) {
            setProblem(ErrorText::sentence(choices.error()));
            return;
        }
        const Uuid before = idOf(m_person);
        const Uuid me = m_workspace ? m_workspace->author().uuid() : Uuid();
        m_person->clear();
        m_person->addItem(tr("Choose who"), QString());
        for (const DealChoices::Choice &choice : choices->people)
            m_person->addItem(choice.name, choice.id.text());
        const Uuid wanted = before.isNull() ? me : before;
        m_person->setCurrentIndex(qMax(0, m_person->findData(wanted.text())));
        if (m_person->currentIndex() == 0)
            m_more->setChecked(true);
    });
    watcher->setFuture(m_workspace->ask<DealChoices>(
        [](const Reading &reading) { return DealChoices::of(reading); }));
}

void QuickLog::begin(const Start &start)
{
    const QJsonObject kept = m_file.read();
    if (!kept.isEmpty()) {
        m_restored->setText(tr("What you were typing is still here."));
        restore(VisitDraft::fromJson(kept));
        m_restored->show();
        m_discard->show();
        m_note->moveCursor(QTextCursor::End);
        m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_start = start;
    m_isFilling = true;
    if (!start.kind.isEmpty())
        m_kind->setCode(start.kind);
    m_minutes->setValue(minutesOf(m_kind->code()));
    if (!start.customer.isNull())
        m_customer->setCustomer(start.customer, start.customerName);
    m_isFilling = false;
    if (start.customer.isNull()) {
        m_customer->setFocus(Qt::OtherFocusReason);
    } else {
        customerChosen();
        m_note->setFocus(Qt::OtherFocusReason);
    }
}

void QuickLog::customerChosen()
{
    const Uuid customer = m_customer->customer();
    m_brief->setVisible(!m_customer->typed().isEmpty());
    if (customer.isNull()) {
        m_briefAnswer.cancel();
        m_contact->clear();
        m_deal->clear();
        m_brief->setText(tr("Not on file yet: a new customer is made when you save."));
        return;
    }
    m_briefAnswer.ask(
        this, m_workspace,
        [customer](const Reading &reading) { return CustomerBrief::of(customer, reading); },
        [this](const Result<CustomerBrief> &brief) {
            if (brief)
                showBrief(*brief);
            else
                m_brief->setText(ErrorText::sentence(brief.error()));
        });
}

void QuickLog::showBrief(const CustomerBrief &brief)
{
    QStringList words;
    if (!brief.customer.tier.isEmpty())
        words << tr("Class %1").arg(brief.customer.tier);
    if (!brief.owner.isEmpty())
        words << brief.owner;
    words << (brief.lastEffective.isValid() ? tr("last seen %n day(s) ago", nullptr,
                                                 int(brief.lastEffective.daysTo(brief.today)))
                                            : tr("never seen before"));
    if (brief.last && !brief.last->nextStep.isEmpty())
        words << tr("agreed: %1").arg(brief.last->nextStep);
    m_brief->setText(words.join(u" · "_s));
    const QSignalBlocker contactBlocker(m_contact);
    const QSignalBlocker dealBlocker(m_deal);
    const Uuid contact = idOf(m_contact);
    const Uuid deal = idOf(m_deal).isNull() ? m_start.opportunity : idOf(m_deal);
    m_contact->clear();
    m_contact->addItem(u"–"_s, QString());
    for (const Contact &one : brief.contacts)
        m_contact->addItem(one.title.isEmpty() ? one.name : u"%1 · %2"_s.arg(one.name, one.title),
                           one.id.uuid().text());
    m_contact->setCurrentIndex(qMax(0, m_contact->findData(contact.text())));
    m_deal->clear();
    m_deal->addItem(u"–"_s, QString());
    for (const Opportunity &one : brief.open)
        m_deal->addItem(one.name, one.id.uuid().text());
    // The only open one is what the visit was about, more often than not.
    const int at = m_deal->findData(deal.text());
    m_deal->setCurrentIndex(at > 0 ? at : brief.open.size() == 1 ? 1 : 0);
}

void QuickLog::setNextDay(int days)
{
    m_nextOn->setDate(m_today.addDays(days));
}

void QuickLog::setPrompts(Prompts *prompts)
{
    m_files->setPrompts(prompts);
}

QDateTime QuickLog::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_workspace->clock().now(), m_zone);
}

// The draft remembers it; the visit itself is stored at its end, when there is something to say.
void QuickLog::checkIn()
{
    if (m_customer->typed().isEmpty()) {
        setProblem(tr("At whose place are you? Name the customer first."));
        m_customer->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_since = now();
    m_when->setDateTime(m_since);
    m_isWhenTouched = true;
    keepDraft();
    if (m_problem->isVisible())
        return;
    Q_EMIT checkedIn(
        tr("Checked in at %1. Log the visit when you leave.").arg(m_customer->typed()));
    QDialog::reject();
}

void QuickLog::writeSince()
{
    m_checkIn->setVisible(!m_since.isValid());
    if (!m_since.isValid())
        return;
    VisitDraft draft;
    draft.since = m_since;
    const auto minutes = draft.minutesUntil(now());
    const QString since = m_since.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
    m_restored->setText(
        minutes ? tr("Checked in since %1: %n minute(s).", nullptr, *minutes).arg(since.right(5))
                : tr("Checked in since %1. How long were you there?").arg(since));
    m_stay = minutes.value_or(0);
    if (minutes)
        m_minutes->setValue(m_stay);
    m_more->setChecked(!minutes || m_more->isChecked());
}

FieldEdits::Visit QuickLog::visit() const
{
    FieldEdits::Visit visit;
    Activity &activity = visit.activity;
    activity.type = m_kind->code();
    activity.person = PersonId(idOf(m_person));
    activity.customer = CustomerId(m_customer->customer());
    if (activity.customer.isNull())
        visit.newCustomer = m_customer->typed();
    if (activity.customer.uuid() == m_start.customer)
        activity.task = TaskId(m_start.task);
    activity.opportunity = OpportunityId(idOf(m_deal));
    activity.contact = ContactId(idOf(m_contact));
    activity.outcome = m_outcome->code();
    activity.note = m_note->toPlainText().trimmed();
    if (m_isWhenTouched) {
        QDateTime when = m_when->dateTime();
        when.setTimeZone(m_zone);
        activity.startedAt = Moment::instant(when.toMSecsSinceEpoch());
    }
    if (m_minutes->value() > 0)
        activity.durationS = qint64(m_minutes->value()) * 60;
    activity.place = m_place->text().trimmed();
    activity.customerResponded = activity.outcome == "connected"_L1;
    visit.isLast = m_isLast->isChecked();
    if (!visit.isLast) {
        activity.nextStep = m_next->text().trimmed();
        activity.nextOn = m_nextOn->date();
    }
    visit.documents = m_files->documents();
    return visit;
}

void QuickLog::save()
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    m_save->setEnabled(false);
    setProblem({});
    // The seller leaves now, unless another length was entered.
    if (m_since.isValid() && m_minutes->value() == m_stay)
        writeSince();
    const FieldEdits::Visit wish = visit();
    const QString name = m_customer->typed();
    m_desk->perform(
        [wish](const Reading &reading, const Moment &now, const CommandDesk::NewId &newId) {
            return FieldEdits(reading, now, newId).log(wish);
        },
        tr("Saved: %1, %2").arg(FieldWords::kind(wish.activity.type), name));
}

void QuickLog::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

bool QuickLog::isEmpty() const
{
    return !m_since.isValid() && m_note->toPlainText().isEmpty() && m_files->files().isEmpty()
        && (m_customer->typed().isEmpty() || !m_start.customer.isNull());
}

VisitDraft QuickLog::draft() const
{
    VisitDraft draft;
    draft.customer = m_customer->customer();
    draft.name = m_customer->typed();
    draft.task = m_start.task;
    draft.planCustomer = m_start.customer;
    draft.deal = idOf(m_deal);
    draft.person = idOf(m_person);
    draft.kind = m_kind->code();
    draft.outcome = m_outcome->code();
    draft.note = m_note->toPlainText();
    draft.next = m_next->text();
    draft.nextOn = m_nextOn->date();
    draft.isLast = m_isLast->isChecked();
    draft.minutes = m_minutes->value();
    draft.place = m_place->text();
    // A visit that is written down later took place when it was begun to be.
    draft.when = m_when->dateTime();
    draft.since = m_since;
    draft.files = m_files->files();
    return draft;
}

void QuickLog::restore(const VisitDraft &draft)
{
    m_isFilling = true;
    m_start.task = draft.task;
    m_start.customer = draft.planCustomer;
    m_start.opportunity = draft.deal;
    m_since = draft.since;
    m_customer->setCustomer(draft.customer, draft.name);
    m_kind->setCode(draft.kind);
    m_outcome->setCode(draft.outcome);
    m_note->setPlainText(draft.note);
    m_next->setText(draft.next);
    if (draft.nextOn.isValid() && draft.nextOn >= m_today)
        m_nextOn->setDate(draft.nextOn);
    m_isLast->setChecked(draft.isLast);
    m_minutes->setValue(draft.minutes);
    m_place->setText(draft.place);
    if (draft.when.isValid() && draft.when < m_when->dateTime()) {
        m_when->setDateTime(draft.when);
        m_isWhenTouched = true;
    }
    if (!draft.person.isNull()) {
        m_person->clear();
        m_person->addItem(QString(), draft.person.text());
    }
    m_files->setFiles(draft.files);
    writeSince();
    m_isFilling = false;
    customerChosen();
}

void QuickLog::keepDraft()
{
    if (m_isFilling || m_isSaving)
        return;
    if (isEmpty()) {
        m_file.remove();
        return;
    }
    if (const auto kept = m_file.write(draft().toJson()); !kept)
        setProblem(ErrorText::sentence(kept.error()));
}

void QuickLog::discardDraft()
{
    m_file.remove();
    m_isFilling = true;
    m_start = {};
    m_customer->clear();
    m_note->clear();
    m_place->clear();
    m_files->setFiles({});
    m_since = {};
    writeSince();
    m_contact->clear();
    m_deal->clear();
    m_isLast->setChecked(false);
    m_isWhenTouched = false;
    m_restored->hide();
    m_discard->hide();
    m_brief->hide();
    m_isFilling = false;
    m_customer->setFocus(Qt::OtherFocusReason);
}

void QuickLog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        save();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

// What was typed stays in the draft: closing loses nothing.
void QuickLog::reject()
{
    keepDraft();
    QDialog::reject();
}

} // namespace Steelyard
