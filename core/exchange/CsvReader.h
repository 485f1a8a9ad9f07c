// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"
#include "core/exchange/CsvFormat.h"
#include "core/exchange/Encoding.h"
#include "core/exchange/RowSource.h"

#include <QStringDecoder>

class QIODevice;

namespace Steelyard {

/// Reads CSV (RFC 4180 and what passes for it) in small pieces, whatever the size of the file.
class CsvReader final : public RowSource
{
public:
    static constexpr qsizetype RecordLimit = 1 << 20; ///< characters
    static constexpr qsizetype ColumnLimit = 4096;

    /// The device must be open and able to seek; it is not owned.
    explicit CsvReader(QIODevice &device, CsvFormat format = {}, CancelToken cancel = {});

    Result<void> open() override;
    const QStringList &header() const override { return m_header; }
    const QList<SourceIssue> &notes() const override { return m_notes; }
    Result<bool> next(SourceRow &row) override;

    /// Known after open().
    const Encoding &encoding() const { return m_encoding; }
    QChar delimiter() const { return m_shape.delimiter; }

private:
    enum class Scan { Complete, NeedsMore, Broken };
    /// Where in the buffer a record stands.
    struct Extent
    {
        qsizetype end = 0;
        qint64 lineEnds = 0;
    };

    bool fetch();
    Scan scan(SourceRow &row, Extent &extent) const;
    Scan scanQuoted(qsizetype &at, Extent &extent, SourceRow &row) const;
    qsizetype firstLine() const;
    void takeFirstLine(SourceRow &row);
    Result<bool> record(SourceRow &row);
    void readHeader(const SourceRow &row);
    bool isTitle(const SourceRow &row) const;
    void examine(SourceRow &row) const;
    Error fault(QLatin1StringView code, qint64 limit) const;

    QIODevice &m_device;
    CsvFormat m_format;
    CancelToken m_cancel;
    Encoding m_encoding;
    CsvShape m_shape;
    QStringDecoder m_decoder;
    QString m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_isAtEnd = false;
    bool m_isSuspect = false; ///< a replacement or NUL character was seen
    bool m_isCancelled = false;
    QStringList m_header;
    QList<SourceIssue> m_notes;
    std::optional<SourceRow> m_held; ///< the first row of a file without header
};

} // namespace Steelyard
