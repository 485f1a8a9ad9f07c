// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Int128.h"
#include "core/sales/Customer.h"
#include "core/sales/Label.h"
#include "core/workspace/DealChoices.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// What people do to customers, to one or to many, each as one command of the store.
class CustomerEdits
{
public:
    CustomerEdits(const Reading &reading, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_newId(std::move(newId))
    {
    }

    /// Errors: customers.needs_name.
    Result<Command> create(Customer customer, const QString &contact = {},
                           const QString &phone = {}) const;
    /// Those that are called much like this, without the kind of company and the place.
    Result<QList<DealChoices::Choice>> lookAlikes(const QString &name) const;

    /// Whose they are from that day on, with whatever is agreed about it. A day to come, or one
    /// that is past, is one that ownership is dated by.
    /// Errors: customers.gone, customers.needs_owner.
    Result<Command> assign(const QList<Uuid> &customers, const Uuid &owner, const QDate &on,
                           const QString &reason) const;
    Result<Command> classify(const QList<Uuid> &customers, const QString &tier) const;
    /// By hand, from today on; who has the label already keeps it as it is. A label of that name is
    /// made where there is none. Errors: label.needs_name, label.by_rule {name}.
    Result<Command> mark(const QList<Uuid> &customers, const QString &label,
                         const Uuid &person = {}) const;
    /// Its last day was yesterday; where it began today it never was.
    Result<Command> unmark(const QList<Uuid> &customers, const Uuid &label) const;

private:
    Result<void> check(const QList<Uuid> &customers) const;
    static Command byHand(const QString &label);

    const Reading &m_reading;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
