// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/TargetsPage.h"

#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FilterBar.h"
#include "ui/targets/GapLine.h"
#include "ui/targets/NoticeBar.h"
#include "ui/targets/PlanDeeds.h"
#include "ui/targets/PlanPapers.h"
#include "ui/targets/PlanWords.h"
#include "ui/targets/WhyPanel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"

#include <QAction>
#include <QEvent>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

TargetsPage::TargetsPage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_model(new PlanModel(this))
    , m_desk(new PlanDesk(*m_model, this))
    , m_filters(new FilterBar(theme, this))
    , m_views(new FilterBar(theme, this))
    , m_bars(new QWidget(this))
    , m_search(new QLineEdit(this))
    , m_notice(new NoticeBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, this))
{
    setObjectName(u"targetsPage"_s);
    m_search->setObjectName(u"planSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(theme.px(160));
    auto *bars = new FlowLayout(8, m_bars);
    // Beside the views, so that it never stands on a line by itself.
    m_views->addWidget(m_search);
    for (QWidget *bar : {m_filters, m_views})
        bars->addWidget(bar);
    m_bars->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::PageMargin, Theme::Gap, Theme::PageMargin, Theme::Gap);
    column->setSpacing(8);
    column->addWidget(m_bars);
    column->addWidget(m_notice);
    m_stack->addWidget(makeSheet());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_deeds = new PlanDeeds(theme, *m_model, *m_desk, *m_grid, this);
    m_papers = new PlanPapers(theme, *m_model, *m_desk, *m_grid, this);
    makeActions();
    connectSheet();
    write();
}

QWidget *TargetsPage::makeSheet()
{
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 6, 1, 6);
    column->setSpacing(0);
    m_grid = new PlanGrid(m_theme, *m_model, card);
    m_gaps = new GapLine(m_theme, *m_model, *m_grid, card);
    column->addWidget(m_grid, 1);
    column->addWidget(m_gaps);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 10, 0);
    foot->setSpacing(10);
    m_sums = new QLabel(card);
    m_sums->setObjectName(u"planSums"_s);
    m_unsaved = new QLabel(card);
    m_unsaved->setObjectName(u"planUnsaved"_s);
    m_unsaved->setProperty("role", u"secondary"_s);
    m_discardButton = new QPushButton(card);
    m_discardButton->setObjectName(u"planDiscard"_s);
    m_saveButton = new QPushButton(card);
    m_saveButton->setObjectName(u"planSave"_s);
    m_saveButton->setProperty("primary", true);
    foot->addWidget(m_sums);
    foot->addStretch(1);
    m_publishButton = new QPushButton(card);
    m_publishButton->setObjectName(u"planPublish"_s);
    m_more = new QPushButton(card);
    m_more->setObjectName(u"planMore"_s);
    m_more->setIcon(m_theme.icon("dots"_L1));
    m_menu = new QMenu(this);
    foot->addWidget(m_unsaved);
    foot->addWidget(m_discardButton);
    foot->addWidget(m_saveButton);
    foot->addWidget(m_publishButton);
    foot->addWidget(m_more);
    column->addLayout(foot);
    m_why = new WhyPanel(m_theme, *m_model);
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Gap);
    row->addWidget(card, 1);
    row->addWidget(m_why);
    return both;
}

QAction *TargetsPage::action(const QKeySequence &keys, const QString &icon,
                             std::function<void()> deed)
{
    auto *made = new QAction(this);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setProperty("icon", icon);
    connect(made, &QAction::triggered, this, std::move(deed));
    addAction(made);
    return made;
}

void TargetsPage::makeActions()
{
    m_divide
        = action(QKeySequence(Qt::CTRL | Qt::Key_B), u"sitemap"_s, [this] { m_deeds->divide(); });
    m_save = action(QKeySequence::Save, u"check"_s, [this] { m_desk->save(); });
    m_publish = action(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), u"clipboard-check"_s,
                       [this] { m_deeds->publish(); });
    m_lock = action(QKeySequence(Qt::Key_F7), u"lock"_s, [this] { m_deeds->lock(); });
    m_balance = action(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), u"arrows-sort"_s,
                       [this] { m_deeds->balance(); });
    m_work = action({}, u"checkup-list"_s, [this] { m_deeds->planWork(); });
    m_workdays = action({}, u"calendar"_s, [this] { m_deeds->setWorkdays(); });
    m_tiers = action({}, u"trending-up"_s, [this] { m_papers->nameTiers(); });
    m_scenario = action({}, u"copy"_s, [this] { m_papers->beginScenario(); });
    m_promote = action({}, u"check"_s, [this] { m_papers->promote(); });
    m_transfer = action({}, u"users"_s, [this] { m_papers->transfer(); });
    m_letters = action({}, u"mail"_s, [this] { m_papers->writeLetters(); });
    m_export = action(QKeySequence(Qt::CTRL | Qt::Key_E), u"file-export"_s,
                      [this] { m_deeds->exportPlan(); });
    m_import = action({}, u"file-import"_s, [this] { m_deeds->importPlan(); });
    m_nextGap
        = action(QKeySequence(Qt::Key_F8), u"alert-triangle"_s, [this] { m_deeds->goToNextGap(); });
    m_pane = action(QKeySequence(Qt::Key_F6), u"arrows-sort"_s, [this] {
        // Tab stays in the sheet, so another key leaves it.
        if (!m_grid->hasFocus())
            m_grid->setFocus(Qt::ShortcutFocusReason);
        else if (m_why->isVisible())
            m_why->takeFocus();
        else
            m_publishButton->setFocus(Qt::ShortcutFocusReason);
    });
    m_showWhy = action(QKeySequence(Qt::Key_F9), u"info-circle"_s,
                       [this] { m_why->setVisible(m_why->isHidden()); });
    m_find = action(QKeySequence::Find, u"search"_s, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_openAll = action({}, u"chevron-down"_s, [this] { m_model->setAllOpen(true); });
    m_closeAll = action({}, u"chevron-up"_s, [this] { m_model->setAllOpen(false); });
    m_menu->addActions({m_publish, m_lock, m_balance, m_work, m_workdays, m_tiers});
    m_menu->addSeparator();
    m_menu->addActions({m_scenario, m_promote, m_transfer, m_letters});
    m_menu->addSeparator();
    m_menu->addActions({m_export, m_import});
    m_menu->addSeparator();
    m_menu->addActions({m_nextGap, m_pane, m_showWhy, m_find, m_openAll, m_closeAll});
    m_more->setMenu(m_menu);
}

void TargetsPage::connectSheet()
{
    for (FilterBar *bar : {m_filters, m_views})
        connect(bar, &FilterBar::filterChanged, this, &TargetsPage::filterChosen);
    connect(m_search, &QLineEdit::textChanged, m_model, &PlanModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::requested, this, &TargetsPage::importRequested);
    connect(m_saveButton, &QPushButton::clicked, this, [this] { m_desk->save(); });
    connect(m_discardButton, &QPushButton::clicked, m_desk, &PlanDesk::discard);
    connect(m_notice, &NoticeBar::requested, m_desk, &PlanDesk::keepOnlyTyped);
    connect(m_desk, &PlanDesk::shown, this, &TargetsPage::show);
    connect(m_desk, &PlanDesk::edited, this, &TargetsPage::updateFoot);
    connect(m_desk, &PlanDesk::noted, m_notice, &NoticeBar::show);
    connect(m_desk, &PlanDesk::told, this, &TargetsPage::told);
    connect(m_desk, &PlanDesk::problem, this, &TargetsPage::problem);
    connect(m_model, &PlanModel::typed, this,
            [this](const QModelIndex &index, const QString &text) {
                m_desk->write({{index.row(), index.column(), text}});
            });
    for (QWidget *part : std::initializer_list<QWidget *> {m_grid, m_grid->fixedPart()}) {
        part->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(part, &QWidget::customContextMenuRequested, this,
                [this, part](const QPoint &at) { m_menu->popup(part->mapToGlobal(at)); });
    }
    connect(m_grid, &PlanGrid::written, m_desk, &PlanDesk::write);
    connect(m_grid, &PlanGrid::gapActivated, this, [this](const QModelIndex &index) {
        m_desk->closeGap(m_model->nodeAt(index.row()), 0, m_model->plan().periodCount() - 1);
    });
    connect(m_grid, &PlanGrid::refused, this, [this](const QModelIndex &index) {
        const PlanColumns::Column *span = m_model->span(index.column());
        if (index.column() == PlanModel::GapColumn)
            m_notice->show(tr("A gap is worked out. Enter shares it among those below."),
                           Tone::Neutral);
        else if (index.column() == PlanModel::PromiseColumn)
            m_notice->show(tr("What people promise. Choose the tier “Commitment” to type it."),
                           Tone::Neutral);
        else if (m_model->isCompared())
            m_notice->show(tr("This is a comparison. Choose “no comparison” to type again."),
                           Tone::Neutral);
        else if (span && PlanBooks::isVersion(m_model->view().wish.plan))
            m_notice->show(ErrorText::sentence("target.version_kept"_L1, {}), Tone::Neutral);
        else if (span)
            m_notice->show(
                ErrorText::sentence(
                    "target.published"_L1,
                    {{u"node"_s, m_model->plan().nodes().at(m_model->nodeAt(index.row())).name}}),
                Tone::Neutral);
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_gaps->setNode(m_model->nodeAt(index.row()));
                m_why->look(index);
            });
    connect(m_why, &WhyPanel::authorChosen, m_desk, &PlanDesk::setAuthor);
    connect(m_why, &WhyPanel::lockRequested, m_deeds, &PlanDeeds::lock);
    connect(m_publishButton, &QPushButton::clicked, m_deeds, &PlanDeeds::publish);
    connect(m_why, &WhyPanel::reasonRequested, m_deeds, &PlanDeeds::giveReason);
}

void TargetsPage::setWorkspace(Workspace *workspace)
{
    m_why->setWorkspace(workspace);
    m_compared.clear();
    m_desk->setWorkspace(workspace);
    m_divide->setEnabled(false);
    m_isNew = true;
    m_search->clear();
    m_notice->clear();
    if (isVisible())
        refresh();
}

void TargetsPage::setLanguage(Formatting::Language language)
{
    m_formatting = Formatting(language);
    m_model->setFormatting(m_formatting);
    m_why->setFormatting(m_formatting);
    m_deeds->setFormatting(m_formatting);
    m_papers->setFormatting(m_formatting);
    write();
}

void TargetsPage::refresh()
{
    if (!m_model->isFilled())
        m_desk->askAgain();
}

void TargetsPage::show()
{
    const PlanView &view = m_model->view();
    const bool isBare
        = !view.hasPeople && !view.kpis.isEmpty() && !view.kpis.constFirst().hasTargets;
    m_stack->setCurrentIndex(isBare ? 1 : 0);
    m_bars->setVisible(!isBare);
    m_divide->setEnabled(!isBare && !PlanBooks::isVersion(view.wish.plan));
    fillFilters();
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->goTo(m_model->index(0, PlanModel::TotalColumn));
    // Whoever comes in types figures; he searches when he says so.
    if (m_isNew && isVisible() && (!window()->focusWidget() || window()->focusWidget() == m_search))
        m_grid->setFocus();
    m_isNew = false;
    m_why->setPeople(view.people);
    m_why->refresh();
    m_gaps->refresh();
}

void TargetsPage::setPrompts(Prompts *prompts)
{
    m_deeds->setPrompts(prompts);
    m_papers->setPrompts(prompts);
}

bool TargetsPage::isWhySettled() const
{
    return m_why->isSettled();
}

void TargetsPage::updateFoot()
{
    m_gaps->refresh();
    m_why->look(m_grid->currentIndex());
    if (!m_model->isFilled())
        return;
    const int changed = m_desk->changedCount();
    m_unsaved->setText(changed > 0 ? tr("%n not saved", nullptr, changed) : QString());
    m_saveButton->setVisible(changed > 0);
    m_discardButton->setVisible(changed > 0);
    m_save->setEnabled(changed > 0);
    const int open = int(m_model->figures().open().size());
    m_nextGap->setEnabled(open > 0);
    const Tokens &t = m_theme.tokens();
    const bool hasFigures = m_model->figures()
                                .figure(m_model->plan(), 0, 0, m_model->plan().periodCount() - 1)
                                .value.has_value();
    const QString words = open > 0
        ? tr("▼ %n place(s) do not add up (F8 goes there)", nullptr, open)
        : hasFigures ? tr("● Adds up everywhere")
                     : tr("○ No figures yet: type the first one");
    m_sums->setText(words);
    m_sums->setStyleSheet(u"color: %1"_s.arg((open > 0         ? t.bad
                                                  : hasFigures ? t.good
                                                               : t.text2)
                                                 .name()));
}

void TargetsPage::write()
{
    m_search->setPlaceholderText(tr("Find somebody…"));
    m_search->setAccessibleName(tr("Find a unit or person"));
    m_grid->setAccessibleName(tr("Targets by unit and period"));
    m_grid->setAccessibleDescription(
        tr("Type to change a figure. Alt+Shift with an arrow opens and closes rows and periods."));
    findChild<QWidget *>(u"planGridFixed"_s)->setAccessibleName(tr("Names, totals and gaps"));
    m_saveButton->setText(tr("Save"));
    m_saveButton->setToolTip(m_save->shortcut().toString(QKeySequence::NativeText));
    m_discardButton->setText(tr("Discard"));
    m_divide->setText(tr("Break down…"));
    m_save->setText(tr("Save the plan"));
    m_nextGap->setText(tr("Go to the next place that does not add up"));
    m_lock->setText(tr("Lock or unlock"));
    m_balance->setText(tr("Balance rows and periods"));
    m_publish->setText(tr("Submit, publish, revise…"));
    m_work->setText(tr("From target to daily work…"));
    m_workdays->setText(tr("Working days of the unit…"));
    m_tiers->setText(tr("Tiers and their names…"));
    m_scenario->setText(tr("Begin a scenario…"));
    m_promote->setText(tr("Put the scenario in force…"));
    m_transfer->setText(tr("Somebody changes teams…"));
    m_letters->setText(tr("Write the target letters…"));
    m_export->setText(tr("Export the plan…"));
    m_import->setText(tr("Take a plan back from a file…"));
    m_publishButton->setText(tr("Publish…"));
    m_publishButton->setToolTip(m_publish->shortcut().toString(QKeySequence::NativeText));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_menu->setAccessibleName(tr("More"));
    m_pane->setText(tr("Between the sheet and what is beside it"));
    m_showWhy->setText(tr("Show or hide why this number"));
    m_find->setText(tr("Find somebody in the plan"));
    m_openAll->setText(tr("Open all units"));
    m_closeAll->setText(tr("Close all units"));
    m_empty->setContent("target"_L1,
                        tr("There is nobody yet among whom a target could be divided. Import your "
                           "people, or any table that names them."),
                        tr("Import a file…"));
    fillFilters();
    updateFoot();
}

void TargetsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    Page::changeEvent(event);
}

} // namespace Steelyard
