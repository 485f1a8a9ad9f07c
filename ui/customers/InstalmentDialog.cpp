// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/InstalmentDialog.h"

#include "core/base/Fixed.h"
#include "core/base/Quantity.h"
#include "ui/records/RecordWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// What a percent is in the share's own scale.
constexpr qint64 PerPercent = Share::Whole / 100;

qint64 shareOf(const QTableWidget *rows, int row)
{
    const auto *line = qobject_cast<QLineEdit *>(rows->cellWidget(row, 0));
    return Fixed::parse(line->text(), 4).value_or(0) * PerPercent / 10'000;
}

} // namespace

InstalmentDialog::InstalmentDialog(const Theme &theme, const SalesOrder &order, const QDate &today,
                                   const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_order(order)
    , m_formatting(formatting)
    , m_rows(new QTableWidget(0, 3, this))
    , m_sum(new QLabel(this))
    , m_accept(nullptr)
{
    setObjectName(u"instalmentDialog"_s);
    setWindowTitle(tr("Plan instalments"));
    m_rows->setHorizontalHeaderLabels({tr("Percent"), tr("Due"), tr("Kind")});
    m_rows->setAccessibleName(tr("Instalments"));
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->verticalHeader()->hide();
    m_sum->setObjectName(u"instalmentSum"_s);
    m_sum->setProperty("role", u"secondary"_s);
    auto *more = new QPushButton(tr("One more"), this);
    more->setObjectName(u"instalmentMore"_s);
    auto *less = new QPushButton(tr("One less"), this);
    less->setObjectName(u"instalmentLess"_s);
    auto *bar = new QHBoxLayout;
    bar->addWidget(more);
    bar->addWidget(less);
    bar->addWidget(m_sum, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Plan"), u"instalmentAccept"_s);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_rows, 1);
    column->addLayout(bar);
    column->addWidget(buttons);
    resize(theme.px(520), theme.px(340));
    connect(more, &QPushButton::clicked, this, [this, today] {
        addRow(0, today.addMonths(m_rows->rowCount() + 1), u"plan"_s);
        judge();
    });
    connect(less, &QPushButton::clicked, this, [this] {
        m_rows->removeRow(m_rows->rowCount() - 1);
        judge();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // The usual terms: a third now, most on delivery, a tenth held back for a year.
    addRow(30, today.addDays(7), u"plan"_s);
    addRow(60, today.addMonths(2), u"plan"_s);
    addRow(10, today.addYears(1), u"retention"_s);
    judge();
}

void InstalmentDialog::addRow(int percent, const QDate &due, const QString &kind)
{
    const int row = m_rows->rowCount();
    m_rows->insertRow(row);
    auto *share = new QLineEdit(QString::number(percent), m_rows);
    share->setAccessibleName(tr("Percent of instalment %1").arg(row + 1));
    share->setObjectName(u"instalmentShare%1"_s.arg(row));
    share->setAlignment(Qt::AlignRight);
    auto *day = new QDateEdit(due, m_rows);
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setAccessibleName(tr("Due day of instalment %1").arg(row + 1));
    auto *what = new QComboBox(m_rows);
    for (const QString &code : RecordWords::codes(u"receivable"_s, u"kind"_s))
        what->addItem(RecordWords::code(u"receivable"_s, u"kind"_s, code), code);
    what->setCurrentIndex(qMax(0, what->findData(kind)));
    what->setAccessibleName(tr("Kind of instalment %1").arg(row + 1));
    what->view()->setAccessibleName(what->accessibleName());
    m_rows->setCellWidget(row, 0, share);
    m_rows->setCellWidget(row, 1, day);
    m_rows->setCellWidget(row, 2, what);
    connect(share, &QLineEdit::textChanged, this, &InstalmentDialog::judge);
}

void InstalmentDialog::judge()
{
    qint64 total = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        total += shareOf(m_rows, row);
    m_sum->setText(tr("%1% of %2")
                       .arg(Fixed::text(total * 100, Share::Scale),
                            m_formatting.moneyExact(
                                {m_order.amount.value_or(Amount()).units, m_order.currency})));
    m_accept->setEnabled(total == Share::Whole);
}

QList<MoneyEdits::Instalment> InstalmentDialog::parts() const
{
    QList<MoneyEdits::Instalment> parts;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        parts.append(
            {shareOf(m_rows, row), qobject_cast<QDateEdit *>(m_rows->cellWidget(row, 1))->date(),
             qobject_cast<QComboBox *>(m_rows->cellWidget(row, 2))->currentData().toString()});
    return parts;
}

} // namespace Steelyard
