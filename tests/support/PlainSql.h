// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <sqlite3.h>

namespace Steelyard {

/// Looks into a store file with bare SQLite, past all of the product's code. Read only.
class PlainSql
{
public:
    explicit PlainSql(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr);
    }
    ~PlainSql() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(PlainSql)

    /// Rows of cells; blobs as lower-case hex, NULL as "∅". An error is one row that says so.
    QList<QStringList> rows(const QString &sql) const
    {
        QList<QStringList> all;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr)
            != SQLITE_OK)
            return {{QString::fromUtf8(sqlite3_errmsg(m_database))}};
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QStringList cells;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                cells << cell(statement, i);
            all << cells;
        }
        sqlite3_finalize(statement);
        return all;
    }
    QString one(const QString &sql) const
    {
        const auto all = rows(sql);
        return all.isEmpty() ? QString() : all.first().value(0);
    }
    qint64 number(const QString &sql) const { return one(sql).toLongLong(); }
    /// Rows by line, cells by "|".
    QString dump(const QString &sql) const
    {
        QStringList lines;
        for (const QStringList &row : rows(sql))
            lines << row.join(u'|');
        return lines.join(u'\n');
    }
    QStringList tables() const
    {
        QStringList names;
        for (const QStringList &row :
             rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                 " AND name NOT LIKE 'sqlite_%' ORDER BY name")))
            names << row.first();
        return names;
    }

private:
    static QString cell(sqlite3_stmt *statement, int i)
    {
        switch (sqlite3_column_type(statement, i)) {
        case SQLITE_NULL:
            return QStringLiteral("∅");
        case SQLITE_BLOB:
            return QString::fromLatin1(
                QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, i)),
                           sqlite3_column_bytes(statement, i))
                    .toHex());
        default:
            return QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(statement, i)));
        }
    }

    sqlite3 *m_database = nullptr;
};

} // namespace Steelyard
