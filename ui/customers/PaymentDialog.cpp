// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PaymentDialog.h"

#include "core/base/Fixed.h"
#include "ui/records/RecordWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int PartColumn = 3;

qint64 unitsOf(const QLineEdit *line)
{
    return Fixed::parse(line->text().remove(u','), Amount::Scale).value_or(0);
}

} // namespace

PaymentDialog::PaymentDialog(const Theme &theme, const CustomerSheet &sheet,
                             const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_sheet(sheet)
    , m_formatting(formatting)
    , m_amount(new QLineEdit(this))
    , m_day(new QDateEdit(sheet.today, this))
    , m_method(new QComboBox(this))
    , m_matures(new QDateEdit(sheet.today.addMonths(6), this))
    , m_reference(new QLineEdit(this))
    , m_owed(new QTableWidget(0, 4, this))
    , m_left(new QLabel(this))
    , m_accept(nullptr)
{
    setObjectName(u"paymentDialog"_s);
    setWindowTitle(tr("Payment of %1").arg(sheet.customer.name));
    m_sheet.receivables.removeIf([&](const CustomerSheet::Owed &owed) {
        return owed.open <= 0
            || (!owed.receivable.currency.isEmpty() && owed.receivable.currency != sheet.currency);
    });
    m_amount->setAlignment(Qt::AlignRight);
    for (const QString &code : RecordWords::codes(u"payment"_s, u"method"_s))
        m_method->addItem(RecordWords::code(u"payment"_s, u"method"_s, code), code);
    for (QDateEdit *day : {m_day, m_matures}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
    }
    m_day->setMaximumDate(sheet.today);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    const auto add = [&](QWidget *control, const QString &name, const QString &objectName) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        if (auto *box = qobject_cast<QComboBox *>(control))
            box->view()->setAccessibleName(name);
        form->addRow(name, control);
    };
    add(m_amount, tr("Amount (%1)").arg(sheet.currency), u"paymentAmount"_s);
    add(m_day, tr("Received"), u"paymentDay"_s);
    add(m_method, tr("Method"), u"paymentMethod"_s);
    add(m_matures, tr("Matures"), u"paymentMatures"_s);
    add(m_reference, tr("Reference"), u"paymentReference"_s);
    form->setRowVisible(m_matures, false);
    m_owed->setHorizontalHeaderLabels({tr("Due"), tr("Kind"), tr("Open"), tr("Settled now")});
    m_owed->setAccessibleName(tr("Receivables"));
    m_owed->verticalHeader()->hide();
    m_owed->horizontalHeader()->setStretchLastSection(true);
    m_owed->setRowCount(int(m_sheet.receivables.size()));
    for (int row = 0; row < m_owed->rowCount(); ++row) {
        const CustomerSheet::Owed &owed = m_sheet.receivables.at(row);
        const auto cell = [&](int column, const QString &text, bool isNumber = false) {
            auto *item = new QTableWidgetItem(text);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (isNumber)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_owed->setItem(row, column, item);
        };
        cell(0, owed.receivable.dueOn.toString(Qt::ISODate));
        cell(1, RecordWords::code(u"receivable"_s, u"kind"_s, owed.receivable.kind));
        cell(2, Fixed::text(owed.open, Amount::Scale), true);
        auto *part = new QLineEdit(m_owed);
        part->setAlignment(Qt::AlignRight);
        part->setAccessibleName(tr("Settled now of the one due on %1")
                                    .arg(owed.receivable.dueOn.toString(Qt::ISODate)));
        part->setObjectName(u"paymentPart%1"_s.arg(row));
        m_owed->setCellWidget(row, PartColumn, part);
        connect(part, &QLineEdit::textEdited, this, &PaymentDialog::judge);
    }
    m_left->setObjectName(u"paymentLeft"_s);
    m_left->setProperty("role", u"secondary"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Save"), u"paymentAccept"_s);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_owed, 1);
    column->addWidget(m_left);
    column->addWidget(buttons);
    resize(theme.px(560), theme.px(460));
    connect(m_amount, &QLineEdit::textEdited, this, &PaymentDialog::distribute);
    connect(m_method, qOverload<int>(&QComboBox::currentIndexChanged), this, [this, form] {
        form->setRowVisible(m_matures, m_method->currentData().toString().endsWith("_bill"_L1));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

qint64 PaymentDialog::amount() const
{
    return unitsOf(m_amount);
}

void PaymentDialog::distribute()
{
    qint64 rest = qMax<qint64>(0, amount());
    for (int row = 0; row < m_owed->rowCount(); ++row) {
        const qint64 part = qMin(rest, m_sheet.receivables.at(row).open);
        qobject_cast<QLineEdit *>(m_owed->cellWidget(row, PartColumn))
            ->setText(part > 0 ? Fixed::text(part, Amount::Scale) : QString());
        rest -= part;
    }
    judge();
}

void PaymentDialog::judge()
{
    qint64 settled = 0;
    bool isOver = false;
    for (int row = 0; row < m_owed->rowCount(); ++row) {
        const qint64 part = unitsOf(qobject_cast<QLineEdit *>(m_owed->cellWidget(row, PartColumn)));
        settled += part;
        isOver = isOver || part < 0 || part > m_sheet.receivables.at(row).open;
    }
    const qint64 left = amount() - settled;
    const QString money = m_formatting.moneyExact({qAbs(left), m_sheet.currency});
    m_left->setText(isOver ? tr("More is settled than is open.")
                        : left < 0 && amount() >= 0
                        ? tr("%1 more is settled than was paid.").arg(money)
                        : tr("%1 stays on the payment, to be allocated later.").arg(money));
    m_accept->setEnabled(amount() != 0 && !isOver && (left >= 0 || (amount() < 0 && settled == 0)));
}

Payment PaymentDialog::payment() const
{
    Payment payment;
    payment.customer = m_sheet.customer.id;
    payment.amount = Amount {amount()};
    payment.currency = m_sheet.currency;
    payment.receivedOn = m_day->date();
    payment.method = m_method->currentData().toString();
    if (payment.method.endsWith("_bill"_L1))
        payment.maturesOn = m_matures->date();
    payment.reference = m_reference->text().trimmed();
    return payment;
}

QList<MoneyEdits::Part> PaymentDialog::parts() const
{
    QList<MoneyEdits::Part> parts;
    for (int row = 0; row < m_owed->rowCount(); ++row) {
        const qint64 part = unitsOf(qobject_cast<QLineEdit *>(m_owed->cellWidget(row, PartColumn)));
        if (part != 0)
            parts.append({m_sheet.receivables.at(row).receivable.id.uuid(), part});
    }
    return parts;
}

} // namespace Steelyard
