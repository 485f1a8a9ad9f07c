// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PoolRoom.h"

#include "core/workspace/CellsOf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

bool isFree(const CustomerFacts &facts, const FactColumn &internal, std::size_t row)
{
    return facts.owners[row].isNull() && !facts.isHidden[row] && internal.numbers[row] != 1;
}

} // namespace

Result<qint64> PoolRoom::count(const Reading &reading)
{
    const auto facts = CustomerFacts::of(reading);
    const auto table = reading.facts.table(u"customer"_s);
    if (!facts || !table)
        return !facts ? facts.error() : table.error();
    const FactColumn &internal = *(*table)->column(u"is_internal"_s);
    qint64 count = 0;
    for (std::size_t row = 0; row < (*facts)->rows(); ++row)
        count += isFree(**facts, internal, row) ? 1 : 0;
    return count;
}

Result<QList<PoolRoom::Free>> PoolRoom::pool(const Reading &reading, std::optional<qsizetype> most)
{
    const auto facts = CustomerFacts::of(reading);
    const auto table = reading.facts.table(u"customer"_s);
    if (!facts || !table)
        return !facts ? facts.error() : table.error();
    struct Past
    {
        QDate until;
        Uuid person;
        QDate freeFrom;
        QString reason;
    };
    QHash<Uuid, Past> pasts;
    const QList<Ownership> ownerships = reading.facts.ownerships();
    for (const Ownership &one : ownerships) {
        if (one.object != "customer"_L1 || one.role != "owner"_L1)
            continue;
        Past &past = pasts[one.objectId];
        if (one.person.isNull()) {
            if (!one.toOn.isValid()) {
                past.freeFrom = one.fromOn;
                past.reason = one.reason;
            }
        } else if (one.toOn.isValid() && (!past.until.isValid() || one.toOn > past.until)) {
            past.until = one.toOn;
            past.person = one.person.uuid();
        }
    }
    const Organisation &organisation = reading.facts.organisation();
    QList<Free> free;
    const FactColumn &internal = *(*table)->column(u"is_internal"_s);
    for (std::size_t row = 0; row < (*facts)->rows(); ++row) {
        if (!isFree(**facts, internal, row))
            continue;
        const Uuid id = (*facts)->ids[row];
        const Past past = pasts.value(id);
        free.append(
            {id,
             qint32(row),
             {},
             CellsOf::text(*(*table)->column(u"tier"_s), row),
             CellsOf::text(*(*table)->column(u"industry"_s), row),
             CellsOf::text(*(*table)->column(u"region"_s), row),
             past.person.isNull() ? QString() : organisation.name(NodeKey::person(past.person)),
             past.freeFrom.isValid()    ? past.freeFrom
                 : past.until.isValid() ? past.until.addDays(1)
                                        : dateOf((*facts)->created[row]),
             past.reason,
             (*facts)->ordersYear[row]});
    }
    std::stable_sort(free.begin(), free.end(),
                     [](const Free &a, const Free &b) { return b.freeSince < a.freeSince; });
    if (most)
        free = free.mid(0, *most);
    for (Free &one : free)
        one.name = toText(reading.row(u"customer"_s, one.id).value(u"name"_s));
    return free;
}

PoolClock::Known PoolRoom::known(const CustomerFacts &facts, std::size_t row,
                                 const FactTable &customers)
{
    const qint32 since
        = facts.ownedSince[row] == FactColumn::NoDay ? facts.created[row] : facts.ownedSince[row];
    return {!facts.owners[row].isNull(),
            CellsOf::text(*customers.column(u"tier"_s), row),
            dateOf(since),
            dateOf(facts.lastEffective[row]),
            dateOf(facts.lastDeal[row]),
            dateOf(facts.lastOrder[row]),
            facts.openDeals[row] > 0,
            dateOf(customers.column(u"protected_until"_s)->days[row])};
}

Result<QList<PoolRoom::Returning>> PoolRoom::returning(const PoolRules &rules, const QDate &until,
                                                       const Reading &reading, bool withNames)
{
    const auto facts = CustomerFacts::of(reading);
    const auto table = reading.facts.table(u"customer"_s);
    if (!facts || !table)
        return !facts ? facts.error() : table.error();
    const PoolClock clock(rules, reading.facts.calendar());
    const FactColumn &internal = *(*table)->column(u"is_internal"_s);
    const FactColumn &test = *(*table)->column(u"is_test"_s);
    QList<Returning> result;
    for (std::size_t row = 0; row < (*facts)->rows(); ++row) {
        if (row % 4096 == 0 && reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        if ((*facts)->isHidden[row] || internal.numbers[row] == 1 || test.numbers[row] == 1)
            continue;
        const PoolClock::Known customer = known(**facts, row, **table);
        const auto verdict = clock.judge(customer);
        if (!verdict || verdict->returnsOn > until)
            continue;
        result.append({(*facts)->ids[row],
                       {},
                       customer.tier,
                       (*facts)->owners[row],
                       {},
                       (*facts)->open[row],
                       *verdict});
    }
    std::stable_sort(result.begin(), result.end(), [](const Returning &a, const Returning &b) {
        return a.verdict.returnsOn < b.verdict.returnsOn;
    });
    for (Returning &one : result) {
        if (!withNames)
            break;
        one.name = toText(reading.row(u"customer"_s, one.id).value(u"name"_s));
        one.ownerName = reading.facts.organisation().name(NodeKey::person(one.owner));
    }
    return result;
}

} // namespace Steelyard
