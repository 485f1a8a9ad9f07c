// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/workspace/PoolRules.h"
#include "core/workspace/Workspace.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace Steelyard {

/// Carries out what is done to customers, off the window's thread, and says what came of it.
class CustomerDesk final : public QObject
{
    Q_OBJECT
public:
    using NewId = std::function<Uuid()>;
    using Deed = std::function<Result<Command>(const Reading &reading, const NewId &newId)>;

    explicit CustomerDesk(QObject *parent = nullptr);

    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    Workspace *workspace() const { return m_workspace; }
    void perform(const Deed &deed, const QString &sentence);
    void claim(const QList<Uuid> &customers, const Uuid &person, const PoolRules &rules,
               const QDate &today, const QString &sentence);

    /// Asks the store; the answer comes on the window's thread, unless the store is gone.
    template<typename T, typename Take>
    void ask(std::function<Result<T>(const Reading &)> question, Take take,
             const CancelToken &cancel = {})
    {
        if (!m_workspace)
            return;
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, take, cancel] {
            watcher->deleteLater();
            if (cancel.isCancelled())
                return;
            const Result<T> answer = watcher->result();
            if (answer)
                take(*answer);
            else
                fail(answer.error());
        });
        watcher->setFuture(m_workspace->ask<T>(std::move(question), cancel));
    }

Q_SIGNALS:
    void told(const QString &sentence, qint64 command);
    void problem(const QString &sentence);
    /// There was nothing to be done.
    void idle();

private:
    void fail(const Error &error);
    void follow(const QFuture<Result<Receipt>> &future, const QString &sentence);

    QPointer<Workspace> m_workspace;
};

} // namespace Steelyard
