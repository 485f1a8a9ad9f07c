// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SalesOrder.h"
#include "core/workspace/MoneyEdits.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace Steelyard {

class Theme;

/// In which parts an order is paid: shares that make the whole, each with its day.
class InstalmentDialog final : public QDialog
{
    Q_OBJECT
public:
    InstalmentDialog(const Theme &theme, const SalesOrder &order, const QDate &today,
                     const Formatting &formatting, QWidget *parent = nullptr);

    QList<MoneyEdits::Instalment> parts() const;

private:
    void addRow(int percent, const QDate &due, const QString &kind);
    void judge();

    const Theme &m_theme;
    SalesOrder m_order;
    Formatting m_formatting;
    QTableWidget *m_rows;
    QLabel *m_sum;
    QPushButton *m_accept;
};

} // namespace Steelyard
