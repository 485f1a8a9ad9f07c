// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxReader.h"

#include "core/base/Text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::size_t Sample = 50;

using Kind = XlsxRows::Cell::Kind;

bool isAllText(const XlsxRows::Row &row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(),
                       [](const XlsxRows::Cell &cell) { return cell.kind == Kind::Text; });
}

} // namespace

XlsxReader::XlsxReader(const XlsxFile &file, const QString &sheet, bool hasHeader,
                       const CancelToken &cancel)
    : m_rows(file, sheet, cancel)
    , m_hasHeader(hasHeader)
{
}

Result<void> XlsxReader::open()
{
    m_ahead.clear();
    m_covered.clear();
    m_header.clear();
    m_notes.clear();
    if (const auto opened = m_rows.open(); !opened)
        return opened;
    m_merges = m_rows.merges();
    m_merges.removeIf([](const XlsxRows::Merge &one) { return one.firstRow == one.lastRow; });
    std::sort(m_merges.begin(), m_merges.end(),
              [](const auto &a, const auto &b) { return a.firstRow < b.firstRow; });
    m_nextMerge = 0;
    if (const auto looked = lookAhead(); !looked)
        return looked;
    while (!m_ahead.empty() && m_hasHeader && isTitle(m_ahead.front())) {
        const XlsxRows::Row &row = m_ahead.front();
        m_notes.append(
            {row.line, 0, "csv.title"_L1, {{u"text"_s, row.cells.constFirst().text.trimmed()}}});
        m_ahead.pop_front();
    }
    if (m_ahead.empty())
        return Error {Error::Kind::Invalid, "csv.empty"_L1, {}, {}};
    if (m_hasHeader)
        readHeader(levelsOf(m_ahead.front()));
    else
        name(QStringList(m_columns, QString()), m_ahead.front().line);
    return {};
}

Result<void> XlsxReader::lookAhead()
{
    m_columns = 0;
    while (m_ahead.size() < Sample) {
        XlsxRows::Row row;
        const auto more = m_rows.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        m_columns = qMax(m_columns, m_hasHeader ? row.cells.size() : row.cells.last().column + 1);
        m_ahead.push_back(std::move(row));
    }
    return {};
}

bool XlsxReader::isTitle(const XlsxRows::Row &row) const
{
    return row.cells.size() <= 1 && m_columns > 1;
}

/// A head cell that reaches down says how many lines the head has; where cells only reach across,
/// a line of nothing but texts below belongs to it.
int XlsxReader::levelsOf(const XlsxRows::Row &first) const
{
    int levels = 1;
    bool reachesAcross = false;
    for (const XlsxRows::Merge &merge : m_rows.merges()) {
        if (merge.firstRow != first.line)
            continue;
        levels = qMax(levels, int(qMin<qint64>(merge.lastRow - merge.firstRow, 4)) + 1);
        reachesAcross = reachesAcross || merge.lastColumn > merge.firstColumn;
    }
    if (levels == 1 && reachesAcross && m_ahead.size() > 1 && m_ahead[1].line == first.line + 1
        && isAllText(m_ahead[1]))
        levels = 2;
    return levels;
}

void XlsxReader::readHeader(int levels)
{
    const qint64 first = m_ahead.front().line;
    QStringList names;
    while (!m_ahead.empty() && m_ahead.front().line < first + levels) {
        const XlsxRows::Row row = m_ahead.front();
        m_ahead.pop_front();
        QStringList texts;
        for (const XlsxRows::Cell &cell : row.cells) {
            texts.resize(qMax<qsizetype>(texts.size(), cell.column + 1));
            texts[cell.column] = Text::key(cell.text);
        }
        // A cell above others names each of them.
        for (const XlsxRows::Merge &merge : m_rows.merges()) {
            if (merge.firstRow != row.line || levels == 1)
                continue;
            const QString text = texts.value(merge.firstColumn);
            texts.resize(qMax<qsizetype>(texts.size(), merge.lastColumn + 1));
            for (int column = merge.firstColumn; column <= merge.lastColumn; ++column)
                texts[column] = text;
        }
        names.resize(qMax(names.size(), texts.size()));
        for (qsizetype column = 0; column < texts.size(); ++column) {
            QString &whole = names[column];
            if (!texts.at(column).isEmpty() && whole != texts.at(column))
                whole += (whole.isEmpty() ? QString() : u" "_s) + texts.at(column);
        }
    }
    if (levels > 1)
        m_notes.append({first, 0, "xlsx.heads_joined"_L1, {{u"lines"_s, levels}}});
    name(names, first);
}

void XlsxReader::name(const QStringList &texts, qint64 line)
{
    QSet<QString> taken;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString name = texts.at(i).isEmpty() ? u'#' + QString::number(i + 1) : texts.at(i);
        QString distinct = name;
        for (int n = 2; taken.contains(distinct); ++n)
            distinct = name + u" (%1)"_s.arg(n);
        if (distinct != name)
            m_notes.append({line,
                            int(i) + 1,
                            "csv.header_doubled"_L1,
                            {{u"name"_s, name}, {u"renamed"_s, distinct}}});
        taken.insert(distinct);
        m_header.append(distinct);
    }
}

/// Writes into a row what cells merged over it say.
void XlsxReader::cover(XlsxRows::Row &row)
{
    m_covered.removeIf([&](const Covered &one) { return one.merge.lastRow < row.line; });
    for (const Covered &one : std::as_const(m_covered))
        row.cells.append({one.merge.firstColumn, Kind::Text, one.text});
    for (; m_nextMerge < m_merges.size() && m_merges.at(m_nextMerge).firstRow <= row.line;
         ++m_nextMerge) {
        const XlsxRows::Merge &merge = m_merges.at(m_nextMerge);
        if (merge.firstRow != row.line)
            continue;
        for (const XlsxRows::Cell &cell : std::as_const(row.cells)) {
            if (cell.column == merge.firstColumn
                && (cell.kind == Kind::Text || cell.kind == Kind::Day))
                m_covered.append({merge, cell.text});
        }
    }
}

Result<bool> XlsxReader::next(SourceRow &row)
{
    XlsxRows::Row found;
    if (!m_ahead.empty()) {
        found = std::move(m_ahead.front());
        m_ahead.pop_front();
    } else if (const auto more = m_rows.next(found); !more || !*more) {
        return more;
    }
    cover(found);
    const qsizetype width = m_header.size();
    row = {found.line, QStringList(width, QString()), {}};
    for (const XlsxRows::Cell &cell : std::as_const(found.cells)) {
        if (cell.column >= width) {
            if (row.issues.isEmpty())
                row.issues.append({found.line,
                                   0,
                                   "csv.ragged"_L1,
                                   {{u"expected"_s, width}, {u"found"_s, cell.column + 1}}});
            continue;
        }
        row.cells[cell.column] = cell.text;
        if (cell.kind == Kind::NotCalculated)
            row.issues.append({found.line,
                               cell.column + 1,
                               "xlsx.not_calculated"_L1,
                               {{u"column"_s, m_header.at(cell.column)}}});
    }
    return true;
}

} // namespace Steelyard
