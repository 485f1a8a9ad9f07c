// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Contact.h"
#include "core/sales/Customer.h"
#include "core/sales/Lead.h"
#include "core/sales/Payment.h"
#include "core/sales/PaymentAllocation.h"
#include "core/sales/Person.h"
#include "core/sales/Receivable.h"
#include "core/sales/SalesOrder.h"
#include "core/workspace/FieldAppointments.h"
#include "core/workspace/FieldDay.h"
#include "core/workspace/FieldEdits.h"
#include "core/workspace/FieldWeek.h"
#include "core/workspace/VisitRhythm.h"
#include "tests/support/OpenStore.h"

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 20); ///< a Friday

} // namespace

/// A person's day outside: what is planned, what is due, what is logged.
class TestFieldDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aLoggedVisitKeepsItsPlanAndPlansTheNextStep();
    void whatIsMissingIsAskedFor_data();
    void whatIsMissingIsAskedFor();
    void aVisitOfAnUnknownCustomerMakesOne();
    void aLoggedVisitIsTakenBackWhole();
    void theCompanySaysWhatAnEffectiveContactIs();
    void theFirstContactOfALeadIsWrittenDown();
    void customersAreDueByTheirClass();
    void aCustomersOwnIntervalGoesFirst();
    void theCompanySettlesItsOwnRhythm();
    void coverageCountsWhoWasSeenInTime();
    void aMissedVisitIsStillThereTheNextDay();
    void aCustomerIsNotPlannedTwiceOnADay();
    void whatWasPutOffIsQuietUntilItsDay();
    void nothingIsPutOffWithoutAReason();
    void receivablesAreRemindedOfWhileTheyAreOpen();
    void aBirthdayInALeapYearIsKeptOnTheDayBefore();
    void aRenewedOrderNeedsNoReminder();
    void newCustomersAskForTwoContacts();
    void aReminderThatWasDoneDoesNotComeBack();
    void aPersonSeesOnlyWhatIsTheirs();
    void theWeekShowsAVisitInPlaceOfItsPlan();
    void timesThatWereAgreedKeepTheirTurnOnTheWay();
    void distancesFollowTheSphere();
    void appointmentsComeInOnce();

private:
    FieldDay day(const QDate &on = Today)
    {
        return m_store->asked<FieldDay>(
            [&](const Reading &reading) { return FieldDay::of(m_ann, on, reading); });
    }
    FieldEdits edits(const Reading &reading)
    {
        return FieldEdits(reading, m_store->now(), m_store->newId());
    }
    QString log(const FieldEdits::Visit &visit)
    {
        return m_store->perform([&](const Reading &reading) { return edits(reading).log(visit); });
    }
    FieldEdits::Visit visit() const
    {
        FieldEdits::Visit visit;
        visit.activity.person = m_ann;
        visit.activity.customer = m_customer;
        visit.activity.outcome = u"connected"_s;
        visit.activity.isEffective = true;
        visit.activity.nextStep = u"send samples"_s;
        visit.activity.nextOn = Today.addDays(4);
        return visit;
    }
    Customer customer(const QString &name, const QString &tier, const QDate &since)
    {
        Customer made;
        made.id = CustomerId(m_store->id());
        made.name = name;
        made.owner = m_ann;
        made.tier = tier;
        made.createdAt = Moment(since);
        return made;
    }
    Change contactOn(const CustomerId &customer, const QDate &on)
    {
        Activity activity;
        activity.id = ActivityId(m_store->id());
        activity.person = m_ann;
        activity.customer = customer;
        activity.startedAt = Moment(on);
        activity.outcome = u"connected"_s;
        activity.isEffective = true;
        return Record::create(activity);
    }
    QStringList reminders(const QDate &on = Today)
    {
        QStringList words;
        for (const FieldReminder &one : day(on).reminders)
            words << u"%1 %2 %3"_s.arg(one.kind, one.name, one.due.toString(Qt::ISODate));
        return words;
    }

    std::unique_ptr<OpenStore> m_store;
    PersonId m_ann;
    PersonId m_bob;
    CustomerId m_customer;
};

// Ann owns 华诚, on file for a year and without a class.
void TestFieldDay::init()
{
    m_store = std::make_unique<OpenStore>(Today);
    QVERIFY(m_store->isMade());
    Person ann;
    ann.id = m_ann = PersonId(m_store->id());
    ann.name = u"Ann"_s;
    Person bob;
    bob.id = m_bob = PersonId(m_store->id());
    bob.name = u"Bob"_s;
    const Customer one = customer(u"华诚"_s, {}, Today.addYears(-1));
    m_customer = one.id;
    QVERIFY(m_store->submit({Record::create(ann), Record::create(bob), Record::create(one)}));
}

void TestFieldDay::aLoggedVisitKeepsItsPlanAndPlansTheNextStep()
{
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return edits(reading).plan(m_ann, {m_customer.uuid()}, Moment(Today), u"visit"_s,
                                   u"offer"_s);
    }),
             QString());
    QCOMPARE(day().planned, 1);
    QCOMPARE(day().kept, 0);
    QCOMPARE(log(visit()), QString());
    const FieldDay after = day();
    QCOMPARE(after.planned, 1);
    QCOMPARE(after.kept, 1);
    QCOMPARE(after.visits, 1);
    QCOMPARE(after.stops.size(), 1); // the plan and the visit are one stop
    QVERIFY(after.stops.first().isDone);
    QCOMPARE(after.tasks.size(), 1);
    QCOMPARE(after.tasks.first().task.title, u"send samples"_s);
    QCOMPARE(after.tasks.first().task.dueAt, Moment(Today.addDays(4)));
}

void TestFieldDay::whatIsMissingIsAskedFor_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("code");
    QTest::newRow("customer") << 0 << u"visit.needs_customer"_s;
    QTest::newRow("person") << 1 << u"visit.needs_person"_s;
    QTest::newRow("outcome") << 2 << u"visit.needs_outcome"_s;
    QTest::newRow("next step") << 3 << u"visit.needs_next_step"_s;
    QTest::newRow("its day") << 4 << u"visit.needs_next_step"_s;
    QTest::newRow("a day that has come") << 5 << u"visit.in_future"_s;
    QTest::newRow("a step after the visit") << 6 << u"visit.next_in_past"_s;
}

void TestFieldDay::whatIsMissingIsAskedFor()
{
    QFETCH(int, missing);
    QFETCH(QString, code);
    FieldEdits::Visit wish = visit();
    if (missing == 0)
        wish.activity.customer = {};
    if (missing == 1)
        wish.activity.person = {};
    if (missing == 2)
        wish.activity.outcome = u"unknown"_s;
    if (missing == 3)
        wish.activity.nextStep.clear();
    if (missing == 4)
        wish.activity.nextOn = {};
    if (missing == 5)
        wish.activity.startedAt = Moment(Today.addDays(1));
    if (missing == 6)
        wish.activity.nextOn = Today.addDays(-1);
    QCOMPARE(log(wish), code);
    QVERIFY(m_store->all<Activity>().isEmpty());
}

void TestFieldDay::aVisitOfAnUnknownCustomerMakesOne()
{
    FieldEdits::Visit wish = visit();
    wish.activity.customer = {};
    wish.newCustomer = u"新客户 & Söhne"_s;
    QCOMPARE(log(wish), QString());
    const auto customers = m_store->all<Customer>();
    QCOMPARE(customers.size(), 2);
    QCOMPARE(customers.last().name, u"新客户 & Söhne"_s);
    QCOMPARE(customers.last().owner, m_ann);
    QCOMPARE(m_store->all<Activity>().first().customer, customers.last().id);
}

void TestFieldDay::aLoggedVisitIsTakenBackWhole()
{
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return edits(reading).plan(m_ann, {m_customer.uuid()}, Moment(Today), u"visit"_s, {});
    }),
             QString());
    QCOMPARE(log(visit()), QString());
    QVERIFY(m_store->undo());
    const FieldDay after = day();
    QCOMPARE(after.visits, 0);
    QCOMPARE(after.kept, 0);
    QVERIFY(after.tasks.isEmpty());
    QVERIFY(!after.stops.first().isDone);
}

// By the rule that comes with the program a visit counts from five minutes on, and only where
// somebody was spoken to; this company wants ten characters of note as well.
void TestFieldDay::theCompanySaysWhatAnEffectiveContactIs()
{
    FieldEdits::Visit wish = visit();
    wish.activity.durationS = 299;
    QCOMPARE(log(wish), QString());
    wish.activity.durationS = 300;
    QCOMPARE(log(wish), QString());
    wish.activity.outcome = u"no_answer"_s;
    QCOMPARE(log(wish), QString());
    Setting rule;
    rule.id = SettingId(m_store->id());
    rule.name = u"activity.effective"_s;
    rule.value = u"{\"least_note\": 10}"_s;
    QVERIFY(m_store->submit({Record::create(rule)}));
    wish.activity.outcome = u"connected"_s;
    wish.activity.note = u"123456789"_s;
    QCOMPARE(log(wish), QString());
    wish.activity.note = u"1234567890"_s;
    QCOMPARE(log(wish), QString());
    QList<bool> effective;
    for (const Activity &activity : m_store->all<Activity>())
        effective << activity.isEffective;
    QCOMPARE(effective, (QList<bool> {false, true, false, false, true}));
}

void TestFieldDay::theFirstContactOfALeadIsWrittenDown()
{
    Lead lead;
    lead.id = LeadId(m_store->id());
    lead.owner = m_ann;
    lead.company = u"Norva"_s;
    lead.customer = m_customer;
    lead.createdAt = Moment(Today.addDays(-2));
    QVERIFY(m_store->submit({Record::create(lead)}));
    QCOMPARE(reminders(), QStringList {u"first_contact 华诚 2026-03-19"_s});
    QCOMPARE(log(visit()), QString());
    QCOMPARE(m_store->read<Lead>(lead.id.uuid()).firstTouchAt, m_store->now());
    QVERIFY(reminders().isEmpty());
}

// A every 7 days, B every 30: seen 10 days ago the A customer is 3 days late, the B one is not.
void TestFieldDay::customersAreDueByTheirClass()
{
    const Customer a = customer(u"A-Kunde"_s, u"A"_s, Today.addYears(-1));
    const Customer b = customer(u"B-Kunde"_s, u"B"_s, Today.addYears(-1));
    QVERIFY(
        m_store->submit({Record::create(a), Record::create(b), contactOn(a.id, Today.addDays(-10)),
                         contactOn(b.id, Today.addDays(-10))}));
    const FieldDay shown = day();
    QCOMPARE(shown.suggested.size(), 1);
    QCOMPARE(shown.suggested.first().name, u"A-Kunde"_s);
    QCOMPARE(shown.suggested.first().due, Today.addDays(-3));
}

void TestFieldDay::aCustomersOwnIntervalGoesFirst()
{
    Customer a = customer(u"A-Kunde"_s, u"A"_s, Today.addYears(-1));
    a.visitEvery = 14;
    QVERIFY(m_store->submit({Record::create(a), contactOn(a.id, Today.addDays(-10))}));
    QVERIFY(day().suggested.isEmpty());
    QCOMPARE(day(Today.addDays(4)).suggested.size(), 1); // 14 days after
}

void TestFieldDay::theCompanySettlesItsOwnRhythm()
{
    const Customer a = customer(u"A-Kunde"_s, u"A"_s, Today.addYears(-1));
    QVERIFY(m_store->submit({Record::create(a), contactOn(a.id, Today.addDays(-10))}));
    VisitRhythm slower;
    slower.setDays(u"A"_s, 21);
    QCOMPARE(m_store->perform([&](const Reading &reading) -> Result<Command> {
        return slower.command(reading.settings, m_store->newId());
    }),
             QString());
    QVERIFY(day().suggested.isEmpty());
    QVERIFY(m_store->undo());
    QCOMPARE(day().suggested.size(), 1);
}

// Of three A customers one was seen today, one 6 days ago, one 7 days ago: two within their 7 days.
void TestFieldDay::coverageCountsWhoWasSeenInTime()
{
    QList<Change> changes;
    for (const int ago : {0, 6, 7}) {
        const Customer a = customer(u"K%1"_s.arg(ago), u"A"_s, Today.addYears(-1));
        changes << Record::create(a) << contactOn(a.id, Today.addDays(-ago));
    }
    QVERIFY(m_store->submit(changes));
    const QList<FieldCoverage> coverage = day().coverage;
    QCOMPARE(coverage.size(), 1);
    QCOMPARE(coverage.first(), (FieldCoverage {u"A"_s, 3, 2}));
}

void TestFieldDay::aMissedVisitIsStillThereTheNextDay()
{
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return edits(reading).plan(m_ann, {m_customer.uuid()}, Moment(Today.addDays(-1)),
                                   u"visit"_s, {});
    }),
             QString());
    const FieldDay shown = day();
    QCOMPARE(shown.stops.size(), 1);
    QVERIFY(shown.stops.first().isOverdue);
    QCOMPARE(shown.planned, 0); // it was yesterday's
    QCOMPARE(log(visit()), QString());
    QCOMPARE(m_store->all<Task>().first().doneAt, m_store->now());
}

void TestFieldDay::aCustomerIsNotPlannedTwiceOnADay()
{
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_store->perform([&](const Reading &reading) {
            return edits(reading).plan(m_ann, {m_customer.uuid()}, Moment(Today), u"visit"_s, {});
        }),
                 QString());
    QCOMPARE(m_store->all<Task>().size(), 1);
}

void TestFieldDay::whatWasPutOffIsQuietUntilItsDay()
{
    Task task;
    task.person = m_ann;
    task.title = u"call back"_s;
    task.dueAt = Moment(Today);
    QCOMPARE(m_store->perform([&](const Reading &reading) { return edits(reading).create(task); }),
             QString());
    const Uuid id = m_store->all<Task>().first().id.uuid();
    QCOMPARE(day().tasks.size(), 1);
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return edits(reading).snooze(id, Today.addDays(3), u"on holiday"_s);
    }),
             QString());
    QVERIFY(day().tasks.isEmpty());
    QVERIFY(day(Today.addDays(2)).tasks.isEmpty());
    QCOMPARE(day(Today.addDays(3)).tasks.size(), 1);
    QCOMPARE(m_store->read<Task>(id).dueAt, Moment(Today)); // late is late
}

void TestFieldDay::nothingIsPutOffWithoutAReason()
{
    Task task;
    task.person = m_ann;
    task.title = u"call back"_s;
    task.dueAt = Moment(Today);
    QCOMPARE(m_store->perform([&](const Reading &reading) { return edits(reading).create(task); }),
             QString());
    const Uuid id = m_store->all<Task>().first().id.uuid();
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return edits(reading).snooze(id, Today.addDays(3), u"  "_s);
    }),
             u"task.needs_reason"_s);
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return edits(reading).snooze(id, Today, u"why"_s);
    }),
             u"task.quiet_in_past"_s);
    QCOMPARE(
        m_store->perform([&](const Reading &reading) { return edits(reading).cancel(id, {}); }),
        u"task.needs_reason"_s);
}

// ¥1,000 due in 7 days, ¥400 of it paid: ¥600 are reminded of; paid in full, nothing.
void TestFieldDay::receivablesAreRemindedOfWhileTheyAreOpen()
{
    Receivable owed;
    owed.id = ReceivableId(m_store->id());
    owed.customer = m_customer;
    owed.dueOn = Today.addDays(7);
    owed.issuedOn = Today.addDays(-20);
    owed.amount = Amount {1000 * 10'000};
    Payment payment;
    payment.id = PaymentId(m_store->id());
    payment.receivedOn = Today;
    PaymentAllocation part;
    part.id = PaymentAllocationId(m_store->id());
    part.payment = payment.id;
    part.receivable = owed.id;
    part.amount = Amount {400 * 10'000};
    QVERIFY(m_store->submit({Record::create(owed), Record::create(payment), Record::create(part)}));
    const auto found = day().reminders;
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().amount, std::optional<qint64>(600 * 10'000));
    QVERIFY(reminders(Today.addDays(-1)).isEmpty()); // eight days before
    PaymentAllocation rest = part;
    rest.id = PaymentAllocationId(m_store->id());
    rest.amount = Amount {600 * 10'000};
    QVERIFY(m_store->submit({Record::create(rest)}));
    QVERIFY(reminders().isEmpty());
}

void TestFieldDay::aBirthdayInALeapYearIsKeptOnTheDayBefore()
{
    Contact contact;
    contact.id = ContactId(m_store->id());
    contact.customer = m_customer;
    contact.name = u"李明"_s;
    contact.birthday = QDate(1980, 2, 29);
    QVERIFY(m_store->submit({Record::create(contact)}));
    QCOMPARE(reminders(QDate(2026, 2, 25)), QStringList {u"birthday 华诚 2026-02-28"_s});
    QCOMPARE(reminders(QDate(2028, 2, 25)), QStringList {u"birthday 华诚 2028-02-29"_s});
    QVERIFY(reminders(QDate(2026, 3, 1)).isEmpty());
}

void TestFieldDay::aRenewedOrderNeedsNoReminder()
{
    SalesOrder order;
    order.id = SalesOrderId(m_store->id());
    order.customer = m_customer;
    order.signedAt = Moment(Today.addDays(-320));
    order.endOn = Today.addDays(45);
    SalesOrder second = order; // two orders: no reminder of a second one
    second.id = SalesOrderId(m_store->id());
    second.endOn = {};
    QVERIFY(m_store->submit({Record::create(order), Record::create(second)}));
    QCOMPARE(reminders(), QStringList {u"renewal 华诚 2026-05-04"_s}); // 20 March + 45 days
    SalesOrder renewal;
    renewal.id = SalesOrderId(m_store->id());
    renewal.customer = m_customer;
    renewal.signedAt = Moment(Today);
    renewal.renews = order.id;
    QVERIFY(m_store->submit({Record::create(renewal)}));
    QVERIFY(reminders().isEmpty());
}

void TestFieldDay::newCustomersAskForTwoContacts()
{
    const Customer made = customer(u"Norva"_s, {}, Today.addDays(-3));
    QVERIFY(m_store->submit({Record::create(made)}));
    QCOMPARE(reminders(), QStringList {u"first_contact Norva 2026-03-18"_s}); // a day after
    QVERIFY(m_store->submit({contactOn(made.id, Today.addDays(-2))}));
    QCOMPARE(reminders(), QStringList {u"second_contact Norva 2026-03-24"_s}); // seven days after
    QVERIFY(m_store->submit({contactOn(made.id, Today)}));
    QVERIFY(reminders().isEmpty());
}

void TestFieldDay::aReminderThatWasDoneDoesNotComeBack()
{
    Contact contact;
    contact.id = ContactId(m_store->id());
    contact.customer = m_customer;
    contact.birthday = QDate(1980, 3, 22);
    QVERIFY(m_store->submit({Record::create(contact)}));
    const auto found = day().reminders;
    QCOMPARE(found.size(), 1);
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return edits(reading).finish(found.first(), m_ann);
    }),
             QString());
    QVERIFY(day().reminders.isEmpty());
    QCOMPARE(day(QDate(2027, 3, 20)).reminders.size(), 1); // the next one is another
}

void TestFieldDay::aPersonSeesOnlyWhatIsTheirs()
{
    Customer his = customer(u"Bobs"_s, u"A"_s, Today.addDays(-10));
    his.owner = m_bob;
    QVERIFY(m_store->submit({Record::create(his)}));
    const FieldDay shown = day();
    QVERIFY(shown.suggested.isEmpty());
    QVERIFY(shown.reminders.isEmpty());
    QCOMPARE(shown.customers, 1);
}

void TestFieldDay::theWeekShowsAVisitInPlaceOfItsPlan()
{
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return edits(reading).plan(m_ann, {m_customer.uuid()}, Moment(Today), u"visit"_s, {});
    }),
             QString());
    QCOMPARE(log(visit()), QString());
    const auto week = m_store->asked<FieldWeek>([&](const Reading &reading) {
        return FieldWeek::of(m_ann, Today.addDays(-4), 7, reading);
    });
    QCOMPARE(week.days.size(), 7);
    const FieldWeek::Day &friday = week.days.at(4);
    QCOMPARE(friday.planned, 1);
    QCOMPARE(friday.kept, 1);
    QCOMPARE(friday.entries.size(), 1);
    QCOMPARE(friday.entries.first().object, u"activity"_s);
    QVERIFY(!week.days.at(5).isWorkday);
}

// Three places on one meridian, the middle one without a time: between the two that have one it
// lengthens the way by nothing.
void TestFieldDay::timesThatWereAgreedKeepTheirTurnOnTheWay()
{
    const auto at = [](qint64 latitude, std::optional<int> minute) {
        return FieldRoute::Stop {GeoPoint {latitude, 121'000'000}, minute};
    };
    const QList<FieldRoute::Stop> stops {at(31'200'000, {}),
                                         at(31'300'000, 10 * 60),
                                         at(31'100'000, 9 * 60),
                                         {std::nullopt, std::nullopt}};
    QCOMPARE(FieldRoute::order(stops), (QList<qsizetype> {2, 0, 1, 3}));
}

// A degree of latitude is 6,371,000.79 m × π ÷ 180 = 111,194.94 m.
void TestFieldDay::distancesFollowTheSphere()
{
    QCOMPARE(FieldRoute::metres({31'000'000, 121'000'000}, {32'000'000, 121'000'000}), 111'195);
    QCOMPARE(FieldRoute::metres({31'000'000, 121'000'000}, {31'000'000, 121'000'000}), 0);
    // Half the equator, the long way round the date line: 20,015,089.
    QCOMPARE(FieldRoute::metres({0, -90'000'000}, {0, 90'000'000}), 20'015'089);
}

void TestFieldDay::appointmentsComeInOnce()
{
    const QByteArray ics = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x1@mail\r\n"
                           "DTSTART:20260323T010000Z\r\nDTEND:20260323T020000Z\r\n"
                           "SUMMARY:拜访华诚 谈合同\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto import = [&](const QByteArray &text) {
        return m_store->perform([&](const Reading &reading) {
            return FieldAppointments::command(text, m_ann, reading, m_store->now(),
                                              m_store->newId());
        });
    };
    QCOMPARE(import(ics), QString());
    QCOMPARE(m_store->all<Task>().size(), 1);
    QCOMPARE(m_store->all<Task>().first().customer, m_customer);
    QCOMPARE(m_store->all<Task>().first().kind, u"visit"_s);
    QByteArray later = ics;
    later.replace("20260323T01", "20260324T01").replace("20260323T02", "20260324T02");
    QCOMPARE(import(later), QString());
    QCOMPARE(m_store->all<Task>().size(), 1); // moved, not doubled
    QCOMPARE(m_store->all<Task>().first().dueAt.day(QTimeZone::utc()), QDate(2026, 3, 24));
    QCOMPARE(import("nonsense"), u"ics.empty"_s);
}

QTEST_GUILESS_MAIN(TestFieldDay)
#include "tst_FieldDay.moc"
