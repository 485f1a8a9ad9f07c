// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookPage.h"

#include "core/workspace/Explanation.h"
#include "core/workspace/Workspace.h"
#include "ui/handbook/CatalogueDelegate.h"
#include "ui/handbook/CatalogueModel.h"
#include "ui/handbook/KpiSheet.h"
#include "ui/handbook/KpiWords.h"
#include "ui/models/MeasureText.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ExplainPanel.h"

#include <QAction>
#include <QEvent>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int CatalogueWidth = 320;

} // namespace

HandbookPage::HandbookPage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_filters(new FilterBar(theme, this))
    , m_field(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new CatalogueModel(this))
    , m_sheet(new KpiSheet(theme, this))
    , m_back(new QAction(this))
{
    setObjectName(u"handbookPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::PageMargin, Theme::Gap, Theme::PageMargin - 10, 0);
    column->setSpacing(Theme::Gap);
    column->addWidget(m_filters);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Gap);
    makeCatalogue();
    auto *catalogue = new QFrame(this);
    catalogue->setProperty("surface", u"card"_s);
    catalogue->setFixedWidth(theme.px(CatalogueWidth));
    auto *lines = new QVBoxLayout(catalogue);
    lines->setContentsMargins(8, 8, 4, 6);
    lines->setSpacing(6);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(0, 0, 4, 0);
    inset->addWidget(m_field);
    lines->addLayout(inset);
    lines->addWidget(m_nothing);
    lines->addWidget(m_list, 1);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, Theme::PageMargin);
    left->addWidget(catalogue);
    row->addLayout(left);
    row->addWidget(m_sheet, 1);
    column->addLayout(row, 1);
    m_explain = new ExplainPanel(theme, this);

    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setProperty("icon", u"arrow-back-up"_s);
    addAction(m_back);
    connect(m_back, &QAction::triggered, this, &HandbookPage::goBack);
    connect(m_filters, &FilterBar::filterChanged, this,
            [this](const QString &filter, const QStringList &chosen) {
                (filter == "layer"_L1 ? m_layers : m_categories) = chosen;
                writeCatalogue();
            });
    connect(m_sheet, &KpiSheet::kpiRequested, this, &HandbookPage::open);
    connect(m_sheet, &KpiSheet::explainRequested, this, &HandbookPage::explain);
}

void HandbookPage::makeCatalogue()
{
    m_field->setObjectName(u"handbookSearch"_s);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(m_theme.icon("search"_L1, &Tokens::text3), QLineEdit::LeadingPosition)
        ->setObjectName(u"glass"_s);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setProperty("role", u"secondary"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(16, 24, 16, 24);
    m_nothing->hide();
    m_list->setObjectName(u"catalogue"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CatalogueDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_field, &QLineEdit::textChanged, this, &HandbookPage::writeCatalogue);
    connect(m_field, &QLineEdit::returnPressed, this, &HandbookPage::openFirst);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { open(now.data(IdRole).toString()); });
}

void HandbookPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    // A closing store waits for its answers: none is wanted any more.
    m_cancel.cancel();
    m_courseCancel.cancel();
    m_explainCancel.cancel();
    m_workspace = workspace;
    m_handbook = workspace ? workspace->handbook() : Handbook();
    m_search = KpiSearch();
    m_kpi.clear();
    m_trail.clear();
    m_figures.reset();
    m_course.reset();
    m_explain->closePanel();
    write();
    if (!m_workspace)
        return;
    connect(m_workspace, &Workspace::changed, this, [this] {
        ask();
        askCourse();
    });
    // The palette finds KPIs from every room.
    auto *watcher = new QFutureWatcher<Result<KpiSearch>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, workspace] {
        watcher->deleteLater();
        if (m_workspace != workspace || !watcher->result())
            return;
        m_search = *watcher->result();
        writeCatalogue();
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

void HandbookPage::refresh()
{
    if (!m_figures)
        ask();
    if (m_kpi.isEmpty() && !m_handbook.definitions().isEmpty()) {
        writeCatalogue();
        openFirst();
    }
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
        writeCatalogue();
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
    if (const QModelIndex index = m_model->indexOf(kpi); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->clearSelection();
    }
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

void HandbookPage::openFirst()
{
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (!m_model->row(at).isHeading()) {
            open(m_model->row(at).kpi);
            return;
        }
    }
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
    m_field->setPlaceholderText(tr("Name, pinyin initials or id"));
    m_field->setAccessibleName(tr("Search the handbook"));
    if (auto *glass = m_field->findChild<QAction *>(u"glass"_s))
        glass->setText(tr("Search"));
    m_list->setAccessibleName(tr("KPIs"));
    m_nothing->setText(tr("No KPI is called that. Try fewer letters, or take a filter away."));
    m_back->setText(tr("Back to the KPI before"));
    m_back->setEnabled(!m_trail.isEmpty());
    fillFilters();
    writeCatalogue();
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

void HandbookPage::writeCatalogue()
{
    const MeasureText words(m_formatting);
    QHash<QString, const RuleFigure *> figures;
    if (m_figures) {
        for (const RuleFigure &figure : m_figures->values)
            figures.insert(figure.kpi, &figure);
    }
    const QString query = m_field->text().trimmed();
    QStringList ids = m_search.idsFor(query);
    if (ids.isEmpty() && query.isEmpty()) {
        for (const KpiDefinition &definition : m_handbook.definitions())
            ids << definition.id;
    }
    // Without a question in the order of the trade; with one the category of the best hit leads.
    QStringList order = query.isEmpty() ? KpiWords::categories() : QStringList();
    QMap<QString, QList<CatalogueRow>> groups;
    for (const QString &id : std::as_const(ids)) {
        const KpiDefinition *definition = m_handbook.find(id);
        if (!definition || (!m_layers.isEmpty() && !m_layers.contains(definition->layer))
            || (!m_categories.isEmpty() && !m_categories.contains(definition->category)))
            continue;
        CatalogueRow row {id, nameOf(*definition), {}, {}, {}, FigureState::NoData};
        row.note = m_formatting.isChinese() ? definition->name.en : definition->name.zh;
        if (const RuleFigure *figure = figures.value(id)) {
            row.value = words.value(figure->value);
            row.exact = words.exact(figure->value);
            row.state = MeasureText::state(figure->value);
        }
        if (!order.contains(definition->category))
            order << definition->category;
        groups[definition->category] << row;
    }
    QList<CatalogueRow> rows;
    for (const QString &category : std::as_const(order)) {
        if (!groups.contains(category))
            continue;
        CatalogueRow head;
        head.text = KpiWords::category(category);
        rows << head << groups.value(category);
    }
    m_model->setRows(rows);
    m_nothing->setVisible(rows.isEmpty() && !m_handbook.definitions().isEmpty());
    const QSignalBlocker still(m_list->selectionModel());
    if (const QModelIndex index = m_model->indexOf(m_kpi); index.isValid())
        m_list->setCurrentIndex(index);
    m_list->viewport()->update();
}

void HandbookPage::explain(const Period &month)
{
    if (!m_workspace || !m_figures)
        return;
    m_explainCancel.cancel();
    m_explainCancel = CancelToken();
    const CancelToken cancel = m_explainCancel;
    Question question;
    question.kpis = {m_kpi};
    question.nodes = {m_figures->node};
    question.periods = {month};
    m_explain->showWaiting(tr("Looking up the rows…"));
    auto *watcher = new QFutureWatcher<Result<Explanation>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const Result<Explanation> answer = watcher->result();
        if (answer)
            m_explain->showExplanation(*answer, m_formatting);
        else
            m_explain->showProblem(ErrorText::sentence(answer.error()));
    });
    watcher->setFuture(m_workspace->ask<Explanation>(
        [question](const Reading &reading) {
            Question dated = question;
            dated.today = reading.today;
            return Explain::figure(dated, reading);
        },
        cancel));
}

void HandbookPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    Page::changeEvent(event);
}

} // namespace Steelyard
