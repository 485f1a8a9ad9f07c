// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PoolClaim.h"

#include "core/store/PoolClaims.h"

namespace Steelyard {

QFuture<Result<Receipt>> claimFromPool(Workspace &workspace, const QList<Uuid> &customers,
                                       const Uuid &person, const PoolRules &rules,
                                       const QDate &today)
{
    const PoolClaims::Wish wish {customers,        person,         today,
                                 rules.claimTotal, rules.claimDay, rules.coolDown};
    return workspace.write([wish](Store &store) { return PoolClaims::claim(store, wish); },
                           PoolClaims::command());
}

} // namespace Steelyard
