// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactSource.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// The same facts with the targets of another plan in force: a scenario, or a version as it was
/// published.
class PlanFacts final : public FactSource
{
public:
    /// The reading must outlive this.
    PlanFacts(const Reading &reading, const QString &plan) : m_facts(reading.facts)
    {
        for (const Target &target : reading.plans.targets) {
            if (target.plan == plan)
                m_targets << target;
        }
    }

    Result<std::shared_ptr<const FactTable>> table(const QString &entity) const override
    {
        return m_facts.table(entity);
    }
    const Organisation &organisation() const override { return m_facts.organisation(); }
    const Calendar &calendar() const override { return m_facts.calendar(); }
    CompanyProfile profile() const override { return m_facts.profile(); }
    QList<Coverage> coverage() const override { return m_facts.coverage(); }
    QList<Stage> stages() const override { return m_facts.stages(); }
    QList<Target> targets() const override { return m_targets; }
    QList<TargetPlanning> plannings() const override { return m_facts.plannings(); }
    QList<Absence> absences() const override { return m_facts.absences(); }
    QList<FxRate> rates() const override { return m_facts.rates(); }
    QList<Ownership> ownerships() const override { return m_facts.ownerships(); }
    Result<KnownSince> knownSince(const QString &entity, const QStringList &fields) const override
    {
        return m_facts.knownSince(entity, fields);
    }
    const ClosedBooks *books() const override { return m_facts.books(); }

private:
    const FactSource &m_facts;
    QList<Target> m_targets;
};

} // namespace Steelyard
