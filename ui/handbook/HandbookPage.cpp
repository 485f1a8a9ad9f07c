// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookPage.h"

#include "core/handbook/KpiYaml.h"
#include "core/workspace/Explanation.h"
#include "core/workspace/HandbookEdit.h"
#include "core/workspace/Workspace.h"
#include "ui/handbook/Catalogue.h"
#include "ui/handbook/HandbookEditing.h"
#include "ui/handbook/HandbookFiles.h"
#include "ui/handbook/HandbookStrip.h"
#include "ui/handbook/KpiSheet.h"
#include "ui/handbook/KpiWords.h"
#include "ui/handbook/ManualView.h"
#include "ui/handbook/ReconcileDialog.h"
#include "ui/handbook/WaitingDialog.h"
#include "ui/handbook/editor/DefinitionEditor.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Explainer.h"
#include "ui/shell/FilterBar.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ExplainPanel.h"
#include "ui/widgets/ProgressStrip.h"

#include <QAction>
#include <QEvent>
#include <QFutureWatcher>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int CatalogueWidth = 320;

} // namespace

HandbookPage::HandbookPage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_views(new QStackedWidget(this))
    , m_filters(new FilterBar(theme, this))
    , m_change(new QPushButton(this))
    , m_progress(new ProgressStrip(theme, this))
    , m_files(new HandbookFiles(theme, m_progress, this))
    , m_strip(new HandbookStrip(theme, this))
    , m_catalogue(new Catalogue(theme, this))
    , m_sheet(new KpiSheet(theme, this))
    , m_back(new QAction(this))
    , m_find(new QAction(this))
    , m_new(new QAction(this))
    , m_edit(new QAction(this))
    , m_type(new QAction(this))
    , m_editor(new DefinitionEditor(theme, this))
    , m_editing(new HandbookEditing(theme, this))
    , m_manual(new ManualView(theme, this))
{
    setObjectName(u"handbookPage"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Theme::PageMargin, Theme::Gap, Theme::PageMargin - 10, 0);
    whole->addWidget(m_views);
    auto *reading = new QWidget;
    m_views->addWidget(reading);
    m_views->addWidget(m_editor);
    m_views->addWidget(m_manual);
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 10, 0);
    bar->addWidget(m_filters, 1);
    bar->addWidget(m_change);
    bar->addWidget(m_files->button());
    column->addLayout(bar);
    column->addWidget(m_progress);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(0, 0, 10, 0);
    strip->addWidget(m_strip);
    column->addLayout(strip);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Gap);
    m_catalogue->setFixedWidth(theme.px(CatalogueWidth));
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, Theme::PageMargin);
    left->addWidget(m_catalogue);
    row->addLayout(left);
    row->addWidget(m_sheet, 1);
    column->addLayout(row, 1);
    m_explain = new ExplainPanel(theme, this);
    m_explainer = new Explainer(m_explain, this);
    m_change->setObjectName(u"change"_s);
    m_change->setIcon(theme.icon("edit"_L1));
    connectAll();
    connectEditing();
}

void HandbookPage::connectEditing()
{
    connect(m_change, &QPushButton::clicked, this, [this] { edit(); });
    connect(m_new, &QAction::triggered, this, &HandbookPage::create);
    connect(m_edit, &QAction::triggered, this, [this] { edit(); });
    connect(m_editor, &DefinitionEditor::cancelled, this, &HandbookPage::closeEditor);
    connect(m_editor, &DefinitionEditor::problem, this, &HandbookPage::problem);
    connect(m_editor, &DefinitionEditor::draftRequested, this, [this] {
        if (mayTakeBack())
            m_editing->keepDraft(m_editor->body(), [this] { m_editor->kept(); });
    });
    connect(m_editor, &DefinitionEditor::proposalRequested, this, [this] {
        if (!mayTakeBack())
            return;
        const KpiDefinition definition = m_editor->preview()->review.definition;
        m_editing->propose(m_editor->body(), m_editor->preview()->review,
                           [this, kpi = definition.id] {
                               m_editor->kept();
                               m_wanted = kpi;
                               closeEditor();
                           });
    });
    connect(m_editing, &HandbookEditing::told, this, &HandbookPage::told);
    connect(m_editing, &HandbookEditing::problem, this, &HandbookPage::problem);
    connect(m_sheet, &KpiSheet::approveRequested, this, [this] { m_editing->approve(m_kpi); });
    connect(m_sheet, &KpiSheet::proposeRequested, this,
            [this] { m_editing->proposeDrafts(m_editing->withNeeded(m_kpi)); });
    connect(m_sheet, &KpiSheet::sendBackRequested, this, [this] { sendBack(m_kpi); });
    connect(m_sheet, &KpiSheet::editRequested, this, [this] { edit(); });
    connect(m_sheet, &KpiSheet::typeRequested, this, [this] { typeIn(m_kpi); });
    connect(m_type, &QAction::triggered, this, [this] { typeIn(m_kpi); });
    connect(m_manual, &ManualView::closed, this, &HandbookPage::closeManual);
    connect(m_manual, &ManualView::told, this, &HandbookPage::told);
    connect(m_manual, &ManualView::problem, this, &HandbookPage::problem);
    connect(m_strip, &HandbookStrip::listRequested, this, &HandbookPage::showWaiting);
    connect(m_sheet, &KpiSheet::discardRequested, this, [this] { m_editing->discard(m_kpi); });
    connect(m_sheet, &KpiSheet::cockpitRequested, this,
            [this](bool shall) { m_editing->showInCockpit(m_kpi, shall); });
    connect(m_sheet, &KpiSheet::reconcileRequested, this, &HandbookPage::reconcile);
}

bool HandbookPage::isEditing() const
{
    return m_views->currentWidget() == m_editor;
}

void HandbookPage::create()
{
    KpiDefinition definition;
    definition.version = u"1.0.0"_s;
    definition.layer = u"execution"_s;
    definition.category = u"activity"_s;
    definition.cadence = u"month"_s;
    definition.grains = {u"week"_s, u"month"_s, u"quarter"_s, u"year"_s};
    definition.kind = KpiDefinition::Kind::Count;
    definition.aggregate.of = u"activity"_s;
    definition.aggregate.time = Parser::parse(u"started_at"_s, Parser::Language::Row).formula;
    openEditor(definition);
}

void HandbookPage::edit()
{
    edit(m_kpi);
}

// A draft is gone on with; otherwise one begins from what is in force, or was to be.
void HandbookPage::edit(const QString &kpi)
{
    std::optional<KpiVersion> from = HandbookEdit::openVersion(kpi, m_shelf.versions);
    const KpiDefinition *inForce = m_handbook.find(kpi);
    for (const KpiVersion &version : m_shelf.versions) {
        if (!from && !inForce && version.kpi == kpi)
            from = version;
    }
    if (from) {
        const auto definition = CompanyHandbook::definitionOf(*from);
        if (definition)
            openEditor(*definition);
        else
            Q_EMIT problem(ErrorText::sentence(definition.error()));
    } else if (inForce) {
        openEditor(*inForce);
    }
}

void HandbookPage::showWaiting()
{
    auto *dialog = new WaitingDialog(m_theme, m_shelf, m_formatting, this);
    connect(dialog, &WaitingDialog::wanted, this,
            [this](WaitingDialog::Deed deed, const QString &kpi) {
                switch (deed) {
                case WaitingDialog::Deed::Edit:
                    edit(kpi);
                    break;
                case WaitingDialog::Deed::Propose:
                    m_editing->proposeDrafts(m_editing->withNeeded(kpi));
                    break;
                case WaitingDialog::Deed::Approve:
                    m_editing->approve(kpi);
                    break;
                case WaitingDialog::Deed::SendBack:
                    sendBack(kpi);
                    break;
                case WaitingDialog::Deed::Discard:
                    m_editing->discard(kpi);
                    break;
                }
            });
    dialog->open();
}

void HandbookPage::typeIn(const QString &kpi)
{
    if (!m_workspace || isEditing())
        return;
    m_explain->closePanel();
    m_views->setCurrentWidget(m_manual);
    m_manual->open(kpi);
    enableEditing();
}

void HandbookPage::closeManual()
{
    m_views->setCurrentIndex(0);
    enableEditing();
    refresh();
}

void HandbookPage::enableEditing()
{
    const bool mayEdit = m_workspace && m_views->currentIndex() == 0;
    m_type->setEnabled(mayEdit);
    m_change->setEnabled(mayEdit);
    m_new->setEnabled(mayEdit);
    m_edit->setEnabled(mayEdit);
    m_files->setImportEnabled(mayEdit);
}

void HandbookPage::openEditor(const KpiDefinition &definition)
{
    if (!m_workspace || isEditing())
        return;
    // Its days and its state belong to the version, which this is not yet.
    KpiDefinition plain = definition;
    plain.effectiveFrom = {};
    plain.effectiveTo = {};
    plain.status.clear();
    m_explain->closePanel();
    m_editor->open(m_workspace, m_handbook, m_formatting, plain);
    m_views->setCurrentWidget(m_editor);
    enableEditing();
}

void HandbookPage::closeEditor()
{
    // What was written is never thrown away by one key.
    if (m_editor->hasChanges() && m_prompts
        && !m_prompts->confirm(this,
                               {tr("Close without keeping?"),
                                tr("What was changed since the last draft is lost."),
                                {},
                                tr("Close"),
                                true}))
        return;
    m_editor->close();
    m_views->setCurrentIndex(0);
    enableEditing();
    m_catalogue->focusSearch();
}

// A proposal that somebody may be reading right now is not taken from him by a key.
bool HandbookPage::mayTakeBack()
{
    const auto written = KpiYaml::read(m_editor->body(), u"kpi.yaml"_s);
    const QStringList review
        = written ? HandbookEdit::review(written->id, m_shelf.versions) : QStringList();
    if (review.isEmpty() || !m_prompts)
        return true;
    const QString others = review.size() > 1
        ? tr("With it %n other proposal(s) of the same review become drafts again.", nullptr,
             int(review.size() - 1))
        : QString();
    return m_prompts->confirm(
        this,
        {tr("Take the proposal back?"),
         tr("“%1” waits for approval. Whoever keeps a draft of it takes the proposal back; it "
            "then has to be proposed again.")
             .arg(nameOf(*written)),
         others, tr("Take back and keep the draft"), false});
}

void HandbookPage::approve(const QString &kpi)
{
    m_editing->approve(kpi);
}

void HandbookPage::reconcile()
{
    const KpiDefinition *definition = m_handbook.find(m_kpi);
    if (!m_workspace || !definition || !m_course)
        return;
    QList<Period> periods;
    for (const Cell &cell : m_course->months)
        periods.append(cell.period);
    auto *dialog
        = new ReconcileDialog(m_theme, *m_workspace, *definition, periods, m_formatting, this);
    dialog->open();
}

void HandbookPage::sendBack(const QString &kpi)
{
    const auto reason = m_prompts
        ? m_prompts->text(this, tr("Send back"), tr("What should be different?"), {})
        : std::optional(QString());
    if (reason)
        m_editing->sendBack(kpi, *reason);
}

void HandbookPage::askShelf()
{
    if (!m_workspace)
        return;
    m_shelfCancel.cancel();
    m_shelfCancel = CancelToken();
    const CancelToken cancel = m_shelfCancel;
    auto *watcher = new QFutureWatcher<Result<HandbookShelf>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const auto shelf = watcher->result();
        if (shelf)
            takeShelf(*shelf);
        else
            Q_EMIT problem(ErrorText::sentence(shelf.error()));
    });
    watcher->setFuture(m_workspace->ask<HandbookShelf>(&HandbookRoom::shelf, cancel));
}

void HandbookPage::takeShelf(const HandbookShelf &shelf)
{
    m_shelf = shelf;
    m_hasShelf = true;
    m_handbook = shelf.handbook;
    m_search = shelf.search;
    m_editing->setShelf(shelf);
    m_catalogue->setHandbook(m_handbook);
    m_catalogue->setSearch(m_search);
    m_catalogue->setFigures(m_figures);
    m_strip->setShelf(shelf);
    m_manual->setShelf(shelf, m_formatting);
    if (!m_handbook.find(m_kpi))
        m_kpi.clear();
    m_sheet->setShelf(shelf);
    write();
    if (const QString wanted = std::exchange(m_wanted, {}); m_handbook.find(wanted))
        open(wanted);
    if (m_kpi.isEmpty() && isVisible())
        open(m_catalogue->first());
    if (!m_kpi.isEmpty())
        m_catalogue->setCurrent(m_kpi);
}

void HandbookPage::connectAll()
{
    const auto key = [this](QAction *action, const QKeySequence &keys, const QString &icon) {
        action->setShortcut(keys);
        action->setProperty("icon", icon);
        addAction(action);
    };
    key(m_back, QKeySequence(Qt::ALT | Qt::Key_Left), u"arrow-back-up"_s);
    key(m_find, QKeySequence::Find, u"search"_s);
    key(m_new, QKeySequence::New, u"plus"_s);
    key(m_edit, QKeySequence(Qt::Key_F2), u"edit"_s);
    key(m_type, {}, u"keyboard"_s);
    connect(m_back, &QAction::triggered, this, &HandbookPage::goBack);
    connect(m_find, &QAction::triggered, m_catalogue, &Catalogue::focusSearch);
    connect(m_files, &HandbookFiles::exportRequested, this, &HandbookPage::exportRequested);
    connect(m_files, &HandbookFiles::importRequested, this, &HandbookPage::definitionsRequested);
    connect(m_files, &HandbookFiles::told, this, &HandbookPage::told);
    connect(m_files, &HandbookFiles::problem, this, &HandbookPage::problem);
    connect(m_filters, &FilterBar::filterChanged, this,
            [this](const QString &filter, const QStringList &chosen) {
                if (filter == "layer"_L1)
                    m_catalogue->setLayers(m_layers = chosen);
                else
                    m_catalogue->setCategories(m_categories = chosen);
            });
    connect(m_catalogue, &Catalogue::chosen, this, &HandbookPage::open);
    connect(m_sheet, &KpiSheet::kpiRequested, this, &HandbookPage::open);
    connect(m_sheet, &KpiSheet::explainRequested, this, &HandbookPage::explain);
    connect(m_sheet, &KpiSheet::roomRequested, this, &HandbookPage::roomRequested);
}

void HandbookPage::importFrom(const QString &path)
{
    m_editing->importFile(path);
}

void HandbookPage::setReachable(const QSet<Room> &rooms)
{
    m_sheet->setReachable(rooms);
}

void HandbookPage::exportTo(const QString &path)
{
    if (m_hasShelf)
        m_files->exportTo(m_shelf, path, m_formatting.language());
}

void HandbookPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    // A closing store waits for its answers: none is wanted any more.
    m_cancel.cancel();
    m_courseCancel.cancel();
    m_shelfCancel.cancel();
    m_explainer->cancel();
    m_editor->close();
    m_views->setCurrentIndex(0);
    m_editing->setWorkspace(workspace);
    m_manual->setWorkspace(workspace);
    m_workspace = workspace;
    m_shelf = {};
    m_hasShelf = false;
    m_sheet->setShelf({});
    m_strip->setShelf({});
    m_handbook = workspace ? workspace->handbook() : Handbook();
    m_search = KpiSearch();
    m_kpi.clear();
    m_trail.clear();
    m_figures.reset();
    m_course.reset();
    m_explain->closePanel();
    m_files->cancel();
    m_catalogue->setHandbook(m_handbook);
    m_catalogue->setFigures({});
    write();
    if (!m_workspace)
        return;
    connect(m_workspace, &Workspace::changed, this, [this](const WorkspaceChange &change) {
        if (change.touches(u"kpi_version"_s) || change.touches(u"setting"_s)
            || change.touches(u"person"_s))
            askShelf();
        m_figures.reset();
        m_course.reset();
        if (isVisible())
            refresh();
    });
    // The palette finds KPIs from every room.
    askShelf();
    if (isVisible())
        refresh();
}

void HandbookPage::setLanguage(Formatting::Language language)
{
    m_formatting = Formatting(language);
    m_editing->setFormatting(m_formatting);
    m_manual->setFormatting(m_formatting);
    m_editor->setFormatting(m_formatting);
    write();
    m_explain->setFormatting(m_formatting);
}

// The page that is read comes before the whole list.
void HandbookPage::refresh()
{
    if (m_kpi.isEmpty() && m_wanted.isEmpty())
        open(m_catalogue->first());
    else if (!m_course)
        askCourse();
    if (!m_figures)
        ask();
}

bool HandbookPage::isSettled() const
{
    if (isEditing())
        return m_editor->isSettled();
    if (m_views->currentWidget() == m_manual)
        return m_manual->isSettled();
    return m_figures && m_hasShelf && (m_kpi.isEmpty() || m_course);
}

// A newer question cancels the one before it: only the last answer is shown.
void HandbookPage::ask()
{
    if (!m_workspace)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<HandbookFigures>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const Result<HandbookFigures> answer = watcher->result();
        if (!answer) {
            Q_EMIT problem(ErrorText::sentence(answer.error()));
            return;
        }
        m_figures = *answer;
        m_catalogue->setFigures(m_figures);
    });
    watcher->setFuture(m_workspace->ask<HandbookFigures>(&HandbookRoom::figures, cancel));
}

void HandbookPage::askCourse()
{
    if (!m_workspace || m_kpi.isEmpty())
        return;
    m_courseCancel.cancel();
    m_courseCancel = CancelToken();
    const CancelToken cancel = m_courseCancel;
    auto *watcher = new QFutureWatcher<Result<KpiCourse>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const Result<KpiCourse> answer = watcher->result();
        if (!answer) {
            Q_EMIT problem(ErrorText::sentence(answer.error()));
            return;
        }
        m_course = *answer;
        m_sheet->setCourse(m_course);
    });
    watcher->setFuture(m_workspace->ask<KpiCourse>(
        [kpi = m_kpi](const Reading &reading) { return HandbookRoom::course(kpi, reading); },
        cancel));
}

void HandbookPage::open(const QString &kpi)
{
    // What has just been approved becomes a page with the next reading.
    m_wanted = m_handbook.find(kpi) ? QString() : kpi;
    if (kpi == m_kpi || !m_wanted.isEmpty())
        return;
    if (!m_kpi.isEmpty())
        m_trail.append(m_kpi);
    m_back->setEnabled(!m_trail.isEmpty());
    m_kpi = kpi;
    m_course.reset();
    m_explain->closePanel();
    m_sheet->setKpi(m_handbook, m_kpi, m_formatting);
    m_catalogue->setCurrent(m_kpi);
    askCourse();
}

void HandbookPage::goBack()
{
    if (m_trail.isEmpty())
        return;
    const QString before = m_trail.takeLast();
    const QStringList trail = m_trail;
    open(before);
    m_trail = trail;
    m_back->setEnabled(!m_trail.isEmpty());
}

QList<PaletteCommand> HandbookPage::commands(const QString &query)
{
    QList<PaletteCommand> commands;
    if (query.isEmpty())
        return commands;
    for (const KpiDefinition &definition : m_handbook.definitions())
        commands << PaletteCommand {nameOf(definition),
                                    tr("Handbook"),
                                    KpiWords::category(definition.category),
                                    u"book-2"_s,
                                    m_search.spellings(definition.id),
                                    [this, kpi = definition.id] {
                                        Q_EMIT wanted();
                                        open(kpi);
                                    }};
    return commands;
}

QString HandbookPage::nameOf(const KpiDefinition &definition) const
{
    return m_formatting.isChinese() ? definition.name.zh : definition.name.en;
}

void HandbookPage::write()
{
    m_back->setText(tr("Back to the KPI before"));
    m_back->setEnabled(!m_trail.isEmpty());
    m_find->setText(tr("Search the handbook"));
    m_new->setText(tr("Define a KPI"));
    m_edit->setText(tr("Change this definition"));
    m_type->setText(tr("Type figures in"));
    m_change->setText(u' ' + tr("Change"));
    m_change->setToolTip(m_edit->text());
    m_change->setAccessibleName(m_edit->text());
    enableEditing();
    m_files->retranslate();
    fillFilters();
    m_catalogue->setFormatting(m_formatting);
    m_sheet->setKpi(m_handbook, m_kpi, m_formatting);
    m_sheet->setCourse(m_course);
}

void HandbookPage::fillFilters()
{
    const auto filter
        = [](const QString &id, const QString &title, const QString &icon,
             const QStringList &chosen) { return Filter {id, title, icon, {}, chosen, {}, true}; };
    Filter layer = filter(u"layer"_s, tr("Layer"), u"sitemap"_s, m_layers);
    for (const QString &code : KpiWords::layers())
        layer.options.append({code, KpiWords::layer(code), 0, {}});
    Filter category = filter(u"category"_s, tr("Category"), u"tag"_s, m_categories);
    for (const QString &code : KpiWords::categories()) {
        const auto &all = m_handbook.definitions();
        if (std::any_of(all.cbegin(), all.cend(),
                        [&](const KpiDefinition &one) { return one.category == code; }))
            category.options.append({code, KpiWords::category(code), 0, {}});
    }
    m_filters->setFilters({layer, category});
}

void HandbookPage::explain(const Period &month)
{
    if (!m_workspace || !m_figures)
        return;
    Question question;
    question.kpis = {m_kpi};
    question.nodes = {m_figures->node};
    question.periods = {month};
    m_explainer->ask(*m_workspace, question, m_formatting);
}

void HandbookPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    Page::changeEvent(event);
}

} // namespace Steelyard
