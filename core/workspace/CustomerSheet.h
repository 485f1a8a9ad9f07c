// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/sales/Activity.h"
#include "core/sales/Contact.h"
#include "core/sales/Customer.h"
#include "core/sales/Document.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Ownership.h"
#include "core/sales/Payment.h"
#include "core/sales/Receivable.h"
#include "core/sales/SalesOrder.h"
#include "core/sales/Survey.h"
#include "core/sales/Task.h"
#include "core/sales/Ticket.h"
#include "core/store/RowHistory.h"
#include "core/workspace/CustomerHealth.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// One thing that happened between a customer and us.
struct CustomerEvent
{
    /// visit, call, meeting …; opportunity, won, lost, quote, contract, order, shipment, invoice,
    /// payment, complaint, issue, survey, owner
    QString kind;
    QString object; ///< the entity
    Uuid id;
    Moment at;
    QString title;
    QString detail;
    Uuid who;
    std::optional<qint64> amount; ///< scale 4
    QString currency;

    bool operator==(const CustomerEvent &) const = default;
};

/// Everything about one customer on one page.
struct CustomerSheet
{
    struct Owed
    {
        Receivable receivable;
        qint64 open = 0; ///< scale 4
    };
    /// Another customer that may be the same.
    struct LookAlike
    {
        Uuid id;
        QString name;
        QStringList reasons; ///< name, phone, tax_no
    };

    Customer customer;
    QTimeZone zone;
    QDate today;
    QString currency;
    QHash<Uuid, QString> names; ///< of people and products that are spoken of
    QStringList labels;
    QHash<QString, QString> colours; ///< of labels that have one
    QList<CustomerEvent> timeline;   ///< the latest first
    QList<Contact> contacts;
    QList<Opportunity> deals; ///< open ones first, the largest first
    QList<SalesOrder> orders; ///< the latest first
    QList<Owed> receivables;  ///< open ones first, the earliest due first
    QList<Payment> payments;  ///< the latest first
    QList<Ticket> tickets;
    QList<Survey> surveys;
    QList<Document> documents; ///< of the customer and of visits to it, the latest first
    QList<Task> tasks;         ///< open ones, the earliest due first
    QList<Ownership> owners;   ///< the latest first
    QList<LookAlike> lookAlikes;
    QList<RowDeed> history;
    qint64 ordersOfYear = 0; ///< amount of the last twelve months, scale 4
    qint64 ordersInAll = 0;
    qint64 openDeals = 0; ///< amount
    qint64 owed = 0;
    HealthFacts facts;
    QList<CustomerSign> signs;
    std::optional<CustomerSign> next;
    std::optional<BestTime> bestTime;

    /// Amounts in the sums are those in the company's currency; others are named in their own
    /// lists. Errors: customers.gone.
    static Result<CustomerSheet> of(const Uuid &id, const Reading &reading);
};

} // namespace Steelyard
