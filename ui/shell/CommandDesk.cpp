// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandDesk.h"

#include "ui/shell/ErrorText.h"

#include <QFutureWatcher>

namespace Steelyard {

void CommandDesk::perform(const Deed &deed, const QString &sentence)
{
    if (!m_workspace)
        return;
    auto *watcher = new QFutureWatcher<Result<Command>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, sentence] {
        watcher->deleteLater();
        const Result<Command> command = watcher->result();
        if (!command)
            Q_EMIT problem(ErrorText::sentence(command.error()));
        if (!command || command->changes.isEmpty())
            Q_EMIT dropped();
        else
            submit(*command, sentence);
    });
    const Moment now = Moment::instant(m_workspace->clock().now());
    QPointer<Workspace> workspace = m_workspace;
    watcher->setFuture(m_workspace->ask<Command>([deed, now, workspace](const Reading &reading) {
        return deed(reading, now, [workspace] { return workspace->newId(); });
    }));
}

void CommandDesk::submit(const Command &command, const QString &sentence)
{
    if (!m_workspace)
        return;
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, sentence] {
        watcher->deleteLater();
        const Result<Receipt> receipt = watcher->result();
        if (receipt) {
            Q_EMIT done(sentence, receipt->command);
            return;
        }
        Q_EMIT problem(ErrorText::sentence(receipt.error()));
        Q_EMIT dropped();
    });
    watcher->setFuture(m_workspace->submit(command));
}

} // namespace Steelyard
