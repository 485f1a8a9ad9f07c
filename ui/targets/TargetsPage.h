// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Filter.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/Page.h"
#include "ui/targets/PlanDesk.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace Steelyard {

class EmptyState;
class FilterBar;
class GapLine;
class NoticeBar;
class PlanDeeds;
class PlanPapers;
class Prompts;
class Theme;
class WhyPanel;

/// The targets: a tree over time in which figures are typed, divided, locked and published.
class TargetsPage final : public Page
{
    Q_OBJECT
public:
    explicit TargetsPage(const Theme &theme, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace) override;
    void setLanguage(Formatting::Language language) override;
    /// It must outlive the page.
    void setPrompts(Prompts *prompts) override;

    Room room() const override { return Room::Targets; }
    QAction *primaryAction() const override { return m_divide; }
    void refresh() override;
    bool isSettled() const override { return m_desk->isSettled() && isWhySettled(); }
    bool undo() override { return m_desk->undo(); }
    bool redo() override { return m_desk->redo(); }

    /// Shows what the plan has more or less than another one; none: its figures.
    void compareWith(const QString &plan);
    PlanDesk *desk() const { return m_desk; }
    PlanGrid *grid() const { return m_grid; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSheet();
    void makeActions();
    QAction *action(const QKeySequence &keys, const QString &icon, std::function<void()> deed);
    void connectSheet();
    void filterChosen(const QString &filter, const QStringList &chosen);
    void fillFilters();
    QList<Filter> viewFilters() const;
    void write();
    void show();
    void updateFoot();
    bool isWhySettled() const;

    const Theme &m_theme;
    Formatting m_formatting;
    PlanModel *m_model;
    PlanDesk *m_desk;
    PlanDeeds *m_deeds = nullptr;
    PlanPapers *m_papers = nullptr;

    FilterBar *m_filters;
    FilterBar *m_views; ///< how the plan is looked at
    QWidget *m_bars;
    QLineEdit *m_search;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PlanGrid *m_grid = nullptr;
    GapLine *m_gaps = nullptr;
    WhyPanel *m_why = nullptr;
    bool m_isNew = true; ///< nothing of this store was shown yet
    QString m_compared;  ///< the plan that this one is compared with
    QLabel *m_sums = nullptr;
    QLabel *m_unsaved = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_discardButton = nullptr;
    QPushButton *m_publishButton = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;

    QAction *m_divide = nullptr;
    QAction *m_save = nullptr;
    QAction *m_nextGap = nullptr;
    QAction *m_find = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_balance = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_work = nullptr;
    QAction *m_workdays = nullptr;
    QAction *m_tiers = nullptr;
    QAction *m_scenario = nullptr;
    QAction *m_promote = nullptr;
    QAction *m_transfer = nullptr;
    QAction *m_letters = nullptr;
    QAction *m_export = nullptr;
    QAction *m_import = nullptr;
    QAction *m_pane = nullptr;
    QAction *m_showWhy = nullptr;
    QAction *m_openAll = nullptr;
    QAction *m_closeAll = nullptr;
};

} // namespace Steelyard
