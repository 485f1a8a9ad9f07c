// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/CockpitPage.h"

#include "core/workspace/Explanation.h"
#include "core/workspace/Workspace.h"
#include "ui/cockpit/CockpitText.h"
#include "ui/cockpit/TeamTreeModel.h"
#include "ui/models/NodeId.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Explainer.h"
#include "ui/shell/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ExplainPanel.h"
#include "ui/widgets/TreeTable.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int ChartHeight = 216;
constexpr int NarrowWidth = 1080;  ///< below, the charts stand two by two
constexpr int CrowdedWidth = 1260; ///< below, the table leaves its least needed columns out

/// What one question to the workspace brings back for the whole page.
struct CockpitAnswer
{
    CockpitFigures figures;
    FilterChoices choices;
};

// The KPI behind each headline tile, in their order; the forecast is explained by what it is made
// of.
const QStringList &tileKpis()
{
    static const QStringList kpis {u"bookings"_s, u"collections"_s, u"overdue_amount"_s,
                                   u"quota_attainment"_s, u"bookings"_s};
    return kpis;
}

} // namespace

CockpitPage::CockpitPage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_filters(new FilterBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, this))
    , m_model(new TeamTreeModel(this))
{
    setObjectName(u"cockpitPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::PageMargin, Theme::Gap, 0, 0);
    column->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, Theme::PageMargin, 0);
    bar->addWidget(m_filters);
    column->addLayout(bar);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_explain = new ExplainPanel(theme, this);
    m_explainer = new Explainer(m_explain, this);
    connectFigures();
}

QWidget *CockpitPage::makeBody()
{
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    body->setObjectName(u"cockpitBody"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, Theme::PageMargin, Theme::PageMargin);
    column->setSpacing(Theme::Gap);

    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(Theme::Gap);
    for (int i = 0; i < tileKpis().size(); ++i) {
        auto *tile = new KpiTile(m_theme, body);
        tile->setObjectName(u"tile%1"_s.arg(i));
        tile->setClickable(true);
        tiles->addWidget(tile, 1);
        m_tiles.append(tile);
    }
    column->addLayout(tiles);
    m_strip = new SmallFigureStrip(m_theme, body);
    m_strip->setObjectName(u"smallFigures"_s);
    m_strip->setClickable(true);
    column->addWidget(m_strip);

    const auto card = [&](ChartCard *&into, QWidget *content) {
        into = new ChartCard(m_theme, body);
        into->setBody(content);
        return into;
    };
    m_months = new MonthlyChart(m_theme, body);
    m_gauge = new Gauge(m_theme, body);
    m_funnel = new FunnelView(m_theme, body);
    m_teams = new TeamBars(m_theme, body);
    for (PaintedWidget *widget :
         std::initializer_list<PaintedWidget *> {m_months, m_gauge, m_funnel, m_teams})
        widget->setClickable(true);
    m_table = new TreeTable(m_theme, body);
    m_table->setObjectName(u"teamTable"_s);
    m_table->setModel(m_model);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One row for all four, so that the people below are in sight without scrolling.
    m_charts = new QGridLayout;
    m_charts->setSpacing(Theme::Gap);
    column->addLayout(m_charts);
    for (ChartCard *one : {card(m_monthsCard, m_months), card(m_gaugeCard, m_gauge),
                           card(m_funnelCard, m_funnel), card(m_teamsCard, m_teams)})
        one->setFixedHeight(ChartHeight);
    arrange();

    column->addWidget(card(m_tableCard, m_table));
    // The sentence that every manager works out by hand.
    m_gapSentence = new QLabel(body);
    m_gapSentence->setObjectName(u"gapSentence"_s);
    m_gapSentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tableCard->addHeadWidget(m_gapSentence);
    m_scroll->setWidget(body);
    return m_scroll;
}

// Four charts side by side where there is room, two by two where there is not; the table leaves its
// least needed columns out.
void CockpitPage::arrange()
{
    const bool narrow = width() < NarrowWidth;
    for (const int column : {TeamTreeModel::LastYearColumn, TeamTreeModel::WinRateColumn})
        m_table->setColumnHidden(column, width() < CrowdedWidth);
    m_table->setColumnHidden(TeamTreeModel::CollectionTargetColumn, narrow);
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    const QList<ChartCard *> cards {m_monthsCard, m_gaugeCard, m_funnelCard, m_teamsCard};
    const QList<int> shares = narrow ? QList<int> {3, 2, 0, 0} : QList<int> {9, 6, 6, 7};
    for (int i = 0; i < cards.size(); ++i) {
        m_charts->removeWidget(cards.at(i));
        m_charts->addWidget(cards.at(i), narrow ? i / 2 : 0, narrow ? i % 2 : i);
        m_charts->setColumnStretch(i, shares.at(i));
    }
}

void CockpitPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void CockpitPage::connectFigures()
{
    connect(m_filters, &FilterBar::filterChanged, this, &CockpitPage::filterChosen);
    connect(m_empty, &EmptyState::requested, this, &CockpitPage::importRequested);
    for (int i = 0; i < m_tiles.size(); ++i) {
        connect(m_tiles.at(i), &KpiTile::activated, this, [this, i] {
            if (m_figures)
                explain(tileKpis().at(i), *m_figures->request.node,
                        i < 3 ? *m_figures->request.period : m_figures->year);
        });
    }
    connect(m_strip, &SmallFigureStrip::figureActivated, this, [this](int index) {
        if (m_figures)
            explain(m_figures->small.at(index).kpi, *m_figures->request.node,
                    *m_figures->request.period);
    });
    connect(m_months, &MonthlyChart::monthActivated, this, [this](int index) {
        if (m_figures)
            explain(u"bookings"_s, *m_figures->request.node, m_figures->months.at(index).period);
    });
    connect(m_gauge, &Gauge::activated, this, [this] {
        if (m_figures)
            explain(u"quota_attainment"_s, *m_figures->request.node, *m_figures->request.period);
    });
    connect(m_funnel, &FunnelView::stageActivated, this, [this] {
        if (m_figures)
            explain(u"opportunity_new"_s, *m_figures->request.node, m_figures->year);
    });
    connect(m_teams, &TeamBars::teamActivated, this, [this](int index) {
        if (m_figures)
            explain(u"bookings"_s, m_figures->teams.at(index).node, *m_figures->request.period);
    });
    connect(m_table, &QTreeView::activated, this, &CockpitPage::explainCell);
    connect(m_table, &QTreeView::clicked, this, &CockpitPage::explainCell);
    const auto fit = [this] {
        // The page scrolls, not the table within it.
        int rows = 0;
        for (QModelIndex at = m_model->index(0, 0); at.isValid(); at = m_table->indexBelow(at))
            ++rows;
        m_table->setFixedHeight(m_table->header()->sizeHint().height()
                                + rows * m_theme.px(Theme::RowHeight) + 4);
    };
    connect(m_table, &QTreeView::expanded, this, fit);
    connect(m_table, &QTreeView::collapsed, this, fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, fit);
}

void CockpitPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    // A closing store waits for its answers: none is wanted any more.
    m_cancel.cancel();
    m_explainer->cancel();
    m_settled = false;
    m_workspace = workspace;
    m_request = {};
    m_figures.reset();
    m_explain->closePanel();
    if (m_workspace)
        connect(m_workspace, &Workspace::changed, this, &CockpitPage::ask);
    if (isVisible())
        ask();
}

void CockpitPage::setLanguage(Formatting::Language language)
{
    m_formatting = Formatting(language);
    write();
    m_explain->setFormatting(m_formatting);
}

void CockpitPage::refresh()
{
    if (!m_figures)
        ask();
}

// A newer question cancels the one before it: only the last answer is shown.
void CockpitPage::ask()
{
    if (!m_workspace)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_settled = false;
    const CancelToken cancel = m_cancel;
    const CockpitRequest request = m_request;
    auto *watcher = new QFutureWatcher<Result<CockpitAnswer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const Result<CockpitAnswer> answer = watcher->result();
        m_settled = true;
        if (!answer) {
            Q_EMIT problem(ErrorText::sentence(answer.error()));
            return;
        }
        m_figures = answer->figures;
        m_choices = answer->choices;
        write();
    });
    watcher->setFuture(m_workspace->ask<CockpitAnswer>(
        [request](const Reading &reading) -> Result<CockpitAnswer> {
            auto figures = Cockpit::figures(request, reading);
            if (!figures)
                return figures.error();
            auto choices = FilterChoices::of(reading);
            if (!choices)
                return choices.error();
            return CockpitAnswer {std::move(*figures), std::move(*choices)};
        },
        cancel));
}

void CockpitPage::write()
{
    m_scroll->setAccessibleName(title());
    m_empty->setContent(
        "file-import"_L1,
        tr("Nothing has been loaded yet. Import the file that your old system gave you."),
        tr("Import a file…"));
    if (!m_figures || !m_workspace)
        return;
    m_stack->setCurrentIndex(m_figures->isEmpty ? 1 : 0);
    m_filters->setVisible(!m_figures->isEmpty);
    fillFilters();
    if (m_figures->isEmpty)
        return;
    const Handbook handbook = m_workspace->handbook();
    const CockpitText text(*m_figures, handbook, m_formatting);
    const QList<KpiTileContent> tiles = text.tiles();
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tiles.at(i)->setContent(tiles.at(i));
    m_strip->setFigures(text.smallFigures());
    m_gapSentence->setText(text.gapSentence());

    const QString year = m_formatting.period(m_figures->year.range());
    m_monthsCard->setTitle(tr("By month"));
    m_monthsCard->setSubtitle(u"%1 · %2"_s.arg(year, text.subtitle(true)));
    m_monthsCard->setLegend(MonthlyChart::legend(tr("Actual"), tr("Target"), tr("Cumulative")));
    m_months->setContent(m_monthsCard->accessibleName(), text.months());
    // The target stands above the arc: within it there is no room for large amounts.
    GaugeContent gauge = text.gauge();
    m_gaugeCard->setTitle(tr("Attainment, %1").arg(text.periodName()));
    m_gaugeCard->setSubtitle(gauge.attainment ? gauge.target : QString());
    if (gauge.attainment)
        gauge.target.clear();
    m_gauge->setContent(gauge);
    m_funnelCard->setTitle(tr("Funnel"));
    m_funnelCard->setSubtitle(tr("opportunities created in %1").arg(year));
    m_funnel->setContent(tr("Funnel"), text.funnel());
    m_teamsCard->setTitle(tr("By team"));
    QStringList about {text.periodName(), text.unitLabel(text.teamUnit())};
    if (m_figures->teamsInAll > m_figures->teams.size())
        about.prepend(
            tr("%1 largest of %2").arg(m_figures->teams.size()).arg(m_figures->teamsInAll));
    m_teamsCard->setSubtitle(about.join(u" · "_s));
    m_teamsCard->setLegend(TeamBars::legend(tr("Actual"), tr("Target")));
    m_teams->setContent(tr("Bookings by team"), text.teams());
    m_tableCard->setTitle(tr("Teams and people, %1").arg(text.periodName()));
    m_tableCard->setSubtitleBeside(true);
    m_tableCard->setSubtitle(text.unitLabel(text.teamUnit()));
    writeTable();
}

void CockpitPage::writeTable()
{
    const Handbook handbook = m_workspace->handbook();
    const CockpitText text(*m_figures, handbook, m_formatting);
    m_model->setRows(m_figures->rows, m_formatting, text.teamUnit());
    m_table->setAccessibleName(tr("Teams and people"));
    m_table->expandToDepth(m_figures->rows.size() > 80 ? 1 : 2);
    auto *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(TeamTreeModel::NameColumn, QHeaderView::Stretch);
    for (int column = 1; column < TeamTreeModel::ColumnCount; ++column) {
        const bool bar = column == TeamTreeModel::AttainmentColumn
            || column == TeamTreeModel::CollectionAttainmentColumn;
        const bool wide = column == TeamTreeModel::StatusColumn
            || column == TeamTreeModel::PipelineColumn || column == TeamTreeModel::OverdueColumn;
        header->resizeSection(column, m_theme.px(bar ? 108 : wide ? 90 : 66));
    }
}

void CockpitPage::fillFilters()
{
    QList<Filter> filters;
    Filter period {
        u"period"_s, tr("Period"), u"calendar"_s, {}, {m_figures->request.period->label()},
        {},          false};
    const auto offer = [&](const QList<Period> &periods) {
        for (const Period &one : periods)
            period.options.append(
                {one.label(), m_formatting.period(one.range()), 0, {one.label()}});
    };
    offer(m_choices.years.mid(0, 3));
    offer(m_choices.quarters.mid(0, 8));
    offer(m_choices.months.mid(0, 24));
    period.standard
        = m_request.period ? QStringList {m_choices.months.value(0).label()} : period.chosen;
    filters.append(period);

    Filter node {u"node"_s, tr("Team"), u"users"_s, {}, {nodeText(*m_figures->request.node)},
                 {},        false};
    for (const FilterChoices::Node &choice : std::as_const(m_choices.nodes))
        node.options.append({nodeText(choice.key), choice.name, choice.depth, {}});
    if (!m_choices.nodes.isEmpty())
        node.standard = {nodeText(m_choices.nodes.first().key)};
    filters.append(node);

    const auto texts = [&](const QString &id, const QString &title, const QString &icon,
                           const QStringList &values) {
        Filter filter {id, title, icon, {}, m_request.slice.value(id), {}, true};
        for (const QString &value : values)
            filter.options.append({value, value, 0, {}});
        if (!values.isEmpty())
            filters.append(filter);
    };
    texts(u"product_line"_s, tr("Product line"), u"package"_s, m_choices.productLines);
    texts(u"region"_s, tr("Region"), u"map-pin"_s, m_choices.regions);
    m_filters->setFilters(filters);
}

void CockpitPage::filterChosen(const QString &filter, const QStringList &chosen)
{
    if (filter == "period"_L1) {
        m_request.period.reset();
        for (const QList<Period> *periods :
             {&m_choices.years, &m_choices.quarters, &m_choices.months}) {
            for (const Period &period : *periods) {
                if (period.label() == chosen.value(0))
                    m_request.period = period;
            }
        }
    } else if (filter == "node"_L1) {
        m_request.node = nodeFromText(chosen.value(0));
    } else if (chosen.isEmpty()) {
        m_request.slice.remove(filter);
    } else {
        m_request.slice[filter] = chosen;
    }
    ask();
}

void CockpitPage::explainCell(const QModelIndex &index)
{
    const QString kpi = TeamTreeModel::kpiOf(index.column());
    if (m_figures && !kpi.isEmpty())
        explain(kpi, m_model->row(TableTree::positionOf(index)).node, *m_figures->request.period);
}

void CockpitPage::explain(const QString &kpi, const NodeKey &node, const Period &period)
{
    if (!m_workspace)
        return;
    Question question;
    question.kpis = {kpi};
    question.nodes = {node};
    question.periods = {period};
    question.slice = m_request.slice;
    m_explainer->ask(*m_workspace, question, m_formatting);
}

void CockpitPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    Page::changeEvent(event);
}

} // namespace Steelyard
