// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the view shows, written in the language of the window.
#include "core/workspace/Workspace.h"
#include "ui/forecast/AccuracyModel.h"
#include "ui/forecast/FlowDealsModel.h"
#include "ui/forecast/ForecastModel.h"
#include "ui/forecast/ForecastText.h"
#include "ui/forecast/ForecastView.h"
#include "ui/models/NodeId.h"
#include "ui/shell/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int NarrowWidth = 1240; ///< below, the table leaves its least needed columns out
constexpr int CrowdedWidth = 960;

} // namespace

void ForecastView::write()
{
    m_snapshot->setText(tr("Take a snapshot"));
    m_snapshot->setToolTip(tr("Keeps how all opportunities stand now, to be compared with later."));
    m_empty->setContent(
        "chart-line"_L1,
        tr("There are no opportunities yet, so there is nothing to forecast. Import "
           "them from your old system."),
        tr("Import a file…"));
    m_weekly->setText(tr("A snapshot every week"));
    m_scroll->setAccessibleName(tr("Forecast"));
    for (QComboBox *box : {m_fromBox, m_toBox}) {
        box->setAccessibleName(box == m_fromBox ? tr("From snapshot") : tr("To snapshot"));
        box->view()->setAccessibleName(box->accessibleName());
    }
    // Before there are figures, and where a part has none of its own.
    for (QWidget *part : QList<QWidget *> {m_flow, m_deals, m_accuracy}) {
        if (part->accessibleName().isEmpty())
            part->setAccessibleName(tr("Forecast"));
    }
    if (!m_figures) {
        KpiTileContent empty;
        empty.title = tr("Figures of the forecast");
        for (KpiTile *tile : std::as_const(m_tiles))
            tile->setContent(empty);
    }
    m_table->setAccessibleName(tr("Forecast by team and person"));
    if (auto *close = m_dealsCard->findChild<QToolButton *>(u"closeFlowDeals"_s)) {
        close->setToolTip(tr("Close"));
        close->setAccessibleName(tr("Close"));
    }
    if (!m_figures || !m_workspace)
        return;
    m_stack->setCurrentIndex(m_figures->isEmpty ? 1 : 0);
    m_filters->setVisible(!m_figures->isEmpty);
    m_snapshot->setVisible(!m_figures->isEmpty);
    m_facts->setVisible(!m_figures->isEmpty);
    if (m_figures->isEmpty)
        return;
    const ForecastText text(*m_figures, m_formatting);
    fillFilters();
    m_facts->setText(text.facts());
    m_weekly->setChecked(m_isWeekly);
    const QList<KpiTileContent> tiles = text.tiles();
    for (qsizetype i = 0; i < m_tiles.size(); ++i)
        m_tiles.at(i)->setContent(tiles.at(i));
    m_strip->setFigures(text.smallFigures());
    m_strip->setAccessibleName(tr("Figures of the forecast"));

    const NumberChart::Content history = text.history();
    m_historyCard->setTitle(tr("History"));
    QList<LegendEntry> legend;
    for (const NumberChart::Line &line : history.lines) {
        if (!line.points.isEmpty())
            legend.append({line.name, line.ink,
                           line.isDashed ? LegendEntry::Mark::Dash : LegendEntry::Mark::Line});
    }
    m_historyCard->setLegend(legend);
    m_historyCard->setSubtitle(
        u"%1 · %2"_s.arg(text.periodName(*m_figures->request.period), text.unitLabel()));
    m_history->setContent(history);
    m_noHistory->setText(tr("Nothing was called or kept in this period yet. Type a number into the "
                            "table, or take a snapshot."));
    m_historyStack->setCurrentWidget(
        m_figures->history.isEmpty() ? static_cast<QWidget *>(m_noHistory) : m_history);
    writeFlow();
    writeDeals();
    writeTable();
    writeAccuracy();
}

void ForecastView::writeFlow()
{
    const ForecastText text(*m_figures, m_formatting);
    fillSnapshots();
    m_flowCard->setTitle(tr("What moved it"));
    for (QComboBox *box : {m_fromBox, m_toBox})
        box->setVisible(!m_snapshots.isEmpty());
    QList<FlowChart::Bar> bars;
    if (m_moves)
        bars = text.flow(*m_moves);
    m_flow->setContent(tr("What moved the open opportunities of the period"), bars);
    m_flowCard->setSubtitle(m_moves ? tr("open, expected in the period") : QString());
    m_noFlow->setText(
        m_snapshots.isEmpty()
            ? tr("There is no snapshot yet. Take one now; next week you will see what "
                 "became of today's opportunities.")
            : tr("The second snapshot was taken before the first one."));
    m_flowStack->setCurrentWidget(m_moves ? static_cast<QWidget *>(m_flow) : m_noFlow);
}

void ForecastView::fillSnapshots()
{
    const ForecastText text(*m_figures, m_formatting);
    for (QComboBox *box : {m_fromBox, m_toBox}) {
        const QSignalBlocker quiet(box);
        box->clear();
        if (box == m_toBox)
            box->addItem(tr("Now"), Uuid().text());
        for (qsizetype i = m_snapshots.size(); i-- > 0;)
            box->addItem(text.snapshotName(m_snapshots.at(i), m_zone),
                         m_snapshots.at(i).id.uuid().text());
        const Uuid chosen = box == m_fromBox ? m_from : m_to.value_or(Uuid());
        box->setCurrentIndex(qMax(0, box->findData(chosen.text())));
    }
}

void ForecastView::writeDeals()
{
    QList<ForecastMoves::Step> steps;
    Int128 sum = 0;
    for (const ForecastMoves::Step &step : m_moves ? m_moves->steps : steps) {
        if (m_shownMove && step.move == *m_shownMove) {
            steps.append(step);
            sum += step.amount;
        }
    }
    m_dealsModel->setSteps(steps, m_formatting, m_figures->currency);
    m_dealsCard->setVisible(!steps.isEmpty());
    if (steps.isEmpty())
        return;
    m_dealsCard->setTitle(
        tr("%1: %2").arg(ForecastText::moveName(*m_shownMove),
                         m_formatting.moneyExact({qint64(sum), m_figures->currency})));
    m_dealsCard->setSubtitle(tr("%n opportunity(s)", nullptr, int(steps.size())));
    m_deals->setAccessibleName(m_dealsCard->accessibleName());
    auto *header = m_deals->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(FlowDealsModel::NameColumn, QHeaderView::Stretch);
    for (int column = 1; column < FlowDealsModel::ColumnCount; ++column)
        header->resizeSection(column,
                              m_theme.px(column == FlowDealsModel::CustomerColumn ? 180 : 120));
}

void ForecastView::writeTable()
{
    const ForecastText text(*m_figures, m_formatting);
    const Period &period = *m_figures->request.period;
    const bool isCallable = period.last() >= m_figures->today;
    m_tableCard->setTitle(tr("Forecast, %1").arg(text.periodName(period)));
    m_tableCard->setSubtitleBeside(true);
    m_tableCard->setSubtitle(
        u"%1 · %2"_s.arg(text.unitLabel(),
                         isCallable ? tr("F2 or typing calls a number")
                                    : tr("the period is over, nothing can be called any more")));
    m_table->setAccessibleName(tr("Forecast by team and person"));
    if (const QModelIndex at = m_table->currentIndex(); at.isValid() && !m_current) {
        m_current = m_model->row(TableTree::positionOf(at)).node;
        m_currentColumn = at.column();
    }
    {
        const QSignalBlocker quiet(m_table);
        m_model->setRows(m_figures->rows, m_formatting, text.unit(), m_figures->currency,
                         isCallable);
        m_table->expandToDepth(m_figures->rows.size() > 120 ? 0 : 3);
        for (int i = 0; i < m_figures->rows.size(); ++i) {
            const QModelIndex index = m_model->indexOf(i, 0);
            if (m_closed.contains(index.data(IdRole).toString()))
                m_table->collapse(index);
        }
    }
    auto *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ForecastModel::NameColumn, QHeaderView::Stretch);
    for (int column = 1; column < ForecastModel::ColumnCount; ++column) {
        const int wide = column == ForecastModel::RangeColumn                                ? 112
            : column == ForecastModel::CallColumn || column == ForecastModel::BestCallColumn ? 82
            : column >= ForecastModel::ErrorColumn                                           ? 76
                                                                                             : 74;
        header->resizeSection(column, m_theme.px(wide));
    }
    chooseColumns();
    fitTable(m_table);
    if (m_current) {
        const int place = m_model->positionOf(*m_current);
        if (place >= 0)
            m_table->setCurrentIndex(m_model->indexOf(place, m_currentColumn));
        m_current.reset();
    }
}

void ForecastView::writeAccuracy()
{
    QList<std::pair<NodeKey, QString>> names;
    for (const ForecastRow &row : std::as_const(m_figures->rows))
        names.append({row.node, row.name});
    m_accuracyModel->setLines(m_lines, names, m_formatting);
    m_accuracyCard->setTitle(tr("How good calls were"));
    m_accuracyCard->setSubtitleBeside(true);
    m_accuracyCard->setSubtitle(
        tr("error in percent of what was won, by how long before the end it was called"));
    m_accuracy->setAccessibleName(m_accuracyCard->accessibleName());
    m_accuracy->setVisible(!m_accuracyModel->isEmpty());
    m_noAccuracy->setVisible(m_accuracyModel->isEmpty());
    m_noAccuracy->setText(tr("Nobody can be judged yet: no period with calls is over."));
    auto *header = m_accuracy->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_accuracyModel->columnCount(); ++column)
        header->resizeSection(column, m_theme.px(108));
    fitTable(m_accuracy);
}

// The view scrolls, not the tables within it.
void ForecastView::fitTable(QTreeView *table) const
{
    int rows = 0;
    for (QModelIndex at = table->model()->index(0, 0); at.isValid(); at = table->indexBelow(at))
        ++rows;
    table->setFixedHeight(table->header()->sizeHint().height() + rows * m_theme.px(Theme::RowHeight)
                          + 4);
}

void ForecastView::chooseColumns()
{
    using Column = ForecastModel::Column;
    const bool hasAccuracy = std::any_of(m_figures->rows.cbegin(), m_figures->rows.cend(),
                                         [](const ForecastRow &row) { return row.accuracy.n > 0; });
    // The least needed ones go first: what the tool tips or the panels below say too.
    const bool isNarrow = width() < NarrowWidth;
    m_table->setColumnHidden(Column::ErrorColumn, !hasAccuracy);
    m_table->setColumnHidden(Column::BiasColumn, !hasAccuracy || isNarrow);
    m_table->setColumnHidden(Column::PipelineColumn, isNarrow);
    m_table->setColumnHidden(Column::CommitColumn, isNarrow);
    m_table->setColumnHidden(Column::RangeColumn, width() < CrowdedWidth);
}

void ForecastView::fillFilters()
{
    QList<Filter> filters;
    const ForecastText text(*m_figures, m_formatting);
    Filter period {
        u"period"_s, tr("Period"), u"calendar"_s, {}, {m_figures->request.period->label()},
        {},          false};
    QList<Period> offered = m_periods;
    if (!offered.contains(*m_figures->request.period))
        offered.prepend(*m_figures->request.period);
    for (const Period &one : std::as_const(offered))
        period.options.append({one.label(), text.periodName(one), 0, {one.label()}});
    period.standard = m_request.period
        ? QStringList {m_periods.value(1, *m_figures->request.period).label()}
        : period.chosen;
    filters.append(period);
    Filter node {u"node"_s, tr("Team"), u"users"_s, {}, {nodeText(*m_figures->request.node)},
                 {},        false};
    for (const FilterChoices::Node &choice : std::as_const(m_choices.nodes))
        node.options.append({nodeText(choice.key), choice.name, choice.depth, {}});
    if (!m_choices.nodes.isEmpty())
        node.standard = {nodeText(m_choices.nodes.first().key)};
    filters.append(node);
    m_filters->setFilters(filters);
}

} // namespace Steelyard
