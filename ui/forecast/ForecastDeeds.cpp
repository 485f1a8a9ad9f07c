// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the view, apart from what it shows.
#include "core/exchange/NumberCell.h"
#include "core/workspace/ForecastEntry.h"
#include "core/workspace/Workspace.h"
#include "ui/forecast/ForecastModel.h"
#include "ui/forecast/ForecastView.h"
#include "ui/shell/ErrorText.h"

#include <QFutureWatcher>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Steelyard {

void ForecastView::takeSnapshot()
{
    if (!m_workspace)
        return;
    m_settled = false;
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<Receipt> receipt = watcher->result();
        if (receipt) {
            Q_EMIT told(tr("The snapshot is kept."));
            return;
        }
        m_settled = true;
        Q_EMIT problem(ErrorText::sentence(receipt.error()));
    });
    watcher->setFuture(m_workspace->keepSnapshot({}));
}

void ForecastView::typed(const NodeKey &node, int column, const QString &text)
{
    if (!m_workspace || !m_figures)
        return;
    ForecastEntry entry;
    entry.node = node;
    entry.period = *m_figures->request.period;
    entry.isAdjustment = column == ForecastModel::AdjustmentColumn;
    if (column == ForecastModel::BestCallColumn)
        entry.category = u"best_case"_s;
    if (node.isPerson())
        entry.person = PersonId(node.id);
    if (!text.isEmpty()) {
        const auto number = NumberCell::read(text, Amount::Scale, DecimalMark::Dot);
        if (!number) {
            Q_EMIT problem(
                tr("“%1” is no amount. Type a number such as 1,250,000 or 35万.").arg(text));
            return;
        }
        entry.amount = number->units;
    } else if (entry.isAdjustment) {
        return;
    }
    if (entry.isAdjustment) {
        const auto note
            = m_prompts->text(this, tr("Adjust the number"),
                              tr("Why does it differ from what was called? Others read this."), {});
        if (!note)
            return;
        entry.note = *note;
        entry.person = {};
    }
    // Enter goes on to the line below, as in a sheet.
    const int place = m_model->positionOf(node);
    const QModelIndex below = m_table->indexBelow(m_model->indexOf(place, column));
    m_current = below.isValid() ? m_model->row(TableTree::positionOf(below)).node : node;
    m_currentColumn = column;
    submit(
        [entry, workspace = m_workspace.data()](const Reading &reading) {
            return entry.command(reading, workspace->clock(),
                                 [workspace] { return workspace->newId(); });
        },
        entry.isAdjustment                            ? tr("The adjustment is kept.")
            : column == ForecastModel::BestCallColumn ? tr("The best case is kept.")
                                                      : tr("The call is kept."));
}

void ForecastView::submit(std::function<Result<Command>(const Reading &)> make, const QString &said)
{
    m_settled = false;
    auto *watcher = new QFutureWatcher<Result<Command>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, said] {
        watcher->deleteLater();
        const Result<Command> command = watcher->result();
        if (!command || !m_workspace) {
            m_settled = true;
            m_current.reset();
            if (!command)
                Q_EMIT problem(ErrorText::sentence(command.error()));
            return;
        }
        auto *stored = new QFutureWatcher<Result<Receipt>>(this);
        connect(stored, &QFutureWatcherBase::finished, this, [this, stored, said] {
            stored->deleteLater();
            const Result<Receipt> receipt = stored->result();
            if (receipt) {
                Q_EMIT done(said, receipt->command);
                return;
            }
            m_settled = true;
            m_current.reset();
            Q_EMIT problem(ErrorText::sentence(receipt.error()));
        });
        stored->setFuture(m_workspace->submit(*command));
    });
    watcher->setFuture(m_workspace->ask<Command>(std::move(make)));
}

} // namespace Steelyard
