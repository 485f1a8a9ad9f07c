// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Reading.h"

namespace Steelyard {

/// The last day for which anything was loaded or typed in; an open end means today; invalid:
/// nothing was. What begins after today is not there yet.
inline QDate lastLoadedDay(const Reading &reading)
{
    QDate last;
    for (const Coverage &coverage : reading.facts.coverage()) {
        if (coverage.fromOn.isValid() && coverage.fromOn > reading.today)
            continue;
        const QDate end = coverage.toOn.isValid() ? coverage.toOn : reading.today;
        if (!last.isValid() || end > last)
            last = end;
    }
    return last;
}

} // namespace Steelyard
