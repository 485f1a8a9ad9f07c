// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Lead.h"
#include "core/workspace/LeadEdits.h"
#include "ui/shell/LatestAnswer.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Steelyard {

class CommandDesk;
class CustomerPicker;
class Theme;

/// A lead becomes a customer, its person a contact, its wish an opportunity.
class LeadDialog final : public QDialog
{
    Q_OBJECT
public:
    LeadDialog(const Theme &theme, Workspace *workspace, const Uuid &lead,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void converted(const QString &sentence, qint64 command);

private:
    void take(const Lead &lead);
    void save();

    QPointer<Workspace> m_workspace;
    Uuid m_lead;
    CommandDesk *m_desk;
    CustomerPicker *m_customer;
    QLabel *m_about;
    QCheckBox *m_makesDeal;
    QLineEdit *m_deal;
    QLineEdit *m_amount;
    QDateEdit *m_close;
    QLabel *m_problem;
    QPushButton *m_accept;
    LatestAnswer<Lead> m_reading;
};

} // namespace Steelyard
