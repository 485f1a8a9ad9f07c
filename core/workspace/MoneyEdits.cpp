// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/MoneyEdits.h"

#include "core/base/Fixed.h"
#include "core/base/Int128.h"
#include "core/base/Quantity.h"
#include "core/sales/PaymentAllocation.h"
#include "core/sales/Record.h"
#include "core/sales/SalesOrder.h"
#include "core/targets/Allocator.h"
#include "core/workspace/RowsOf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error invalid(QLatin1StringView code, const QVariantMap &values = {})
{
    return {Error::Kind::Invalid, code, values, {}};
}

Error gone(QLatin1StringView code)
{
    return {Error::Kind::NotFound, code, {}, {}};
}

qint64 unitsOf(const std::optional<Amount> &amount)
{
    return amount ? amount->units : 0;
}

} // namespace

Command MoneyEdits::begin(const QString &label) const
{
    Command command;
    command.label = label;
    command.source = u"hand"_s;
    return command;
}

Result<Command> MoneyEdits::planInstalments(const Uuid &order, const QList<Instalment> &parts) const
{
    const RowFields fields = m_reading.row(u"sales_order"_s, order);
    if (fields.isEmpty())
        return gone("order.gone"_L1);
    const auto sale = Record::read<SalesOrder>(order, fields);
    if (!sale.amount)
        return invalid("order.without_amount"_L1);
    const auto known = RowsOf::linked<Receivable>(m_reading, u"sales_order"_s, order);
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return Error {
            Error::Kind::Conflict, "plan.exists"_L1, {{u"count"_s, qint64(known->size())}}, {}};
    qint64 total = 0;
    std::vector<qint64> weights;
    for (const Instalment &part : parts) {
        if (!part.dueOn.isValid())
            return invalid("plan.needs_days"_L1);
        total += part.share;
        weights.push_back(part.share);
    }
    if (total != Share::Whole)
        return invalid(
            "plan.not_whole"_L1,
            {{u"total"_s, QString(Fixed::text(Int128(total) * 100, Share::Scale) + u'%')}});
    const QString currency
        = sale.currency.isEmpty() ? m_reading.facts.profile().currency : sale.currency;
    const qint64 minor = Fixed::power(Amount::Scale - minorDigits(currency));
    const auto amounts = Allocator::divide(sale.amount->units, weights, minor);
    if (!amounts)
        return amounts.error();
    Command command = begin(u"receivable.plan"_s);
    const QTimeZone zone(m_reading.facts.profile().zone);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Receivable receivable;
        receivable.id = ReceivableId(m_newId());
        receivable.salesOrder = sale.id;
        receivable.customer = sale.customer;
        receivable.owner = sale.owner;
        receivable.kind = parts.at(i).kind;
        receivable.issuedOn = sale.signedAt.isValid() ? sale.signedAt.day(zone) : m_reading.today;
        receivable.dueOn = parts.at(i).dueOn;
        receivable.amount = Amount {amounts->at(size_t(i))};
        receivable.currency = currency;
        receivable.seq = i + 1;
        receivable.note = parts.at(i).note;
        command.changes.append(Record::create(receivable));
    }
    return command;
}

Result<qint64> MoneyEdits::openOf(const Uuid &receivable, const Receivable &row) const
{
    const auto parts = RowsOf::linked<PaymentAllocation>(m_reading, u"receivable"_s, receivable);
    if (!parts)
        return parts.error();
    qint64 open = unitsOf(row.amount);
    for (const PaymentAllocation &part : *parts)
        open -= unitsOf(part.amount);
    return open;
}

Result<qint64> MoneyEdits::unallocated(const Uuid &payment, qint64 amount) const
{
    const auto parts = RowsOf::linked<PaymentAllocation>(m_reading, u"payment"_s, payment);
    if (!parts)
        return parts.error();
    for (const PaymentAllocation &part : *parts)
        amount -= unitsOf(part.amount);
    return amount;
}

Result<QList<MoneyEdits::Part>> MoneyEdits::proposal(const Payment &payment) const
{
    auto owed = payment.salesOrder.isNull()
        ? RowsOf::linked<Receivable>(m_reading, u"customer"_s, payment.customer.uuid())
        : RowsOf::linked<Receivable>(m_reading, u"sales_order"_s, payment.salesOrder.uuid());
    if (!owed)
        return owed.error();
    std::stable_sort(owed->begin(), owed->end(), [](const Receivable &a, const Receivable &b) {
        return std::tuple(!a.dueOn.isValid(), a.dueOn, a.seq.value_or(0))
            < std::tuple(!b.dueOn.isValid(), b.dueOn, b.seq.value_or(0));
    });
    const auto left = unallocated(payment.id.uuid(), unitsOf(payment.amount));
    if (!left)
        return left.error();
    qint64 rest = *left;
    QList<Part> parts;
    const QString company = m_reading.facts.profile().currency;
    const auto currencyOf = [&](const QString &said) { return said.isEmpty() ? company : said; };
    for (const Receivable &receivable : std::as_const(*owed)) {
        if (currencyOf(receivable.currency) != currencyOf(payment.currency))
            continue;
        const auto open = openOf(receivable.id.uuid(), receivable);
        if (!open)
            return open.error();
        const qint64 amount = qMin(rest, *open);
        if (amount <= 0)
            continue;
        parts.append({receivable.id.uuid(), amount});
        rest -= amount;
    }
    return parts;
}

Result<void> MoneyEdits::settle(const Payment &payment, qint64 left, const QList<Part> &parts,
                                Command &command) const
{
    const QString company = m_reading.facts.profile().currency;
    const auto currencyOf = [&](const QString &said) { return said.isEmpty() ? company : said; };
    QHash<Uuid, qint64> taken; // a receivable may be named twice
    for (const Part &part : parts) {
        if (part.amount == 0)
            continue;
        const RowFields fields = m_reading.row(u"receivable"_s, part.receivable);
        if (fields.isEmpty())
            return gone("receivable.gone"_L1);
        const auto receivable = Record::read<Receivable>(part.receivable, fields);
        if (currencyOf(receivable.currency) != currencyOf(payment.currency))
            return invalid("allocation.currency"_L1,
                           {{u"owed"_s, currencyOf(receivable.currency)},
                            {u"paid"_s, currencyOf(payment.currency)}});
        const auto open = openOf(part.receivable, receivable);
        if (!open)
            return open.error();
        taken[part.receivable] += part.amount;
        if (part.amount < 0 || taken.value(part.receivable) > *open)
            return invalid("allocation.over_owed"_L1,
                           {{u"open"_s, Fixed::text(*open, Amount::Scale)}});
        left -= part.amount;
        if (left < 0)
            return invalid("allocation.too_much"_L1,
                           {{u"left"_s, Fixed::text(left + part.amount, Amount::Scale)}});
        PaymentAllocation allocation;
        allocation.id = PaymentAllocationId(m_newId());
        allocation.payment = payment.id;
        allocation.receivable = ReceivableId(part.receivable);
        allocation.amount = Amount {part.amount};
        allocation.currency = payment.currency;
        allocation.allocatedOn = m_reading.today;
        command.changes.append(Record::create(allocation));
    }
    return {};
}

Result<Command> MoneyEdits::receive(Payment payment, const QList<Part> &parts) const
{
    if (payment.customer.isNull())
        return invalid("payment.needs_customer"_L1);
    // A refund is a payment below zero; it settles nothing.
    if (!payment.amount || payment.amount->units == 0)
        return invalid("payment.needs_amount"_L1);
    if (!payment.receivedOn.isValid())
        return invalid("payment.needs_day"_L1);
    payment.id = PaymentId(m_newId());
    if (payment.currency.isEmpty())
        payment.currency = m_reading.facts.profile().currency;
    Command command = begin(u"payment.receive"_s);
    command.changes.append(Record::create(payment));
    if (const auto settled = settle(payment, payment.amount->units, parts, command); !settled)
        return settled.error();
    return command;
}

Result<Command> MoneyEdits::allocate(const Uuid &payment, const QList<Part> &parts) const
{
    const RowFields fields = m_reading.row(u"payment"_s, payment);
    if (fields.isEmpty())
        return gone("payment.gone"_L1);
    const auto paid = Record::read<Payment>(payment, fields);
    const auto left = unallocated(payment, unitsOf(paid.amount));
    if (!left)
        return left.error();
    Command command = begin(u"payment.allocate"_s);
    if (const auto settled = settle(paid, *left, parts, command); !settled)
        return settled.error();
    return command;
}

Result<Command> MoneyEdits::writeOff(const Uuid &receivable, const QString &reason) const
{
    const RowFields fields = m_reading.row(u"receivable"_s, receivable);
    if (fields.isEmpty())
        return gone("receivable.gone"_L1);
    if (reason.trimmed().isEmpty())
        return invalid("task.needs_reason"_L1);
    const auto row = Record::read<Receivable>(receivable, fields);
    const auto open = openOf(receivable, row);
    if (!open)
        return open.error();
    if (*open <= 0)
        return Error {Error::Kind::Conflict, "receivable.settled"_L1, {}, {}};
    Command command = begin(u"receivable.write_off"_s);
    command.reason = reason.trimmed();
    PaymentAllocation allocation;
    allocation.id = PaymentAllocationId(m_newId());
    allocation.receivable = row.id;
    allocation.kind = u"write_off"_s;
    allocation.amount = Amount {*open};
    allocation.currency = row.currency;
    allocation.allocatedOn = m_reading.today;
    command.changes.append(Record::create(allocation));
    return command;
}

} // namespace Steelyard
