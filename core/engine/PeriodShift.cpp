// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/PeriodShift.h"

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
    switch (compare.by) {
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
        break;
    }
    const std::optional<Period> earlier = m_compare.with == Compare::With::SameLastYear
        ? period.sameLastYear(calendar)
        : period.previous(m_compare.back, calendar);
    const bool isOpen = today < period.last();
    if (!earlier || !m_compare.toDate || !isOpen)
        return earlier;
    if (today < period.from())
        return std::nullopt;
    const QDate last
        = qMin(lastDayToDate(m_compare, period.range(), earlier->range(), today, calendar),
               earlier->last());
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
