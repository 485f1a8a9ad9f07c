// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/PipelinePage.h"

#include "core/workspace/Workspace.h"
#include "ui/models/NodeId.h"
#include "ui/pipeline/LaneModel.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BoardLane.h"
#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

struct BoardAnswer
{
    BoardFigures figures;
    FilterChoices choices;
};

} // namespace

PipelinePage::PipelinePage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_filters(new FilterBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, this))
{
    setObjectName(u"pipelinePage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::PageMargin, Theme::Gap, Theme::PageMargin, Theme::PageMargin);
    column->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    m_facts = new QLabel(this);
    m_facts->setObjectName(u"dataFacts"_s);
    m_facts->setProperty("role", u"secondary"_s);
    bar->addWidget(m_filters);
    bar->addStretch();
    bar->addWidget(m_facts);
    column->addLayout(bar);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *board = new QWidget;
    m_lanesRow = new QHBoxLayout(board);
    m_lanesRow->setContentsMargins(0, 0, 0, 0);
    m_lanesRow->setSpacing(Theme::Gap);
    m_scroll->setWidget(board);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_empty, &EmptyState::requested, this, &PipelinePage::importRequested);
    connect(m_filters, &FilterBar::filterChanged, this,
            [this](const QString &filter, const QStringList &chosen) {
                if (filter == "node"_L1)
                    m_request.node = nodeFromText(chosen.value(0));
                else
                    m_request.products = chosen;
                ask();
            });
}

void PipelinePage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    // A closing store waits for its answers: none is wanted any more.
    m_cancel.cancel();
    m_settled = false;
    m_workspace = workspace;
    m_request = {};
    m_figures.reset();
    if (m_workspace)
        connect(m_workspace, &Workspace::changed, this, &PipelinePage::ask);
    if (isVisible())
        ask();
}

void PipelinePage::setLanguage(Formatting::Language language)
{
    m_formatting = Formatting(language);
    write();
}

void PipelinePage::refresh()
{
    if (!m_figures)
        ask();
}

void PipelinePage::ask()
{
    if (!m_workspace)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_settled = false;
    const CancelToken cancel = m_cancel;
    const BoardRequest request = m_request;
    auto *watcher = new QFutureWatcher<Result<BoardAnswer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const Result<BoardAnswer> answer = watcher->result();
        m_settled = true;
        if (!answer) {
            Q_EMIT problem(ErrorText::sentence(answer.error()));
            return;
        }
        m_figures = answer->figures;
        m_choices = answer->choices;
        write();
        Q_EMIT badgeChanged(int(m_figures->open));
    });
    watcher->setFuture(m_workspace->ask<BoardAnswer>(
        [request](const Reading &reading) -> Result<BoardAnswer> {
            auto figures = Board::figures(request, reading);
            if (!figures)
                return figures.error();
            auto choices = FilterChoices::of(reading);
            if (!choices)
                return choices.error();
            return BoardAnswer {std::move(*figures), std::move(*choices)};
        },
        cancel));
}

void PipelinePage::makeLanes(qsizetype count)
{
    while (m_lanes.size() > count) {
        delete m_lanes.takeLast();
        delete m_models.takeLast();
    }
    while (m_lanes.size() < count) {
        auto *lane = new BoardLane(m_theme);
        lane->setMinimumWidth(158);
        auto *model = new LaneModel(this);
        lane->view()->setModel(model);
        lane->view()->setDragEnabled(false);
        const auto at = int(m_lanes.size());
        connect(lane, &BoardLane::focusAsked, this, [this, at](int step) {
            if (BoardLane *next = m_lanes.value(at + step))
                next->view()->setFocus();
        });
        m_lanesRow->addWidget(lane, 1);
        m_lanes.append(lane);
        m_models.append(model);
    }
}

void PipelinePage::write()
{
    m_scroll->setAccessibleName(title());
    m_empty->setContent("layout-kanban"_L1,
                        tr("There are no opportunities yet. Import them from your old system."),
                        tr("Import a file…"));
    if (!m_figures)
        return;
    m_stack->setCurrentIndex(m_figures->isEmpty ? 1 : 0);
    m_filters->setVisible(!m_figures->isEmpty);
    QStringList facts;
    if (m_figures->withoutCustomer > 0)
        facts << tr("%L1 without a customer").arg(m_figures->withoutCustomer);
    if (m_figures->openWithoutAmount > 0)
        facts << tr("%L1 open without an amount").arg(m_figures->openWithoutAmount);
    if (m_figures->withoutRate > 0)
        facts << tr("%L1 in a currency without a rate, in no sum").arg(m_figures->withoutRate);
    m_facts->setText(facts.join(u" · "_s));
    fillFilters();
    makeLanes(m_figures->columns.size());
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        const BoardColumn &column = m_figures->columns.at(i);
        const QString sum = m_formatting.money({qint64(column.amount), m_figures->currency});
        const QString weighted = m_formatting.money({qint64(column.weighted), m_figures->currency});
        m_lanes.at(i)->setHead(column.name, m_formatting.count(column.cards.size()), sum,
                               double(column.chance) / double(Share::Whole));
        m_lanes.at(i)->setToolTip(column.outcome == "open"_L1
                                      ? tr("%1 in all, %2 weighted by chance").arg(sum, weighted)
                                      : tr("decided in the last 30 days"));
        m_models.at(i)->setCards(column.cards, m_formatting);
    }
}

void PipelinePage::fillFilters()
{
    QList<Filter> filters;
    Filter node {u"node"_s, tr("Team"), u"users"_s, {}, {}, {}, false};
    for (const FilterChoices::Node &choice : std::as_const(m_choices.nodes))
        node.options.append({nodeText(choice.key), choice.name, choice.depth, {}});
    if (!m_choices.nodes.isEmpty()) {
        node.standard = {nodeText(m_choices.nodes.first().key)};
        node.chosen = m_request.node ? QStringList {nodeText(*m_request.node)} : node.standard;
    }
    filters.append(node);
    Filter products {
        u"product_line"_s, tr("Product line"), u"package"_s, {}, m_request.products, {}, true};
    for (const QString &line : std::as_const(m_choices.productLines))
        products.options.append({line, line, 0, {}});
    if (!products.options.isEmpty())
        filters.append(products);
    m_filters->setFilters(filters);
}

void PipelinePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    Page::changeEvent(event);
}

} // namespace Steelyard
