// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CustomerLabel.h"
#include "core/sales/Label.h"
#include "core/sales/PaymentAllocation.h"
#include "core/sales/Person.h"
#include "core/workspace/CustomerSheet.h"
#include "tests/support/OpenStore.h"

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 20);

HealthFacts quiet()
{
    HealthFacts facts;
    facts.today = Today;
    facts.since = Today.addYears(-1);
    facts.lastEffective = Today.addDays(-5);
    return facts;
}

QStringList codes(const QList<CustomerSign> &signs)
{
    QStringList codes;
    for (const CustomerSign &sign : signs)
        codes << sign.code;
    return codes;
}

} // namespace

/// How a customer does by fixed rules, and the page that tells everything.
class TestCustomerHealth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCustomerWithoutTroubleIsInGoodShape();
    void eachRuleGivesItsSign_data();
    void eachRuleGivesItsSign();
    void theGravestNeedComesNext();
    void theBestTimeIsWhereMostAnswered();
    void tooFewAnswersTellNothing();
    void thePageHoldsEverythingThatHappened();
    void whatIsOwedIsWhatIsNotAllocated();
    void customersThatMayBeTheSameAreNamedWithTheReason();
    void labelsOfYesterdayAreNotShown();
};

void TestCustomerHealth::aCustomerWithoutTroubleIsInGoodShape()
{
    QVERIFY(CustomerHealth::signsOf(quiet()).isEmpty());
    QCOMPARE(CustomerHealth::stateOf({}), CustomerHealth::State::Good);
    QVERIFY(!CustomerHealth::nextOf(quiet()));
}

void TestCustomerHealth::eachRuleGivesItsSign_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QStringList>("signs");
    QTest::addColumn<int>("state");
    const int good = int(CustomerHealth::State::Good);
    const int watch = int(CustomerHealth::State::Watch);
    const int risk = int(CustomerHealth::State::Risk);
    QTest::newRow("30 days overdue") << 0 << QStringList {u"overdue"_s} << watch;
    QTest::newRow("31 days overdue") << 1 << QStringList {u"overdue_long"_s} << risk;
    QTest::newRow("complaint") << 2 << QStringList {u"complaint_open"_s} << risk;
    QTest::newRow("6 of 10") << 3 << QStringList {u"detractor"_s} << risk;
    QTest::newRow("7 of 10") << 4 << QStringList() << good;
    QTest::newRow("orders at 49 %") << 5 << QStringList {u"orders_drop"_s} << risk;
    QTest::newRow("orders at 50 %") << 6 << QStringList() << good;
    QTest::newRow("twice the usual gap") << 7 << QStringList() << good;
    QTest::newRow("a day more") << 8 << QStringList {u"order_late"_s} << watch;
    QTest::newRow("60 days not seen") << 9 << QStringList() << good;
    QTest::newRow("61 days not seen") << 10 << QStringList {u"silent"_s} << watch;
    QTest::newRow("8 days, class A") << 11 << QStringList {u"silent"_s} << watch;
}

void TestCustomerHealth::eachRuleGivesItsSign()
{
    QFETCH(int, rule);
    QFETCH(QStringList, signs);
    QFETCH(int, state);
    HealthFacts facts = quiet();
    switch (rule) {
    case 0:
    case 1:
        facts.overdue = 10'000;
        facts.overdueSince = Today.addDays(-30 - rule);
        break;
    case 2:
        facts.openComplaints = 1;
        break;
    case 3:
    case 4:
        facts.lastNps = rule + 3;
        break;
    case 5:
    case 6:
        facts.ordersHalfBefore = 100;
        facts.ordersThisHalf = rule == 5 ? 49 : 50;
        break;
    case 7:
    case 8:
        facts.orderEvery = 30;
        facts.lastOrder = Today.addDays(rule == 7 ? -60 : -61);
        break;
    case 9:
    case 10:
        facts.lastEffective = Today.addDays(rule == 9 ? -60 : -61);
        break;
    case 11:
        facts.visitEvery = 7;
        facts.lastEffective = Today.addDays(-8);
        break;
    default:
        QFAIL("no such rule");
    }
    const auto found = CustomerHealth::signsOf(facts);
    QCOMPARE(codes(found), signs);
    QCOMPARE(int(CustomerHealth::stateOf(found)), state);
}

void TestCustomerHealth::theGravestNeedComesNext()
{
    HealthFacts facts = quiet();
    facts.nextOn = Today.addDays(2);
    facts.nextStep = u"samples"_s;
    QCOMPARE(CustomerHealth::nextOf(facts)->code, u"keep_step"_s);
    facts.dealWithoutNext = u"C300"_s;
    QCOMPARE(CustomerHealth::nextOf(facts)->code, u"plan_step"_s);
    facts.quoteWaiting = u"Q1"_s;
    facts.quoteSentOn = Today.addDays(-6);
    QCOMPARE(CustomerHealth::nextOf(facts)->code, u"plan_step"_s); // they have a day left
    facts.quoteSentOn = Today.addDays(-7);
    QCOMPARE(CustomerHealth::nextOf(facts)->code, u"ask_answer"_s);
    facts.renewalDue = Today.addDays(60);
    QCOMPARE(CustomerHealth::nextOf(facts)->code, u"renew"_s);
    facts.overdue = 1;
    facts.overdueSince = Today.addDays(-1);
    QCOMPARE(CustomerHealth::nextOf(facts)->code, u"collect"_s);
    facts.openComplaints = 1;
    QCOMPARE(CustomerHealth::nextOf(facts)->code, u"settle_complaint"_s);
}

// Mornings: 3 of 4; afternoons: 1 of 3. Of the mornings those on Tuesday are 3 of 3.
void TestCustomerHealth::theBestTimeIsWhereMostAnswered()
{
    const auto at = [](int day, int hour, bool isAnswered) {
        return BestTime::Attempt {
            Moment::instant(QDateTime(QDate(2026, 3, day), QTime(hour, 15), QTimeZone::utc())
                                .toMSecsSinceEpoch()),
            isAnswered};
    };
    const QList<BestTime::Attempt> attempts {at(3, 8, true),  at(10, 9, true),  at(17, 8, true),
                                             at(4, 9, false), // 3, 10, 17: Tuesdays
                                             at(5, 14, true), at(6, 15, false), at(9, 14, false)};
    const auto best = BestTime::of(attempts, QTimeZone::utc());
    QVERIFY(best);
    QCOMPARE(*best, (BestTime {2, 8, 3, 3}));
    // In Shanghai the same instants are eight hours later.
    QCOMPARE(BestTime::of(attempts, QTimeZone("Asia/Shanghai"))->hour, 16);
}

void TestCustomerHealth::tooFewAnswersTellNothing()
{
    QList<BestTime::Attempt> attempts;
    for (int day = 3; day < 5; ++day)
        attempts.append(
            {Moment::instant(
                 QDateTime(QDate(2026, 3, day), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch()),
             true});
    QVERIFY(!BestTime::of(attempts, QTimeZone::utc()));
    // A day without a time tells nothing about hours.
    for (int day = 5; day < 12; ++day)
        attempts.append({Moment(QDate(2026, 3, day)), true});
    QVERIFY(!BestTime::of(attempts, QTimeZone::utc()));
}

namespace {

struct Company
{
    OpenStore store {Today};
    PersonId ann;
    CustomerId customer;

    Company()
    {
        Person person;
        person.id = ann = PersonId(store.id());
        person.name = u"Ann"_s;
        Customer made;
        made.id = customer = CustomerId(store.id());
        made.name = u"华诚"_s;
        made.owner = ann;
        made.phone = u"021-5555 0101"_s;
        made.createdAt = Moment(Today.addYears(-1));
        isMade = bool(store.submit({Record::create(person), Record::create(made)}));
    }
    CustomerSheet sheet()
    {
        return store.asked<CustomerSheet>(
            [this](const Reading &reading) { return CustomerSheet::of(customer.uuid(), reading); });
    }

    bool isMade = false;
};

} // namespace

void TestCustomerHealth::thePageHoldsEverythingThatHappened()
{
    Company company;
    QVERIFY(company.isMade);
    OpenStore &store = company.store;
    Activity visit;
    visit.id = ActivityId(store.id());
    visit.customer = company.customer;
    visit.person = company.ann;
    visit.startedAt = Moment(Today.addDays(-3));
    visit.isEffective = true;
    visit.note = u"谈了交期"_s;
    Opportunity deal;
    deal.id = OpportunityId(store.id());
    deal.customer = company.customer;
    deal.name = u"C300"_s;
    deal.createdAt = Moment(Today.addDays(-10));
    deal.amount = Amount {5'000'000};
    SalesOrder order;
    order.id = SalesOrderId(store.id());
    order.customer = company.customer;
    order.number = u"S-1"_s;
    order.signedAt = Moment(Today.addDays(-100));
    order.amount = Amount {9'000'000};
    SalesOrder gone = order; // cancelled: on record, in no sum
    gone.id = SalesOrderId(store.id());
    gone.status = u"void"_s;
    Ticket ticket;
    ticket.id = TicketId(store.id());
    ticket.customer = company.customer;
    ticket.kind = u"complaint"_s;
    ticket.subject = u"late"_s;
    ticket.createdAt = Moment(Today.addDays(-1));
    QVERIFY(store.submit({Record::create(visit), Record::create(deal), Record::create(order),
                          Record::create(gone), Record::create(ticket)}));
    const CustomerSheet sheet = company.sheet();
    QStringList kinds;
    for (const CustomerEvent &event : sheet.timeline)
        kinds << event.kind;
    QCOMPARE(kinds,
             (QStringList {u"complaint"_s, u"visit"_s, u"opportunity"_s, u"order"_s, u"order"_s}));
    QCOMPARE(sheet.openDeals, 5'000'000);
    QCOMPARE(sheet.ordersOfYear, 9'000'000);
    QCOMPARE(sheet.facts.lastEffective, Today.addDays(-3));
    QCOMPARE(sheet.facts.openComplaints, 1);
    QCOMPARE(sheet.next->code, u"settle_complaint"_s);
    QCOMPARE(sheet.names.value(company.ann.uuid()), u"Ann"_s);
}

// ¥1,000 and ¥500, of the first ¥300 paid: ¥1,200 owed; only the first, ¥700, is past its day.
void TestCustomerHealth::whatIsOwedIsWhatIsNotAllocated()
{
    Company company;
    OpenStore &store = company.store;
    Receivable late;
    late.id = ReceivableId(store.id());
    late.customer = company.customer;
    late.dueOn = Today.addDays(-40);
    late.amount = Amount {10'000'000};
    Receivable coming = late;
    coming.id = ReceivableId(store.id());
    coming.dueOn = Today;
    coming.amount = Amount {5'000'000};
    PaymentAllocation part;
    part.id = PaymentAllocationId(store.id());
    part.receivable = late.id;
    part.amount = Amount {3'000'000};
    QVERIFY(store.submit({Record::create(late), Record::create(coming), Record::create(part)}));
    const CustomerSheet sheet = company.sheet();
    QCOMPARE(sheet.owed, 12'000'000);
    QCOMPARE(sheet.facts.overdue, 7'000'000);
    QCOMPARE(sheet.facts.overdueSince, Today.addDays(-40));
    QCOMPARE(codes(sheet.signs).value(0), u"overdue_long"_s);
}

void TestCustomerHealth::customersThatMayBeTheSameAreNamedWithTheReason()
{
    Company company;
    OpenStore &store = company.store;
    const auto other = [&](const QString &name, const QString &phone) {
        Customer made;
        made.id = CustomerId(store.id());
        made.name = name;
        made.phone = phone;
        return Record::create(made);
    };
    QVERIFY(store.submit({other(u"华诚"_s, {}), other(u"Norva"_s, u"02155550101"_s),
                          other(u"华诚二"_s, u"02155550102"_s)}));
    const auto found = company.sheet().lookAlikes;
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).reasons, QStringList {u"name"_s});
    QCOMPARE(found.at(1).name, u"Norva"_s);
    QCOMPARE(found.at(1).reasons, QStringList {u"phone"_s});
}

void TestCustomerHealth::labelsOfYesterdayAreNotShown()
{
    Company company;
    OpenStore &store = company.store;
    QList<Change> changes;
    for (const auto &[name, to] : {std::pair(u"key"_s, QDate()), {u"old"_s, Today.addDays(-1)}}) {
        Label label;
        label.id = LabelId(store.id());
        label.name = name;
        label.colour = u"warn"_s;
        CustomerLabel mark;
        mark.id = CustomerLabelId(store.id());
        mark.customer = company.customer;
        mark.label = label.id;
        mark.fromOn = Today.addDays(-30);
        mark.toOn = to;
        changes << Record::create(label) << Record::create(mark);
    }
    QVERIFY(store.submit(changes));
    QCOMPARE(company.sheet().labels, QStringList {u"key"_s});
    QCOMPARE(company.sheet().colours, (QHash<QString, QString> {{u"key"_s, u"warn"_s}}));
}

QTEST_GUILESS_MAIN(TestCustomerHealth)
#include "tst_CustomerHealth.moc"
