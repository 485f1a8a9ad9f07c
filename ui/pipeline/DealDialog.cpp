// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealDialog.h"

#include "core/sales/Record.h"
#include "ui/pipeline/DealFields.h"
#include "ui/pipeline/DealWords.h"
#include "ui/widgets/PrimaryButton.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

DealDialog::DealDialog(Workspace *workspace, const DealChoices &choices, const Opportunity &start,
                       const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_start(start)
    , m_fields(new DealFields(workspace, choices, formatting, this))
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
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_fields, &DealFields::edited, this, &DealDialog::update);
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
