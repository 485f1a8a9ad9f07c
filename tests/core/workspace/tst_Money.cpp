// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Contact.h"
#include "core/sales/Coverage.h"
#include "core/sales/Customer.h"
#include "core/sales/Lead.h"
#include "core/sales/Membership.h"
#include "core/sales/Opportunity.h"
#include "core/sales/PaymentAllocation.h"
#include "core/sales/Person.h"
#include "core/sales/Quote.h"
#include "core/sales/SalesOrder.h"
#include "core/sales/Stage.h"
#include "core/sales/Ticket.h"
#include "core/workspace/LeadEdits.h"
#include "core/workspace/MoneyBridge.h"
#include "core/workspace/MoneyEdits.h"
#include "core/workspace/PipelineBook.h"
#include "core/workspace/RecordEdits.h"
#include "core/workspace/RecordTable.h"
#include "tests/support/OpenStore.h"

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 20);

qint64 yuan(qint64 amount)
{
    return amount * 10'000;
}

} // namespace

/// Orders, instalments, payments; leads; records that are kept by hand.
class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void instalmentsAddUpToTheOrder();
    void instalmentsThatAreNotTheWholeAreRefused();
    void anOrderIsPlannedOnce();
    void aPaymentSettlesWhatWasDueFirst();
    void noMoreIsSettledThanWasPaidOrIsOwed();
    void whatIsLeftOfAPaymentIsAllocatedLater();
    void aRefundIsAPaymentBelowZero();
    void whatIsGivenUpIsWrittenOffWithItsReason();
    void agesAreCountedFromTheDueDay();
    void whatIsStillOwedStandsInTheBucketOfItsAge();
    void theBridgeAgreesWithTheHandbook();
    void whatIsTypedInByHandIsCounted();
    void aLeadBecomesACustomerWithContactAndOpportunity();
    void aLeadOfAKnownCustomerMakesNoSecondOne();
    void aLeadIsPutAsideWithAReason();
    void aRecordIsJudgedBeforeItIsStored_data();
    void aRecordIsJudgedBeforeItIsStored();
    void onlyWhatDiffersIsChanged();
    void aRowThatCameWithoutIsChangedWithout();
    void whatOthersHangOnStays();
    void aTableHoldsTheLatestRowsThatFit();
    void aQuoteIsInTheListWithWhatIsKnownOfIt();

private:
    MoneyEdits edits(const Reading &reading)
    {
        return MoneyEdits(reading, m_store->now(), m_store->newId());
    }
    QString plan(const QList<MoneyEdits::Instalment> &parts)
    {
        return m_store->perform([&](const Reading &reading) {
            return edits(reading).planInstalments(m_order.uuid(), parts);
        });
    }
    QString receive(qint64 amount, const QList<MoneyEdits::Part> &parts)
    {
        Payment payment;
        payment.customer = m_customer;
        payment.amount = Amount {amount};
        payment.receivedOn = Today;
        return m_store->perform(
            [&](const Reading &reading) { return edits(reading).receive(payment, parts); });
    }
    Uuid owe(qint64 amount, const QDate &due)
    {
        Receivable receivable;
        receivable.id = ReceivableId(m_store->id());
        receivable.customer = m_customer;
        receivable.owner = m_ann;
        receivable.dueOn = due;
        receivable.amount = Amount {amount};
        return m_store->submit({Record::create(receivable)}) ? receivable.id.uuid() : Uuid();
    }
    QList<MoneyEdits::Part> proposal(qint64 amount)
    {
        Payment payment;
        payment.customer = m_customer;
        payment.amount = Amount {amount};
        return m_store->asked<QList<MoneyEdits::Part>>(
            [&](const Reading &reading) { return edits(reading).proposal(payment); });
    }
    MoneyBridge bridge()
    {
        return m_store->asked<MoneyBridge>([](const Reading &reading) {
            return MoneyBridge::of(reading.facts.organisation().root(),
                                   Period::of(Grain::Year, Today, reading.facts.calendar()),
                                   reading);
        });
    }
    QString save(const QString &entity, const QHash<QString, Value> &fields, const Uuid &id = {})
    {
        return m_store->perform([&](const Reading &reading) {
            return RecordEdits(reading, m_store->now(), m_store->newId()).save(entity, id, fields);
        });
    }

    std::unique_ptr<OpenStore> m_store;
    PersonId m_ann;
    CustomerId m_customer;
    SalesOrderId m_order;
};

// Ann's customer 华诚 has one order of ¥1,000.00.
void TestMoney::init()
{
    m_store = std::make_unique<OpenStore>(Today);
    QVERIFY(m_store->isMade());
    Person ann;
    ann.id = m_ann = PersonId(m_store->id());
    ann.name = u"Ann"_s;
    Customer customer;
    customer.id = m_customer = CustomerId(m_store->id());
    customer.name = u"华诚"_s;
    customer.owner = m_ann;
    SalesOrder order;
    order.id = m_order = SalesOrderId(m_store->id());
    order.customer = m_customer;
    order.owner = m_ann;
    order.signedAt = Moment(Today.addDays(-5));
    order.amount = Amount {yuan(1000)};
    // A store is born with its company.
    const auto company = m_store->asked<Uuid>([](const Reading &reading) -> Result<Uuid> {
        return reading.facts.organisation().root().id;
    });
    Membership seat;
    seat.id = MembershipId(m_store->id());
    seat.person = m_ann;
    seat.unit = UnitId(company);
    QVERIFY(m_store->submit({Record::create(ann), Record::create(seat), Record::create(customer),
                             Record::create(order)}));
}

// Thirds of ¥1,000.00 in fen: 333.34, 333.33, 333.33 (of equal remainders the larger share first).
void TestMoney::instalmentsAddUpToTheOrder()
{
    QCOMPARE(plan({{333'334, Today.addDays(10)},
                   {333'333, Today.addDays(40)},
                   {333'333, Today.addDays(300), u"retention"_s}}),
             QString());
    const auto rows = m_store->all<Receivable>();
    QCOMPARE(rows.size(), 3);
    qint64 sum = 0;
    for (const Receivable &row : rows) {
        sum += row.amount->units;
        QCOMPARE(row.amount->units % 100, 0); // whole fen
        QCOMPARE(row.salesOrder, m_order);
    }
    QCOMPARE(sum, yuan(1000));
    QCOMPARE(rows.at(2).kind, u"retention"_s);
    QCOMPARE(rows.at(2).seq, std::optional<qint64>(3));
    QVERIFY(m_store->undo());
    QVERIFY(m_store->all<Receivable>().isEmpty());
}

void TestMoney::instalmentsThatAreNotTheWholeAreRefused()
{
    QCOMPARE(plan({{900'000, Today}}), u"plan.not_whole"_s);
    QCOMPARE(plan({{1'000'000, {}}}), u"plan.needs_days"_s);
    QVERIFY(m_store->all<Receivable>().isEmpty());
}

void TestMoney::anOrderIsPlannedOnce()
{
    QCOMPARE(plan({{1'000'000, Today}}), QString());
    QCOMPARE(plan({{1'000'000, Today}}), u"plan.exists"_s);
}

// Owed: 400 due on the 1st, 300 due on the 10th. Of 500 paid the first takes 400, the second 100.
void TestMoney::aPaymentSettlesWhatWasDueFirst()
{
    const Uuid second = owe(yuan(300), QDate(2026, 3, 10));
    const Uuid first = owe(yuan(400), QDate(2026, 3, 1));
    const auto parts = proposal(yuan(500));
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0).receivable, first);
    QCOMPARE(parts.at(0).amount, yuan(400));
    QCOMPARE(parts.at(1).receivable, second);
    QCOMPARE(parts.at(1).amount, yuan(100));
    QCOMPARE(receive(yuan(500), parts), QString());
    QCOMPARE(m_store->all<PaymentAllocation>().size(), 2);
    const auto rest = proposal(yuan(500));
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.first().amount, yuan(200));
}

void TestMoney::noMoreIsSettledThanWasPaidOrIsOwed()
{
    const Uuid owed = owe(yuan(400), Today);
    QCOMPARE(receive(yuan(300), {{owed, yuan(301)}}), u"allocation.too_much"_s);
    QCOMPARE(receive(yuan(500), {{owed, yuan(401)}}), u"allocation.over_owed"_s);
    // Named twice it is still only owed once.
    QCOMPARE(receive(yuan(800), {{owed, yuan(300)}, {owed, yuan(300)}}), u"allocation.over_owed"_s);
    QVERIFY(m_store->all<Payment>().isEmpty());
    QVERIFY(m_store->all<PaymentAllocation>().isEmpty());
}

void TestMoney::whatIsLeftOfAPaymentIsAllocatedLater()
{
    QCOMPARE(receive(yuan(500), {}), QString());
    const Uuid owed = owe(yuan(400), Today);
    const Uuid payment = m_store->all<Payment>().first().id.uuid();
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return edits(reading).allocate(payment, {{owed, yuan(400)}});
    }),
             QString());
    const auto left = m_store->asked<qint64>(
        [&](const Reading &reading) { return edits(reading).unallocated(payment, yuan(500)); });
    QCOMPARE(left, yuan(100));
}

void TestMoney::aRefundIsAPaymentBelowZero()
{
    QCOMPARE(receive(yuan(-50), {}), QString());
    QCOMPARE(receive(0, {}), u"payment.needs_amount"_s);
    const Uuid owed = owe(yuan(10), Today);
    QCOMPARE(receive(yuan(-50), {{owed, yuan(10)}}), u"allocation.too_much"_s);
}

void TestMoney::whatIsGivenUpIsWrittenOffWithItsReason()
{
    const Uuid owed = owe(yuan(400), Today);
    const auto writeOff = [&](const QString &reason) {
        return m_store->perform(
            [&](const Reading &reading) { return edits(reading).writeOff(owed, reason); });
    };
    QCOMPARE(writeOff({}), u"task.needs_reason"_s);
    QCOMPARE(writeOff(u"bankrupt"_s), QString());
    QCOMPARE(m_store->all<PaymentAllocation>().first().kind, u"write_off"_s);
    QCOMPARE(m_store->all<PaymentAllocation>().first().amount, (Amount {yuan(400)}));
    QCOMPARE(writeOff(u"again"_s), u"receivable.settled"_s);
}

void TestMoney::agesAreCountedFromTheDueDay()
{
    QCOMPARE(MoneyBridge::ageOf(Today, Today), MoneyBridge::NotDue);
    QCOMPARE(MoneyBridge::ageOf(Today.addDays(-1), Today), MoneyBridge::To30);
    QCOMPARE(MoneyBridge::ageOf(Today.addDays(-30), Today), MoneyBridge::To30);
    QCOMPARE(MoneyBridge::ageOf(Today.addDays(-31), Today), MoneyBridge::To60);
    QCOMPARE(MoneyBridge::ageOf(Today.addDays(-90), Today), MoneyBridge::To90);
    QCOMPARE(MoneyBridge::ageOf(Today.addDays(-91), Today), MoneyBridge::Over90);
    QCOMPARE(MoneyBridge::ageOf({}, Today), MoneyBridge::NoDay);
}

// ¥400 due 40 days ago and paid in full; ¥700 due 10 days ago, of which ¥100 paid: ¥600 in the
// first bucket of lateness, nothing in the second.
void TestMoney::whatIsStillOwedStandsInTheBucketOfItsAge()
{
    const Uuid older = owe(yuan(400), Today.addDays(-40));
    const Uuid newer = owe(yuan(700), Today.addDays(-10));
    QCOMPARE(receive(yuan(500), {{older, yuan(400)}, {newer, yuan(100)}}), QString());
    const auto ages = bridge().ages;
    QCOMPARE(ages.at(MoneyBridge::To30), (MoneyBridge::Bucket {yuan(600), 1}));
    QCOMPARE(ages.at(MoneyBridge::To60), MoneyBridge::Bucket());
}

// Orders and payments are loaded for the whole year: signed ¥1,000, collected ¥500.
void TestMoney::theBridgeAgreesWithTheHandbook()
{
    QList<Change> loaded;
    for (const QString &entity : {u"sales_order"_s, u"payment"_s}) {
        Coverage coverage;
        coverage.id = CoverageId(m_store->id());
        coverage.source = u"test"_s;
        coverage.entity = entity;
        coverage.fromOn = QDate(2026, 1, 1);
        coverage.toOn = QDate(2026, 12, 31);
        loaded << Record::create(coverage);
    }
    QVERIFY(m_store->submit(loaded));
    QCOMPARE(receive(yuan(500), {}), QString());
    const auto steps = bridge().steps;
    QCOMPARE(steps.at(MoneyBridge::Signed).num, Int128(yuan(1000)));
    QCOMPARE(steps.at(MoneyBridge::Collected).num, Int128(yuan(500)));
    QVERIFY(steps.at(MoneyBridge::Shipped).state == Measure::State::NoData);
}

// Nothing was ever loaded here: what people type covers its days too, from the first row on. The
// order of ¥1,000 is there from the start; a payment opens the days of payments, its undoing takes
// them back.
void TestMoney::whatIsTypedInByHandIsCounted()
{
    const auto step = [this](MoneyBridge::Step which) { return bridge().steps.at(which); };
    QCOMPARE(step(MoneyBridge::Signed).state, Measure::State::Number);
    QCOMPARE(step(MoneyBridge::Signed).num, Int128(yuan(1000)));
    QCOMPARE(step(MoneyBridge::Collected).state, Measure::State::NoData);
    QCOMPARE(receive(yuan(500), {}), QString());
    QCOMPARE(step(MoneyBridge::Collected).state, Measure::State::Number);
    QCOMPARE(step(MoneyBridge::Collected).num, Int128(yuan(500)));
    QVERIFY(m_store->undo());
    QCOMPARE(step(MoneyBridge::Collected).state, Measure::State::NoData);
}

void TestMoney::aLeadBecomesACustomerWithContactAndOpportunity()
{
    const auto book = m_store->asked<PipelineBook>(
        [](const Reading &reading) { return PipelineBook::of(reading); });
    Stage stage;
    stage.id = StageId(m_store->id());
    stage.pipeline = book.pipelines.first().id;
    stage.code = u"lead"_s;
    stage.seq = 1;
    Lead lead;
    lead.id = LeadId(m_store->id());
    lead.company = u"Norva"_s;
    lead.name = u"李明"_s;
    lead.phone = u"13800000000"_s;
    lead.owner = m_ann;
    lead.createdAt = Moment(Today.addDays(-2));
    QVERIFY(m_store->submit({Record::create(stage), Record::create(lead)}));
    LeadEdits::Conversion wish;
    wish.customerName = u"Norva"_s;
    wish.amount = yuan(80);
    const auto convert = [&] {
        return m_store->perform([&](const Reading &reading) {
            return LeadEdits(reading, m_store->now(), m_store->newId())
                .convert(lead.id.uuid(), wish);
        });
    };
    QCOMPARE(convert(), QString());
    const Customer customer = m_store->all<Customer>().last();
    QCOMPARE(customer.name, u"Norva"_s);
    QCOMPARE(customer.owner, m_ann);
    QCOMPARE(m_store->all<Contact>().first().name, u"李明"_s);
    QCOMPARE(m_store->all<Contact>().first().customer, customer.id);
    const Opportunity deal = m_store->all<Opportunity>().first();
    QCOMPARE(deal.customer, customer.id);
    QCOMPARE(deal.lead, lead.id);
    QCOMPARE(deal.stage, u"lead"_s);
    QCOMPARE(deal.amount, (Amount {yuan(80)}));
    const Lead after = m_store->read<Lead>(lead.id.uuid());
    QCOMPARE(after.opportunity, deal.id);
    QCOMPARE(after.customer, customer.id);
    QCOMPARE(after.qualifiedAt, m_store->now());
    QCOMPARE(convert(), u"lead.converted"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(m_store->all<Customer>().size(), 1);
    QVERIFY(m_store->all<Contact>().isEmpty());
}

void TestMoney::aLeadOfAKnownCustomerMakesNoSecondOne()
{
    Contact known;
    known.id = ContactId(m_store->id());
    known.customer = m_customer;
    known.name = u"李明"_s;
    Lead lead;
    lead.id = LeadId(m_store->id());
    lead.company = u"华诚"_s;
    lead.name = u"李明"_s;
    lead.owner = m_ann;
    QVERIFY(m_store->submit({Record::create(known), Record::create(lead)}));
    LeadEdits::Conversion wish;
    wish.customer = m_customer.uuid();
    wish.makesDeal = false;
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return LeadEdits(reading, m_store->now(), m_store->newId()).convert(lead.id.uuid(), wish);
    }),
             QString());
    QCOMPARE(m_store->all<Customer>().size(), 1);
    QCOMPARE(m_store->all<Contact>().size(), 1);
    QCOMPARE(m_store->read<Lead>(lead.id.uuid()).customer, m_customer);
}

void TestMoney::aLeadIsPutAsideWithAReason()
{
    Lead lead;
    lead.id = LeadId(m_store->id());
    lead.company = u"Norva"_s;
    QVERIFY(m_store->submit({Record::create(lead)}));
    const auto drop = [&](const QString &reason) {
        return m_store->perform([&](const Reading &reading) {
            return LeadEdits(reading, m_store->now(), m_store->newId())
                .drop(lead.id.uuid(), reason);
        });
    };
    QCOMPARE(drop(u" "_s), u"task.needs_reason"_s);
    QCOMPARE(drop(u"no budget"_s), QString());
    QVERIFY(m_store->read<Lead>(lead.id.uuid()).disqualifiedAt.isValid());
    QCOMPARE(m_store->read<Lead>(lead.id.uuid()).note, u"no budget"_s);
}

void TestMoney::aRecordIsJudgedBeforeItIsStored_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QHash<QString, Value>>("fields");
    QTest::addColumn<QString>("code");
    const Uuid someone = *Uuid::fromText(u"01890000-0000-7000-8000-000000000001"_s);
    using Fields = QHash<QString, Value>;
    QTest::newRow("nothing") << u"ticket"_s << Fields() << u"record.needs"_s;
    QTest::newRow("a ticket") << u"ticket"_s
                              << Fields {{u"customer"_s, someone}, {u"subject"_s, u"late"_s}}
                              << QString();
    QTest::newRow("an amount below zero")
        << u"receivable"_s
        << Fields {{u"customer"_s, someone}, {u"due_on"_s, Today}, {u"amount"_s, qint64(-1)}}
        << u"record.negative"_s;
    QTest::newRow("due before it is issued") << u"receivable"_s
                                             << Fields {{u"customer"_s, someone},
                                                        {u"issued_on"_s, Today},
                                                        {u"due_on"_s, Today.addDays(-1)},
                                                        {u"amount"_s, qint64(1)}}
                                             << u"record.days_crossed"_s;
    QTest::newRow("eleven of ten")
        << u"survey"_s
        << Fields {{u"customer"_s, someone}, {u"kind"_s, u"nps"_s}, {u"score"_s, qint64(11)}}
        << u"record.out_of_range"_s;
    QTest::newRow("ten of ten") << u"survey"_s
                                << Fields {{u"customer"_s, someone},
                                           {u"kind"_s, u"nps"_s},
                                           {u"score"_s, qint64(10)}}
                                << QString();
    QTest::newRow("six of five") << u"survey"_s
                                 << Fields {{u"customer"_s, someone},
                                            {u"kind"_s, u"csat"_s},
                                            {u"score"_s, qint64(6)}}
                                 << u"record.out_of_range"_s;
}

void TestMoney::aRecordIsJudgedBeforeItIsStored()
{
    QFETCH(QString, entity);
    using Fields = QHash<QString, Value>;
    QFETCH(Fields, fields);
    QFETCH(QString, code);
    QCOMPARE(save(entity, fields), code);
}

void TestMoney::onlyWhatDiffersIsChanged()
{
    QCOMPARE(save(u"ticket"_s, {{u"customer"_s, m_customer.uuid()}, {u"subject"_s, u"late"_s}}),
             QString());
    const Ticket made = m_store->all<Ticket>().first();
    QCOMPARE(made.createdAt, m_store->now());
    const auto command = m_store->asked<Command>([&](const Reading &reading) {
        return RecordEdits(reading, m_store->now(), m_store->newId())
            .save(u"ticket"_s, made.id.uuid(),
                  {{u"customer"_s, m_customer.uuid()}, {u"subject"_s, u"very late"_s}});
    });
    QCOMPARE(command.changes.size(), 1);
    QCOMPARE(command.changes.first().fields.keys(), QStringList {u"subject"_s});
}

// A lead of a person without a company, a ticket without a subject: both came with a file.
void TestMoney::aRowThatCameWithoutIsChangedWithout()
{
    Lead lead;
    lead.id = LeadId(m_store->id());
    lead.name = u"Mr Li"_s;
    Ticket ticket;
    ticket.id = TicketId(m_store->id());
    ticket.customer = m_customer;
    QVERIFY(m_store->submit({Record::create(lead), Record::create(ticket)}));
    const auto change = [&](const QString &entity, const Uuid &id,
                            const QHash<QString, Value> &fields) {
        return m_store->perform([&](const Reading &reading) {
            return RecordEdits(reading, m_store->now(), m_store->newId()).save(entity, id, fields);
        });
    };
    QCOMPARE(change(u"lead"_s, lead.id.uuid(), {{u"phone"_s, u"138"_s}, {u"company"_s, Value()}}),
             QString());
    QCOMPARE(change(u"ticket"_s, ticket.id.uuid(), {{u"cause"_s, u"lorry"_s}}), QString());
    QCOMPARE(m_store->read<Lead>(lead.id.uuid()).phone, u"138"_s);
    // What is said once is not taken away, and a new one still needs it.
    QCOMPARE(change(u"lead"_s, lead.id.uuid(), {{u"company"_s, u"Westwind"_s}}), QString());
    QCOMPARE(change(u"lead"_s, lead.id.uuid(), {{u"company"_s, Value()}}), u"record.needs"_s);
    QCOMPARE(save(u"lead"_s, {{u"name"_s, u"Mrs Wu"_s}}), u"record.needs"_s);
}

void TestMoney::whatOthersHangOnStays()
{
    const auto remove = [&](const QString &entity, const Uuid &id) {
        return m_store->perform([&](const Reading &reading) {
            return RecordEdits(reading, m_store->now(), m_store->newId()).remove(entity, {id});
        });
    };
    QCOMPARE(remove(u"customer"_s, m_customer.uuid()), u"record.in_use"_s);
    QCOMPARE(remove(u"sales_order"_s, m_order.uuid()), QString());
    QVERIFY(m_store->all<SalesOrder>().isEmpty());
    QVERIFY(m_store->undo());
    QCOMPARE(m_store->all<SalesOrder>().size(), 1);
}

void TestMoney::aTableHoldsTheLatestRowsThatFit()
{
    SalesOrder later;
    later.id = SalesOrderId(m_store->id());
    later.customer = m_customer;
    later.number = u"Ｓ－２"_s; // full width
    later.signedAt = Moment(Today);
    QVERIFY(m_store->submit({Record::create(later)}));
    const auto table = [&](const QString &text) {
        return m_store->asked<RecordTable>([&](const Reading &reading) {
            return RecordTable::of(
                {u"sales_order"_s, {u"number"_s, u"customer"_s}, u"signed_at"_s, text, {}, {}},
                reading);
        });
    };
    QCOMPARE(table({}).rows.size(), 2);
    QCOMPARE(table({}).rows.first().id, later.id.uuid());
    QCOMPARE(table({}).names.value(m_customer.uuid()), u"华诚"_s);
    QCOMPARE(table(u"s-2"_s).rows.size(), 1);
    QCOMPARE(table(u"华"_s).rows.size(), 2);
    QCOMPARE(table(u"nobody"_s).total, 0);
}

// Whether it was sent follows from its day where nothing is said.
void TestMoney::aQuoteIsInTheListWithWhatIsKnownOfIt()
{
    Quote draft;
    draft.id = QuoteId(m_store->id());
    draft.customer = m_customer;
    draft.number = u"Q1"_s;
    draft.requestedAt = Moment(Today);
    Quote sent = draft;
    sent.id = QuoteId(m_store->id());
    sent.number = u"Q2"_s;
    sent.sentAt = Moment(Today);
    sent.requestedAt = Moment(Today.addDays(-1));
    Quote declined = sent;
    declined.id = QuoteId(m_store->id());
    declined.status = u"declined"_s;
    declined.requestedAt = Moment(Today.addDays(-2));
    QVERIFY(
        m_store->submit({Record::create(draft), Record::create(sent), Record::create(declined)}));
    const auto table = m_store->asked<RecordTable>([&](const Reading &reading) {
        return RecordTable::of(
            {u"quote"_s, {u"number"_s, u"status"_s}, u"requested_at"_s, {}, {}, {}}, reading);
    });
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(toText(table.rows[0].cells[1]), u"draft"_s);
    QCOMPARE(toText(table.rows[1].cells[1]), u"sent"_s);
    QCOMPARE(toText(table.rows[2].cells[1]), u"declined"_s);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_Money.moc"
