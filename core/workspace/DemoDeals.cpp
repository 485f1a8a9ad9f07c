// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sellers of the demo company do: deals, talks, orders and the money that follows.
#include "core/sales/Activity.h"
#include "core/sales/Contact.h"
#include "core/sales/Contract.h"
#include "core/sales/Expense.h"
#include "core/sales/Invoice.h"
#include "core/sales/Lead.h"
#include "core/sales/OpportunityChange.h"
#include "core/sales/OrderLine.h"
#include "core/sales/Ownership.h"
#include "core/sales/Payment.h"
#include "core/sales/PaymentAllocation.h"
#include "core/sales/Quote.h"
#include "core/sales/Receivable.h"
#include "core/sales/Record.h"
#include "core/sales/SalesOrder.h"
#include "core/sales/Shipment.h"
#include "core/sales/StageEvent.h"
#include "core/sales/Survey.h"
#include "core/sales/Task.h"
#include "core/sales/Ticket.h"
#include "core/workspace/DemoCompany.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

struct StageOdds
{
    QStringView code;
    int advance;  ///< percent that go on, for an average seller
    int shortest; ///< days
    int longest;
};
constexpr std::array Odds {StageOdds {u"qualified", 72, 4, 24}, StageOdds {u"needs", 72, 6, 32},
                           StageOdds {u"proposal", 70, 8, 34},
                           StageOdds {u"negotiation", 76, 5, 30}};

} // namespace

template<typename T>
T DemoCompany::fresh() const
{
    T value;
    value.id = Id<T>(m_store.makeId());
    return value;
}

template<typename T>
void DemoCompany::add(const T &value)
{
    add(Record::create(value));
}

void DemoCompany::deal(Seller &seller, const QDate &created)
{
    const QDate end = seller.to.isValid() ? qMin(seller.to, m_wish.lastDay) : m_wish.lastDay;
    const bool returning = !seller.customers.isEmpty() && m_dice.chance(58);
    if (!returning)
        seller.customers.append(newCustomer(seller, created.addDays(-m_dice.between(0, 20))));
    const Customer customer = returning ? m_dice.pick(seller.customers) : seller.customers.last();
    if (!returning) {
        auto contact = fresh<Contact>();
        contact.customer = customer.id;
        contact.name = personName();
        contact.title = m_dice.oneOf(m_words.titles);
        contact.createdAt = customer.createdAt;
        add(contact);
    }

    const Product &product = m_dice.pick(m_products);
    auto deal = fresh<Opportunity>();
    deal.name = u"%1 · %2"_s.arg(customer.name, product.name);
    deal.customer = customer.id;
    deal.owner = seller.person.id;
    deal.product = product.id;
    deal.type = !returning ? u"new"_s : m_dice.chance(25) ? u"renewal"_s : u"expansion"_s;
    deal.channel = customer.source;
    deal.createdAt = Moment(created);
    const qint64 pieces
        = product.listPrice->units < 50'000'000 ? m_dice.between(10, 120) : m_dice.between(1, 6);
    qint64 amount
        = priced(product.listPrice->units / 10'000 * pieces * m_dice.between(80, 100) / 100);
    deal.currency = m_wish.currency;

    // A lead came before two of five new customers.
    if (!returning && m_dice.chance(40)) {
        auto lead = fresh<Lead>();
        lead.name = customer.name;
        lead.customer = customer.id;
        lead.owner = seller.person.id;
        lead.createdAt = customer.createdAt;
        lead.source = customer.source;
        lead.qualifiedAt = deal.createdAt;
        lead.opportunity = deal.id;
        add(lead);
        deal.lead = lead.id;
    }

    // The way through the stages; whatever lies after today has not happened yet.
    struct Entered
    {
        QString stage;
        QDate on;
    };
    QList<Entered> path {{Odds.front().code.toString(), created}};
    QDate day = created;
    bool decided = false;
    for (size_t i = 0; i < Odds.size() && !decided; ++i) {
        const QDate left = m_dice.dayAfter(day, Odds[i].shortest, Odds[i].longest);
        talk(seller, deal, path.last().stage, day, qMin(left, end));
        if (left > end)
            break;
        day = left;
        const int odds = qMin(95, Odds[i].advance * (70 + seller.strength * 30 / 100) / 100);
        if (!m_dice.chance(odds)) {
            // Some are never closed: the pipeline keeps them, as pipelines do.
            if (m_dice.chance(12) && day.daysTo(m_wish.lastDay) < 150)
                break;
            deal.lostAt = Moment(day);
            deal.lostReason = m_dice.oneOf(m_words.reasons);
            if (m_dice.chance(40))
                deal.competitor = m_dice.oneOf(m_words.competitors);
            path.append({u"lost"_s, day});
            decided = true;
            break;
        }
        if (i + 1 < Odds.size()) {
            path.append({Odds[i + 1].code.toString(), day});
            continue;
        }
        // Signatures gather at the end of a quarter.
        const QDate quarterEnd
            = QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).addMonths(3).addDays(-1);
        if (m_dice.chance(35) && day.daysTo(quarterEnd) < 40 && quarterEnd <= end)
            day = quarterEnd.addDays(-m_dice.between(0, 4));
        day = qMax(day, path.last().on);
        deal.wonAt = Moment(day);
        path.append({u"won"_s, day});
        decided = true;
    }
    deal.stage = path.last().stage;
    deal.expectedCloseOn = decided ? day : m_dice.dayAfter(m_wish.lastDay, -10, 75);
    deal.lastActivityAt = Moment(decided ? day : qMin(end, m_dice.dayAfter(path.last().on, 0, 40)));
    deal.category = deal.stage == "negotiation"_L1 ? u"commit"_s
        : deal.stage == "proposal"_L1              ? u"best_case"_s
                                                   : u"pipeline"_s;
    if (m_dice.chance(14) && path.size() > 3) {
        auto cut = fresh<OpportunityChange>();
        cut.opportunity = deal.id;
        cut.field = u"amount"_s;
        cut.oldValue = Fixed::text(amount, Amount::Scale);
        amount = priced(amount / 10'000 * m_dice.between(70, 95) / 100);
        cut.newValue = Fixed::text(amount, Amount::Scale);
        cut.changedAt = Moment(path.at(3).on);
        deal.amount = Amount {amount};
        add(deal);
        add(cut);
    } else {
        // The mistakes of every list: a few without an amount, a few without a customer.
        if (decided || !m_dice.chance(2))
            deal.amount = Amount {amount};
        if (!decided && m_dice.between(1, 150) == 1)
            deal.customer = {};
        add(deal);
    }
    int seq = 1;
    for (qsizetype i = 0; i < path.size(); ++i) {
        auto event = fresh<StageEvent>();
        event.opportunity = deal.id;
        event.stage = path.at(i).stage;
        event.seq = seq++;
        event.enteredAt = Moment(path.at(i).on);
        if (i + 1 < path.size())
            event.leftAt = Moment(path.at(i + 1).on);
        add(event);
        if (path.at(i).stage == "proposal"_L1) {
            auto quote = fresh<Quote>();
            quote.opportunity = deal.id;
            quote.customer = deal.customer;
            quote.owner = deal.owner;
            quote.requestedAt = Moment(path.at(i).on);
            const QDate sent = m_dice.dayAfter(path.at(i).on, 0, 5);
            if (sent <= m_wish.lastDay)
                quote.sentAt = Moment(sent);
            quote.listAmount = Amount {amount};
            quote.netAmount = Amount {priced(amount / 10'000 * m_dice.between(88, 100) / 100)};
            quote.currency = m_wish.currency;
            add(quote);
        }
    }
    if (deal.wonAt.isValid())
        order(seller, deal, day);
}

void DemoCompany::talk(const Seller &seller, const Opportunity &deal, const QString &stage,
                       const QDate &from, const QDate &to)
{
    const int talks = m_dice.between(1, stage == "qualified"_L1 ? 2 : 3);
    for (int i = 0; i < talks; ++i) {
        QDate day = m_dice.dayAfter(from, 0, qMax(1, int(from.daysTo(to))));
        while (!m_calendar.isWorkday(day))
            day = day.addDays(1);
        if (day > to || day > m_wish.lastDay)
            continue;
        auto activity = fresh<Activity>();
        static const QStringList kinds {u"visit"_s,   u"visit"_s, u"call"_s,  u"call"_s, u"call"_s,
                                        u"meeting"_s, u"demo"_s,  u"email"_s, u"im"_s};
        activity.type = m_dice.oneOf(kinds);
        activity.person = seller.person.id;
        activity.customer = deal.customer;
        activity.opportunity = deal.id;
        activity.startedAt = at(day);
        const bool reached = !m_dice.chance(activity.type == "call"_L1 ? 35 : 8);
        activity.outcome = reached ? u"connected"_s : u"no_answer"_s;
        activity.durationS
            = reached ? m_dice.between(3, activity.type == "visit"_L1 ? 90 : 25) * 60 : 0;
        activity.customerResponded = reached && m_dice.chance(70);
        activity.isEffective = reached && m_dice.chance(68);
        if (reached)
            activity.note = m_dice.oneOf(m_words.notes);
        if (activity.isEffective) {
            activity.nextStep = m_dice.oneOf(m_words.steps);
            activity.nextOn = day.addDays(m_dice.between(2, 14));
            auto task = fresh<Task>();
            task.person = seller.person.id;
            task.customer = deal.customer;
            task.opportunity = deal.id;
            task.title = activity.nextStep;
            task.dueAt = Moment(activity.nextOn);
            const QDate done = m_dice.dayAfter(activity.nextOn, -2, 3);
            if (done <= m_wish.lastDay && m_dice.chance(85))
                task.doneAt = Moment(done);
            if (m_dice.chance(30))
                add(task);
        }
        static const QStringList devices {u"phone"_s, u"phone"_s, u"desktop"_s, u"tablet"_s};
        activity.device = m_dice.oneOf(devices);
        add(activity);
        if (activity.type == "visit"_L1 && m_dice.chance(20)) {
            auto expense = fresh<Expense>();
            expense.person = seller.person.id;
            expense.customer = deal.customer;
            expense.opportunity = deal.id;
            expense.activity = activity.id;
            expense.spentOn = day;
            expense.kind = u"travel"_s;
            expense.amount = Amount {m_dice.between(30, 900) * 10'000LL};
            expense.currency = m_wish.currency;
            add(expense);
        }
    }
}

void DemoCompany::order(const Seller &seller, const Opportunity &deal, const QDate &signedOn)
{
    const qint64 amount = deal.amount->units;
    auto contract = fresh<Contract>();
    contract.customer = deal.customer;
    contract.opportunity = deal.id;
    contract.owner = deal.owner;
    contract.signedAt = Moment(signedOn);
    contract.amount = deal.amount;
    contract.currency = deal.currency;
    add(contract);

    auto order = fresh<SalesOrder>();
    order.opportunity = deal.id;
    order.customer = deal.customer;
    order.contract = contract.id;
    order.owner = deal.owner;
    order.type = deal.type;
    order.signedAt = Moment(signedOn);
    order.amount = deal.amount;
    order.currency = deal.currency;
    order.cost = Amount {priced(amount / 10'000 * m_dice.between(52, 74) / 100)};
    order.promisedOn = m_dice.dayAfter(signedOn, 20, 45);
    const QDate delivered = m_dice.dayAfter(order.promisedOn, -6, 12);
    if (delivered <= m_wish.lastDay)
        order.deliveredAt = Moment(delivered);
    // Now and then a signature is taken back.
    if (m_dice.chance(2) && signedOn.addDays(25) <= m_wish.lastDay) {
        order.status = u"void"_s;
        order.cancelledAt = Moment(signedOn.addDays(m_dice.between(5, 25)));
    }
    add(order);

    auto line = fresh<OrderLine>();
    line.salesOrder = order.id;
    line.product = deal.product;
    line.quantity = Quantity {10'000};
    line.price = deal.amount;
    line.currency = deal.currency;
    add(line);
    if (order.status == "void"_L1)
        return;

    // 30 % with the order, 60 % after delivery, the rest is retention money for half a year.
    const qint64 down = amount * 30 / 100;
    const qint64 retention = amount * 10 / 100;
    collect(seller, deal, order, down, u"plan"_s, signedOn, signedOn.addDays(10));
    if (delivered > m_wish.lastDay)
        return;
    auto shipment = fresh<Shipment>();
    shipment.salesOrder = order.id;
    shipment.customer = order.customer;
    shipment.shippedOn = delivered.addDays(-2);
    shipment.receivedOn = delivered;
    shipment.amount = order.amount;
    shipment.currency = order.currency;
    add(shipment);
    auto invoice = fresh<Invoice>();
    invoice.salesOrder = order.id;
    invoice.customer = order.customer;
    invoice.issuedOn = delivered;
    invoice.amount = order.amount;
    invoice.currency = order.currency;
    invoice.tax = Amount {amount * 13 / 113};
    add(invoice);
    collect(seller, deal, order, amount - down - retention, u"plan"_s, delivered,
            delivered.addDays(30));
    collect(seller, deal, order, retention, u"retention"_s, delivered, delivered.addDays(180));
    if (m_dice.chance(12) && delivered.addDays(40) <= m_wish.lastDay) {
        auto ticket = fresh<Ticket>();
        ticket.customer = order.customer;
        ticket.owner = order.owner;
        ticket.kind = m_dice.chance(30) ? u"complaint"_s : u"issue"_s;
        ticket.createdAt = at(m_dice.dayAfter(delivered, 3, 30));
        ticket.resolvedAt = at(m_dice.dayAfter(delivered, 31, 40));
        ticket.contactsN = m_dice.between(1, 4);
        add(ticket);
    }
    if (m_dice.chance(30) && delivered.addDays(20) <= m_wish.lastDay) {
        auto survey = fresh<Survey>();
        survey.customer = order.customer;
        survey.sentAt = Moment(delivered.addDays(10));
        if (m_dice.chance(60)) {
            survey.respondedAt = Moment(delivered.addDays(m_dice.between(11, 20)));
            survey.score = qMin(10, m_dice.between(4, 12));
        }
        add(survey);
    }
}

void DemoCompany::collect(const Seller &, const Opportunity &deal, const SalesOrder &order,
                          qint64 amount, const QString &kind, const QDate &issued, const QDate &due)
{
    auto receivable = fresh<Receivable>();
    receivable.salesOrder = order.id;
    receivable.customer = order.customer;
    receivable.owner = order.owner;
    receivable.kind = kind;
    receivable.issuedOn = issued;
    receivable.dueOn = due;
    receivable.amount = Amount {amount};
    receivable.currency = order.currency;
    add(receivable);

    // Most pay within days, some weeks late, a few not at all.
    const int luck = m_dice.between(1, 100);
    if (luck > 96)
        return;
    const int late = luck <= 68 ? m_dice.between(-6, 6)
        : luck <= 90            ? m_dice.between(7, 40)
                                : m_dice.between(50, 130);
    const QDate paid = qMax(issued, due.addDays(late));
    QList<std::pair<QDate, qint64>> parts {{paid, amount}};
    if (m_dice.chance(8)) {
        const qint64 first = amount / 2 / 10'000 * 10'000;
        parts = {{paid, first}, {paid.addDays(m_dice.between(15, 45)), amount - first}};
    }
    for (const auto &[day, part] : std::as_const(parts)) {
        if (day > m_wish.lastDay || part == 0)
            continue;
        auto payment = fresh<Payment>();
        payment.salesOrder = order.id;
        payment.customer = order.customer;
        payment.owner = deal.owner;
        payment.receivedOn = day;
        payment.amount = Amount {part};
        payment.currency = order.currency;
        payment.method = m_words.chinese && m_dice.chance(15) ? u"bank_bill"_s : u"wire"_s;
        if (payment.method == "bank_bill"_L1)
            payment.maturesOn = day.addMonths(6);
        add(payment);
        auto allocation = fresh<PaymentAllocation>();
        allocation.payment = payment.id;
        allocation.receivable = receivable.id;
        allocation.kind = payment.method == "bank_bill"_L1 ? u"bill"_s : u"cash"_s;
        allocation.amount = payment.amount;
        allocation.currency = payment.currency;
        allocation.allocatedOn = day;
        add(allocation);
    }
}

// Care for customers without a deal: about one visit or call a week.
void DemoCompany::routine(const Seller &seller)
{
    if (seller.customers.isEmpty())
        return;
    const QDate last = seller.to.isValid() ? qMin(seller.to, m_wish.lastDay) : m_wish.lastDay;
    for (QDate day = qMax(m_firstDay, seller.from); day <= last;
         day = day.addDays(m_dice.between(4, 9))) {
        if (!m_calendar.isWorkday(day))
            continue;
        const Customer &customer = m_dice.pick(seller.customers);
        if (customer.createdAt.day(m_zone) > day)
            continue;
        auto activity = fresh<Activity>();
        activity.type = m_dice.chance(60) ? u"visit"_s : u"call"_s;
        activity.person = seller.person.id;
        activity.customer = customer.id;
        activity.startedAt = at(day);
        activity.outcome = u"connected"_s;
        activity.durationS = m_dice.between(10, 70) * 60;
        activity.isEffective = m_dice.chance(55);
        activity.customerResponded = activity.isEffective;
        activity.note = m_dice.oneOf(m_words.notes);
        add(activity);
    }
}

// Whoever left handed his customers over; before that day they stay his.
void DemoCompany::handOver(Seller &leaver, Seller &heir)
{
    const QDate day = leaver.to.addDays(1);
    for (const Customer &customer : std::as_const(leaver.customers)) {
        auto before = fresh<Ownership>();
        before.object = u"customer"_s;
        before.objectId = customer.id.uuid();
        before.person = leaver.person.id;
        before.toOn = leaver.to;
        add(before);
        auto after = fresh<Ownership>();
        after.object = u"customer"_s;
        after.objectId = customer.id.uuid();
        after.person = heir.person.id;
        after.fromOn = day;
        add(after);
        add({Change::Deed::Update,
             u"customer"_s,
             customer.id.uuid(),
             {{u"owner"_s, heir.person.id.uuid()}}});
    }
    leaver.customers.clear();
}

} // namespace Steelyard
