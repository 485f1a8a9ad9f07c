// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace Steelyard {

/// Civil days from `from` up to but not including `to`; an invalid end is open.
struct DateRange
{
    QDate from;
    QDate to;

    static DateRange inclusive(const QDate &first, const QDate &last)
    {
        return {first, last.addDays(1)};
    }
    bool contains(const QDate &day) const
    {
        return (!from.isValid() || day >= from) && (!to.isValid() || day < to);
    }
    bool overlaps(const DateRange &other) const
    {
        return (!to.isValid() || !other.from.isValid() || other.from < to)
            && (!other.to.isValid() || !from.isValid() || from < other.to);
    }
    bool isBounded() const { return from.isValid() && to.isValid(); }
    /// Days in a bounded range; 0 when it is empty.
    qint64 days() const { return from < to ? from.daysTo(to) : 0; }
    QDate last() const { return to.addDays(-1); }

    bool operator==(const DateRange &) const = default;
};

} // namespace Steelyard
