// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealDesk.h"

#include "core/sales/DealClash.h"
#include "ui/pipeline/ProtectionLabel.h"
#include "ui/shell/ErrorText.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Steelyard {

DealDesk::DealDesk(QObject *parent) : QObject(parent) {}

void DealDesk::move(const DealEdits::Move &wish, const QString &sentence, bool asksFirst)
{
    if (!m_workspace)
        return;
    auto *watcher = new QFutureWatcher<Result<DealEdits::Moved>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, wish, sentence, asksFirst] {
                watcher->deleteLater();
                const Result<DealEdits::Moved> moved = watcher->result();
                if (!moved) {
                    Q_EMIT problem(ErrorText::sentence(moved.error()));
                    Q_EMIT dropped();
                } else if (!moved->blocked.isEmpty() || (asksFirst && moved->moved > 0)) {
                    Q_EMIT demanded(wish, moved->missing, sentence);
                } else if (moved->command.changes.isEmpty()) {
                    Q_EMIT dropped();
                } else {
                    submit(moved->command, sentence);
                }
            });
    const Moment now = Moment::instant(m_workspace->clock().now());
    QPointer<Workspace> workspace = m_workspace;
    watcher->setFuture(m_workspace->ask<DealEdits::Moved>(
        [wish, now, workspace](const Reading &reading) -> Result<DealEdits::Moved> {
            return DealEdits(reading, now, [workspace] { return workspace->newId(); }).move(wish);
        }));
}

void DealDesk::perform(const Deed &deed, const QString &sentence, Clashes clashes)
{
    if (!m_workspace)
        return;
    auto *watcher = new QFutureWatcher<Result<Command>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, sentence, clashes] {
        watcher->deleteLater();
        const Result<Command> command = watcher->result();
        if (!command) {
            Q_EMIT problem(ErrorText::sentence(command.error()));
            Q_EMIT dropped();
        } else if (command->changes.isEmpty() || (clashes == Clashes::Ask && !goesOn(*command))) {
            Q_EMIT dropped();
        } else {
            submit(*command, sentence);
        }
    });
    const Moment now = Moment::instant(m_workspace->clock().now());
    QPointer<Workspace> workspace = m_workspace;
    watcher->setFuture(m_workspace->ask<Command>([deed, now, workspace](
                                                     const Reading &reading) -> Result<Command> {
        return deed(DealEdits(reading, now, [workspace] { return workspace->newId(); }), reading);
    }));
}

bool DealDesk::goesOn(const Command &command)
{
    const auto clashes
        = std::count_if(command.changes.cbegin(), command.changes.cend(), [](const Change &change) {
              return change.entity == QLatin1StringView(DealClash::Entity)
                  && change.deed == Change::Deed::Create;
          });
    return clashes == 0
        || ProtectionLabel::goesOn(
               m_prompts, qobject_cast<QWidget *>(parent()),
               tr("%n deals meet what somebody else has reported.", nullptr, int(clashes)));
}

void DealDesk::submit(const Command &command, const QString &sentence)
{
    if (!m_workspace)
        return;
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, sentence] {
        watcher->deleteLater();
        const Result<Receipt> receipt = watcher->result();
        if (!receipt) {
            Q_EMIT problem(ErrorText::sentence(receipt.error()));
            Q_EMIT dropped();
            return;
        }
        Q_EMIT told(sentence, receipt->command);
    });
    watcher->setFuture(m_workspace->submit(command));
}

} // namespace Steelyard
