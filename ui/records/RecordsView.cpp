// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordsView.h"

#include "core/workspace/RecordEdits.h"
#include "ui/records/RecordDialog.h"
#include "ui/records/RecordModel.h"
#include "ui/records/RecordSpec.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/CommandDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableDelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Pause = 150; ///< milliseconds

} // namespace

RecordsView::RecordsView(const Theme &theme, CommandDesk &desk, const QString &entity,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_entity(entity)
    , m_search(new QLineEdit(this))
    , m_facts(new QLabel(this))
    , m_create(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(this))
{
    const RecordSpec spec = RecordSpec::of(entity);
    m_wish.entity = entity;
    m_wish.columns = spec.columns;
    m_wish.orderBy = spec.orderBy;
    m_model = new RecordModel(entity, spec.columns, this);
    setObjectName(u"records_"_s + entity);
    m_search->setObjectName(u"recordSearch_"_s + entity);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(theme.px(280));
    m_facts->setProperty("role", u"secondary"_s);
    m_create->setObjectName(u"recordNew_"_s + entity);
    m_edit->setObjectName(u"recordEdit_"_s + entity);
    m_remove->setObjectName(u"recordRemove_"_s + entity);
    m_view->setObjectName(u"recordList_"_s + entity);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TableDelegate(theme, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setSectionsClickable(true);
    m_view->header()->setSortIndicatorShown(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_empty->setProperty("role", u"secondary"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_facts, 1);
    bar->addWidget(m_create);
    bar->addWidget(m_edit);
    bar->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &RecordsView::refresh);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_wish.text = text.trimmed();
        m_pause.start();
    });
    connect(m_create, &QPushButton::clicked, this, [this] { create(); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (!chosen().isEmpty())
            edit(chosen().first());
    });
    connect(m_remove, &QPushButton::clicked, this, &RecordsView::remove);
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &at) { edit(m_model->idOf(at.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsView::writeState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordsView::writeState);
    auto *drop = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(drop, &QShortcut::activated, this, &RecordsView::remove);
    writeWords();
    writeState();
}

QPushButton *RecordsView::addDeed(const QString &objectName,
                                  const std::function<void(const QList<Uuid> &)> &deed)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    auto *bar = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    bar->insertWidget(bar->count() - 1, button);
    m_deeds.append({button, deed});
    connect(button, &QPushButton::clicked, this, [this, deed] {
        if (!chosen().isEmpty())
            deed(chosen());
    });
    writeState();
    return button;
}

void RecordsView::setOpener(const std::function<void(const Uuid &)> &open)
{
    m_open = open;
    m_create->hide();
    m_remove->hide();
    writeWords();
}

void RecordsView::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    m_model->setFormatting(formatting);
    writeWords();
}

void RecordsView::setCustomer(const Uuid &customer, const QString &name)
{
    m_wish.customer = customer;
    m_customerName = name;
    const qsizetype at = m_wish.columns.indexOf(u"customer"_s);
    if (at >= 0)
        m_view->setColumnHidden(int(at), !customer.isNull());
    m_search->setVisible(customer.isNull());
}

void RecordsView::refresh()
{
    m_asking.ask(
        this, m_desk.workspace(),
        [wish = m_wish](const Reading &reading) { return RecordTable::of(wish, reading); },
        [this](const Result<RecordTable> &table) {
            if (table)
                write(*table);
            else
                Q_EMIT problem(ErrorText::sentence(table.error()));
        });
}

void RecordsView::write(const RecordTable &table)
{
    const QList<Uuid> before = chosen();
    const bool isFirst = m_total == 0;
    m_total = table.total;
    m_model->setTable(table);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (before.contains(m_model->idOf(row)))
            m_view->selectionModel()->select(
                m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (isFirst && m_model->rowCount() > 0) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_view->resizeColumnToContents(column);
            m_view->header()->resizeSection(
                column,
                qBound(m_theme.px(108), m_view->header()->sectionSize(column), m_theme.px(240)));
        }
    }
    writeWords();
    writeState();
}

void RecordsView::writeWords()
{
    const QString many = RecordWords::plural(m_entity);
    m_view->setAccessibleName(many);
    m_search->setPlaceholderText(tr("Search: %1").arg(many));
    m_search->setAccessibleName(m_search->placeholderText());
    m_create->setText(tr("New…"));
    m_create->setAccessibleName(tr("New: %1").arg(RecordWords::entity(m_entity)));
    m_edit->setText(m_open ? tr("Open") : tr("Change…"));
    m_edit->setAccessibleName(
        (m_open ? tr("Open: %1") : tr("Change: %1")).arg(RecordWords::entity(m_entity)));
    m_remove->setText(tr("Remove…"));
    m_remove->setAccessibleName(tr("Remove: %1").arg(RecordWords::entity(m_entity)));
    m_facts->setText(
        m_total > m_model->rowCount()
            ? tr("%1 of %2, the latest first: search for the others")
                  .arg(m_formatting.count(m_model->rowCount()), m_formatting.count(m_total))
            : m_formatting.count(m_total));
    m_empty->setText(m_wish.text.isEmpty()
                         ? (m_open ? tr("Nothing here yet. The first one is made on the card of "
                                        "an opportunity.")
                                   : tr("Nothing here yet. “New…” makes the first one; files "
                                        "bring many."))
                         : tr("Nothing fits “%1”.").arg(m_wish.text));
}

void RecordsView::writeState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const bool isChosen = !chosen().isEmpty();
    m_edit->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    for (const auto &[button, deed] : std::as_const(m_deeds))
        button->setEnabled(isChosen);
}

QList<Uuid> RecordsView::chosen() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<Uuid> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids << m_model->idOf(row.row());
    return ids;
}

void RecordsView::create(const QHash<QString, Value> &fields)
{
    QHash<QString, Value> begin = fields;
    if (!m_wish.customer.isNull()) {
        begin.insert(u"customer"_s, m_wish.customer);
        begin.insert(u"customer_name"_s, m_customerName);
    }
    openForm({}, begin);
}

void RecordsView::edit(const Uuid &id)
{
    if (m_open) {
        m_open(id);
        return;
    }
    m_reading.ask(
        this, m_desk.workspace(),
        [entity = m_entity, id](const Reading &reading) -> Result<QHash<QString, Value>> {
            QHash<QString, Value> fields = reading.row(entity, id);
            if (fields.isEmpty())
                return Error {Error::Kind::NotFound, "record.gone"_L1, {}, {}};
            const Value customer = fields.value(u"customer"_s);
            if (const auto *link = std::get_if<Uuid>(&customer))
                fields.insert(u"customer_name"_s,
                              reading.row(u"customer"_s, *link).value(u"name"_s));
            return fields;
        },
        [this, id](const Result<QHash<QString, Value>> &fields) {
            if (fields)
                openForm(id, *fields);
            else
                Q_EMIT problem(ErrorText::sentence(fields.error()));
        });
}

void RecordsView::openForm(const Uuid &id, const QHash<QString, Value> &fields)
{
    if (!m_desk.workspace())
        return;
    RecordDialog dialog(m_theme, m_desk.workspace(), m_entity, id, fields, this);
    connect(&dialog, &RecordDialog::saved, this, &RecordsView::done);
    dialog.exec();
}

void RecordsView::remove()
{
    const QList<Uuid> ids = chosen();
    if (ids.isEmpty() || !m_prompts || m_open)
        return;
    Prompts::Question question;
    question.title = tr("Remove records");
    question.text = tr("Remove %n record(s)?", nullptr, int(ids.size()));
    question.detail = tr("It can be taken back with Undo.");
    question.accept = tr("Remove");
    question.destructive = true;
    if (!m_prompts->confirm(this, question))
        return;
    m_desk.perform(
        [entity = m_entity, ids](const Reading &reading, const Moment &now,
                                 const CommandDesk::NewId &newId) {
            return RecordEdits(reading, now, newId).remove(entity, ids);
        },
        tr("Removed: %n record(s)", nullptr, int(ids.size())));
}

void RecordsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        writeWords();
    QWidget::changeEvent(event);
}

} // namespace Steelyard
