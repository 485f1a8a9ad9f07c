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
    /// What the preview found: with amounts of one's own, what there is to go along as well.
    struct Found
    {
        PlanTransfer wish;
        QMap<QString, qint64> rest; ///< by the days of a figure
        PlanTransfer::Outcome outcome;
    };

    PlanTransfer transfer() const;
    void choosePerson();
    void take(int row);
    void preview();
    void show(const Result<Found> &found);
    void fill(const Found &found, bool isCustom);
    QString amount(std::optional<qint64> units) const;
    QString nodeName(const NodeKey &node) const;

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    PlanTransfer m_start;
    Formatting m_formatting;
    QHash<NodeKey, QString> m_names;
    QHash<QString, QDate> m_leavers; ///< by id: the first day without them
    QMap<QString, qint64> m_custom;  ///< what goes along, by the days of a figure
    QStringList m_keys;              ///< of the rows; empty where nothing can be typed
    bool m_isFilling = false;
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
