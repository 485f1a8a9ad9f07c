// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerSheet.h"

#include "core/base/Text.h"
#include "core/sales/Contract.h"
#include "core/sales/CustomerLabel.h"
#include "core/sales/Invoice.h"
#include "core/sales/Label.h"
#include "core/sales/PaymentAllocation.h"
#include "core/sales/Quote.h"
#include "core/sales/Record.h"
#include "core/sales/Shipment.h"
#include "core/workspace/CellsOf.h"
#include "core/workspace/RowsOf.h"
#include "core/workspace/VisitRhythm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int HalfYear = 180;

class Gathering
{
public:
    Gathering(CustomerSheet &sheet, const Reading &reading) : m_sheet(sheet), m_reading(reading)
    {
        m_sheet.zone = QTimeZone(reading.facts.profile().zone);
        m_sheet.today = reading.today;
        m_sheet.currency = reading.facts.profile().currency;
    }

    Result<void> run(const Uuid &id)
    {
        const RowFields fields = m_reading.row(u"customer"_s, id);
        if (fields.isEmpty())
            return Error {Error::Kind::NotFound, "customers.gone"_L1, {}, {}};
        m_sheet.customer = Record::read<Customer>(id, fields);
        name(m_sheet.customer.owner.uuid());
        for (const auto step : {&Gathering::contacts, &Gathering::deals, &Gathering::papers,
                                &Gathering::money, &Gathering::service, &Gathering::documents,
                                &Gathering::owners, &Gathering::labels, &Gathering::lookAlikes}) {
            if (m_reading.cancel.isCancelled())
                return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        m_sheet.history = m_reading.history(u"customer"_s, id);
        for (const RowDeed &deed : std::as_const(m_sheet.history))
            name(deed.author);
        std::stable_sort(m_sheet.timeline.begin(), m_sheet.timeline.end(),
                         [this](const CustomerEvent &a, const CustomerEvent &b) {
                             return key(a.at) > key(b.at);
                         });
        judge();
        return {};
    }

private:
    Uuid id() const { return m_sheet.customer.id.uuid(); }
    QDate day(const Moment &moment) const
    {
        return moment.isValid() ? moment.day(m_sheet.zone) : QDate();
    }
    std::pair<QDate, qint64> key(const Moment &moment) const
    {
        return {day(moment), moment.msSinceEpoch().value_or(0)};
    }
    void name(const Uuid &person)
    {
        if (!person.isNull() && !m_sheet.names.contains(person))
            m_sheet.names.insert(person,
                                 toText(m_reading.row(u"person"_s, person).value(u"name"_s)));
    }
    template<typename Entity>
    Result<QList<Entity>> mine() const
    {
        return RowsOf::linked<Entity>(m_reading, u"customer"_s, id());
    }
    void happened(const QString &kind, const QString &object, const Uuid &row, const Moment &at,
                  const QString &title, const Uuid &who = {},
                  const std::optional<Amount> &amount = {}, const QString &currency = {},
                  const QString &detail = {})
    {
        if (!at.isValid() || day(at) > m_sheet.today)
            return;
        name(who);
        m_sheet.timeline.append({kind, object, row, at, title, detail, who,
                                 amount ? std::optional(amount->units) : std::nullopt, currency});
    }
    bool isOurs(const QString &currency) const
    {
        return currency.isEmpty() || currency == m_sheet.currency;
    }

    Result<void> contacts()
    {
        const auto contacts = mine<Contact>();
        const auto activities = mine<Activity>();
        auto tasks = mine<Task>();
        if (!contacts || !activities)
            return !contacts ? contacts.error() : activities.error();
        if (!tasks)
            return tasks.error();
        m_sheet.contacts = *contacts;
        QList<BestTime::Attempt> attempts;
        HealthFacts &facts = m_sheet.facts;
        for (const Activity &activity : *activities) {
            happened(activity.type, u"activity"_s, activity.id.uuid(), activity.startedAt,
                     activity.subject.isEmpty() ? activity.note : activity.subject,
                     activity.person.uuid(), {}, {},
                     activity.nextStep.isEmpty() ? activity.outcome : activity.nextStep);
            attempts.append({activity.startedAt,
                             activity.customerResponded || activity.outcome == "connected"_L1});
            const QDate on = day(activity.startedAt);
            if (activity.isEffective && on <= m_sheet.today)
                facts.lastEffective = qMax(facts.lastEffective, on);
        }
        m_sheet.bestTime = BestTime::of(attempts, m_sheet.zone);
        tasks->removeIf(
            [](const Task &task) { return task.doneAt.isValid() || task.cancelledAt.isValid(); });
        std::stable_sort(tasks->begin(), tasks->end(), [this](const Task &a, const Task &b) {
            return day(a.dueAt) < day(b.dueAt);
        });
        m_sheet.tasks = *tasks;
        for (const Task &task : std::as_const(m_sheet.tasks))
            name(task.person.uuid());
        if (!tasks->isEmpty()) {
            facts.nextOn = day(tasks->first().dueAt);
            facts.nextStep = tasks->first().title;
        }
        return {};
    }

    Result<void> deals()
    {
        auto deals = mine<Opportunity>();
        if (!deals)
            return deals.error();
        const auto isOpen = [](const Opportunity &deal) {
            return !deal.wonAt.isValid() && !deal.lostAt.isValid();
        };
        for (const Opportunity &deal : std::as_const(*deals)) {
            const auto told
                = [&](const QString &kind, const Moment &at, const QString &detail = {}) {
                      happened(kind, u"opportunity"_s, deal.id.uuid(), at, deal.name,
                               deal.owner.uuid(), deal.amount, deal.currency, detail);
                  };
            told(u"opportunity"_s, deal.createdAt);
            told(u"won"_s, deal.wonAt);
            told(u"lost"_s, deal.lostAt, deal.lostReason);
            name(deal.owner.uuid());
            if (!isOpen(deal))
                continue;
            if (deal.amount && isOurs(deal.currency))
                m_sheet.openDeals += deal.amount->units;
            const bool hasNext
                = std::any_of(m_sheet.tasks.cbegin(), m_sheet.tasks.cend(),
                              [&](const Task &task) { return task.opportunity == deal.id; });
            if (!hasNext && m_sheet.facts.dealWithoutNext.isEmpty())
                m_sheet.facts.dealWithoutNext = deal.name;
        }
        std::stable_sort(
            deals->begin(), deals->end(), [&](const Opportunity &a, const Opportunity &b) {
                const auto rank = [&](const Opportunity &deal) {
                    return std::pair(isOpen(deal), deal.amount.value_or(Amount()).units);
                };
                return rank(a) > rank(b);
            });
        m_sheet.deals = *deals;
        return {};
    }

    Result<void> papers()
    {
        const auto quotes = mine<Quote>();
        const auto contracts = mine<Contract>();
        const auto shipments = mine<Shipment>();
        const auto invoices = mine<Invoice>();
        if (!quotes || !contracts)
            return !quotes ? quotes.error() : contracts.error();
        if (!shipments || !invoices)
            return !shipments ? shipments.error() : invoices.error();
        for (const Quote &quote : *quotes) {
            happened(u"quote"_s, u"quote"_s, quote.id.uuid(),
                     quote.sentAt.isValid() ? quote.sentAt : quote.requestedAt, quote.number,
                     quote.owner.uuid(), quote.netAmount, quote.currency, quote.status);
            if (quote.sentAt.isValid() && !quote.decidedAt.isValid()
                && quote.status != "replaced"_L1 && day(quote.sentAt) > m_sheet.facts.quoteSentOn) {
                m_sheet.facts.quoteWaiting = quote.number.isEmpty() ? u"–"_s : quote.number;
                m_sheet.facts.quoteSentOn = day(quote.sentAt);
            }
        }
        for (const Contract &contract : *contracts)
            happened(u"contract"_s, u"contract"_s, contract.id.uuid(), contract.signedAt,
                     contract.number, contract.owner.uuid(), contract.amount, contract.currency);
        for (const Shipment &shipment : *shipments)
            happened(u"shipment"_s, u"shipment"_s, shipment.id.uuid(), Moment(shipment.shippedOn),
                     shipment.number, {}, shipment.amount, shipment.currency);
        for (const Invoice &invoice : *invoices)
            happened(u"invoice"_s, u"invoice"_s, invoice.id.uuid(), Moment(invoice.issuedOn),
                     invoice.number, {}, invoice.amount, invoice.currency);
        return {};
    }

    Result<void> money()
    {
        auto orders = mine<SalesOrder>();
        const auto owed = mine<Receivable>();
        auto payments = mine<Payment>();
        if (!orders || !owed || !payments)
            return !orders ? orders.error() : !owed ? owed.error() : payments.error();
        countOrders(*orders);
        std::stable_sort(orders->begin(), orders->end(),
                         [this](const SalesOrder &a, const SalesOrder &b) {
                             return day(a.signedAt) > day(b.signedAt);
                         });
        m_sheet.orders = *orders;
        HealthFacts &facts = m_sheet.facts;
        for (const Receivable &receivable : *owed) {
            const auto parts = RowsOf::linked<PaymentAllocation>(m_reading, u"receivable"_s,
                                                                 receivable.id.uuid());
            if (!parts)
                return parts.error();
            qint64 open = receivable.amount.value_or(Amount()).units;
            for (const PaymentAllocation &part : *parts)
                open -= part.amount.value_or(Amount()).units;
            m_sheet.receivables.append({receivable, open});
            if (open <= 0 || !isOurs(receivable.currency))
                continue;
            m_sheet.owed += open;
            if (receivable.dueOn.isValid() && receivable.dueOn < m_sheet.today) {
                facts.overdue += open;
                if (!facts.overdueSince.isValid() || receivable.dueOn < facts.overdueSince)
                    facts.overdueSince = receivable.dueOn;
            }
        }
        std::stable_sort(m_sheet.receivables.begin(), m_sheet.receivables.end(),
                         [](const auto &a, const auto &b) {
                             const auto rank = [](const auto &one) {
                                 return std::pair(one.open <= 0, one.receivable.dueOn);
                             };
                             return rank(a) < rank(b);
                         });
        for (const Payment &payment : std::as_const(*payments))
            happened(u"payment"_s, u"payment"_s, payment.id.uuid(), Moment(payment.receivedOn),
                     payment.reference, payment.owner.uuid(), payment.amount, payment.currency,
                     payment.method);
        std::stable_sort(
            payments->begin(), payments->end(),
            [](const Payment &a, const Payment &b) { return a.receivedOn > b.receivedOn; });
        m_sheet.payments = *payments;
        return {};
    }

    void countOrders(const QList<SalesOrder> &orders)
    {
        HealthFacts &facts = m_sheet.facts;
        QList<QDate> days;
        QSet<Uuid> renewed;
        for (const SalesOrder &order : orders)
            renewed.insert(order.renews.uuid());
        for (const SalesOrder &order : orders) {
            happened(u"order"_s, u"sales_order"_s, order.id.uuid(), order.signedAt, order.number,
                     order.owner.uuid(), order.amount, order.currency, order.status);
            const QDate on = day(order.signedAt);
            if (order.cancelledAt.isValid() || order.status == "void"_L1 || !on.isValid()
                || on > m_sheet.today)
                continue;
            days.append(on);
            if (order.endOn.isValid() && !renewed.contains(order.id.uuid())
                && order.endOn >= m_sheet.today
                && (!facts.renewalDue.isValid() || order.endOn < facts.renewalDue))
                facts.renewalDue = order.endOn;
            const qint64 amount = order.amount.value_or(Amount()).units;
            if (!isOurs(order.currency))
                continue;
            m_sheet.ordersInAll += amount;
            if (on > m_sheet.today.addYears(-1))
                m_sheet.ordersOfYear += amount;
            const qint64 ago = on.daysTo(m_sheet.today);
            if (ago < HalfYear)
                facts.ordersThisHalf += amount;
            else if (ago < 2 * HalfYear)
                facts.ordersHalfBefore += amount;
        }
        std::sort(days.begin(), days.end());
        facts.orders = days.size();
        if (days.isEmpty())
            return;
        facts.lastOrder = days.last();
        QList<qint64> gaps;
        for (qsizetype i = 1; i < days.size(); ++i)
            gaps.append(days.at(i - 1).daysTo(days.at(i)));
        std::sort(gaps.begin(), gaps.end());
        if (gaps.size() >= 2)
            facts.orderEvery = gaps.at(gaps.size() / 2);
    }

    Result<void> service()
    {
        const auto tickets = mine<Ticket>();
        const auto surveys = mine<Survey>();
        if (!tickets || !surveys)
            return !tickets ? tickets.error() : surveys.error();
        m_sheet.tickets = *tickets;
        m_sheet.surveys = *surveys;
        HealthFacts &facts = m_sheet.facts;
        for (const Ticket &ticket : *tickets) {
            happened(ticket.kind, u"ticket"_s, ticket.id.uuid(), ticket.createdAt, ticket.subject,
                     ticket.owner.uuid());
            if (ticket.kind != "complaint"_L1 || ticket.resolvedAt.isValid())
                continue;
            ++facts.openComplaints;
            const QDate on = day(ticket.createdAt);
            if (on.isValid() && (!facts.oldestComplaint.isValid() || on < facts.oldestComplaint))
                facts.oldestComplaint = on;
        }
        QDate latest;
        for (const Survey &survey : *surveys) {
            happened(u"survey"_s, u"survey"_s, survey.id.uuid(), survey.respondedAt, survey.comment,
                     survey.askedBy.uuid(), {}, {},
                     survey.score ? QString::number(*survey.score) : QString());
            const QDate on = day(survey.respondedAt);
            if (survey.kind == "nps"_L1 && survey.score && on.isValid() && on >= latest) {
                latest = on;
                facts.lastNps = survey.score;
            }
        }
        return {};
    }

    Result<void> documents()
    {
        const auto table = m_reading.facts.table(u"document"_s);
        if (!table)
            return table.error();
        QSet<Uuid> visits;
        for (const CustomerEvent &event : std::as_const(m_sheet.timeline)) {
            if (event.object == "activity"_L1)
                visits.insert(event.id);
        }
        for (size_t row = 0; row < (*table)->rows(); ++row) {
            const Uuid document = (*table)->ids[row];
            const auto read
                = Record::read<Document>(document, m_reading.row(u"document"_s, document));
            if (read.objectId == id() || visits.contains(read.objectId))
                m_sheet.documents.append(read);
        }
        std::stable_sort(m_sheet.documents.begin(), m_sheet.documents.end(),
                         [this](const Document &a, const Document &b) {
                             return key(a.addedAt) > key(b.addedAt);
                         });
        return {};
    }

    Result<void> owners()
    {
        for (const Ownership &ownership : m_reading.facts.ownerships()) {
            if (ownership.objectId != id())
                continue;
            m_sheet.owners.append(ownership);
            name(ownership.person.uuid());
            if (ownership.fromOn.isValid())
                happened(u"owner"_s, u"ownership"_s, ownership.id.uuid(), Moment(ownership.fromOn),
                         m_sheet.names.value(ownership.person.uuid()), {}, {}, {},
                         ownership.reason);
        }
        std::stable_sort(
            m_sheet.owners.begin(), m_sheet.owners.end(),
            [](const Ownership &a, const Ownership &b) { return a.fromOn > b.fromOn; });
        return {};
    }

    Result<void> labels()
    {
        const auto marks = mine<CustomerLabel>();
        if (!marks)
            return marks.error();
        for (const CustomerLabel &mark : *marks) {
            if ((mark.fromOn.isValid() && mark.fromOn > m_sheet.today)
                || (mark.toOn.isValid() && mark.toOn < m_sheet.today))
                continue;
            const RowFields row = m_reading.row(u"label"_s, mark.label.uuid());
            const QString word = toText(row.value(u"name"_s));
            if (word.isEmpty() || m_sheet.labels.contains(word))
                continue;
            m_sheet.labels.append(word);
            if (const QString colour = toText(row.value(u"colour"_s)); !colour.isEmpty())
                m_sheet.colours.insert(word, colour);
        }
        m_sheet.labels.sort();
        return {};
    }

    Result<void> lookAlikes()
    {
        const auto table = m_reading.facts.table(u"customer"_s);
        if (!table)
            return table.error();
        const FactColumn &names = *(*table)->column(u"name"_s);
        const FactColumn &phones = *(*table)->column(u"phone"_s);
        const FactColumn &taxes = *(*table)->column(u"tax_no"_s);
        const auto &merged = (*table)->column(u"merged_into"_s)->links;
        // Each different text is looked at once, whatever the number of rows.
        const auto codesOf = [](const FactColumn &column, const QString &wanted, auto normal) {
            QSet<qint32> codes;
            const QString key = normal(wanted);
            for (qsizetype i = 0; !key.isEmpty() && i < column.dictionary.size(); ++i) {
                if (normal(column.dictionary.at(i)) == key)
                    codes.insert(qint32(i));
            }
            return codes;
        };
        const auto digits = [](const QString &text) {
            QString kept;
            for (const QChar letter : text) {
                if (letter.isDigit())
                    kept += QChar(u'0' + letter.digitValue());
            }
            return kept.size() >= 7 ? kept.right(11) : QString();
        };
        const auto byName = codesOf(names, m_sheet.customer.name, &Text::folded);
        const auto byPhone = codesOf(phones, m_sheet.customer.phone, digits);
        const auto byTax = codesOf(taxes, m_sheet.customer.taxNo, &Text::folded);
        for (size_t row = 0; row < (*table)->rows(); ++row) {
            if ((*table)->ids[row] == id() || merged[row] != FactColumn::None)
                continue;
            QStringList reasons;
            if (byName.contains(names.codes[row]))
                reasons << u"name"_s;
            if (byPhone.contains(phones.codes[row]))
                reasons << u"phone"_s;
            if (byTax.contains(taxes.codes[row]))
                reasons << u"tax_no"_s;
            if (!reasons.isEmpty())
                m_sheet.lookAlikes.append({(*table)->ids[row], CellsOf::text(names, row), reasons});
        }
        return {};
    }

    void judge()
    {
        HealthFacts &facts = m_sheet.facts;
        facts.today = m_sheet.today;
        facts.since = day(m_sheet.customer.createdAt);
        facts.visitEvery = VisitRhythm::of(m_reading.settings)
                               .every(m_sheet.customer.tier, m_sheet.customer.visitEvery);
        m_sheet.signs = CustomerHealth::signsOf(facts);
        m_sheet.next = CustomerHealth::nextOf(facts);
    }

    CustomerSheet &m_sheet;
    const Reading &m_reading;
};

} // namespace

Result<CustomerSheet> CustomerSheet::of(const Uuid &id, const Reading &reading)
{
    CustomerSheet sheet;
    if (const auto gathered = Gathering(sheet, reading).run(id); !gathered)
        return gathered.error();
    return sheet;
}

} // namespace Steelyard
