// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/WorkCalendars.h"

namespace Steelyard {

/// What each day weighs where a target is shared among days: as it was frozen when the plan was
/// divided, else by the days that the node's unit works; a person's days of absence weigh nothing.
class DayCurves
{
public:
    /// The source must outlive this.
    DayCurves(const FactSource &source, const QString &kpi, const QString &variant);

    /// One weight a day from `from` up to the day before `end`, for a target of the plan.
    std::vector<int> weights(const QString &plan, const NodeKey &node, qint32 from,
                             qint32 end) const;

    /// Whether days may weigh otherwise for the node than for the company.
    bool differs(const NodeKey &node) const;

private:
    struct Frozen
    {
        QString plan;
        NodeKey top;
        qint32 from = 0;
        std::vector<int> days;
        QHash<Uuid, std::vector<int>> ofUnit; ///< of those that work other days
    };
    const std::vector<int> &frozenDays(const Frozen &frozen, const NodeKey &node,
                                       const QDate &day) const;

    const FactSource &m_source;
    WorkCalendars m_calendars;
    std::vector<Frozen> m_frozen; ///< the later ones speak before the earlier ones
    QHash<Uuid, QSet<qint32>> m_absent;
    mutable QHash<std::pair<const Calendar *, qint32>, bool> m_workdays;
};

} // namespace Steelyard
