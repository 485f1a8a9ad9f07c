// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Opportunity.h"
#include "core/workspace/DealChoices.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Steelyard {

class DealFields;
class Prompts;
class ProtectionLabel;
class Workspace;

/// A new opportunity: the few things that must be known, the rest when there is time.
class DealDialog final : public QDialog
{
    Q_OBJECT
public:
    DealDialog(Workspace *workspace, const DealChoices &choices, const Opportunity &start,
               const Formatting &formatting, Prompts *prompts, QWidget *parent = nullptr);

    Opportunity deal() const;
    /// What was typed for a customer that is not known yet.
    QString newCustomer() const;

    /// What is taken by somebody else is asked about first.
    void accept() override;

private:
    void update();

    Opportunity m_start;
    Prompts *m_prompts;
    DealFields *m_fields;
    ProtectionLabel *m_taken;
    bool m_isAccepting = false; ///< as soon as it is known whether it is taken
    QLabel *m_problem;
    QPushButton *m_accept = nullptr;
};

} // namespace Steelyard
