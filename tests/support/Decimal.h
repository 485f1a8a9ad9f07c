// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"

#include <QString>
#include <QStringList>

namespace Steelyard {

/// Decimal arithmetic of the tests' own, on whole numbers of 10⁻¹², far from the product's.
namespace Decimal {

constexpr int Scale = 12;

/// "-12.5" as −12 500 000 000 000. What does not fit, or is no number, fails loudly in the sum.
inline Int128 parsed(const QString &text)
{
    Int128 units = 0;
    int decimals = -1;
    for (const QChar c : text) {
        if (c == u'.')
            decimals = 0;
        else if (c.isDigit()) {
            units = units * 10 + c.digitValue();
            if (decimals >= 0)
                ++decimals;
        } else if (c != u'-')
            return Int128(1) << 120;
    }
    for (int i = qMax(decimals, 0); i < Scale; ++i)
        units *= 10;
    return text.startsWith(u'-') ? -units : units;
}

/// The shortest text of such a number: "12.5".
inline QString text(Int128 units)
{
    const bool negative = units < 0;
    if (negative)
        units = -units;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + int(units % 10)));
        units /= 10;
    } while (units > 0);
    digits = digits.rightJustified(Scale + 1, u'0');
    QString whole = digits.left(digits.size() - Scale);
    QString part = digits.right(Scale);
    while (part.endsWith(u'0'))
        part.chop(1);
    return (negative ? QStringLiteral("-") : QString()) + whole
        + (part.isEmpty() ? QString() : u'.' + part);
}

inline QString sum(const QStringList &texts)
{
    Int128 total = 0;
    for (const QString &one : texts)
        total += parsed(one);
    return text(total);
}

/// numerator ÷ denominator × factor with four decimals, half away from zero, as a JSON number
/// reads.
inline double ratio(Int128 numerator, Int128 denominator, qint64 factor = 1)
{
    const bool negative = (numerator < 0) != (denominator < 0);
    const Int128 top = (numerator < 0 ? -numerator : numerator) * 10'000 * factor;
    const Int128 bottom = denominator < 0 ? -denominator : denominator;
    const qint64 units = qint64((2 * top + bottom) / (2 * bottom));
    return double(negative ? -units : units) / 10'000.0;
}

inline double percent(Int128 part, Int128 whole)
{
    return ratio(part, whole, 100);
}

} // namespace Decimal

} // namespace Steelyard
