// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxText.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard::XlsxText {

namespace {

/// _x000D_ stands for a character that XML cannot hold.
QString unescaped(QString text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return result + QStringView(text).mid(from);
}

} // namespace

QString read(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "rPh"_L1) {
            xml.skipCurrentElement();
        } else if (xml.isStartElement() && xml.name() == "t"_L1) {
            text += xml.readElementText();
        } else if (xml.isStartElement()) {
            ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return unescaped(text);
}

QByteArray part(const QByteArray &folder, const QByteArray &target)
{
    if (target.startsWith('/'))
        return target.mid(1);
    QByteArray from = folder;
    QByteArray rest = target;
    while (rest.startsWith("../")) {
        rest = rest.mid(3);
        from.chop(1);
        from = from.left(from.lastIndexOf('/') + 1);
    }
    return from + rest;
}

int columnOf(QStringView reference)
{
    constexpr int most = 16384;
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > most)
            return -1;
    }
    return column - 1;
}

qint64 rowOf(QStringView reference)
{
    qsizetype digits = 0;
    while (digits < reference.size() && !reference.at(digits).isDigit())
        ++digits;
    return reference.mid(digits).toLongLong();
}

QString number(QStringView text)
{
    constexpr int digits = 15;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    const double size = std::fabs(value);
    const int whole = size < 1 ? 1 : int(std::floor(std::log10(size))) + 1;
    QString shown = QString::number(value, 'f', qMax(digits - whole, 0));
    if (shown.contains(u'.')) {
        while (shown.endsWith(u'0'))
            shown.chop(1);
        if (shown.endsWith(u'.'))
            shown.chop(1);
    }
    return shown == "-0"_L1 ? u"0"_s : shown;
}

} // namespace Steelyard::XlsxText
