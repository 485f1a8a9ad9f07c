// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanBreakdown.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<PlanBreakdown::Outcome> PlanBreakdown::work(const Reading &reading) const
{
    PlanQuestion question = PlanRoom::question(reading, wish);
    question.node = node;
    question.tiers = {tier};
    question.levels = levels;
    // None named would mean all of them: here it is the node alone.
    if (levels.isEmpty())
        question.levels << u"company"_s;
    if (quantum)
        question.quantum = quantum;
    auto division = PlanDivision::of(reading, question, manner);
    if (!division)
        return division.error();
    Outcome outcome {PlanRoom::lay(reading, wish, division->sheet()), std::move(*division), {}, {}};
    if (manner.season != PlanManner::Season::History && manner.season != PlanManner::Season::Own)
        return outcome;
    auto past = PlanBasis(reading, outcome.division.sheet()).history(manner.years, manner.excluded);
    if (!past)
        return past.error();
    outcome.history = std::move(*past);
    outcome.outliers = SeasonProfile::outliers(outcome.history);
    return outcome;
}

} // namespace Steelyard
