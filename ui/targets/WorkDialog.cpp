// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/WorkDialog.h"

#include "core/engine/Evaluator.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Decimals = 1;

qint64 roundedUp(const Ratio &amount)
{
    // Nobody makes half a visit.
    return qint64((amount.numerator + amount.denominator - 1) / amount.denominator);
}

Result<WorkDialog::Answer> answerOf(const Reading &reading, WorkPlanning planning)
{
    // The twelve months before today, or before the period where it has not begun.
    const QDate end = qMin(reading.today, planning.period.from());
    planning.window = {end.addYears(-1), end};
    const auto outcome = planning.work(reading);
    if (!outcome)
        return outcome.error();
    WorkDialog::Answer answer {planning, *outcome, {}, {}, reading.facts.profile().currency};
    const Organisation &organisation = reading.facts.organisation();
    for (auto at = outcome->basis.cbegin(); at != outcome->basis.cend(); ++at)
        answer.names.insert(at.key(), organisation.name(at.value()));
    Question question;
    question.kpis = {u"effective_visit_count"_s};
    question.nodes = {planning.node};
    question.periods = {Period::of(Grain::Day, reading.today, reading.facts.calendar())};
    question.today = reading.today;
    const auto done = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
    if (done && done->constFirst().measure.isValue())
        answer.doneToday = qint64(done->constFirst().measure.roundedUnits(0));
    return answer;
}

QString stepName(WorkPlan::Step step)
{
    switch (step) {
    case WorkPlan::Step::Gap:
        return WorkDialog::tr("Still missing");
    case WorkPlan::Step::Deals:
        return WorkDialog::tr("Deals to win");
    case WorkPlan::Step::Opportunities:
        return WorkDialog::tr("Opportunities to open");
    case WorkPlan::Step::Proposals:
        return WorkDialog::tr("Proposals to make");
    case WorkPlan::Step::Visits:
        return WorkDialog::tr("Effective visits");
    case WorkPlan::Step::VisitsPerDay:
        return WorkDialog::tr("Effective visits each working day");
    }
    return {};
}

} // namespace

WorkDialog::WorkDialog(const Theme &theme, Workspace &workspace, const WorkPlanning &planning,
                       const QString &name, const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_planning(planning)
    , m_formatting(formatting)
    , m_today(new QLabel(this))
    , m_gap(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_apply(nullptr)
{
    setObjectName(u"workDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        tr("Daily work of %1, %2").arg(name, formatting.period(planning.period.range())));
    resize(720, 420);
    m_today->setObjectName(u"workToday"_s);
    m_today->setFont(theme.font(22, Theme::Weight::Strong));
    m_gap->setProperty("role", u"secondary"_s);
    m_gap->setWordWrap(true);
    m_table->setObjectName(u"workTable"_s);
    m_table->setAccessibleName(tr("What the target asks for, step by step"));
    m_table->setHorizontalHeaderLabels(
        {tr("Step"), tr("Needed"), tr("By which rate"), tr("Whose rate")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(Theme::RowHeight));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setShowGrid(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply
        = addPrimaryButton(*buttons, tr("Set visits and opportunities as targets"), u"workApply"_s);
    m_apply->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_today);
    column->addWidget(m_gap);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const WorkPlanning wish = m_planning;
        accept();
        Q_EMIT wanted(wish);
    });
    ask(workspace);
}

WorkDialog::~WorkDialog()
{
    m_cancel.cancel();
}

void WorkDialog::ask(Workspace &workspace)
{
    m_gap->setText(u"…"_s);
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<Answer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const Result<Answer> answer = watcher->result();
        if (answer)
            show(*answer);
        else
            m_gap->setText(ErrorText::sentence(answer.error()));
    });
    watcher->setFuture(workspace.ask<Answer>(
        [planning = m_planning](const Reading &reading) { return answerOf(reading, planning); },
        cancel));
}

QString WorkDialog::needText(const WorkPlan::Need &need, const QString &currency) const
{
    if (need.step == WorkPlan::Step::Gap)
        return m_formatting.money(
            {Fixed::divide(need.amount.numerator, need.amount.denominator, 0).value_or(0),
             currency});
    if (need.step != WorkPlan::Step::VisitsPerDay)
        return m_formatting.count(roundedUp(need.amount));
    const auto exact
        = Fixed::divide(need.amount.numerator, need.amount.denominator, Quantity::Scale);
    return m_formatting.decimal(exact.value_or(0), Quantity::Scale, Decimals);
}

QString WorkDialog::rateText(const WorkPlan::Need &need, const QString &currency) const
{
    if (need.step == WorkPlan::Step::Gap || !need.rate.isKnown())
        return {};
    const auto each = Fixed::divide(need.rate.hits, need.rate.base, 0);
    QString text = need.step == WorkPlan::Step::Deals
        ? tr("%1 a deal").arg(m_formatting.money({each.value_or(0), currency}))
        : tr("%1 of %2")
              .arg(m_formatting.decimal(need.rate.hits, 0, 0),
                   m_formatting.decimal(need.rate.base, 0, 0));
    text += u" · n = %1"_s.arg(m_formatting.count(need.rate.cases));
    if (need.interval && std::isfinite(need.interval->first)
        && std::isfinite(need.interval->second))
        text += u" · "_s
            + tr("80 %: %1 to %2")
                  .arg(m_formatting.count(qint64(std::floor(need.interval->first))),
                       m_formatting.count(qint64(std::ceil(need.interval->second))));
    return text;
}

void WorkDialog::show(const Answer &answer)
{
    m_planning = answer.planning;
    m_gap->setText(tr("Target %1, reached %2, %n working day(s) left", nullptr,
                      int(answer.outcome.plan.workdays))
                       .arg(m_formatting.money({answer.outcome.target, answer.currency}),
                            m_formatting.money({answer.outcome.actual, answer.currency})));
    m_today->clear();
    const std::vector<WorkPlan::Need> needs = answer.outcome.plan.needs();
    m_table->setRowCount(int(needs.size()));
    bool isAnySet = false;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const WorkPlan::Need &need = needs[i];
        const QStringList cells {
            stepName(need.step), needText(need, answer.currency), rateText(need, answer.currency),
            need.step == WorkPlan::Step::Gap ? QString() : answer.names.value(int(need.step))};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item
                = new QTableWidgetItem(cells.at(column).isEmpty() ? u"–"_s : cells.at(column));
            if (column == 1)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(int(i), column, item);
        }
        isAnySet = isAnySet || need.step == WorkPlan::Step::Visits
            || need.step == WorkPlan::Step::Opportunities;
        if (need.step == WorkPlan::Step::VisitsPerDay)
            m_today->setText(tr("Today %1 of %2 visits")
                                 .arg(m_formatting.count(answer.doneToday.value_or(0)),
                                      m_formatting.count(roundedUp(need.amount))));
    }
    if (m_today->text().isEmpty())
        m_today->setText(answer.outcome.plan.gap <= 0 ? tr("The target is reached")
                                                      : tr("Too little is known of visits"));
    m_apply->setEnabled(isAnySet);
    if (needs.empty())
        m_table->hide();
}

} // namespace Steelyard
