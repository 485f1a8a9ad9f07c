// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PeriodRules.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace Steelyard {

class Calendar;

/// A named stretch of civil days: "2017-Q1", "FY2017", "2017-03-01..2017-04-15".
class Period
{
public:
    Period() = default;

    /// The period of that grain that holds the day; a Range holds just that day.
    static Period of(Grain grain, const QDate &day, const Calendar &calendar);
    /// Any bounded days, not empty.
    static Period of(const DateRange &range);
    /// `2017 2017-H1 2017-Q1 2017-03 2017-03-T2 2017-W09 2017-03-14 2017-03-01..2017-04-15 FY2017
    /// FY2017-Q1 FY2017-M03 RY2017-P03 2017-S03` (T: 旬, R: whole weeks, S: settlement month).
    static Result<Period> parse(QStringView text, const Calendar &calendar);
    /// Every period of the grain that has a day in the range, in order; a Range is one period.
    static QList<Period> periodsOf(Grain grain, const DateRange &range, const Calendar &calendar);

    bool isValid() const { return m_range.isBounded(); }
    Grain grain() const { return m_grain; }
    const DateRange &range() const { return m_range; }
    QDate from() const { return m_range.from; }
    QDate to() const { return m_range.to; } ///< the day after the last
    QDate last() const { return m_range.last(); }
    bool contains(const QDate &day) const { return m_range.contains(day); }
    /// Reads back as this period under the same calendar.
    QString label() const;

    /// n periods earlier, later when n is negative. A range of whole months steps by its months,
    /// any other by its days.
    Period previous(int n, const Calendar &calendar) const;
    /// Nothing for a 53rd week that last year lacks, unless the rules shift.
    std::optional<Period> sameLastYear(const Calendar &calendar) const;

    bool operator==(const Period &) const = default;

private:
    Period(Grain grain, const PeriodSlot &slot, const DateRange &range)
        : m_grain(grain)
        , m_slot(slot)
        , m_range(range)
    {
    }
    bool isWholeMonths() const { return m_range.from.day() == 1 && m_range.to.day() == 1; }

    Grain m_grain = Grain::Range;
    PeriodSlot m_slot;
    DateRange m_range;
};

inline size_t qHash(const Period &period, size_t seed = 0)
{
    return qHashMulti(seed, int(period.grain()), period.from().toJulianDay(),
                      period.to().toJulianDay());
}

} // namespace Steelyard
