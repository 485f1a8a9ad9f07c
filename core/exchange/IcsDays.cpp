// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/IcsDays.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

struct Line
{
    qint64 number = 0;
    QString name; ///< without its parameters, in capitals
    QString value;
};

/// A line that begins with a space goes on from the one before (RFC 5545, 3.1).
QList<Line> linesOf(const QByteArray &text)
{
    QList<Line> lines;
    QString folded;
    qint64 first = 0;
    qint64 number = 0;
    const auto take = [&] {
        const qsizetype colon = folded.indexOf(u':');
        if (colon > 0)
            lines.append({first, folded.left(colon).section(u';', 0, 0).trimmed().toUpper(),
                          folded.mid(colon + 1).trimmed()});
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

QString plain(QString text)
{
    return text.replace("\\n"_L1, " "_L1)
        .replace("\\,"_L1, ","_L1)
        .replace("\\;"_L1, ";"_L1)
        .replace("\\\\"_L1, "\\"_L1)
        .trimmed();
}

/// An event while it is read.
struct Reading
{
    QDate first;
    QDate after;
    QString name;
    bool repeats = false;
    bool hasTime = false;
};

} // namespace

Result<IcsDays> IcsDays::read(const QByteArray &text)
{
    static const QRegularExpression worked(u"班|workday|work day|working day|make-?up"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    IcsDays result;
    std::optional<Reading> event;
    for (const Line &line : linesOf(text)) {
        if (line.name == "BEGIN"_L1 && line.value.toUpper() == "VEVENT"_L1)
            event = Reading();
        if (!event)
            continue;
        if (line.name == "SUMMARY"_L1)
            event->name = plain(line.value);
        event->repeats = event->repeats || line.name == "RRULE"_L1;
        if (line.name == "DTSTART"_L1 || line.name == "DTEND"_L1) {
            event->hasTime = event->hasTime || line.value.contains(u'T');
            const QDate day = QDate::fromString(line.value.left(8), u"yyyyMMdd"_s);
            if (!day.isValid())
                return Error {
                    Error::Kind::Invalid, "ics.unreadable"_L1, {{u"line"_s, line.number}}, {}};
            (line.name == "DTSTART"_L1 ? event->first : event->after) = day;
        }
        if (line.name != "END"_L1 || line.value.toUpper() != "VEVENT"_L1)
            continue;
        if (event->repeats || event->hasTime || !event->first.isValid()) {
            result.leftOut.append(event->name);
        } else {
            // Without an end, or with one that is not later, it is that one day.
            const QDate after
                = event->after > event->first ? event->after : event->first.addDays(1);
            result.events.append({{event->first, after},
                                  event->name,
                                  worked.match(event->name).hasMatch()});
        }
        event.reset();
    }
    if (result.events.isEmpty() && result.leftOut.isEmpty())
        return Error {Error::Kind::Invalid, "ics.empty"_L1, {}, {}};
    return result;
}

} // namespace Steelyard
