// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Fixed.h"

#include <array>
#include <limits>

namespace Steelyard::Fixed {

namespace {

constexpr Int128 Largest = std::numeric_limits<qint64>::max();

Int128 divideHalfUp(Int128 numerator, Int128 denominator)
{
    const bool negative = (numerator < 0) != (denominator < 0);
    const Int128 n = numerator < 0 ? -numerator : numerator;
    const Int128 d = denominator < 0 ? -denominator : denominator;
    const Int128 quotient = n / d + (n % d >= d - n % d ? 1 : 0);
    return negative ? -quotient : quotient;
}

} // namespace

qint64 power(int scale)
{
    Q_ASSERT(scale >= 0 && scale <= 18);
    qint64 result = 1;
    for (int i = 0; i < scale; ++i)
        result *= 10;
    return result;
}

std::optional<qint64> parse(QStringView text, int scale, bool *rounded)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    Int128 units = 0;
    int decimals = -1; // -1: before the mark
    int digits = 0;
    bool up = false;
    bool lost = false;
    for (const QChar c : text) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        ++digits;
        const int digit = c.unicode() - u'0';
        if (decimals >= scale) {
            if (decimals == scale)
                up = digit >= 5;
            lost = lost || digit != 0;
            ++decimals;
            continue;
        }
        units = units * 10 + digit;
        if (decimals >= 0)
            ++decimals;
        if (units > Largest)
            return std::nullopt;
    }
    if (digits == 0)
        return std::nullopt;
    for (int i = qMax(decimals, 0); i < scale; ++i) {
        units *= 10;
        if (units > Largest)
            return std::nullopt;
    }
    units += up ? 1 : 0;
    if (units > Largest)
        return std::nullopt;
    if (rounded)
        *rounded = lost;
    return qint64(negative ? -units : units);
}

QString text(Int128 units, int scale)
{
    const bool negative = units < 0;
    if (negative)
        units = -units;
    std::array<char16_t, 48> buffer {};
    auto at = buffer.end();
    int position = 0;
    bool significant = false;
    while (units > 0 || position <= scale) {
        const auto digit = int(units % 10);
        units /= 10;
        significant = significant || digit != 0 || position >= scale;
        if (position == scale && scale > 0 && at != buffer.end())
            *--at = u'.';
        if (significant)
            *--at = char16_t(u'0' + digit);
        ++position;
    }
    if (negative)
        *--at = u'-';
    return QString::fromUtf16(&*at, buffer.end() - at);
}

QString rounded(Int128 units, int scale, int decimals)
{
    if (decimals < scale)
        units = divideHalfUp(units, power(scale - decimals));
    else
        units *= power(decimals - scale);
    const bool negative = units < 0;
    QString digits = text(negative ? -units : units, 0).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? u'-' + digits : digits;
}

std::optional<qint64> divide(Int128 numerator, Int128 denominator, int scale)
{
    Q_ASSERT(denominator != 0);
    const Int128 result = divideHalfUp(numerator * power(scale), denominator);
    if (result > Largest || result < -Largest)
        return std::nullopt;
    return qint64(result);
}

} // namespace Steelyard::Fixed
