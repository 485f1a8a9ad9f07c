// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/RowSource.h"
#include "core/exchange/XlsxRows.h"

#include <deque>

namespace Steelyard {

/// A sheet of a workbook as a table: titles above it left out, heads of several lines joined, what
/// merged cells say repeated in every row that they cover. Numbers are not repeated: an amount that
/// stands once counts once.
class XlsxReader final : public RowSource
{
public:
    /// The file must outlive this. No name: the first sheet that is not hidden.
    explicit XlsxReader(const XlsxFile &file, const QString &sheet = {}, bool hasHeader = true,
                        const CancelToken &cancel = {});

    Result<void> open() override;
    const QStringList &header() const override { return m_header; }
    const QList<SourceIssue> &notes() const override { return m_notes; }
    Result<bool> next(SourceRow &row) override;

private:
    struct Covered
    {
        XlsxRows::Merge merge;
        QString text;
    };

    Result<void> lookAhead();
    bool isTitle(const XlsxRows::Row &row) const;
    int levelsOf(const XlsxRows::Row &first) const;
    void readHeader(int levels);
    void name(const QStringList &texts, qint64 line);
    void cover(XlsxRows::Row &row);

    XlsxRows m_rows;
    bool m_hasHeader;
    qsizetype m_columns = 0; ///< most filled cells of the rows at the beginning
    std::deque<XlsxRows::Row> m_ahead;
    QList<XlsxRows::Merge> m_merges; ///< those that reach down, by their first row
    qsizetype m_nextMerge = 0;
    QList<Covered> m_covered;
    QStringList m_header;
    QList<SourceIssue> m_notes;
};

} // namespace Steelyard
