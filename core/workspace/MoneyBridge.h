// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/base/Period.h"
#include "core/engine/Measure.h"
#include "core/sales/NodeKey.h"
#include "core/workspace/Reading.h"

#include <array>

namespace Steelyard {

/// From contract to cash (签约 · 发货 · 开票 · 回款): four amounts of one node and period, what
/// lies between them, and how old what is still owed is.
struct MoneyBridge
{
    enum Step { Signed, Shipped, Invoiced, Collected };
    /// Days past the due day: not due, 1–30, 31–60, 61–90, over 90, and what has no due day.
    enum Age { NotDue, To30, To60, To90, Over90, NoDay };

    struct Bucket
    {
        Int128 amount = 0; ///< scale 4, in the company's currency
        qint64 count = 0;

        bool operator==(const Bucket &) const = default;
    };

    NodeKey node;
    Period period;
    QString currency;
    std::array<Measure, 4>
        steps {}; ///< by the handbook: bookings, shipments, invoiced, collections
    std::array<Bucket, 6> ages {};
    qint64 otherCurrencies = 0; ///< open receivables in another currency, in no bucket

    /// Ages are as of today, whatever the period. Receivables belong to whoever owns them, or their
    /// customer, today.
    static Result<MoneyBridge> of(const NodeKey &node, const Period &period,
                                  const Reading &reading);

    static QStringList kpis();
    static Age ageOf(const QDate &due, const QDate &today);
};

} // namespace Steelyard
