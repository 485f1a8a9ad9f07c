// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Comparison.h"

#include "core/base/Fixed.h"

namespace Steelyard {

Comparison Comparison::of(const Measure &now, const Measure &base, const Period &period)
{
    Comparison comparison;
    comparison.base = base;
    comparison.period = period;
    if (!now.isValue() || !base.isValue())
        return comparison;
    if (now.unit == UnitOfMeasure::Percent) {
        const auto present = Fixed::parse(now.valueText(4), 4);
        const auto earlier = Fixed::parse(base.valueText(4), 4);
        if (present && earlier)
            comparison.points = *present - *earlier;
        return comparison;
    }
    const auto signOf = [](const Measure &measure) {
        return measure.num == 0 ? 0 : (measure.num < 0) == (measure.den < 0) ? 1 : -1;
    };
    const int before = signOf(base);
    const int after = signOf(now);
    if (before < 0 && after < 0) {
        const int way = signOf(now - base);
        comparison.turn = way > 0 ? Turn::LossNarrowed : way < 0 ? Turn::LossWidened : Turn::None;
    } else if (before < 0) {
        comparison.turn = Turn::ToProfit;
    } else if (before > 0 && after < 0) {
        comparison.turn = Turn::ToLoss;
    }
    const Measure change = (now - base) / base;
    if (change.isValue() && base.num > 0 && base.den > 0)
        comparison.growth = Ratio {change.num * Fixed::power(change.denScale),
                                   change.den * Fixed::power(change.numScale)};
    return comparison;
}

namespace ComparedPeriod {

namespace {

/// How far into the earlier period today's counterpart lies: the same day of the month where both
/// begin with one (a leap day must not shift a whole year), else as many days from the start.
QDate counterpart(const Period &period, const Period &earlier, const QDate &today)
{
    if (period.from().day() != 1 || earlier.from().day() != 1)
        return earlier.from().addDays(period.from().daysTo(today));
    const int months
        = (today.year() - period.from().year()) * 12 + today.month() - period.from().month();
    const QDate month = earlier.from().addMonths(months);
    return month.addDays(qMin(today.day(), month.daysInMonth()) - 1);
}

Period upToSameDay(const Period &period, const Period &earlier, const QDate &today)
{
    if (today >= period.last() || today < period.from())
        return earlier;
    return Period::of(DateRange::inclusive(
        earlier.from(), qMin(counterpart(period, earlier, today), earlier.last())));
}

} // namespace

std::optional<YearOnYear> lastYear(const Period &period, const QDate &today,
                                   const Calendar &calendar)
{
    auto years = YearOnYear::of(period, calendar);
    if (years)
        years->before = upToSameDay(years->now, years->before, today);
    return years;
}

Period previous(const Period &period, const QDate &today, const Calendar &calendar)
{
    return upToSameDay(period, period.previous(1, calendar), today);
}

} // namespace ComparedPeriod

} // namespace Steelyard
