// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxRows.h"

#include "core/exchange/XlsxText.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

const Error Cancelled {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};

QString timeText(qint64 seconds)
{
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

/// Whether the end mark of the cells is in the text, by whatever prefix.
bool endsCells(const QByteArray &text)
{
    for (qsizetype at = 0; (at = text.indexOf("sheetData>", at)) >= 0; ++at) {
        const qsizetype mark = text.lastIndexOf('<', at);
        if (mark >= 0 && text.at(mark + 1) == '/')
            return true;
    }
    return false;
}

} // namespace

QString XlsxRows::Row::text(int column) const
{
    for (const Cell &cell : cells) {
        if (cell.column == column)
            return cell.text;
    }
    return {};
}

XlsxRows::XlsxRows(const XlsxFile &file, QString sheet, CancelToken cancel)
    : m_file(file)
    , m_sheet(std::move(sheet))
    , m_cancel(std::move(cancel))
{
}

Result<void> XlsxRows::open()
{
    if (const auto found = findMerges(); !found)
        return found;
    auto device = m_file.sheet(m_sheet);
    if (!device)
        return device.error();
    m_xml.clear();
    m_device = std::move(*device);
    m_xml.setDevice(m_device.get());
    m_isAtEnd = false;
    m_line = 0;
    return {};
}

/// Merged cells are told of behind the cells, which are passed over unparsed.
Result<void> XlsxRows::findMerges()
{
    m_merges.clear();
    const auto device = m_file.sheet(m_sheet);
    if (!device)
        return device.error();
    QByteArray tail;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    bool isBehind = false;
    qint64 got = 0;
    while ((got = (*device)->read(piece.data(), piece.size())) > 0) {
        if (m_cancel.isCancelled())
            return Cancelled;
        tail.append(piece.constData(), got);
        // An end mark cut in two is found with the next piece.
        if (!isBehind && !(isBehind = endsCells(tail)))
            tail = tail.right(64);
        // Behind the cells stand settings and links, a few letters a row at most.
        if (tail.size() > XlsxFile::MostTextBytes)
            return m_file.fault(**device);
    }
    static const QRegularExpression merge(
        u"<(?:\\w+:)?mergeCell\\s[^>]*ref=\"([A-Z]+[0-9]+):([A-Z]+[0-9]+)\""_s);
    const QString text = QString::fromUtf8(tail);
    for (auto it = merge.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString first = match.captured(1);
        const QString last = match.captured(2);
        m_merges.append({XlsxText::rowOf(first), XlsxText::rowOf(last), XlsxText::columnOf(first),
                         XlsxText::columnOf(last)});
    }
    return {};
}

QString XlsxRows::shownDay(double serial) const
{
    constexpr qint64 secondsOfDay = 86400;
    const auto seconds = qint64(std::llround(serial * double(secondsOfDay)));
    const qint64 days = seconds / secondsOfDay;
    const qint64 rest = seconds % secondsOfDay;
    // 1900 was no leap year, but spreadsheets keep a day 60 for its 29 February.
    const QDate day = m_file.isFrom1904() ? QDate(1904, 1, 1).addDays(days)
                                          : QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
    const QString text
        = days == 60 && !m_file.isFrom1904() ? u"1900-02-29"_s : day.toString(Qt::ISODate);
    if (days == 0 && !m_file.isFrom1904())
        return timeText(rest);
    return rest == 0 ? text : text + u' ' + timeText(rest);
}

void XlsxRows::addValue(Row &row, Cell cell, QStringView type, std::size_t style,
                        const QString &value) const
{
    if (type == "s"_L1) {
        cell.text = m_file.text(std::size_t(value.toULongLong()));
    } else if (type == "b"_L1) {
        cell.text = value == "1"_L1 ? u"true"_s : u"false"_s;
    } else if (type == "d"_L1) {
        cell.kind = Cell::Kind::Day;
        cell.text
            = value.endsWith("T00:00:00"_L1) ? value.left(10) : QString(value).replace(u'T', u' ');
    } else if (type.isEmpty() || type == "n"_L1) {
        cell.text = XlsxText::number(value);
        cell.kind = Cell::Kind::Number;
        bool isNumber = false;
        const double serial = value.toDouble(&isNumber);
        constexpr double lastDay = 2958466; // 9999-12-31
        const XlsxFile::Look look = m_file.look(style);
        if (isNumber && look == XlsxFile::Look::Day && serial >= 0 && serial < lastDay) {
            cell.kind = Cell::Kind::Day;
            cell.text = shownDay(serial);
        } else if (isNumber && look == XlsxFile::Look::Time && serial >= 0) {
            cell.kind = Cell::Kind::Day;
            cell.text = timeText(qint64(std::llround(serial * 86400)));
        }
    } else {
        cell.text = value; // "str", and "e": what the program could not work out, as it says it
    }
    if (!cell.text.isEmpty())
        row.cells.append(cell);
}

void XlsxRows::readCell(Row &row)
{
    const QXmlStreamAttributes about = m_xml.attributes();
    Cell cell;
    // Cells may be missing, and so may their names.
    cell.column
        = about.hasAttribute("r"_L1) ? XlsxText::columnOf(about.value("r"_L1)) : m_column + 1;
    if (cell.column < 0)
        cell.column = ColumnLimit;
    m_column = cell.column;
    const QString type = about.value("t"_L1).toString();
    const auto style = std::size_t(about.value("s"_L1).toUInt());
    bool isFormula = false;
    bool hasValue = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "is"_L1) {
            cell.text = XlsxText::read(m_xml);
            if (!cell.text.isEmpty())
                row.cells.append(cell);
            hasValue = true;
        } else if (m_xml.name() == "v"_L1) {
            const QString value = m_xml.readElementText();
            hasValue = hasValue || !value.isEmpty();
            addValue(row, cell, type, style, value);
        } else {
            isFormula = isFormula || m_xml.name() == "f"_L1;
            m_xml.skipCurrentElement();
        }
    }
    if (isFormula && !hasValue && type != "str"_L1) {
        cell.kind = Cell::Kind::NotCalculated;
        row.cells.append(cell);
    }
}

Result<bool> XlsxRows::next(Row &row)
{
    while (!m_isAtEnd && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == "sheetData"_L1)
            m_isAtEnd = true;
        if (m_isAtEnd)
            return false;
        if (token != QXmlStreamReader::StartElement || m_xml.name() != "row"_L1)
            continue;
        if (m_cancel.isCancelled())
            return Cancelled;
        const auto number = m_xml.attributes().value("r"_L1);
        m_line = number.isEmpty() ? m_line + 1 : number.toLongLong();
        m_column = -1;
        row = {m_line, {}};
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "c"_L1)
                readCell(row);
            else
                m_xml.skipCurrentElement();
            if (m_column >= ColumnLimit)
                return Error {Error::Kind::Invalid,
                              "xlsx.too_wide"_L1,
                              {{u"line"_s, m_line}, {u"limit"_s, ColumnLimit}},
                              {}};
        }
        if (!row.cells.isEmpty() && !m_xml.hasError())
            return true;
    }
    return !m_isAtEnd && m_xml.hasError() ? Result<bool>(m_file.fault(*m_device))
                                          : Result<bool>(false);
}

} // namespace Steelyard
