// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanRoom.h"
#include "core/workspace/PlanTransfer.h"
#include "ui/shell/Formatting.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace Steelyard {

class Theme;
class Workspace;

/// Somebody changes teams on a day: what of the target goes along, worked out and shown before it
/// is done.
class TransferDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The workspace must outlive its use here.
    TransferDialog(const Theme &theme, Workspace &workspace, const PlanView &view,
                   const PlanTransfer &start, const Formatting &formatting,
                   QWidget *parent = nullptr);
    ~TransferDialog() override;

Q_SIGNALS:
    void wanted(const Steelyard::PlanTransfer &transfer);

private:
    PlanTransfer transfer() const;
    void preview();
    void show(const Result<PlanTransfer::Outcome> &outcome);
    QString nodeName(const NodeKey &node) const;

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    PlanTransfer m_start;
    Formatting m_formatting;
    QHash<NodeKey, QString> m_names;
    CancelToken m_cancel;
    QTimer m_pause;
    QComboBox *m_person;
    QComboBox *m_team;
    QDateEdit *m_day;
    QComboBox *m_mode;
    QLineEdit *m_reason;
    QLabel *m_state;
    QTableWidget *m_table;
    QPushButton *m_apply;
};

} // namespace Steelyard
