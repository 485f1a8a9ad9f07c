// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/ActivityDialog.h"

#include "ui/field/FieldWords.h"
#include "ui/pipeline/DealWords.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Later = 7; ///< days to the next step that is offered
constexpr int LongestMinutes = 24 * 60;

} // namespace

ActivityDialog::ActivityDialog(const DealChoices &choices, const PersonId &person, bool isJudged,
                               QWidget *parent)
    : QDialog(parent)
    , m_today(choices.today)
    , m_isJudged(isJudged)
    , m_kind(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_day(new QDateEdit(choices.today, this))
    , m_isEffective(new QCheckBox(tr("The customer took part: an effective contact"), this))
    , m_outcome(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_next(new QLineEdit(this))
    , m_nextOn(new QDateEdit(choices.today.addDays(Later), this))
    , m_hasNext(new QCheckBox(tr("A next step is agreed"), this))
{
    setObjectName(u"activityDialog"_s);
    setWindowTitle(tr("Log an activity"));
    for (const QString &code : DealWords::activities()) {
        if (code != "effective"_L1)
            m_kind->addItem(DealWords::activity(code), code);
    }
    for (const DealChoices::Choice &choice : choices.people)
        m_person->addItem(choice.name, choice.id.text());
    m_person->setCurrentIndex(qMax(0, m_person->findData(person.uuid().text())));
    for (QDateEdit *day : {m_day, m_nextOn}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
    }
    m_day->setMaximumDate(choices.today);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(84);
    m_hasNext->setChecked(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    const auto add = [&](QWidget *control, const QString &name, const QString &objectName) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        if (auto *box = qobject_cast<QComboBox *>(control))
            box->view()->setAccessibleName(name);
        form->addRow(name, control);
    };
    add(m_kind, tr("What"), u"activityKind"_s);
    add(m_day, tr("Day"), u"activityDay"_s);
    add(m_person, tr("Who"), u"activityPerson"_s);
    add(m_note, tr("Note"), u"activityNote"_s);
    m_isEffective->setObjectName(u"activityEffective"_s);
    for (const QString &code : FieldWords::outcomes())
        m_outcome->addItem(FieldWords::outcome(code), code);
    m_minutes->setRange(0, LongestMinutes);
    m_minutes->setSpecialValueText(u"–"_s);
    m_isEffective->setVisible(!isJudged);
    m_outcome->setVisible(isJudged);
    m_minutes->setVisible(isJudged);
    if (isJudged) {
        add(m_outcome, tr("What came of it"), u"activityOutcome"_s);
        add(m_minutes, tr("Minutes"), u"activityMinutes"_s);
    } else {
        form->addRow(QString(), m_isEffective);
    }
    m_hasNext->setObjectName(u"activityHasNext"_s);
    form->addRow(QString(), m_hasNext);
    add(m_next, tr("Next step"), u"activityNext"_s);
    add(m_nextOn, tr("On"), u"activityNextOn"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("Log"), u"activityAccept"_s)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(460);
    connect(m_hasNext, &QCheckBox::toggled, m_next, &QWidget::setEnabled);
    connect(m_hasNext, &QCheckBox::toggled, m_nextOn, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setFocus(Qt::OtherFocusReason);
}

Activity ActivityDialog::activity() const
{
    Activity activity;
    activity.type = m_kind->currentData().toString();
    if (const auto id = Uuid::fromText(m_person->currentData().toString()))
        activity.person = PersonId(*id);
    // Today is now: the moment tells more than the day. An earlier day is all that is known.
    if (m_day->date() != m_today)
        activity.startedAt = Moment(m_day->date());
    if (m_isJudged) {
        activity.outcome = m_outcome->currentData().toString();
        activity.customerResponded = activity.outcome == "connected"_L1;
        if (m_minutes->value() > 0)
            activity.durationS = qint64(m_minutes->value()) * 60;
    } else {
        activity.isEffective = m_isEffective->isChecked();
        activity.customerResponded = activity.isEffective;
    }
    activity.note = m_note->toPlainText().trimmed();
    if (m_hasNext->isChecked()) {
        activity.nextStep = m_next->text().trimmed();
        activity.nextOn = m_nextOn->date();
    }
    return activity;
}

} // namespace Steelyard
