// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Lead.h"
#include "core/sales/OpportunityChange.h"
#include "core/sales/Protection.h"
#include "core/sales/Quote.h"
#include "core/sales/Receivable.h"
#include "core/sales/Task.h"
#include "core/workspace/HandOver.h"
#include "core/workspace/Workspace.h"
#include "tests/support/SmallCompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 20);

} // namespace

/// Who leaves gives everything on, dated, in one command.
class TestHandOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theSheetCountsWhatIsInHand();
    void evenlyMeansByOpenAmount();
    void regionsHaveTheirOwnReceivers();
    void everythingChangesHandsFromTheDayAfter();
    void leadsAndReportedDealsGoAlong();
    void theMembershipEndsWithTheLastDay();
    void theLeaverCannotTakeOver();
    void phonesAreMasked_data();
    void phonesAreMasked();

private:
    HandOver::Plan plan(HandOver::Way way = HandOver::Way::One) const
    {
        return {m_company->ann.id.uuid(),
                QDate(2026, 3, 31),
                way,
                {m_company->bob.id.uuid(), m_company->chen.id.uuid()},
                {}};
    }
    template<typename T>
    Result<T> asked(const std::function<Result<T>(const HandOver &)> &question)
    {
        return m_workspace
            ->ask<T>([&](const Reading &reading) {
                return question(HandOver(reading, Moment::instant(m_clock.now()),
                                         [this] { return m_workspace->newId(); }));
            })
            .takeResult();
    }
    Result<HandOver::Sheet> sheet(const HandOver::Plan &plan)
    {
        return asked<HandOver::Sheet>([&](const HandOver &over) { return over.sheet(plan); });
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<SmallCompany> m_company;
    FixedClock m_clock {Today};
    std::unique_ptr<Workspace> m_workspace;
    QList<Customer> m_customers;
};

// Ann has 华诚 (50,000 open), Norva (40,000 open, 30,000 to be paid) and Blueridge (nothing open).
void TestHandOver::init()
{
    m_workspace.reset();
    m_store = std::make_unique<TestStore>(Today);
    m_company = std::make_unique<SmallCompany>(*m_store);
    m_customers.clear();
    QList<Change> made;
    for (const auto &[name, region, yuan] :
         {std::tuple(u"华诚"_s, u"上海"_s, 50'000), std::tuple(u"Norva"_s, u"Leeds"_s, 40'000),
          std::tuple(u"Blueridge"_s, u"Leeds"_s, 0)}) {
        Customer one;
        one.id = CustomerId((*m_store)->makeId());
        one.name = name;
        one.region = region;
        one.owner = m_company->ann.id;
        m_customers.append(one);
        made << Record::create(one);
        if (yuan == 0)
            continue;
        Opportunity deal = m_company->deal(name, m_company->ann, yuan, Today.addDays(20));
        deal.customer = one.id;
        made << Record::create(deal);
    }
    Task task;
    task.id = TaskId((*m_store)->makeId());
    task.person = m_company->ann.id;
    task.dueAt = Moment(Today);
    Quote quote;
    quote.id = QuoteId((*m_store)->makeId());
    quote.owner = m_company->ann.id;
    quote.customer = m_customers[0].id;
    quote.netAmount = Amount {45'000 * 10'000};
    quote.currency = u"CNY"_s;
    Receivable bill;
    bill.id = ReceivableId((*m_store)->makeId());
    bill.owner = m_company->ann.id;
    bill.customer = m_customers[1].id;
    bill.amount = Amount {30'000 * 10'000};
    bill.currency = u"CNY"_s;
    made << Record::create(task) << Record::create(quote) << Record::create(bill);
    QVERIFY(m_company->submit(made));
    m_store->close();
    m_workspace = std::make_unique<Workspace>(m_store->path(), Handbook(), m_clock, 3);
    QVERIFY(m_workspace->open(Workspace::Access::Write).takeResult());
}

void TestHandOver::theSheetCountsWhatIsInHand()
{
    const auto found = sheet(plan());
    QVERIFY(found);
    QCOMPARE(found->leaver, u"Ann"_s);
    QCOMPARE(found->customers, 3);
    QCOMPARE(found->items.size(), 4); // and the task that belongs to no customer, last
    QCOMPARE(found->items.first().name, u"华诚"_s);
    QVERIFY(found->items.last().customer.isNull());
    QCOMPARE(found->total.deals, 2);
    QCOMPARE(found->total.open, qint64(90'000) * 10'000);
    QCOMPARE(found->total.tasks, 1);
    QCOMPARE(found->total.quotes, 1);
    QCOMPARE(found->total.quoted, qint64(45'000) * 10'000);
    QCOMPARE(found->total.due, qint64(30'000) * 10'000);
    QCOMPARE(found->regions, (QStringList {u"Leeds"_s, u"上海"_s}));
    QVERIFY(found->masksPhones);
}

void TestHandOver::evenlyMeansByOpenAmount()
{
    const auto found = sheet(plan(HandOver::Way::Evenly));
    QVERIFY(found);
    // 50,000 to Bob; 40,000 to 陈静, who has less; Blueridge to 陈静 again: 40,000 is still less.
    QCOMPARE(found->items[0].receiver, m_company->bob.id.uuid());
    QCOMPARE(found->items[1].receiver, m_company->chen.id.uuid());
    QCOMPARE(found->items[2].receiver, m_company->chen.id.uuid());
}

void TestHandOver::regionsHaveTheirOwnReceivers()
{
    HandOver::Plan wish = plan(HandOver::Way::ByRegion);
    wish.regions.insert(u"Leeds"_s, m_company->chen.id.uuid());
    const auto found = sheet(wish);
    QCOMPARE(found->items[0].receiver, m_company->bob.id.uuid());
    QCOMPARE(found->items[1].receiver, m_company->chen.id.uuid());
}

void TestHandOver::everythingChangesHandsFromTheDayAfter()
{
    const auto command = asked<Command>([&](const HandOver &over) { return over.command(plan()); });
    QVERIFY(command);
    const auto receipt = m_workspace->submit(*command).takeResult();
    QVERIFY(receipt);
    const auto after = sheet(plan());
    QCOMPARE(after->items.size(), 0);
    const auto stretches
        = m_workspace
              ->ask<QList<Ownership>>([&](const Reading &reading) -> Result<QList<Ownership>> {
                  QList<Ownership> found;
                  for (const Ownership &one : reading.facts.ownerships()) {
                      if (one.objectId == m_customers[0].id.uuid())
                          found.append(one);
                  }
                  return found;
              })
              .takeResult();
    QCOMPARE(stretches->size(), 2);
    QCOMPARE(stretches->at(0).toOn, QDate(2026, 3, 31));
    QCOMPARE(stretches->at(1).fromOn, QDate(2026, 4, 1));
    QCOMPARE(stretches->at(1).person, m_company->bob.id);
    QCOMPARE(stretches->at(1).reason, u"handover"_s);
    QVERIFY(m_workspace->undo(receipt->command).takeResult());
    QCOMPARE(sheet(plan())->items.size(), 4);
}

// Ann has an open lead and one that was put aside; 华诚 is reported for her until the end of May.
void TestHandOver::leadsAndReportedDealsGoAlong()
{
    Lead lead;
    lead.id = LeadId(m_workspace->newId());
    lead.company = u"Westwind"_s;
    lead.owner = m_company->ann.id;
    Lead past = lead;
    past.id = LeadId(m_workspace->newId());
    past.disqualifiedAt = Moment(Today);
    Protection report;
    report.id = ProtectionId(m_workspace->newId());
    report.customer = m_customers[0].id;
    report.person = m_company->ann.id;
    report.fromOn = Today;
    report.toOn = QDate(2026, 5, 31);
    Protection lapsed = report;
    lapsed.id = ProtectionId(m_workspace->newId());
    lapsed.toOn = Today.addDays(-1);
    Command made;
    made.label = u"test"_s;
    made.changes = {Record::create(lead), Record::create(past), Record::create(report),
                    Record::create(lapsed)};
    QVERIFY(m_workspace->submit(made).takeResult());
    const auto before = sheet(plan());
    QCOMPARE(before->total.leads, 1);
    QCOMPARE(before->total.protections, 1);
    const auto command = asked<Command>([&](const HandOver &over) { return over.command(plan()); });
    QVERIFY(command);
    const auto receipt = m_workspace->submit(*command).takeResult();
    QVERIFY(receipt);
    const auto owner = [&](const QString &entity, const Uuid &id, const QString &field) {
        return m_workspace
            ->ask<Value>([&](const Reading &reading) -> Result<Value> {
                return reading.row(entity, id).value(field);
            })
            .takeResult()
            .value_or(Value());
    };
    const Value bob = m_company->bob.id.uuid();
    const Value ann = m_company->ann.id.uuid();
    QCOMPARE(owner(u"lead"_s, lead.id.uuid(), u"owner"_s), bob);
    QCOMPARE(owner(u"lead"_s, past.id.uuid(), u"owner"_s), ann);
    QCOMPARE(owner(u"protection"_s, report.id.uuid(), u"person"_s), bob);
    QCOMPARE(owner(u"protection"_s, lapsed.id.uuid(), u"person"_s), ann);
    // What Ann hands over with her own report is no clash with her.
    const auto clashes = m_workspace
                             ->ask<qint64>([](const Reading &reading) -> Result<qint64> {
                                 return reading.count(u"deal_clash"_s);
                             })
                             .takeResult();
    QCOMPARE(*clashes, 0);
    QVERIFY(m_workspace->undo(receipt->command).takeResult());
    QCOMPARE(owner(u"lead"_s, lead.id.uuid(), u"owner"_s), ann);
    QCOMPARE(owner(u"protection"_s, report.id.uuid(), u"person"_s), ann);
}

void TestHandOver::theMembershipEndsWithTheLastDay()
{
    QCOMPARE(sheet(plan())->seats, QStringList {u"West"_s});
    const auto command = asked<Command>([&](const HandOver &over) { return over.command(plan()); });
    QVERIFY(command);
    const auto receipt = m_workspace->submit(*command).takeResult();
    QVERIFY(receipt);
    const auto isIn = [&](const QDate &day) {
        return m_workspace
            ->ask<bool>([&](const Reading &reading) -> Result<bool> {
                return reading.facts.organisation().isWithin(
                    NodeKey::person(m_company->ann.id.uuid()),
                    NodeKey::unit(m_company->west.id.uuid()), day);
            })
            .takeResult()
            .value_or(false);
    };
    QVERIFY(isIn({2026, 3, 31}));
    QVERIFY(!isIn({2026, 4, 1}));
    QCOMPARE(sheet(plan())->seats, QStringList());
    QVERIFY(m_workspace->undo(receipt->command).takeResult());
    QVERIFY(isIn({2026, 4, 1}));
}

void TestHandOver::theLeaverCannotTakeOver()
{
    HandOver::Plan wish = plan();
    wish.receivers = {wish.leaver};
    QCOMPARE(QString(sheet(wish).error().code), u"handover.to_leaver"_s);
    wish.receivers.clear();
    const auto refused = asked<Command>([&](const HandOver &over) { return over.command(wish); });
    QCOMPARE(QString(refused.error().code), u"handover.needs_receiver"_s);
}

void TestHandOver::phonesAreMasked_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("masked");
    QTest::newRow("mobile") << u"13812345678"_s << u"138****5678"_s;
    QTest::newRow("with blanks") << u"138 1234 5678"_s << u"138 **** 5678"_s;
    QTest::newRow("short") << u"110"_s << u"***"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestHandOver::phonesAreMasked()
{
    QFETCH(const QString, phone);
    QFETCH(const QString, masked);
    QCOMPARE(HandOver::masked(phone), masked);
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_LeaversHandOver.moc"
