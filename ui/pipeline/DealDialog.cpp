// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealDialog.h"

#include "core/sales/Record.h"
#include "ui/pipeline/DealFields.h"
#include "ui/pipeline/DealWords.h"
#include "ui/pipeline/ProtectionLabel.h"
#include "ui/widgets/PrimaryButton.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

DealDialog::DealDialog(Workspace *workspace, const DealChoices &choices, const Opportunity &start,
                       const Formatting &formatting, Prompts *prompts, QWidget *parent)
    : QDialog(parent)
    , m_start(start)
    , m_prompts(prompts)
    , m_fields(new DealFields(workspace, choices, formatting, this))
    , m_taken(new ProtectionLabel(workspace, formatting, this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"dealDialog"_s);
    setWindowTitle(tr("New opportunity"));
    m_fields->ask({u"customer"_s, u"name"_s, u"product"_s, u"amount"_s, u"expected_close_on"_s,
                   u"owner"_s, u"channel"_s},
                  start, {}, {u"customer"_s, u"owner"_s});
    m_problem->setProperty("role", u"caption"_s);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Create"), u"dealAccept"_s);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_fields);
    column->addWidget(m_taken);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DealDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_fields, &DealFields::edited, this, &DealDialog::update);
    connect(m_taken, &ProtectionLabel::checked, this, [this] {
        if (m_isAccepting)
            accept();
    });
    update();
    m_fields->focusFirst();
}

void DealDialog::update()
{
    const QString field = m_fields->unfinished();
    const QString customer = m_fields->newCustomer();
    m_problem->setText(
        !field.isEmpty() ? tr("Still needed: %1").arg(DealWords::field(field))
            : customer.isEmpty()
            ? QString()
            : tr("“%1” is not known yet and will be added as a new customer.").arg(customer));
    m_accept->setEnabled(field.isEmpty());
    const Opportunity deal = this->deal();
    m_taken->check({deal.customer.uuid(), customer, deal.product.uuid(), deal.name}, deal.owner);
}

void DealDialog::accept()
{
    // An answer that is still on its way may say that it is taken.
    m_isAccepting = m_taken->isWaiting();
    if (m_isAccepting
        || (m_taken->isTaken() && !ProtectionLabel::goesOn(m_prompts, this, m_taken->said())))
        return;
    QDialog::accept();
}

Opportunity DealDialog::deal() const
{
    Opportunity deal = m_start;
    const QHash<QString, Value> values = m_fields->values();
    Opportunity::describe(deal, [&values](const char *name, auto &member) {
        const auto found = values.constFind(QString::fromLatin1(name));
        if (found != values.cend())
            Record::fromValue(*found, member);
    });
    return deal;
}

QString DealDialog::newCustomer() const
{
    return m_fields->newCustomer();
}

} // namespace Steelyard
