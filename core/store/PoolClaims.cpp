// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PoolClaims.h"

#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace Steelyard::PoolClaims {

namespace {

Error refused(QLatin1StringView code, const QVariantMap &values)
{
    return {Error::Kind::Conflict, code, values, {}};
}

Result<qint64> held(Store &store, const Uuid &person)
{
    auto count = store.database().statement(
        "SELECT count(*) FROM customer WHERE owner = ? AND merged_into IS NULL");
    if (!count)
        return count.error();
    (*count)->bind(1, person);
    const auto row = (*count)->next();
    if (!row)
        return row.error();
    const qint64 number = (*count)->integer(0);
    (*count)->reset();
    return number;
}

Result<qint64> claimedOn(Store &store, const Uuid &person, const QDate &day)
{
    auto count = store.database().statement(
        "SELECT count(*) FROM ownership WHERE object = 'customer' AND role = 'owner' AND person = ?"
        " AND from_on = ? AND reason = ?");
    if (!count)
        return count.error();
    (*count)->bind(1, person).bind(2, day.toString(Qt::ISODate)).bind(3, command());
    const auto row = (*count)->next();
    if (!row)
        return row.error();
    const qint64 number = (*count)->integer(0);
    (*count)->reset();
    return number;
}

/// The last day on which the person had the customer before; invalid where never.
Result<QDate> lastOwned(Store &store, const Uuid &customer, const Uuid &person)
{
    auto last = store.database().statement(
        "SELECT max(to_on) FROM ownership WHERE object_id = ? AND role = 'owner' AND person = ?");
    if (!last)
        return last.error();
    (*last)->bind(1, customer).bind(2, person);
    const auto row = (*last)->next();
    if (!row)
        return row.error();
    const QDate day = QDate::fromString((*last)->text(0), Qt::ISODate);
    (*last)->reset();
    return day;
}

} // namespace

QString command()
{
    return u"pool.claim"_s;
}

Result<Receipt> claim(Store &store, const Wish &wish)
{
    if (wish.person.isNull())
        return Error {Error::Kind::Invalid, "customers.needs_owner"_L1, {}, {}};
    Command command;
    command.label = PoolClaims::command();
    command.author = wish.person;
    command.source = u"hand"_s;
    command.effectiveOn = wish.today;
    command.reason = PoolClaims::command();
    auto transaction = store.begin(command);
    if (!transaction)
        return transaction.error();
    const auto count = qint64(wish.customers.size());
    const auto has = held(store, wish.person);
    const auto took = claimedOn(store, wish.person, wish.today);
    if (!has || !took)
        return !has ? has.error() : took.error();
    if (wish.total && *has + count > *wish.total)
        return refused("pool.limit_total"_L1, {{u"limit"_s, *wish.total}, {u"held"_s, *has}});
    if (wish.perDay && *took + count > *wish.perDay)
        return refused("pool.limit_day"_L1, {{u"limit"_s, *wish.perDay}, {u"claimed"_s, *took}});
    const EntityInfo &entity = *store.schema().entity(u"customer"_s);
    for (const Uuid &id : wish.customers) {
        const auto row = store.rows().find(entity, id);
        if (!row)
            return row.error();
        if (!*row || !isEmpty((*row)->fields.value(u"merged_into"_s)))
            return Error {Error::Kind::NotFound, "customers.gone"_L1, {}, {}};
        const QString name = toText((*row)->fields.value(u"name"_s));
        if (!isEmpty((*row)->fields.value(u"owner"_s)))
            return refused("pool.taken"_L1, {{u"customer"_s, name}});
        const auto last = lastOwned(store, id, wish.person);
        if (!last)
            return last.error();
        if (last->isValid() && wish.coolDown > 0 && last->addDays(wish.coolDown) >= wish.today)
            return refused("pool.cooling"_L1,
                           {{u"customer"_s, name}, {u"from"_s, last->addDays(wish.coolDown + 1)}});
        const auto written
            = (*transaction)
                  ->write({Change::Deed::Update, u"customer"_s, id, {{u"owner"_s, wish.person}}});
        if (!written)
            return written.error();
    }
    return store.finish(**transaction);
}

} // namespace Steelyard::PoolClaims
