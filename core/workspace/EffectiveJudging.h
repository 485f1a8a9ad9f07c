// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/quality/EffectiveContact.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// Past activities by what the company calls an effective contact.
namespace EffectiveJudging {

/// As the company has settled it. Errors: effective.….
Result<EffectiveRule> rule(const Reading &reading);

struct Judged
{
    Command command; ///< without changes where everything stays as it is
    qint64 looked = 0;
    qint64 becomeEffective = 0;
    qint64 becomeIneffective = 0;
    qint64 effective = 0; ///< of those looked at, afterwards
};

/// Judges the activities of these days anew and settles the rule, as one step.
Result<Judged> judge(const Reading &reading, const EffectiveRule &rule, const DateRange &days,
                     const std::function<Uuid()> &newId);

} // namespace EffectiveJudging

} // namespace Steelyard
