// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/IcsDays.h"

#include "core/exchange/IcsLines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

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
    for (const IcsLine &line : IcsLines::of(text)) {
        if (line.name == "BEGIN"_L1 && line.value.toUpper() == "VEVENT"_L1)
            event = Reading();
        if (!event)
            continue;
        if (line.name == "SUMMARY"_L1)
            event->name = IcsLines::plain(line.value).replace(u'\n', u' ');
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
            result.events.append(
                {{event->first, after}, event->name, worked.match(event->name).hasMatch()});
        }
        event.reset();
    }
    if (result.events.isEmpty() && result.leftOut.isEmpty())
        return Error {Error::Kind::Invalid, "ics.empty"_L1, {}, {}};
    return result;
}

} // namespace Steelyard
