// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/AuditView.h"

#include "ui/audit/AuditWords.h"
#include "ui/audit/FlagModel.h"
#include "ui/audit/SpotCheckPanel.h"
#include "ui/models/NodeId.h"
#include "ui/pipeline/DealDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableDelegate.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace Steelyard {

AuditView::AuditView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_switch(new QButtonGroup(this))
    , m_find(new QPushButton(this))
    , m_settings(new QPushButton(this))
    , m_effective(new QPushButton(this))
    , m_filters(new FilterBar(theme, this))
    , m_facts(new QLabel(this))
    , m_model(new FlagModel(this))
    , m_list(new QTreeView(this))
    , m_panel(new FlagPanel(theme, this))
    , m_sides(new QWidget(this))
    , m_empty(new EmptyState(theme, this))
    , m_queue(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_desk(new DealDesk(this))
    , m_finder(new DealDesk(this))
    , m_checks(new SpotCheckPanel(theme, *m_desk, this))
{
    setObjectName(u"auditView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    makeBar(column);
    auto *questions = new QWidget(this);
    auto *inner = new QVBoxLayout(questions);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    m_facts->setObjectName(u"auditFacts"_s);
    m_facts->setProperty("role", u"secondary"_s);
    bar->addWidget(m_filters);
    bar->addStretch();
    bar->addWidget(m_facts);
    inner->addLayout(bar);
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(4, 4, 4, 4);
    m_list->setObjectName(u"flagList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TableDelegate(theme, this));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    cardColumn->addWidget(m_list);
    auto *sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(Theme::Gap);
    sides->addWidget(card, 1);
    sides->addWidget(m_panel, 1);
    m_queue->addWidget(m_sides);
    m_queue->addWidget(m_empty);
    inner->addWidget(m_queue, 1);
    m_stack->addWidget(questions);
    m_stack->addWidget(m_checks);
    column->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                const auto id = Uuid::fromText(index.data(IdRole).toString());
                if (!id || AuditFlagId(*id) == m_wanted)
                    return;
                m_wanted = AuditFlagId(*id);
                askSheet();
            });
    connect(m_filters, &FilterBar::filterChanged, this,
            [this](const QString &filter, const QStringList &chosen) {
                if (filter == "state"_L1)
                    m_request.states = chosen;
                else if (filter == "rule"_L1)
                    m_request.rule = chosen.value(0);
                else
                    m_request.node = nodeFromText(chosen.value(0));
                ask();
            });
    connect(m_panel, &FlagPanel::wanted, this, qOverload<FlagPanel::Deed>(&AuditView::perform));
    connect(m_empty, &EmptyState::requested, this, &AuditView::find);
    for (DealDesk *desk : {m_desk, m_finder}) {
        connect(desk, &DealDesk::told, this, &AuditView::done);
        connect(desk, &DealDesk::problem, this, &AuditView::problem);
    }
    connect(m_desk, &DealDesk::dropped, this, [this] {
        if (std::exchange(m_isSaving, false))
            Q_EMIT told(tr("It is so already: nothing has changed."));
        else if (m_stack->currentIndex() == 1)
            Q_EMIT told(tr("Nothing of last month is left to draw."));
    });
    connect(m_desk, &DealDesk::told, this, [this] { m_isSaving = false; });
    connect(m_finder, &DealDesk::dropped, this,
            [this] { Q_EMIT told(tr("Nothing new needs an explanation.")); });
    connect(m_checks, &SpotCheckPanel::problem, this, &AuditView::problem);
    connect(m_checks, &SpotCheckPanel::told, this, &AuditView::told);
    writeWords();
}

void AuditView::makeBar(QLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (int at = 0; at < 2; ++at) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setObjectName(at == 0 ? u"auditQuestions"_s : u"auditChecks"_s);
        button->setChecked(at == 0);
        m_switch->addButton(button, at);
        m_switches.append(button);
        row->addWidget(button);
    }
    row->addStretch();
    m_find->setObjectName(u"auditFind"_s);
    m_settings->setObjectName(u"auditSettings"_s);
    row->addWidget(m_find);
    m_effective->setObjectName(u"auditEffective"_s);
    row->addWidget(m_settings);
    row->addWidget(m_effective);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
    connect(m_switch, &QButtonGroup::idClicked, this, [this](int id) { showChecks(id == 1); });
    connect(m_find, &QPushButton::clicked, this, &AuditView::find);
    connect(m_settings, &QPushButton::clicked, this, &AuditView::editSettings);
    connect(m_effective, &QPushButton::clicked, this, &AuditView::editEffective);
}

void AuditView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_cancel.cancel();
    m_sheetCancel.cancel();
    m_settled = false;
    m_workspace = workspace;
    for (DealDesk *desk : {m_desk, m_finder})
        desk->setWorkspace(workspace);
    m_checks->setWorkspace(workspace);
    m_request = {};
    m_answer.reset();
    m_wanted = {};
    m_panel->setSheet(std::nullopt);
    if (!m_workspace)
        return;
    connect(m_workspace, &Workspace::changed, this, [this] {
        ask();
        if (!m_wanted.isNull())
            askSheet();
        if (m_stack->currentIndex() == 1)
            m_checks->ask();
    });
    if (isVisible())
        ask();
}

void AuditView::setLanguage(Formatting::Language language)
{
    m_formatting = Formatting(language);
    m_panel->setFormatting(m_formatting);
    m_checks->setFormatting(m_formatting);
    writeWords();
    write();
}

void AuditView::refresh()
{
    if (!m_answer)
        ask();
    if (m_stack->currentIndex() == 1)
        m_checks->ask();
}

void AuditView::showChecks(bool isChecks)
{
    m_switches.at(isChecks ? 1 : 0)->setChecked(true);
    m_stack->setCurrentIndex(isChecks ? 1 : 0);
    m_find->setVisible(!isChecks);
    writeWords();
    if (isChecks)
        m_checks->ask();
}

bool AuditView::isSettled() const
{
    return m_settled && m_sheetSettled && m_checks->isSettled();
}

void AuditView::ask()
{
    if (!m_workspace)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_settled = false;
    auto *watcher = new QFutureWatcher<Result<Answer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel = m_cancel] {
        watcher->deleteLater();
        // Cancelled: a newer question is on its way.
        if (cancel.isCancelled())
            return;
        m_settled = true;
        const Result<Answer> answer = watcher->result();
        if (!answer) {
            Q_EMIT problem(ErrorText::sentence(answer.error()));
            return;
        }
        m_answer = *answer;
        write();
    });
    watcher->setFuture(m_workspace->ask<Answer>(
        [request = m_request](const Reading &reading) -> Result<Answer> {
            const NodeKey node = request.node.value_or(reading.facts.organisation().root());
            auto list = AuditQueue::list(request, reading);
            const auto doubts = AuditQueue::doubts(reading, {node}, request.days);
            const auto settings = AuditQueue::settings(reading);
            if (!list)
                return list.error();
            if (!doubts)
                return doubts.error();
            if (!settings)
                return settings.error();
            // Settings that cannot be read are as the program comes with them: saving mends them.
            return Answer {std::move(*list), doubts->value(node), *settings,
                           EffectiveJudging::rule(reading).value_or(EffectiveRule()),
                           SpotChecks::plan(reading).value_or(SamplingPlan())};
        },
        m_cancel));
}

void AuditView::askSheet()
{
    if (!m_workspace)
        return;
    m_sheetCancel.cancel();
    m_sheetCancel = CancelToken();
    m_sheetSettled = false;
    auto *watcher = new QFutureWatcher<Result<AuditQueue::Sheet>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel = m_sheetCancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        m_sheetSettled = true;
        const auto sheet = watcher->result();
        if (sheet)
            m_panel->setSheet(*sheet);
        else if (sheet.error().kind != Error::Kind::NotFound)
            Q_EMIT problem(ErrorText::sentence(sheet.error()));
    });
    watcher->setFuture(m_workspace->ask<AuditQueue::Sheet>(
        [id = m_wanted](const Reading &reading) { return AuditQueue::sheet(id, reading); },
        m_sheetCancel));
}

void AuditView::write()
{
    if (!m_answer)
        return;
    const AuditQueue::Answer &list = m_answer->list;
    fillFilters();
    const int place = m_list->currentIndex().row();
    m_model->setEntries(list.entries, m_formatting);
    static constexpr std::pair<FlagModel::Column, int> widths[] = {{FlagModel::PersonColumn, 82},
                                                                   {FlagModel::DaysColumn, 88},
                                                                   {FlagModel::AmountColumn, 66},
                                                                   {FlagModel::StateColumn, 80}};
    for (const auto &[section, width] : widths)
        m_list->header()->resizeSection(section, m_theme.px(width));
    m_list->header()->setSectionResizeMode(FlagModel::RuleColumn, QHeaderView::Stretch);
    if (!list.entries.isEmpty()) {
        // What was decided leaves the list: the next one is at hand.
        const int row
            = m_model->rowOf(m_wanted).value_or(qBound(0, place, m_model->rowCount() - 1));
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
    m_queue->setCurrentIndex(list.entries.isEmpty() ? 1 : 0);
    const bool isFiltered
        = m_request.node || !m_request.rule.isEmpty() || !m_request.states.isEmpty();
    m_empty->setContent(
        "checkup-list"_L1,
        isFiltered ? tr("Nothing here under these filters.")
            : list.everFound > 0
            ? tr("Everything is clarified.")
            : tr("Nothing has been looked for yet. The rules look at how entries came about, ask "
                 "the person first, and stay silent for %n days after somebody's first entry.",
                 nullptr, int(m_answer->settings.silentDays)),
        isFiltered ? QString() : tr("Look at last month and this one"));
    QStringList facts;
    for (const auto &[state, count] :
         {std::pair(u"explained"_s, list.byState.value(u"explained"_s)),
          std::pair(u"open"_s, list.byState.value(u"open"_s)),
          std::pair(u"asked"_s, list.byState.value(u"asked"_s))}) {
        if (count > 0)
            facts << u"%1 %2"_s.arg(AuditWords::state(state)).arg(count);
    }
    if (m_answer->doubt.amount.units != 0)
        facts << tr("%1 in doubt, shown apart until decided")
                     .arg(m_formatting.money({m_answer->doubt.amount.units, list.currency}));
    m_facts->setText(facts.join(u" · "_s));
    const qint64 waiting = list.byState.value(u"open"_s) + list.byState.value(u"explained"_s);
    if (waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged(waiting);
    }
}

void AuditView::fillFilters()
{
    const AuditQueue::Answer &list = m_answer->list;
    QList<Filter> filters;
    Filter state;
    state.id = u"state"_s;
    state.title = tr("State");
    state.multiple = true;
    for (const QString &code : AuditWords::states())
        state.options.append(
            {code, u"%1 (%2)"_s.arg(AuditWords::state(code)).arg(list.byState.value(code)), 0, {}});
    state.chosen = m_request.states;
    filters.append(state);
    Filter rule;
    rule.id = u"rule"_s;
    rule.title = tr("Rule");
    rule.standard = {QString()};
    rule.options.append({QString(), tr("all"), 0, {}});
    for (const DetectorSettings::Rule &one : DetectorSettings::rules()) {
        const QString code = QString::fromLatin1(one.code);
        const qint64 count = list.byRule.value(code);
        if (count > 0 || code == m_request.rule)
            rule.options.append({code, u"%1 (%2)"_s.arg(AuditWords::rule(code)).arg(count), 0, {}});
    }
    rule.chosen = {m_request.rule};
    filters.append(rule);
    Filter person;
    person.id = u"person"_s;
    person.title = tr("Person");
    person.standard = {QString()};
    person.options.append({QString(), tr("Everybody"), 0, {}});
    for (const auto &[id, name] : list.people)
        person.options.append({nodeText(NodeKey::person(id.uuid())), name, 0, {}});
    person.chosen = {m_request.node ? nodeText(*m_request.node) : QString()};
    filters.append(person);
    m_filters->setFilters(filters);
}

void AuditView::writeWords()
{
    m_switches.at(0)->setText(tr("To be clarified"));
    m_switches.at(1)->setText(tr("Spot checks"));
    m_find->setText(tr("Look at last month and this one"));
    m_settings->setText(m_stack->currentIndex() == 1 ? tr("How many are drawn…")
                                                     : tr("What is asked about…"));
    m_effective->setText(tr("What counts as a contact…"));
    m_list->setAccessibleName(tr("To be clarified"));
}

void AuditView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        writeWords();
        write();
    }
    QWidget::changeEvent(event);
}

} // namespace Steelyard
