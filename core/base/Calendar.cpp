// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Calendar.h"

#include "core/base/Period.h"

#include <QFile>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error unreadable(const YAML::Mark &mark, const QString &what)
{
    return {Error::Kind::Invalid,
            "calendar.unreadable"_L1,
            {{u"line"_s, qMax(mark.line, 0) + 1},
             {u"column"_s, qMax(mark.column, 0) + 1},
             {u"text"_s, what}},
            {}};
}

QString textOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// `2026-01-01` or `2026-01-01..2026-01-03`, both ends included.
DateRange rangeOf(const QString &text)
{
    const qsizetype dots = text.indexOf(".."_L1);
    const QDate first = QDate::fromString(dots < 0 ? text : text.left(dots), Qt::ISODate);
    const QDate last = dots < 0 ? first : QDate::fromString(text.mid(dots + 2), Qt::ISODate);
    return first.isValid() && last >= first ? DateRange::inclusive(first, last) : DateRange {};
}

/// The days of one year's `holidays` or `workdays`, by name.
Result<void> readDays(const YAML::Node &names, bool isWorked, Calendar &calendar)
{
    for (const auto &entry : names) {
        const QString name = textOf(entry.first);
        for (const YAML::Node &node : entry.second) {
            const DateRange range = rangeOf(textOf(node));
            if (!range.isBounded())
                return unreadable(node.Mark(), textOf(node));
            for (QDate day = range.from; day < range.to; day = day.addDays(1)) {
                if (isWorked)
                    calendar.setMakeupWorkday(day, name);
                else
                    calendar.setHoliday(day, name);
            }
        }
    }
    return {};
}

Result<Calendar::Pattern> patternOf(const YAML::Node &node)
{
    const QString text = node ? textOf(node) : u"five_days"_s;
    if (text == "five_days"_L1)
        return Calendar::Pattern::FiveDays;
    if (text == "six_days"_L1)
        return Calendar::Pattern::SixDays;
    if (text == "alternating"_L1)
        return Calendar::Pattern::Alternating;
    return unreadable(node.Mark(), text);
}

} // namespace

Result<Calendar> Calendar::fromYaml(const QByteArray &yaml)
{
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        if (!root.IsMap() || !root["calendar"])
            return unreadable(root.Mark(), u"calendar"_s);
        Calendar calendar;
        calendar.m_id = textOf(root["calendar"]);
        const auto pattern = patternOf(root["pattern"]);
        if (!pattern)
            return pattern.error();
        calendar.setPattern(*pattern,
                            root["big_week"] ? rangeOf(textOf(root["big_week"])).from : QDate());
        for (const auto &entry : root["years"]) {
            const YAML::Node &year = entry.second;
            const QString state = textOf(year["state"]);
            if (state != "published"_L1 && state != "provisional"_L1)
                return unreadable(year.Mark(), state);
            calendar.setYearState(textOf(entry.first).toInt(),
                                  state == "published"_L1 ? YearState::Published
                                                          : YearState::Provisional);
            for (const bool isWorked : {false, true}) {
                const auto read
                    = readDays(year[isWorked ? "workdays" : "holidays"], isWorked, calendar);
                if (!read)
                    return read.error();
            }
        }
        return calendar;
    } catch (const YAML::Exception &exception) {
        return unreadable(exception.mark, QString::fromStdString(exception.msg));
    }
}

Result<Calendar> Calendar::builtIn(const QString &id)
{
    QFile file(":/calendars/"_L1 + id + ".yaml"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::NotFound, "calendar.unknown"_L1, {{u"id"_s, id}}, {}};
    return fromYaml(file.readAll());
}

void Calendar::setPattern(Pattern pattern, const QDate &bigWeek)
{
    // Without a week of its own the count starts at the week of 2024-01-01, a Monday.
    const QDate week = bigWeek.isValid() ? bigWeek : QDate(2024, 1, 1);
    m_pattern = pattern;
    m_bigMonday = pattern == Pattern::Alternating ? week.addDays(1 - week.dayOfWeek()) : QDate();
}

Calendar::YearState Calendar::yearState(int year) const
{
    return m_years.isEmpty() ? YearState::Published : m_years.value(year, YearState::Unknown);
}

bool Calendar::isProvisional(const DateRange &range) const
{
    for (int year = range.from.year(); year <= range.last().year(); ++year) {
        if (yearState(year) != YearState::Published)
            return true;
    }
    return false;
}

bool Calendar::isPatternWorkday(const QDate &day) const
{
    switch (m_pattern) {
    case Pattern::FiveDays:
        return day.dayOfWeek() <= Qt::Friday;
    case Pattern::SixDays:
        return day.dayOfWeek() <= Qt::Saturday;
    case Pattern::Alternating:
        if (day.dayOfWeek() != Qt::Saturday)
            return day.dayOfWeek() <= Qt::Friday;
        return m_bigMonday.daysTo(day.addDays(1 - day.dayOfWeek())) / 7 % 2 == 0;
    }
    Q_UNREACHABLE();
}

bool Calendar::isWorkday(const QDate &day) const
{
    const auto special = m_specials.constFind(day);
    return special != m_specials.constEnd() ? special->isWorked : isPatternWorkday(day);
}

qint64 Calendar::workdays(const DateRange &range) const
{
    if (!range.isBounded() || range.days() == 0)
        return 0;
    // The pattern repeats every fourteen days, so whole fortnights need no look at each day.
    const qint64 fortnights = range.days() / 14;
    qint64 count = 0;
    QDate day = range.from;
    if (fortnights > 0) {
        for (int i = 0; i < 14; ++i)
            count += isPatternWorkday(day.addDays(i)) ? fortnights : 0;
    }
    for (day = day.addDays(14 * fortnights); day < range.to; day = day.addDays(1))
        count += isPatternWorkday(day) ? 1 : 0;
    const auto end = m_specials.lowerBound(range.to);
    for (auto special = m_specials.lowerBound(range.from); special != end; ++special)
        count += int(special->isWorked) - int(isPatternWorkday(special.key()));
    return count;
}

std::optional<QDate> Calendar::nthWorkday(const DateRange &range, qint64 n) const
{
    if (n < 1)
        return std::nullopt;
    for (QDate day = range.from; day < range.to; day = day.addDays(1)) {
        if (isWorkday(day) && --n == 0)
            return day;
    }
    return std::nullopt;
}

QDate Calendar::addWorkdays(const QDate &day, qint64 n) const
{
    const int step = n < 0 ? -1 : 1;
    QDate result = day;
    for (qint64 left = qAbs(n); left > 0;) {
        result = result.addDays(step);
        left -= isWorkday(result) ? 1 : 0;
    }
    return result;
}

Ratio Calendar::elapsedShare(const Period &period, const QDate &today) const
{
    const qint64 all = workdays(period.range());
    if (all == 0)
        return {today >= period.last() ? 1 : 0, 1};
    const QDate until = qMin(today.addDays(1), period.to());
    return {workdays({period.from(), qMax(until, period.from())}), all};
}

} // namespace Steelyard
