// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Customer.h"
#include "core/workspace/CustomerChoices.h"
#include "ui/customers/CustomerDesk.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Steelyard {

/// Asks for a new customer, and says while one types who is there already under much the same name.
class NewCustomerDialog final : public QDialog
{
    Q_OBJECT
public:
    NewCustomerDialog(CustomerDesk &desk, const CustomerChoices &choices, QWidget *parent);
    ~NewCustomerDialog() override;

    void setName(const QString &name);
    Customer customer() const;
    QString contact() const;
    QString phone() const;

private:
    void look();
    void check();

    CustomerDesk &m_desk;
    QLineEdit *m_name;
    QLabel *m_alike;
    QComboBox *m_owner;
    QComboBox *m_industry;
    QComboBox *m_region;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
    QPushButton *m_accept;
    QTimer m_pause;
    CancelToken m_cancel;
};

} // namespace Steelyard
