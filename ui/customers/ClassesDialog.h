// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerClasses.h"
#include "ui/customers/CustomerDesk.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Steelyard {

/// The rule that puts customers into A, B and C, with what it would move.
class ClassesDialog final : public QDialog
{
    Q_OBJECT
public:
    ClassesDialog(CustomerDesk &desk, const Formatting &formatting, const QString &currency,
                  QWidget *parent);
    ~ClassesDialog() override;

    CustomerClasses rule() const { return m_rule; }
    qint64 moved() const { return m_moved; }

private:
    void show(const CustomerClasses &rule);
    void read();
    void tryOut();

    CustomerDesk &m_desk;
    Formatting m_formatting;
    QString m_currency;
    CustomerClasses m_rule;
    qint64 m_moved = 0;
    QComboBox *m_measure;
    QComboBox *m_cut;
    QLineEdit *m_a;
    QLineEdit *m_b;
    QLabel *m_trial;
    QPushButton *m_accept;
    CancelToken m_cancel;
};

} // namespace Steelyard
