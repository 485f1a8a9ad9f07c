// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerFacts.h"
#include "core/workspace/PoolClock.h"

namespace Steelyard {

/// What the pool holds, and who will return to it.
class PoolRoom
{
public:
    struct Free
    {
        Uuid id;
        qint32 row = 0;
        QString name;
        QString tier;
        QString industry;
        QString region;
        QString formerOwner;
        QDate freeSince;
        QString reason; ///< a code, or the words of who gave it back
        qint64 ordersYear = 0;
    };
    struct Returning
    {
        Uuid id;
        QString name;
        QString tier;
        Uuid owner;
        QString ownerName;
        qint64 open = 0;
        PoolClock::Verdict verdict;
    };

    /// What is in the pool, the newest first; so many of them at most.
    static Result<QList<Free>> pool(const Reading &reading, std::optional<qsizetype> most = {});
    /// How many there are.
    static Result<qint64> count(const Reading &reading);
    /// Who returns up to that day under these rules, in the order of the days; what is due already
    /// is among them. Names are read only where asked for.
    static Result<QList<Returning>> returning(const PoolRules &rules, const QDate &until,
                                              const Reading &reading, bool withNames = true);
    /// What is known of the customer in this row.
    static PoolClock::Known known(const CustomerFacts &facts, std::size_t row,
                                  const FactTable &customers);
};

} // namespace Steelyard
