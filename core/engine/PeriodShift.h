// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/base/Period.h"
#include "core/handbook/KpiDefinition.h"

#include <optional>

namespace Steelyard {

/// Which other stretch of days stands for a period: the one before, the year so far, the last
/// twelve months.
class PeriodShift
{
public:
    static PeriodShift compared(const Compare &compare) { return {Kind::Compared, compare, {}}; }
    /// The days that are compared with those: the asked ones, but January and February as one where
    /// that is the company's rule.
    static PeriodShift asked(const Compare &compare) { return {Kind::Asked, compare, {}}; }
    /// The same days a year before, when nothing says with what they are compared.
    static PeriodShift sameLastYear(const Compare &compare)
    {
        return {Kind::SameLastYear, compare, {}};
    }
    static PeriodShift toDate(Grain grain) { return {Kind::ToDate, {}, {0, grain}}; }
    static PeriodShift trailing(const Stretch &stretch) { return {Kind::Trailing, {}, stretch}; }
    static PeriodShift allTime() { return {Kind::AllTime, {}, {}}; }

    /// Nothing where there is no such stretch: a 53rd week that last year lacks, or an open period
    /// of which no day has passed.
    std::optional<Period> of(const Period &period, const QDate &today,
                             const Calendar &calendar) const;

    /// The same text for the same shift.
    QString key() const;

private:
    enum class Kind { Compared, Asked, SameLastYear, ToDate, Trailing, AllTime };

    PeriodShift(Kind kind, const Compare &compare, const Stretch &stretch)
        : m_kind(kind)
        , m_compare(compare)
        , m_stretch(stretch)
    {
    }

    Kind m_kind;
    Compare m_compare;
    Stretch m_stretch;
};

} // namespace Steelyard
