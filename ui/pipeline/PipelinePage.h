// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SavedView.h"
#include "core/workspace/Board.h"
#include "core/workspace/DealChoices.h"
#include "core/workspace/DealEdits.h"
#include "core/workspace/FilterChoices.h"
#include "ui/pipeline/BoardView.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QTimer>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Steelyard {

class BulkBar;
class DealDesk;
class DealList;
class DealPanel;
class EmptyState;
class FilterBar;
class ForecastView;
class FunnelPanel;
class Prompts;
class Theme;
class Workspace;

/// The opportunities: as a board, as a list, as a funnel, as a forecast; one of them opened at the
/// side.
class PipelinePage final : public Page
{
    Q_OBJECT
public:
    enum class View { Board, List, Funnel, Forecast };

    explicit PipelinePage(const Theme &theme, QWidget *parent = nullptr);

    void setPrompts(Prompts *prompts) override;
    void setWorkspace(Workspace *workspace) override;
    void setLanguage(Formatting::Language language) override;
    void showView(View view);
    View view() const { return m_view; }
    /// Opens the opportunity at the side.
    void showDeal(const Uuid &id);
    /// The same with its quotes in front.
    void showQuotes(const Uuid &id);
    /// Looks at one named view of the room: board, list, funnel, forecast; false where there is
    /// none.
    bool showNamed(const QString &name);

    Room room() const override { return Room::Pipeline; }
    QAction *primaryAction() const override { return m_newDeal; }
    void refresh() override;
    bool isSettled() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeBar(QLayout *column);
    void connectViews();
    void ask();
    void write();
    void writeWords();
    void fillFilters();
    void writeSelection();
    QList<Uuid> selection() const;

    void move(const QList<Uuid> &ids, const QString &stage);
    void demand(const DealEdits::Move &wish, const QList<StageDemand> &missing,
                const QString &sentence);
    void newDeal(const QString &stage);
    void changeField(const QString &field);
    void chooseStage(const QPoint &at);
    void editStages();
    void showViewsMenu();
    void saveView();
    void applyView(const SavedView &view);
    QString viewBody() const;
    const BoardCard *card(const Uuid &id) const;
    QString stageName(const QString &code) const;

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Prompts *m_prompts = nullptr;
    Formatting m_formatting;
    BoardRequest m_request;
    std::optional<BoardFigures> m_figures;
    FilterChoices m_choices;
    DealChoices m_dealChoices;
    QList<SavedView> m_views;
    CancelToken m_cancel;
    bool m_settled = false;
    View m_view = View::Board;
    QTimer m_pause; ///< while somebody types into the search

    QAction *m_newDeal;
    QButtonGroup *m_switch;
    QList<QPushButton *> m_switches;
    QLineEdit *m_search;
    QToolButton *m_rows;
    QToolButton *m_saved;
    QToolButton *m_stages;
    FilterBar *m_filters;
    QLabel *m_facts; ///< what is missing in the data, so that nobody wonders
    QStackedWidget *m_stack;
    BoardView *m_board;
    DealList *m_list;
    FunnelPanel *m_funnel;
    ForecastView *m_forecast;
    EmptyState *m_empty;
    BulkBar *m_bulk;
    DealDesk *m_desk;
    DealPanel *m_panel;
};

} // namespace Steelyard
