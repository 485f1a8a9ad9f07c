// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/LeadDialog.h"

#include "core/base/Fixed.h"
#include "core/sales/Record.h"
#include "ui/pipeline/CustomerPicker.h"
#include "ui/pipeline/ProtectionLabel.h"
#include "ui/shell/CommandDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

LeadDialog::LeadDialog(const Theme &theme, Workspace *workspace, const Uuid &lead,
                       const Formatting &formatting, Prompts *prompts, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_lead(lead)
    , m_desk(new CommandDesk(this))
    , m_customer(new CustomerPicker(workspace, this))
    , m_prompts(prompts)
    , m_about(new QLabel(this))
    , m_taken(new ProtectionLabel(workspace, formatting, this))
    , m_makesDeal(new QCheckBox(tr("Open an opportunity"), this))
    , m_deal(new QLineEdit(this))
    , m_amount(new QLineEdit(this))
    , m_close(new QDateEdit(this))
    , m_problem(new QLabel(this))
    , m_accept(nullptr)
{
    setObjectName(u"leadDialog"_s);
    setWindowTitle(tr("Make a customer of the lead"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_desk->setWorkspace(workspace);
    m_about->setProperty("role", u"secondary"_s);
    m_about->setWordWrap(true);
    m_close->setCalendarPopup(true);
    m_close->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_close->setDate(workspace->clock().today(QTimeZone::systemTimeZone()).addMonths(2));
    m_amount->setAlignment(Qt::AlignRight);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    const auto add = [&](QWidget *control, const QString &name, const QString &objectName) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        form->addRow(name, control);
    };
    add(m_customer, tr("Customer"), u"leadCustomer"_s);
    form->addRow(QString(), m_about);
    m_makesDeal->setObjectName(u"leadMakesDeal"_s);
    m_makesDeal->setChecked(true);
    form->addRow(QString(), m_makesDeal);
    add(m_deal, tr("Opportunity"), u"leadDeal"_s);
    add(m_amount, tr("Amount"), u"leadAmount"_s);
    add(m_close, tr("Expected"), u"leadClose"_s);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Make it so"), u"leadAccept"_s);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_taken);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(theme.px(440));
    connect(m_makesDeal, &QCheckBox::toggled, this, [this](bool makes) {
        for (QWidget *control : std::initializer_list<QWidget *> {m_deal, m_amount, m_close})
            control->setEnabled(makes);
        check();
    });
    connect(m_deal, &QLineEdit::textChanged, this, &LeadDialog::check);
    connect(m_taken, &ProtectionLabel::checked, this, [this] {
        if (m_isSaving)
            save();
    });
    connect(m_customer, &CustomerPicker::chosen, this, [this] {
        m_about->setText(m_customer->customer().isNull() ? tr("A new customer is made.")
                                                         : tr("The customer is on file already."));
        check();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &LeadDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_desk, &CommandDesk::problem, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->show();
        m_accept->setEnabled(true);
    });
    connect(m_desk, &CommandDesk::done, this, [this](const QString &sentence, qint64 command) {
        Q_EMIT converted(sentence, command);
        QDialog::accept();
    });
    m_reading.ask(
        this, workspace,
        [lead](const Reading &reading) -> Result<Lead> {
            const RowFields fields = reading.row(u"lead"_s, lead);
            if (fields.isEmpty())
                return Error {Error::Kind::NotFound, "lead.gone"_L1, {}, {}};
            auto found = Record::read<Lead>(lead, fields);
            if (found.company.isEmpty() && !found.customer.isNull())
                found.company
                    = toText(reading.row(u"customer"_s, found.customer.uuid()).value(u"name"_s));
            return found;
        },
        [this](const Result<Lead> &found) {
            if (found) {
                take(*found);
                return;
            }
            m_problem->setText(ErrorText::sentence(found.error()));
            m_problem->show();
        });
}

void LeadDialog::check()
{
    const bool makes = m_makesDeal->isChecked();
    m_taken->check({makes ? m_customer->customer() : Uuid(),
                    makes ? m_customer->typed() : QString(),
                    {},
                    m_deal->text().trimmed()},
                   m_owner);
}

void LeadDialog::take(const Lead &lead)
{
    m_owner = lead.owner;
    const QString company = lead.company.isEmpty() ? lead.name : lead.company;
    m_customer->setCustomer(lead.customer.uuid(), company);
    m_about->setText(lead.customer.isNull() ? tr("A new customer is made.")
                                            : tr("The customer is on file already."));
    m_deal->setText(company);
    check();
}

void LeadDialog::save()
{
    // An answer that is still on its way may say that it is taken.
    m_isSaving = m_taken->isWaiting();
    if (m_isSaving
        || (m_taken->isTaken() && !ProtectionLabel::goesOn(m_prompts, this, m_taken->said())))
        return;
    LeadEdits::Conversion wish;
    wish.customer = m_customer->customer();
    wish.customerName = m_customer->typed();
    wish.makesDeal = m_makesDeal->isChecked();
    wish.dealName = m_deal->text();
    wish.amount = Fixed::parse(m_amount->text().remove(u',').trimmed(), Amount::Scale);
    wish.expectedCloseOn = m_close->date();
    m_problem->hide();
    m_accept->setEnabled(false);
    m_desk->perform(
        [lead = m_lead, wish](const Reading &reading, const Moment &now,
                              const CommandDesk::NewId &newId) {
            return LeadEdits(reading, now, newId).convert(lead, wish);
        },
        tr("%1 is a customer now").arg(wish.customerName));
}

} // namespace Steelyard
