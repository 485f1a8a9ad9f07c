// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactSource.h"

#include <vector>

namespace Steelyard {

/// How far each opportunity of one pipeline got, and on which days.
class FunnelPaths
{
public:
    static constexpr qint32 NotEntered = FactColumn::NoDay;

    /// The open stages in their order, and one last step for all that is won.
    struct Step
    {
        QString stage;
        QString name;
    };

    /// `pipeline` null: the default one, to which opportunities without one belong.
    static Result<FunnelPaths> of(const FactSource &source, const Uuid &pipeline);

    const std::vector<Step> &steps() const { return m_steps; }
    /// −1: it is of another pipeline.
    int furthest(size_t row) const { return m_furthest[row]; }
    /// The first day on which the opportunity entered the step; NotEntered where nobody knows.
    qint32 day(size_t row, size_t step) const { return m_days[row * m_steps.size() + step]; }
    /// The first known day on which it entered a later step; NotEntered where there is none.
    qint32 dayBeyond(size_t row, size_t step) const
    {
        for (size_t later = step + 1; later < m_steps.size(); ++later) {
            if (day(row, later) != NotEntered)
                return day(row, later);
        }
        return NotEntered;
    }

private:
    FunnelPaths() = default;
    void reach(size_t row, size_t step, qint32 day);
    std::vector<int> stepsOf(const QStringList &dictionary) const;

    std::vector<Step> m_steps;
    QHash<QString, int> m_stepOf; ///< by the code of the stage
    std::vector<int> m_furthest;
    std::vector<qint32> m_days; ///< of each opportunity in turn its steps
};

} // namespace Steelyard
