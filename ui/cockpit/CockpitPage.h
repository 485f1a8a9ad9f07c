// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Cockpit.h"
#include "core/workspace/FilterChoices.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace Steelyard {

class ChartCard;
class EmptyState;
class ExplainPanel;
class Explainer;
class FilterBar;
class FunnelView;
class Gauge;
class KpiTile;
class MonthlyChart;
class SmallFigureStrip;
class TeamBars;
class TeamTreeModel;
class Theme;
class TreeTable;
class Workspace;

/// The first screen: five headline figures, the course of the year, who is behind, and why.
class CockpitPage final : public Page
{
    Q_OBJECT
public:
    explicit CockpitPage(const Theme &theme, QWidget *parent = nullptr);

    /// The store that is asked; none empties the page. It must outlive its use here.
    void setWorkspace(Workspace *workspace) override;
    void setLanguage(Formatting::Language language) override;

    Room room() const override { return Room::Cockpit; }
    void refresh() override;
    bool isSettled() const override { return m_settled; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBody();
    void connectFigures();
    void arrange();
    void ask();
    void write();
    void writeTable();
    /// Its name, and whether it is closed.
    QString periodText(const Period &period) const;
    void fillFilters();
    void filterChosen(const QString &filter, const QStringList &chosen);
    void explain(const QString &kpi, const NodeKey &node, const Period &period);
    void explainCell(const QModelIndex &index);

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    CockpitRequest m_request;
    std::optional<CockpitFigures> m_figures;
    FilterChoices m_choices;
    CancelToken m_cancel;
    bool m_settled = false;
    std::optional<bool> m_narrow;

    FilterBar *m_filters;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty;
    QList<KpiTile *> m_tiles;
    SmallFigureStrip *m_strip;
    QLabel *m_gapSentence;
    QGridLayout *m_charts;
    ChartCard *m_monthsCard;
    MonthlyChart *m_months;
    ChartCard *m_gaugeCard;
    Gauge *m_gauge;
    ChartCard *m_funnelCard;
    FunnelView *m_funnel;
    ChartCard *m_teamsCard;
    TeamBars *m_teams;
    ChartCard *m_tableCard;
    TreeTable *m_table;
    TeamTreeModel *m_model;
    ExplainPanel *m_explain;
    Explainer *m_explainer;
};

} // namespace Steelyard
