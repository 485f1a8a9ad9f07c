// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Activity.h"
#include "core/sales/Contact.h"
#include "core/sales/Customer.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Task.h"
#include "core/workspace/Reading.h"

#include <QTimeZone>

namespace Steelyard {

/// What one wants to know of a customer at the door: who is there, what is open, when we last met.
struct CustomerBrief
{
    Customer customer;
    QString owner;
    QTimeZone zone;
    QDate today;
    QList<Contact> contacts;
    QList<Opportunity> open;      ///< the largest first
    std::optional<Activity> last; ///< of any kind
    QDate lastEffective;
    QList<Task> plans; ///< open visits, the earliest first

    /// Errors: customers.gone.
    static Result<CustomerBrief> of(const Uuid &customer, const Reading &reading);
};

} // namespace Steelyard
