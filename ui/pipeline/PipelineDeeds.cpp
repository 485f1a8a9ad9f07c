// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the page, apart from what it shows.
#include "core/sales/Record.h"
#include "core/workspace/PipelineEdit.h"
#include "core/workspace/SavedViews.h"
#include "core/workspace/Workspace.h"
#include "ui/models/NodeId.h"
#include "ui/pipeline/DealDesk.h"
#include "ui/pipeline/DealDialog.h"
#include "ui/pipeline/DealFields.h"
#include "ui/pipeline/DealList.h"
#include "ui/pipeline/DealPanel.h"
#include "ui/pipeline/DealWords.h"
#include "ui/pipeline/MoveDialog.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/pipeline/StageDialog.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Prompts.h"
#include "ui/widgets/PrimaryButton.h"

#include <QFutureWatcher>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

void PipelinePage::move(const QList<Uuid> &ids, const QString &stage)
{
    if (!m_figures || ids.isEmpty())
        return;
    DealEdits::Move wish;
    wish.deals = ids;
    wish.stage = stage;
    const BoardCard *one = ids.size() == 1 ? card(ids.first()) : nullptr;
    const QString what = one ? (one->customer.isEmpty() ? one->name : one->customer) : QString();
    const QString sentence = one
        ? tr("%1 is now in %2").arg(what, stageName(stage))
        : tr("%n moved to %1", nullptr, int(ids.size())).arg(stageName(stage));
    const auto target = m_dealChoices.book.stage(m_figures->pipeline, stage);
    // A decision is always asked about: on which day, and for a loss why.
    m_desk->move(wish, sentence, target && target->outcome != "open"_L1);
}

void PipelinePage::demand(const DealEdits::Move &wish, const QList<StageDemand> &missing,
                          const QString &sentence)
{
    const auto target
        = m_figures ? m_dealChoices.book.stage(m_figures->pipeline, wish.stage) : std::nullopt;
    if (!target || !m_workspace) {
        m_board->restore();
        return;
    }
    // One opportunity shows what it holds already; of many only what all get is asked for.
    struct Start
    {
        Opportunity deal;
        QString customer;
    };
    auto *watcher = new QFutureWatcher<Result<Start>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, wish, missing, sentence, target = *target] {
                watcher->deleteLater();
                const Result<Start> start = watcher->result();
                if (!start) {
                    Q_EMIT problem(ErrorText::sentence(start.error()));
                    m_board->restore();
                    return;
                }
                MoveDialog dialog(m_workspace, m_dealChoices, target, wish, missing, start->deal,
                                  start->customer, m_formatting, this);
                if (dialog.exec() == QDialog::Accepted)
                    m_desk->move(dialog.answer(), sentence);
                else
                    m_board->restore();
            });
    watcher->setFuture(
        m_workspace->ask<Start>([ids = wish.deals](const Reading &reading) -> Result<Start> {
            if (ids.size() != 1)
                return Start();
            const RowFields fields = reading.row(u"opportunity"_s, ids.first());
            if (fields.isEmpty())
                return Error {Error::Kind::NotFound, "opportunity.gone"_L1, {}, {}};
            Start start {Record::read<Opportunity>(ids.first(), fields), {}};
            start.customer
                = toText(reading.row(u"customer"_s, start.deal.customer.uuid()).value(u"name"_s));
            return start;
        }));
}

void PipelinePage::showQuotes(const Uuid &id)
{
    showDeal(id);
    m_panel->showQuotes();
}

void PipelinePage::newDeal(const QString &stage)
{
    if (!m_workspace || !m_figures)
        return;
    Opportunity start;
    start.pipeline = m_figures->pipeline;
    start.stage = stage;
    // Whoever looks at one person's board sells for that person.
    if (m_request.node && m_request.node->isPerson())
        start.owner = PersonId(m_request.node->id);
    DealDialog dialog(m_workspace, m_dealChoices, start, m_formatting, m_prompts, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Opportunity deal = dialog.deal();
    const QString customer = dialog.newCustomer();
    m_desk->perform([deal, customer](const DealEdits &edits,
                                     const Reading &) { return edits.create(deal, customer); },
                    tr("Opportunity created"), DealDesk::Clashes::Known);
}

void PipelinePage::changeField(const QString &field)
{
    const QList<Uuid> ids = selection();
    if (ids.isEmpty() || !m_figures)
        return;
    QDialog dialog(this);
    dialog.setObjectName(u"bulkDialog"_s);
    dialog.setWindowTitle(tr("Change %n opportunities", nullptr, int(ids.size())));
    Int128 worth = 0;
    for (const Uuid &id : ids) {
        if (const BoardCard *one = card(id))
            worth += one->worth;
    }
    auto *text
        = new QLabel(tr("%n opportunities worth %1 get the same value.", nullptr, int(ids.size()))
                         .arg(m_formatting.money({qint64(worth), m_figures->currency})),
                     &dialog);
    auto *fields = new DealFields(m_workspace, m_dealChoices, m_formatting, &dialog);
    fields->ask({field}, Opportunity(), {}, {field});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    auto *accept = addPrimaryButton(*buttons, tr("Change"), u"bulkAccept"_s);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(fields);
    column->addWidget(buttons);
    const auto check = [fields, accept] { accept->setEnabled(fields->unfinished().isEmpty()); };
    connect(fields, &DealFields::edited, &dialog, check);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    check();
    fields->focusFirst();
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QHash<QString, Value> values = fields->values();
    m_desk->perform(
        [ids, values](const DealEdits &edits, const Reading &) {
            return edits.change(ids, values);
        },
        tr("%n opportunities changed: %1", nullptr, int(ids.size())).arg(DealWords::field(field)));
}

void PipelinePage::chooseStage(const QPoint &at)
{
    const QList<Uuid> ids = selection();
    if (ids.isEmpty() || !m_figures)
        return;
    QMenu menu(this);
    menu.setObjectName(u"stageMenu"_s);
    if (ids.size() == 1)
        menu.addAction(tr("Open"), this, [this, id = ids.first()] { showDeal(id); });
    menu.addSection(tr("Move to stage"));
    for (const BoardColumn &column : std::as_const(m_figures->columns)) {
        if (!column.isRetired)
            menu.addAction(column.name, this,
                           [this, ids, stage = column.stage] { move(ids, stage); });
    }
    menu.exec(at);
}

void PipelinePage::editStages()
{
    if (!m_workspace || !m_figures)
        return;
    StageDialog dialog(m_theme, m_dealChoices.book, m_figures->pipeline, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPointer<Workspace> workspace = m_workspace;
    for (const PipelineEdit &edit : dialog.edits())
        m_desk->perform(
            [edit, workspace](const DealEdits &, const Reading &reading) {
                return edit.command(reading, [workspace] { return workspace->newId(); });
            },
            tr("Stages of %1 saved").arg(edit.pipeline.name));
}

QString PipelinePage::viewBody() const
{
    QJsonObject body;
    body.insert(u"view"_s, int(m_view));
    body.insert(u"rows"_s, int(m_board->rows()));
    body.insert(u"only"_s, int(m_request.only));
    body.insert(u"text"_s, m_request.text);
    if (m_request.node)
        body.insert(u"node"_s, nodeText(*m_request.node));
    if (!m_request.pipeline.isNull())
        body.insert(u"pipeline"_s, m_request.pipeline.uuid().text());
    body.insert(u"products"_s, QJsonArray::fromStringList(m_request.products));
    body.insert(u"columns"_s, QString::fromLatin1(m_list->header()->saveState().toBase64()));
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void PipelinePage::applyView(const SavedView &view)
{
    const QJsonObject body = QJsonDocument::fromJson(view.body.toUtf8()).object();
    BoardRequest request;
    if (body.contains(u"node"_s))
        request.node = nodeFromText(body.value(u"node"_s).toString());
    if (const auto id = Uuid::fromText(body.value(u"pipeline"_s).toString()))
        request.pipeline = PipelineId(*id);
    for (const QJsonValue &line : body.value(u"products"_s).toArray())
        request.products.append(line.toString());
    request.only = static_cast<BoardRequest::Only>(
        qBound(0, body.value(u"only"_s).toInt(), int(BoardRequest::Only::ClosingThisQuarter)));
    request.text = body.value(u"text"_s).toString();
    m_request = request;
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(request.text);
    }
    m_board->setRows(static_cast<BoardView::Rows>(
        qBound(0, body.value(u"rows"_s).toInt(), int(BoardView::Rows::Products))));
    m_list->header()->restoreState(
        QByteArray::fromBase64(body.value(u"columns"_s).toString().toLatin1()));
    showView(static_cast<View>(qBound(0, body.value(u"view"_s).toInt(), int(View::Forecast))));
    ask();
}

void PipelinePage::showViewsMenu()
{
    QMenu menu(this);
    menu.setObjectName(u"viewsMenu"_s);
    for (const SavedView &view : std::as_const(m_views))
        menu.addAction(view.name, this, [this, view] { applyView(view); });
    if (!m_views.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("Save this view…"), this, &PipelinePage::saveView);
    if (!m_views.isEmpty()) {
        QMenu *remove = menu.addMenu(tr("Remove a view"));
        for (const SavedView &view : std::as_const(m_views))
            remove->addAction(view.name, this, [this, view] {
                m_desk->perform(
                    [view](const DealEdits &, const Reading &) -> Result<Command> {
                        return SavedViews::remove(view);
                    },
                    tr("View “%1” removed").arg(view.name));
            });
    }
    menu.exec(m_saved->mapToGlobal(QPoint(0, m_saved->height() + 2)));
}

void PipelinePage::saveView()
{
    if (!m_prompts || !m_workspace)
        return;
    const auto name = m_prompts->text(this, tr("Save this view"), tr("Name"), QString());
    if (!name || name->trimmed().isEmpty())
        return;
    QPointer<Workspace> workspace = m_workspace;
    m_desk->perform(
        [name = name->trimmed(), body = viewBody(), workspace](const DealEdits &,
                                                               const Reading &reading) {
            return SavedViews::save(u"pipeline"_s, name, body, reading,
                                    [workspace] { return workspace->newId(); });
        },
        tr("View “%1” saved").arg(name->trimmed()));
}

} // namespace Steelyard
