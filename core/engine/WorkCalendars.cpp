// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/WorkCalendars.h"

#include "core/base/Period.h"
#include "core/sales/WorkPattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

WorkCalendars::WorkCalendars(const FactSource &source) : m_source(source)
{
    const auto table = source.table(u"unit"_s);
    const FactColumn *patterns = table ? (*table)->column(u"work_pattern"_s) : nullptr;
    if (!patterns)
        return;
    for (std::size_t row = 0; row < (*table)->rows(); ++row) {
        const qint32 code = row < patterns->codes.size() ? patterns->codes[row] : FactColumn::None;
        const auto pattern = code == FactColumn::None
            ? std::nullopt
            : WorkPattern::fromText(patterns->dictionary.at(code));
        if (!pattern)
            continue;
        Calendar calendar = source.calendar();
        calendar.setPattern(pattern->pattern, pattern->bigWeek);
        m_units << (*table)->ids[row];
        m_own.insert((*table)->ids[row], calendar);
    }
    const QList<DateRange> versions = source.organisation().versions();
    for (qsizetype i = 1; i < versions.size(); ++i)
        m_starts.push_back(versions.at(i).from);
}

const Calendar &WorkCalendars::ofUnit(const Uuid &unit) const
{
    const auto own = m_own.constFind(unit);
    return own == m_own.constEnd() ? m_source.calendar() : *own;
}

const Calendar &WorkCalendars::of(const NodeKey &node, const QDate &day) const
{
    if (m_own.isEmpty())
        return m_source.calendar();
    const auto version
        = qsizetype(std::upper_bound(m_starts.begin(), m_starts.end(), day) - m_starts.begin());
    if (const auto known = m_known.constFind({node, version}); known != m_known.constEnd())
        return **known;
    const Calendar *result = &m_source.calendar();
    for (std::optional<NodeKey> at = node; at; at = m_source.organisation().parentOn(*at, day)) {
        const auto own = at->isPerson() ? m_own.constEnd() : m_own.constFind(at->id);
        if (own == m_own.constEnd())
            continue;
        result = &*own;
        break;
    }
    m_known.insert({node, version}, result);
    return *result;
}

bool WorkCalendars::isWorkday(const NodeKey &node, const QDate &day) const
{
    return of(node, day).isWorkday(day);
}

// Whoever moves to a unit that works other days works those from then on.
qint64 WorkCalendars::workdays(const NodeKey &node, const DateRange &range) const
{
    if (m_own.isEmpty() || !range.isBounded())
        return m_source.calendar().workdays(range);
    qint64 count = 0;
    QDate from = range.from;
    for (const QDate &start : m_starts) {
        if (start <= from || start >= range.to)
            continue;
        count += of(node, from).workdays({from, start});
        from = start;
    }
    return from < range.to ? count + of(node, from).workdays({from, range.to}) : count;
}

Ratio WorkCalendars::elapsedShare(const NodeKey &node, const Period &period,
                                  const QDate &today) const
{
    if (m_own.isEmpty())
        return m_source.calendar().elapsedShare(period, today);
    const qint64 whole = workdays(node, period.range());
    if (whole == 0)
        return m_source.calendar().elapsedShare(period, today);
    const QDate end = qBound(period.from(), today.addDays(1), period.to());
    return {workdays(node, {period.from(), end}), whole};
}

} // namespace Steelyard
