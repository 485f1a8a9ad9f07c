// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/ForecastView.h"

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

void ForecastView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_figures)
        chooseColumns();
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

void ForecastView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace Steelyard
