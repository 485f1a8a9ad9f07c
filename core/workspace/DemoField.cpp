// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the customers of the demo company are, and whom its sellers are going to see.
#include "core/sales/Protection.h"
#include "core/sales/Record.h"
#include "core/sales/Task.h"
#include "core/workspace/DemoCompany.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int DaysAhead = 7;
constexpr int Term = 90;   ///< of a reported deal
constexpr int Reports = 4; ///< at most, of one seller
constexpr int Around
    = 90'000; ///< millionths of a degree: within about ten kilometres of the centre

} // namespace

void DemoCompany::settle(Customer &customer)
{
    const QStringList point
        = m_words.points.value(m_words.places.indexOf(customer.region)).split(u' ');
    if (point.size() != 2)
        return;
    customer.latitude = point.at(0).toLongLong() + m_placeDice.between(-Around, Around);
    customer.longitude = point.at(1).toLongLong() + m_placeDice.between(-Around, Around);
}

// The coming days in the town where most of the seller's customers are: nobody drives across the
// country between two visits.
void DemoCompany::plans(const Seller &seller)
{
    if (seller.to.isValid() || seller.customers.isEmpty())
        return;
    QHash<QString, QList<Customer>> towns;
    for (const Customer &customer : seller.customers)
        towns[customer.region].append(customer);
    QList<Customer> near;
    for (const QString &place : std::as_const(m_words.places)) {
        if (towns.value(place).size() > near.size())
            near = towns.value(place);
    }
    for (int i = 0; i <= DaysAhead; ++i) {
        const QDate day = m_wish.lastDay.addDays(i);
        if (!m_calendar.isWorkday(day))
            continue;
        const int visits = m_placeDice.between(2, 4);
        QSet<Uuid> seen;
        for (int n = 0; n < visits; ++n) {
            const Customer &customer = m_placeDice.pick(near);
            if (seen.contains(customer.id.uuid()))
                continue;
            seen.insert(customer.id.uuid());
            Task task;
            task.id = TaskId(m_store.makeId());
            task.kind = u"visit"_s;
            task.person = seller.person.id;
            task.customer = customer.id;
            task.title = m_placeDice.oneOf(m_words.purposes);
            task.dueAt = n == 0
                ? Moment::instant(QDateTime(day, QTime(10, 0), m_zone).toMSecsSinceEpoch())
                : Moment(day);
            task.createdAt = Moment(m_wish.lastDay.addDays(-3));
            add(Record::create(task));
        }
    }
}

// Deals that sellers keep to themselves for a term: some are about to end, some are over.
void DemoCompany::reports(const Seller &seller)
{
    if (seller.to.isValid() || seller.customers.isEmpty())
        return;
    QSet<Uuid> seen;
    const int reports = m_placeDice.between(0, Reports);
    for (int n = 0; n < reports; ++n) {
        const Customer &customer = m_placeDice.pick(seller.customers);
        if (seen.contains(customer.id.uuid()))
            continue;
        seen.insert(customer.id.uuid());
        Protection report;
        report.id = ProtectionId(m_store.makeId());
        report.customer = customer.id;
        report.person = seller.person.id;
        if (n % 2 == 0)
            report.product = m_placeDice.pick(m_products).id;
        report.fromOn = m_wish.lastDay.addDays(-m_placeDice.between(1, Term + 20));
        report.toOn = report.fromOn.addDays(Term - 1);
        add(Record::create(report));
    }
}

} // namespace Steelyard
