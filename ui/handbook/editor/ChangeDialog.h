// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/HandbookEdit.h"
#include "core/workspace/HandbookFigures.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Steelyard {

class ImpactView;
class Theme;
class Workspace;

/// The step from a draft to a proposal, or from a proposal to what is in force: what changes, what
/// it does to the figures, who says so.
class ChangeDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Deed { Propose, Approve };

    struct Change
    {
        QString kpi;
        QString name;
        KpiDefinition definition; ///< with its number
        QList<Versioning::Difference> differences;
        Versioning::Step step = Versioning::Step::Major;
        std::optional<KpiVersion> version; ///< what was proposed
    };

    ChangeDialog(const Theme &theme, Workspace &workspace, const HandbookShelf &shelf,
                 const Formatting &formatting, Deed deed, const QList<Change> &changes,
                 QWidget *parent = nullptr);
    ~ChangeDialog() override;

    HandbookEdit::Proposal proposal() const;
    PersonId approver() const;
    /// Why it was not done; the dialog stays open.
    void say(const QString &sentence);

Q_SIGNALS:
    void confirmed();

private:
    /// What this one of them does, in the handbook with all of them.
    void look(qsizetype which);
    QString differences(const Theme &theme, const Handbook &handbook) const;
    PersonId person() const;

    Workspace &m_workspace;
    Deed m_deed;
    QList<Change> m_changes;
    Formatting m_formatting;
    CancelToken m_cancel;
    QPlainTextEdit *m_reason;
    QLineEdit *m_ticket;
    QComboBox *m_since;
    QDateEdit *m_from;
    QComboBox *m_person;
    QLabel *m_problem;
    QComboBox *m_which;
    ImpactView *m_impact;
    QPushButton *m_accept;
};

} // namespace Steelyard
