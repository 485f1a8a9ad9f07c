// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/quality/DetectorFrame.h"

namespace Steelyard {

/// The rules that notice what needs an explanation; each looks at the entries of one month.
///
/// A finding names rows and is made once: what a flag named already is left out, and what is new
/// must reach the threshold by itself.
namespace Detectors {

// How and when something was written down.
/// Most activities of the month are dated on its last working days.
QList<AuditFinding> periodEndSpike(const DetectorFrame &frame);
/// Several activities were saved within a minute. What one command saves, is one.
QList<AuditFinding> sameMinute(const DetectorFrame &frame);
/// The same note stands at several customers.
QList<AuditFinding> copiedNote(const DetectorFrame &frame);
/// Many activities were saved on one day, long after the days that they are dated.
QList<AuditFinding> lateBatch(const DetectorFrame &frame);

// Visits.
/// Visits that took only minutes, those where nobody was there left out.
QList<AuditFinding> shortVisit(const DetectorFrame &frame);
/// Two meetings so far apart that nobody gets from one to the other in time. A place without
/// coordinates is not judged.
QList<AuditFinding> impossibleTravel(const DetectorFrame &frame);

// Opportunities and papers.
/// The expected close of one opportunity was moved to a later day again and again.
QList<AuditFinding> closeDatePushed(const DetectorFrame &frame);
/// Opened and won on one day, where that is not usual.
QList<AuditFinding> sameDayWin(const DetectorFrame &frame);
/// Stages that were passed over.
QList<AuditFinding> stageJump(const DetectorFrame &frame);
/// Papers of one customer, each just under the limit of approval and together over it.
QList<AuditFinding> splitUnderLimit(const DetectorFrame &frame);

// Customers.
/// New customers of one person that look like the same one.
QList<AuditFinding> splitCustomers(const DetectorFrame &frame);

/// All rules that are on, in their order.
Result<QList<AuditFinding>> run(const AuditRows &rows, const DetectorSettings &settings,
                                const CancelToken &cancel = {});

} // namespace Detectors

} // namespace Steelyard
