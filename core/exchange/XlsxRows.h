// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"
#include "core/exchange/XlsxFile.h"

#include <QXmlStreamReader>

namespace Steelyard {

/// The filled cells of a sheet, row after row, in small memory whatever the size of the sheet.
class XlsxRows
{
public:
    static constexpr int ColumnLimit = 4096;

    struct Cell
    {
        enum class Kind { Text, Number, Day, NotCalculated };
        int column = 0; ///< from 0
        Kind kind = Kind::Text;
        QString text; ///< a day is YYYY-MM-DD, with the time after it where there is one

        bool operator==(const Cell &) const = default;
    };
    struct Row
    {
        qint64 line = 0; ///< from 1, as the spreadsheet counts
        QList<Cell> cells;

        QString text(int column) const;
    };
    /// Cells that were made one; what it says stands in the first.
    struct Merge
    {
        qint64 firstRow = 0;
        qint64 lastRow = 0;
        int firstColumn = 0;
        int lastColumn = 0;

        bool operator==(const Merge &) const = default;
    };

    /// The file must outlive this.
    XlsxRows(const XlsxFile &file, QString sheet, CancelToken cancel = {});

    /// Goes to the first row. Errors: those of XlsxFile::sheet, cancelled.
    Result<void> open();
    /// The next row with anything in it; false at the end. Errors: xlsx.unreadable, xlsx.too_large,
    /// xlsx.too_wide {line, limit}, cancelled.
    Result<bool> next(Row &row);
    const QList<Merge> &merges() const { return m_merges; }

private:
    Result<void> findMerges();
    void readCell(Row &row);
    QString shownDay(double serial) const;
    void addValue(Row &row, Cell cell, QStringView type, std::size_t style,
                  const QString &value) const;

    const XlsxFile &m_file;
    QString m_sheet;
    CancelToken m_cancel;
    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    QList<Merge> m_merges;
    bool m_isAtEnd = false;
    qint64 m_line = 0;
    int m_column = -1;
};

} // namespace Steelyard
