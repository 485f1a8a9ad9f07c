// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/YearOnYear.h"

#include "core/base/SpringFestival.h"

namespace Steelyard {

namespace {

/// No longer than a month, with at least one day in January or February.
bool isNearFestival(const Period &period)
{
    const QDate spring(period.last().year(), 3, 1);
    return period.range().days() <= 31
        && (period.from() < spring || period.from().year() < period.last().year());
}

std::optional<Period> merged(const Period &period)
{
    const QDate first = period.from();
    const bool isMonth = first.day() == 1 && period.to() == first.addMonths(1);
    if (!isMonth || first.month() > 2)
        return std::nullopt;
    return Period::of(DateRange {QDate(first.year(), 1, 1), QDate(first.year(), 3, 1)});
}

} // namespace

std::optional<YearOnYear> YearOnYear::of(const Period &period, const Calendar &calendar)
{
    using Festival = PeriodRules::SpringFestival;
    const Festival festival = calendar.rules().springFestival;
    const bool isNear = isNearFestival(period);
    if (isNear && festival == Festival::MergeJanFeb) {
        if (const auto both = merged(period)) {
            const auto before = both->sameLastYear(calendar);
            return before ? std::optional(YearOnYear {*both, *before}) : std::nullopt;
        }
    }
    if (isNear && festival == Festival::Lunar) {
        const int year = period.last().year();
        const QDate now = springFestivalOf(year);
        const QDate before = springFestivalOf(year - 1);
        if (now.isValid() && before.isValid()) {
            const qint64 days = now.daysTo(before);
            const DateRange shifted {period.from().addDays(days), period.to().addDays(days)};
            return YearOnYear {period,
                               period.grain() == Grain::Day
                                   ? Period::of(Grain::Day, shifted.from, calendar)
                                   : Period::of(shifted)};
        }
    }
    const auto before = period.sameLastYear(calendar);
    if (!before)
        return std::nullopt;
    return YearOnYear {period, *before, isNear};
}

} // namespace Steelyard
