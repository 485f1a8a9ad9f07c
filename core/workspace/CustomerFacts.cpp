// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerFacts.h"

#include "core/engine/Rates.h"
#include "core/workspace/CellsOf.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint32 NoDay = FactColumn::NoDay;
constexpr qint32 None = FactColumn::None;

/// Fills the facts, one table after the other.
class Gatherer
{
public:
    Gatherer(const Reading &reading, CustomerFacts &facts)
        : m_reading(reading)
        , m_facts(facts)
        , m_rates(reading.facts.profile().currency, reading.facts.rates())
        , m_today(dayNumber(reading.today))
    {
    }

    Result<void> run()
    {
        for (const auto step : {&Gatherer::customers, &Gatherer::deals, &Gatherer::activities,
                                &Gatherer::tasks, &Gatherer::orders, &Gatherer::receivables}) {
            if (m_reading.cancel.isCancelled())
                return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<std::shared_ptr<const FactTable>> table(const QString &entity) const
    {
        return m_reading.facts.table(entity);
    }
    qint64 worth(qint64 amount, const FactColumn &currency, std::size_t row) const
    {
        if (amount == FactColumn::NoNumber)
            return 0;
        const auto own = m_rates.converted(amount, CellsOf::text(currency, row), m_today);
        return own ? qint64(*own) : 0;
    }
    static void later(qint32 &known, qint32 day)
    {
        if (day != NoDay && (known == NoDay || day > known))
            known = day;
    }

    Result<void> customers()
    {
        const auto rows = table(u"customer"_s);
        const auto people = table(u"person"_s);
        if (!rows || !people)
            return !rows ? rows.error() : people.error();
        const std::size_t size = (*rows)->rows();
        m_facts.ids.assign((*rows)->ids.begin(), (*rows)->ids.end());
        m_facts.owners.resize(size);
        m_facts.isHidden.resize(size);
        for (auto *days :
             {&m_facts.ownedSince, &m_facts.created, &m_facts.lastContact, &m_facts.lastEffective,
              &m_facts.lastDeal, &m_facts.lastOrder, &m_facts.nextTask})
            days->assign(size, NoDay);
        m_facts.openDeals.assign(size, 0);
        for (auto *amounts : {&m_facts.open, &m_facts.overdue, &m_facts.ordersYear})
            amounts->assign(size, 0);
        const auto &owner = (*rows)->column(u"owner"_s)->links;
        const auto &created = (*rows)->column(u"created_at"_s)->days;
        const auto &merged = (*rows)->column(u"merged_into"_s)->links;
        for (std::size_t row = 0; row < size; ++row) {
            if (owner[row] != None)
                m_facts.owners[row] = (*people)->ids[std::size_t(owner[row])];
            m_facts.created[row] = created[row];
            m_facts.isHidden[row] = merged[row] != None;
            m_facts.shown += merged[row] == None ? 1 : 0;
        }
        return ownerships();
    }

    // The stretch that is open says since when; without one the customer was always theirs.
    Result<void> ownerships()
    {
        QHash<Uuid, const Ownership *> open;
        m_ownerships = m_reading.facts.ownerships();
        for (const Ownership &one : std::as_const(m_ownerships)) {
            if (one.object == "customer"_L1 && one.role == "owner"_L1 && one.fromOn.isValid()
                && !one.toOn.isValid())
                open.insert(one.objectId, &one);
        }
        for (std::size_t row = 0; row < m_facts.rows() && !open.isEmpty(); ++row) {
            if (const Ownership *one = open.value(m_facts.ids[row]))
                m_facts.ownedSince[row] = dayNumber(one->fromOn);
        }
        return {};
    }

    Result<void> deals()
    {
        const auto rows = table(u"opportunity"_s);
        if (!rows)
            return rows.error();
        const FactTable &deals = **rows;
        const auto &customer = deals.column(u"customer"_s)->links;
        const auto &created = deals.column(u"created_at"_s)->days;
        const auto &won = deals.column(u"won_at"_s)->days;
        const auto &lost = deals.column(u"lost_at"_s)->days;
        const auto &amount = deals.column(u"amount"_s)->numbers;
        const auto &test = deals.column(u"is_test"_s)->numbers;
        const FactColumn &currency = *deals.column(u"currency"_s);
        m_customerOf.assign(deals.rows(), None);
        for (std::size_t row = 0; row < deals.rows(); ++row) {
            m_customerOf[row] = customer[row];
            if (customer[row] == None || test[row] == 1)
                continue;
            const auto at = std::size_t(customer[row]);
            later(m_facts.lastDeal[at], created[row]);
            if (won[row] != NoDay || lost[row] != NoDay)
                continue;
            ++m_facts.openDeals[at];
            m_facts.open[at] += worth(amount[row], currency, row);
        }
        return {};
    }

    Result<void> activities()
    {
        const auto rows = table(u"activity"_s);
        if (!rows)
            return rows.error();
        const FactTable &activities = **rows;
        const auto &customer = activities.column(u"customer"_s)->links;
        const auto &deal = activities.column(u"opportunity"_s)->links;
        const auto &day = activities.column(u"started_at"_s)->days;
        const auto &counts = activities.column(u"is_effective"_s)->numbers;
        for (std::size_t row = 0; row < activities.rows(); ++row) {
            qint32 at = customer[row];
            if (at == None && deal[row] != None)
                at = m_customerOf[std::size_t(deal[row])];
            // What is planned has not been yet.
            if (at == None || day[row] == NoDay || day[row] > m_today)
                continue;
            later(m_facts.lastContact[std::size_t(at)], day[row]);
            if (counts[row] == 1)
                later(m_facts.lastEffective[std::size_t(at)], day[row]);
        }
        return {};
    }

    Result<void> tasks()
    {
        const auto rows = table(u"task"_s);
        if (!rows)
            return rows.error();
        const FactTable &tasks = **rows;
        const auto &customer = tasks.column(u"customer"_s)->links;
        const auto &deal = tasks.column(u"opportunity"_s)->links;
        const auto &due = tasks.column(u"due_at"_s)->days;
        const auto &done = tasks.column(u"done_at"_s)->days;
        const auto &dropped = tasks.column(u"cancelled_at"_s)->days;
        for (std::size_t row = 0; row < tasks.rows(); ++row) {
            qint32 at = customer[row];
            if (at == None && deal[row] != None)
                at = m_customerOf[std::size_t(deal[row])];
            if (at == None || due[row] == NoDay || done[row] != NoDay || dropped[row] != NoDay)
                continue;
            qint32 &known = m_facts.nextTask[std::size_t(at)];
            known = known == NoDay ? due[row] : qMin(known, due[row]);
        }
        return {};
    }

    Result<void> orders()
    {
        const auto rows = table(u"sales_order"_s);
        if (!rows)
            return rows.error();
        const FactTable &orders = **rows;
        const auto &customer = orders.column(u"customer"_s)->links;
        const auto &signedOn = orders.column(u"signed_at"_s)->days;
        const auto &cancelled = orders.column(u"cancelled_at"_s)->days;
        const auto &amount = orders.column(u"amount"_s)->numbers;
        const FactColumn &currency = *orders.column(u"currency"_s);
        const qint32 yearAgo = dayNumber(m_reading.today.addYears(-1));
        for (std::size_t row = 0; row < orders.rows(); ++row) {
            if (customer[row] == None || signedOn[row] == NoDay || signedOn[row] > m_today
                || cancelled[row] != NoDay)
                continue;
            const auto at = std::size_t(customer[row]);
            later(m_facts.lastOrder[at], signedOn[row]);
            if (signedOn[row] > yearAgo)
                m_facts.ordersYear[at] += worth(amount[row], currency, row);
        }
        return {};
    }

    Result<void> receivables()
    {
        const auto rows = table(u"receivable"_s);
        const auto paid = table(u"payment_allocation"_s);
        if (!rows || !paid)
            return !rows ? rows.error() : paid.error();
        const FactTable &receivables = **rows;
        std::vector<qint64> left(receivables.rows());
        const auto &amount = receivables.column(u"amount"_s)->numbers;
        for (std::size_t row = 0; row < left.size(); ++row)
            left[row] = amount[row] == FactColumn::NoNumber ? 0 : amount[row];
        const auto &of = (*paid)->column(u"receivable"_s)->links;
        const auto &part = (*paid)->column(u"amount"_s)->numbers;
        for (std::size_t row = 0; row < (*paid)->rows(); ++row) {
            if (of[row] != None && part[row] != FactColumn::NoNumber)
                left[std::size_t(of[row])] -= part[row];
        }
        const auto &customer = receivables.column(u"customer"_s)->links;
        const auto &due = receivables.column(u"due_on"_s)->days;
        const FactColumn &currency = *receivables.column(u"currency"_s);
        for (std::size_t row = 0; row < left.size(); ++row) {
            if (customer[row] != None && due[row] != NoDay && due[row] < m_today && left[row] > 0)
                m_facts.overdue[std::size_t(customer[row])] += worth(left[row], currency, row);
        }
        return {};
    }

    const Reading &m_reading;
    CustomerFacts &m_facts;
    Rates m_rates;
    qint32 m_today;
    std::vector<qint32> m_customerOf; ///< by opportunity
    QList<Ownership> m_ownerships;
};

} // namespace

Result<std::shared_ptr<const CustomerFacts>>
CustomerFacts::of(const Reading &reading, const std::shared_ptr<const CustomerFacts> &earlier)
{
    if (earlier && earlier->seq == reading.lastSeq && earlier->today == reading.today)
        return earlier;
    auto facts = std::make_shared<CustomerFacts>();
    facts->seq = reading.lastSeq;
    facts->today = reading.today;
    facts->currency = reading.facts.profile().currency;
    if (const auto done = Gatherer(reading, *facts).run(); !done)
        return done.error();
    return std::shared_ptr<const CustomerFacts>(facts);
}

} // namespace Steelyard
