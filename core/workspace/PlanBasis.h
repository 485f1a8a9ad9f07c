// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/PlanSplit.h"
#include "core/targets/SeasonProfile.h"
#include "core/workspace/PlanSheet.h"

namespace Steelyard {

/// Where the figures come from by which a plan is divided: the company's own past, its open
/// pipeline, its people, another plan.
class PlanBasis
{
public:
    /// The reading and the sheet must outlive this.
    PlanBasis(const Reading &reading, const PlanSheet &sheet) : m_reading(reading), m_sheet(sheet)
    {
    }

    /// What every node brought in the same months of so many years before, summed over the years;
    /// what is below zero, or is no figure, counts as 0.
    Result<std::vector<qint64>> past(int years) const;
    /// A figure of another KPI, as it stands today, for every node in every month.
    Result<std::vector<qint64>> present(const QString &kpi) const;
    /// Days of everybody below a node, beginners by the ramp.
    std::vector<qint64> heads(const Ramp &ramp) const;
    /// The figures of another plan of the same KPI; where it has none, 0.
    std::vector<qint64> copy(const QString &plan) const;
    /// One figure a node, by its name or path. Errors: node.unknown, node.ambiguous,
    /// target.not_in_plan {node}.
    Result<std::vector<qint64>> given(const QMap<QString, qint64> &figures) const;
    /// The same for shares; a node that is not named has `otherwise`.
    Result<std::vector<Share>> shares(const QMap<QString, Share> &named, Share otherwise) const;

    /// What the months of so many years before brought at the top, the earliest first.
    Result<std::vector<PastMonth>> history(int years, const QList<Period> &excluded) const;
    /// The season of the top, learned from so many years, without the months that are left out.
    Result<SeasonProfile> season(int years, const QList<Period> &excluded) const;

private:
    Result<std::vector<qint64>> figures(const QString &kpi, const QList<NodeKey> &nodes,
                                        const QList<Period> &periods) const;
    Result<int> placeOf(const QString &name) const;
    std::vector<qint64> none() const
    {
        return std::vector<qint64>(
            std::size_t(m_sheet.plan().nodeCount() * m_sheet.plan().periodCount()), 0);
    }

    const Reading &m_reading;
    const PlanSheet &m_sheet;
};

} // namespace Steelyard
