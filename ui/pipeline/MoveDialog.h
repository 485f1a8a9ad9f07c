// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"
#include "core/workspace/DealEdits.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Steelyard {

class DealFields;
class Workspace;

/// Asks for what a stage wants before an opportunity leaves it, for why it was lost, and on which
/// day it was decided.
class MoveDialog final : public QDialog
{
    Q_OBJECT
public:
    MoveDialog(Workspace *workspace, const DealChoices &choices, const Stage &target,
               const DealEdits::Move &wish, const QList<StageDemand> &missing,
               const Opportunity &start, const QString &customer, const Formatting &formatting,
               QWidget *parent = nullptr);

    /// The wish with what was filled in.
    DealEdits::Move answer() const;

private:
    void addActivity(const QString &kind);
    void update();

    const DealChoices m_choices;
    DealEdits::Move m_wish;
    DealFields *m_fields;
    QDateEdit *m_day = nullptr;
    QComboBox *m_kind = nullptr; ///< of the activity that is logged along
    QDateEdit *m_happened = nullptr;
    QLineEdit *m_note = nullptr;
    bool m_mustBeEffective = false;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace Steelyard
