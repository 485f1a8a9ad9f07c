// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/Funnel.h"
#include "core/workspace/Board.h"
#include "core/workspace/FilterChoices.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Formatting.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QTreeWidget;

namespace Steelyard {

class FilterBar;
class FunnelView;
class Theme;

/// What becomes of opportunities from stage to stage, beside another period, with the step that
/// costs most and the opportunities behind each step.
class FunnelPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FunnelPanel(const Theme &theme, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void setFormatting(const Formatting &formatting);
    /// Whose opportunities, of which pipeline and products: as the room is narrowed.
    void ask(const BoardRequest &request);
    bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    void problem(const QString &sentence);
    void opened(const Steelyard::Uuid &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        QList<FunnelStep> steps;
        std::optional<QList<FunnelStep>> before; ///< of the period that is compared
        FilterChoices choices;
        QString currency;
        QString period;
        QString beforePeriod;
    };
    struct Member
    {
        FunnelMember member;
        QString customer;
        QString name;
        std::optional<qint64> amount;
        QString currency;
    };
    struct Members
    {
        qsizetype total = 0;
        QList<Member> list; ///< the first of them
    };

    void askMembers(const QString &stage);
    void writeWords();
    void write();
    void writeTable();
    void fillFilters();

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    BoardRequest m_request;
    QString m_period;                             ///< as Period writes it; empty: all
    QString m_compare = QStringLiteral("before"); ///< before, year, none
    bool m_isFlow = false;
    std::optional<Answer> m_answer;
    CancelToken m_cancel;
    CancelToken m_memberCancel;
    bool m_isSettled = false;
    FilterBar *m_filters;
    QLabel *m_narrow;
    FunnelView *m_now;
    FunnelView *m_before;
    QLabel *m_nowTitle;
    QLabel *m_beforeTitle;
    QTreeWidget *m_table;
    QLabel *m_membersTitle;
    QTreeWidget *m_members;
};

} // namespace Steelyard
