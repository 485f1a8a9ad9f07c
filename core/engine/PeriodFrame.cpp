// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/PeriodFrame.h"

#include <algorithm>

namespace Steelyard {

PeriodFrame::PeriodFrame(const QList<Period> &periods, const QDate &today)
    : m_today(dayNumber(today))
{
    qint32 last = std::numeric_limits<qint32>::min();
    qint32 first = std::numeric_limits<qint32>::max();
    for (const Period &period : periods) {
        Span span {dayNumber(period.from()), dayNumber(period.to()), dayNumber(period.to())};
        span.to = std::clamp(m_today + 1, span.from, span.end);
        m_spans.push_back(span);
        if (span.from < span.to) {
            first = std::min(first, span.from);
            last = std::max(last, span.to);
        }
    }
    if (first >= last)
        return;
    m_first = first;
    m_starts.assign(std::size_t(last - first) + 1, 0);
    for (const Span &span : m_spans) {
        for (qint32 day = span.from; day < span.to; ++day)
            ++m_starts[std::size_t(day - first) + 1];
    }
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_places.resize(std::size_t(m_starts.back()));
    std::vector<qint32> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t p = 0; p < m_spans.size(); ++p) {
        for (qint32 day = m_spans[p].from; day < m_spans[p].to; ++day)
            m_places[std::size_t(next[std::size_t(day - first)]++)] = qint32(p);
    }
}

} // namespace Steelyard
