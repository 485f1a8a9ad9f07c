// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <optional>

namespace Steelyard {

/// Takes customers out of the pool: whether one is still free, and whether its taker may have more,
/// is judged in the very transaction that writes it, so that two can never both win.
namespace PoolClaims {

struct Wish
{
    QList<Uuid> customers;
    Uuid person;
    QDate today;
    std::optional<qint64> total;  ///< customers that one may hold
    std::optional<qint64> perDay; ///< claims of one day
    qint64 coolDown = 0;          ///< days before a former owner may have it again
};

/// All of them or none. Errors: customers.gone, customers.needs_owner, pool.taken {customer},
/// pool.limit_total {limit, held}, pool.limit_day {limit, claimed}, pool.cooling {customer, from}.
Result<Receipt> claim(Store &store, const Wish &wish);

QString command();

} // namespace PoolClaims

} // namespace Steelyard
