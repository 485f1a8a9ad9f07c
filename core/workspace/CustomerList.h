// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/NodeKey.h"
#include "core/workspace/CustomerFacts.h"

#include <QStringList>

namespace Steelyard {

/// Which customers are wanted, and in which order.
struct CustomerRequest
{
    enum class Only { All, WithOpenDeals, Overdue, WithoutTask, Pool };
    enum class Order {
        Best, ///< the best hits of a search first; without one as LastContact
        Name,
        Tier,
        Owner,
        Industry,
        Region,
        LastContact,
        NextTask,
        Open,
        Overdue
    };

    QString text;
    std::optional<NodeKey> node; ///< whose; none: everybody's and the pool's
    QStringList tiers;
    QStringList regions;
    QStringList industries;
    QStringList segments;
    QStringList labels;              ///< ids; one of them is enough
    std::optional<qint64> quietDays; ///< no contact for so many days
    Only only = Only::All;
    Order order = Order::Best;
    bool isDescending = false;

    bool operator==(const CustomerRequest &) const = default;
};

/// One line of the list.
struct CustomerLine
{
    Uuid id;
    QString name;
    QString tier;
    QString owner; ///< empty in the pool
    QString industry;
    QString region;
    QDate lastContact;
    QDate nextTask;
    qint64 open = 0;
    qint64 overdue = 0;
    QStringList labels;
    QHash<QString, QString> colours; ///< of labels that have one

    bool operator==(const CustomerLine &) const = default;
};

/// The customers that were asked for: numbers of rows only, of which lines are read where they are
/// looked at.
struct CustomerListing
{
    std::shared_ptr<const CustomerFacts> facts;
    std::vector<qint32> rows;
    Int128 open = 0; ///< of all of them
    Int128 overdue = 0;
    qint64 customers = 0; ///< in the store
};

namespace CustomerList {

Result<CustomerListing> of(const CustomerRequest &request, const Reading &reading,
                           const std::shared_ptr<const CustomerFacts> &known = {});
Result<QList<CustomerLine>> lines(const std::vector<qint32> &rows,
                                  const std::shared_ptr<const CustomerFacts> &facts,
                                  const Reading &reading);

} // namespace CustomerList

} // namespace Steelyard
