// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/FunnelPanel.h"

#include "ui/models/FunnelWords.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FunnelView.h"
#include "ui/widgets/TableDelegate.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// The question of a room that is narrowed like this.
FunnelQuestion questionOf(const BoardRequest &request, bool isFlow, const QString &period,
                          const Reading &reading)
{
    FunnelQuestion question;
    question.node = request.node.value_or(reading.facts.organisation().root());
    question.today = reading.today;
    question.view = isFlow ? FunnelQuestion::View::Flow : FunnelQuestion::View::Cohort;
    question.pipeline = request.pipeline.uuid();
    if (!request.products.isEmpty())
        question.slice.insert(u"product_line"_s, request.products);
    if (const auto parsed = Period::parse(period, reading.facts.calendar()))
        question.period = *parsed;
    return question;
}

} // namespace

FunnelPanel::FunnelPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filters(new FilterBar(theme, this))
    , m_narrow(new QLabel(this))
    , m_now(new FunnelView(theme, this))
    , m_before(new FunnelView(theme, this))
    , m_nowTitle(new QLabel(this))
    , m_beforeTitle(new QLabel(this))
    , m_table(new QTreeWidget(this))
    , m_membersTitle(new QLabel(this))
    , m_members(new QTreeWidget(this))
{
    setObjectName(u"funnelPanel"_s);
    m_now->setObjectName(u"funnelNow"_s);
    m_before->setObjectName(u"funnelBefore"_s);
    m_table->setObjectName(u"funnelTable"_s);
    m_members->setObjectName(u"funnelMembers"_s);
    m_narrow->setWordWrap(true);
    m_narrow->setObjectName(u"funnelBottleneck"_s);
    for (QLabel *title : {m_nowTitle, m_beforeTitle, m_membersTitle})
        title->setProperty("role", u"cardTitle"_s);
    for (QTreeWidget *list : {m_table, m_members}) {
        list->setRootIsDecorated(false);
        list->setFrameShape(QFrame::NoFrame);
        list->setUniformRowHeights(true);
        list->setItemDelegate(new TableDelegate(theme, list));
        list->header()->setStretchLastSection(false);
    }
    auto *funnels = new QHBoxLayout;
    funnels->setSpacing(24);
    for (const auto &[title, view] :
         {std::pair(m_nowTitle, m_now), std::pair(m_beforeTitle, m_before)}) {
        auto *card = new QFrame(this);
        card->setProperty("surface", u"card"_s);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(16, 12, 16, 12);
        column->addWidget(title);
        column->addWidget(view, 1);
        funnels->addWidget(card, 1);
    }
    auto *lists = new QHBoxLayout;
    lists->setSpacing(24);
    auto *tableCard = new QFrame(this);
    tableCard->setProperty("surface", u"card"_s);
    auto *tableColumn = new QVBoxLayout(tableCard);
    tableColumn->setContentsMargins(8, 4, 8, 8);
    tableColumn->addWidget(m_table);
    auto *memberCard = new QFrame(this);
    memberCard->setProperty("surface", u"card"_s);
    auto *memberColumn = new QVBoxLayout(memberCard);
    memberColumn->setContentsMargins(12, 10, 8, 8);
    memberColumn->addWidget(m_membersTitle);
    memberColumn->addWidget(m_members);
    lists->addWidget(tableCard, 5);
    lists->addWidget(memberCard, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    column->addWidget(m_filters);
    column->addWidget(m_narrow);
    column->addLayout(funnels, 3);
    column->addLayout(lists, 2);
    connect(m_filters, &FilterBar::filterChanged, this,
            [this](const QString &filter, const QStringList &chosen) {
                const QString value = chosen.value(0);
                if (filter == "period"_L1)
                    m_period = value;
                else if (filter == "view"_L1)
                    m_isFlow = value == "flow"_L1;
                else
                    m_compare = value;
                ask(m_request);
            });
    const auto openStage = [this](FunnelView *view) {
        if (m_answer && view->currentStage() < m_answer->steps.size())
            askMembers(m_answer->steps.at(view->currentStage()).stage);
    };
    connect(m_now, &PaintedWidget::activated, this, [this, openStage] { openStage(m_now); });
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            askMembers(item->data(0, Qt::UserRole).toString());
    });
    connect(m_members, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const auto id = Uuid::fromText(item->data(0, Qt::UserRole).toString()))
            Q_EMIT opened(*id);
    });
    writeWords();
}

void FunnelPanel::setWorkspace(Workspace *workspace)
{
    m_cancel.cancel();
    m_memberCancel.cancel();
    m_workspace = workspace;
    m_answer.reset();
    m_members->clear();
    m_period.clear();
    m_isSettled = false;
}

void FunnelPanel::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    write();
}

void FunnelPanel::ask(const BoardRequest &request)
{
    m_request = request;
    if (!m_workspace)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_isSettled = false;
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<Answer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        m_isSettled = true;
        const Result<Answer> answer = watcher->result();
        if (!answer) {
            Q_EMIT problem(ErrorText::sentence(answer.error()));
            return;
        }
        m_answer = *answer;
        write();
    });
    const QString period = m_period;
    const QString compare = m_compare;
    const BoardRequest wanted = m_request;
    const bool isFlow = m_isFlow;
    watcher->setFuture(m_workspace->ask<Answer>(
        [period, compare, wanted, isFlow](const Reading &reading) -> Result<Answer> {
            Answer answer;
            auto choices = FilterChoices::of(reading);
            if (!choices)
                return choices.error();
            answer.choices = std::move(*choices);
            answer.currency = reading.facts.profile().currency;
            // A flow without a period would count everything there ever was.
            const Calendar &calendar = reading.facts.calendar();
            const QString text = !period.isEmpty() ? period
                : answer.choices.years.isEmpty()   ? QString()
                                                   : answer.choices.years.first().label();
            FunnelQuestion question = questionOf(wanted, isFlow, text, reading);
            answer.period = text;
            const Funnel funnel(reading.facts);
            auto steps = funnel.steps(question, reading.cancel);
            if (!steps)
                return steps.error();
            answer.steps = std::move(*steps);
            if (compare == "none"_L1 || !question.period)
                return answer;
            const auto lastYear = question.period->sameLastYear(calendar);
            if (compare == "year"_L1 && !lastYear)
                return answer;
            question.period
                = compare == "year"_L1 ? *lastYear : question.period->previous(1, calendar);
            answer.beforePeriod = question.period->label();
            auto before = funnel.steps(question, reading.cancel);
            if (!before)
                return before.error();
            answer.before = std::move(*before);
            return answer;
        },
        cancel));
}

void FunnelPanel::askMembers(const QString &stage)
{
    if (!m_workspace || !m_answer || stage.isEmpty())
        return;
    m_memberCancel.cancel();
    m_memberCancel = CancelToken();
    const CancelToken cancel = m_memberCancel;
    QString name = stage;
    for (const FunnelStep &step : std::as_const(m_answer->steps)) {
        if (step.stage == stage && !step.name.isEmpty())
            name = step.name;
    }
    auto *watcher = new QFutureWatcher<Result<Members>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel, name] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const Result<Members> members = watcher->result();
        if (!members) {
            Q_EMIT problem(ErrorText::sentence(members.error()));
            return;
        }
        m_membersTitle->setText(members->total > members->list.size()
                                    ? tr("Behind “%1”: %2 of %3, choose a shorter period for all")
                                          .arg(name)
                                          .arg(members->list.size())
                                          .arg(members->total)
                                    : tr("Behind “%1”").arg(name));
        m_members->clear();
        for (const Member &member : members->list) {
            auto *item = new QTreeWidgetItem(
                m_members,
                {member.customer.isEmpty() ? member.name : member.customer,
                 member.amount ? m_formatting.money({*member.amount, member.currency}) : u"–"_s,
                 member.member.passed       ? tr("went on")
                     : member.member.isLost ? tr("lost here")
                                            : tr("still here")});
            item->setData(0, Qt::UserRole, member.member.id.text());
            item->setToolTip(0, member.name);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
    });
    const QString period = m_answer->period;
    const BoardRequest wanted = m_request;
    const bool isFlow = m_isFlow;
    watcher->setFuture(m_workspace->ask<Members>(
        [stage, period, wanted, isFlow](const Reading &reading) -> Result<Members> {
            constexpr qsizetype most = 2000;
            const auto found
                = Funnel(reading.facts)
                      .members(questionOf(wanted, isFlow, period, reading), stage, reading.cancel);
            if (!found)
                return found.error();
            Members members {found->size(), {}};
            for (const FunnelMember &member : found->mid(0, most)) {
                const RowFields fields = reading.row(u"opportunity"_s, member.id);
                Member line {member,
                             {},
                             toText(fields.value(u"name"_s)),
                             std::nullopt,
                             toText(fields.value(u"currency"_s))};
                const Value customer = fields.value(u"customer"_s);
                if (const auto *id = std::get_if<Uuid>(&customer))
                    line.customer = toText(reading.row(u"customer"_s, *id).value(u"name"_s));
                const Value amount = fields.value(u"amount"_s);
                if (const auto *number = std::get_if<qint64>(&amount))
                    line.amount = *number;
                members.list.append(line);
            }
            return members;
        },
        cancel));
}

void FunnelPanel::fillFilters()
{
    QList<Filter> filters;
    Filter period {u"period"_s, tr("Period"), u"calendar"_s, {}, {}, {}, false};
    const auto add = [&](const QList<Period> &periods) {
        for (const Period &one : periods)
            period.options.append({one.label(), m_formatting.period(one.range()), 0, {}});
    };
    add(m_answer->choices.years);
    add(m_answer->choices.quarters);
    add(m_answer->choices.months);
    if (!m_answer->choices.years.isEmpty())
        period.standard = {m_answer->choices.years.first().label()};
    period.chosen = m_period.isEmpty() ? period.standard : QStringList {m_period};
    Filter view {u"view"_s,
                 tr("Counted"),
                 u"filter"_s,
                 {{u"cohort"_s, tr("created in the period"), 0, {}},
                  {u"flow"_s, tr("left a stage in the period"), 0, {}}},
                 {m_isFlow ? u"flow"_s : u"cohort"_s},
                 {u"cohort"_s},
                 false};
    Filter compare {u"compare"_s,
                    tr("Beside it"),
                    u"history"_s,
                    {{u"before"_s, tr("the period before"), 0, {}},
                     {u"year"_s, tr("a year before"), 0, {}},
                     {u"none"_s, tr("nothing"), 0, {}}},
                    {m_compare},
                    {u"before"_s},
                    false};
    if (!period.options.isEmpty())
        filters.append(period);
    filters << view << compare;
    m_filters->setFilters(filters);
}

void FunnelPanel::writeWords()
{
    setAccessibleName(tr("Funnel"));
    m_table->setAccessibleName(tr("Stages of the funnel"));
    m_table->setHeaderLabels({tr("Stage"), tr("Came in"), tr("Went on"), tr("Conversion"),
                              tr("95 % range"), tr("Against before"), tr("Median days"),
                              tr("+5 points bring")});
    m_members->setAccessibleName(tr("Opportunities behind a stage"));
    m_members->setHeaderLabels({tr("Customer"), tr("Amount"), tr("What became of it")});
    m_now->setContent(tr("Funnel"), {});
    m_before->setContent(tr("Funnel before"), {});
}

void FunnelPanel::write()
{
    writeWords();
    if (!m_answer)
        return;
    fillFilters();
    const FunnelWords words(m_formatting, m_answer->currency);
    const auto periodText = [&](const QString &text) {
        for (const QList<Period> *list :
             {&m_answer->choices.years, &m_answer->choices.quarters, &m_answer->choices.months}) {
            for (const Period &period : *list) {
                if (period.label() == text)
                    return m_formatting.period(period.range());
            }
        }
        return text;
    };
    m_narrow->setText(words.bottleneck(m_answer->steps));
    m_narrow->setVisible(!m_narrow->text().isEmpty());
    m_nowTitle->setText(m_answer->period.isEmpty() ? tr("All opportunities")
                                                   : periodText(m_answer->period));
    m_now->setContent(tr("Funnel"), words.stages(m_answer->steps));
    m_before->parentWidget()->setVisible(m_answer->before.has_value());
    if (m_answer->before) {
        m_beforeTitle->setText(periodText(m_answer->beforePeriod));
        m_before->setContent(tr("Funnel before"), words.stages(*m_answer->before));
    }
    m_membersTitle->setText(tr("Choose a stage to see its opportunities"));
    m_members->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_members->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    writeTable();
}

void FunnelPanel::writeTable()
{
    const FunnelWords words(m_formatting, m_answer->currency);
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    for (qsizetype at = 0; at < m_answer->steps.size(); ++at) {
        const FunnelStep &step = m_answer->steps.at(at);
        const FunnelStep *before = m_answer->before && at < m_answer->before->size()
            ? &m_answer->before->at(at)
            : nullptr;
        auto *item = new QTreeWidgetItem(
            m_table,
            {step.name.isEmpty() ? step.stage : step.name, m_formatting.count(step.entered),
             step.passed ? m_formatting.count(*step.passed) : QString(), words.conversion(step),
             words.interval(step), before ? words.difference(step, *before) : QString(),
             words.days(step), words.gain(step)});
        item->setData(0, Qt::UserRole, step.stage);
        for (int column = 1; column < 8; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void FunnelPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace Steelyard
