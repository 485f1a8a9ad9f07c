// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/engine/FactTable.h"

#include <vector>

namespace Steelyard {

/// Working days between days of a stretch, counted once and then looked up.
class WorkdayCount
{
public:
    /// Days outside of the stretch count as its ends.
    WorkdayCount(const Calendar &calendar, const QDate &first, const QDate &last)
        : m_first(dayNumber(first))
    {
        m_until.reserve(size_t(qMax<qint64>(first.daysTo(last), 0)) + 1);
        qint32 count = 0;
        for (QDate day = first; day <= last; day = day.addDays(1))
            m_until.push_back(count += calendar.isWorkday(day) ? 1 : 0);
    }

    /// Working days after `from`, up to and including `to`: one who comes on Friday has been there
    /// for one working day on Monday.
    qint32 between(qint32 from, qint32 to) const { return qMax(until(to) - until(from), 0); }

private:
    qint32 until(qint32 day) const
    {
        if (m_until.empty())
            return 0;
        const qint64 at = qBound<qint64>(0, qint64(day) - m_first, qint64(m_until.size()) - 1);
        return m_until[size_t(at)];
    }

    qint32 m_first;
    std::vector<qint32> m_until;
};

} // namespace Steelyard
