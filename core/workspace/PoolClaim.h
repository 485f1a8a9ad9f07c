// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PoolRules.h"
#include "core/workspace/Workspace.h"

namespace Steelyard {

/// A person takes customers out of the pool, by the rules as they were last read; who was quicker
/// is found out where it is written.
QFuture<Result<Receipt>> claimFromPool(Workspace &workspace, const QList<Uuid> &customers,
                                       const Uuid &person, const PoolRules &rules,
                                       const QDate &today);

} // namespace Steelyard
