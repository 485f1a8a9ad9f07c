// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Coverage.h"
#include "core/sales/Schema.h"
#include "core/store/Database.h"

#include <optional>

namespace Steelyard::HandCoverage {

/// The days that hand entry speaks for: from the earliest anchor of a row of the entity that was
/// typed in, without an end, under the source "hand"; nothing where none was. They are no row of
/// the store, so that undoing the first entry takes its days back. `zone` makes days of instants.
/// Errors: those of the database.
Result<std::optional<Coverage>> of(Database &database, const EntityInfo &entity,
                                   const QByteArray &zone);

} // namespace Steelyard::HandCoverage
