// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerListView.h"

#include "ui/customers/CustomerModel.h"
#include "ui/customers/CustomerTable.h"
#include "ui/models/NodeId.h"
#include "ui/shell/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Pause = 40;     ///< milliseconds
constexpr int Patience = 300; ///< milliseconds
constexpr const char *Conditions[] = {"all", "open", "overdue", "no_task", "pool"};
constexpr qint64 QuietChoices[] = {30, 60, 90, 180};

struct ListAnswer
{
    CustomerListing listing;
    QList<CustomerLine> lines; ///< of the first block
};

} // namespace

CustomerListView::CustomerListView(const Theme &theme, CustomerDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_saved(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_profile(new QAction(this))
    , m_labels(new QAction(this))
    , m_classes(new QAction(this))
    , m_handOver(new QAction(this))
    , m_filters(new FilterBar(theme, this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new CustomerTable(theme, this))
    , m_model(new CustomerModel(this))
    , m_empty(new EmptyState(theme, this))
    , m_bulk(new QFrame(this))
    , m_bulkText(new QLabel(m_bulk))
{
    setObjectName(u"customerListView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    makeBar(column);
    column->addWidget(m_filters);
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_table, 1);
    m_count->setObjectName(u"customerCount"_s);
    m_count->setProperty("role", u"secondary"_s);
    m_count->setContentsMargins(8, 2, 8, 4);
    inside->addWidget(m_count);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    makeBulk(column);
    m_table->setObjectName(u"customerTable"_s);
    m_table->setModel(m_model);
    m_table->setWidths({220, 48, 108, 88, 78, 84, 76, 72, 72, 150});
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &CustomerListView::ask);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &CustomerListView::writeWaiting);
    connect(m_model, &CustomerModel::blocksWanted, this, &CustomerListView::askBlocks);
    connect(m_table, &CustomerTable::opened, this, [this](int row) {
        if (const Uuid id = m_model->idAt(row); !id.isNull())
            Q_EMIT opened(id);
    });
    connect(m_table, &CustomerTable::orderWanted, this, [this](int section, bool isDescending) {
        m_request.order = CustomerModel::orderOf(static_cast<CustomerModel::Column>(section));
        m_request.isDescending = isDescending;
        ask();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomerListView::writeSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CustomerListView::writeSelection);
    connect(m_filters, &FilterBar::filterChanged, this, &CustomerListView::filter);
    connect(m_empty, &EmptyState::requested, this, [this] {
        if (m_model->listing().customers == 0)
            Q_EMIT importRequested();
        else
            newCustomer();
    });
    writeWords();
}

void CustomerListView::makeBar(QLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_search->setObjectName(u"customerSearch"_s);
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search, 1);
    for (QToolButton *button : {m_saved, m_more}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    m_saved->setObjectName(u"customerViews"_s);
    m_more->setObjectName(u"customerMore"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->setObjectName(u"customerMoreMenu"_s);
    m_more->menu()->addActions(deeds());
    m_classes->setObjectName(u"customerClasses"_s);
    m_labels->setObjectName(u"customerLabels"_s);
    m_handOver->setObjectName(u"customerHandOver"_s);
    m_profile->setObjectName(u"customerProfile"_s);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_request.text = text.trimmed();
        m_isSettled = false;
        m_pause.start();
    });
    // From the search straight into what was found.
    auto *down = new QAction(m_search);
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(down);
    connect(down, &QAction::triggered, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_saved, &QToolButton::clicked, this, &CustomerListView::showViewsMenu);
    connect(m_classes, &QAction::triggered, this, &CustomerListView::editClasses);
    connect(m_labels, &QAction::triggered, this, &CustomerListView::editLabels);
    connect(m_profile, &QAction::triggered, this, &CustomerListView::showProfile);
    connect(m_handOver, &QAction::triggered, this, &CustomerListView::handOver);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    m_search->setProperty("findAction", QVariant::fromValue(find));
}

void CustomerListView::makeBulk(QLayout *column)
{
    m_bulk->setObjectName(u"customerBulk"_s);
    m_bulk->setProperty("surface", u"card"_s);
    m_bulkText->setObjectName(u"customerBulkText"_s);
    m_bulkText->setFont(m_theme.font(13, Theme::Weight::Strong));
    auto *row = new QHBoxLayout(m_bulk);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_bulkText);
    row->addStretch(1);
    const std::pair<QString, void (CustomerListView::*)()> deeds[]
        = {{u"customerAssign"_s, &CustomerListView::assign},
           {u"customerClassify"_s, &CustomerListView::classify},
           {u"customerMark"_s, &CustomerListView::mark},
           {u"customerUnmark"_s, &CustomerListView::unmark},
           {u"customerGiveBack"_s, &CustomerListView::giveBack}};
    for (const auto &[name, deed] : deeds) {
        auto *button = new QPushButton(m_bulk);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
        m_bulkButtons.append(button);
    }
    auto *none = new QPushButton(m_bulk);
    none->setObjectName(u"customerSelectNone"_s);
    none->setProperty("link", true);
    connect(none, &QPushButton::clicked, m_table, &QAbstractItemView::clearSelection);
    row->addWidget(none);
    m_bulkButtons.append(none);
    m_bulk->hide();
    column->addWidget(m_bulk);
}

void CustomerListView::reset()
{
    m_cancel.cancel();
    m_patience.stop();
    m_isSettled = false;
    m_isAsked = false;
    m_isPrepared = false;
    m_hasChoices = false;
    m_request = {};
    m_choices = {};
    m_model->setListing({}, m_formatting);
    const QSignalBlocker quiet(m_search);
    m_search->clear();
}

void CustomerListView::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    m_model->setFormatting(formatting);
    writeWords();
    write();
}

void CustomerListView::refresh()
{
    m_desk.ask<CustomerChoices>([](const Reading &reading) { return CustomerChoices::of(reading); },
                                [this](const CustomerChoices &choices) {
                                    m_choices = choices;
                                    m_hasChoices = true;
                                    fillFilters();
                                    Q_EMIT choicesChanged();
                                });
    ask();
}

void CustomerListView::ask()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_isSettled = false;
    m_isAsked = true;
    m_patience.start();
    m_desk.ask<ListAnswer>(
        [request = m_request,
         known = m_model->listing().facts](const Reading &reading) -> Result<ListAnswer> {
            auto listing = CustomerList::of(request, reading, known);
            if (!listing)
                return listing.error();
            const auto first = listing->rows.begin();
            const auto count
                = qMin<qsizetype>(qsizetype(listing->rows.size()), CustomerModel::BlockSize);
            auto lines = CustomerList::lines({first, first + count}, listing->facts, reading);
            if (!lines)
                return lines.error();
            return ListAnswer {std::move(*listing), std::move(*lines)};
        },
        [this](const ListAnswer &answer) {
            m_isSettled = true;
            m_patience.stop();
            m_model->setListing(answer.listing, m_formatting);
            m_model->setLines(0, answer.lines);
            write();
            Q_EMIT counted(answer.listing.customers);
            prepareSearch();
        },
        m_cancel);
}

// A store of a million customers is read for seconds when it is looked at first.
void CustomerListView::writeWaiting()
{
    const bool isFirst = !m_model->listing().facts;
    m_count->setText(isFirst ? tr("Reading the customers…") : tr("Looking…"));
}

// What a search looks through is made while nobody waits for it; the next question goes first.
void CustomerListView::prepareSearch()
{
    if (std::exchange(m_isPrepared, true))
        return;
    m_desk.ask<bool>(
        [](const Reading &reading) -> Result<bool> {
            const auto index = reading.customers();
            return index ? Result<bool>(true) : Result<bool>(index.error());
        },
        [](bool) {}, m_cancel);
}

void CustomerListView::askBlocks(const QList<int> &blocks)
{
    for (const int block : blocks) {
        m_desk.ask<QList<CustomerLine>>(
            [rows = m_model->rowsOf(block), facts = m_model->listing().facts](
                const Reading &reading) { return CustomerList::lines(rows, facts, reading); },
            [this, block, facts = m_model->listing().facts](const QList<CustomerLine> &lines) {
                if (facts == m_model->listing().facts)
                    m_model->setLines(block, lines);
            },
            m_cancel);
    }
}

void CustomerListView::filter(const QString &name, const QStringList &chosen)
{
    if (name == "node"_L1)
        m_request.node = nodeFromText(chosen.value(0));
    else if (name == "only"_L1) {
        for (int i = 0; i < int(std::size(Conditions)); ++i) {
            if (chosen.value(0) == QLatin1StringView(Conditions[i]))
                m_request.only = static_cast<CustomerRequest::Only>(i);
        }
    } else if (name == "quiet"_L1) {
        const qint64 days = chosen.value(0).toLongLong();
        m_request.quietDays = days > 0 ? std::optional(days) : std::nullopt;
    } else if (name == "tier"_L1)
        m_request.tiers = chosen;
    else if (name == "region"_L1)
        m_request.regions = chosen;
    else if (name == "industry"_L1)
        m_request.industries = chosen;
    else if (name == "segment"_L1)
        m_request.segments = chosen;
    else if (name == "label"_L1)
        m_request.labels = chosen;
    ask();
}

void CustomerListView::fillFilters()
{
    QList<Filter> filters;
    Filter node {u"node"_s, tr("Owner"), u"users"_s, {}, {}, {}, false};
    for (const FilterChoices::Node &choice : std::as_const(m_choices.nodes))
        node.options.append({nodeText(choice.key), choice.name, choice.depth, {}});
    if (!node.options.isEmpty()) {
        node.standard = {node.options.first().id};
        node.chosen = m_request.node ? QStringList {nodeText(*m_request.node)} : node.standard;
    }
    filters.append(node);
    const auto several = [&](const QString &id, const QString &title, const QString &icon,
                             const QStringList &texts, const QStringList &chosen) {
        Filter filter {id, title, icon, {}, chosen, {}, true};
        for (const QString &text : texts)
            filter.options.append({text, text, 0, {}});
        if (!texts.isEmpty())
            filters.append(filter);
    };
    several(u"tier"_s, tr("Class"), u"star"_s, m_choices.tiers, m_request.tiers);
    several(u"region"_s, tr("Region"), u"map-pin"_s, m_choices.regions, m_request.regions);
    several(u"industry"_s, tr("Industry"), u"building-skyscraper"_s, m_choices.industries,
            m_request.industries);
    several(u"segment"_s, tr("Segment"), u"adjustments-horizontal"_s, m_choices.segments,
            m_request.segments);
    Filter label {u"label"_s, tr("Label"), u"tag"_s, {}, m_request.labels, {}, true};
    for (const Label &one : std::as_const(m_choices.labels))
        label.options.append({one.id.uuid().text(), one.name, 0, {}});
    if (!label.options.isEmpty())
        filters.append(label);
    Filter quiet {u"quiet"_s, tr("Last contact"), u"clock"_s, {{u"0"_s, tr("any"), 0, {}}},
                  {},         {u"0"_s},           false};
    for (const qint64 days : QuietChoices)
        quiet.options.append(
            {QString::number(days), tr("none for %n days", nullptr, int(days)), 0, {}});
    quiet.chosen = {QString::number(m_request.quietDays.value_or(0))};
    filters.append(quiet);
    Filter only {u"only"_s,
                 tr("Show"),
                 u"filter"_s,
                 {{u"all"_s, tr("all"), 0, {}},
                  {u"open"_s, tr("with open opportunities"), 0, {}},
                  {u"overdue"_s, tr("with overdue receivables"), 0, {}},
                  {u"no_task"_s, tr("without a next task"), 0, {}},
                  {u"pool"_s, tr("in the pool"), 0, {}}},
                 {QString::fromLatin1(Conditions[int(m_request.only)])},
                 {u"all"_s},
                 false};
    filters.append(only);
    m_filters->setFilters(filters);
}

void CustomerListView::write()
{
    const CustomerListing &listing = m_model->listing();
    if (!m_isSettled || !listing.facts)
        return;
    const bool isEmptyStore = listing.customers == 0;
    m_empty->setContent("building"_L1,
                        isEmptyStore
                            ? tr("There are no customers yet. Import them from your old system, "
                                 "or add the first one with Ctrl+N.")
                            : tr("No customer fits. Take back a filter, or add the customer."),
                        isEmptyStore ? tr("Import a file…") : tr("New customer"));
    m_stack->setCurrentIndex(listing.rows.empty() ? 1 : 0);
    m_filters->setVisible(!isEmptyStore);
    const Money open {qint64(listing.open), listing.facts->currency};
    const Money overdue {qint64(listing.overdue), listing.facts->currency};
    QStringList facts {tr("%1 of %2 customers")
                           .arg(m_formatting.count(qint64(listing.rows.size())),
                                m_formatting.count(listing.customers))};
    if (listing.open > 0)
        facts << tr("open %1").arg(m_formatting.money(open));
    if (listing.overdue > 0)
        facts << tr("overdue %1").arg(m_formatting.money(overdue));
    if (const QString unit = m_model->unitLabel(); !unit.isEmpty())
        facts << tr("amounts in %1").arg(unit);
    m_count->setText(facts.join(u" · "_s));
    writeSelection();
}

void CustomerListView::writeWords()
{
    m_search->setPlaceholderText(tr("Name, contact, place, phone or pinyin initials"));
    m_search->setAccessibleName(tr("Find customers"));
    m_table->setAccessibleName(tr("Customers"));
    m_saved->setText(tr("Views"));
    m_saved->setToolTip(tr("Saved views"));
    m_saved->setIcon(m_theme.icon("star"_L1));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Profile, labels, classes, hand-over"));
    m_more->setIcon(m_theme.icon("adjustments-horizontal"_L1));
    m_profile->setText(tr("Profile of these customers…"));
    m_profile->setIcon(m_theme.icon("chart-bar"_L1));
    m_labels->setText(tr("Labels and their rules…"));
    m_labels->setIcon(m_theme.icon("tag"_L1));
    m_classes->setText(tr("Classes by a rule…"));
    m_classes->setIcon(m_theme.icon("star"_L1));
    m_handOver->setText(tr("Hand over what a leaver has…"));
    m_handOver->setIcon(m_theme.icon("users"_L1));
    const QStringList deeds {
        tr("Assign…"),           tr("Class…"),        tr("Label…"), tr("Take label off…"),
        tr("Give to the pool…"), tr("Select nothing")};
    for (qsizetype i = 0; i < m_bulkButtons.size(); ++i)
        m_bulkButtons.at(i)->setText(deeds.at(i));
    if (auto *find = m_search->property("findAction").value<QAction *>())
        find->setText(tr("Find customers"));
    if (m_hasChoices)
        fillFilters();
}

QList<Uuid> CustomerListView::selection() const
{
    QList<Uuid> ids;
    const QItemSelection chosen = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->idAt(row));
    }
    return ids;
}

Int128 CustomerListView::openOf(const QList<Uuid> &ids) const
{
    const CustomerListing &listing = m_model->listing();
    const QSet<Uuid> wanted(ids.cbegin(), ids.cend());
    Int128 open = 0;
    for (const qint32 row : listing.rows) {
        if (wanted.contains(listing.facts->ids[std::size_t(row)]))
            open += listing.facts->open[std::size_t(row)];
    }
    return open;
}

void CustomerListView::writeSelection()
{
    const QList<Uuid> ids = selection();
    m_bulk->setVisible(!ids.isEmpty());
    if (ids.isEmpty())
        return;
    m_bulkText->setText(tr("%n customers, open %1", nullptr, int(ids.size()))
                            .arg(m_formatting.money({qint64(openOf(ids)), m_choices.currency})));
}

void CustomerListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        writeWords();
        write();
    }
    QWidget::changeEvent(event);
}

} // namespace Steelyard
