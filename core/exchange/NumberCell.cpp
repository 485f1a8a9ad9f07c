// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NumberCell.h"

#include "core/base/Fixed.h"
#include "core/base/Text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A word after a number that multiplies it; the longer ones first.
struct Factor
{
    QStringView word;
    int zeros;
};
constexpr std::array Factors {Factor {u"万亿", 12}, Factor {u"千万", 7}, Factor {u"百万", 6},
                              Factor {u"亿", 8},    Factor {u"万", 4},   Factor {u"千", 3},
                              Factor {u"%", -2},    Factor {u"‰", -3}};

/// Signs and codes of money, and the currencies that write them. A "$" alone is any dollar.
struct Sign
{
    QStringView text;
    QStringView meanings;
};
constexpr std::array Signs {Sign {u"人民币", u"CNY"},
                            Sign {u"US$", u"USD"},
                            Sign {u"HK$", u"HKD"},
                            Sign {u"RMB", u"CNY"},
                            Sign {u"CNY", u"CNY"},
                            Sign {u"USD", u"USD"},
                            Sign {u"EUR", u"EUR"},
                            Sign {u"JPY", u"JPY"},
                            Sign {u"GBP", u"GBP"},
                            Sign {u"HKD", u"HKD"},
                            Sign {u"美元", u"USD"},
                            Sign {u"欧元", u"EUR"},
                            Sign {u"港元", u"HKD"},
                            Sign {u"日元", u"JPY"},
                            Sign {u"元", u"CNY"},
                            Sign {u"¥", u"CNY JPY"},
                            Sign {u"€", u"EUR"},
                            Sign {u"£", u"GBP"},
                            Sign {u"$", u"USD AUD CAD HKD MXN NZD SGD TWD"}};

/// Takes a sign off the front or the end; returns it, or nothing.
QString takeSign(QStringView &text)
{
    for (const Sign &sign : Signs) {
        if (text.startsWith(sign.text, Qt::CaseInsensitive)) {
            text = text.mid(sign.text.size()).trimmed();
            return sign.text.toString();
        }
        if (text.endsWith(sign.text, Qt::CaseInsensitive)) {
            text = text.chopped(sign.text.size()).trimmed();
            return sign.text.toString();
        }
    }
    return {};
}

int takeFactor(QStringView &text)
{
    for (const Factor &factor : Factors) {
        if (text.endsWith(factor.word)) {
            text = text.chopped(factor.word.size()).trimmed();
            return factor.zeros;
        }
    }
    return 0;
}

/// `E+05` of spreadsheets.
std::optional<int> takeExponent(QStringView &text)
{
    const qsizetype at = qMax(text.indexOf(u'E'), text.indexOf(u'e'));
    if (at < 1)
        return 0;
    bool isNumber = false;
    const int exponent = text.mid(at + 1).toInt(&isNumber);
    if (!isNumber || qAbs(exponent) > 30)
        return std::nullopt;
    text = text.left(at);
    return exponent;
}

bool isGrouping(QChar c, QChar decimal)
{
    return (c == u',' || c == u'.' || c == u'\'' || c == u'\u2019' || c.isSpace()) && c != decimal;
}

/// Digits with a dot before the decimals, ungrouped; nothing when a group is not of three.
std::optional<QString> plain(QStringView text, QChar decimal)
{
    const qsizetype mark = text.indexOf(decimal);
    const QStringView whole = mark < 0 ? text : text.left(mark);
    const QStringView decimals = mark < 0 ? QStringView() : text.mid(mark + 1);
    QString digits;
    QChar grouping;
    int group = 0;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits.append(c);
            ++group;
        } else if (isGrouping(c, decimal)
                   && (grouping.isNull() ? group >= 1 && group <= 3
                                         : group == 3 && c == grouping)) {
            grouping = c;
            group = 0;
        } else {
            return std::nullopt;
        }
    }
    if (!grouping.isNull() && group != 3)
        return std::nullopt;
    if (!std::all_of(decimals.begin(), decimals.end(), isDigit)
        || (digits.isEmpty() && decimals.isEmpty()))
        return std::nullopt;
    return (digits.isEmpty() ? u"0"_s : digits) + u'.'
        + (decimals.isEmpty() ? u"0"_s : decimals.toString());
}

/// Moves the dot to the right, or to the left when negative.
QString shifted(const QString &number, int places)
{
    const qsizetype dot = number.indexOf(u'.');
    QString digits = number.left(dot) + number.mid(dot + 1);
    qsizetype at = dot + places;
    if (at <= 0) {
        digits.prepend(QString(1 - at, u'0'));
        at = 1;
    }
    digits = digits.leftJustified(at + 1, u'0');
    return digits.left(at) + u'.' + digits.mid(at);
}

Error fault(QLatin1StringView code, const QString &text)
{
    return {Error::Kind::Invalid, code, {{u"text"_s, text}}, {}};
}

} // namespace

Result<NumberCell> NumberCell::read(const QString &text, int scale, DecimalMark mark)
{
    const QString narrow = Text::narrow(text);
    QStringView rest = QStringView(narrow).trimmed();
    bool isNegative = false;
    const auto takeMinus = [&] {
        if (rest.startsWith(u'-') || rest.startsWith(u'\u2212') || rest.startsWith(u'+')) {
            isNegative = isNegative || rest.front() != u'+';
            rest = rest.mid(1).trimmed();
            return true;
        }
        return false;
    };
    if (rest.startsWith(u'(') && rest.endsWith(u')')) {
        isNegative = true;
        rest = rest.mid(1).chopped(1).trimmed();
    }
    NumberCell cell;
    const bool hasMinus = !isNegative && takeMinus();
    cell.currency = takeSign(rest);
    if (!hasMinus && !isNegative)
        takeMinus();
    if (!isNegative && rest.endsWith(u'-')) {
        isNegative = true;
        rest = rest.chopped(1).trimmed();
    }
    const int zeros = takeFactor(rest);
    const auto exponent = takeExponent(rest);
    const auto digits = plain(rest, mark == DecimalMark::Comma ? u',' : u'.');
    if (!exponent || !digits)
        return fault("cell.not_a_number"_L1, text);
    const QString number = shifted(*digits, zeros + *exponent);
    const auto units = Fixed::parse(isNegative ? u'-' + number : number, scale, &cell.isRounded);
    if (!units)
        return fault("cell.number_too_large"_L1, text);
    cell.units = *units;
    return cell;
}

bool NumberCell::canMean(const QString &written, const QString &currency)
{
    if (written.isEmpty() || currency.isEmpty())
        return true;
    const auto sign = std::find_if(Signs.begin(), Signs.end(),
                                   [&](const Sign &known) { return known.text == written; });
    return sign == Signs.end() || sign->meanings.contains(currency);
}

void DecimalEvidence::take(const QString &cell)
{
    const QString text = Text::narrow(cell);
    if (std::none_of(text.cbegin(), text.cend(), isDigit))
        return;
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    const auto note = [this](QChar decimal) { ++(decimal == u'.' ? m_dots : m_commas); };
    if (dot >= 0 && comma >= 0) {
        note(dot > comma ? u'.' : u',');
        return;
    }
    const QChar mark = dot >= 0 ? u'.' : u',';
    const qsizetype last = qMax(dot, comma);
    if (last < 0)
        return;
    if (text.count(mark) > 1) {
        // Only thousands are marked more than once, so the other mark is the decimal one.
        note(mark == u'.' ? u',' : u'.');
        return;
    }
    qsizetype before = 0;
    while (last - before > 0 && isDigit(text[last - before - 1]))
        ++before;
    qsizetype after = 0;
    while (last + after + 1 < text.size() && isDigit(text[last + after + 1]))
        ++after;
    const bool startsWithZero = before > 0 && text[last - before] == u'0';
    // Three digits after one mark may be thousands; anything else are decimals.
    if (after > 0 && (after != 3 || before == 0 || before > 3 || startsWithZero))
        note(mark);
}

} // namespace Steelyard
