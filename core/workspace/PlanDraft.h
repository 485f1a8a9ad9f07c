// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanSheet.h"

namespace Steelyard {

/// A stored plan and what somebody is making of it: nothing of that is stored until it is saved.
class PlanDraft
{
public:
    explicit PlanDraft(PlanSheet sheet) : m_sheet(std::move(sheet)), m_plan(m_sheet.plan()) {}

    const PlanSheet &sheet() const { return m_sheet; }
    /// With everything that was changed.
    const TargetPlan &plan() const { return m_plan; }
    void apply(const PlanEdit &edit) { m_plan.apply(edit); }
    PlanEdit difference() const;
    bool isChanged() const { return !difference().isEmpty(); }

    /// The same plan as it is stored now, with what is not saved yet on top of it, found again by
    /// node, period and tier. What is no more in the plan is counted and left out.
    int rebase(PlanSheet newer);
    /// The command that stores the difference.
    Command command(const QString &label, const QDate &today,
                    const std::function<Uuid()> &newId) const;

private:
    PlanSheet m_sheet;
    TargetPlan m_plan;
};

} // namespace Steelyard
