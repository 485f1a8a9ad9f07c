// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/ManualView.h"

#include "core/workspace/ManualPaste.h"
#include "core/workspace/Workspace.h"
#include "ui/handbook/ManualModel.h"
#include "ui/handbook/ManualText.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int NameWidth = 200;
constexpr int LeastFigure = 64;
constexpr int Years = 10;

/// Cells into which nothing can be typed look it.
class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() > 0 && !(index.flags() & Qt::ItemIsEditable))
            option->backgroundBrush = m_theme.tokens().surface2;
    }

private:
    const Theme &m_theme;
};

} // namespace

ManualView::ManualView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(new QPushButton(this))
    , m_kpi(new QComboBox(this))
    , m_grain(new QComboBox(this))
    , m_year(new QComboBox(this))
    , m_personLabel(new QLabel(this))
    , m_person(new QComboBox(this))
    , m_evidenceLabel(new QLabel(this))
    , m_evidence(new QLineEdit(this))
    , m_rule(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new ManualModel(this))
    , m_problems(new QLabel(this))
    , m_history(new QLabel(this))
{
    setObjectName(u"manualView"_s);
    m_back->setObjectName(u"manualBack"_s);
    m_back->setIcon(theme.icon("chevron-left"_L1));
    m_kpi->setObjectName(u"manualKpi"_s);
    m_kpi->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_grain->setObjectName(u"manualGrain"_s);
    m_year->setObjectName(u"manualYear"_s);
    m_person->setObjectName(u"manualPerson"_s);
    m_person->setMinimumWidth(theme.px(140));
    m_evidence->setObjectName(u"manualEvidence"_s);
    m_rule->setProperty("role", u"secondary"_s);
    m_rule->setWordWrap(true);
    m_problems->setObjectName(u"manualProblems"_s);
    m_problems->setProperty("role", u"problem"_s);
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems->hide();
    m_history->setObjectName(u"manualHistory"_s);
    m_history->setWordWrap(true);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(u"manualTable"_s);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(32));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(theme.px(LeastFigure));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_back, m_kpi, m_grain, m_year})
        head->addWidget(widget);
    head->addStretch(1);
    auto *who = new QHBoxLayout;
    who->setSpacing(10);
    who->addWidget(m_personLabel);
    who->addWidget(m_person);
    who->addWidget(m_evidenceLabel);
    who->addWidget(m_evidence, 1);
    auto *sheet = new QFrame(this);
    sheet->setProperty("surface", u"card"_s);
    auto *inset = new QVBoxLayout(sheet);
    inset->setContentsMargins(6, 6, 6, 6);
    inset->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 10, Theme::PageMargin);
    column->setSpacing(Theme::Gap);
    column->addLayout(head);
    column->addWidget(m_rule);
    column->addLayout(who);
    column->addWidget(m_problems);
    column->addWidget(sheet, 1);
    column->addWidget(m_history);

    connect(m_back, &QPushButton::clicked, this, &ManualView::closed);
    connect(m_kpi, &QComboBox::currentIndexChanged, this, [this] {
        fillGrains();
        ask();
    });
    connect(m_grain, &QComboBox::currentIndexChanged, this, &ManualView::ask);
    connect(m_year, &QComboBox::currentIndexChanged, this, &ManualView::ask);
    connect(m_model, &ManualModel::typed, this, [this](int row, int period, const QString &text) {
        enter({{m_model->sheet().rows.at(row).node, m_model->sheet().periods.at(period), text}});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ManualView::showHistory);
    connect(&theme, &Theme::changed, this, &ManualView::dress);
    dress();
    write();
}

void ManualView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_cancel.cancel();
    m_workspace = workspace;
    m_model->setSheet({}, m_formatting);
    m_isAnswered = !workspace;
    if (!workspace)
        return;
    connect(workspace, &Workspace::changed, this, [this](const WorkspaceChange &change) {
        const bool isTouched = change.touches(u"manual_value"_s) || change.touches(u"person"_s)
            || change.touches(u"unit"_s) || change.touches(u"membership"_s);
        if (isTouched && isVisible())
            ask();
    });
}

void ManualView::setShelf(const HandbookShelf &shelf, const Formatting &formatting)
{
    m_shelf = shelf;
    const QSignalBlocker stillPerson(m_person);
    const QString chosen = m_person->currentData().toString();
    m_person->clear();
    for (const auto &[id, name] : shelf.people)
        m_person->addItem(name, id.text());
    // Nobody is taken to have said it who was not chosen.
    m_person->setCurrentIndex(chosen.isEmpty() ? -1 : m_person->findData(chosen));
    fillYears();
    setFormatting(formatting);
}

void ManualView::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    const QSignalBlocker still(m_kpi);
    const QString chosen = m_kpi->currentData().toString();
    m_kpi->clear();
    for (const QString &kpi : ManualRoom::kpis(m_shelf.handbook)) {
        const LocalText &name = m_shelf.handbook.find(kpi)->name;
        m_kpi->addItem(formatting.isChinese() ? name.zh : name.en, kpi);
    }
    m_kpi->setCurrentIndex(qMax(0, m_kpi->findData(chosen)));
    m_model->setSheet(m_model->sheet(), m_formatting);
    write();
}

void ManualView::open(const QString &kpi)
{
    const QSignalBlocker stillKpi(m_kpi);
    const QSignalBlocker stillYear(m_year);
    m_kpi->setCurrentIndex(qMax(0, m_kpi->findData(kpi)));
    m_year->setCurrentIndex(0);
    fillGrains();
    ask();
    m_table->setFocus();
}

void ManualView::fillYears()
{
    const QSignalBlocker still(m_year);
    const int chosen = m_year->currentData().toInt();
    m_year->clear();
    for (int back = 0; m_shelf.today.isValid() && back < Years; ++back) {
        const int year = m_shelf.today.year() - back;
        m_year->addItem(QString::number(year), year);
    }
    m_year->setCurrentIndex(qMax(0, m_year->findData(chosen)));
}

void ManualView::dress()
{
    const Tokens &t = m_theme.tokens();
    m_table->setStyleSheet(u"QTableView::item { padding: 0 7px; border: 0; }"
                           "QTableView::item:selected { background: %1; color: %2; }"_s.arg(
                               t.accentSoft.name(), t.text.name()));
}

void ManualView::fillGrains()
{
    const QSignalBlocker still(m_grain);
    const KpiDefinition *definition = m_shelf.handbook.find(m_kpi->currentData().toString());
    const QString chosen = m_grain->currentData().toString();
    m_grain->clear();
    if (!definition)
        return;
    for (const auto &[grain, name] :
         {std::pair {u"week"_s, tr("Weeks")}, std::pair {u"month"_s, tr("Months")},
          std::pair {u"quarter"_s, tr("Quarters")}, std::pair {u"year"_s, tr("Years")}}) {
        if (definition->grains.contains(grain) || definition->cadence == grain)
            m_grain->addItem(name, grain);
    }
    const int before = m_grain->findData(chosen);
    m_grain->setCurrentIndex(before >= 0 ? before
                                         : qMax(0, m_grain->findData(definition->cadence)));
    m_rule->setText(m_formatting.isChinese() ? definition->rule.zh : definition->rule.en);
}

// A newer question cancels the one before it.
void ManualView::ask()
{
    const auto grain = grainFromName(m_grain->currentData().toString());
    if (!m_workspace || !grain)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_isAnswered = false;
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<ManualSheet>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        m_isAnswered = true;
        const auto sheet = watcher->result();
        if (!sheet) {
            Q_EMIT problem(ErrorText::sentence(sheet.error()));
            return;
        }
        const bool isOther = m_model->sheet().kpi != sheet->kpi;
        m_model->setSheet(*sheet, m_formatting);
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
        m_table->setColumnWidth(0, m_theme.px(NameWidth));
        if (isOther || !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 1));
        m_evidence->setPlaceholderText(
            sheet->isOfBase ? tr("for instance: attendance list; type 4/5 for 4 of 5")
                            : tr("for instance: the ledger of March"));
        showHistory();
    });
    watcher->setFuture(m_workspace->ask<ManualSheet>(
        [kpi = m_kpi->currentData().toString(), grain, year = m_year->currentData().toInt()](
            const Reading &reading) { return ManualRoom::sheet(kpi, *grain, year, reading); },
        cancel));
}

void ManualView::enter(const QList<ManualEntry> &entries,
                       const QList<ManualEntries::Refusal> &refused)
{
    if (!m_workspace)
        return;
    ManualEntries::Wish wish {m_kpi->currentData().toString(), entries, m_evidence->text(), {}};
    if (const auto id = Uuid::fromText(m_person->currentData().toString()))
        wish.author = PersonId(*id);
    auto *watcher = new QFutureWatcher<Result<ManualEntries>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, refused] {
        watcher->deleteLater();
        const auto answer = watcher->result();
        if (!answer) {
            m_problems->setText(ErrorText::sentence(answer.error()));
            m_problems->show();
            return;
        }
        showRefused(refused + answer->refused);
        const int count = int(answer->command.changes.size());
        if (!m_workspace || count == 0)
            return;
        auto *stored = new QFutureWatcher<Result<Receipt>>(this);
        connect(stored, &QFutureWatcherBase::finished, this, [this, stored, count] {
            stored->deleteLater();
            const auto receipt = stored->result();
            if (receipt)
                Q_EMIT told(tr("%n figure(s) kept; Undo takes them back.", nullptr, count));
            else
                Q_EMIT problem(ErrorText::sentence(receipt.error()));
        });
        stored->setFuture(m_workspace->submit(answer->command));
    });
    Workspace *workspace = m_workspace;
    watcher->setFuture(workspace->ask<ManualEntries>([wish, workspace](const Reading &reading) {
        return ManualEntries::of(wish, reading, [workspace] { return workspace->newId(); });
    }));
}

void ManualView::paste(const QString &text)
{
    const QModelIndex at = m_table->currentIndex();
    if (!m_workspace || text.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<Result<ManualPaste>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const auto block = watcher->result())
            enter(block->entries, block->refused);
    });
    watcher->setFuture(m_workspace->ask<ManualPaste>(
        [text, sheet = m_model->sheet(), row = qMax(0, at.row()),
         column = qMax(0, at.column() - 1)](const Reading &reading) -> Result<ManualPaste> {
            return ManualPaste::of(text, sheet, row, column, reading);
        }));
}

void ManualView::clearSelected()
{
    QList<ManualEntry> entries;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        const ManualSheet::Cell *cell = m_model->cell(index);
        if (cell && cell->stored.value)
            entries.append({m_model->sheet().rows.at(index.row()).node,
                            m_model->sheet().periods.at(index.column() - 1),
                            {}});
    }
    if (!entries.isEmpty())
        enter(entries);
}

void ManualView::showRefused(const QList<ManualEntries::Refusal> &refused)
{
    m_problems->setText(ManualText(m_formatting).refused(refused));
    m_problems->setVisible(!refused.isEmpty());
}

void ManualView::showHistory()
{
    const QModelIndex at = m_table->currentIndex();
    m_history->setText(
        m_model->cell(at)
            ? ManualText(m_formatting).history(m_model->sheet(), at.row(), at.column() - 1)
            : QString());
}

bool ManualView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste(QGuiApplication::clipboard()->text());
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            clearSelected();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ManualView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QWidget::changeEvent(event);
}

void ManualView::write()
{
    m_back->setText(u' ' + tr("Handbook"));
    m_back->setAccessibleName(tr("Back to the handbook"));
    m_kpi->setAccessibleName(tr("Which figures"));
    m_grain->setAccessibleName(tr("Periods"));
    m_year->setAccessibleName(tr("Year"));
    m_personLabel->setText(tr("Typed in by"));
    m_person->setAccessibleName(m_personLabel->text());
    m_person->setPlaceholderText(tr("choose…"));
    m_evidenceLabel->setText(tr("What proves it"));
    m_evidence->setAccessibleName(m_evidenceLabel->text());
    m_table->setAccessibleName(tr("Figures by unit and period"));
    fillGrains();
}

} // namespace Steelyard
