// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Measure.h"

#include "core/base/Fixed.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array StateNames {"value"_L1,          "no_data"_L1, "undefined"_L1,
                                 "not_applicable"_L1, "hidden"_L1,  "error"_L1};
constexpr std::array PhaseNames {"open"_L1, "settling"_L1, "settled"_L1, "closed"_L1,
                                 "restated"_L1};

/// Products of exact figures, with a memory of whether everything fitted.
struct Exact
{
    bool overflown = false;

    Int128 times(Int128 a, Int128 b)
    {
        Int128 result = 0;
        overflown = __builtin_mul_overflow(a, b, &result) || overflown;
        return result;
    }
    Int128 plus(Int128 a, Int128 b)
    {
        Int128 result = 0;
        overflown = __builtin_add_overflow(a, b, &result) || overflown;
        return result;
    }
    Int128 shifted(Int128 a, int decimals)
    {
        for (int i = 0; i < decimals; ++i)
            a = times(a, 10);
        return a;
    }
};

Int128 magnitude(Int128 a)
{
    return a < 0 ? -a : a;
}

Int128 commonDivisor(Int128 a, Int128 b)
{
    a = magnitude(a);
    b = magnitude(b);
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a == 0 ? Int128(1) : a;
}

/// The number of a figure without all that is said of it.
struct Fraction
{
    Int128 num;
    Int128 den;
    int numScale;
    int denScale;
};

template<typename Number>
void reduce(Number &m)
{
    const Int128 divisor = commonDivisor(m.num, m.den);
    m.num /= divisor;
    m.den /= divisor;
}

template<typename Number>
bool isWhole(const Number &m)
{
    return m.den == 1 && m.denScale == 0;
}

/// A percentage takes part with the figure that people see: 61.3, not 0.613.
Fraction operand(const Measure &m, Exact &exact)
{
    return {m.unit == UnitOfMeasure::Percent ? exact.times(m.num, 100) : m.num, m.den, m.numScale,
            m.denScale};
}

/// State, counts and flags of an operation on two figures; the number is still to come.
Measure combined(const Measure &a, const Measure &b)
{
    Measure result;
    const Measure &worse = b.state > a.state ? b : a;
    result.state = worse.state;
    result.reason = worse.reason;
    result.nRows = a.nRows + b.nRows;
    result.nNull = a.nNull + b.nNull;
    result.nExcluded = a.nExcluded + b.nExcluded;
    result.nFxMissing = a.nFxMissing + b.nFxMissing;
    result.nBackdated = a.nBackdated + b.nBackdated;
    // Constants have no days of their own.
    const Measure &poorer
        = b.daysTotal != 0 && (a.daysTotal == 0 || b.daysCovered < a.daysCovered) ? b : a;
    result.daysCovered = poorer.daysCovered;
    result.daysTotal = poorer.daysTotal;
    const Measure &dated = a.progress.isDefined() ? a : b;
    result.phase = dated.phase;
    result.progress = dated.progress;
    result.flags = a.flags;
    for (const QString &flag : b.flags)
        result.raise(flag);
    result.missing = a.missing;
    for (const QString &entity : b.missing) {
        if (!result.missing.contains(entity))
            result.missing.append(entity);
    }
    result.currency = a.currency.isEmpty() ? b.currency : a.currency;
    return result;
}

void settle(Measure &result, const Exact &exact)
{
    if (!exact.overflown)
        return;
    result.state = Measure::State::Error;
    result.reason = u"overflow"_s;
    result.num = 0;
    result.den = 1;
    result.numScale = 0;
    result.denScale = 0;
}

Measure added(const Measure &left, const Measure &right, int sign)
{
    Measure result = combined(left, right);
    if (result.state != Measure::State::Number)
        return result;
    Exact exact;
    Fraction a = operand(left, exact);
    Fraction b = operand(right, exact);
    if (isWhole(a) && isWhole(b)) {
        result.numScale = qMax(a.numScale, b.numScale);
        result.num = exact.plus(exact.shifted(a.num, result.numScale - a.numScale),
                                sign * exact.shifted(b.num, result.numScale - b.numScale));
        settle(result, exact);
        return result;
    }
    reduce(a);
    reduce(b);
    // a·d/(c·d) ± b·c/(c·d), each numerator brought to the scale of the other side first.
    const int scaleOfA = a.numScale + b.denScale;
    const int scaleOfB = b.numScale + a.denScale;
    result.numScale = qMax(scaleOfA, scaleOfB);
    result.num
        = exact.plus(exact.shifted(exact.times(a.num, b.den), result.numScale - scaleOfA),
                     sign * exact.shifted(exact.times(b.num, a.den), result.numScale - scaleOfB));
    result.den = exact.times(a.den, b.den);
    result.denScale = a.denScale + b.denScale;
    reduce(result);
    settle(result, exact);
    return result;
}

} // namespace

void Measure::raise(const QString &flag)
{
    if (flags.isEmpty()) {
        flags = {flag};
        return;
    }
    if (flags.contains(flag))
        return;
    flags.change([&flag](QStringList &list) {
        list.insert(std::lower_bound(list.begin(), list.end(), flag), flag);
    });
}

QString Measure::numText() const
{
    return isValue() ? Fixed::text(num, numScale) : QString();
}

QString Measure::denText() const
{
    return isValue() ? Fixed::text(den, denScale) : QString();
}

QString Measure::valueText(int decimals) const
{
    return isValue() ? Fixed::rounded(roundedUnits(decimals), decimals, decimals) : QString();
}

Int128 Measure::roundedUnits(int decimals) const
{
    Int128 n = magnitude(num);
    Int128 d = magnitude(den);
    int shift = decimals + (unit == UnitOfMeasure::Percent ? 2 : 0) + denScale - numScale;
    for (; shift < 0; ++shift)
        d *= 10;
    // Digit by digit, as on paper: the product with a power of ten might not fit.
    Int128 quotient = n / d;
    Int128 rest = n % d;
    for (int i = 0; i < shift; ++i) {
        rest *= 10;
        quotient = quotient * 10 + rest / d;
        rest %= d;
    }
    if (rest >= d - rest)
        ++quotient;
    return (num < 0) != (den < 0) ? -quotient : quotient;
}

std::optional<QString> Measure::plainValue() const
{
    if (!isValue())
        return std::nullopt;
    QString text = valueText(4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

QLatin1StringView textOf(Measure::State state)
{
    return StateNames.at(std::size_t(state));
}

QLatin1StringView textOf(Measure::Phase phase)
{
    return PhaseNames.at(std::size_t(phase));
}

Measure operator+(const Measure &a, const Measure &b)
{
    return added(a, b, 1);
}

Measure operator-(const Measure &a, const Measure &b)
{
    return added(a, b, -1);
}

Measure operator*(const Measure &left, const Measure &right)
{
    Measure result = combined(left, right);
    if (!result.isValue())
        return result;
    Exact exact;
    const Fraction a = operand(left, exact);
    const Fraction b = operand(right, exact);
    result.num = exact.times(a.num, b.num);
    result.den = exact.times(a.den, b.den);
    result.numScale = a.numScale + b.numScale;
    result.denScale = a.denScale + b.denScale;
    if (!isWhole(result))
        reduce(result);
    settle(result, exact);
    return result;
}

Measure operator/(const Measure &left, const Measure &right)
{
    Measure result = combined(left, right);
    if (!result.isValue())
        return result;
    if (isWhole(left) && isWhole(right) && right.num != 0 && left.unit != UnitOfMeasure::Percent
        && right.unit != UnitOfMeasure::Percent) {
        result.num = left.num;
        result.den = right.num;
        result.numScale = left.numScale;
        result.denScale = right.numScale;
        return result;
    }
    Exact exact;
    const Fraction a = operand(left, exact);
    const Fraction b = operand(right, exact);
    if (b.num == 0) {
        result.state = Measure::State::Undefined;
        result.reason = u"zero_denominator"_s;
        // Nobody divides by it, but a quarter adds it to the numerators of its other months.
        result.num = isWhole(a) ? a.num : 0;
        result.numScale = isWhole(a) ? a.numScale : 0;
        result.den = 0;
        return result;
    }
    result.num = exact.times(a.num, b.den);
    result.den = exact.times(a.den, b.num);
    result.numScale = a.numScale + b.denScale;
    result.denScale = a.denScale + b.numScale;
    if (!isWhole(a) || !isWhole(b))
        reduce(result);
    settle(result, exact);
    return result;
}

} // namespace Steelyard
