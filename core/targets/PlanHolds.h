// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/PlanDays.h"

namespace Steelyard {

/// Days within a part that locks hold: the rest of the part moves around them (A5).
namespace PlanHolds {

/// Whether the days lie in what is held, or some of them do.
bool isHeld(const QList<DateRange> &held, const DateRange &days);
bool isTouched(const QList<DateRange> &held, const DateRange &days);
/// Days that nothing holds, in order.
QList<DateRange> open(const QList<DateRange> &held, const DateRange &days);
/// What of a figure lies on its held days, and cannot move. The part was cut at them.
qint64 fixed(const TargetPlan &plan, std::size_t place);
/// Parts cut so that held days have a figure of their own: what the days have now. Only those that
/// are not cut like this yet.
PlanEdit cut(const TargetPlan &plan, const PlanDays &days, int tier);

} // namespace PlanHolds

} // namespace Steelyard
