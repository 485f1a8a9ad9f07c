// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/NewCustomerDialog.h"

#include "core/workspace/CustomerEdits.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int ControlWidth = 300;
constexpr int Pause = 120; ///< milliseconds

} // namespace

NewCustomerDialog::NewCustomerDialog(CustomerDesk &desk, const CustomerChoices &choices,
                                     QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_name(new QLineEdit(this))
    , m_alike(new QLabel(this))
    , m_owner(new QComboBox(this))
    , m_industry(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_contact(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
{
    setObjectName(u"newCustomerDialog"_s);
    setWindowTitle(tr("New customer"));
    auto *form = new QFormLayout;
    const std::tuple<QWidget *, QString, QString> fields[]
        = {{m_name, tr("Name *"), u"newCustomerName"_s},
           {m_owner, tr("Owner"), u"newCustomerOwner"_s},
           {m_industry, tr("Industry"), u"newCustomerIndustry"_s},
           {m_region, tr("Region"), u"newCustomerRegion"_s},
           {m_contact, tr("Contact"), u"newCustomerContact"_s},
           {m_phone, tr("Phone"), u"newCustomerPhone"_s}};
    for (const auto &[control, name, objectName] : fields) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        control->setMinimumWidth(ControlWidth);
        form->addRow(name, control);
        if (auto *box = qobject_cast<QComboBox *>(control))
            box->view()->setAccessibleName(name);
        if (control == m_name)
            form->addRow(QString(), m_alike);
    }
    m_owner->addItem(tr("Nobody: into the pool"), QString());
    for (const DealChoices::Choice &person : choices.people)
        m_owner->addItem(person.name, person.id.text());
    for (const auto &[box, texts] :
         {std::pair(m_industry, choices.industries), std::pair(m_region, choices.regions)}) {
        box->setEditable(true);
        box->addItems(texts);
        box->setCurrentIndex(-1);
    }
    m_alike->setObjectName(u"newCustomerAlike"_s);
    m_alike->setProperty("role", u"caption"_s);
    m_alike->setWordWrap(true);
    m_alike->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Add"), u"newCustomerAccept"_s);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &NewCustomerDialog::look);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        check();
        m_pause.start();
    });
    check();
}

NewCustomerDialog::~NewCustomerDialog()
{
    m_cancel.cancel();
}

void NewCustomerDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void NewCustomerDialog::check()
{
    m_accept->setEnabled(!m_name->text().trimmed().isEmpty());
}

void NewCustomerDialog::look()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_desk.ask<QList<DealChoices::Choice>>(
        [name = m_name->text()](const Reading &reading) {
            return CustomerEdits(reading, {}).lookAlikes(name);
        },
        [this](const QList<DealChoices::Choice> &found) {
            QStringList lines;
            for (const DealChoices::Choice &one : found)
                lines.append(one.note.isEmpty() ? one.name : tr("%1 (%2)").arg(one.name, one.note));
            m_alike->setText(tr("There already: %1").arg(lines.join(tr("; "))));
            m_alike->setVisible(!lines.isEmpty());
            m_accept->setText(lines.isEmpty() ? tr("Add") : tr("Add anyway"));
        },
        m_cancel);
}

Customer NewCustomerDialog::customer() const
{
    Customer customer;
    customer.name = m_name->text().trimmed();
    customer.owner = PersonId(Uuid::fromText(m_owner->currentData().toString()).value_or(Uuid()));
    customer.industry = m_industry->currentText().trimmed();
    customer.region = m_region->currentText().trimmed();
    if (contact().isEmpty())
        customer.phone = phone();
    return customer;
}

QString NewCustomerDialog::contact() const
{
    return m_contact->text().trimmed();
}

QString NewCustomerDialog::phone() const
{
    return m_phone->text().trimmed();
}

} // namespace Steelyard
