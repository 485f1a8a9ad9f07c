// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Reading.h"

namespace Steelyard {

/// The last day for which anything was loaded; an open end means today; invalid: nothing was.
inline QDate lastLoadedDay(const Reading &reading)
{
    QDate last;
    for (const Coverage &coverage : reading.facts.coverage()) {
        const QDate end = coverage.toOn.isValid() ? coverage.toOn : reading.today;
        if (!last.isValid() || end > last)
            last = end;
    }
    return last;
}

} // namespace Steelyard
