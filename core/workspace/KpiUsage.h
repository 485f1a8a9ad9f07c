// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/NodeKey.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// Where a KPI is used: what would miss it, or become another figure, if it were changed.
struct KpiUsage
{
    enum class InCockpit { No, Large, Small };

    /// The targets of one node for it.
    struct Targets
    {
        NodeKey node;
        QString path;
        int count = 0;
        QDate from;
        QDate to; ///< the last day of the last one

        bool operator==(const Targets &) const = default;
    };
    /// A score that it is a part of.
    struct InScore
    {
        QString kpi;
        int weight = 0; ///< of 100

        bool operator==(const InScore &) const = default;
    };

    InCockpit cockpit = InCockpit::No;
    QList<Targets> targets; ///< the company before its units, units before people, then by path
    QList<InScore> scores;
    QStringList kpis; ///< others that are computed from it; scores are not among them

    bool isEmpty() const
    {
        return cockpit == InCockpit::No && targets.isEmpty() && scores.isEmpty() && kpis.isEmpty();
    }
    bool operator==(const KpiUsage &) const = default;

    static KpiUsage of(const QString &kpi, const Reading &reading);
};

} // namespace Steelyard
