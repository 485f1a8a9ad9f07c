// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ratio.h"
#include "core/workspace/CustomerList.h"

namespace Steelyard {

/// What tells a group of customers from the rest: a label, a segment, whatever a filter takes.
struct CustomerProfile
{
    /// How many of each side say this.
    struct Line
    {
        QString field; ///< tier, industry, region
        QString value; ///< empty where nothing is said
        qint64 group = 0;
        qint64 rest = 0;
    };
    /// One side of the comparison.
    struct Side
    {
        qint64 customers = 0;
        qint64 buyers = 0; ///< with an order in the last twelve months
        qint64 orders = 0;
        Int128 amount = 0; ///< of these orders
        Int128 open = 0;
        Int128 overdue = 0;

        /// Half up; nothing without an order.
        std::optional<qint64> averageOrder() const
        {
            return orders == 0
                ? std::nullopt
                : std::optional(qint64((amount * 2 + orders) / (Int128(orders) * 2)));
        }
    };

    Side group;
    Side rest;
    QList<Line> lines; ///< by field, what differs most first
    QString currency;

    static Result<CustomerProfile> of(const CustomerRequest &request, const Reading &reading);
};

} // namespace Steelyard
