// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"

#include "core/base/Text.h"

#include <QIODevice>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 Chunk = 1 << 16;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

qint64 lineEndsIn(QStringView text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        count += text[i] == u'\n'
            || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'));
    return count;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, CsvFormat format, CancelToken cancel)
    : m_device(device)
    , m_format(std::move(format))
    , m_cancel(std::move(cancel))
{
}

Error CsvReader::fault(QLatin1StringView code, qint64 limit) const
{
    return {Error::Kind::Invalid, code, {{u"line"_s, m_line}, {u"limit"_s, limit}}, {}};
}

Result<void> CsvReader::open()
{
    m_encoding = m_format.encoding.isEmpty()
        ? Encoding::detect(m_device)
        : Encoding {m_format.encoding, Encoding::Certainty::Marked, {}, false};
    m_decoder = QStringDecoder(m_encoding.name.toLatin1().constData());
    if (!m_decoder.isValid())
        return Error {Error::Kind::Invalid,
                      "csv.unknown_encoding"_L1,
                      {{u"encoding"_s, m_encoding.name}},
                      {}};
    if (!m_device.seek(0))
        return Error {Error::Kind::Storage, "csv.unreadable"_L1, {}, m_device.errorString()};
    m_buffer.clear();
    m_notes.clear();
    m_held.reset();
    m_at = 0;
    m_line = 1;
    m_isAtEnd = m_isSuspect = m_isCancelled = false;
    fetch();
    if (m_buffer.startsWith(QChar(0xFEFF)))
        m_at = 1;
    m_shape = CsvShape::detect(QStringView(m_buffer).mid(m_at));
    if (!m_format.delimiter.isNull())
        m_shape.delimiter = m_format.delimiter;

    SourceRow row;
    auto found = record(row);
    while (found && *found && m_format.hasHeader && isTitle(row)) {
        m_notes.append(
            {row.line, 0, "csv.title"_L1, {{u"text"_s, row.cells.join(u' ').trimmed()}}});
        found = record(row);
    }
    if (!found)
        return found.error();
    if (!*found)
        return Error {Error::Kind::Invalid, "csv.empty"_L1, {}, {}};
    readHeader(row);
    return {};
}

// A merged title line has one filled cell while the table below has several.
bool CsvReader::isTitle(const SourceRow &row) const
{
    const auto filled
        = std::count_if(row.cells.cbegin(), row.cells.cend(),
                        [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return filled <= 1 && m_shape.columns > 1;
}

void CsvReader::readHeader(const SourceRow &row)
{
    m_header.clear();
    QSet<QString> taken;
    for (int i = 0; i < row.cells.size(); ++i) {
        QString name = m_format.hasHeader ? Text::key(row.cells.at(i)) : QString();
        if (name.isEmpty())
            name = u'#' + QString::number(i + 1);
        QString distinct = name;
        for (int n = 2; taken.contains(distinct); ++n)
            distinct = name + u" (%1)"_s.arg(n);
        if (distinct != name)
            m_notes.append({row.line,
                            i + 1,
                            "csv.header_doubled"_L1,
                            {{u"name"_s, name}, {u"renamed"_s, distinct}}});
        taken.insert(distinct);
        m_header.append(distinct);
    }
    if (!m_format.hasHeader)
        m_held = row;
}

/// Decodes another piece; false when the file has no more.
bool CsvReader::fetch()
{
    if (m_isAtEnd)
        return false;
    m_isCancelled = m_cancel.isCancelled();
    m_buffer.remove(0, m_at);
    m_at = 0;
    QByteArray bytes = m_isCancelled ? QByteArray() : m_device.read(Chunk);
    if (bytes.isEmpty()) {
        m_isAtEnd = true;
        // A line end more gives away a character that was cut off at the end of the file.
        bytes = m_encoding.name == "UTF-16LE"_L1 ? QByteArray("\n\0", 2)
            : m_encoding.name == "UTF-16BE"_L1   ? QByteArray("\0\n", 2)
                                                 : QByteArray("\n");
    }
    const QString text = m_decoder.decode(bytes);
    m_isSuspect = m_isSuspect || m_decoder.hasError() || text.contains(QChar(u'\0'))
        || text.contains(QChar::ReplacementCharacter) || !QStringView(text).isValidUtf16();
    m_buffer.append(text);
    return true;
}

/// The text of a quoted cell, up to the delimiter or line end after its closing quote.
CsvReader::Scan CsvReader::scanQuoted(qsizetype &at, Extent &extent, SourceRow &row) const
{
    const QStringView text(m_buffer);
    QString cell;
    for (++at;;) {
        const qsizetype quote = text.indexOf(u'"', at);
        if (quote < 0 || (quote + 1 == text.size() && !m_isAtEnd))
            return m_isAtEnd ? Scan::Broken : Scan::NeedsMore;
        const QStringView part = text.mid(at, quote - at);
        extent.lineEnds += lineEndsIn(part);
        cell.append(part);
        at = quote + 1;
        if (at == text.size() || text[at] != u'"')
            break;
        cell.append(text[at++]);
    }
    if (at < text.size() && text[at] != m_shape.delimiter && !isLineEnd(text[at])) {
        // A quote that closes in another line and goes on is one that was never closed.
        if (extent.lineEnds > 0)
            return Scan::Broken;
        row.issues.append({m_line, int(row.cells.size()) + 1, "csv.quote_stray"_L1, {}});
        const qsizetype rest = at;
        while (at < text.size() && text[at] != m_shape.delimiter && !isLineEnd(text[at]))
            ++at;
        if (at == text.size() && !m_isAtEnd)
            return Scan::NeedsMore;
        cell.append(text.mid(rest, at - rest));
    }
    row.cells.append(cell);
    return Scan::Complete;
}

CsvReader::Scan CsvReader::scan(SourceRow &row, Extent &extent) const
{
    const QStringView text(m_buffer);
    row = {m_line, {}, {}};
    extent = {};
    for (qsizetype at = m_at;;) {
        if (at < text.size() && text[at] == u'"') {
            if (const Scan done = scanQuoted(at, extent, row); done != Scan::Complete)
                return done;
        } else {
            const qsizetype start = at;
            while (at < text.size() && text[at] != m_shape.delimiter && !isLineEnd(text[at]))
                ++at;
            row.cells.append(text.mid(start, at - start).toString());
        }
        if (at == text.size()) {
            extent.end = at;
            return m_isAtEnd ? Scan::Complete : Scan::NeedsMore;
        }
        if (text[at] == m_shape.delimiter) {
            ++at;
            // The cell after a last delimiter is there, although empty.
            if (at == text.size() && !m_isAtEnd)
                return Scan::NeedsMore;
            if (row.cells.size() > ColumnLimit) {
                extent.end = at;
                return Scan::Complete;
            }
            continue;
        }
        if (text[at] == u'\r' && at + 1 == text.size() && !m_isAtEnd)
            return Scan::NeedsMore;
        at += text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n' ? 2 : 1;
        extent.end = at;
        ++extent.lineEnds;
        return Scan::Complete;
    }
}

/// Characters before the next line end.
qsizetype CsvReader::firstLine() const
{
    const auto begin = m_buffer.cbegin() + m_at;
    return std::find_if(begin, m_buffer.cend(), isLineEnd) - begin;
}

/// Gives up on a record whose quote never closes: its first line is bad, the next one is read anew.
void CsvReader::takeFirstLine(SourceRow &row)
{
    qsizetype end = m_at + firstLine();
    row = {m_line, {m_buffer.mid(m_at, end - m_at)}, {{m_line, 0, "csv.quote_open"_L1, {}}}};
    if (end + 1 < m_buffer.size() && m_buffer[end] == u'\r' && m_buffer[end + 1] == u'\n')
        ++end;
    m_at = qMin(end + 1, m_buffer.size());
    ++m_line;
}

/// The next record that is not an empty line; false at the end.
Result<bool> CsvReader::record(SourceRow &row)
{
    for (;;) {
        if (m_at == m_buffer.size() && !fetch())
            return m_isCancelled
                ? Result<bool>(Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}})
                : Result<bool>(false);
        Extent extent;
        const Scan done = scan(row, extent);
        if (m_isCancelled)
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        const qsizetype pending
            = done == Scan::Complete ? extent.end - m_at : m_buffer.size() - m_at;
        if (done == Scan::Broken) {
            takeFirstLine(row);
            return true;
        }
        if (pending > RecordLimit) {
            // Too long because a quote was left open, or because the line itself is.
            if (firstLine() > RecordLimit)
                return fault("csv.line_too_long"_L1, RecordLimit);
            takeFirstLine(row);
            return true;
        }
        if (done == Scan::NeedsMore) {
            fetch();
            continue;
        }
        if (row.cells.size() > ColumnLimit)
            return fault("csv.too_many_columns"_L1, ColumnLimit);
        const bool isEmptyLine = firstLine() == 0;
        m_at = extent.end;
        m_line += extent.lineEnds;
        if (!isEmptyLine)
            return true;
    }
}

/// Fits the row to the header and looks for characters that no text has.
void CsvReader::examine(SourceRow &row) const
{
    if (m_isSuspect) {
        for (int i = 0; i < row.cells.size(); ++i) {
            const QString &cell = row.cells.at(i);
            if (cell.contains(QChar(u'\0')))
                row.issues.append({row.line, i + 1, "csv.nul"_L1, {}});
            else if (cell.contains(QChar::ReplacementCharacter) || !cell.isValidUtf16())
                row.issues.append({row.line, i + 1, "csv.bytes"_L1, {}});
        }
    }
    const qsizetype width = m_header.size();
    const bool isWhole = row.issues.isEmpty();
    const qsizetype found = row.cells.size();
    while (row.cells.size() > width && row.cells.last().isEmpty())
        row.cells.removeLast();
    if (row.cells.size() != width && isWhole)
        row.issues.append(
            {row.line, 0, "csv.ragged"_L1, {{u"expected"_s, width}, {u"found"_s, found}}});
    while (row.cells.size() < width)
        row.cells.append(QString());
    if (m_format.isProtected) {
        for (QString &cell : row.cells)
            cell = CsvFormula::unprotect(cell);
    }
}

Result<bool> CsvReader::next(SourceRow &row)
{
    if (m_held) {
        row = *std::exchange(m_held, std::nullopt);
    } else {
        const auto found = record(row);
        if (!found || !*found)
            return found;
    }
    examine(row);
    return true;
}

} // namespace Steelyard
