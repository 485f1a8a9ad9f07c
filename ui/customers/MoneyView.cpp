// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/MoneyView.h"

#include "core/sales/Record.h"
#include "core/workspace/DealPapers.h"
#include "core/workspace/MoneyEdits.h"
#include "ui/models/MeasureText.h"
#include "ui/models/NodeId.h"
#include "ui/records/RecordWords.h"
#include "ui/records/RecordsView.h"
#include "ui/shell/CommandDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FilterBar.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KpiTile.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

MoneyView::MoneyView(const Theme &theme, CommandDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_tabs(new QTabWidget(this))
    , m_filters(new FilterBar(theme, this))
    , m_between(new QLabel(this))
    , m_agesTitle(new QLabel(this))
{
    setObjectName(u"moneyView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs->setObjectName(u"moneyTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeOverview(), QString());
    for (const QString &entity : {u"sales_order"_s, u"receivable"_s, u"payment"_s, u"contract"_s,
                                  u"shipment"_s, u"invoice"_s, u"quote"_s}) {
        auto *records = new RecordsView(theme, desk, entity, this);
        auto *card = new QFrame(this);
        card->setProperty("surface", u"card"_s);
        auto *cardColumn = new QVBoxLayout(card);
        cardColumn->setContentsMargins(12, 10, 12, 10);
        cardColumn->addWidget(records);
        m_tabs->addTab(card, QString());
        m_records << records;
        connect(records, &RecordsView::done, this, &MoneyView::done);
        connect(records, &RecordsView::problem, this, &MoneyView::problem);
    }
    m_records.at(2)->addDeed(u"paymentAllocate"_s, [this](const QList<Uuid> &ids) {
        m_desk.perform(
            [payment = ids.first()](const Reading &reading, const Moment &now,
                                    const CommandDesk::NewId &newId) -> Result<Command> {
                const MoneyEdits edits(reading, now, newId);
                const RowFields fields = reading.row(u"payment"_s, payment);
                if (fields.isEmpty())
                    return Error {Error::Kind::NotFound, "payment.gone"_L1, {}, {}};
                const auto parts = edits.proposal(Record::read<Payment>(payment, fields));
                if (!parts)
                    return parts.error();
                return edits.allocate(payment, *parts);
            },
            tr("Allocated to what was due first"));
    });
    m_records.last()->setOpener([this](const Uuid &quote) { openQuote(quote); });
    column->addWidget(m_tabs);
    connect(m_filters, &FilterBar::filterChanged, this,
            [this](const QString &filter, const QStringList &chosen) {
                if (filter == "node"_L1) {
                    m_node = nodeFromText(chosen.value(0));
                } else {
                    m_period.reset();
                    for (const QList<Period> *periods :
                         {&m_answer->choices.years, &m_answer->choices.quarters,
                          &m_answer->choices.months}) {
                        for (const Period &period : *periods) {
                            if (period.label() == chosen.value(0))
                                m_period = period;
                        }
                    }
                }
                refresh();
            });
    connect(m_tabs, &QTabWidget::currentChanged, this, &MoneyView::refresh);
    writeWords();
}

void MoneyView::openQuote(const Uuid &quote)
{
    m_opening.ask(
        this, m_workspace,
        [quote](const Reading &reading) { return DealPapers::dealOf(quote, reading); },
        [this](const Result<Uuid> &deal) {
            if (deal)
                Q_EMIT quotesWanted(*deal);
            else
                Q_EMIT problem(ErrorText::sentence(deal.error()));
        });
}

QWidget *MoneyView::makeOverview()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, Theme::Gap, 0, 0);
    column->setSpacing(Theme::Gap);
    column->addWidget(m_filters);
    const auto row = [&](QList<KpiTile *> &into, int count, const QString &name, int perRow) {
        auto *grid = new QGridLayout;
        grid->setSpacing(Theme::Gap);
        for (int i = 0; i < count; ++i) {
            auto *tile = new KpiTile(m_theme, body);
            tile->setObjectName(name + QString::number(i));
            grid->addWidget(tile, i / perRow, i % perRow);
            into << tile;
        }
        column->addLayout(grid);
    };
    row(m_steps, 4, u"moneyStep"_s, 4);
    m_between->setObjectName(u"moneyBetween"_s);
    m_between->setProperty("role", u"secondary"_s);
    m_between->setWordWrap(true);
    m_between->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_between);
    m_agesTitle->setProperty("role", u"heading"_s);
    column->addWidget(m_agesTitle);
    row(m_ages, 6, u"moneyAge"_s, 3);
    column->addStretch();
    scroll->setWidget(body);
    return scroll;
}

void MoneyView::setWorkspace(Workspace *workspace)
{
    m_asking.cancel();
    m_opening.cancel();
    m_workspace = workspace;
    m_answer.reset();
    m_node.reset();
    m_period.reset();
}

void MoneyView::setPrompts(Prompts *prompts)
{
    for (RecordsView *records : std::as_const(m_records))
        records->setPrompts(prompts);
}

void MoneyView::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    for (RecordsView *records : std::as_const(m_records))
        records->setFormatting(formatting);
    writeWords();
    write();
}

bool MoneyView::isSettled() const
{
    return m_answer && !m_asking.isWaiting()
        && std::all_of(m_records.cbegin(), m_records.cend(),
                       [](const RecordsView *records) { return records->isSettled(); });
}

void MoneyView::refresh()
{
    if (m_tabs->currentIndex() > 0) {
        m_records.at(m_tabs->currentIndex() - 1)->refresh();
        return;
    }
    m_asking.ask(
        this, m_workspace,
        [node = m_node, period = m_period](const Reading &reading) -> Result<Answer> {
            auto choices = FilterChoices::of(reading);
            if (!choices)
                return choices.error();
            // The year is what finance and sales quarrel about.
            const Period shown = period
                ? *period
                : choices->years.value(
                    0, Period::of(Grain::Year, reading.today, reading.facts.calendar()));
            auto bridge = MoneyBridge::of(node.value_or(reading.facts.organisation().root()), shown,
                                          reading);
            if (!bridge)
                return bridge.error();
            return Answer {std::move(*bridge), std::move(*choices)};
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                Q_EMIT problem(ErrorText::sentence(answer.error()));
                return;
            }
            m_answer = *answer;
            write();
        });
}

void MoneyView::write()
{
    if (!m_answer)
        return;
    const MoneyBridge &bridge = m_answer->bridge;
    const FilterChoices &choices = m_answer->choices;
    Filter period {u"period"_s, tr("Period"), u"calendar"_s, {}, {bridge.period.label()},
                   {},          false};
    for (const QList<Period> *periods : {&choices.years, &choices.quarters, &choices.months}) {
        for (const Period &one : periods->mid(0, 12))
            period.options.append(
                {one.label(), m_formatting.period(one.range()), 0, {one.label()}});
    }
    if (!choices.years.isEmpty())
        period.standard = {choices.years.first().label()};
    Filter node {u"node"_s, tr("Team"), u"users"_s, {}, {nodeText(bridge.node)}, {}, false};
    for (const FilterChoices::Node &one : choices.nodes)
        node.options.append({nodeText(one.key), one.name, one.depth, {}});
    if (!choices.nodes.isEmpty())
        node.standard = {nodeText(choices.nodes.first().key)};
    m_filters->setFilters({period, node});

    const MeasureText text(m_formatting);
    const QStringList names {tr("Signed"), tr("Shipped"), tr("Invoiced"), tr("Collected")};
    const auto units
        = [&](int step) { return MeasureText::units(bridge.steps.at(size_t(step)), Money::Scale); };
    for (int step = 0; step < 4; ++step) {
        const Measure &measure = bridge.steps.at(size_t(step));
        KpiTileContent tile;
        tile.title = names.at(step);
        tile.value = text.value(measure);
        tile.exact = text.exact(measure);
        tile.state = MeasureText::state(measure);
        const auto first = units(MoneyBridge::Signed);
        const auto own = units(step);
        if (step > 0 && first && own && *first > 0) {
            tile.otherLabel = tr("of what was signed");
            tile.otherValue = m_formatting.percent(Ratio {*own, *first});
            tile.progress = double(*own) / double(*first);
        }
        m_steps.at(step)->setContent(tile);
    }
    QStringList between;
    const QStringList gaps {tr("signed and not shipped"), tr("shipped and not invoiced"),
                            tr("invoiced and not collected")};
    for (int step = 0; step < 3; ++step) {
        const auto from = units(step);
        const auto to = units(step + 1);
        if (from && to)
            between << u"%1: %2"_s.arg(gaps.at(step),
                                       m_formatting.money({*from - *to, bridge.currency}));
    }
    m_between->setText(between.join(u" · "_s));
    m_between->setVisible(!between.isEmpty());

    const QStringList ages {tr("Not due yet"),     tr("1–30 days late"), tr("31–60 days late"),
                            tr("61–90 days late"), tr("Over 90 days"),   tr("Without a due day")};
    Int128 total = 0;
    for (const MoneyBridge::Bucket &bucket : bridge.ages)
        total += bucket.amount;
    for (int age = 0; age < 6; ++age) {
        const MoneyBridge::Bucket &bucket = bridge.ages.at(size_t(age));
        KpiTileContent tile;
        tile.title = ages.at(age);
        tile.value = m_formatting.money({qint64(bucket.amount), bridge.currency});
        tile.exact = m_formatting.moneyExact({qint64(bucket.amount), bridge.currency});
        tile.target = tr("%n receivable(s)", nullptr, int(bucket.count));
        if (total > 0)
            tile.progress = double(bucket.amount) / double(total);
        m_ages.at(age)->setContent(tile);
    }
    QString title
        = tr("Still owed today: %1").arg(m_formatting.money({qint64(total), bridge.currency}));
    if (bridge.otherCurrencies > 0)
        title += u" · "_s + tr("%n more in other currencies", nullptr, int(bridge.otherCurrencies));
    m_agesTitle->setText(title);
}

void MoneyView::writeWords()
{
    m_tabs->setTabText(0, tr("From contract to cash"));
    for (int i = 0; i < m_records.size(); ++i)
        m_tabs->setTabText(i + 1, RecordWords::plural(m_records.at(i)->entity()));
    if (auto *allocate = findChild<QPushButton *>(u"paymentAllocate"_s))
        allocate->setText(tr("Allocate"));
}

void MoneyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        writeWords();
    QWidget::changeEvent(event);
}

} // namespace Steelyard
