// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Measure.h"
#include "core/handbook/KpiDefinition.h"

#include <vector>

namespace Steelyard {

/// What the cells of a figure say beside its number: phase, progress, coverage, and whether there
/// is a figure at all.
class CellFrame
{
public:
    /// What the cells of a period have in common.
    struct OfPeriod
    {
        Measure::Phase phase;
        Ratio progress;
        int covered;
        int total;
        QStringList missing;
        bool hasDays;
        bool isBlind;
        bool isCarried;
        bool isEffective;
    };

    /// The definition must outlive this.
    CellFrame(const KpiDefinition &definition, const QString &currency,
              std::vector<OfPeriod> periods);

    /// Whether a figure is of what is there at the end of a period, not of what came in it.
    static bool stands(const KpiDefinition &definition)
    {
        using Kind = KpiDefinition::Kind;
        return definition.kind == Kind::Balance || definition.kind == Kind::Retention
            || definition.kind == Kind::Concentration;
    }
    /// Of a cell whose number and rows are known.
    void put(Measure &measure, std::size_t period, bool isNodeThere) const;

private:
    const KpiDefinition &m_definition;
    QString m_currency;
    std::vector<OfPeriod> m_periods;
    bool m_stands;
};

} // namespace Steelyard
