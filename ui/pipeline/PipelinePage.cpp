// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/PipelinePage.h"

#include "core/sales/Record.h"
#include "core/workspace/SavedViews.h"
#include "core/workspace/Workspace.h"
#include "ui/forecast/ForecastView.h"
#include "ui/models/NodeId.h"
#include "ui/pipeline/BulkBar.h"
#include "ui/pipeline/DealDesk.h"
#include "ui/pipeline/DealList.h"
#include "ui/pipeline/DealListModel.h"
#include "ui/pipeline/DealPanel.h"
#include "ui/pipeline/FunnelPanel.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Pause = 150; ///< milliseconds

struct BoardAnswer
{
    BoardFigures figures;
    FilterChoices choices;
    DealChoices dealChoices;
    QList<SavedView> views;
};

constexpr std::pair<BoardRequest::Only, const char *> Conditions[]
    = {{BoardRequest::Only::All, "all"},
       {BoardRequest::Only::TooLong, "too_long"},
       {BoardRequest::Only::WithoutNext, "without_next"},
       {BoardRequest::Only::Overdue, "overdue"},
       {BoardRequest::Only::ClosingThisQuarter, "this_quarter"}};

} // namespace

PipelinePage::PipelinePage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_newDeal(new QAction(this))
    , m_switch(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
    , m_rows(new QToolButton(this))
    , m_saved(new QToolButton(this))
    , m_stages(new QToolButton(this))
    , m_filters(new FilterBar(theme, this))
    , m_facts(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_board(new BoardView(theme, this))
    , m_list(new DealList(theme, this))
    , m_funnel(new FunnelPanel(theme, this))
    , m_forecast(new ForecastView(theme, this))
    , m_empty(new EmptyState(theme, this))
    , m_bulk(new BulkBar(theme, this))
    , m_desk(new DealDesk(this))
    , m_panel(new DealPanel(theme, *m_desk, this))
{
    setObjectName(u"pipelinePage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::PageMargin, Theme::Gap, Theme::PageMargin, Theme::PageMargin);
    column->setSpacing(Theme::Gap);
    makeBar(column);
    auto *bar = new QHBoxLayout;
    m_facts->setObjectName(u"dataFacts"_s);
    m_facts->setProperty("role", u"secondary"_s);
    bar->addWidget(m_filters);
    bar->addStretch();
    bar->addWidget(m_facts);
    column->addLayout(bar);
    auto *listCard = new QFrame(this);
    listCard->setProperty("surface", u"card"_s);
    auto *listColumn = new QVBoxLayout(listCard);
    listColumn->setContentsMargins(4, 4, 4, 4);
    listColumn->addWidget(m_list);
    m_stack->addWidget(m_board);
    m_stack->addWidget(listCard);
    m_stack->addWidget(m_funnel);
    m_stack->addWidget(m_forecast);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bulk);
    m_newDeal->setShortcut(QKeySequence::New);
    m_newDeal->setProperty("icon", u"plus"_s);
    addAction(m_newDeal);
    connect(m_newDeal, &QAction::triggered, this, [this] { newDeal({}); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connectViews();
    writeWords();
}

void PipelinePage::makeBar(QLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const View view : {View::Board, View::List, View::Funnel, View::Forecast}) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setObjectName(u"view%1"_s.arg(int(view)));
        button->setChecked(view == m_view);
        m_switch->addButton(button, int(view));
        m_switches.append(button);
        row->addWidget(button);
    }
    m_search->setObjectName(u"dealSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(m_theme.px(260));
    row->addStretch(1);
    row->addWidget(m_search, 1);
    for (QToolButton *button : {m_rows, m_saved, m_stages}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    m_rows->setObjectName(u"boardRows"_s);
    m_saved->setObjectName(u"savedViews"_s);
    m_stages->setObjectName(u"editStages"_s);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
    connect(m_switch, &QButtonGroup::idClicked, this,
            [this](int id) { showView(static_cast<View>(id)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_request.text = text.trimmed();
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &PipelinePage::ask);
    connect(m_rows, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        const std::pair<BoardView::Rows, QString> choices[]
            = {{BoardView::Rows::One, tr("One row")},
               {BoardView::Rows::Owners, tr("A row for each owner")},
               {BoardView::Rows::Products, tr("A row for each product line")}};
        for (const auto &[rows, text] : choices) {
            QAction *action = menu.addAction(text);
            action->setCheckable(true);
            action->setChecked(m_board->rows() == rows);
            connect(action, &QAction::triggered, this, [this, rows = rows] {
                m_board->setRows(rows);
                writeSelection();
            });
        }
        menu.exec(m_rows->mapToGlobal(QPoint(0, m_rows->height() + 2)));
    });
    connect(m_saved, &QToolButton::clicked, this, &PipelinePage::showViewsMenu);
    connect(m_stages, &QToolButton::clicked, this, &PipelinePage::editStages);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    m_search->setProperty("findAction", QVariant::fromValue(find));
}

void PipelinePage::connectViews()
{
    connect(m_empty, &EmptyState::requested, this, [this] {
        if (m_figures && !m_figures->columns.isEmpty())
            newDeal({});
        else
            Q_EMIT importRequested();
    });
    connect(m_filters, &FilterBar::filterChanged, this,
            [this](const QString &filter, const QStringList &chosen) {
                if (filter == "node"_L1)
                    m_request.node = nodeFromText(chosen.value(0));
                else if (filter == "pipeline"_L1)
                    m_request.pipeline
                        = PipelineId(Uuid::fromText(chosen.value(0)).value_or(Uuid()));
                else if (filter == "only"_L1) {
                    for (const auto &[only, code] : Conditions) {
                        if (chosen.value(0) == QLatin1StringView(code))
                            m_request.only = only;
                    }
                } else
                    m_request.products = chosen;
                ask();
            });
    connect(m_board, &BoardView::moveWanted, this, &PipelinePage::move);
    connect(m_board, &BoardView::opened, this, &PipelinePage::showDeal);
    connect(m_board, &BoardView::selectionChanged, this, &PipelinePage::writeSelection);
    connect(m_board, &BoardView::addWanted, this, &PipelinePage::newDeal);
    connect(m_board, &BoardView::menuWanted, this, &PipelinePage::chooseStage);
    connect(m_list, &DealList::opened, this, &PipelinePage::showDeal);
    connect(m_list, &DealList::selectedChanged, this, &PipelinePage::writeSelection);
    connect(m_list->deals(), &DealListModel::edited, this,
            [this](const Uuid &id, const QString &field, const Value &value) {
                const QHash<QString, Value> fields {{field, value}};
                m_desk->perform(
                    [id, fields](const DealEdits &edits, const Reading &) {
                        return edits.change({id}, fields);
                    },
                    tr("Saved"));
            });
    connect(m_list->deals(), &DealListModel::refused, this, &PipelinePage::problem);
    connect(m_forecast, &ForecastView::problem, this, &PipelinePage::problem);
    connect(m_forecast, &ForecastView::told, this, &PipelinePage::told);
    connect(m_forecast, &ForecastView::done, this, &PipelinePage::done);
    connect(m_forecast, &ForecastView::importRequested, this, &PipelinePage::importRequested);
    connect(m_funnel, &FunnelPanel::problem, this, &PipelinePage::problem);
    connect(m_funnel, &FunnelPanel::opened, this, &PipelinePage::showDeal);
    connect(m_panel, &DealPanel::moveWanted, this,
            [this](const Uuid &id, const QString &stage) { move({id}, stage); });
    connect(m_desk, &DealDesk::told, this, &PipelinePage::done);
    connect(m_desk, &DealDesk::problem, this, &PipelinePage::problem);
    connect(m_desk, &DealDesk::dropped, m_board, &BoardView::restore);
    connect(m_desk, &DealDesk::demanded, this, &PipelinePage::demand);
    connect(m_bulk, &BulkBar::openWanted, this, [this] {
        if (selection().size() == 1)
            showDeal(selection().first());
    });
    connect(m_bulk, &BulkBar::moveWanted, this,
            [this] { chooseStage(m_bulk->mapToGlobal(QPoint(m_bulk->width() / 2, 0))); });
    connect(m_bulk, &BulkBar::fieldWanted, this, &PipelinePage::changeField);
    connect(m_bulk, &BulkBar::dropWanted, this, [this] {
        m_board->clearSelection();
        m_list->clearSelection();
    });
}

void PipelinePage::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
    m_desk->setPrompts(prompts);
    m_panel->setPrompts(prompts);
    m_forecast->setPrompts(prompts);
}

void PipelinePage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    // A closing store waits for its answers: none is wanted any more.
    m_cancel.cancel();
    m_panel->closePanel();
    m_settled = false;
    m_workspace = workspace;
    m_desk->setWorkspace(workspace);
    m_funnel->setWorkspace(workspace);
    m_forecast->setWorkspace(workspace);
    m_request = {};
    m_figures.reset();
    if (m_workspace)
        connect(m_workspace, &Workspace::changed, this, [this] {
            ask();
            if (!m_panel->shown().isNull())
                m_panel->refresh();
        });
    if (isVisible())
        ask();
}

void PipelinePage::setLanguage(Formatting::Language language)
{
    m_formatting = Formatting(language);
    m_panel->setFormatting(m_formatting);
    m_funnel->setFormatting(m_formatting);
    m_forecast->setLanguage(language);
    writeWords();
    write();
}

void PipelinePage::showView(View view)
{
    m_view = view;
    m_switches.at(int(view))->setChecked(true);
    m_rows->setVisible(view == View::Board);
    m_search->setVisible(view == View::Board || view == View::List);
    if (view == View::Forecast)
        m_forecast->refresh();
    if (view == View::Funnel && m_workspace)
        m_funnel->ask(m_request);
    write();
}

bool PipelinePage::showNamed(const QString &name)
{
    if (name == "board"_L1)
        showView(View::Board);
    else if (name == "list"_L1)
        showView(View::List);
    else if (name == "funnel"_L1)
        showView(View::Funnel);
    else if (name == "forecast"_L1)
        showView(View::Forecast);
    else
        return false;
    return true;
}

void PipelinePage::showDeal(const Uuid &id)
{
    m_panel->setChoices(m_dealChoices);
    m_panel->show(id);
}

bool PipelinePage::isSettled() const
{
    return m_settled && m_panel->isSettled() && (m_view != View::Funnel || m_funnel->isSettled())
        && (m_view != View::Forecast || m_forecast->isSettled());
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
        m_dealChoices = answer->dealChoices;
        m_views = answer->views;
        m_panel->setChoices(m_dealChoices);
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
            auto dealChoices = DealChoices::of(reading);
            if (!dealChoices)
                return dealChoices.error();
            auto views = SavedViews::of(u"pipeline"_s, reading);
            if (!views)
                return views.error();
            return BoardAnswer {std::move(*figures), std::move(*choices), std::move(*dealChoices),
                                std::move(*views)};
        },
        cancel));
    if (m_view == View::Funnel)
        m_funnel->ask(m_request);
}

void PipelinePage::writeWords()
{
    m_newDeal->setText(tr("New opportunity"));
    m_switches.at(int(View::Board))->setText(tr("Board"));
    m_switches.at(int(View::List))->setText(tr("List"));
    m_switches.at(int(View::Funnel))->setText(tr("Funnel"));
    m_switches.at(int(View::Forecast))->setText(tr("Forecast"));
    m_search->setPlaceholderText(tr("Find a customer, opportunity or owner"));
    m_search->setAccessibleName(tr("Find opportunities"));
    m_rows->setText(tr("Rows"));
    m_rows->setToolTip(tr("Rows by owner or product line"));
    m_rows->setIcon(m_theme.icon("layout-kanban"_L1));
    m_saved->setText(tr("Views"));
    m_saved->setToolTip(tr("Saved views"));
    m_saved->setIcon(m_theme.icon("star"_L1));
    m_stages->setText(tr("Stages…"));
    m_stages->setToolTip(tr("Stages and their rules"));
    m_stages->setIcon(m_theme.icon("settings"_L1));
    if (auto *find = m_search->property("findAction").value<QAction *>())
        find->setText(tr("Find opportunities"));
}

void PipelinePage::write()
{
    setAccessibleName(title());
    if (!m_figures)
        return;
    const bool hasStages = !m_figures->columns.isEmpty();
    m_empty->setContent("layout-kanban"_L1,
                        hasStages
                            ? tr("There are no opportunities yet. Make the first one, or import "
                                 "them from your old system with Ctrl+I.")
                            : tr("There are no opportunities yet. Import them from your old "
                                 "system, or begin with stages of your own."),
                        hasStages ? tr("New opportunity") : tr("Import a file…"));
    m_newDeal->setEnabled(hasStages);
    m_stack->setCurrentWidget(m_figures->isEmpty ? m_empty : m_stack->widget(int(m_view)));
    m_filters->setVisible(!m_figures->isEmpty && m_view != View::Forecast);
    m_facts->setVisible(m_view != View::Forecast);
    m_rows->setVisible(m_view == View::Board);
    QStringList facts;
    if (m_figures->withoutCustomer > 0)
        facts << tr("%L1 without a customer").arg(m_figures->withoutCustomer);
    if (m_figures->openWithoutAmount > 0)
        facts << tr("%L1 open without an amount").arg(m_figures->openWithoutAmount);
    if (m_figures->withoutRate > 0)
        facts << tr("%L1 in a currency without a rate, in no sum").arg(m_figures->withoutRate);
    m_facts->setText(facts.join(u" · "_s));
    fillFilters();
    if (m_view == View::List)
        m_list->setFigures(*m_figures, m_formatting);
    else
        m_board->setFigures(*m_figures, m_formatting);
    writeSelection();
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
    Filter pipeline {u"pipeline"_s, tr("Pipeline"), u"sitemap"_s, {}, {}, {}, false};
    for (const auto &[id, name] : std::as_const(m_figures->pipelines))
        pipeline.options.append({id.uuid().text(), name, 0, {}});
    if (pipeline.options.size() > 1) {
        pipeline.standard = {pipeline.options.first().id};
        pipeline.chosen = {m_figures->pipeline.uuid().text()};
        filters.append(pipeline);
    }
    Filter products {
        u"product_line"_s, tr("Product line"), u"package"_s, {}, m_request.products, {}, true};
    for (const QString &line : std::as_const(m_choices.productLines))
        products.options.append({line, line, 0, {}});
    if (!products.options.isEmpty())
        filters.append(products);
    if (m_view != View::Funnel) {
        Filter only {u"only"_s,
                     tr("Show"),
                     u"filter"_s,
                     {{u"all"_s, tr("all"), 0, {}},
                      {u"too_long"_s, tr("too long in their stage"), 0, {}},
                      {u"without_next"_s, tr("without a next step"), 0, {}},
                      {u"overdue"_s, tr("close date has passed"), 0, {}},
                      {u"this_quarter"_s, tr("closing this quarter"), 0, {}}},
                     {},
                     {u"all"_s},
                     false};
        for (const auto &[condition, code] : Conditions) {
            if (condition == m_request.only)
                only.chosen = {QString::fromLatin1(code)};
        }
        filters.append(only);
    }
    m_filters->setFilters(filters);
}

QList<Uuid> PipelinePage::selection() const
{
    switch (m_view) {
    case View::Board:
        return m_board->selection();
    case View::List:
        return m_list->selection();
    case View::Funnel:
    case View::Forecast:
        break;
    }
    return {};
}

const BoardCard *PipelinePage::card(const Uuid &id) const
{
    if (!m_figures)
        return nullptr;
    for (const BoardColumn &column : m_figures->columns) {
        for (const BoardCard &card : column.cards) {
            if (card.id == id)
                return &card;
        }
    }
    return nullptr;
}

void PipelinePage::writeSelection()
{
    const QList<Uuid> chosen = selection();
    Int128 worth = 0;
    if (!chosen.isEmpty() && m_figures) {
        const QSet<Uuid> wanted(chosen.cbegin(), chosen.cend());
        for (const BoardColumn &column : std::as_const(m_figures->columns)) {
            for (const BoardCard &card : column.cards)
                worth += wanted.contains(card.id) ? card.worth : 0;
        }
    }
    m_bulk->setSelection(chosen.size(), worth, m_figures ? m_figures->currency : QString(),
                         m_formatting);
}

QString PipelinePage::stageName(const QString &code) const
{
    if (m_figures) {
        for (const BoardColumn &column : m_figures->columns) {
            if (column.stage == code)
                return column.name;
        }
    }
    return code;
}

void PipelinePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        writeWords();
        write();
    }
    Page::changeEvent(event);
}

} // namespace Steelyard
