// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/RowSight.h"

#include <QList>
#include <QString>
#include <QStringList>

class QTextStream;

namespace Steelyard {

/// Rows of an answer, written as an aligned table, as JSON or as CSV.
class Table
{
public:
    enum class Format { Aligned, Json, Csv };

    /// One cell; how it looks in JSON is settled here.
    struct Cell
    {
        QString text;
        enum class Kind { Text, Number, Null, Json } kind = Kind::Text;
    };

    static Cell text(const QString &value) { return {value, Cell::Kind::Text}; }
    static Cell number(const QString &plain)
    {
        return plain.isEmpty() ? null() : Cell {plain, Cell::Kind::Number};
    }
    static Cell number(qint64 value) { return {QString::number(value), Cell::Kind::Number}; }
    static Cell flag(bool value)
    {
        return {value ? QStringLiteral("true") : QStringLiteral("false"), Cell::Kind::Json};
    }
    static Cell null() { return {{}, Cell::Kind::Null}; }
    static Cell list(const QStringList &texts);

    explicit Table(const QStringList &columns) : m_columns(columns) {}

    void add(const QList<Cell> &row) { add(row, {}); }
    /// A line that shows a row of the store, which not everybody may read.
    void add(const QList<Cell> &row, const RowSight::Listed &shown)
    {
        m_rows.append(row);
        m_shown.append(shown);
    }
    qsizetype rows() const { return m_rows.size(); }

    /// How lines are put together that show rows nobody may read: those that agree in `groups`
    /// become one, with the sums of `sums` and the number of rows in `note`.
    struct Hiding
    {
        QString note; ///< none: the first column
        QStringList groups;
        QStringList sums;
    };
    void setHiding(const Hiding &hiding) { m_hiding = hiding; }
    Result<void> hide(const RowSight &sight);
    void write(QTextStream &out, Format format) const;

    static QString quoted(const QString &text);

private:
    void writeAligned(QTextStream &out) const;
    void writeJson(QTextStream &out) const;
    void writeCsv(QTextStream &out) const;

    QStringList m_columns;
    QList<QList<Cell>> m_rows;
    QList<RowSight::Listed> m_shown; ///< by row; no entity where it shows none of the store
    Hiding m_hiding;
};

} // namespace Steelyard
