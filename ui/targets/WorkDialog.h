// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/WorkPlanning.h"
#include "ui/shell/Formatting.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QTableWidget;

namespace Steelyard {

class Theme;
class Workspace;

/// From a target to daily work: deals, opportunities, proposals and visits that it still asks for,
/// each with the rate that leads there, and what of it was done today.
class WorkDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The workspace must outlive its use here.
    WorkDialog(const Theme &theme, Workspace &workspace, const WorkPlanning &planning,
               const QString &name, const Formatting &formatting, QWidget *parent = nullptr);
    ~WorkDialog() override;

    struct Answer
    {
        WorkPlanning planning;
        WorkPlanning::Outcome outcome;
        std::optional<qint64> doneToday; ///< effective visits
        QHash<int, QString> names;       ///< whose rate each step goes by
        QString currency;
    };

Q_SIGNALS:
    void wanted(const Steelyard::WorkPlanning &planning);

private:
    void ask(Workspace &workspace);
    void show(const Answer &answer);
    QString needText(const WorkPlan::Need &need, const QString &currency) const;
    QString rateText(const WorkPlan::Need &need, const QString &currency) const;

    const Theme &m_theme;
    WorkPlanning m_planning;
    Formatting m_formatting;
    CancelToken m_cancel;
    QLabel *m_today;
    QLabel *m_gap;
    QTableWidget *m_table;
    QPushButton *m_apply;
};

} // namespace Steelyard
