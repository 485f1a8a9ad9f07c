// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerSheet.h"
#include "core/workspace/MoneyEdits.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace Steelyard {

class Theme;

/// Money that arrived, and which receivables it settles: the earliest due first unless told
/// otherwise.
class PaymentDialog final : public QDialog
{
    Q_OBJECT
public:
    PaymentDialog(const Theme &theme, const CustomerSheet &sheet, const Formatting &formatting,
                  QWidget *parent = nullptr);

    Payment payment() const;
    QList<MoneyEdits::Part> parts() const;

private:
    void distribute();
    void judge();
    qint64 amount() const;

    CustomerSheet m_sheet;
    Formatting m_formatting;
    QLineEdit *m_amount;
    QDateEdit *m_day;
    QComboBox *m_method;
    QDateEdit *m_matures;
    QLineEdit *m_reference;
    QTableWidget *m_owed;
    QLabel *m_left;
    QPushButton *m_accept;
};

} // namespace Steelyard
