// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanWhy.h"
#include "ui/shell/Formatting.h"
#include "ui/targets/PlanModel.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace Steelyard {

class PlanTrend;
class Workspace;

/// Beside the sheet: why the current figure is what it is, and what can be done with it.
class WhyPanel final : public QFrame
{
    Q_OBJECT
public:
    WhyPanel(const Theme &theme, const PlanModel &model, QWidget *parent = nullptr);

    /// It must outlive its use here.
    void setWorkspace(Workspace *workspace);
    void setFormatting(const Formatting &formatting);
    /// Asks a moment later: whoever moves on is not kept.
    void look(const QModelIndex &index);
    /// The same place after figures changed.
    void refresh();
    /// Who decides, for locks, overrides and steps.
    void setPeople(const QList<std::pair<Uuid, QString>> &people);
    Uuid author() const;
    void takeFocus();
    bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    void authorChosen(const Uuid &author);
    void lockRequested();
    void reasonRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void write();
    void retranslate();
    QString origin() const;
    QString history() const;
    QString bridge() const;
    QString locks() const;
    QString deedText(const RowDeed &deed) const;
    QString amount(std::optional<qint64> units) const;
    QString dayOf(const Moment &moment) const;
    QString comparison(std::optional<qint64> now) const;
    void drawTrend();

    const Theme &m_theme;
    const PlanModel &m_model;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    QPersistentModelIndex m_index;
    std::optional<PlanWhy> m_why;
    CancelToken m_cancel;
    QTimer m_pause;
    bool m_isSettled = true;

    QLabel *m_title;
    QLabel *m_period;
    QLabel *m_value;
    QLabel *m_compared;
    QLabel *m_text;
    PlanTrend *m_trend;
    QLabel *m_trendCaption;
    QLabel *m_history;
    QPushButton *m_lock;
    QPushButton *m_reason;
    QLabel *m_whoLabel;
    QComboBox *m_who;
};

} // namespace Steelyard
