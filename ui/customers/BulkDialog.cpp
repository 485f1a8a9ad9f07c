// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/BulkDialog.h"

#include "ui/customers/PoolWords.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int ControlWidth = 260;

} // namespace

BulkDialog::BulkDialog(Kind kind, const CustomerChoices &choices, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_text(new QLabel(this))
    , m_form(new QFormLayout)
{
    setObjectName(u"customerBulkDialog"_s);
    m_text->setObjectName(u"customerBulkSubject"_s);
    m_text->setWordWrap(true);
    QString accept;
    const auto choice = [&](const QString &name) {
        m_choice = new QComboBox(this);
        add(name, m_choice, u"bulkChoice"_s);
        m_choice->view()->setAccessibleName(name);
    };
    const auto people = [&](const QString &name) {
        choice(name);
        for (const DealChoices::Choice &person : choices.people)
            m_choice->addItem(person.name, person.id.text());
    };
    switch (kind) {
    case Kind::Assign:
        setWindowTitle(tr("Assign customers"));
        accept = tr("Assign");
        people(tr("New owner"));
        break;
    case Kind::Claim:
        setWindowTitle(tr("Claim customers"));
        accept = tr("Claim");
        people(tr("For"));
        break;
    case Kind::Class:
        setWindowTitle(tr("Class of customers"));
        accept = tr("Set class");
        choice(tr("Class"));
        m_choice->addItems({u"A"_s, u"B"_s, u"C"_s});
        break;
    case Kind::Label:
        setWindowTitle(tr("Label customers"));
        accept = tr("Label");
        choice(tr("Label"));
        m_choice->setEditable(true);
        for (const Label &label : choices.labels) {
            if (label.rule.isEmpty())
                m_choice->addItem(label.name, label.id.uuid().text());
        }
        m_choice->setCurrentIndex(-1);
        m_choice->lineEdit()->setPlaceholderText(tr("Choose one, or type a new one"));
        break;
    case Kind::Unlabel:
        setWindowTitle(tr("Take a label off"));
        accept = tr("Take off");
        choice(tr("Label"));
        for (const Label &label : choices.labels)
            m_choice->addItem(label.name, label.id.uuid().text());
        break;
    case Kind::GiveBack:
        setWindowTitle(tr("Give to the pool"));
        accept = tr("Give to the pool");
        break;
    case Kind::Protect:
        setWindowTitle(tr("Protect from the pool"));
        accept = tr("Protect");
        choice(tr("Reason"));
        break;
    }
    if (kind == Kind::Assign || kind == Kind::Protect) {
        m_day = new QDateEdit(choices.today, this);
        m_day->setCalendarPopup(true);
        m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
        if (kind == Kind::Protect) {
            m_day->setMinimumDate(choices.today);
            m_day->setDate(choices.today.addMonths(1));
        }
        add(kind == Kind::Assign ? tr("From") : tr("Until"), m_day, u"bulkDay"_s);
    }
    if (kind == Kind::Assign || kind == Kind::GiveBack) {
        m_reason = new QLineEdit(this);
        m_reason->setPlaceholderText(tr("Kept with the history of owners"));
        add(tr("Why"), m_reason, u"bulkReason"_s);
        connect(m_reason, &QLineEdit::textChanged, this, &BulkDialog::check);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, accept, u"bulkAccept"_s);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addLayout(m_form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_choice)
        connect(m_choice, &QComboBox::currentTextChanged, this, &BulkDialog::check);
    check();
}

QWidget *BulkDialog::add(const QString &name, QWidget *control, const QString &objectName)
{
    control->setObjectName(objectName);
    control->setAccessibleName(name);
    control->setMinimumWidth(ControlWidth);
    m_form->addRow(name, control);
    return control;
}

void BulkDialog::setSubject(qint64 count, const QString &open)
{
    m_text->setText(tr("%n customers with %1 open.", nullptr, int(count)).arg(open));
}

void BulkDialog::setReasons(const QStringList &codes)
{
    for (const QString &code : codes)
        m_choice->addItem(PoolWords::protection(code), code);
    check();
}

void BulkDialog::check()
{
    const bool needsReason = m_kind == Kind::GiveBack;
    m_accept->setEnabled((!m_choice || !choiceText().isEmpty())
                         && (!needsReason || !reason().isEmpty()));
}

Uuid BulkDialog::choice() const
{
    return Uuid::fromText(choiceData()).value_or(Uuid());
}

QString BulkDialog::choiceData() const
{
    return m_choice ? m_choice->currentData().toString() : QString();
}

QString BulkDialog::choiceText() const
{
    return m_choice ? m_choice->currentText().trimmed() : QString();
}

QString BulkDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

QDate BulkDialog::day() const
{
    return m_day ? m_day->date() : QDate();
}

} // namespace Steelyard
