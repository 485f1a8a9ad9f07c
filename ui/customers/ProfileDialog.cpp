// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ProfileDialog.h"

#include "ui/widgets/TableDelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

ProfileDialog::ProfileDialog(const Theme &theme, CustomerDesk &desk, const CustomerRequest &request,
                             const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_formatting(formatting)
    , m_text(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this))
{
    setObjectName(u"profileDialog"_s);
    setWindowTitle(tr("Profile: these customers and the rest"));
    resize(560, 600);
    m_text->setObjectName(u"profileText"_s);
    m_text->setWordWrap(true);
    m_table->setObjectName(u"profileTable"_s);
    m_table->setAccessibleName(tr("These customers and the rest"));
    m_table->setHorizontalHeaderLabels({QString(), tr("These"), tr("The rest")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new TableDelegate(theme, this));
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(Theme::RowHeight));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"profileClose"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    desk.ask<CustomerProfile>(
        [request](const Reading &reading) { return CustomerProfile::of(request, reading); },
        [this](const CustomerProfile &profile) { write(profile); }, m_cancel);
}

ProfileDialog::~ProfileDialog()
{
    m_cancel.cancel();
}

void ProfileDialog::add(const QString &name, const QString &group, const QString &rest, bool isHead)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString texts[] = {name, group, rest};
    for (int column = 0; column < 3; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
        item->setData(StrongRole, isHead);
        m_table->setItem(row, column, item);
    }
}

void ProfileDialog::write(const CustomerProfile &profile)
{
    const CustomerProfile::Side &group = profile.group;
    const CustomerProfile::Side &rest = profile.rest;
    m_text->setText(group.customers == 0 || rest.customers == 0
                        ? tr("There is nobody to compare with: narrow the list first, by a label "
                             "or a segment.")
                        : tr("What differs most stands first."));
    const auto share = [this](qint64 part, qint64 whole) {
        return whole == 0 ? u"–"_s : m_formatting.percent(Ratio {part, whole});
    };
    const auto money = [&](const std::optional<qint64> &units) {
        return units ? m_formatting.money({*units, profile.currency}) : u"–"_s;
    };
    add(tr("Customers"), m_formatting.count(group.customers), m_formatting.count(rest.customers));
    add(tr("bought in the last 12 months"), share(group.buyers, group.customers),
        share(rest.buyers, rest.customers));
    add(tr("average order"), money(group.averageOrder()), money(rest.averageOrder()));
    const auto each = [](const Int128 &amount, qint64 count) {
        return count == 0 ? std::nullopt : std::optional(qint64(amount / count));
    };
    add(tr("open for each customer"), money(each(group.open, group.customers)),
        money(each(rest.open, rest.customers)));
    add(tr("overdue for each customer"), money(each(group.overdue, group.customers)),
        money(each(rest.overdue, rest.customers)));
    QString field;
    for (const CustomerProfile::Line &line : profile.lines) {
        if (line.field != field) {
            field = line.field;
            add(field == "tier"_L1           ? tr("Class")
                    : field == "industry"_L1 ? tr("Industry")
                                             : tr("Region"),
                {}, {}, true);
        }
        add(line.value.isEmpty() ? tr("not said") : line.value, share(line.group, group.customers),
            share(line.rest, rest.customers));
    }
}

} // namespace Steelyard
