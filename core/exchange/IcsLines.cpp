// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/IcsLines.h"

using namespace Qt::StringLiterals;

namespace Steelyard::IcsLines {

QList<IcsLine> of(const QByteArray &text)
{
    QList<IcsLine> lines;
    QString folded;
    qint64 first = 0;
    qint64 number = 0;
    const auto take = [&] {
        const qsizetype colon = folded.indexOf(u':');
        if (colon > 0) {
            const QString head = folded.left(colon);
            lines.append({first, head.section(u';', 0, 0).trimmed().toUpper(),
                          head.section(u';', 1), folded.mid(colon + 1).trimmed()});
        }
        folded.clear();
    };
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        ++number;
        if (line.startsWith(u' ') || line.startsWith(u'\t')) {
            folded += line.mid(1).remove(u'\r');
            continue;
        }
        take();
        folded = QString(line).remove(u'\r');
        first = number;
    }
    take();
    return lines;
}

QString plain(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar letter = value.at(i);
        if (letter != u'\\' || i + 1 == value.size()) {
            text += letter;
            continue;
        }
        const QChar next = value.at(++i);
        text += next == u'n' || next == u'N' ? u'\n' : next;
    }
    return text.trimmed();
}

QString escaped(const QString &text)
{
    QString value = text;
    return value.replace(u'\\', "\\\\"_L1)
        .replace(u';', "\\;"_L1)
        .replace(u',', "\\,"_L1)
        .replace("\r\n"_L1, "\n"_L1)
        .replace(u'\n', "\\n"_L1);
}

QByteArray folded(const QString &line)
{
    constexpr qsizetype most = 75;
    QByteArray result;
    qsizetype used = 0;
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype step = line.at(i).isHighSurrogate() && i + 1 < line.size() ? 2 : 1;
        const QByteArray bytes = line.mid(i, step).toUtf8();
        if (used + bytes.size() > most) {
            result += "\r\n ";
            used = 1;
        }
        result += bytes;
        used += bytes.size();
        i += step;
    }
    return result + "\r\n";
}

} // namespace Steelyard::IcsLines
