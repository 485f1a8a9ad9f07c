// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DateCell.h"

#include "core/base/Text.h"

#include <QDateTime>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array Months {"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                             "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
constexpr std::array MonthNames {"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                 "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                 "september"_L1, "october"_L1,  "november"_L1, "december"_L1};

/// The three numbers of a date in the order of writing, and what follows them.
struct Parts
{
    enum class Form { YearFirst, YearLast, Named, Serial };

    Form form = Form::YearFirst;
    int year = 0;
    int first = 0;  ///< month of YearFirst and Named, the undecided number of YearLast
    int second = 0; ///< day of YearFirst and Named
    QString rest;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView takeRun(QStringView &text, bool (*belongs)(QChar))
{
    qsizetype length = 0;
    while (length < text.size() && belongs(text[length]))
        ++length;
    const QStringView run = text.left(length);
    text = text.mid(length);
    return run;
}

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

int fullYear(QStringView digits)
{
    const int number = digits.toInt();
    if (digits.size() != 2)
        return number;
    return number + (number < 70 ? 2000 : 1900);
}

int monthNamed(QStringView name)
{
    for (size_t i = 0; i < Months.size(); ++i) {
        if (name.compare(Months[i], Qt::CaseInsensitive) == 0
            || name.compare(MonthNames[i], Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return name.compare("sept"_L1, Qt::CaseInsensitive) == 0 ? 9 : 0;
}

/// 14-Mar-2017, 14 March 2017, Mar 14, 2017.
std::optional<Parts> namedParts(QStringView text)
{
    Parts parts {Parts::Form::Named, 0, 0, 0, {}};
    const auto skip = [&] { takeRun(text, [](QChar c) { return u" -/,."_s.contains(c); }); };
    const bool startsWithDay = !text.isEmpty() && isDigit(text.front());
    QStringView day;
    if (startsWithDay) {
        day = takeRun(text, isDigit);
        skip();
    }
    parts.first = monthNamed(takeRun(text, isLatinLetter));
    skip();
    if (!startsWithDay) {
        day = takeRun(text, isDigit);
        skip();
    }
    const QStringView year = takeRun(text, isDigit);
    if (parts.first == 0 || day.isEmpty() || day.size() > 2
        || (year.size() != 2 && year.size() != 4))
        return std::nullopt;
    parts.year = fullYear(year);
    parts.second = day.toInt();
    parts.rest = text.toString();
    return parts;
}

/// A spreadsheet counts days since 1899-12-30. Outside 1954 to 2119 a number is no date.
std::optional<Parts> serialParts(QStringView digits, QStringView rest)
{
    const int serial = digits.toInt();
    if (digits.size() != 5 || serial < 20000 || serial > 80000)
        return std::nullopt;
    if (!rest.isEmpty() && rest.front() != u'.')
        return std::nullopt;
    const QDate day = QDate(1899, 12, 30).addDays(serial);
    return Parts {Parts::Form::Serial, day.year(), day.month(), day.day(), rest.toString()};
}

std::optional<Parts> partsOf(const QString &cell)
{
    const QString narrow = Text::narrow(cell).trimmed();
    QStringView text(narrow);
    const QStringView first = takeRun(text, isDigit);
    if (first.size() == 8 && (text.isEmpty() || text.front() == u' ' || text.front() == u'T'))
        return Parts {Parts::Form::YearFirst, first.left(4).toInt(), first.mid(4, 2).toInt(),
                      first.mid(6).toInt(), text.toString()};
    if (first.size() == 5)
        return serialParts(first, text);
    if (first.isEmpty()
        || (!text.isEmpty() && text.size() > 1
            && (isLatinLetter(text[0]) || (u" -/"_s.contains(text[0]) && isLatinLetter(text[1])))))
        return namedParts(narrow);
    const auto takeMark = [&](QStringView marks) {
        if (text.isEmpty() || !marks.contains(text.front()))
            return QChar();
        const QChar mark = text.front();
        text = text.mid(1);
        return mark;
    };
    const QChar mark = takeMark(u"-/.年");
    const QStringView second = takeRun(text, isDigit);
    const QChar next = takeMark(mark == u'年' ? QStringView(u"月") : QStringView(u"-/."));
    const QStringView third = takeRun(text, isDigit);
    if (mark.isNull() || next.isNull() || second.isEmpty() || second.size() > 2 || third.isEmpty()
        || (mark != u'年' && next != mark))
        return std::nullopt;
    if (mark == u'年' && takeMark(u"日号").isNull() && !text.isEmpty())
        return std::nullopt;
    if (first.size() == 4 && third.size() <= 2)
        return Parts {Parts::Form::YearFirst, first.toInt(), second.toInt(), third.toInt(),
                      text.toString()};
    if (mark == u'年' || first.size() > 2 || (third.size() != 4 && third.size() != 2))
        return std::nullopt;
    return Parts {Parts::Form::YearLast, fullYear(third), first.toInt(), second.toInt(),
                  text.toString()};
}

/// A time of day and where it holds.
struct Clocked
{
    int ms = 0;
    std::optional<int> offset; ///< seconds east of UTC; nothing: local
};

/// "Z", "UTC", "+08:00", "+0800".
bool readOffset(QStringView text, Clocked &time)
{
    if (text.isEmpty())
        return true;
    if (text == u"Z" || text == u"UTC" || text == u"GMT") {
        time.offset = 0;
        return true;
    }
    if (text.front() != u'+' && text.front() != u'-')
        return false;
    const int sign = text.front() == u'-' ? -1 : 1;
    const QString digits = text.mid(1).toString().remove(u':');
    if ((digits.size() != 2 && digits.size() != 4)
        || !std::all_of(digits.cbegin(), digits.cend(), isDigit))
        return false;
    time.offset = sign * (digits.left(2).toInt() * 3600 + digits.mid(2).toInt() * 60);
    return qAbs(*time.offset) <= 14 * 3600;
}

/// "T08:30:00.000Z", " 8:30 PM", " 下午 8:30"; nothing when it is no time.
std::optional<Clocked> readTime(const QString &rest)
{
    QStringView text = QStringView(rest).trimmed();
    if (text.startsWith(u'T'))
        text = text.mid(1);
    int half = text.startsWith(u"上午") ? 1 : text.startsWith(u"下午") ? 2 : 0;
    if (half)
        text = text.mid(2).trimmed();
    const QStringView hours = takeRun(text, isDigit);
    if (hours.isEmpty() || hours.size() > 2 || !text.startsWith(u':'))
        return std::nullopt;
    text = text.mid(1);
    const QStringView minutes = takeRun(text, isDigit);
    QStringView seconds;
    QStringView fraction;
    if (text.startsWith(u':')) {
        text = text.mid(1);
        seconds = takeRun(text, isDigit);
        if (text.startsWith(u'.')) {
            text = text.mid(1);
            fraction = takeRun(text, isDigit);
        }
    }
    text = text.trimmed();
    if (text.startsWith(u"AM", Qt::CaseInsensitive)
        || text.startsWith(u"PM", Qt::CaseInsensitive)) {
        half = text.front().toUpper() == u'A' ? 1 : 2;
        text = text.mid(2).trimmed();
    }
    int hour = hours.toInt();
    if (half)
        hour = hour % 12 + (half == 2 ? 12 : 0);
    if (minutes.size() != 2 || hour > 23 || minutes.toInt() > 59 || seconds.toInt() > 59)
        return std::nullopt;
    Clocked time;
    time.ms = ((hour * 60 + minutes.toInt()) * 60 + seconds.toInt()) * 1000
        + fraction.left(3).toString().leftJustified(3, u'0').toInt();
    return readOffset(text, time) ? std::optional(time) : std::nullopt;
}

Error fault(QLatin1StringView code, const QString &text)
{
    return {Error::Kind::Invalid, code, {{u"text"_s, text}}, {}};
}

Result<QDate> dayOf(const Parts &parts, DateOrder order, const QString &text)
{
    int month = parts.first;
    int day = parts.second;
    if (parts.form == Parts::Form::YearLast && parts.first != parts.second) {
        if (order == DateOrder::Unknown)
            return fault("cell.date_order"_L1, text);
        if (order == DateOrder::DayFirst)
            std::swap(month, day);
    }
    if (!QDate::isValid(parts.year, month, day) || parts.year < 1)
        return fault("cell.no_such_day"_L1, text);
    return QDate(parts.year, month, day);
}

} // namespace

Result<QDate> DateCell::readDay(const QString &text, DateOrder order)
{
    const auto parts = partsOf(text);
    if (!parts)
        return fault("cell.not_a_date"_L1, text);
    const auto day = dayOf(*parts, order, text);
    if (day && !parts->rest.isEmpty() && parts->form != Parts::Form::Serial
        && !readTime(parts->rest))
        return fault("cell.not_a_date"_L1, text);
    return day;
}

Result<Moment> DateCell::read(const QString &text, DateOrder order, const QTimeZone &zone)
{
    const auto day = readDay(text, order);
    if (!day)
        return day.error();
    const auto parts = partsOf(text);
    if (parts->rest.isEmpty() || parts->form == Parts::Form::Serial)
        return Moment(*day);
    const auto time = readTime(parts->rest);
    if (!time->offset && time->ms == 0)
        return Moment(*day);
    const QTime clock = QTime::fromMSecsSinceStartOfDay(time->ms);
    const QDateTime instant = time->offset
        ? QDateTime(*day, clock, Qt::OffsetFromUTC, *time->offset)
        : QDateTime(*day, clock, zone);
    return Moment::instant(instant.toMSecsSinceEpoch());
}

void DateEvidence::take(const QString &cell)
{
    const auto parts = partsOf(cell);
    if (!parts || parts->form != Parts::Form::YearLast || parts->first == parts->second)
        return;
    const bool canBeDayFirst = QDate::isValid(parts->year, parts->second, parts->first);
    const bool canBeMonthFirst = QDate::isValid(parts->year, parts->first, parts->second);
    if (canBeDayFirst && canBeMonthFirst) {
        ++m_either;
        m_example = cell;
    } else if (canBeDayFirst) {
        ++m_dayFirst;
    } else if (canBeMonthFirst) {
        ++m_monthFirst;
    }
}

DateOrder DateEvidence::order() const
{
    if (isConflicting() || (m_dayFirst == 0 && m_monthFirst == 0))
        return DateOrder::Unknown;
    return m_dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace Steelyard
