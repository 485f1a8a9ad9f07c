// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Period.h"
#include "core/engine/FactTable.h"

#include <span>

namespace Steelyard {

/// The asked periods as the engine counts days, each up to today, and which of them hold a day.
class PeriodFrame
{
public:
    struct Span
    {
        qint32 from = 0;
        qint32 to = 0;  ///< the day after the last one that is looked at; from when none is
        qint32 end = 0; ///< the day after the period
    };

    PeriodFrame(const QList<Period> &periods, const QDate &today);

    std::size_t size() const { return m_spans.size(); }
    const Span &at(std::size_t period) const { return m_spans[period]; }
    qint32 today() const { return m_today; }
    /// From the first day to the last one that any period looks at.
    qint32 first() const { return m_first; }
    qint32 days() const { return qint32(m_starts.size()) - 1; }

    /// The periods that hold the day, up to today; places in the question's list.
    std::span<const qint32> holding(qint32 day) const
    {
        if (day < m_first || day >= m_first + qint32(m_starts.size()) - 1)
            return {};
        const auto i = std::size_t(day - m_first);
        return {m_places.data() + m_starts[i], m_places.data() + m_starts[i + 1]};
    }

private:
    std::vector<Span> m_spans;
    qint32 m_today = 0;
    qint32 m_first = 0;
    std::vector<qint32> m_starts {0}; ///< by day from m_first: where its places begin
    std::vector<qint32> m_places;
};

} // namespace Steelyard
