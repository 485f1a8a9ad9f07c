// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/IcsEvents.h"

#include "core/exchange/IcsLines.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Steelyard::IcsEvents {

namespace {

QString utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString day(const QDate &date)
{
    return date.toString(u"yyyyMMdd"_s);
}

std::optional<Moment> momentOf(const IcsLine &line, const QTimeZone &fallback)
{
    if (line.value.size() == 8) {
        const QDate date = QDate::fromString(line.value, u"yyyyMMdd"_s);
        return date.isValid() ? std::optional(Moment(date)) : std::nullopt;
    }
    const bool isUtc = line.value.endsWith(u'Z');
    QDateTime time = QDateTime::fromString(line.value.left(15), u"yyyyMMdd'T'HHmmss"_s);
    if (!time.isValid())
        return std::nullopt;
    if (isUtc) {
        time.setTimeSpec(Qt::UTC);
    } else {
        static const QRegularExpression named(u"TZID=\"?([^;\":]+)"_s);
        const QByteArray id = named.match(line.parameters).captured(1).toUtf8();
        const QTimeZone own = id.isEmpty() ? fallback : QTimeZone(id);
        time.setTimeZone(own.isValid() ? own : fallback);
    }
    return Moment::instant(time.toMSecsSinceEpoch());
}

/// `PT1H30M`, `P1D`: whole seconds.
qint64 secondsOf(const QString &duration)
{
    static const QRegularExpression form(
        u"^P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?$"_s);
    const auto match = form.match(duration);
    const auto part = [&](int at) { return match.captured(at).toLongLong(); };
    return ((part(1) * 7 + part(2)) * 24 + part(3)) * 3600 + part(4) * 60 + part(5);
}

} // namespace

QByteArray write(const QList<IcsEvent> &events, qint64 stamp)
{
    QByteArray text;
    const auto line = [&text](const QString &content) { text += IcsLines::folded(content); };
    line(u"BEGIN:VCALENDAR"_s);
    line(u"VERSION:2.0"_s);
    line(u"PRODID:-//Steelyard//Field//EN"_s);
    for (const IcsEvent &event : events) {
        const QString kind = event.isTask ? u"VTODO"_s : u"VEVENT"_s;
        line(u"BEGIN:"_s + kind);
        line(u"UID:"_s + event.uid);
        line(u"DTSTAMP:"_s + utc(stamp));
        if (const auto ms = event.at.msSinceEpoch()) {
            line((event.isTask ? u"DUE:"_s : u"DTSTART:"_s) + utc(*ms));
            if (!event.isTask && event.seconds > 0)
                line(u"DTEND:"_s + utc(*ms + event.seconds * 1000));
        } else if (event.at.isValid()) {
            const QDate date = event.at.day(QTimeZone::utc());
            line((event.isTask ? u"DUE;VALUE=DATE:"_s : u"DTSTART;VALUE=DATE:"_s) + day(date));
            if (!event.isTask)
                line(u"DTEND;VALUE=DATE:"_s + day(date.addDays(1)));
        }
        line(u"SUMMARY:"_s + IcsLines::escaped(event.summary));
        if (!event.description.isEmpty())
            line(u"DESCRIPTION:"_s + IcsLines::escaped(event.description));
        if (!event.location.isEmpty())
            line(u"LOCATION:"_s + IcsLines::escaped(event.location));
        if (event.isTask)
            line(event.isDone ? u"STATUS:COMPLETED"_s : u"STATUS:NEEDS-ACTION"_s);
        line(u"END:"_s + kind);
    }
    line(u"END:VCALENDAR"_s);
    return text;
}

Result<Found> read(const QByteArray &text, const QTimeZone &zone)
{
    Found found;
    IcsEvent event;
    bool isOpen = false;
    qint64 endMs = -1; // of an appointment that has an end
    bool repeats = false;
    int inner = 0; // an alarm inside has lines of the same names
    for (const IcsLine &line : IcsLines::of(text)) {
        const QString what = line.value.toUpper();
        if (line.name == "BEGIN"_L1) {
            if (isOpen) {
                ++inner;
            } else if (what == "VEVENT"_L1 || what == "VTODO"_L1) {
                isOpen = true;
                event = {};
                event.isTask = what == "VTODO"_L1;
                endMs = -1;
                repeats = false;
            }
            continue;
        }
        if (!isOpen)
            continue;
        if (line.name == "END"_L1) {
            if (inner > 0) {
                --inner;
                continue;
            }
            if (repeats || !event.at.isValid()) {
                found.leftOut.append(event.summary);
            } else {
                const qint64 startMs = event.at.msSinceEpoch().value_or(-1);
                if (event.seconds == 0 && startMs >= 0 && endMs > startMs)
                    event.seconds = (endMs - startMs) / 1000;
                found.events.append(event);
            }
            isOpen = false;
            continue;
        }
        if (inner > 0)
            continue;
        if (line.name == "DTSTART"_L1 || line.name == "DUE"_L1 || line.name == "DTEND"_L1) {
            const auto moment = momentOf(line, zone);
            if (!moment)
                return Error {
                    Error::Kind::Invalid, "ics.unreadable"_L1, {{u"line"_s, line.number}}, {}};
            if (line.name == "DTEND"_L1)
                endMs = moment->msSinceEpoch().value_or(-1);
            else if (!event.at.isValid() || line.name == "DUE"_L1)
                event.at = *moment;
        } else if (line.name == "DURATION"_L1) {
            event.seconds = secondsOf(line.value);
        } else if (line.name == "UID"_L1) {
            event.uid = line.value;
        } else if (line.name == "SUMMARY"_L1) {
            event.summary = IcsLines::plain(line.value);
        } else if (line.name == "DESCRIPTION"_L1) {
            event.description = IcsLines::plain(line.value);
        } else if (line.name == "LOCATION"_L1) {
            event.location = IcsLines::plain(line.value);
        } else if (line.name == "STATUS"_L1) {
            event.isDone = what == "COMPLETED"_L1;
        }
        repeats = repeats || line.name == "RRULE"_L1;
    }
    if (found.events.isEmpty() && found.leftOut.isEmpty())
        return Error {Error::Kind::Invalid, "ics.empty"_L1, {}, {}};
    return found;
}

} // namespace Steelyard::IcsEvents
