// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactSource.h"

namespace Steelyard {

/// The company's calendar, and that of each unit that works other days of the week; a unit without
/// a pattern of its own works as the one above it, a person as his unit.
class WorkCalendars
{
public:
    /// The source must outlive this.
    explicit WorkCalendars(const FactSource &source);

    /// Whether any unit works other days than the company.
    bool isAny() const { return !m_own.isEmpty(); }
    const QList<Uuid> &units() const { return m_units; }
    /// As the node belonged on that day.
    const Calendar &of(const NodeKey &node, const QDate &day) const;
    const Calendar &ofUnit(const Uuid &unit) const;
    bool isWorkday(const NodeKey &node, const QDate &day) const;
    qint64 workdays(const NodeKey &node, const DateRange &range) const;
    /// As Calendar::elapsedShare, by the days that the node works.
    Ratio elapsedShare(const NodeKey &node, const Period &period, const QDate &today) const;

private:
    const FactSource &m_source;
    QList<Uuid> m_units; ///< those with a pattern of their own
    QHash<Uuid, Calendar> m_own;
    mutable QHash<std::pair<NodeKey, qsizetype>, const Calendar *> m_known;
    std::vector<QDate> m_starts; ///< of the organisation's versions, but for the first
};

} // namespace Steelyard
