// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

// One name per user and store; a path would be too long for a socket.
QString SingleInstance::serverName(const QString &storePath)
{
    const QFileInfo file(storePath);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"steelyard-%1-%2"_s.arg(geteuid()).arg(QString::fromLatin1(hash.toHex().left(16)));
}

bool SingleInstance::listen(const QString &storePath, Handler handler)
{
    stop();
    m_handler = std::move(handler);
    const QString name = serverName(storePath);
    if (m_server.listen(name))
        return true;
    // The store's lock says who is alive; a socket that is left over belongs to nobody.
    QLocalServer::removeServer(name);
    return m_server.listen(name);
}

void SingleInstance::stop()
{
    m_server.close();
    // Whoever is connected meant the store that was open until now.
    for (QLocalSocket *socket : m_server.findChildren<QLocalSocket *>()) {
        socket->disconnect(this);
        constexpr int patience = 200;
        if (socket->bytesToWrite() > 0)
            socket->waitForBytesWritten(patience);
        socket->disconnectFromServer();
    }
}

void SingleInstance::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const CancelToken gone;
        connect(socket, &QLocalSocket::disconnected, socket, [socket, gone] {
            gone.cancel();
            socket->deleteLater();
        });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, gone] {
            if (!socket->canReadLine())
                return;
            const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
            const auto send = [guard = QPointer(socket)](const QJsonObject &answer) {
                if (!guard)
                    return;
                guard->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
                guard->disconnectFromServer();
            };
            m_handler(request, Reply {send, gone});
        });
    }
}

std::optional<QJsonObject> SingleInstance::ask(const QString &storePath, const QJsonObject &request,
                                               int timeoutMs)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(storePath));
    constexpr int patience = 1000;
    if (!socket.waitForConnected(patience))
        return std::nullopt;
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    socket.flush();
    QByteArray answer;
    while (!answer.contains('\n')) {
        if (!socket.waitForReadyRead(timeoutMs))
            break;
        answer += socket.readAll();
    }
    answer += socket.readAll();
    if (answer.isEmpty())
        return std::nullopt;
    return QJsonDocument::fromJson(answer).object();
}

} // namespace Steelyard
