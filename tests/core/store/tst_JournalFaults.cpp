// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Customer.h"
#include "core/sales/Membership.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Target.h"
#include "core/sales/Unit.h"
#include "core/store/UndoLog.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

Customer aCustomer(Store &store, const QString &name)
{
    Customer customer;
    customer.id = CustomerId(store.makeId());
    customer.name = name;
    return customer;
}

Command byHand(const QList<Change> &changes)
{
    return {u"test"_s, {}, {}, u"hand"_s, {}, {}, changes};
}

Change renaming(const Customer &customer, const QString &name)
{
    return {Change::Deed::Update, u"customer"_s, customer.id.uuid(), {{u"name"_s, name}}};
}

QString nameOf(Store &store, const Customer &customer)
{
    const auto row = store.rows().find(*store.schema().entity(u"customer"_s), customer.id.uuid());
    return row && *row ? toText((*row)->fields.value(u"name"_s)) : u"(gone)"_s;
}

Result<Receipt> takeBack(Store &store, qint64 command)
{
    UndoLog log(store.database(), store.rows(), store.schema());
    const auto undo = log.inverseOf(command);
    return undo ? store.submit(undo->command) : Result<Receipt>(undo.error());
}

/// A team, a person and the seat between them.
struct Seat
{
    explicit Seat(Store &store)
    {
        team.id = UnitId(store.makeId());
        team.name = u"West"_s;
        team.kind = u"team"_s;
        anna.id = PersonId(store.makeId());
        anna.name = u"Anna"_s;
        membership.id = MembershipId(store.makeId());
        membership.person = anna.id;
        membership.unit = team.id;
    }

    QList<Change> made() const
    {
        return {Record::create(team), Record::create(anna), Record::create(membership)};
    }

    Unit team;
    Person anna;
    Membership membership;
};

QString feedOf(Store &store, const char *table, const Uuid &id)
{
    auto kind = Statement::prepare(store.database().handle(),
                                   QByteArray("SELECT f.kind FROM feed f JOIN ") + table
                                       + " t ON t.feed = f.id WHERE t.id = ?");
    kind->bind(1, id);
    return kind->next().value_or(false) ? kind->text(0) : QString();
}

} // namespace

class TestJournalFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCellThatOneCommandChangedTwiceGoesAllTheWayBack();
    void aRowThatOneCommandMadeAndRemovedStaysAway();
    void aRowThatOneCommandMadeAndChangedGoesAway();
    void aRowThatWasEditedAndEditedBackGoesWithWhatMadeIt();
    void aRowThatOthersPointToStays();
    void aCommandThatChangesNothingIsNotKept();
    void aTargetAndADealOfOnePersonHaveTheirOwnFeeds();
    void aSeatThatEndsEndsItsFeed();
    void aUnitThatComesBackHasItsFeed();
};

void TestJournalFaults::aCellThatOneCommandChangedTwiceGoesAllTheWayBack()
{
    TestStore store;
    const Customer customer = aCustomer(*store, u"first"_s);
    QVERIFY(store->submit(byHand({Record::create(customer)})));
    const auto twice
        = store->submit(byHand({renaming(customer, u"second"_s), renaming(customer, u"third"_s)}));
    QVERIFY(twice);
    const auto undone = takeBack(*store, twice->command);
    QVERIFY(undone);
    QCOMPARE(nameOf(*store, customer), u"first"_s);
    QVERIFY(takeBack(*store, undone->command));
    QCOMPARE(nameOf(*store, customer), u"third"_s);
}

void TestJournalFaults::aRowThatOneCommandMadeAndRemovedStaysAway()
{
    TestStore store;
    const Customer gone = aCustomer(*store, u"gone"_s);
    const Customer kept = aCustomer(*store, u"kept"_s);
    const auto done
        = store->submit(byHand({Record::create(kept),
                                Record::create(gone),
                                {Change::Deed::Delete, u"customer"_s, gone.id.uuid(), {}}}));
    QVERIFY(done);
    QVERIFY(takeBack(*store, done->command));
    QCOMPARE(nameOf(*store, gone), u"(gone)"_s);
    QCOMPARE(nameOf(*store, kept), u"(gone)"_s);
}

void TestJournalFaults::aRowThatOneCommandMadeAndChangedGoesAway()
{
    TestStore store;
    const Customer customer = aCustomer(*store, u"first"_s);
    const auto made
        = store->submit(byHand({Record::create(customer), renaming(customer, u"second"_s)}));
    QVERIFY(made);
    const auto undone = takeBack(*store, made->command);
    QVERIFY(undone);
    QCOMPARE(nameOf(*store, customer), u"(gone)"_s);
    QVERIFY(takeBack(*store, undone->command));
    QCOMPARE(nameOf(*store, customer), u"second"_s);
}

void TestJournalFaults::aRowThatWasEditedAndEditedBackGoesWithWhatMadeIt()
{
    TestStore store;
    const Customer customer = aCustomer(*store, u"A"_s);
    const auto made = store->submit(byHand({Record::create(customer)}));
    const auto edited = store->submit(byHand({renaming(customer, u"B"_s)}));
    QVERIFY(made && edited);
    QVERIFY(takeBack(*store, edited->command));
    QVERIFY(takeBack(*store, made->command));
    QCOMPARE(nameOf(*store, customer), u"(gone)"_s);
}

void TestJournalFaults::aRowThatOthersPointToStays()
{
    TestStore store;
    const Customer visited = aCustomer(*store, u"visited"_s);
    const Customer other = aCustomer(*store, u"other"_s);
    const auto made = store->submit(byHand({Record::create(visited), Record::create(other)}));
    Opportunity deal;
    deal.id = OpportunityId(store->makeId());
    deal.customer = visited.id;
    const auto hung = store->submit(byHand({Record::create(deal)}));
    QVERIFY(made && hung);
    QVERIFY(takeBack(*store, made->command));
    QCOMPARE(nameOf(*store, visited), u"visited"_s);
    QCOMPARE(nameOf(*store, other), u"(gone)"_s);
}

void TestJournalFaults::aCommandThatChangesNothingIsNotKept()
{
    TestStore store;
    const Customer customer = aCustomer(*store, u"A"_s);
    QVERIFY(store->submit(byHand({Record::create(customer)})));
    const auto commands
        = [&] { return store->database().number("SELECT count(*) FROM command").value_or(-1); };
    const qint64 before = commands();
    const auto receipt = store->submit(byHand({renaming(customer, u"A"_s)}));
    QVERIFY(receipt);
    QCOMPARE(receipt->command, 0);
    QCOMPARE(receipt->written, 0);
    QCOMPARE(commands(), before);
}

void TestJournalFaults::aTargetAndADealOfOnePersonHaveTheirOwnFeeds()
{
    TestStore store;
    const Seat seat(*store);
    QVERIFY(store->submit(byHand(seat.made())));
    Target target;
    target.id = TargetId(store->makeId());
    target.plan = u"main"_s;
    target.kpi = u"bookings"_s;
    target.node = seat.anna.id.uuid();
    target.nodeKind = u"person"_s;
    target.periodFrom = QDate(2026, 1, 1);
    target.periodTo = QDate(2026, 1, 31);
    Opportunity deal;
    deal.id = OpportunityId(store->makeId());
    deal.owner = seat.anna.id;
    QVERIFY(store->submit(byHand({Record::create(target), Record::create(deal)})));
    QCOMPARE(feedOf(*store, "target", target.id.uuid()), u"unit"_s);
    QCOMPARE(feedOf(*store, "opportunity", deal.id.uuid()), u"seat"_s);
}

void TestJournalFaults::aSeatThatEndsEndsItsFeed()
{
    TestStore store;
    Seat seat(*store);
    QVERIFY(store->submit(byHand(seat.made())));
    Membership ended = seat.membership;
    ended.toOn = QDate(2026, 3, 31);
    const auto end = store->submit(byHand({Record::update(seat.membership, ended)}));
    QVERIFY(end);
    const auto last = [&] {
        return store->database()
            .text("SELECT coalesce(to_on, 'open') FROM feed WHERE kind = 'seat'")
            .value_or({});
    };
    QCOMPARE(last(), u"2026-03-31"_s);
    QVERIFY(takeBack(*store, end->command));
    QCOMPARE(last(), u"open"_s);
}

void TestJournalFaults::aUnitThatComesBackHasItsFeed()
{
    TestStore store;
    const Seat seat(*store);
    const auto made = store->submit(byHand(seat.made()));
    QVERIFY(made);
    const auto undone = takeBack(*store, made->command);
    QVERIFY(undone);
    QVERIFY(takeBack(*store, undone->command));
    QCOMPARE(store->database().number("SELECT count(*) FROM feed WHERE kind = 'seat'").value_or(-1),
             1);
    QCOMPARE(store->database()
                 .number("SELECT max(n) FROM (SELECT count(*) AS n FROM feed"
                         " WHERE kind = 'unit' GROUP BY unit)")
                 .value_or(-1),
             1);
}

QTEST_GUILESS_MAIN(TestJournalFaults)
#include "tst_JournalFaults.moc"
