// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Customer.h"
#include "core/sales/Membership.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Unit.h"
#include "core/store/UndoLog.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

/// Two people of one team, and a deal of Anna's customer that is hers.
struct Deal
{
    explicit Deal(Store &store)
    {
        team.id = UnitId(store.makeId());
        Command born {u"test"_s, {}, {}, u"import:test.csv"_s, {}, {}, {Record::create(team)}};
        for (auto *person : {&anna, &bob, &chen}) {
            person->id = PersonId(store.makeId());
            Membership seat;
            seat.id = MembershipId(store.makeId());
            seat.person = person->id;
            seat.unit = team.id;
            born.changes += {Record::create(*person), Record::create(seat)};
        }
        customer.id = CustomerId(store.makeId());
        customer.owner = anna.id;
        deal.id = OpportunityId(store.makeId());
        deal.owner = anna.id;
        born.changes += {Record::create(customer), Record::create(deal)};
        const auto stored = store.submit(born);
        Q_ASSERT(stored);
    }

    Result<Receipt> give(Store &store, const Person &to, const QDate &day = {}) const
    {
        return store.submit({u"test"_s,
                             {},
                             {},
                             u"hand"_s,
                             day,
                             {},
                             {{Change::Deed::Update,
                               u"opportunity"_s,
                               deal.id.uuid(),
                               {{u"owner"_s, to.id.uuid()}}}}});
    }

    /// "anna -..2026-03-14, bob 2026-03-15..-".
    QString history(Store &store) const
    {
        auto rows = Statement::prepare(store.database().handle(),
                                       "SELECT person, coalesce(from_on, '-') || '..' ||"
                                       " coalesce(to_on, '-') FROM ownership"
                                       " WHERE object_id = ? ORDER BY from_on");
        rows->bind(1, deal.id.uuid());
        QStringList words;
        while (rows->next().value_or(false)) {
            const Uuid who = rows->uuid(0);
            words << (who == anna.id.uuid()      ? u"anna "_s
                          : who == bob.id.uuid() ? u"bob "_s
                                                 : u"chen "_s)
                    + rows->text(1);
        }
        return words.join(u", "_s);
    }

    Unit team;
    Person anna;
    Person bob;
    Person chen;
    Customer customer;
    Opportunity deal;
};

} // namespace

class TestHandOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDayItselfIsTheNextOnesFirst();
    void withoutADayItHoldsFromToday();
    void anEarlierDayReplacesWhatBeganLater();
    void twiceOnOneDayTheLastOneHolds();
    void takenBackNothingIsLeftOfIt();
    void whoeverTakesACustomerOverSeesWhatHangsOnHim();
};

void TestHandOver::theDayItselfIsTheNextOnesFirst()
{
    TestStore store;
    const Deal deal(*store);
    QVERIFY(deal.give(*store, deal.bob, QDate(2026, 3, 15)));
    QCOMPARE(deal.history(*store), u"anna -..2026-03-14, bob 2026-03-15..-"_s);
}

void TestHandOver::withoutADayItHoldsFromToday()
{
    TestStore store(QDate(2026, 3, 2));
    const Deal deal(*store);
    QVERIFY(deal.give(*store, deal.bob));
    QCOMPARE(deal.history(*store), u"anna -..2026-03-01, bob 2026-03-02..-"_s);
}

void TestHandOver::anEarlierDayReplacesWhatBeganLater()
{
    TestStore store;
    const Deal deal(*store);
    QVERIFY(deal.give(*store, deal.bob, QDate(2026, 3, 15)));
    QVERIFY(deal.give(*store, deal.chen, QDate(2026, 2, 1)));
    QCOMPARE(deal.history(*store), u"anna -..2026-01-31, chen 2026-02-01..-"_s);
}

void TestHandOver::twiceOnOneDayTheLastOneHolds()
{
    TestStore store;
    const Deal deal(*store);
    QVERIFY(deal.give(*store, deal.bob, QDate(2026, 3, 15)));
    QVERIFY(deal.give(*store, deal.chen, QDate(2026, 3, 15)));
    QCOMPARE(deal.history(*store), u"anna -..2026-03-14, chen 2026-03-15..-"_s);
}

void TestHandOver::takenBackNothingIsLeftOfIt()
{
    TestStore store;
    const Deal deal(*store);
    const auto first = deal.give(*store, deal.bob, QDate(2026, 3, 15));
    const auto second = deal.give(*store, deal.chen, QDate(2026, 2, 1));
    QVERIFY(first && second);
    UndoLog log(store->database(), store->rows(), store->schema());
    const auto undo = log.inverseOf(second->command);
    QVERIFY(undo);
    QVERIFY(store->submit(undo->command));
    QCOMPARE(deal.history(*store), u"anna -..2026-03-14, bob 2026-03-15..-"_s);
}

void TestHandOver::whoeverTakesACustomerOverSeesWhatHangsOnHim()
{
    TestStore store;
    const Deal deal(*store);
    QVERIFY(store->submit({u"test"_s,
                           {},
                           {},
                           u"hand"_s,
                           {},
                           {},
                           {{Change::Deed::Update,
                             u"customer"_s,
                             deal.customer.id.uuid(),
                             {{u"owner"_s, deal.bob.id.uuid()}}}}}));
    auto shared = Statement::prepare(store->database().handle(),
                                     "SELECT f.person FROM customer_share s JOIN feed f"
                                     " ON f.id = s.feed WHERE s.customer = ?");
    shared->bind(1, deal.customer.id.uuid());
    QVERIFY(shared->next().value_or(false));
    QCOMPARE(shared->uuid(0), deal.bob.id.uuid());
    QVERIFY(!shared->next().value_or(true));
    // The customer himself stays where he was: rows never move.
    auto feed = Statement::prepare(store->database().handle(),
                                   "SELECT f.person FROM customer c JOIN feed f ON f.id = c.feed");
    QVERIFY(feed->next().value_or(false));
    QCOMPARE(feed->uuid(0), deal.anna.id.uuid());
}

QTEST_GUILESS_MAIN(TestHandOver)

#include "tst_HandOver.moc"
