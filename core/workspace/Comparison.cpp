// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Comparison.h"

#include "core/base/Fixed.h"

namespace Steelyard {

Comparison Comparison::of(const Measure &now, const Measure &base, const Period &period)
{
    Comparison comparison {base, period, {}, {}};
    if (!now.isValue() || !base.isValue())
        return comparison;
    if (now.unit == UnitOfMeasure::Percent) {
        const auto present = Fixed::parse(now.valueText(4), 4);
        const auto earlier = Fixed::parse(base.valueText(4), 4);
        if (present && earlier)
            comparison.points = *present - *earlier;
        return comparison;
    }
    const Measure change = (now - base) / base;
    if (change.isValue() && base.num > 0 && base.den > 0)
        comparison.growth = Ratio {change.num * Fixed::power(change.denScale),
                                   change.den * Fixed::power(change.numScale)};
    return comparison;
}

namespace ComparedPeriod {

namespace {

Period upToSameDay(const Period &period, const Period &earlier, const QDate &today)
{
    if (today >= period.last() || today < period.from())
        return earlier;
    const qint64 elapsed = period.from().daysTo(today) + 1;
    return Period::of({earlier.from(), qMin(earlier.from().addDays(elapsed), earlier.to())});
}

} // namespace

std::optional<Period> lastYear(const Period &period, const QDate &today, const Calendar &calendar)
{
    const auto same = period.sameLastYear(calendar);
    return same ? std::optional(upToSameDay(period, *same, today)) : std::nullopt;
}

Period previous(const Period &period, const QDate &today, const Calendar &calendar)
{
    return upToSameDay(period, period.previous(1, calendar), today);
}

} // namespace ComparedPeriod

} // namespace Steelyard
