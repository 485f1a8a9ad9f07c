// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Attainment.h"
#include "core/workspace/Comparison.h"
#include "ui/shell/Formatting.h"
#include "ui/widgets/Delta.h"
#include "ui/widgets/PaceStatus.h"

namespace Steelyard {

/// Writes figures of the engine the way people read them; the one place where a Measure becomes
/// text.
class MeasureText
{
public:
    explicit MeasureText(const Formatting &formatting) : m_formatting(formatting) {}

    const Formatting &formatting() const { return m_formatting; }

    static FigureState state(const Measure &measure);
    /// 1,046.4万, 61.3%, 46 天, or the state's mark.
    QString value(const Measure &measure) const;
    /// With every digit, for tool tips: ¥10,463,512.50, 524 ÷ 855.
    QString exact(const Measure &measure) const;
    /// Money in a unit that is stated elsewhere.
    QString moneyIn(Formatting::Unit unit, const Measure &measure) const;
    double coordinate(Formatting::Unit unit, const Measure &measure) const;

    /// The figure as an integer of `scale` decimals, rounded half up; nothing unless it is a value.
    static std::optional<qint64> units(const Measure &measure, int scale);
    static Money money(const Measure &measure);
    static std::optional<double> share(const Measure &percent);
    /// For sparklines: a missing month is as high as zero.
    static QList<double> trend(const QList<Measure> &measures);

    Delta delta(const QString &label, const Comparison &comparison,
                bool lowerIsBetter = false) const;
    static PaceStatus status(Standing standing);

private:
    const Formatting &m_formatting;
};

} // namespace Steelyard
