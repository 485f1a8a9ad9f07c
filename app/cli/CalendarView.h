// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// Periods named as they were before the calendar changed: --calendar-of DAY.
namespace CalendarView {

inline Session::Option option()
{
    return {QStringLiteral("calendar-of"), QStringLiteral("DAY"),
            QStringLiteral("Periods by the calendar that held on that day.")};
}

/// The company's calendar, its fiscal year as it was cut on the day of the option.
inline Calendar calendar(const Session &session, const Reading &reading)
{
    Calendar result = reading.facts.calendar();
    const QDate day = QDate::fromString(session.value(QStringLiteral("calendar-of")), Qt::ISODate);
    if (!day.isValid())
        return result;
    for (const Setting &setting : reading.settings) {
        const bool isThen = (!setting.fromOn.isValid() || setting.fromOn <= day)
            && (!setting.toOn.isValid() || setting.toOn >= day);
        if (setting.name != QLatin1StringView("fiscal_start") || !isThen)
            continue;
        PeriodRules rules = result.rules();
        rules.fiscalStartMonth = qMax(1, setting.value.toInt());
        result.setRules(rules);
    }
    return result;
}

} // namespace CalendarView

} // namespace Steelyard
