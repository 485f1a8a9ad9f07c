// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/PlanGap.h"
#include "core/targets/PlanLifecycle.h"
#include "core/targets/PlanSplit.h"
#include "core/workspace/PlanTiers.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Painting.h"

namespace Steelyard {

/// What plans are called in the language of the program.
namespace PlanWords {

QString stage(PlanStage stage);
/// As the company calls it, else as the program does.
QString tier(const QString &tier, const PlanTiers &tiers);
/// "In force", "As published, version 2", or the scenario's own name.
QString plan(const QString &plan);
QString level(const QString &level);
QString origin(CellOrigin origin);
QString method(SplitBasis::Method method);
/// What a command did, by its label.
QString deed(const QString &label);

/// Why a figure of a file is not taken.
QString fault(const QString &code);

/// How a gap is marked.
struct Sign
{
    Painting::Shape shape = Painting::Shape::None;
    Tone tone = Tone::Neutral;
    bool isQuiet = true; ///< nothing that must be looked at
};
Sign sign(PlanGap::Kind kind);

} // namespace PlanWords

} // namespace Steelyard
