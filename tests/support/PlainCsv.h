// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Steelyard {

/// A second way to read a simple CSV, so that a test does not ask the product what the file says.
/// UTF-8, commas, quotes within one line.
class PlainCsv
{
public:
    using Row = QHash<QString, QString>;

    static QList<Row> read(const QString &path)
    {
        QFile file(path);
        QList<Row> rows;
        if (!file.open(QIODevice::ReadOnly))
            return rows;
        QString text = QString::fromUtf8(file.readAll());
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        const QStringList lines = text.remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
        const QStringList header = cells(lines.value(0));
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QStringList values = cells(lines.at(i));
            Row row;
            for (qsizetype c = 0; c < header.size(); ++c)
                row.insert(header.at(c), values.value(c));
            rows << row;
        }
        return rows;
    }

    static QStringList cells(const QString &line)
    {
        QStringList all {QString()};
        bool quoted = false;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line.at(i);
            if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"') {
                all.last() += c;
                ++i;
            } else if (c == u'"') {
                quoted = !quoted;
            } else if (c == u',' && !quoted) {
                all << QString();
            } else {
                all.last() += c;
            }
        }
        return all;
    }
};

} // namespace Steelyard
