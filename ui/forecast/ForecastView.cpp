// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/ForecastView.h"

#include "core/exchange/NumberCell.h"
#include "core/workspace/ForecastEntry.h"
#include "core/workspace/Workspace.h"
#include "ui/forecast/AccuracyModel.h"
#include "ui/forecast/FlowDealsModel.h"
#include "ui/forecast/ForecastModel.h"
#include "ui/forecast/ForecastText.h"
#include "ui/forecast/OutlookCard.h"
#include "ui/models/NodeId.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TreeTable.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int ChartHeight = 204;
constexpr int NarrowWidth = 1240; ///< below, the table leaves its least needed columns out
constexpr int CrowdedWidth = 960;

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setProperty("role", u"secondary"_s);
    return label;
}

} // namespace

/// What one question to the workspace brings back for the whole view.
struct ForecastView::Answer
{
    ForecastFigures figures;
    FilterChoices choices;
    QList<Period> periods;
    QList<ForecastSnapshot> snapshots;
    QList<ForecastTrack::Line> lines;
    std::optional<ForecastMoves> moves;
    Uuid from;
    Uuid to;
    QByteArray zone;
    bool isWeekly = true;
};

ForecastView::ForecastView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filters(new FilterBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, this))
    , m_dealsModel(new FlowDealsModel(this))
    , m_model(new ForecastModel(this))
    , m_accuracyModel(new AccuracyModel(this))
{
    setObjectName(u"forecastView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    m_facts = new QLabel(this);
    m_facts->setObjectName(u"forecastFacts"_s);
    m_facts->setProperty("role", u"secondary"_s);
    m_snapshot = new QPushButton(this);
    m_snapshot->setObjectName(u"takeSnapshot"_s);
    bar->addWidget(m_filters);
    bar->addStretch();
    bar->addWidget(m_facts);
    bar->addWidget(m_snapshot);
    column->addLayout(bar);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connectParts();
    write();
}

ForecastView::~ForecastView()
{
    // A cell that is open is closed while the parts go: nobody is here any more to be told.
    m_model->disconnect(this);
    m_table->disconnect(this);
}

QWidget *ForecastView::makeBody()
{
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(Theme::Gap);
    for (int i = 0; i < 5; ++i) {
        auto *tile = new KpiTile(m_theme, body);
        tile->setObjectName(u"forecastTile%1"_s.arg(i));
        tiles->addWidget(tile, 1);
        m_tiles.append(tile);
    }
    column->addLayout(tiles);
    m_strip = new SmallFigureStrip(m_theme, body);
    m_strip->setObjectName(u"forecastFigures"_s);
    column->addWidget(m_strip);

    const auto table = [&](const QString &name, QAbstractItemModel *model) {
        auto *view = new TreeTable(m_theme, body);
        view->setObjectName(name);
        view->setModel(model);
        view->header()->setStretchLastSection(false);
        return view;
    };
    m_history = new NumberChart(m_theme, body);
    m_history->setObjectName(u"numberHistory"_s);
    m_noHistory = quietLabel(body);
    m_historyStack = new QStackedWidget(body);
    m_historyStack->addWidget(m_history);
    m_historyStack->addWidget(m_noHistory);
    m_flow = new FlowChart(m_theme, body);
    m_flow->setObjectName(u"flowChart"_s);
    m_noFlow = quietLabel(body);
    m_flowStack = new QStackedWidget(body);
    m_flowStack->addWidget(m_flow);
    m_flowStack->addWidget(m_noFlow);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(Theme::Gap);
    m_historyCard = new ChartCard(m_theme, body);
    m_historyCard->setBody(m_historyStack);
    m_flowCard = new ChartCard(m_theme, body);
    m_flowCard->setBody(m_flowStack);
    makeFlowHead();
    for (ChartCard *card : {m_historyCard, m_flowCard})
        card->setFixedHeight(m_theme.px(ChartHeight));
    charts->addWidget(m_historyCard, 5);
    charts->addWidget(m_flowCard, 6);
    column->addLayout(charts);

    m_deals = table(u"flowDeals"_s, m_dealsModel);
    m_deals->setRootIsDecorated(false);
    m_dealsCard = new ChartCard(m_theme, body);
    m_dealsCard->setBody(m_deals);
    m_dealsCard->hide();
    auto *close = new QToolButton(m_dealsCard);
    close->setObjectName(u"closeFlowDeals"_s);
    close->setIcon(m_theme.icon("x"_L1));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, [this] {
        m_shownMove.reset();
        m_dealsCard->hide();
        m_flow->setFocus();
    });
    m_dealsCard->addHeadWidget(close);
    column->addWidget(m_dealsCard);

    m_table = table(u"forecastTable"_s, m_model);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tableCard = new ChartCard(m_theme, body);
    m_tableCard->setBody(m_table);
    column->addWidget(m_tableCard);

    m_outlook = new OutlookCard(m_theme, body);
    connect(m_outlook, &OutlookCard::problem, this, &ForecastView::problem);
    column->addWidget(m_outlook);

    m_accuracy = table(u"forecastAccuracy"_s, m_accuracyModel);
    m_accuracy->setRootIsDecorated(false);
    m_accuracy->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noAccuracy = quietLabel(body);
    auto *accuracy = new QWidget(body);
    auto *lines = new QVBoxLayout(accuracy);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_accuracy);
    lines->addWidget(m_noAccuracy);
    m_accuracyCard = new ChartCard(m_theme, body);
    m_accuracyCard->setBody(accuracy);
    column->addWidget(m_accuracyCard);
    column->addStretch();
    m_scroll->setWidget(body);
    return m_scroll;
}

void ForecastView::makeFlowHead()
{
    const auto box = [this](const QString &name) {
        auto *made = new QComboBox(m_flowCard);
        made->setObjectName(name);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(9);
        m_flowCard->addHeadWidget(made);
        return made;
    };
    m_fromBox = box(u"flowFrom"_s);
    m_toBox = box(u"flowTo"_s);
    m_weekly = m_flowCard->menu()->addAction(QString());
    m_weekly->setCheckable(true);
}

void ForecastView::connectParts()
{
    connect(m_filters, &FilterBar::filterChanged, this, &ForecastView::filterChosen);
    connect(m_empty, &EmptyState::requested, this, &ForecastView::importRequested);
    connect(m_snapshot, &QPushButton::clicked, this, &ForecastView::takeSnapshot);
    connect(m_model, &ForecastModel::typed, this, &ForecastView::typed);
    for (QComboBox *box : {m_fromBox, m_toBox}) {
        connect(box, &QComboBox::activated, this, [this] {
            m_from = Uuid::fromText(m_fromBox->currentData().toString()).value_or(Uuid());
            m_to = Uuid::fromText(m_toBox->currentData().toString()).value_or(Uuid());
            ask();
        });
    }
    connect(m_flow, &FlowChart::barActivated, this, [this](int index) {
        if (!m_moves)
            return;
        const auto moves = ForecastText::movesOf(m_moves->flow);
        // Start and end are sums; the moves lie between them.
        if (index < 1 || index > moves.size())
            return;
        m_shownMove = moves.at(index - 1);
        writeDeals();
    });
    connect(m_weekly, &QAction::triggered, this, [this](bool isOn) {
        if (!m_workspace)
            return;
        submit(
            [isOn, workspace = m_workspace.data()](const Reading &reading) -> Result<Command> {
                return Forecast::weekly(isOn, reading, [workspace] { return workspace->newId(); });
            },
            isOn ? tr("A snapshot is taken every week.") : tr("No weekly snapshots any more."));
    });
    connect(m_table, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_closed.remove(index.data(IdRole).toString());
        fitTable(m_table);
    });
    connect(m_table, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_closed.insert(index.data(IdRole).toString());
        fitTable(m_table);
    });
}

void ForecastView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    // A closing store waits for its answers: none is wanted any more.
    m_cancel.cancel();
    m_settled = false;
    m_workspace = workspace;
    m_request = {};
    m_from = {};
    m_to.reset();
    m_figures.reset();
    m_moves.reset();
    m_shownMove.reset();
    m_current.reset();
    m_closed.clear();
    m_outlook->forget();
    if (m_workspace)
        connect(m_workspace, &Workspace::changed, this, &ForecastView::ask);
    if (isVisible())
        ask();
}

void ForecastView::setLanguage(Formatting::Language language)
{
    m_formatting = Formatting(language);
    m_outlook->setFormatting(m_formatting);
    write();
}

bool ForecastView::isSettled() const
{
    return m_settled && m_outlook->isSettled();
}

void ForecastView::refresh()
{
    if (!m_figures)
        ask();
}

// A newer question cancels the one before it: only the last answer is shown.
void ForecastView::ask()
{
    if (!m_workspace)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_settled = false;
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<Answer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const Result<Answer> answer = watcher->result();
        m_settled = true;
        if (!answer) {
            Q_EMIT problem(ErrorText::sentence(answer.error()));
            return;
        }
        take(*answer);
    });
    watcher->setFuture(m_workspace->ask<Answer>(
        [request = m_request, from = m_from, to = m_to](const Reading &reading) -> Result<Answer> {
            auto figures = Forecast::figures(request, reading);
            auto choices = FilterChoices::of(reading);
            const auto books = Forecast::books(reading);
            if (!figures || !choices || !books)
                return !figures ? figures.error() : !choices ? choices.error() : books.error();
            Answer answer;
            answer.figures = std::move(*figures);
            answer.choices = std::move(*choices);
            answer.periods = Forecast::periods(reading);
            answer.snapshots = (*books)->snapshots;
            answer.zone = reading.facts.profile().zone;
            answer.isWeekly = Forecast::isWeekly(reading);
            QList<NodeKey> nodes;
            for (const ForecastRow &row : std::as_const(answer.figures.rows))
                nodes.append(row.node);
            auto lines = ForecastTrack::of(
                reading, **books,
                {nodes, answer.figures.request.period->grain(), AccuracyModel::weeks()});
            if (!lines)
                return lines.error();
            answer.lines = std::move(*lines);
            if (answer.snapshots.isEmpty())
                return answer;
            // Unless somebody chose: since the last snapshot but one, or the only one, until now.
            const auto known = [&](const Uuid &id) {
                return std::any_of(
                    answer.snapshots.cbegin(), answer.snapshots.cend(),
                    [&id](const ForecastSnapshot &one) { return one.id.uuid() == id; });
            };
            const qsizetype last = answer.snapshots.size() - 1;
            answer.from
                = known(from) ? from : answer.snapshots.at(qMax<qsizetype>(0, last - 1)).id.uuid();
            answer.to = to && (to->isNull() || known(*to)) ? *to : Uuid();
            auto moves = ForecastMoves::of({answer.figures.request.node,
                                            answer.figures.request.period, answer.from, answer.to},
                                           reading);
            if (!moves && moves.error().kind != Error::Kind::Invalid)
                return moves.error();
            if (moves)
                answer.moves = std::move(*moves);
            return answer;
        },
        cancel));
}

void ForecastView::take(const Answer &answer)
{
    m_figures = answer.figures;
    m_choices = answer.choices;
    m_periods = answer.periods;
    m_snapshots = answer.snapshots;
    m_lines = answer.lines;
    m_moves = answer.moves;
    m_from = answer.from;
    m_to = answer.to;
    m_zone = QTimeZone(answer.zone);
    m_isWeekly = answer.isWeekly;
    write();
    if (m_figures->isEmpty)
        m_outlook->forget();
    else
        m_outlook->ask(m_workspace, *m_figures->request.node, *m_figures->request.period,
                       m_formatting);
}

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

void ForecastView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_figures)
        chooseColumns();
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

void ForecastView::filterChosen(const QString &filter, const QStringList &chosen)
{
    if (filter == "node"_L1) {
        m_request.node = nodeFromText(chosen.value(0));
    } else {
        m_request.period.reset();
        for (const Period &period : std::as_const(m_periods)) {
            if (period.label() == chosen.value(0))
                m_request.period = period;
        }
    }
    ask();
}

void ForecastView::takeSnapshot()
{
    if (!m_workspace)
        return;
    m_settled = false;
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<Receipt> receipt = watcher->result();
        if (receipt) {
            Q_EMIT told(tr("The snapshot is kept."));
            return;
        }
        m_settled = true;
        Q_EMIT problem(ErrorText::sentence(receipt.error()));
    });
    watcher->setFuture(m_workspace->keepSnapshot({}));
}

void ForecastView::typed(const NodeKey &node, int column, const QString &text)
{
    if (!m_workspace || !m_figures)
        return;
    ForecastEntry entry;
    entry.node = node;
    entry.period = *m_figures->request.period;
    entry.isAdjustment = column == ForecastModel::AdjustmentColumn;
    if (column == ForecastModel::BestCallColumn)
        entry.category = u"best_case"_s;
    if (node.isPerson())
        entry.person = PersonId(node.id);
    if (!text.isEmpty()) {
        const auto number = NumberCell::read(text, Amount::Scale, DecimalMark::Dot);
        if (!number) {
            Q_EMIT problem(
                tr("“%1” is no amount. Type a number such as 1,250,000 or 35万.").arg(text));
            return;
        }
        entry.amount = number->units;
    } else if (entry.isAdjustment) {
        return;
    }
    if (entry.isAdjustment) {
        const auto note
            = m_prompts->text(this, tr("Adjust the number"),
                              tr("Why does it differ from what was called? Others read this."), {});
        if (!note)
            return;
        entry.note = *note;
        entry.person = {};
    }
    // Enter goes on to the line below, as in a sheet.
    const int place = m_model->positionOf(node);
    const QModelIndex below = m_table->indexBelow(m_model->indexOf(place, column));
    m_current = below.isValid() ? m_model->row(TableTree::positionOf(below)).node : node;
    m_currentColumn = column;
    submit(
        [entry, workspace = m_workspace.data()](const Reading &reading) {
            return entry.command(reading, workspace->clock(),
                                 [workspace] { return workspace->newId(); });
        },
        entry.isAdjustment                            ? tr("The adjustment is kept.")
            : column == ForecastModel::BestCallColumn ? tr("The best case is kept.")
                                                      : tr("The call is kept."));
}

void ForecastView::submit(std::function<Result<Command>(const Reading &)> make, const QString &said)
{
    m_settled = false;
    auto *watcher = new QFutureWatcher<Result<Command>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, said] {
        watcher->deleteLater();
        const Result<Command> command = watcher->result();
        if (!command || !m_workspace) {
            m_settled = true;
            m_current.reset();
            if (!command)
                Q_EMIT problem(ErrorText::sentence(command.error()));
            return;
        }
        auto *stored = new QFutureWatcher<Result<Receipt>>(this);
        connect(stored, &QFutureWatcherBase::finished, this, [this, stored, said] {
            stored->deleteLater();
            const Result<Receipt> receipt = stored->result();
            if (receipt) {
                Q_EMIT done(said, receipt->command);
                return;
            }
            m_settled = true;
            m_current.reset();
            Q_EMIT problem(ErrorText::sentence(receipt.error()));
        });
        stored->setFuture(m_workspace->submit(*command));
    });
    watcher->setFuture(m_workspace->ask<Command>(std::move(make)));
}

void ForecastView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace Steelyard
