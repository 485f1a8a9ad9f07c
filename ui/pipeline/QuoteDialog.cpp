// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/QuoteDialog.h"

#include "core/base/Fixed.h"
#include "core/workspace/DealPapers.h"
#include "ui/targets/FigureText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

QuoteDialog::QuoteDialog(const Theme &theme, const DealSheet::QuoteSheet &quote,
                         const DealChoices &choices, const QHash<Uuid, QString> &names,
                         const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_names(names)
    , m_quote(quote.quote)
    , m_formatting(formatting)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_note(new QPlainTextEdit(quote.quote.note, this))
    , m_sum(new QLabel(this))
{
    setObjectName(u"quoteDialog"_s);
    setWindowTitle(
        tr("Quote %1, version %2").arg(quote.quote.number).arg(quote.quote.version.value_or(1)));
    resize(theme.px(760), theme.px(460));
    m_table->setObjectName(u"quoteLines"_s);
    m_table->setAccessibleName(tr("Lines of the quote"));
    m_table->setHorizontalHeaderLabels(
        {tr("What"), tr("Quantity"), tr("List price"), tr("Price"), tr("Amount")});
    m_table->horizontalHeader()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(34));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *add = new QPushButton(tr("Add a line"), this);
    add->setObjectName(u"quoteAddLine"_s);
    auto *remove = new QPushButton(tr("Remove the line"), this);
    remove->setObjectName(u"quoteRemoveLine"_s);
    auto *bar = new QHBoxLayout;
    bar->addWidget(add);
    bar->addWidget(remove);
    bar->addStretch(1);
    m_sum->setObjectName(u"quoteSum"_s);
    m_sum->setProperty("role", u"heading"_s);
    bar->addWidget(m_sum);
    m_note->setObjectName(u"quoteNote"_s);
    m_note->setAccessibleName(tr("Note on the quote"));
    m_note->setPlaceholderText(tr("Terms, delivery, what is not included"));
    m_note->setFixedHeight(theme.px(72));
    m_note->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Save"), u"quoteAccept"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_table, 1);
    column->addLayout(bar);
    column->addWidget(m_note);
    column->addWidget(buttons);
    for (const QuoteLine &line : quote.lines)
        addLine(line);
    connect(add, &QPushButton::clicked, this, [this] {
        QuoteLine line;
        line.quantity = Quantity {Fixed::power(Quantity::Scale)};
        addLine(line);
        m_table->setCurrentCell(m_table->rowCount() - 1, PriceColumn);
        update();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        update();
    });
    connect(m_table, &QTableWidget::cellChanged, this, &QuoteDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

void QuoteDialog::addLine(const QuoteLine &line)
{
    m_isFilling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *what = new QComboBox(m_table);
    what->setEditable(true);
    what->setAccessibleName(tr("What is offered"));
    what->view()->setAccessibleName(tr("What is offered"));
    for (const DealChoices::Offer &offer : m_choices.products)
        what->addItem(offer.name, offer.id.text());
    what->setProperty("line", line.id.isNull() ? QString() : line.id.uuid().text());
    const int known = line.product.isNull() ? -1 : what->findData(line.product.uuid().text());
    what->setCurrentIndex(known);
    if (!line.description.isEmpty())
        what->setEditText(line.description);
    else if (known < 0 && !line.product.isNull())
        what->setEditText(m_names.value(line.product.uuid()));
    m_table->setCellWidget(row, WhatColumn, what);
    const auto put = [&](Column column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (column == SumColumn)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, column, item);
    };
    const auto money = [](const std::optional<Amount> &amount) {
        return amount ? Fixed::text(amount->units, Amount::Scale) : QString();
    };
    put(QuantityColumn,
        line.quantity ? Fixed::text(line.quantity->units, Quantity::Scale) : u"1"_s);
    put(ListColumn, money(line.listPrice));
    put(PriceColumn, money(line.unitPrice));
    put(SumColumn, QString());
    m_isFilling = false;
    connect(what, &QComboBox::currentIndexChanged, this, [this, what](int) {
        // The list price comes along with the product; the price is what one offers.
        for (const DealChoices::Offer &offer : m_choices.products) {
            if (offer.id.text() != what->currentData().toString() || !offer.listPrice)
                continue;
            for (int at = 0; at < m_table->rowCount(); ++at) {
                if (m_table->cellWidget(at, WhatColumn) != what)
                    continue;
                const QString price = Fixed::text(*offer.listPrice, Amount::Scale);
                m_table->item(at, ListColumn)->setText(price);
                if (m_table->item(at, PriceColumn)->text().isEmpty())
                    m_table->item(at, PriceColumn)->setText(price);
            }
        }
        update();
    });
    connect(what, &QComboBox::editTextChanged, this, &QuoteDialog::update);
}

QList<QuoteLine> QuoteDialog::lines() const
{
    QList<QuoteLine> lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QuoteLine line;
        const auto *what = static_cast<const QComboBox *>(m_table->cellWidget(row, WhatColumn));
        if (const auto id = Uuid::fromText(what->property("line").toString()))
            line.id = QuoteLineId(*id);
        const int at = what->findText(what->currentText());
        if (const auto id = at < 0 ? std::nullopt : Uuid::fromText(what->itemData(at).toString()))
            line.product = ProductId(*id);
        else
            line.description = what->currentText().trimmed();
        const auto read = [&](Column column) {
            return FigureText::read(m_table->item(row, column)->text()).value;
        };
        if (const auto quantity = read(QuantityColumn))
            line.quantity = Quantity {*quantity};
        if (const auto price = read(ListColumn))
            line.listPrice = Amount {*price};
        if (const auto price = read(PriceColumn))
            line.unitPrice = Amount {*price};
        lines.append(line);
    }
    return lines;
}

QString QuoteDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

void QuoteDialog::update()
{
    if (m_isFilling)
        return;
    m_isFilling = true;
    const QList<QuoteLine> lines = this->lines();
    Int128 net = 0;
    Int128 list = 0;
    bool isWhole = true;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QuoteLine &line = lines.at(row);
        const auto amount = DealPapers::lineAmount(line, false);
        m_table->item(row, SumColumn)
            ->setText(amount ? m_formatting.moneyExact({*amount, m_quote.currency}) : u"–"_s);
        isWhole = isWhole && amount && (!line.product.isNull() || !line.description.isEmpty())
            && line.quantity && line.quantity->units > 0;
        net += amount.value_or(0);
        list += DealPapers::lineAmount(line, true).value_or(0);
    }
    QString sum = tr("Total %1").arg(m_formatting.moneyExact({qint64(net), m_quote.currency}));
    if (list > net && list > 0)
        sum += tr(", %1 off the list").arg(m_formatting.percent(Ratio {list - net, list}));
    m_sum->setText(sum);
    m_accept->setEnabled(isWhole && !lines.isEmpty());
    m_isFilling = false;
}

} // namespace Steelyard
