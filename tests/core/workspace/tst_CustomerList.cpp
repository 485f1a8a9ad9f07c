// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Activity.h"
#include "core/sales/CustomerLabel.h"
#include "core/sales/PaymentAllocation.h"
#include "core/sales/Receivable.h"
#include "core/sales/SalesOrder.h"
#include "core/sales/Task.h"
#include "core/workspace/CustomerClasses.h"
#include "core/workspace/CustomerEdits.h"
#include "core/workspace/CustomerList.h"
#include "core/workspace/CustomerProfile.h"
#include "core/workspace/Workspace.h"
#include "tests/support/SmallCompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 20);

} // namespace

/// The list of customers: what each line says, what is filtered, what is done to many.
class TestCustomerList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aLineSaysWhatTheOtherTablesSay();
    void filtersNarrowAndSearchRanks();
    void theOrderPutsNothingLast();
    void assigningIsDatedAndKeepsThePast();
    void aLabelIsAnIntervalAndIsTakenOff();
    void classesFollowTheShareOfOrders();
    void classesByAmountAndTheirRuleIsKept();
    void aNewCustomerHasLookAlikes();
    void aGroupIsHeldAgainstTheRest();

private:
    template<typename T>
    T asked(const std::function<Result<T>(const Reading &)> &question)
    {
        const auto answer = m_workspace->ask<T>(question).takeResult();
        if (!answer)
            qWarning() << answer.error().code << answer.error().detail;
        return answer.value_or(T());
    }
    QList<CustomerLine> lines(const CustomerRequest &request = {})
    {
        return asked<QList<CustomerLine>>(
            [&](const Reading &reading) -> Result<QList<CustomerLine>> {
                const auto listing = CustomerList::of(request, reading);
                if (!listing)
                    return listing.error();
                return CustomerList::lines(listing->rows, listing->facts, reading);
            });
    }
    QStringList names(const CustomerRequest &request = {})
    {
        QStringList names;
        for (const CustomerLine &line : lines(request))
            names.append(line.name);
        return names;
    }
    QString perform(const std::function<Result<Command>(const CustomerEdits &)> &deed)
    {
        const auto command
            = m_workspace
                  ->ask<Command>([&](const Reading &reading) {
                      return deed(CustomerEdits(reading, [this] { return m_workspace->newId(); }));
                  })
                  .takeResult();
        if (!command)
            return QString(command.error().code);
        const auto stored = m_workspace->submit(*command).takeResult();
        m_receipt = stored.value_or(Receipt());
        return stored ? QString() : QString(stored.error().code);
    }
    Customer customer(const QString &name, const PersonId &owner, const QString &region,
                      const QString &tier = {})
    {
        Customer made;
        made.id = CustomerId((*m_store)->makeId());
        made.name = name;
        made.owner = owner;
        made.region = region;
        made.tier = tier;
        return made;
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<SmallCompany> m_company;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    Customer m_hua, m_norva, m_blue, m_free;
    Receipt m_receipt;
};

void TestCustomerList::init()
{
    m_workspace.reset();
    m_store = std::make_unique<TestStore>(Today);
    m_company = std::make_unique<SmallCompany>(*m_store);
    m_hua = customer(u"华诚医疗"_s, m_company->ann.id, u"上海"_s, u"A"_s);
    m_norva = customer(u"Norva Foods"_s, m_company->chen.id, u"Leeds"_s);
    m_blue = customer(u"Blueridge"_s, m_company->bob.id, u"Leeds"_s, u"C"_s);
    m_free = customer(u"长江药业"_s, {}, u"武汉"_s);
    QList<Change> made {Record::create(m_hua), Record::create(m_norva), Record::create(m_blue),
                        Record::create(m_free)};
    Opportunity open = m_company->deal(u"D1"_s, m_company->ann, 120'000, Today.addDays(10));
    open.customer = m_hua.id;
    Opportunity won = SmallCompany::won(open, Today);
    won.id = OpportunityId((*m_store)->makeId());
    Activity seen;
    seen.id = ActivityId((*m_store)->makeId());
    seen.customer = m_hua.id;
    seen.startedAt = Moment(QDate(2026, 3, 18));
    Activity called; // only its opportunity says whose it was
    called.id = ActivityId((*m_store)->makeId());
    called.opportunity = open.id;
    called.startedAt = Moment(QDate(2026, 3, 19));
    Activity old;
    old.id = ActivityId((*m_store)->makeId());
    old.customer = m_blue.id;
    old.startedAt = Moment(QDate(2026, 1, 2));
    Task next;
    next.id = TaskId((*m_store)->makeId());
    next.customer = m_hua.id;
    next.dueAt = Moment(QDate(2026, 3, 25));
    Receivable bill;
    bill.id = ReceivableId((*m_store)->makeId());
    bill.customer = m_blue.id;
    bill.dueOn = QDate(2026, 3, 1);
    bill.amount = Amount {50'000 * 10'000};
    bill.currency = u"CNY"_s;
    PaymentAllocation paid;
    paid.id = PaymentAllocationId((*m_store)->makeId());
    paid.receivable = bill.id;
    paid.amount = Amount {20'000 * 10'000};
    paid.currency = u"CNY"_s;
    made << Record::create(open) << Record::create(won) << Record::create(seen)
         << Record::create(called) << Record::create(old) << Record::create(next)
         << Record::create(bill) << Record::create(paid);
    const auto order = [&](const Customer &customer, qint64 yuan, const QDate &day) {
        SalesOrder one;
        one.id = SalesOrderId((*m_store)->makeId());
        one.customer = customer.id;
        one.signedAt = Moment(day);
        one.amount = Amount {yuan * 10'000};
        one.currency = u"CNY"_s;
        made << Record::create(one);
    };
    // Of 1,000: 600, 250, 150; that of two years ago counts for nothing.
    order(m_blue, 600, QDate(2026, 1, 10));
    order(m_hua, 250, QDate(2025, 6, 1));
    order(m_norva, 150, QDate(2025, 12, 1));
    order(m_norva, 9'000, QDate(2024, 3, 1));
    QVERIFY(m_company->submit(made));
    m_store->close();
    m_clock = std::make_unique<FixedClock>(Today);
    m_workspace = std::make_unique<Workspace>(m_store->path(), Handbook(), *m_clock, 3);
    QVERIFY(m_workspace->open(Workspace::Access::Write).takeResult());
}

void TestCustomerList::aLineSaysWhatTheOtherTablesSay()
{
    const QList<CustomerLine> all = lines();
    QCOMPARE(all.size(), 4);
    const CustomerLine &hua = all.first(); // touched last
    QCOMPARE(hua.name, u"华诚医疗"_s);
    QCOMPARE(hua.owner, u"Ann"_s);
    QCOMPARE(hua.lastContact, QDate(2026, 3, 19));
    QCOMPARE(hua.nextTask, QDate(2026, 3, 25));
    QCOMPARE(hua.open, qint64(120'000) * 10'000);
    const CustomerLine &blue = all.at(1);
    QCOMPARE(blue.overdue, qint64(30'000) * 10'000); // 50,000 less 20,000 paid
    QVERIFY(all.at(2).lastContact.isNull());
}

void TestCustomerList::filtersNarrowAndSearchRanks()
{
    CustomerRequest request;
    request.node = NodeKey::unit(m_company->west.id.uuid());
    QCOMPARE(names(request), (QStringList {u"华诚医疗"_s, u"Blueridge"_s}));
    request = {};
    request.regions = {u"Leeds"_s};
    request.tiers = {u"C"_s};
    QCOMPARE(names(request), QStringList {u"Blueridge"_s});
    request = {};
    request.only = CustomerRequest::Only::Pool;
    QCOMPARE(names(request), QStringList {u"长江药业"_s});
    request.only = CustomerRequest::Only::Overdue;
    QCOMPARE(names(request), QStringList {u"Blueridge"_s});
    request = {};
    request.quietDays = 60; // Blueridge was seen 77 days ago; two never were
    QCOMPARE(names(request).size(), 3);
    request = {};
    request.text = u"hcyl"_s;
    QCOMPARE(names(request), QStringList {u"华诚医疗"_s});
    request.text = u"leeds"_s;
    QCOMPARE(names(request), (QStringList {u"Blueridge"_s, u"Norva Foods"_s})); // shorter first
}

void TestCustomerList::theOrderPutsNothingLast()
{
    CustomerRequest request;
    request.order = CustomerRequest::Order::Name;
    // By sound: Blueridge, chang jiang, hua cheng, Norva.
    QCOMPARE(names(request),
             (QStringList {u"Blueridge"_s, u"长江药业"_s, u"华诚医疗"_s, u"Norva Foods"_s}));
    request.order = CustomerRequest::Order::Tier;
    QCOMPARE(names(request).mid(0, 2), (QStringList {u"华诚医疗"_s, u"Blueridge"_s}));
    request.isDescending = true;
    QCOMPARE(names(request).mid(0, 2), (QStringList {u"Blueridge"_s, u"华诚医疗"_s}));
}

void TestCustomerList::assigningIsDatedAndKeepsThePast()
{
    const QList<Uuid> ids {m_hua.id.uuid(), m_norva.id.uuid()};
    QCOMPARE(perform([&](const CustomerEdits &edits) {
                 return edits.assign(ids, m_company->bob.id.uuid(), QDate(2026, 3, 1),
                                     u"new territory"_s);
             }),
             QString());
    const auto stretches
        = asked<QList<Ownership>>([](const Reading &reading) -> Result<QList<Ownership>> {
              return reading.facts.ownerships();
          });
    QCOMPARE(stretches.size(), 4);
    QCOMPARE(stretches[0].person, m_company->ann.id);
    QCOMPARE(stretches[0].toOn, QDate(2026, 2, 28));
    QCOMPARE(stretches[1].person, m_company->bob.id);
    QCOMPARE(stretches[1].fromOn, QDate(2026, 3, 1));
    QCOMPARE(stretches[1].reason, u"new territory"_s);
    QVERIFY(m_workspace->undo(m_receipt.command).takeResult());
    QCOMPARE(lines().first().owner, u"Ann"_s);
    QCOMPARE(perform([&](const CustomerEdits &edits) { return edits.assign(ids, {}, {}, {}); }),
             u"customers.needs_owner"_s);
}

void TestCustomerList::aLabelIsAnIntervalAndIsTakenOff()
{
    const QList<Uuid> ids {m_hua.id.uuid(), m_blue.id.uuid()};
    const auto mark = [&] {
        return perform([&](const CustomerEdits &edits) { return edits.mark(ids, u"VIP"_s); });
    };
    QCOMPARE(mark(), QString());
    QCOMPARE(m_receipt.written, 3); // the label and two marks
    QCOMPARE(mark(), QString());
    QCOMPARE(m_receipt.written, 0);
    const Uuid label = asked<Uuid>([](const Reading &reading) -> Result<Uuid> {
        return (*reading.facts.table(u"label"_s))->ids.front();
    });
    CustomerRequest request;
    request.labels = {label.text()};
    QCOMPARE(names(request).size(), 2);
    QCOMPARE(lines(request).first().labels, QStringList {u"VIP"_s});
    QCOMPARE(
        perform([&](const CustomerEdits &edits) { return edits.unmark({m_hua.id.uuid()}, label); }),
        QString());
    QCOMPARE(names(request), QStringList {u"Blueridge"_s});
}

void TestCustomerList::classesFollowTheShareOfOrders()
{
    // 600 of 1,000 come first; 60 % is below 70 %, so the next one is A too; 85 % is below 90 %: B.
    const auto trial = asked<CustomerClasses::Trial>(
        [](const Reading &reading) { return CustomerClasses().tried(reading); });
    QCOMPARE(trial.classes.value(u"A"_s), 2);
    QCOMPARE(trial.classes.value(u"B"_s), 1);
    QCOMPARE(trial.classes.value(u"C"_s), 1); // bought nothing
    QCOMPARE(trial.moves.value({u"C"_s, u"A"_s}), 1);
    QCOMPARE(trial.moves.value({QString(), u"B"_s}), 1);
    QCOMPARE(trial.moves.value({QString(), u"C"_s}), 1);
    QCOMPARE(trial.changed.size(), 3);
}

void TestCustomerList::classesByAmountAndTheirRuleIsKept()
{
    CustomerClasses rule;
    rule.cut = CustomerClasses::Cut::Amount;
    rule.a = 500 * 10'000;
    rule.b = 200 * 10'000;
    const auto command
        = m_workspace
              ->ask<Command>([&](const Reading &reading) {
                  return rule.command(reading, [this] { return m_workspace->newId(); });
              })
              .takeResult();
    QVERIFY(command);
    QVERIFY(m_workspace->submit(*command).takeResult());
    CustomerRequest request;
    request.tiers = {u"A"_s};
    QCOMPARE(names(request), QStringList {u"Blueridge"_s});
    request.tiers = {u"B"_s};
    QCOMPARE(names(request), QStringList {u"华诚医疗"_s});
    QCOMPARE(asked<CustomerClasses>([](const Reading &reading) -> Result<CustomerClasses> {
                 return CustomerClasses::of(reading);
             }),
             rule);
    rule.a = 1;
    const auto refused
        = m_workspace
              ->ask<Command>([&](const Reading &reading) {
                  return rule.command(reading, [this] { return m_workspace->newId(); });
              })
              .takeResult();
    QVERIFY(!refused);
    QCOMPARE(QString(refused.error().code), u"classes.order"_s);
}

void TestCustomerList::aNewCustomerHasLookAlikes()
{
    const auto alike = [&](const QString &name) {
        const auto found = asked<QList<DealChoices::Choice>>(
            [&](const Reading &reading) { return CustomerEdits(reading, {}).lookAlikes(name); });
        QStringList names;
        for (const DealChoices::Choice &one : found)
            names.append(one.name);
        return names;
    };
    QCOMPARE(alike(u"华诚医疗有限公司"_s), QStringList {u"华诚医疗"_s});
    QCOMPARE(alike(u"ＮＯＲＶＡ Foods Ltd."_s), QStringList {u"Norva Foods"_s});
    QCOMPARE(alike(u"上海华诚医疗（集团）股份有限公司"_s), QStringList {u"华诚医疗"_s});
    QCOMPARE(alike(u"X"_s), QStringList());
    Customer made;
    made.name = u" 新客户 "_s;
    QCOMPARE(perform([&](const CustomerEdits &edits) {
                 return edits.create(made, u"王伟"_s, u"13800001111"_s);
             }),
             QString());
    CustomerRequest request;
    request.text = u"1111"_s;
    QCOMPARE(names(request), QStringList {u"新客户"_s});
}

void TestCustomerList::aGroupIsHeldAgainstTheRest()
{
    CustomerRequest request;
    request.regions = {u"Leeds"_s};
    const auto profile = asked<CustomerProfile>(
        [&](const Reading &reading) { return CustomerProfile::of(request, reading); });
    QCOMPARE(profile.group.customers, 2);
    QCOMPARE(profile.rest.customers, 2);
    // Blueridge 600 and Norva 150 in the last year: 750 in two orders.
    QCOMPARE(profile.group.orders, 2);
    QCOMPARE(profile.group.averageOrder(), std::optional<qint64>(375 * 10'000));
    QCOMPARE(profile.rest.averageOrder(), std::optional<qint64>(250 * 10'000));
    QCOMPARE(profile.group.buyers, 2);
    const CustomerProfile::Line &region = profile.lines.at(profile.lines.size() - 3);
    QCOMPARE(region.field, u"region"_s);
    QCOMPARE(region.value, u"Leeds"_s); // all of one side, nobody of the other
    QCOMPARE(region.group, 2);
    QCOMPARE(region.rest, 0);
}

QTEST_GUILESS_MAIN(TestCustomerList)
#include "tst_CustomerList.moc"
