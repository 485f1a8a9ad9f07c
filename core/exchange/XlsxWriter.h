// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace Steelyard {

/// A figure that people may come to change: without a value the cell is there and empty.
struct XlsxFigure
{
    std::optional<double> value;
    int decimals = 0;
    bool isOpen = true;    ///< may be typed into where the sheet is protected
    bool isMarked = false; ///< in the colour of what is held
    bool isSum = false;    ///< of the figures to its left, worked out by the spreadsheet

    bool operator==(const XlsxFigure &) const = default;
};

/// What one cell holds; a text is never run, whatever it begins with.
using XlsxCell = std::variant<std::monostate, QString, double, QDate, XlsxFigure>;

/// A table as one sheet of a workbook, with its titles in the first row.
struct XlsxSheet
{
    struct Column
    {
        QString title;
        int width = 14;         ///< in letters; Chinese ones take two
        bool isWrapped = false; ///< long texts go on in the next line
        bool isHidden = false;
    };

    QString name;
    QList<Column> columns;
    QList<QList<XlsxCell>> rows;
    int fixedColumns = 0;     ///< those on the left that stay when the rest is moved
    bool isProtected = false; ///< only figures that are open can be changed; there is no password
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
