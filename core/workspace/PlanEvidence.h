// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Measure.h"
#include "core/planning/SmartGate.h"
#include "core/workspace/PlanSheet.h"

namespace Steelyard {

/// Gathers what is known of every node of a plan: its own past, its open deals and how often it
/// wins, whose target it is a part of, and who answers for it.
class PlanEvidence
{
public:
    static constexpr int LastParts = 8;       ///< among which a target is placed
    static constexpr int DrawnParts = 24;     ///< from which months to come are drawn
    static constexpr qint64 FewestCases = 10; ///< with fewer those above speak for a node

    /// Both must outlive this. Whoever takes a step answers for units that nobody heads.
    PlanEvidence(const Reading &reading, const PlanSheet &sheet, const PersonId &author = {})
        : m_reading(reading)
        , m_sheet(sheet)
        , m_author(author)
    {
    }

    /// Node by node of the plan. Errors: those of the evaluator.
    Result<QList<SmartEvidence>> gather() const;

private:
    /// Of every node, each with its periods.
    Result<QList<Measure>> figures(const QString &kpi, const QList<Period> &periods) const;
    QList<Period> earlierParts() const;
    Result<void> takePast(QList<SmartEvidence> &all) const;
    Result<void> takeDeals(QList<SmartEvidence> &all) const;
    void takePlan(SmartEvidence &one, int node) const;
    bool isTypedByPaid(const NodeKey &node) const;

    const Reading &m_reading;
    const PlanSheet &m_sheet;
    PersonId m_author;
};

} // namespace Steelyard
