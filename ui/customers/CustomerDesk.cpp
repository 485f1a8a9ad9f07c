// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerDesk.h"

#include "core/workspace/PoolClaim.h"
#include "ui/shell/ErrorText.h"

namespace Steelyard {

CustomerDesk::CustomerDesk(QObject *parent) : QObject(parent) {}

void CustomerDesk::fail(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        Q_EMIT problem(ErrorText::sentence(error));
}

void CustomerDesk::perform(const Deed &deed, const QString &sentence)
{
    if (!m_workspace)
        return;
    QPointer<Workspace> workspace = m_workspace;
    ask<Command>(
        [deed, workspace](const Reading &reading) {
            return deed(reading, [workspace] { return workspace->newId(); });
        },
        [this, sentence](const Command &command) {
            if (command.changes.isEmpty())
                Q_EMIT idle();
            else if (m_workspace)
                follow(m_workspace->submit(command), sentence);
        });
}

void CustomerDesk::claim(const QList<Uuid> &customers, const Uuid &person, const PoolRules &rules,
                         const QDate &today, const QString &sentence)
{
    if (m_workspace)
        follow(claimFromPool(*m_workspace, customers, person, rules, today), sentence);
}

void CustomerDesk::follow(const QFuture<Result<Receipt>> &future, const QString &sentence)
{
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, sentence] {
        watcher->deleteLater();
        const Result<Receipt> receipt = watcher->result();
        if (receipt)
            Q_EMIT told(sentence, receipt->command);
        else
            fail(receipt.error());
    });
    watcher->setFuture(future);
}

} // namespace Steelyard
