// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace Steelyard::Bench {

/// Makes a store of the rows that shared/bench/gen.cpp wrote into a plain database: the product
/// makes the file and its organisation, the millions of facts go in by prepared statements.
Result<void> fillStore(const QString &salesDatabase, const QString &store);

} // namespace Steelyard::Bench
