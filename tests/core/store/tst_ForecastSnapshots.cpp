// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ForecastRollup.h"
#include "core/sales/Setting.h"
#include "core/store/ForecastSnapshots.h"
#include "core/store/UndoLog.h"
#include "tests/support/Dice.h"
#include "tests/support/PlainSql.h"
#include "tests/support/SmallCompany.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate May(2026, 5, 10);

ForecastBooks booksOf(Store &store)
{
    const auto books = ForecastSnapshots::books(store.rows(), store.schema());
    Q_ASSERT(books);
    return *books;
}

/// Of the last command in the store.
QString codeOf(const Result<Receipt> &receipt)
{
    return receipt ? u"done"_s : QString(receipt.error().code);
}

} // namespace

/// What a snapshot says stays as it was said, and takes no more room than what changed.
class TestForecastSnapshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatDiffersIsKept();
    void whatIsGoneIsSaidToBeGone();
    void testsAndOldDecisionsAreLeftOut();
    void nobodyChangesOrDeletesASnapshot();
    void aCallIsOnlyFollowed();
    void whatWasCalledIsTakenBackByWhatFollowsIt();
    void whatSomebodyCalledSinceStays();
    void everySnapshotGivesTheStateOfItsMoment();
    void oneAWeekIsTakenByItself();
    void theSettingTurnsTheWeeklyOnesOff();
};

void TestForecastSnapshots::onlyWhatDiffersIsKept()
{
    TestStore store;
    const SmallCompany company(store);
    const auto a = company.deal(u"A"_s, company.ann, 100, May);
    const auto b = company.deal(u"B"_s, company.bob, 200, May);
    company.add(a, b);
    const auto first = ForecastSnapshots::take(*store, {u"one"_s, {}, false});
    QVERIFY(first);
    QCOMPARE(first->written, 3); // the snapshot and two deals
    auto raised = a;
    raised.amount = Amount {1'500'000};
    company.change(a, raised);
    // The customer's name, the activity and the like are nothing to a forecast.
    auto talked = b;
    talked.lastActivityAt = Moment(QDate(2026, 3, 1));
    company.change(b, talked);
    QVERIFY(ForecastSnapshots::take(*store, {u"two"_s, {}, false}));
    const auto again = ForecastSnapshots::take(*store, {u"three"_s, {}, false});
    QCOMPARE(again->written, 1);
    const ForecastBooks books = booksOf(*store);
    QCOMPARE(books.snapshots.size(), 3);
    QCOMPARE(books.changes.value(books.snapshots.at(1).id.uuid()).size(), 1);
    QCOMPARE(books.stateAt(0).value(a.id.uuid()).amount, 1'000'000);
    QCOMPARE(books.stateAt(1).value(a.id.uuid()).amount, 1'500'000);
    QCOMPARE(books.stateAt(2), books.stateAt(1));
    // Its own chance, or that of its stage.
    QCOMPARE(books.stateAt(0).value(a.id.uuid()).chance, 400'000);
    QCOMPARE(books.stateAt(0).value(b.id.uuid()).owner, company.bob.id.uuid());
    store.close();
    const PlainSql sql(store.path());
    QCOMPARE(sql.dump(u"SELECT count(*), sum(amount) FROM snapshot_deal"_s), u"3|4500000"_s);
}

void TestForecastSnapshots::whatIsGoneIsSaidToBeGone()
{
    TestStore store;
    const SmallCompany company(store);
    const auto a = company.deal(u"A"_s, company.ann, 100, May);
    company.add(a);
    QVERIFY(ForecastSnapshots::take(*store, {}));
    company.remove(a);
    QVERIFY(ForecastSnapshots::take(*store, {}));
    const ForecastBooks books = booksOf(*store);
    QVERIFY(books.stateAt(0).contains(a.id.uuid()));
    QVERIFY(books.stateAt(1).isEmpty());
    const auto &gone = books.changes.value(books.snapshots.at(1).id.uuid());
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().outcome, u"gone"_s);
    QCOMPARE(gone.first().amount->units, 1'000'000);
}

void TestForecastSnapshots::testsAndOldDecisionsAreLeftOut()
{
    TestStore store;
    const SmallCompany company(store);
    auto test = company.deal(u"Test"_s, company.ann, 100, May);
    test.isTest = true;
    Customer own;
    own.id = CustomerId(store->makeId());
    own.name = u"Our own"_s;
    own.isInternal = true;
    auto internal = company.deal(u"Internal"_s, company.ann, 100, May);
    internal.customer = own.id;
    const auto old
        = SmallCompany::won(company.deal(u"Old"_s, company.ann, 100, May), QDate(2025, 2, 1));
    const auto fresh
        = SmallCompany::won(company.deal(u"Fresh"_s, company.ann, 100, May), QDate(2025, 3, 2));
    QVERIFY(company.submit({Record::create(own), Record::create(test), Record::create(internal),
                            Record::create(old), Record::create(fresh)}));
    QVERIFY(ForecastSnapshots::take(*store, {}));
    const DealStates states = booksOf(*store).stateAt(0);
    QCOMPARE(states.keys(), QList<Uuid> {fresh.id.uuid()});
    QCOMPARE(states.value(fresh.id.uuid()).closedOn, QDate(2025, 3, 2));
}

void TestForecastSnapshots::nobodyChangesOrDeletesASnapshot()
{
    TestStore store;
    const SmallCompany company(store);
    company.add(company.deal(u"A"_s, company.ann, 100, May));
    const auto taken = ForecastSnapshots::take(*store, {u"one"_s, {}, false});
    QVERIFY(taken);
    const ForecastBooks books = booksOf(*store);
    const Uuid snapshot = books.snapshots.first().id.uuid();
    const Uuid deal = books.changes.value(snapshot).first().id.uuid();
    const auto tried = [&](Change::Deed deed, const QString &entity, const Uuid &row,
                           const QHash<QString, Value> &fields, const QString &label = u"test"_s) {
        return codeOf(company.submit({{deed, entity, row, fields}}, label));
    };
    const QString kept = u"forecast.snapshot_kept"_s;
    using enum Change::Deed;
    QCOMPARE(tried(Update, u"forecast_snapshot"_s, snapshot, {{u"label"_s, u"x"_s}}), kept);
    QCOMPARE(tried(Delete, u"forecast_snapshot"_s, snapshot, {}), kept);
    QCOMPARE(tried(Update, u"snapshot_deal"_s, deal, {{u"amount"_s, qint64(5)}}), kept);
    QCOMPARE(tried(Delete, u"snapshot_deal"_s, deal, {}), kept);
    QCOMPARE(tried(Create, u"snapshot_deal"_s, store->makeId(), {{u"snapshot"_s, snapshot}}), kept);
    // Neither by the name of the command that takes one.
    QCOMPARE(tried(Update, u"snapshot_deal"_s, deal, {{u"amount"_s, qint64(5)}},
                   ForecastSnapshots::command()),
             kept);
    const auto undo
        = UndoLog(store->database(), store->rows(), store->schema()).inverseOf(taken->command);
    QVERIFY(undo);
    QCOMPARE(codeOf(store->submit(undo->command)), kept);
    QCOMPARE(booksOf(*store).stateAt(0), books.stateAt(0));
}

void TestForecastSnapshots::aCallIsOnlyFollowed()
{
    TestStore store;
    const SmallCompany company(store);
    ForecastCall call;
    call.id = ForecastCallId(store->makeId());
    call.node = company.west.id.uuid();
    call.amount = Amount {5};
    call.calledAt = Moment(QDate(2026, 3, 1));
    QVERIFY(company.submit({Record::create(call)}, u"forecast.call"_s));
    auto other = call;
    other.amount = Amount {7};
    const QString kept = u"forecast.call_kept"_s;
    QCOMPARE(codeOf(company.submit({Record::update(call, other)}, u"forecast.call"_s)), kept);
    QCOMPARE(
        codeOf(company.submit({{Change::Deed::Delete, u"forecast_call"_s, call.id.uuid(), {}}})),
        kept);
    other.id = ForecastCallId(store->makeId());
    QVERIFY(company.submit({Record::create(other)}, u"forecast.call"_s));
    QCOMPARE(booksOf(*store).calls.size(), 2);
    // Of one moment the one made later comes later.
    QCOMPARE(booksOf(*store).calls.last().amount->units, 7);
}

namespace {

/// One number of West, called and adjusted, taken back and done again.
class Calling
{
public:
    Calling(TestStore &store, const SmallCompany &company) : m_store(store), m_company(company) {}

    qint64 say(std::optional<qint64> units, bool isAdjustment = false,
               const QString &category = u"commit"_s)
    {
        ForecastCall call;
        call.id = ForecastCallId(m_store->makeId());
        call.node = m_company.west.id.uuid();
        call.category = category;
        call.kind = isAdjustment ? u"adjustment"_s : u"call"_s;
        if (units)
            call.amount = Amount {*units};
        call.calledAt = next();
        call.note = isAdjustment ? u"why"_s : QString();
        return m_company.submit({Record::create(call)}, u"forecast.call"_s)->command;
    }
    Result<Undo> inverse(qint64 command)
    {
        UndoLog log(m_store->database(), m_store->rows(), m_store->schema());
        log.setMaker([this] { return m_store->makeId(); }, next());
        return log.inverseOf(command);
    }
    qint64 undo(qint64 command)
    {
        const auto back = m_store->submit(inverse(command)->command);
        return back ? back->command : 0;
    }
    /// As the page shows it: the number, and what is adjusted in it.
    QString number(const QString &category = u"commit"_s)
    {
        QList<ForecastCall> calls;
        for (const ForecastCall &call : booksOf(*m_store).calls) {
            if (call.category == category)
                calls << call;
        }
        const auto numbers
            = ForecastRollup::of({{NodeKey::unit(m_company.west.id.uuid()), -1, false}}, calls);
        const auto &one = numbers.front();
        return one.value ? u"%1 with %2"_s.arg(qint64(*one.value)).arg(qint64(one.adjustment))
                         : u"none"_s;
    }

private:
    /// A day later each time.
    Moment next()
    {
        m_day = m_day.addDays(1);
        return Moment(m_day);
    }

    TestStore &m_store;
    const SmallCompany &m_company;
    QDate m_day {2026, 3, 1};
};

} // namespace

void TestForecastSnapshots::whatWasCalledIsTakenBackByWhatFollowsIt()
{
    TestStore store;
    const SmallCompany company(store);
    Calling calling(store, company);
    const qint64 first = calling.say(90);
    calling.say(50, false, u"best_case"_s);
    const qint64 adjusted = calling.say(-10, true);
    const qint64 second = calling.say(100);
    QCOMPARE(calling.number(), u"100 with 0"_s);
    const qint64 undone = calling.undo(second);
    QCOMPARE(calling.number(), u"80 with -10"_s); // 90, and the adjustment again
    const qint64 redone = calling.undo(undone);
    QCOMPARE(calling.number(), u"100 with 0"_s);
    QCOMPARE(calling.inverse(undone).error().code, "undo.already"_L1);
    calling.undo(redone);
    QCOMPARE(calling.number(), u"80 with -10"_s);
    // What somebody said before others spoke is not taken back from under them.
    QVERIFY(calling.inverse(adjusted)->command.changes.isEmpty());
    QVERIFY(calling.inverse(first)->command.changes.isEmpty());
    QCOMPARE(calling.number(u"best_case"_s), u"50 with 0"_s);
    // Nothing of it was changed or deleted: three rows, three times a way back, one of them short.
    QCOMPARE(booksOf(*store).calls.size(), 4 + 2 + 1 + 2);
}

void TestForecastSnapshots::whatSomebodyCalledSinceStays()
{
    TestStore store;
    const SmallCompany company(store);
    Calling calling(store, company);
    const qint64 first = calling.say(90);
    const qint64 alone = calling.undo(first);
    QCOMPARE(calling.number(), u"none"_s);
    calling.undo(alone);
    QCOMPARE(calling.number(), u"90 with 0"_s);
    const qint64 mine = calling.say(95);
    calling.say(97);
    const auto back = calling.inverse(mine);
    QVERIFY(back);
    QVERIFY(back->command.changes.isEmpty());
    QCOMPARE(back->changedSince.size(), 1);
    QCOMPARE(calling.number(), u"97 with 0"_s);
}

void TestForecastSnapshots::everySnapshotGivesTheStateOfItsMoment()
{
    TestStore store;
    const SmallCompany company(store);
    Dice dice(77);
    QHash<Uuid, Opportunity> deals;
    QList<DealStates> seen;
    const QList<Person> people {company.ann, company.bob, company.chen};
    for (int round = 0; round < 40; ++round) {
        QList<Change> changes;
        for (int i = 0; i < 12; ++i) {
            if (deals.isEmpty() || dice.chance(35)) {
                auto deal = company.deal(u"D%1"_s.arg(round), people.at(dice.between(0, 2)),
                                         dice.anySize(20), May.addDays(dice.between(-90, 90)));
                deals.insert(deal.id.uuid(), deal);
                changes << Record::create(deal);
                continue;
            }
            const Uuid id = deals.keys().at(dice.between(0, deals.size() - 1));
            const Opportunity before = deals.value(id);
            Opportunity after = before;
            switch (dice.between(0, 6)) {
            case 0:
                changes << Change {Change::Deed::Delete, u"opportunity"_s, id, {}};
                deals.remove(id);
                continue;
            case 1:
                after = SmallCompany::won(before, QDate(2026, 3, 1));
                break;
            case 2:
                after = SmallCompany::lost(before, QDate(2026, 3, 2));
                break;
            case 3:
                after.owner = people.at(dice.between(0, 2)).id;
                break;
            case 4:
                after.amount.reset();
                break;
            case 5:
                after.probability = Share {dice.between(0, 1'000'000)};
                break;
            default:
                after.expectedCloseOn = May.addDays(dice.between(-90, 90));
            }
            deals.insert(id, after);
            changes << Record::update(before, after);
        }
        for (const Change &change : std::as_const(changes)) {
            if (change.deed != Change::Deed::Update || !change.fields.isEmpty())
                QVERIFY(company.submit({change}));
        }
        const auto present = ForecastSnapshots::present(store->database());
        QVERIFY(present);
        QCOMPARE(present->size(), deals.size());
        seen << *present;
        QVERIFY(ForecastSnapshots::take(*store, {QString::number(round), {}, false}));
    }
    const ForecastBooks books = booksOf(*store);
    DealStates states;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        books.step(states, i);
        QCOMPARE(states, seen.at(i));
        QCOMPARE(books.stateAt(i), seen.at(i));
    }
}

void TestForecastSnapshots::oneAWeekIsTakenByItself()
{
    // 2 March 2026 is a Monday; 28 December is the Monday of 2026-W53, which lasts until 3 January.
    TestStore store(QDate(2026, 3, 2));
    const auto taken = [&](const QDate &day) {
        store.close();
        const FixedClock clock(day);
        const auto opened = Store::open(store.path(), clock, 9);
        if (!opened)
            return -1;
        const auto receipt = ForecastSnapshots::take(**opened, {{}, {}, true});
        return !receipt ? -1 : receipt->command == 0 ? 0 : 1;
    };
    // Nothing to remember yet.
    QCOMPARE(taken(QDate(2026, 3, 2)), 0);
    QVERIFY(store.reopen());
    {
        const SmallCompany company(store);
        company.add(company.deal(u"A"_s, company.ann, 100, May));
    }
    QCOMPARE(taken(QDate(2026, 3, 2)), 1);
    QCOMPARE(taken(QDate(2026, 3, 8)), 0); // Sunday
    QCOMPARE(taken(QDate(2026, 3, 9)), 1);
    QCOMPARE(taken(QDate(2026, 3, 2)), 0); // a clock that was set back
    QCOMPARE(taken(QDate(2026, 12, 28)), 1);
    QCOMPARE(taken(QDate(2027, 1, 3)), 0);
    QCOMPARE(taken(QDate(2027, 1, 4)), 1);
}

void TestForecastSnapshots::theSettingTurnsTheWeeklyOnesOff()
{
    TestStore store;
    const SmallCompany company(store);
    company.add(company.deal(u"A"_s, company.ann, 100, May));
    Setting setting;
    setting.id = SettingId(store->makeId());
    setting.name = ForecastSnapshots::setting();
    setting.value = u"off"_s;
    QVERIFY(company.submit({Record::create(setting)}));
    QCOMPARE(ForecastSnapshots::take(*store, {{}, {}, true})->command, 0);
    // By hand it is taken all the same.
    QVERIFY(ForecastSnapshots::take(*store, {})->command > 0);
}

QTEST_GUILESS_MAIN(TestForecastSnapshots)
#include "tst_ForecastSnapshots.moc"
