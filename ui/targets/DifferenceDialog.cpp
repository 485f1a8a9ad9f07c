// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/DifferenceDialog.h"

#include "ui/targets/FigureText.h"
#include "ui/targets/PlanWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

DifferenceDialog::DifferenceDialog(const Theme &theme, const PlanTable::Difference &difference,
                                   const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"differenceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the file changes"));
    resize(760, 520);
    const auto refused = int(std::count_if(difference.lines.cbegin(), difference.lines.cend(),
                                           [](const auto &line) { return !line.fault.isEmpty(); }));
    const int taken = int(difference.lines.size()) - refused;
    auto *head
        = new QLabel(QStringList {tr("%n figure(s) change", nullptr, taken),
                                  tr("%n cannot be taken", nullptr, refused),
                                  tr("%n are as they were", nullptr, int(difference.unchanged))}
                         .join(u" · "_s),
                     this);
    head->setObjectName(u"differenceHead"_s);
    head->setProperty("role", u"heading"_s);
    auto *table = new QTableWidget(int(difference.lines.size()), 6, this);
    table->setObjectName(u"differenceTable"_s);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Line"), tr("Unit or person"), tr("Period"), tr("Now"),
                                      tr("In the file"), tr("Outcome")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme.px(Theme::RowHeight));
    table->horizontalHeader()->setStretchLastSection(true);
    const auto amount = [&](std::optional<qint64> units) {
        return units ? FigureText::write(*units, 0, formatting) : tr("empty");
    };
    for (int row = 0; row < table->rowCount(); ++row) {
        const PlanTable::Line &line = difference.lines.at(row);
        const QStringList cells {QString::number(line.line),
                                 line.node,
                                 line.period,
                                 amount(line.before),
                                 line.fault.isEmpty() || line.after ? amount(line.after)
                                                                    : QString(),
                                 line.fault.isEmpty() ? u"● "_s + tr("is taken")
                                                      : u"▼ "_s + PlanWords::fault(line.fault)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column == 3 || column == 4)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column == 5)
                item->setForeground(line.fault.isEmpty() ? theme.tokens().good
                                                         : theme.tokens().bad);
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("Take the changes"), u"differenceApply"_s)->setEnabled(taken > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(head);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

} // namespace Steelyard
