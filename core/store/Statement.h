// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Value.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Steelyard {

/// Turns the last fault of a connection into an Error; the only place that reads SQLite's codes.
Error storageError(sqlite3 *connection);

/// One prepared SQL statement; values are bound, never written into the text.
class Statement
{
public:
    static Result<Statement> prepare(sqlite3 *connection, const QByteArray &sql);

    Statement &bind(int index, qint64 number);
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, const QByteArray &blob);
    Statement &bind(int index, const Uuid &id); ///< a null id becomes NULL
    Statement &bind(int index, const Value &value);
    Statement &bindNull(int index);

    /// Goes to the next row; false at the end.
    Result<bool> next();
    /// Runs to the end and makes ready for the next run.
    Result<void> run();
    /// Hands every row to `take`, then makes ready for the next run; ends early when it says false.
    template<typename Take>
    Result<void> forEach(Take take)
    {
        for (;;) {
            const Result<bool> row = next();
            if (!row)
                return row.error();
            if (!*row || !take(*this))
                break;
        }
        reset();
        return {};
    }
    void reset();

    int columns() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The bytes of a text or blob, until the next row.
    QByteArrayView bytes(int column) const;
    Uuid uuid(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace Steelyard
