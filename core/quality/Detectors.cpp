// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Detectors.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Detectors {

Result<QList<AuditFinding>> run(const AuditRows &rows, const DetectorSettings &settings,
                                const CancelToken &cancel)
{
    using Detector = QList<AuditFinding> (*)(const DetectorFrame &);
    constexpr std::pair<const char *, Detector> detectors[] {
        {"period_end_spike", periodEndSpike},
        {"same_minute", sameMinute},
        {"copied_note", copiedNote},
        {"short_visit", shortVisit},
        {"impossible_travel", impossibleTravel},
        {"late_batch", lateBatch},
        {"close_date_pushed", closeDatePushed},
        {"same_day_win", sameDayWin},
        {"stage_jump", stageJump},
        {"split_under_limit", splitUnderLimit},
        {"split_customers", splitCustomers},
    };
    QList<AuditFinding> found;
    for (const auto &[code, detector] : detectors) {
        if (cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        const QString rule = QString::fromLatin1(code);
        if (settings.isOn(rule))
            found += detector(DetectorFrame(rows, settings, rule));
    }
    return found;
}

} // namespace Steelyard::Detectors
