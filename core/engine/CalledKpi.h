// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Evaluation.h"

namespace Steelyard {

/// A call in a formula as the KPI of its own that it stands for: rank([bookings]),
/// retain([customer_count], 12mo), headcount('seller').
struct CalledKpi
{
    KpiDefinition definition;
    QString variant;
    std::optional<PeriodShift> over; ///< the days that it looks at instead of the asked ones

    /// Nothing for other calls. `whose` is the definition in whose formula the call stands.
    /// Errors: formula.not_of_kpis with the place, kpi.unknown, kpi.unknown_variant.
    static Result<std::optional<CalledKpi>> of(const Evaluation &evaluation,
                                               const KpiDefinition &whose, const Ast &ast,
                                               const AstNode &call);
};

} // namespace Steelyard
