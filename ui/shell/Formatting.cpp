// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Formatting.h"

#include "core/base/Fixed.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr QChar Minus(0x2212);

int exponent(Formatting::Unit unit)
{
    switch (unit) {
    case Formatting::Unit::One:
        return 0;
    case Formatting::Unit::Thousand:
        return 3;
    case Formatting::Unit::TenThousand:
        return 4;
    case Formatting::Unit::Million:
        return 6;
    case Formatting::Unit::HundredMillion:
        return 8;
    }
    return 0;
}

/// One way to shorten an amount; the first whose rounded number stays below `limit` is used.
struct Short
{
    int exponent;
    int decimals;
    qint64 limit; ///< in the unit itself
    QLatin1StringView english;
    QStringView chinese;
};

constexpr std::array<Short, 3> ChineseShorts {{
    {0, 0, 10'000, {}, u""},
    {4, 1, 10'000, {}, u"万"},
    {8, 2, std::numeric_limits<qint64>::max(), {}, u"亿"},
}};

constexpr std::array<Short, 4> EnglishShorts {{
    {0, 0, 1'000, ""_L1, {}},
    {3, 1, 1'000, "K"_L1, {}},
    {6, 2, 1'000, "M"_L1, {}},
    {9, 2, std::numeric_limits<qint64>::max(), "B"_L1, {}},
}};

bool isWhole(qint64 units)
{
    return units % 10'000 == 0;
}

} // namespace

Formatting::Formatting(Language language) : m_language(language) {}

QString Formatting::grouped(const QString &plain) const
{
    const bool negative = plain.startsWith(u'-');
    QString text = negative ? plain.mid(1) : plain;
    const qsizetype dot = text.indexOf(u'.');
    for (qsizetype i = (dot < 0 ? text.size() : dot) - 3; i > 0; i -= 3)
        text.insert(i, u',');
    // −0.0 says nothing that 0.0 does not.
    const bool zero = std::all_of(text.cbegin(), text.cend(),
                                  [](QChar c) { return c == u'0' || c == u'.' || c == u','; });
    return negative && !zero ? QString(Minus + text) : text;
}

QString Formatting::signedText(const QString &plain) const
{
    const QString text = grouped(plain);
    const bool zero
        = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'0' || c == u'.'; });
    return text.startsWith(Minus) || zero ? text : QString(u'+' + text);
}

QString Formatting::currencySign(const QString &currency)
{
    static constexpr std::array<std::pair<QLatin1StringView, QStringView>, 13> Signs {{
        {"CNY"_L1, u"¥"},
        {"USD"_L1, u"$"},
        {"EUR"_L1, u"€"},
        {"GBP"_L1, u"£"},
        {"JPY"_L1, u"JP¥"},
        {"HKD"_L1, u"HK$"},
        {"TWD"_L1, u"NT$"},
        {"SGD"_L1, u"S$"},
        {"AUD"_L1, u"A$"},
        {"CAD"_L1, u"C$"},
        {"KRW"_L1, u"₩"},
        {"INR"_L1, u"₹"},
        {"VND"_L1, u"₫"},
    }};
    for (const auto &[code, sign] : Signs) {
        if (currency == code)
            return sign.toString();
    }
    return currency.isEmpty() ? QString() : QString(currency + QChar(QChar::Nbsp));
}

QString Formatting::money(const Money &amount) const
{
    const QString sign = currencySign(amount.currency);
    const auto written = [&](const Short &form, bool last) -> std::optional<QString> {
        const bool small = form.exponent == 0 && !isWhole(amount.units)
            && qAbs(amount.units) < Money::major(100, {}).units;
        const int decimals = small ? minorDigits(amount.currency) : form.decimals;
        const QString plain = Fixed::rounded(amount.units, Money::Scale + form.exponent, decimals);
        // Rounding may carry into the next unit: ¥9,999.60 is ¥1.0万 and not ¥10,000.
        const auto whole = Fixed::parse(plain, 0);
        if (!last && whole && qAbs(*whole) >= form.limit)
            return std::nullopt;
        const QString number = grouped(plain);
        const bool negative = number.startsWith(Minus);
        const QString suffix = isChinese() ? form.chinese.toString() : QString(form.english);
        return QString((negative ? QString(Minus) : QString()) + sign
                       + (negative ? number.mid(1) : number) + suffix);
    };
    const auto first = [&](const auto &forms) {
        for (const Short &form : forms) {
            if (const auto text = written(form, &form == &forms.back()))
                return *text;
        }
        return QString();
    };
    return isChinese() ? first(ChineseShorts) : first(EnglishShorts);
}

QString Formatting::moneyExact(const Money &amount) const
{
    const QString plain = Fixed::text(amount.units, Money::Scale);
    const qsizetype dot = plain.indexOf(u'.');
    const int written = dot < 0 ? 0 : int(plain.size() - dot - 1);
    const QString number = grouped(
        Fixed::rounded(amount.units, Money::Scale, qMax(written, minorDigits(amount.currency))));
    const QString sign = currencySign(amount.currency);
    return number.startsWith(Minus) ? QString(Minus + sign + number.mid(1))
                                    : QString(sign + number);
}

Formatting::Unit Formatting::unitFor(const Money &largest) const
{
    const Int128 size = largest.units < 0 ? -Int128(largest.units) : Int128(largest.units);
    const auto reaches = [size](qint64 major) { return size >= Int128(major) * 10'000; };
    if (isChinese())
        // One decimal of 亿 hides a million; 万 stays readable up to six digits.
        return reaches(10'000'000'000) ? Unit::HundredMillion
            : reaches(10'000)          ? Unit::TenThousand
                                       : Unit::One;
    return reaches(100'000'000) ? Unit::Million : reaches(10'000) ? Unit::Thousand : Unit::One;
}

QString Formatting::unitLabel(Unit unit, const QString &currency) const
{
    if (isChinese()) {
        static constexpr std::array<QStringView, 5> Words {u"", u"千", u"万", u"百万", u"亿"};
        static constexpr std::array<std::pair<QLatin1StringView, QStringView>, 5> Names {{
            {"CNY"_L1, u"元"},
            {"USD"_L1, u"美元"},
            {"EUR"_L1, u"欧元"},
            {"JPY"_L1, u"日元"},
            {"HKD"_L1, u"港元"},
        }};
        QString name = currency;
        for (const auto &[code, word] : Names) {
            if (currency == code)
                name = word.toString();
        }
        return Words.at(size_t(unit)).toString() + name;
    }
    static constexpr std::array<QLatin1StringView, 5> Words {
        ""_L1, " thousand"_L1, " ten thousand"_L1, " million"_L1, " hundred million"_L1};
    return currency + Words.at(size_t(unit));
}

QString Formatting::moneyIn(Unit unit, const Money &amount) const
{
    const int decimals = unit == Unit::HundredMillion ? 2 : unit == Unit::One ? 0 : 1;
    return grouped(Fixed::rounded(amount.units, Money::Scale + exponent(unit), decimals));
}

double Formatting::coordinate(Unit unit, const Money &amount) const
{
    return double(amount.units) / double(Fixed::power(Money::Scale + exponent(unit)));
}

QString Formatting::count(qint64 number) const
{
    return grouped(Fixed::text(number, 0));
}

QString Formatting::decimal(Int128 units, int scale, int decimals) const
{
    return grouped(Fixed::rounded(units, scale, decimals));
}

QString Formatting::exact(Int128 units, int scale) const
{
    return grouped(Fixed::text(units, scale));
}

QString Formatting::times(Int128 units, int scale) const
{
    return decimal(units, scale, 1) + u'×';
}

QString Formatting::percent(const Ratio &ratio) const
{
    if (!ratio.isDefined())
        return mark(FigureState::Undefined);
    const auto tenths = Fixed::divide(ratio.numerator * 100, ratio.denominator, 1);
    return tenths ? QString(decimal(*tenths, 1, 1) + u'%') : mark(FigureState::Error);
}

QString Formatting::percent(qint64 units, int scale) const
{
    return decimal(units, scale, 1) + u'%';
}

QString Formatting::change(const Ratio &ratio) const
{
    if (!ratio.isDefined())
        return mark(FigureState::Undefined);
    const auto tenths = Fixed::divide(ratio.numerator * 100, ratio.denominator, 1);
    return tenths ? QString(signedText(Fixed::rounded(*tenths, 1, 1)) + u'%')
                  : mark(FigureState::Error);
}

QString Formatting::points(qint64 units, int scale) const
{
    return signedText(Fixed::rounded(units, scale, 1)) + (isChinese() ? u" 个百分点"_s : u" pp"_s);
}

QString Formatting::days(qint64 number) const
{
    if (isChinese())
        return count(number) + u" 天"_s;
    return count(number) + (qAbs(number) == 1 ? u" day"_s : u" days"_s);
}

QString Formatting::monthName(int month) const
{
    static constexpr std::array<QLatin1StringView, 12> Names {
        "Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
        "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    return Names.at(size_t(month - 1));
}

QString Formatting::date(const QDate &day) const
{
    if (!day.isValid())
        return {};
    if (isChinese())
        return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
    return u"%1 %2 %3"_s.arg(day.day()).arg(monthName(day.month())).arg(day.year());
}

QString Formatting::shortDate(const QDate &day) const
{
    if (!day.isValid())
        return {};
    if (isChinese())
        return u"%1月%2日"_s.arg(day.month()).arg(day.day());
    return u"%1 %2"_s.arg(day.day()).arg(monthName(day.month()));
}

QString Formatting::month(const QDate &day) const
{
    if (!day.isValid())
        return {};
    if (isChinese())
        return u"%1年%2月"_s.arg(day.year()).arg(day.month());
    return u"%1 %2"_s.arg(monthName(day.month())).arg(day.year());
}

QString Formatting::shortMonth(const QDate &day) const
{
    if (!day.isValid())
        return {};
    return isChinese() ? u"%1月"_s.arg(day.month()) : monthName(day.month());
}

QString Formatting::dateTime(const QDateTime &instant) const
{
    return instant.toString(isChinese() ? u"MM-dd HH:mm"_s : u"d MMM HH:mm"_s);
}

QString Formatting::period(const DateRange &range) const
{
    if (!range.isBounded() || range.days() == 0) {
        const QString from = range.from.isValid() ? date(range.from) : QString(u'…');
        const QString to = range.to.isValid() ? date(range.last()) : QString(u'…');
        return from + u" – "_s + to;
    }
    const QDate first = range.from;
    const QDate last = range.last();
    if (range.days() == 1)
        return date(first);
    const bool wholeMonths = first.day() == 1 && range.to.day() == 1;
    if (wholeMonths && first.year() == last.year()) {
        const int months = last.month() - first.month() + 1;
        const QString year = QString::number(first.year());
        if (months == 12)
            return isChinese() ? QString(year + u'年') : year;
        if (months == 1)
            return month(first);
        if (months == 3 && first.month() % 3 == 1) {
            const int quarter = (first.month() + 2) / 3;
            return isChinese()
                ? u"%1年%2季度"_s.arg(year, QStringView(u"一二三四").mid(quarter - 1, 1))
                : u"Q%1 %2"_s.arg(quarter).arg(year);
        }
        return isChinese()
            ? u"%1年%2–%3月"_s.arg(year).arg(first.month()).arg(last.month())
            : u"%1–%2 %3"_s.arg(monthName(first.month()), monthName(last.month()), year);
    }
    if (wholeMonths)
        return month(first) + u" – "_s + month(last);
    if (first.year() == last.year())
        return isChinese() ? QString(date(first) + u" – "_s + shortDate(last))
                           : QString(shortDate(first) + u" – "_s + date(last));
    return date(first) + u" – "_s + date(last);
}

QString Formatting::mark(FigureState state)
{
    switch (state) {
    case FigureState::Number:
        return {};
    case FigureState::NoData:
        return u"–"_s;
    case FigureState::Undefined:
        return u"÷0"_s;
    case FigureState::NotApplicable:
        return u"n/a"_s;
    case FigureState::Hidden:
        return u"🔒"_s;
    case FigureState::Error:
        return u"!"_s;
    }
    return {};
}

QString Formatting::stateName(FigureState state) const
{
    switch (state) {
    case FigureState::Number:
        return {};
    case FigureState::NoData:
        return isChinese() ? u"尚无数据"_s : u"no data yet"_s;
    case FigureState::Undefined:
        return isChinese() ? u"无法计算（分母为 0）"_s : u"undefined (divided by zero)"_s;
    case FigureState::NotApplicable:
        return isChinese() ? u"不适用"_s : u"not applicable"_s;
    case FigureState::Hidden:
        return isChinese() ? u"无权查看"_s : u"hidden from you"_s;
    case FigureState::Error:
        return isChinese() ? u"计算出错"_s : u"could not be computed"_s;
    }
    return {};
}

} // namespace Steelyard
