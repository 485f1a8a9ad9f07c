// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactSource.h"
#include "core/store/Database.h"
#include "core/store/IdIndex.h"

class QTimeZone;

namespace Steelyard {

/// On which day each row got what these fields say: when it was made, or when the journal last
/// names one of them. `rows` are the rows of the entity's table, whose places the index knows.
/// Nothing is said of the first load.
Result<KnownSince> rowsKnown(Database &database, const EntityInfo &entity,
                             const QStringList &fields, const IdIndex &places, std::size_t rows,
                             const QTimeZone &zone);

} // namespace Steelyard
