// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Statement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

Error storageError(sqlite3 *connection)
{
    const int code = connection ? sqlite3_extended_errcode(connection) : SQLITE_NOMEM;
    const QString detail = u"[%1] %2"_s.arg(code).arg(
        QString::fromUtf8(connection ? sqlite3_errmsg(connection) : "out of memory"));
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy, "store.busy"_L1, {}, detail};
    case SQLITE_FULL:
        return {Error::Kind::Storage, "store.full"_L1, {}, detail};
    case SQLITE_READONLY:
        return {Error::Kind::Storage, "store.read_only"_L1, {}, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged, "store.damaged"_L1, {}, detail};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Conflict, "store.constraint"_L1, {}, detail};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, "cancelled"_L1, {}, detail};
    default:
        return {Error::Kind::Storage, "store.io"_L1, {}, detail};
    }
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(connection, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr)
        != SQLITE_OK)
        return storageError(connection);
    return Statement(statement);
}

Statement &Statement::bind(int index, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), index, number);
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement.get(), index, utf8.constData(), int(utf8.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &blob)
{
    sqlite3_bind_blob(m_statement.get(), index, blob.constData(), int(blob.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int index, const Uuid &id)
{
    return id.isNull() ? bindNull(index) : bind(index, id.bytes());
}

Statement &Statement::bind(int index, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return bind(index, *number);
    if (const auto *text = std::get_if<QString>(&value))
        return bind(index, *text);
    if (const auto *day = std::get_if<QDate>(&value))
        return bind(index, day->toString(Qt::ISODate));
    if (const auto *moment = std::get_if<Moment>(&value))
        return bind(index, moment->text());
    if (const auto *id = std::get_if<Uuid>(&value))
        return bind(index, *id);
    return bindNull(index);
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
    return *this;
}

Result<bool> Statement::next()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default: {
        const Error error = storageError(sqlite3_db_handle(m_statement.get()));
        sqlite3_reset(m_statement.get());
        return error;
    }
    }
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = next();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *bytes
        = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

Uuid Statement::uuid(int column) const
{
    const QByteArrayView id = bytes(column);
    return Uuid::fromBytes(QByteArray::fromRawData(id.data(), id.size()));
}

} // namespace Steelyard
