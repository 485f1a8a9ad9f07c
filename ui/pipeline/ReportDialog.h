// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Protection.h"
#include "core/workspace/DealChoices.h"
#include "core/workspace/DealProtection.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/LatestAnswer.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Steelyard {

class CustomerPicker;
class ProtectionLabel;

/// Reports a deal: for which customer, which product and which project, and for whom.
class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Start
    {
        Protection protection;
        QString customer; ///< its name
    };

    ReportDialog(Workspace *workspace, const DealChoices &choices, const Start &start,
                 const Formatting &formatting, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is stored, and can be taken back.
    void reported(const QString &sentence, qint64 command);

private:
    struct Terms
    {
        ProtectionRules rules;
        QDate today;
        QTimeZone zone;
    };

    Protection protection() const;
    void update();
    void save();
    void fail(const QString &sentence);

    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    Start m_start;
    std::optional<Terms> m_terms;
    CustomerPicker *m_customer;
    QComboBox *m_product;
    QLineEdit *m_project;
    QComboBox *m_person;
    QLineEdit *m_note;
    QLabel *m_term;
    ProtectionLabel *m_taken;
    QLabel *m_problem;
    QPushButton *m_accept = nullptr;
    LatestAnswer<Terms> m_asking;
};

} // namespace Steelyard
