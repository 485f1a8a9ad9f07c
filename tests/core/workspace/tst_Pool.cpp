// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Activity.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Task.h"
#include "core/workspace/PoolClaim.h"
#include "core/workspace/PoolEdits.h"
#include "core/workspace/RowsOf.h"
#include "tests/support/Dice.h"
#include "tests/support/SmallCompany.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Monday(2026, 3, 2);

/// A clock that is moved on by hand.
class HandClock final : public Clock
{
public:
    explicit HandClock(const QDate &day) : m_day(day) {}
    qint64 now() const override { return FixedClock(m_day).now(); }
    QDate day() const { return m_day; }
    void move(const QDate &day) { m_day = day; }

private:
    QDate m_day;
};

} // namespace

/// Customers that nobody owns: claimed, given back, protected, taken back by rules.
class TestPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void whatIsGivenBackIsInThePoolWithItsHistory();
    void aClaimIsRefusedWithAReason();
    void ofTwoClaimsAtOnceOneWins();
    void aProtectionNeedsAReasonOfTheRulesAndEnds();
    void ownersAreWarnedAWeekAndADayBeforeOnceEach();
    void theTrialOfARuleIsWhatHappensWhenTimeMovesOn();
    void whoWasNotWarnedIsWarnedFirst();
    void aRecycleIsTakenBackWhole();

private:
    struct Company
    {
        TestStore store {Monday};
        std::unique_ptr<SmallCompany> people;
        HandClock clock {Monday};
        std::unique_ptr<Workspace> workspace;
    };

    void openWith(const QList<Customer> &customers, const QList<Change> &more = {})
    {
        QList<Change> changes;
        for (const Customer &one : customers)
            changes.append(Record::create(one));
        QVERIFY(m_company->people->submit(changes + more));
        m_company->store.close();
        m_company->workspace
            = std::make_unique<Workspace>(m_company->store.path(), Handbook(), m_company->clock, 3);
        QVERIFY(m_company->workspace->open(Workspace::Access::Write).takeResult());
    }
    Customer customer(const QString &name, const Person &owner) const
    {
        Customer made;
        made.id = CustomerId((*m_company).store->makeId());
        made.name = name;
        made.owner = owner.id;
        made.createdAt = Moment(QDate(2026, 1, 5));
        return made;
    }
    template<typename T>
    T asked(const std::function<Result<T>(const Reading &)> &question)
    {
        const auto answer = m_company->workspace->ask<T>(question).takeResult();
        if (!answer)
            qWarning() << answer.error().code << answer.error().detail;
        return answer.value_or(T());
    }
    /// The code of the refusal, or nothing.
    QString perform(const std::function<Result<Command>(const PoolEdits &)> &deed)
    {
        Workspace &workspace = *m_company->workspace;
        const auto command
            = workspace
                  .ask<Command>([&](const Reading &reading) {
                      return deed(PoolEdits(reading, [&workspace] { return workspace.newId(); }));
                  })
                  .takeResult();
        if (!command)
            return QString(command.error().code);
        m_receipt = {};
        if (command->changes.isEmpty())
            return {};
        const auto stored = workspace.submit(*command).takeResult();
        m_receipt = stored.value_or(Receipt());
        return stored ? QString() : QString(stored.error().code);
    }
    QString claim(const QList<Uuid> &customers, const Person &person)
    {
        const PoolRules rules = asked<PoolRules>(
            [](const Reading &reading) -> Result<PoolRules> { return PoolRules::of(reading); });
        const auto receipt = claimFromPool(*m_company->workspace, customers, person.id.uuid(),
                                           rules, m_company->clock.day())
                                 .takeResult();
        return receipt ? QString() : QString(receipt.error().code);
    }
    QString settle(const PoolRules &rules)
    {
        return perform([&](const PoolEdits &edits) { return edits.settle(rules); });
    }
    QList<Ownership> history(const Customer &customer)
    {
        return asked<QList<Ownership>>([&](const Reading &reading) -> Result<QList<Ownership>> {
            QList<Ownership> found;
            for (const Ownership &one : reading.facts.ownerships()) {
                if (one.objectId == customer.id.uuid())
                    found.append(one);
            }
            std::sort(found.begin(), found.end(),
                      [](const Ownership &a, const Ownership &b) { return a.fromOn < b.fromOn; });
            return found;
        });
    }

    std::unique_ptr<Company> m_company;
    Receipt m_receipt;
};

void TestPool::init()
{
    m_company = std::make_unique<Company>();
    m_company->people = std::make_unique<SmallCompany>(m_company->store);
}

void TestPool::whatIsGivenBackIsInThePoolWithItsHistory()
{
    const SmallCompany &people = *m_company->people;
    const Customer hua = customer(u"华诚"_s, people.ann);
    openWith({hua});
    const QList<Uuid> one {hua.id.uuid()};
    QCOMPARE(perform([&](const PoolEdits &edits) { return edits.giveBack(one, u" "_s); }),
             u"pool.needs_reason"_s);
    QCOMPARE(perform([&](const PoolEdits &edits) { return edits.giveBack(one, u"moved away"_s); }),
             QString());
    const auto pool = asked<QList<PoolRoom::Free>>(
        [](const Reading &reading) { return PoolRoom::pool(reading); });
    QCOMPARE(pool.size(), 1);
    QCOMPARE(pool.first().name, u"华诚"_s);
    QCOMPARE(pool.first().formerOwner, u"Ann"_s);
    QCOMPARE(pool.first().freeSince, Monday);
    QCOMPARE(pool.first().reason, u"moved away"_s);
    QCOMPARE(perform([&](const PoolEdits &edits) { return edits.giveBack(one, u"again"_s); }),
             u"pool.is_free"_s);

    m_company->clock.move(QDate(2026, 3, 9));
    QCOMPARE(claim(one, people.bob), QString());
    const QList<Ownership> stretches = history(hua);
    QCOMPARE(stretches.size(), 3);
    QCOMPARE(stretches[0].person, people.ann.id);
    QCOMPARE(stretches[0].toOn, QDate(2026, 3, 1));
    QVERIFY(stretches[1].person.isNull());
    QCOMPARE(stretches[1].fromOn, Monday);
    QCOMPARE(stretches[1].toOn, QDate(2026, 3, 8));
    QCOMPARE(stretches[1].reason, u"moved away"_s);
    QCOMPARE(stretches[2].person, people.bob.id);
    QCOMPARE(stretches[2].fromOn, QDate(2026, 3, 9));
    QCOMPARE(stretches[2].reason, u"pool.claim"_s);
}

void TestPool::aClaimIsRefusedWithAReason()
{
    const SmallCompany &people = *m_company->people;
    QList<Customer> customers;
    QList<Uuid> ids;
    for (int i = 0; i < 5; ++i) {
        customers.append(customer(u"C%1"_s.arg(i), people.ann));
        ids.append(customers.last().id.uuid());
    }
    openWith(customers);
    PoolRules rules;
    rules.claimDay = 2;
    rules.claimTotal = 3;
    rules.coolDown = 10;
    QCOMPARE(settle(rules), QString());
    QCOMPARE(claim({ids[0]}, people.bob), u"pool.taken"_s);
    QCOMPARE(perform([&](const PoolEdits &edits) { return edits.giveBack(ids, u"test"_s); }),
             QString());
    // Ann had them until the 1st: from 12 March on, ten days later, she may again.
    QCOMPARE(claim({ids[0]}, people.ann), u"pool.cooling"_s);
    QCOMPARE(claim({ids[0], ids[1], ids[2]}, people.bob), u"pool.limit_day"_s);
    QCOMPARE(claim({ids[0], ids[1]}, people.bob), QString());
    QCOMPARE(claim({ids[2]}, people.bob), u"pool.limit_day"_s);
    m_company->clock.move(QDate(2026, 3, 3));
    QCOMPARE(claim({ids[2], ids[3]}, people.bob), u"pool.limit_total"_s);
    QCOMPARE(claim({ids[2]}, people.bob), QString());
    m_company->clock.move(QDate(2026, 3, 11));
    QCOMPARE(claim({ids[3]}, people.ann), u"pool.cooling"_s);
    m_company->clock.move(QDate(2026, 3, 12));
    QCOMPARE(claim({ids[3]}, people.ann), QString());
    // All or none: the taken one keeps the free one from being claimed.
    QCOMPARE(claim({ids[4], ids[0]}, people.chen), u"pool.taken"_s);
    QCOMPARE(asked<QList<PoolRoom::Free>>([](const Reading &reading) {
                 return PoolRoom::pool(reading);
             }).size(),
             1);
}

// Two threads reach for every one of fifty customers at the same time.
void TestPool::ofTwoClaimsAtOnceOneWins()
{
    const SmallCompany &people = *m_company->people;
    QList<Customer> customers;
    for (int i = 0; i < 50; ++i) {
        customers.append(customer(u"C%1"_s.arg(i), people.ann));
        customers.last().owner = {};
    }
    openWith(customers);
    Workspace &workspace = *m_company->workspace;
    std::atomic<int> wins = 0;
    std::atomic<int> taken = 0;
    const auto reach = [&](const Person &person) {
        for (const Customer &one : std::as_const(customers)) {
            const auto receipt
                = claimFromPool(workspace, {one.id.uuid()}, person.id.uuid(), {}, Monday)
                      .takeResult();
            wins += receipt ? 1 : 0;
            taken += !receipt && receipt.error().code == "pool.taken"_L1 ? 1 : 0;
        }
    };
    std::thread first([&] { reach(people.ann); });
    std::thread second([&] { reach(people.bob); });
    first.join();
    second.join();
    QCOMPARE(wins.load(), 50);
    QCOMPARE(taken.load(), 50);
    for (const Customer &one : std::as_const(customers))
        QCOMPARE(history(one).size(), 1);
}

void TestPool::aProtectionNeedsAReasonOfTheRulesAndEnds()
{
    const SmallCompany &people = *m_company->people;
    const Customer hua = customer(u"华诚"_s, people.ann);
    openWith({hua});
    PoolRules rules;
    rules.usual.contact = 5;
    rules.longest = {{u"project"_s, 30}};
    QCOMPARE(settle(rules), QString());
    const QList<Uuid> one {hua.id.uuid()};
    const auto protect = [&](const QString &reason, const QDate &until) {
        return perform([&](const PoolEdits &edits) { return edits.protect(one, reason, until); });
    };
    QCOMPARE(protect(u"because"_s, QDate(2026, 3, 20)), u"pool.unknown_reason"_s);
    QCOMPARE(protect(u"project"_s, QDate(2026, 4, 2)), u"pool.term_too_long"_s);
    QCOMPARE(protect(u"project"_s, QDate(2026, 3, 1)), u"pool.term_over"_s);
    // The first rules bring a month of grace (up to 1 April), so the reason ends before.
    QCOMPARE(protect(u"project"_s, QDate(2026, 4, 1)), QString());
    const auto returning = asked<QList<PoolRoom::Returning>>([](const Reading &reading) {
        return PoolRoom::returning(PoolRules::of(reading), QDate(2026, 5, 1), reading);
    });
    QCOMPARE(returning.size(), 1);
    QCOMPARE(returning.first().verdict.returnsOn, QDate(2026, 4, 2));
}

void TestPool::ownersAreWarnedAWeekAndADayBeforeOnceEach()
{
    const SmallCompany &people = *m_company->people;
    const Customer hua = customer(u"华诚"_s, people.ann);
    openWith({hua});
    PoolRules rules;
    rules.usual.contact = 5;
    rules.amnestyUntil = QDate(2026, 3, 22); // a Sunday: gone on Monday 23 March
    QCOMPARE(settle(rules), QString());
    QStringList said;
    for (QDate day = Monday; day <= QDate(2026, 3, 23); day = day.addDays(1)) {
        m_company->clock.move(day);
        for (int twice = 0; twice < 2; ++twice)
            QCOMPARE(perform([](const PoolEdits &edits) { return edits.recycle(); }), QString());
        const auto tasks = asked<QList<Task>>([&](const Reading &reading) {
            return RowsOf::linked<Task>(reading, u"customer"_s, hua.id.uuid());
        });
        while (said.size() < tasks.size()) {
            const Task &task = tasks.at(said.size());
            QCOMPARE(task.person, people.ann.id);
            QCOMPARE(task.kind, u"pool_warning"_s);
            said.append(u"%1 %2"_s.arg(day.toString(Qt::ISODate), task.note));
        }
    }
    QCOMPARE(said,
             (QStringList {u"2026-03-16 first:pool.no_contact"_s,
                           u"2026-03-20 last:pool.no_contact"_s}));
    QCOMPARE(history(hua).last().reason, u"pool.no_contact"_s);
    QCOMPARE(history(hua).last().fromOn, QDate(2026, 3, 23));
}

// Sixty customers with a random past; the rules are tried out and then settled, and the clock is
// moved on day by day. What goes into the pool, and on which day, is what the trial said.
void TestPool::theTrialOfARuleIsWhatHappensWhenTimeMovesOn()
{
    Dice dice(3);
    const SmallCompany &people = *m_company->people;
    const QList<Person> owners {people.ann, people.bob, people.chen};
    QList<Customer> customers;
    QList<Change> more;
    for (int i = 0; i < 60; ++i) {
        Customer one = customer(u"C%1"_s.arg(i), owners[dice.between(0, 2)]);
        one.createdAt = Moment(Monday.addDays(-dice.between(1, 200)));
        one.tier = QStringList {u"A"_s, u"B"_s, u"C"_s, QString()}[dice.between(0, 3)];
        if (dice.chance(20)) {
            one.protectedUntil = Monday.addDays(dice.between(0, 60));
            one.protectedReason = u"project"_s;
        }
        one.isInternal = dice.chance(5);
        for (qint64 n = dice.between(0, 3); n > 0; --n) {
            Activity activity;
            activity.id = ActivityId(m_company->store->makeId());
            activity.customer = one.id;
            activity.startedAt = Moment(Monday.addDays(-dice.between(0, 90)));
            activity.isEffective = dice.chance(60);
            more.append(Record::create(activity));
        }
        if (dice.chance(30)) {
            Opportunity deal
                = people.deal(u"D"_s, owners[0], 1000, Monday.addDays(dice.between(1, 90)));
            deal.customer = one.id;
            deal.createdAt = Moment(Monday.addDays(-dice.between(0, 90)));
            if (dice.chance(50))
                deal = SmallCompany::lost(deal, Monday.addDays(-1));
            more.append(Record::create(deal));
        }
        customers.append(one);
    }
    openWith(customers, more);
    PoolRules rules;
    rules.usual = {20, 40, std::nullopt};
    rules.classes.insert(u"A"_s, {30, std::nullopt, 60});
    rules.classes.insert(u"C"_s, {10, std::nullopt, std::nullopt});
    rules.amnestyUntil = Monday.addDays(3);
    constexpr int horizon = 75;
    QStringList expected = asked<QStringList>([&](const Reading &reading) -> Result<QStringList> {
        const auto trial = PoolRoom::returning(PoolEdits::asSettled(rules, reading),
                                               Monday.addDays(horizon), reading);
        QStringList lines;
        for (const PoolRoom::Returning &one : *trial)
            lines.append(u"%1 %2 %3"_s.arg(one.verdict.returnsOn.toString(Qt::ISODate), one.name,
                                           PoolEdits::code(one.verdict.why)));
        return lines;
    });
    QVERIFY2(expected.size() > 20, qPrintable(QString::number(expected.size())));
    QCOMPARE(settle(rules), QString());
    QStringList happened;
    QSet<Uuid> known;
    for (int n = 0; n <= horizon; ++n) {
        const QDate day = Monday.addDays(n);
        m_company->clock.move(day);
        QCOMPARE(perform([](const PoolEdits &edits) { return edits.recycle(); }), QString());
        const auto pool = asked<QList<PoolRoom::Free>>(
            [](const Reading &reading) { return PoolRoom::pool(reading); });
        for (const PoolRoom::Free &one : pool) {
            if (known.contains(one.id))
                continue;
            known.insert(one.id);
            happened.append(u"%1 %2 %3"_s.arg(day.toString(Qt::ISODate), one.name, one.reason));
        }
    }
    expected.sort();
    happened.sort();
    QCOMPARE(happened, expected);
}

// Nobody ran it from the 2nd to the 13th, a Friday: on that day the owner is told, and on Monday
// the customer is gone.
void TestPool::whoWasNotWarnedIsWarnedFirst()
{
    const SmallCompany &people = *m_company->people;
    const Customer hua = customer(u"华诚"_s, people.ann);
    openWith({hua});
    PoolRules rules;
    rules.usual.contact = 5;
    rules.amnestyUntil = QDate(2026, 3, 3);
    QCOMPARE(settle(rules), QString());
    const auto recycleOn = [&](int day) {
        m_company->clock.move(QDate(2026, 3, day));
        return perform([](const PoolEdits &edits) { return edits.recycle(); });
    };
    QCOMPARE(recycleOn(13), QString());
    QCOMPARE(m_receipt.written, 1);
    QCOMPARE(history(hua).size(), 0);
    QCOMPARE(recycleOn(13), QString());
    QCOMPARE(m_receipt.written, 0);
    QCOMPARE(recycleOn(16), QString());
    QCOMPARE(history(hua).last().fromOn, QDate(2026, 3, 16));
}

void TestPool::aRecycleIsTakenBackWhole()
{
    const SmallCompany &people = *m_company->people;
    const Customer hua = customer(u"华诚"_s, people.ann);
    openWith({hua});
    PoolRules rules;
    rules.usual.contact = 5;
    rules.amnestyUntil = QDate(2026, 3, 3);
    QCOMPARE(settle(rules), QString());
    for (const int day : {11, 12}) {
        m_company->clock.move(QDate(2026, 3, day));
        QCOMPARE(perform([](const PoolEdits &edits) { return edits.recycle(); }), QString());
    }
    QCOMPARE(history(hua).size(), 2);
    QVERIFY(m_company->workspace->undo(m_receipt.command).takeResult());
    QCOMPARE(history(hua).size(), 0);
    QVERIFY(asked<QList<PoolRoom::Free>>([](const Reading &reading) {
                return PoolRoom::pool(reading);
            }).isEmpty());
}

QTEST_GUILESS_MAIN(TestPool)
#include "tst_Pool.moc"
