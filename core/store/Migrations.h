// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Database.h"

namespace Steelyard {

/// The numbered steps that lead from an empty file to today's schema; there is no other
/// description.
namespace Migrations {

/// The version that this program makes and understands.
int newest();

/// Takes a store from its version to `upTo`, each step whole or not at all.
Result<void> apply(Database &database, int upTo = newest());

/// Whether tables, indexes, triggers and views are those that the steps up to the store's own
/// version make, and no others: a stranger's trigger would work on our writes.
Result<void> checkSchema(Database &database);

} // namespace Migrations

} // namespace Steelyard
