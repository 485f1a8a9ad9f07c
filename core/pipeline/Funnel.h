// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/engine/FactSource.h"
#include "core/engine/Question.h"

#include <optional>

namespace Steelyard {

/// One step of the funnel: how many came in, how many went on.
struct FunnelStep
{
    QString stage; ///< the stage's code
    QString name;
    qint64 entered = 0;           ///< opportunities that got this far, each once
    std::optional<qint64> passed; ///< those that got further; nothing for the last step
    double low = 0;               ///< of the conversion, 95 %
    double high = 1;
    std::optional<double> medianDays; ///< from entering this step to entering a later one
    Int128 amount = 0;                ///< of those that entered, scale 4, in the company's currency
    qint64 withoutRate = 0;           ///< of them, those whose amount no exchange rate converts
};

/// Whose opportunities are followed, and which of them.
struct FunnelQuestion
{
    NodeKey node;
    std::optional<Period> period; ///< of their creation; none: all of them
    Slice slice;
    QDate today; ///< nothing later is looked at
};

/// What becomes of the opportunities of a cohort, read from the events and never from the present
/// stage alone: a skipped stage counts as passed, a lost deal keeps the furthest stage it is known
/// to have reached, entering a stage again adds nothing.
class Funnel
{
public:
    explicit Funnel(const FactSource &source) : m_source(source) {}

    /// Opportunities created in the period that belonged to the node on the day of their creation.
    /// Test rows and internal customers are left out. Errors are those of a slice.
    Result<QList<FunnelStep>> cohort(const FunnelQuestion &question,
                                     const CancelToken &cancel = {}) const;

private:
    const FactSource &m_source;
};

} // namespace Steelyard
