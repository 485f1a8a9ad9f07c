// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/FilterChoices.h"
#include "core/workspace/Forecast.h"
#include "core/workspace/ForecastMoves.h"
#include "core/workspace/ForecastTrack.h"
#include "ui/shell/DialogPrompts.h"
#include "ui/shell/Formatting.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTreeView;

namespace Steelyard {

class AccuracyModel;
class ChartCard;
class EmptyState;
class FilterBar;
class FlowChart;
class FlowDealsModel;
class ForecastModel;
class KpiTile;
class NumberChart;
class OutlookCard;
class SmallFigureStrip;
class Theme;
class Workspace;

/// The forecast of a node and a period: what is won, called, open and foretold, how the number
/// went, what moved it, and how good calls were. Calls and adjustments are typed into the table.
class ForecastView final : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastView(const Theme &theme, QWidget *parent = nullptr);
    ~ForecastView() override;

    void setWorkspace(Workspace *workspace);
    void setLanguage(Formatting::Language language);
    /// Asks for the notes of adjustments; it must outlive the view. Dialogs, unless it is told.
    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    void refresh();
    bool isSettled() const;
    const std::optional<ForecastFigures> &figures() const { return m_figures; }
    const std::optional<ForecastMoves> &moves() const { return m_moves; }

    /// Keeps how opportunities stand now.
    void takeSnapshot();

Q_SIGNALS:
    void importRequested();
    void problem(const QString &sentence);
    void told(const QString &sentence);
    void done(const QString &sentence, qint64 command);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer;

    QWidget *makeBody();
    void makeFlowHead();
    void connectParts();
    void ask();
    void take(const Answer &answer);
    void write();
    void fillFilters();
    void fillSnapshots();
    void writeTable();
    void writeFlow();
    void writeAccuracy();
    void writeDeals();
    void filterChosen(const QString &filter, const QStringList &chosen);
    void typed(const NodeKey &node, int column, const QString &text);
    void submit(std::function<Result<Command>(const Reading &)> make, const QString &said);
    void fitTable(QTreeView *table) const;
    void chooseColumns();

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    DialogPrompts m_dialogs;
    Prompts *m_prompts = &m_dialogs;
    CancelToken m_cancel;
    bool m_settled = false;

    ForecastRequest m_request;
    Uuid m_from;              ///< the snapshots that are compared; null: as they offer themselves
    std::optional<Uuid> m_to; ///< null: as it is now
    std::optional<ForecastFigures> m_figures;
    std::optional<ForecastMoves> m_moves;
    QList<ForecastSnapshot> m_snapshots;
    QList<ForecastTrack::Line> m_lines;
    QList<Period> m_periods;
    FilterChoices m_choices;
    QTimeZone m_zone;
    bool m_isWeekly = true;
    std::optional<ForecastFlow::Move> m_shownMove; ///< whose opportunities are listed
    std::optional<NodeKey> m_current;              ///< where the table stood, and shall stand again
    int m_currentColumn = 0;
    QSet<QString> m_closed; ///< lines that somebody folded

    FilterBar *m_filters;
    QLabel *m_facts;
    QPushButton *m_snapshot;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll = nullptr;
    QList<KpiTile *> m_tiles;
    SmallFigureStrip *m_strip = nullptr;
    ChartCard *m_historyCard = nullptr;
    NumberChart *m_history = nullptr;
    QStackedWidget *m_historyStack = nullptr;
    QLabel *m_noHistory = nullptr;
    ChartCard *m_flowCard = nullptr;
    FlowChart *m_flow = nullptr;
    QStackedWidget *m_flowStack = nullptr;
    QLabel *m_noFlow = nullptr;
    QComboBox *m_fromBox = nullptr;
    QComboBox *m_toBox = nullptr;
    QAction *m_weekly = nullptr;
    ChartCard *m_dealsCard = nullptr;
    QTreeView *m_deals = nullptr;
    FlowDealsModel *m_dealsModel;
    ChartCard *m_tableCard = nullptr;
    QTreeView *m_table = nullptr;
    ForecastModel *m_model;
    OutlookCard *m_outlook = nullptr;
    ChartCard *m_accuracyCard = nullptr;
    QTreeView *m_accuracy = nullptr;
    QLabel *m_noAccuracy = nullptr;
    AccuracyModel *m_accuracyModel;
};

} // namespace Steelyard
