// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/SnoozeDialog.h"

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

SnoozeDialog::SnoozeDialog(What what, const QString &subject, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_until(new QDateEdit(today.addDays(3), this))
    , m_reason(new QComboBox(this))
{
    const bool isSnooze = what == What::Snooze;
    setObjectName(u"snoozeDialog"_s);
    setWindowTitle(isSnooze ? tr("Remind me later") : tr("Not to be done"));
    m_until->setObjectName(u"snoozeUntil"_s);
    m_until->setAccessibleName(tr("Quiet until"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_until->setMinimumDate(today.addDays(1));
    m_reason->setObjectName(u"snoozeReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->view()->setAccessibleName(tr("Reason"));
    m_reason->setEditable(true);
    m_reason->lineEdit()->setAccessibleName(tr("Reason"));
    if (isSnooze)
        m_reason->addItems({tr("The customer asked for a later day"), tr("Waiting for an answer"),
                            tr("Something more urgent")});
    else
        m_reason->addItems({tr("Done already in another way"), tr("No longer needed"),
                            tr("The customer does not want it")});
    auto *subjectLabel = new QLabel(subject, this);
    subjectLabel->setWordWrap(true);
    subjectLabel->setProperty("role", u"cardTitle"_s);
    auto *form = new QFormLayout;
    if (isSnooze)
        form->addRow(tr("Quiet until"), m_until);
    else
        m_until->hide();
    form->addRow(tr("Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = addPrimaryButton(
        *buttons, isSnooze ? tr("Remind me later") : tr("Take it off the list"), u"snoozeAccept"_s);
    accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(subjectLabel);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(380);
    connect(m_reason, &QComboBox::editTextChanged, accept,
            [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QDate SnoozeDialog::until() const
{
    return m_until->date();
}

QString SnoozeDialog::reason() const
{
    return m_reason->currentText().trimmed();
}

} // namespace Steelyard
