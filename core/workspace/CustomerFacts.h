// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/workspace/Reading.h"

#include <memory>
#include <vector>

namespace Steelyard {

/// What the other tables say of each customer on a day, by row of the customers' table.
///
/// Days are those of the engine (FactColumn::NoDay where nothing is known), amounts are in the
/// company's currency at scale 4.
struct CustomerFacts
{
    qint64 seq = 0; ///< of the journal; what is in it holds for that state only
    QDate today;
    QString currency;
    std::vector<Uuid> ids;
    std::vector<Uuid> owners; ///< null in the pool
    std::vector<qint32> ownedSince;
    std::vector<qint32> created;
    std::vector<qint32> lastContact;   ///< any activity
    std::vector<qint32> lastEffective; ///< one that counts
    std::vector<qint32> lastDeal;      ///< an opportunity was made
    std::vector<qint32> lastOrder;
    std::vector<qint32> nextTask; ///< the nearest open one
    std::vector<qint32> openDeals;
    std::vector<qint64> open;       ///< amount of open opportunities
    std::vector<qint64> overdue;    ///< receivables past their day, less what was paid
    std::vector<qint64> ordersYear; ///< signed in the last twelve months
    std::vector<bool> isHidden;     ///< merged into another
    qint64 shown = 0;               ///< how many are not

    /// `earlier` itself where it is of this state and day.
    static Result<std::shared_ptr<const CustomerFacts>>
    of(const Reading &reading, const std::shared_ptr<const CustomerFacts> &earlier = {});

    std::size_t rows() const { return ids.size(); }
};

} // namespace Steelyard
