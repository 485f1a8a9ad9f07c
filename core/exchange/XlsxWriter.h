// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace Steelyard {

/// What one cell holds; a text is never run, whatever it begins with.
using XlsxCell = std::variant<std::monostate, QString, double, QDate>;

/// A table as one sheet of a workbook, with its titles in the first row.
struct XlsxSheet
{
    struct Column
    {
        QString title;
        int width = 14;         ///< in letters; Chinese ones take two
        bool isWrapped = false; ///< long texts go on in the next line
    };

    QString name;
    QList<Column> columns;
    QList<QList<XlsxCell>> rows;
    int fixedColumns = 0; ///< those on the left that stay when the rest is moved
};

/// Several tables in one file.
struct XlsxBook
{
    QString title;
    QString company;
    QDate day; ///< of which it is; the same book of the same day gives the same bytes
    QList<XlsxSheet> sheets;
};

/// Writes workbooks that are ready to be sorted, filtered and printed.
namespace XlsxWriter {

/// A file that was there stays until the new one is whole. Errors: file.cannot_write {path}.
Result<void> write(const QString &path, const XlsxBook &book);

} // namespace XlsxWriter

} // namespace Steelyard
