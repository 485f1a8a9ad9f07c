// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/PeriodShift.h"

#include "core/base/YearOnYear.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

// The n-th working day ↔ the n-th working day (R-P1). The free days that follow it come along, so
// that a weekend is compared with a weekend.
QDate byWorkingDay(const DateRange &open, const DateRange &earlier, const QDate &today,
                   const Calendar &calendar)
{
    const qint64 passed = calendar.workdays({open.from, today.addDays(1)});
    const bool isWorkday = calendar.isWorkday(today);
    if (isWorkday) {
        const auto day = calendar.nthWorkday(earlier, passed);
        return day.value_or(earlier.last());
    }
    const auto next = calendar.nthWorkday(earlier, passed + 1);
    return next ? next->addDays(-1) : earlier.last();
}

QDate lastDayToDate(const Compare &compare, const DateRange &open, const DateRange &earlier,
                    const QDate &today, const Calendar &calendar)
{
    const qint64 passed = open.from.daysTo(today) + 1;
    const Compare::By companys
        = calendar.id() == "cn"_L1 ? Compare::By::Day : Compare::By::WorkingDay;
    switch (compare.by == Compare::By::Company ? companys : compare.by) {
    case Compare::By::Company:
    case Compare::By::WorkingDay:
        return byWorkingDay(open, earlier, today, calendar);
    case Compare::By::Day:
        return earlier.from.addDays(passed - 1);
    case Compare::By::Fraction:
        return earlier.from.addDays(earlier.days() * passed / open.days() - 1);
    }
    return earlier.last();
}

// The calendar's own periods of that grain that end where this one ends, or the days that do.
DateRange trailingRange(const Stretch &stretch, const DateRange &range)
{
    switch (stretch.grain) {
    case Grain::Week:
        return {range.to.addDays(-7 * stretch.length), range.to};
    case Grain::Month:
        return {range.to.addMonths(-stretch.length), range.to};
    case Grain::Quarter:
        return {range.to.addMonths(-3 * stretch.length), range.to};
    case Grain::Year:
        return {range.to.addYears(-stretch.length), range.to};
    default:
        return {range.to.addDays(-stretch.length), range.to};
    }
}

} // namespace

std::optional<Period> PeriodShift::of(const Period &period, const QDate &today,
                                      const Calendar &calendar) const
{
    switch (m_kind) {
    case Kind::ToDate: {
        const Period whole = Period::of(m_stretch.grain, period.last(), calendar);
        return Period::of(DateRange {qMin(whole.from(), period.from()), period.to()});
    }
    case Kind::Trailing:
        return Period::of(trailingRange(m_stretch, period.range()));
    case Kind::AllTime:
        return Period::of(DateRange {QDate(1900, 1, 1), period.to()});
    case Kind::Compared:
    case Kind::Asked:
    case Kind::SameLastYear:
        break;
    }
    Period now = period;
    std::optional<Period> earlier;
    if (m_compare.with == Compare::With::SameLastYear) {
        const auto years = YearOnYear::of(period, calendar);
        const bool isMerged = years && years->now != period;
        if (m_kind == Kind::SameLastYear && isMerged)
            earlier = period.sameLastYear(calendar);
        else if (years)
            std::tie(now, earlier) = std::pair(years->now, years->before);
    } else {
        earlier = period.previous(m_compare.back, calendar);
    }
    if (m_kind == Kind::Asked)
        return now;
    const bool isOpen = today < now.last();
    if (!earlier || !m_compare.toDate || !isOpen)
        return earlier;
    if (today < now.from())
        return std::nullopt;
    const QDate last = qMin(
        lastDayToDate(m_compare, now.range(), earlier->range(), today, calendar), earlier->last());
    if (last < earlier->from())
        return std::nullopt;
    return Period::of(DateRange {earlier->from(), last.addDays(1)});
}

QString PeriodShift::key() const
{
    return u"%1/%2/%3/%4/%5/%6/%7"_s.arg(int(m_kind))
        .arg(int(m_compare.with))
        .arg(m_compare.back)
        .arg(int(m_compare.toDate))
        .arg(int(m_compare.by))
        .arg(m_stretch.length)
        .arg(int(m_stretch.grain));
}

} // namespace Steelyard
