// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/store/Store.h"

#include <QMap>

namespace Steelyard {

/// What an import did, or would have done.
struct ImportReport
{
    ImportCounts counts;
    QMap<QString, qint64> created; ///< records by entity, those that were only named included
    QMap<QString, qint64> updated;
    qint64 unchanged = 0;
    qint64 rejected = 0; ///< source rows
    QList<SourceIssue> notes;
    bool isStored = false; ///< false: a trial run, a strict one with bad rows, or nothing new
    Receipt receipt;
};

} // namespace Steelyard
