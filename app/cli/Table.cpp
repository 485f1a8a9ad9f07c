// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Table.h"

#include "core/base/ExactDecimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <map>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

// Chinese characters take two places in a terminal.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2E80 ? 2 : 1;
    return width;
}

QString shown(const Table::Cell &cell)
{
    return cell.kind == Table::Cell::Kind::Null ? u"–"_s : cell.text;
}

} // namespace

QString Table::quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

Table::Cell Table::list(const QStringList &texts)
{
    return {QString::fromUtf8(
                QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact)),
            Cell::Kind::Json};
}

// R-S1: what somebody may not read is hidden, and counted; sums stay what they are (R-A6).
Result<void> Table::hide(const RowSight &sight)
{
    const auto mayRead = sight.readable(m_shown);
    if (!mayRead)
        return mayRead.error();
    struct Hidden
    {
        qint64 rows = 0;
        QHash<QString, ExactDecimal> sums {};
    };
    std::map<QStringList, Hidden> hidden;
    QList<QList<Cell>> kept;
    QList<RowSight::Listed> shown;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_shown.at(row).entity.isEmpty() || (*mayRead)[std::size_t(row)]) {
            kept.append(m_rows.at(row));
            shown.append(m_shown.at(row));
            continue;
        }
        const auto said = [&](const QString &column) {
            return m_rows.at(row).value(m_columns.indexOf(column)).text;
        };
        QStringList group;
        for (const QString &column : m_hiding.groups)
            group << said(column);
        Hidden &one = hidden[group];
        ++one.rows;
        for (const QString &column : m_hiding.sums) {
            if (const auto part = ExactDecimal::fromText(said(column)))
                one.sums[column] = one.sums.value(column).plus(*part);
        }
    }
    for (const auto &[group, one] : hidden) {
        QList<Cell> line(m_columns.size(), null());
        for (qsizetype i = 0; i < group.size(); ++i)
            line[m_columns.indexOf(m_hiding.groups.at(i))] = text(group.at(i));
        for (auto sum = one.sums.cbegin(); sum != one.sums.cend(); ++sum)
            line[m_columns.indexOf(sum.key())] = text(sum->text());
        line[qMax(0, m_columns.indexOf(m_hiding.note))] = text(u"%1 rows hidden"_s.arg(one.rows));
        kept.append(line);
        shown.append(RowSight::Listed {});
    }
    m_rows = kept;
    m_shown = shown;
    return {};
}

void Table::write(QTextStream &out, Format format) const
{
    switch (format) {
    case Format::Aligned:
        return writeAligned(out);
    case Format::Json:
        return writeJson(out);
    case Format::Csv:
        return writeCsv(out);
    }
}

void Table::writeAligned(QTextStream &out) const
{
    QList<qsizetype> widths;
    for (const QString &column : m_columns)
        widths.append(widthOf(column));
    for (const auto &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths.at(i), widthOf(shown(row.at(i))));
    }
    const auto line = [&](const auto &textAt, const auto &isNumber) {
        QString text;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString cell = textAt(i);
            const QString space(widths.at(i) - widthOf(cell), u' ');
            text += (isNumber(i) ? space + cell : cell + space) + u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out << text << '\n';
    };
    line([&](qsizetype i) { return m_columns.at(i); },
         [&](qsizetype i) {
             return !m_rows.isEmpty() && m_rows.first().at(i).kind == Cell::Kind::Number;
         });
    for (const auto &row : m_rows) {
        line([&](qsizetype i) { return shown(row.at(i)); },
             [&](qsizetype i) { return row.at(i).kind == Cell::Kind::Number; });
    }
}

void Table::writeJson(QTextStream &out) const
{
    out << '[';
    for (qsizetype r = 0; r < m_rows.size(); ++r) {
        out << (r == 0 ? "\n" : ",\n") << '{';
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Cell &cell = m_rows.at(r).at(i);
            out << (i == 0 ? "" : ",") << quoted(m_columns.at(i)) << ':';
            switch (cell.kind) {
            case Cell::Kind::Text:
                out << quoted(cell.text);
                break;
            case Cell::Kind::Number:
            case Cell::Kind::Json:
                out << cell.text;
                break;
            case Cell::Kind::Null:
                out << "null";
                break;
            }
        }
        out << '}';
    }
    out << (m_rows.isEmpty() ? "]\n" : "\n]\n");
}

void Table::writeCsv(QTextStream &out) const
{
    const auto field = [](const QString &text) -> QString {
        if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
            return text;
        return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
    };
    const auto line = [&](const auto &texts) {
        QStringList fields;
        for (const QString &text : texts)
            fields << field(text);
        out << fields.join(u',') << "\r\n";
    };
    line(m_columns);
    for (const auto &row : m_rows) {
        QStringList texts;
        for (const Cell &cell : row)
            texts << cell.text;
        line(texts);
    }
}

} // namespace Steelyard
