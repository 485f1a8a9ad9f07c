// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Statement.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace Steelyard {

/// One hardened SQLite connection; belongs to the thread that opened it.
class Database
{
public:
    enum class Access { Write, Read };

    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    sqlite3 *handle() const { return m_handle; }

    /// A statement that is compiled once and kept; it is reset before it is handed out.
    Result<Statement *> statement(const QByteArray &sql);
    Result<void> execute(const QByteArray &sql);
    Result<qint64> number(const QByteArray &sql);
    Result<QString> text(const QByteArray &sql);

    /// Long statements ask `cancelled` now and then and stop when it says so.
    void setCancelCheck(std::function<bool()> cancelled);

private:
    explicit Database(QString connection);
    Result<void> harden(Access access);

    QString m_connection;
    sqlite3 *m_handle = nullptr;
    Access m_access = Access::Read;
    std::unordered_map<std::string, Statement> m_statements;
    std::function<bool()> m_cancelled;
};

} // namespace Steelyard
