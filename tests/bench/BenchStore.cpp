// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BenchStore.h"

#include "core/base/Clock.h"
#include "core/engine/FactTable.h"
#include "core/sales/Coverage.h"
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Unit.h"
#include "core/store/Store.h"

#include <functional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Steelyard::Bench {

namespace {

const QDate First(2023, 1, 1);
const QDate Last(2025, 12, 31);

/// The generated database, read with SQLite's own interface.
class Sales
{
public:
    explicit Sales(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr);
    }
    ~Sales() { sqlite3_close(m_handle); }
    Sales(const Sales &) = delete;
    Sales &operator=(const Sales &) = delete;

    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

QString day(qint64 number)
{
    return dateOf(qint32(number)).toString(Qt::ISODate);
}

/// Ids that tell a table and a row, in ascending order as the product's own are.
QByteArray idOf(char table, qint64 row)
{
    QByteArray id(16, '\0');
    id[0] = 1;
    id[1] = table;
    id[6] = 0x70;
    for (int i = 0; i < 8; ++i)
        id[15 - i] = char(row >> (8 * i));
    return id;
}

QByteArray linkTo(char table, qint64 row)
{
    return idOf(table, row);
}

/// Copies one table: `sql` is asked, and `bind` fills the statement for each row that comes.
class Copy
{
public:
    Copy(const Sales &from, Database &into) : m_from(from), m_into(into) {}

    void table(const QByteArray &sql, const QString &entity, const QStringList &fields, char letter,
               const std::function<void(const Statement &, Statement &)> &bind)
    {
        if (m_error)
            return;
        QStringList marks(fields.size(), u"?"_s);
        auto source = Statement::prepare(m_from.handle(), sql);
        auto target = Statement::prepare(
            m_into.handle(),
            u"INSERT INTO %1(id, feed, recorded_at, record_source, h%2) VALUES "
            "(?, 1, '2026-01-01', 'bench', 0%3)"_s
                .arg(entity, fields.isEmpty() ? QString() : u", "_s + fields.join(u", "_s),
                     fields.isEmpty() ? QString() : u", "_s + marks.join(u", "_s))
                .toUtf8());
        if (!source || !target) {
            m_error = source ? target.error() : source.error();
            return;
        }
        qint64 row = 0;
        const auto done = source->forEach([&](const Statement &at) {
            target->bind(1, idOf(letter, row++));
            bind(at, *target);
            const auto stored = target->run();
            if (!stored)
                m_error = stored.error();
            return !m_error;
        });
        if (!done)
            m_error = done.error();
    }

    Result<void> result() const { return m_error ? Result<void>(*m_error) : Result<void>(); }

private:
    const Sales &m_from;
    Database &m_into;
    std::optional<Error> m_error;
};

Result<void> organisation(const Sales &sales, Store &store)
{
    Command command {u"bench"_s, {}, {}, u"bench"_s, {}, {}, {}};
    const auto root = store.database().number("SELECT rowid FROM unit");
    if (!root)
        return root.error();
    auto company = Statement::prepare(store.database().handle(), "SELECT id FROM unit");
    if (!company || !company->next())
        return Error {Error::Kind::Storage, "bench"_L1, {}, {}};
    const Uuid companyId = company->uuid(0);
    company->reset();
    const auto reps = Statement::prepare(sales.handle(), "SELECT id, team, dept FROM rep");
    const auto nodes = Statement::prepare(
        sales.handle(), "SELECT id, parent, level, name FROM node WHERE level IN (1, 2)");
    if (!reps || !nodes)
        return reps ? nodes.error() : reps.error();
    const auto uuid = [](char table, qint64 row) { return Uuid::fromBytes(idOf(table, row)); };
    auto &node = const_cast<Statement &>(*nodes);
    auto done = node.forEach([&](const Statement &at) {
        Unit unit;
        unit.id = UnitId(uuid('u', at.integer(0)));
        unit.name = at.text(3);
        const bool isTeam = at.integer(2) == 2;
        unit.kind = isTeam ? u"team"_s : u"department"_s;
        unit.parent = UnitId(isTeam ? uuid('u', at.integer(1)) : companyId);
        command.changes.append(Record::create(unit));
        return true;
    });
    const auto count = [&] {
        auto counted = Statement::prepare(sales.handle(), "SELECT count(*) FROM rep");
        return counted && counted->next() ? counted->integer(0) : 0;
    }();
    auto &rep = const_cast<Statement &>(*reps);
    if (done)
        done = rep.forEach([&](const Statement &at) {
            const qint64 id = at.integer(0);
            Person person;
            person.id = PersonId(uuid('p', id));
            person.name = u"rep%1"_s.arg(id);
            Membership seat;
            seat.id = MembershipId(uuid('m', id));
            seat.person = person.id;
            seat.unit = UnitId(uuid('u', count + at.integer(1)));
            command.changes.append(Record::create(person));
            command.changes.append(Record::create(seat));
            return true;
        });
    if (!done)
        return done;
    int place = 0;
    for (const QString &entity : {u"customer"_s, u"activity"_s, u"opportunity"_s, u"stage_event"_s,
                                  u"sales_order"_s, u"payment"_s, u"survey"_s, u"lead"_s}) {
        Coverage coverage;
        coverage.id = CoverageId(uuid('v', place++));
        coverage.source = u"bench"_s;
        coverage.entity = entity;
        coverage.fromOn = First;
        coverage.toOn = Last;
        command.changes.append(Record::create(coverage));
    }
    const auto receipt = store.submit(command);
    return receipt ? Result<void>() : Result<void>(receipt.error());
}

void facts(Copy &copy)
{
    static const QStringList regions {u"north"_s, u"south"_s, u"r2"_s, u"east"_s,
                                      u"west"_s,  u"r5"_s,    u"r6"_s, u"r7"_s};
    copy.table("SELECT name, owner, region, created FROM customer ORDER BY id", u"customer"_s,
               {u"name"_s, u"owner"_s, u"region"_s, u"created_at"_s}, 'c',
               [](const Statement &at, Statement &to) {
                   to.bind(2, at.text(0)).bind(3, linkTo('p', at.integer(1)));
                   to.bind(4, regions.at(at.integer(2))).bind(5, day(at.integer(3)));
               });
    static const QStringList types {u"visit"_s, u"call"_s, u"email"_s, u"meeting"_s};
    copy.table("SELECT customer, owner, kind, day, minutes FROM activity ORDER BY id",
               u"activity"_s,
               {u"customer"_s, u"person"_s, u"type"_s, u"started_at"_s, u"duration_s"_s,
                u"outcome"_s, u"is_effective"_s},
               'a', [](const Statement &at, Statement &to) {
                   const qint64 minutes = at.integer(4);
                   to.bind(2, linkTo('c', at.integer(0))).bind(3, linkTo('p', at.integer(1)));
                   to.bind(4, types.at(at.integer(2))).bind(5, day(at.integer(3)));
                   to.bind(6, minutes * 60).bind(7, minutes % 3 ? u"connected"_s : u"no_answer"_s);
                   to.bind(8, qint64(minutes >= 30));
               });
    copy.table("SELECT customer, owner, created, closed, stage, amount FROM opp ORDER BY id",
               u"opportunity"_s,
               {u"customer"_s, u"owner"_s, u"created_at"_s, u"won_at"_s, u"lost_at"_s, u"amount"_s,
                u"probability"_s, u"stage"_s},
               'o', [](const Statement &at, Statement &to) {
                   const qint64 stage = at.integer(4);
                   to.bind(2, linkTo('c', at.integer(0))).bind(3, linkTo('p', at.integer(1)));
                   to.bind(4, day(at.integer(2))).bindNull(5).bindNull(6);
                   if (stage >= 4)
                       to.bind(stage == 4 ? 5 : 6, day(at.integer(3)));
                   to.bind(7, at.integer(5) * 100).bind(8, qint64(100'000 * (1 + stage)));
                   to.bind(9, u"s%1"_s.arg(stage));
               });
    copy.table("SELECT opp, stage, day FROM stagehist ORDER BY rowid", u"stage_event"_s,
               {u"opportunity"_s, u"stage"_s, u"entered_at"_s}, 'h',
               [](const Statement &at, Statement &to) {
                   to.bind(2, linkTo('o', at.integer(0))).bind(3, u"s%1"_s.arg(at.integer(1)));
                   to.bind(4, day(at.integer(2)));
               });
    copy.table("SELECT customer, owner, day, amount, cost FROM ord ORDER BY id", u"sales_order"_s,
               {u"customer"_s, u"owner"_s, u"signed_at"_s, u"amount"_s, u"cost"_s}, 'd',
               [](const Statement &at, Statement &to) {
                   to.bind(2, linkTo('c', at.integer(0))).bind(3, linkTo('p', at.integer(1)));
                   to.bind(4, day(at.integer(2))).bind(5, at.integer(3) * 100);
                   to.bind(6, at.integer(4) * 100);
               });
    copy.table("SELECT ord, customer, owner, day, amount FROM payment ORDER BY id", u"payment"_s,
               {u"sales_order"_s, u"customer"_s, u"owner"_s, u"received_on"_s, u"amount"_s}, 'y',
               [](const Statement &at, Statement &to) {
                   to.bind(2, linkTo('d', at.integer(0))).bind(3, linkTo('c', at.integer(1)));
                   to.bind(4, linkTo('p', at.integer(2))).bind(5, day(at.integer(3)));
                   to.bind(6, at.integer(4) * 100);
               });
    copy.table("SELECT customer, day, score FROM survey ORDER BY id", u"survey"_s,
               {u"customer"_s, u"responded_at"_s, u"score"_s}, 's',
               [](const Statement &at, Statement &to) {
                   to.bind(2, linkTo('c', at.integer(0))).bind(3, day(at.integer(1)));
                   to.bind(4, at.integer(2));
               });
}

} // namespace

Result<void> fillStore(const QString &salesDatabase, const QString &path)
{
    const Sales sales(salesDatabase);
    const FixedClock clock(Last);
    auto store = Store::create(path, {}, clock, 7);
    if (!store)
        return store.error();
    if (const auto made = organisation(sales, **store); !made)
        return made;
    Database &database = (*store)->database();
    // What goes in at once is indexed at once, afterwards.
    QList<QByteArray> indexes;
    auto found = Statement::prepare(database.handle(),
                                    "SELECT name, sql FROM sqlite_schema"
                                    " WHERE type = 'index' AND sql IS NOT NULL");
    if (!found)
        return found.error();
    QList<QByteArray> drops;
    if (const auto read = found->forEach([&](const Statement &at) {
            drops.append("DROP INDEX " + at.text(0).toUtf8());
            indexes.append(at.text(1).toUtf8());
            return true;
        });
        !read)
        return read;
    const auto all = [&](const QList<QByteArray> &statements) -> Result<void> {
        for (const QByteArray &sql : statements) {
            if (const auto done = database.execute(sql); !done)
                return done;
        }
        return {};
    };
    if (const auto begun = all(QList<QByteArray> {"BEGIN"} + drops); !begun)
        return begun;
    Copy copy(sales, database);
    facts(copy);
    if (const auto copied = copy.result(); !copied)
        return copied;
    return all(indexes + QList<QByteArray> {"COMMIT"});
}

} // namespace Steelyard::Bench
