// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Moment.h"
#include "core/base/Result.h"

namespace Steelyard {

class Database;
class Schema;

/// One thing that was done to a row: when, by whom, and what it said before.
struct RowDeed
{
    Change::Deed deed = Change::Deed::Create;
    Moment at;
    Uuid author; ///< null where nobody was named
    QString label;
    QHash<QString, Value> before; ///< only the fields that were changed
};

/// What became of a row, read off the journal.
namespace RowHistory {

/// The latest first.
Result<QList<RowDeed>> of(Database &database, const Schema &schema, const QString &entity,
                          const Uuid &row);

} // namespace RowHistory

} // namespace Steelyard
