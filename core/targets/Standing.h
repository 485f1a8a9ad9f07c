// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ratio.h"

#include <QLatin1StringView>

namespace Steelyard {

/// How an actual stands against the part of its target that is due by today.
enum class Standing { Unknown, TooEarly, Behind, AtRisk, OnTrack, Ahead };

/// Too early within the first tenth of the period, by its working days; otherwise by actual over
/// due: ahead from 105 %, on track from 95 %, at risk from 80 %, behind below. Where nothing is due
/// yet it is too early.
///
/// A state that was there before is left only when its edge is passed by two points, so that a
/// figure at an edge does not change colour every day.
Standing standingOf(const Ratio &actualOverDue, const Ratio &elapsed,
                    Standing before = Standing::Unknown);
/// Whether the figure is so near to an edge that what was before may decide.
bool isNearEdge(const Ratio &actualOverDue);

/// "ahead", "on_track", "at_risk", "behind", "too_early", empty when unknown.
QLatin1StringView textOf(Standing standing);

} // namespace Steelyard
