// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/FactTable.h"
#include "core/sales/StandingFacts.h"

#include <memory>

namespace Steelyard {

class Tables;

/// The rows of an entity as what stands from its first day to its last: one stretch for each row.
namespace EntityDays {

Result<std::shared_ptr<const FactTable>> make(const StandingFact &fact, Tables &tables);

} // namespace EntityDays

} // namespace Steelyard
