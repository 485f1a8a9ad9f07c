// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/DateRange.h"
#include "core/engine/ClosedBooks.h"

namespace Steelyard {

/// Cuts the days of a question into closed periods and open days, and says what became known of
/// closed days on other days (R-L2).
class ClosedDays
{
public:
    /// Days that lie in one closed period, or in none.
    struct Segment
    {
        DateRange range;
        const PeriodClose *close = nullptr;
        bool isWhole = false; ///< all of its period
    };
    /// What is known of closed days at one place of the journal, less what was known at another.
    struct Adjustment
    {
        DateRange range;
        qint64 from = 0;
        std::optional<qint64> to; ///< none: now
    };

    /// The books must outlive this.
    ClosedDays(const ClosedBooks &books, const QDate &today) : m_books(books), m_today(today) {}

    static DateRange rangeOf(const PeriodClose &close)
    {
        return DateRange::inclusive(close.periodFrom, close.periodTo);
    }
    QList<Segment> segments(const DateRange &days) const;
    /// What is booked in these days for periods closed before them. A change belongs to the day on
    /// which it was written down, so it is in every period that holds that day, and in no other.
    Result<QList<Adjustment>> adjustments(const DateRange &days) const;

private:
    const ClosedBooks &m_books;
    QDate m_today;
};

} // namespace Steelyard
