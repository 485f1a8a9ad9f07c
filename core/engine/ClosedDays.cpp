// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ClosedDays.h"

namespace Steelyard {

QList<ClosedDays::Segment> ClosedDays::segments(const DateRange &days) const
{
    QList<Segment> result;
    QDate at = days.from;
    for (const PeriodClose &close : m_books.closes()) {
        const DateRange closed = rangeOf(close);
        if (!closed.overlaps(days) || closed.to <= at)
            continue;
        if (at < closed.from)
            result.append({{at, closed.from}, nullptr, false});
        const DateRange own {qMax(closed.from, days.from), qMin(closed.to, days.to)};
        result.append({own, &close, own == closed});
        at = own.to;
    }
    if (at < days.to)
        result.append({{at, days.to}, nullptr, false});
    return result;
}

Result<QList<ClosedDays::Adjustment>> ClosedDays::adjustments(const DateRange &days) const
{
    QList<Adjustment> result;
    const QList<PeriodClose> &closes = m_books.closes();
    if (closes.isEmpty() || closes.constFirst().periodTo >= days.from || m_today < days.from)
        return result;
    const auto before = m_books.knownAtEndOf(days.from.addDays(-1));
    if (!before)
        return before.error();
    std::optional<qint64> to;
    if (days.to <= m_today) {
        const auto known = m_books.knownAtEndOf(days.last());
        if (!known)
            return known.error();
        to = *known;
    }
    for (const PeriodClose &close : closes) {
        const DateRange closed = rangeOf(close);
        if (closed.to > days.from)
            break;
        const qint64 from = qMax(*before, close.seq);
        const auto moved = m_books.isMoreKnown(from, to);
        if (!moved)
            return moved.error();
        if (!*moved)
            continue;
        if (!result.isEmpty() && result.constLast().from == from
            && result.constLast().range.to == closed.from)
            result.last().range.to = closed.to;
        else
            result.append({closed, from, to});
    }
    return result;
}

} // namespace Steelyard
