// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactSource.h"

namespace Steelyard {

/// What each day weighs where a target is shared among days: as it was frozen when the plan was
/// divided, else by the calendar; a person's days of absence weigh nothing.
class DayCurves
{
public:
    /// The source must outlive this.
    DayCurves(const FactSource &source, const QString &kpi, const QString &variant);

    /// One weight a day from `from` up to the day before `end`, for a target of the plan.
    std::vector<int> weights(const QString &plan, const NodeKey &node, qint32 from,
                             qint32 end) const;

private:
    struct Frozen
    {
        QString plan;
        NodeKey top;
        qint32 from = 0;
        std::vector<int> days;
    };

    const FactSource &m_source;
    std::vector<Frozen> m_frozen; ///< the later ones speak before the earlier ones
    QHash<Uuid, QSet<qint32>> m_absent;
    mutable QHash<qint32, bool> m_workdays;
};

} // namespace Steelyard
