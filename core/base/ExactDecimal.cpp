// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ExactDecimal.h"

#include "core/base/Fixed.h"

namespace Steelyard {

std::optional<ExactDecimal> ExactDecimal::fromText(QStringView text)
{
    constexpr int mostDigits = 37; // what surely fits
    const bool isNegative = text.startsWith(u'-');
    if (isNegative)
        text = text.mid(1);
    ExactDecimal result;
    bool isFraction = false;
    int digits = 0;
    for (const QChar c : text) {
        if (c == u'.' && !isFraction) {
            isFraction = true;
            continue;
        }
        if (c < u'0' || c > u'9' || ++digits > mostDigits)
            return std::nullopt;
        result.units = result.units * 10 + (c.unicode() - u'0');
        result.scale += isFraction ? 1 : 0;
    }
    if (digits == 0)
        return std::nullopt;
    if (isNegative)
        result.units = -result.units;
    return result;
}

QString ExactDecimal::text() const
{
    return Fixed::text(units, scale);
}

ExactDecimal ExactDecimal::plus(const ExactDecimal &other, int sign) const
{
    ExactDecimal result = *this;
    Int128 added = other.units;
    for (; result.scale < other.scale; ++result.scale)
        result.units *= 10;
    for (int at = other.scale; at < result.scale; ++at)
        added *= 10;
    result.units += sign * added;
    return result;
}

} // namespace Steelyard
