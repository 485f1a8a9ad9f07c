// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/engine/FactSource.h"
#include "core/engine/Question.h"

#include <functional>
#include <optional>

namespace Steelyard {

/// One step of the funnel: how many came in, how many went on.
struct FunnelStep
{
    QString stage; ///< the stage's code
    QString name;
    qint64 entered = 0; ///< opportunities that got this far, each once; as a flow: that left it
    std::optional<qint64> passed; ///< those that got further; nothing for the last step
    qint64 lost = 0;              ///< those that got no further and are lost
    double low = 0;               ///< of the conversion, 95 %
    double high = 1;
    std::optional<double> medianDays; ///< from entering this step to entering a later one
    Int128 amount = 0;                ///< of those that entered, scale 4, in the company's currency
    qint64 withoutRate = 0;           ///< of them, those whose amount no exchange rate converts
    /// What a conversion higher by five points would bring, with all else as it is: scale 4, in
    /// the company's currency. Nothing where no win tells what one is worth.
    std::optional<Int128> gain;
};

/// Whose opportunities are followed, and which of them.
struct FunnelQuestion
{
    enum class View {
        Cohort, ///< created in the period: what has become of them
        Flow    ///< that left a stage in the period: whether they went on or were lost
    };

    NodeKey node;
    std::optional<Period> period; ///< none: all of them
    Slice slice;
    QDate today; ///< nothing later is looked at
    View view = View::Cohort;
    Uuid pipeline = {}; ///< null: the default one
};

/// One opportunity of a step.
struct FunnelMember
{
    Uuid id;
    bool passed = false;
    bool isLost = false;
};

/// What becomes of opportunities, read from the events and never from the present stage alone: a
/// skipped stage counts as passed, a lost deal keeps the furthest stage it is known to have
/// reached, entering a stage again adds nothing.
///
/// Opportunities count for the node that they belonged to on the day that puts them into the
/// period. Test rows and internal customers are left out.
class Funnel
{
public:
    explicit Funnel(const FactSource &source) : m_source(source) {}

    /// Errors are those of a slice.
    Result<QList<FunnelStep>> steps(const FunnelQuestion &question,
                                    const CancelToken &cancel = {}) const;
    /// The opportunities behind `entered` of one step.
    Result<QList<FunnelMember>> members(const FunnelQuestion &question, const QString &stage,
                                        const CancelToken &cancel = {}) const;
    /// The step at which five points more would bring most; −1 where none is known.
    static qsizetype bottleneck(const QList<FunnelStep> &steps);

private:
    class Walk;

    const FactSource &m_source;
};

} // namespace Steelyard
