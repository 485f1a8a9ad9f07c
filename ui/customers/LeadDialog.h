// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Lead.h"
#include "core/workspace/LeadEdits.h"
#include "ui/shell/Formatting.h"
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
class Prompts;
class ProtectionLabel;
class Theme;

/// A lead becomes a customer, its person a contact, its wish an opportunity.
class LeadDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Who is asked before a clash is opened may be null.
    LeadDialog(const Theme &theme, Workspace *workspace, const Uuid &lead,
               const Formatting &formatting, Prompts *prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void converted(const QString &sentence, qint64 command);

private:
    void take(const Lead &lead);
    void check();
    void save();

    QPointer<Workspace> m_workspace;
    Uuid m_lead;
    CommandDesk *m_desk;
    CustomerPicker *m_customer;
    Prompts *m_prompts;
    PersonId m_owner;
    QLabel *m_about;
    ProtectionLabel *m_taken;
    bool m_isSaving = false; ///< as soon as it is known whether it is taken
    QCheckBox *m_makesDeal;
    QLineEdit *m_deal;
    QLineEdit *m_amount;
    QDateEdit *m_close;
    QLabel *m_problem;
    QPushButton *m_accept;
    LatestAnswer<Lead> m_reading;
};

} // namespace Steelyard
