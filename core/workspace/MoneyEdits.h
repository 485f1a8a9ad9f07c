// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/sales/Payment.h"
#include "core/sales/Receivable.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// From an order to the money: instalments, payments and what they settle, exact to the last unit.
class MoneyEdits
{
public:
    MoneyEdits(const Reading &reading, const Moment &now, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_now(now)
        , m_newId(std::move(newId))
    {
    }

    /// One part of an order's amount and the day on which it is due.
    struct Instalment
    {
        qint64 share = 0; ///< in ppm of the order
        QDate dueOn;
        QString kind = QStringLiteral("plan"); ///< plan, retention (质保金)
        QString note = {};
    };
    /// Receivables of an order, one for each instalment, which add up to its amount exactly: what
    /// is left over by rounding to the minor unit goes to the largest remainders. Errors:
    /// order.gone, order.without_amount, plan.not_whole {total}, plan.needs_days, plan.exists
    /// {count}.
    Result<Command> planInstalments(const Uuid &order, const QList<Instalment> &parts) const;

    /// Part of a payment and what it settles.
    struct Part
    {
        Uuid receivable;
        qint64 amount = 0; ///< scale 4
    };
    /// What the payment would settle: the receivables of its customer (or order), the earliest due
    /// first, each in full until the money is used up.
    Result<QList<Part>> proposal(const Payment &payment) const;
    /// What of a payment is not allocated yet, scale 4.
    Result<qint64> unallocated(const Uuid &payment, qint64 amount) const;

    /// Writes a payment down and allocates it. Errors: payment.needs_customer,
    /// payment.needs_amount, payment.needs_day, allocation.too_much {left}, allocation.over_owed
    /// {open}, allocation.currency.
    Result<Command> receive(Payment payment, const QList<Part> &parts) const;
    /// Allocates what is left of a payment. Errors: payment.gone and those of receive().
    Result<Command> allocate(const Uuid &payment, const QList<Part> &parts) const;
    /// Gives up what is open of a receivable. Errors: receivable.gone, receivable.settled,
    /// task.needs_reason.
    Result<Command> writeOff(const Uuid &receivable, const QString &reason) const;

private:
    Command begin(const QString &label) const;
    Result<qint64> openOf(const Uuid &receivable, const Receivable &row) const;
    Result<void> settle(const Payment &payment, qint64 left, const QList<Part> &parts,
                        Command &command) const;

    const Reading &m_reading;
    Moment m_now;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
