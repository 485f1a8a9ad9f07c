// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookPage.h"

#include "core/workspace/Explanation.h"
#include "core/workspace/Workspace.h"
#include "ui/handbook/Catalogue.h"
#include "ui/handbook/HandbookExport.h"
#include "ui/handbook/KpiSheet.h"
#include "ui/handbook/KpiWords.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Explainer.h"
#include "ui/shell/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ExplainPanel.h"
#include "ui/widgets/ProgressStrip.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int CatalogueWidth = 320;

} // namespace

HandbookPage::HandbookPage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_filters(new FilterBar(theme, this))
    , m_print(new QPushButton(this))
    , m_progress(new ProgressStrip(theme, this))
    , m_catalogue(new Catalogue(theme, this))
    , m_sheet(new KpiSheet(theme, this))
    , m_back(new QAction(this))
    , m_printAction(new QAction(this))
    , m_find(new QAction(this))
    , m_export(new HandbookExport(this))
{
    setObjectName(u"handbookPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::PageMargin, Theme::Gap, Theme::PageMargin - 10, 0);
    column->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 10, 0);
    bar->addWidget(m_filters, 1);
    bar->addWidget(m_print);
    column->addLayout(bar);
    column->addWidget(m_progress);
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
    m_print->setObjectName(u"print"_s);
    m_print->setIcon(theme.icon("printer"_L1));
    connectAll();
}

void HandbookPage::connectAll()
{
    const auto key = [this](QAction *action, const QKeySequence &keys, const QString &icon) {
        action->setShortcut(keys);
        action->setProperty("icon", icon);
        addAction(action);
    };
    key(m_back, QKeySequence(Qt::ALT | Qt::Key_Left), u"arrow-back-up"_s);
    key(m_printAction, QKeySequence::Print, u"printer"_s);
    key(m_find, QKeySequence::Find, u"search"_s);
    connect(m_back, &QAction::triggered, this, &HandbookPage::goBack);
    connect(m_find, &QAction::triggered, m_catalogue, &Catalogue::focusSearch);
    connect(m_printAction, &QAction::triggered, this, &HandbookPage::exportRequested);
    connect(m_print, &QPushButton::clicked, this, &HandbookPage::exportRequested);
    connect(m_progress, &ProgressStrip::cancelled, m_export, &HandbookExport::cancel);
    connect(m_export, &HandbookExport::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_export, &HandbookExport::done, this, [this](const QString &path, int pages) {
        endExport();
        Q_EMIT told(tr("The handbook is in %1: %n page(s)", nullptr, pages)
                        .arg(QFileInfo(path).fileName()));
    });
    connect(m_export, &HandbookExport::failed, this, [this](const Error &error) {
        endExport();
        if (error.kind != Error::Kind::Cancelled)
            Q_EMIT problem(ErrorText::sentence(error));
    });
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
}

void HandbookPage::exportTo(const QString &path)
{
    if (!m_figures || m_export->isRunning())
        return;
    m_print->setEnabled(false);
    m_printAction->setEnabled(false);
    m_progress->start(tr("Writing the handbook…"));
    m_export->start(m_handbook,
                    {path, m_figures->company, m_figures->today, m_formatting.language()});
}

void HandbookPage::endExport()
{
    m_progress->finish();
    m_print->setEnabled(true);
    m_printAction->setEnabled(true);
}

void HandbookPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    // A closing store waits for its answers: none is wanted any more.
    m_cancel.cancel();
    m_courseCancel.cancel();
    m_explainer->cancel();
    m_workspace = workspace;
    m_handbook = workspace ? workspace->handbook() : Handbook();
    m_search = KpiSearch();
    m_kpi.clear();
    m_trail.clear();
    m_figures.reset();
    m_course.reset();
    m_explain->closePanel();
    m_export->cancel();
    m_catalogue->setHandbook(m_handbook);
    m_catalogue->setFigures({});
    write();
    if (!m_workspace)
        return;
    connect(m_workspace, &Workspace::changed, this, [this] {
        m_figures.reset();
        m_course.reset();
        if (isVisible())
            refresh();
    });
    // The palette finds KPIs from every room.
    auto *watcher = new QFutureWatcher<Result<KpiSearch>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, workspace] {
        watcher->deleteLater();
        if (m_workspace != workspace || !watcher->result())
            return;
        m_search = *watcher->result();
        m_catalogue->setSearch(m_search);
    });
    watcher->setFuture(m_workspace->ask<KpiSearch>([](const Reading &reading) -> Result<KpiSearch> {
        return KpiSearch(reading.handbook.definitions());
    }));
    if (isVisible())
        refresh();
}

void HandbookPage::setLanguage(Formatting::Language language)
{
    m_formatting = Formatting(language);
    write();
    m_explain->setFormatting(m_formatting);
}

// The page that is read comes before the whole list.
void HandbookPage::refresh()
{
    if (m_kpi.isEmpty())
        open(m_catalogue->first());
    else if (!m_course)
        askCourse();
    if (!m_figures)
        ask();
}

bool HandbookPage::isSettled() const
{
    return m_figures && (m_kpi.isEmpty() || m_course);
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
    if (kpi == m_kpi || !m_handbook.find(kpi))
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
    m_printAction->setText(tr("Print or export the handbook as PDF…"));
    m_print->setText(u' ' + tr("PDF…"));
    m_print->setToolTip(m_printAction->text());
    m_print->setAccessibleName(m_printAction->text());
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
