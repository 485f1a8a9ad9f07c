// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>
#include <optional>

namespace Steelyard {

/// One window per store: a second start hands its arguments over, a command that writes is run by
/// the window that holds the store.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// Answers one request; called on the window's thread, replies when it is ready.
    struct Reply
    {
        std::function<void(const QJsonObject &)> send;
        CancelToken gone; ///< set when whoever asked does not wait any more

        void operator()(const QJsonObject &answer) const { send(answer); }
    };
    using Handler = std::function<void(const QJsonObject &request, const Reply &reply)>;

    explicit SingleInstance(QObject *parent = nullptr);

    /// Whether this is the store's window from now on.
    bool listen(const QString &storePath, Handler handler);
    /// Hears nothing more; answers that were given are still sent.
    void stop();

    /// Asks the window that has the store open; nothing when there is none. Waits at most
    /// `timeoutMs` for the answer, for ever when it is −1.
    static std::optional<QJsonObject> ask(const QString &storePath, const QJsonObject &request,
                                          int timeoutMs = -1);

private:
    static QString serverName(const QString &storePath);
    void serve();

    QLocalServer m_server;
    Handler m_handler;
};

} // namespace Steelyard
