// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/HandOver.h"

#include "core/engine/Rates.h"
#include "core/sales/Customer.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/workspace/CellsOf.h"
#include "core/workspace/DatedSetting.h"
#include "core/workspace/DealEdits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint32 NoDay = FactColumn::NoDay;

/// A row that changes hands with a customer.
struct Thing
{
    QString entity;
    Uuid id;
    Uuid customer;
    QString holder; ///< the field that says whose it is
};

} // namespace

/// All rows of the leaver, and the items they add up to.
struct HandOver::Belongings
{
    QList<Thing> things;
    QList<Item> items;
};

QString HandOver::masked(const QString &phone)
{
    QString result = phone;
    QList<qsizetype> digits;
    for (qsizetype i = 0; i < phone.size(); ++i) {
        if (phone[i].isDigit())
            digits.append(i);
    }
    // The last four stay, and what comes before the four ahead of them.
    constexpr qsizetype kept = 4;
    constexpr qsizetype hidden = 4;
    const qsizetype end = digits.size() - kept;
    for (qsizetype i = qMax<qsizetype>(0, end - hidden); i < end; ++i)
        result[digits[i]] = u'*';
    if (digits.size() <= kept) {
        for (const qsizetype i : std::as_const(digits))
            result[i] = u'*';
    }
    return result;
}

Result<HandOver::Belongings> HandOver::belongings(const Uuid &leaver) const
{
    const auto facts = CustomerFacts::of(m_reading);
    if (!facts)
        return facts.error();
    Belongings all;
    QHash<Uuid, qsizetype> at; // by customer
    const auto itemOf = [&](const Uuid &customer) -> Item & {
        auto known = at.constFind(customer);
        if (known == at.constEnd()) {
            known = at.insert(customer, all.items.size());
            Item item;
            item.customer = customer;
            if (!customer.isNull()) {
                const auto row
                    = Record::read<Customer>(customer, m_reading.row(u"customer"_s, customer));
                item.name = row.name;
                item.region = row.region;
                item.phone = row.phone;
            }
            all.items.append(item);
        }
        return all.items[*known];
    };
    for (std::size_t row = 0; row < (*facts)->rows(); ++row) {
        if ((*facts)->owners[row] != leaver || (*facts)->isHidden[row])
            continue;
        const Uuid id = (*facts)->ids[row];
        itemOf(id);
        all.things.append({u"customer"_s, id, id, u"owner"_s});
    }
    const Rates rates(m_reading.facts.profile().currency, m_reading.facts.rates());
    const qint32 today = dayNumber(m_reading.today);
    const auto people = m_reading.facts.table(u"person"_s);
    if (!people)
        return people.error();
    // Each row of an entity that is the leaver's; `take` says whether it is still open.
    const auto each
        = [&](const QString &entity, const QString &holder, const auto &take) -> Result<void> {
        const auto table = m_reading.facts.table(entity);
        if (!table)
            return table.error();
        const auto &owner = (*table)->column(holder)->links;
        const auto &customer = (*table)->column(u"customer"_s)->links;
        for (std::size_t row = 0; row < (*table)->rows(); ++row) {
            if (owner[row] < 0 || (*people)->ids[std::size_t(owner[row])] != leaver)
                continue;
            const Uuid of = customer[row] < 0 ? Uuid() : (*facts)->ids[std::size_t(customer[row])];
            if (take(**table, row, of))
                all.things.append({entity, (*table)->ids[row], of, holder});
        }
        return {};
    };
    const auto worth = [&](const FactTable &table, const QString &field, std::size_t row) {
        const qint64 amount = table.column(field)->numbers[row];
        if (amount == FactColumn::NoNumber)
            return qint64(0);
        const auto own
            = rates.converted(amount, CellsOf::text(*table.column(u"currency"_s), row), today);
        return own ? qint64(*own) : 0;
    };
    const auto isEmptyDay = [](const FactTable &table, const QString &field, std::size_t row) {
        return table.column(field)->days[row] == NoDay;
    };
    auto done = each(
        u"opportunity"_s, u"owner"_s, [&](const FactTable &table, std::size_t row, const Uuid &of) {
            if (!isEmptyDay(table, u"won_at"_s, row) || !isEmptyDay(table, u"lost_at"_s, row))
                return false;
            Item &item = itemOf(of);
            ++item.deals;
            item.open += worth(table, u"amount"_s, row);
            return true;
        });
    if (!done)
        return done.error();
    done = each(
        u"task"_s, u"person"_s, [&](const FactTable &table, std::size_t row, const Uuid &of) {
            if (!isEmptyDay(table, u"done_at"_s, row) || !isEmptyDay(table, u"cancelled_at"_s, row))
                return false;
            ++itemOf(of).tasks;
            return true;
        });
    if (!done)
        return done.error();
    done = each(u"quote"_s, u"owner"_s,
                [&](const FactTable &table, std::size_t row, const Uuid &of) {
                    if (!isEmptyDay(table, u"decided_at"_s, row))
                        return false;
                    Item &item = itemOf(of);
                    ++item.quotes;
                    item.quoted += worth(table, u"net_amount"_s, row);
                    return true;
                });
    if (!done)
        return done.error();
    const auto receivables = m_reading.facts.table(u"receivable"_s);
    const auto paid = m_reading.facts.table(u"payment_allocation"_s);
    if (!receivables || !paid)
        return !receivables ? receivables.error() : paid.error();
    std::vector<qint64> parts((*receivables)->rows());
    const auto &of = (*paid)->column(u"receivable"_s)->links;
    const auto &part = (*paid)->column(u"amount"_s)->numbers;
    for (std::size_t row = 0; row < (*paid)->rows(); ++row) {
        if (of[row] >= 0 && part[row] != FactColumn::NoNumber)
            parts[std::size_t(of[row])] += part[row];
    }
    done = each(u"receivable"_s, u"owner"_s,
                [&](const FactTable &table, std::size_t row, const Uuid &customer) {
                    const qint64 amount = table.column(u"amount"_s)->numbers[row];
                    if (amount == FactColumn::NoNumber || amount <= parts[row])
                        return false;
                    Item &item = itemOf(customer);
                    ++item.receivables;
                    const auto own
                        = rates.converted(amount - parts[row],
                                          CellsOf::text(*table.column(u"currency"_s), row), today);
                    item.due += own ? qint64(*own) : 0;
                    return true;
                });
    if (!done)
        return done.error();
    done = each(u"lead"_s, u"owner"_s,
                [&](const FactTable &table, std::size_t row, const Uuid &customer) {
                    if (!isEmptyDay(table, u"disqualified_at"_s, row)
                        || table.column(u"opportunity"_s)->links[row] >= 0)
                        return false;
                    ++itemOf(customer).leads;
                    return true;
                });
    if (!done)
        return done.error();
    done = each(u"protection"_s, u"person"_s,
                [&](const FactTable &table, std::size_t row, const Uuid &customer) {
                    const qint32 end = table.column(u"to_on"_s)->days[row];
                    if (CellsOf::text(*table.column(u"state"_s), row) != "active"_L1
                        || (end != NoDay && end < today))
                        return false;
                    ++itemOf(customer).protections;
                    return true;
                });
    if (!done)
        return done.error();
    std::stable_sort(all.items.begin(), all.items.end(), [](const Item &a, const Item &b) {
        return std::pair(a.customer.isNull(), -a.open) < std::pair(b.customer.isNull(), -b.open);
    });
    return all;
}

Result<QList<Membership>> HandOver::seats(const Uuid &leaver, const QDate &lastDay) const
{
    QList<Membership> found;
    for (const Uuid &id : m_reading.linked(u"membership"_s, u"person"_s, leaver)) {
        const auto seat = Record::read<Membership>(id, m_reading.row(u"membership"_s, id));
        if (!seat.toOn.isValid() || seat.toOn > lastDay)
            found.append(seat);
    }
    return found;
}

// Largest first, each to whoever has the least so far; of two with as much, to whoever has fewer.
void HandOver::divide(const Plan &plan, QList<Item> &items)
{
    if (plan.receivers.isEmpty())
        return;
    std::vector<std::pair<qint64, qint64>> loads(std::size_t(plan.receivers.size()));
    for (Item &item : items) {
        item.receiver = plan.receivers.first();
        if (plan.way == Way::ByRegion)
            item.receiver = plan.regions.value(item.region, item.receiver);
        if (plan.way != Way::Evenly)
            continue;
        const auto least = std::min_element(loads.begin(), loads.end());
        item.receiver = plan.receivers.at(least - loads.begin());
        least->first += item.open;
        ++least->second;
    }
}

Result<HandOver::Sheet> HandOver::sheet(const Plan &plan) const
{
    const Organisation &organisation = m_reading.facts.organisation();
    if (!organisation.person(plan.leaver))
        return Error {Error::Kind::Invalid, "handover.needs_person"_L1, {}, {}};
    QList<Uuid> receivers = plan.receivers;
    for (const Uuid &one : plan.regions)
        receivers.append(one);
    if (receivers.contains(plan.leaver))
        return Error {Error::Kind::Invalid, "handover.to_leaver"_L1, {}, {}};
    auto all = belongings(plan.leaver);
    if (!all)
        return all.error();
    divide(plan, all->items);
    Sheet sheet;
    sheet.items = std::move(all->items);
    sheet.leaver = organisation.name(NodeKey::person(plan.leaver));
    sheet.company = m_reading.facts.profile().name;
    sheet.currency = m_reading.facts.profile().currency;
    sheet.masksPhones = DatedSetting::value(u"handover.mask_phones"_s, m_reading) != "0"_L1;
    for (const Uuid &one : std::as_const(receivers))
        sheet.names.insert(one, organisation.name(NodeKey::person(one)));
    QSet<QString> regions;
    for (const Item &item : std::as_const(sheet.items)) {
        sheet.customers += item.customer.isNull() ? 0 : 1;
        sheet.total.deals += item.deals;
        sheet.total.open += item.open;
        sheet.total.tasks += item.tasks;
        sheet.total.quotes += item.quotes;
        sheet.total.quoted += item.quoted;
        sheet.total.receivables += item.receivables;
        sheet.total.due += item.due;
        sheet.total.leads += item.leads;
        sheet.total.protections += item.protections;
        if (!item.region.isEmpty())
            regions.insert(item.region);
    }
    sheet.regions = regions.values();
    sheet.regions.sort();
    const auto seats
        = this->seats(plan.leaver, plan.lastDay.isValid() ? plan.lastDay : m_reading.today);
    if (!seats)
        return seats.error();
    for (const Membership &seat : *seats)
        sheet.seats << organisation.name(NodeKey::unit(seat.unit.uuid()));
    return sheet;
}

Result<Command> HandOver::command(const Plan &plan) const
{
    if (plan.receivers.isEmpty())
        return Error {Error::Kind::Invalid, "handover.needs_receiver"_L1, {}, {}};
    if (!plan.lastDay.isValid())
        return Error {Error::Kind::Invalid, "handover.needs_day"_L1, {}, {}};
    const auto known = sheet(plan);
    if (!known)
        return known.error();
    const auto all = belongings(plan.leaver);
    if (!all)
        return all.error();
    QHash<Uuid, Uuid> receiverOf; // by customer
    for (const Item &item : known->items)
        receiverOf.insert(item.customer, item.receiver);
    Command command;
    command.label = u"handover"_s;
    command.source = u"hand"_s;
    command.effectiveOn = plan.lastDay.addDays(1);
    command.reason = u"handover"_s;
    const DealEdits deals(m_reading, m_now, m_newId);
    for (const Thing &thing : all->things) {
        const Value receiver = receiverOf.value(thing.customer, plan.receivers.first());
        if (thing.entity == "opportunity"_L1) {
            // The past of a forecast is told from it.
            const auto changed = deals.change({thing.id}, {{thing.holder, receiver}});
            if (!changed)
                return changed.error();
            command.changes.append(changed->changes);
        } else if (thing.entity == "protection"_L1) {
            // One that names its opportunity has gone with it already.
            const bool isGone
                = std::any_of(command.changes.cbegin(), command.changes.cend(),
                              [&](const Change &change) { return change.row == thing.id; });
            if (!isGone)
                command.changes.append(
                    {Change::Deed::Update, thing.entity, thing.id, {{thing.holder, receiver}}});
        } else {
            command.changes.append(
                {Change::Deed::Update, thing.entity, thing.id, {{thing.holder, receiver}}});
        }
    }
    const auto seats = this->seats(plan.leaver, plan.lastDay);
    if (!seats)
        return seats.error();
    for (const Membership &seat : *seats) {
        // One that would only begin afterwards never does.
        const bool isAhead = seat.fromOn.isValid() && seat.fromOn > plan.lastDay;
        Membership ended = seat;
        ended.toOn = plan.lastDay;
        command.changes.append(
            isAhead ? Change {Change::Deed::Delete, u"membership"_s, seat.id.uuid(), {}}
                    : Record::update(seat, ended));
    }
    const auto person = Record::read<Person>(plan.leaver, m_reading.row(u"person"_s, plan.leaver));
    if (!person.leftOn.isValid() || person.leftOn > plan.lastDay) {
        Person gone = person;
        gone.leftOn = plan.lastDay;
        command.changes.append(Record::update(person, gone));
    }
    return command;
}

} // namespace Steelyard
