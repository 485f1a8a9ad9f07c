// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

#include <QFutureWatcher>
#include <QPointer>

#include <functional>

namespace Steelyard {

/// Asks the store one question at a time: a newer one cancels the one before it, and only the
/// answer to the newest is heard.
template<typename T>
class LatestAnswer
{
public:
    LatestAnswer() = default;
    ~LatestAnswer() { cancel(); }
    LatestAnswer(const LatestAnswer &) = delete;
    LatestAnswer &operator=(const LatestAnswer &) = delete;

    /// `then` is called on the window's thread while `context` lives. A cancelled question is never
    /// answered.
    void ask(QObject *context, Workspace *workspace,
             std::function<Result<T>(const Reading &)> question,
             std::function<void(const Result<T> &)> then)
    {
        cancel();
        if (!workspace)
            return;
        m_cancel = CancelToken();
        m_isWaiting = true;
        const CancelToken token = m_cancel;
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [this, watcher, token, then = std::move(then)] {
                             watcher->deleteLater();
                             if (token.isCancelled())
                                 return;
                             m_isWaiting = false;
                             then(watcher->result());
                         });
        watcher->setFuture(workspace->ask<T>(std::move(question), token));
    }
    void cancel()
    {
        m_cancel.cancel();
        m_isWaiting = false;
    }
    bool isWaiting() const { return m_isWaiting; }

private:
    CancelToken m_cancel;
    bool m_isWaiting = false;
};

} // namespace Steelyard
