// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"

namespace Steelyard {

/// Which days of the week a unit works: 双休, 单休 or 大小周 (A4).
struct WorkPattern
{
    Calendar::Pattern pattern = Calendar::Pattern::FiveDays;
    QDate bigWeek; ///< of an alternating one: a day of a week of six days

    bool operator==(const WorkPattern &) const = default;

    /// "five_days", "six_days", "alternating" or "alternating:2026-01-05"; nothing for other words.
    static std::optional<WorkPattern> fromText(QStringView text);
    QString text() const;
};

/// "five_days", "six_days", "alternating".
QLatin1StringView textOf(Calendar::Pattern pattern);

} // namespace Steelyard
