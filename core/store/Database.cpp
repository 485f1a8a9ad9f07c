// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

Database::Database(QString connection) : m_connection(std::move(connection)) {}

Database::~Database()
{
    m_statements.clear();
    m_handle = nullptr;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(
        new Database(u"steelyard-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
        connection.setDatabaseName(path);
        // A reader never makes a file where there is none.
        if (access == Access::Read)
            connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!connection.open())
            return Error {Error::Kind::Storage,
                          "store.cannot_open"_L1,
                          {{u"path"_s, path}},
                          connection.lastError().text()};
        const QVariant handle = connection.driver()->handle();
        database->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    }
    database->m_access = access;
    if (const auto hardened = database->harden(access); !hardened) {
        Error error = hardened.error();
        // SQLite touches the file only now: what cannot be opened is found out here.
        if (error.code == "store.io"_L1)
            return Error {error.kind, "store.cannot_open"_L1, {{u"path"_s, path}}, error.detail};
        error.values.insert(u"path"_s, path);
        return error;
    }
    return database;
}

Result<void> Database::harden(Access access)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    // Debian's SQLite 3.40.1 can lose the log when two connections checkpoint at once; only the
    // writer ever does.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, access == Access::Read, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_busy_timeout(m_handle, 5000);

    QList<QByteArray> pragmas {"PRAGMA mmap_size = 0", "PRAGMA cell_size_check = ON",
                               "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -32768",
                               "PRAGMA foreign_keys = ON"};
    if (access == Access::Write)
        pragmas += {"PRAGMA page_size = 4096",          "PRAGMA auto_vacuum = INCREMENTAL",
                    "PRAGMA journal_mode = WAL",        "PRAGMA synchronous = FULL",
                    "PRAGMA wal_autocheckpoint = 1000", "PRAGMA journal_size_limit = 16777216"};
    else
        pragmas += {"PRAGMA query_only = ON", "PRAGMA wal_autocheckpoint = 0"};
    for (const QByteArray &pragma : std::as_const(pragmas)) {
        if (const auto done = execute(pragma); !done)
            return done.error();
    }
    return {};
}

Result<Statement *> Database::statement(const QByteArray &sql)
{
    const auto key = sql.toStdString();
    if (const auto found = m_statements.find(key); found != m_statements.end()) {
        found->second.reset();
        return &found->second;
    }
    auto prepared = Statement::prepare(m_handle, sql);
    if (!prepared)
        return prepared.error();
    return &m_statements.emplace(key, std::move(*prepared)).first->second;
}

Result<void> Database::execute(const QByteArray &sql)
{
    auto prepared = Statement::prepare(m_handle, sql);
    return prepared ? prepared->run() : Result<void>(prepared.error());
}

Result<qint64> Database::number(const QByteArray &sql)
{
    auto prepared = Statement::prepare(m_handle, sql);
    if (!prepared)
        return prepared.error();
    const auto row = prepared->next();
    if (!row)
        return row.error();
    return *row ? prepared->integer(0) : 0;
}

Result<QString> Database::text(const QByteArray &sql)
{
    auto prepared = Statement::prepare(m_handle, sql);
    if (!prepared)
        return prepared.error();
    const auto row = prepared->next();
    if (!row)
        return row.error();
    return *row ? prepared->text(0) : QString();
}

void Database::setCancelCheck(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
    const auto ask = [](void *check) -> int {
        return (*static_cast<std::function<bool()> *>(check))() ? 1 : 0;
    };
    if (m_cancelled)
        sqlite3_progress_handler(m_handle, 10'000, ask, &m_cancelled);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace Steelyard
