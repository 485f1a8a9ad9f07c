// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Calendar.h"
#include "core/targets/PlanGap.h"
#include "core/targets/PlanHolds.h"
#include "core/targets/PlanSplit.h"
#include "core/targets/PlanSpread.h"
#include "tests/support/Dice.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr qint64 One = 10'000; ///< scale 4
constexpr int Cases = 10'000;

/// Company 0 with West 1 (Ann 2, Bob 3) and East 4 (Cy 5), March to May 2027.
TargetPlan aPlan()
{
    const auto place = [](const QString &name, const QString &level, int parent) {
        return PlanNode {NodeKey::unit({}), name, level, parent, Share {Share::Whole}};
    };
    return {{place(u"Company"_s, u"company"_s, -1), place(u"West"_s, u"team"_s, 0),
             place(u"Ann"_s, u"person"_s, 1), place(u"Bob"_s, u"person"_s, 1),
             place(u"East"_s, u"team"_s, 0), place(u"Cy"_s, u"person"_s, 4)},
            Period::periodsOf(Grain::Month, {QDate(2027, 3, 1), QDate(2027, 6, 1)}, {}),
            100};
}

/// Monday to Friday.
std::shared_ptr<const DayWeights> workdays()
{
    static const auto known = [] {
        auto weights = std::make_shared<DayWeights>();
        weights->from = QDate(2027, 3, 1);
        for (QDate day = weights->from; day < QDate(2027, 6, 1); day = day.addDays(1))
            weights->everyDay.push_back(day.dayOfWeek() <= 5 ? 1 : 0);
        return std::shared_ptr<const DayWeights>(weights);
    }();
    return known;
}

DateRange march(int first, int last)
{
    return DateRange::inclusive(QDate(2027, 3, first), QDate(2027, 3, last));
}

/// As a sheet does when it is opened.
void hold(TargetPlan &plan)
{
    plan.apply(PlanHolds::cut(plan, PlanDays(workdays(), 100, 0), 0));
}

/// People's figures, and what they add up to above.
TargetPlan filled(const std::function<qint64(int person, int part)> &amount)
{
    TargetPlan plan = aPlan();
    for (int part = 0; part < plan.periodCount(); ++part) {
        for (int node = plan.nodeCount() - 1; node >= 0; --node) {
            qint64 sum = plan.children(node).empty() ? amount(node, part) : 0;
            for (const int child : plan.children(node))
                sum += plan.value(child, part).value_or(0);
            plan.set(plan.place(node, part), {sum, CellOrigin::Split});
        }
    }
    return plan;
}

/// What every held day has: by node, then by day.
QList<qint64> heldAmounts(const TargetPlan &plan)
{
    const PlanDays days(workdays(), 100, 0);
    QList<qint64> amounts;
    for (int node = 0; node < plan.nodeCount(); ++node) {
        for (int part = 0; part < plan.periodCount(); ++part) {
            const QList<DateRange> held = plan.heldDays(node, part);
            const DateRange &range = plan.periods().at(part).range();
            for (QDate day = range.from; day < range.to; day = day.addDays(1)) {
                if (PlanHolds::isHeld(held, {day, day.addDays(1)}))
                    amounts << days.of(plan, node, part)[std::size_t(range.from.daysTo(day))];
            }
        }
    }
    return amounts;
}

QString faultOf(const TargetPlan &plan)
{
    const PlanDays days(workdays(), 100, 0);
    for (int node = 0; node < plan.nodeCount(); ++node) {
        for (int part = 0; part < plan.periodCount(); ++part) {
            const auto &of = days.of(plan, node, part);
            if (std::accumulate(of.begin(), of.end(), qint64(0)) != plan.value(node, part))
                return u"days of "_s + plan.cellName(node, part);
            const PlanGap gap = PlanGap::of(plan, node, part, part);
            if (gap.gap != 0)
                return u"gap of "_s + plan.cellName(node, part);
        }
    }
    return {};
}

TargetPlan anyPlan(Dice &dice)
{
    TargetPlan plan = filled([&](int, int) { return dice.between(0, 5'000) * 100; });
    const qint64 locks = dice.between(1, 4);
    for (qint64 i = 0; i < locks; ++i) {
        const int part = int(dice.between(0, 2));
        const DateRange &range = plan.periods().at(part).range();
        const qint64 first = dice.between(0, range.days() - 2);
        const qint64 count = dice.between(1, qMin<qint64>(7, range.days() - 1 - first));
        PlanLock lock;
        if (!dice.chance(20))
            lock.node = int(dice.between(0, plan.nodeCount() - 1));
        lock.period = part;
        lock.days = {range.from.addDays(first), range.from.addDays(first + count)};
        plan.lock(lock);
    }
    hold(plan);
    return plan;
}

} // namespace

/// A day or a week that is locked holds just these days; the rest of the month moves around them.
class TestPlanHolds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLockedWeekStandsWhileItsMonthGrows();
    void aTotalBelowTheLockedDaysIsRefusedNamingThem();
    void aLockedWeekOfATeamHoldsItsPeopleToo();
    void aLockOfEverybodysDayHoldsEverybody();
    void openDaysLieAroundTheHeldOnes();
    void aTierIsHeldByItsOwnLocksAlone();
    void anySpreadLeavesHeldDaysAlone();
    void anyDivisionLeavesHeldDaysAlone();
};

// March 2027 has 23 working days from Monday the 1st: 2,300 give 100 each. The week from the 8th
// is locked with 500; 2,660 leave 2,160 for the 18 others, 120 each.
void TestPlanHolds::aLockedWeekStandsWhileItsMonthGrows()
{
    TargetPlan plan = filled([](int node, int) { return node == 5 ? 2300 * One : 0; });
    plan.lock({5, 0, {}, u"fair"_s, {}, march(8, 14)});
    hold(plan);
    QCOMPARE(plan.cut(plan.place(5, 0)).size(), 3);
    QVERIFY(!plan.locked()[plan.place(5, 0)]);
    const auto edit = PlanSpread(plan, {1, 1, 1}).total(5, 0, 0, 2660 * One);
    QVERIFY(edit);
    plan.apply(*edit);
    const PlanDays days(workdays(), 100, 0);
    QCOMPARE(days.sum(plan, 5, march(8, 14)), 500 * One);
    QCOMPARE(days.sum(plan, 5, march(10, 10)), 100 * One);
    QCOMPARE(days.sum(plan, 5, march(2, 2)), 120 * One);
    QCOMPARE(days.sum(plan, 5, march(31, 31)), 120 * One);
    QCOMPARE(days.sum(plan, 5, march(1, 31)), 2660 * One);
    // All that is left is held: everything else is 0.
    plan.apply(*PlanSpread(plan, {1, 1, 1}).total(5, 0, 0, 500 * One));
    const PlanDays least(workdays(), 100, 0);
    QCOMPARE(least.sum(plan, 5, march(8, 14)), 500 * One);
    QCOMPARE(least.sum(plan, 5, march(15, 31)), qint64(0));
}

void TestPlanHolds::aTotalBelowTheLockedDaysIsRefusedNamingThem()
{
    TargetPlan plan = filled([](int, int) { return 2300 * One; });
    plan.lock({5, 0, {}, {}, {}, march(8, 14)});
    plan.lock({2, 0, {}, {}, {}, march(1, 1)});
    hold(plan);
    // 500 of Cy's week and 100 of Ann's day.
    const auto refused = PlanSpread(plan, {1, 1, 1}).total(0, 0, 0, 599 * One);
    QCOMPARE(refused.error().code, "target.below_locks"_L1);
    QCOMPARE(refused.error().values.value(u"smallest"_s).toString(), u"600"_s);
    QCOMPARE(refused.error().values.value(u"locks"_s).toStringList(),
             (QStringList {u"Cy × 2027-03-08..2027-03-14"_s, u"Ann × 2027-03-01"_s}));
    const auto split = PlanSplit(plan, {{u"team"_s, SplitBasis()}, {u"person"_s, SplitBasis()}})
                           .breakDown(0, 599 * One, {1, 1, 1});
    QCOMPARE(split.error().code, "target.below_locks"_L1);
    QVERIFY(split.error().values.value(u"locks"_s).toStringList().contains(u"Ann × 2027-03-01"_s));
    // What is exactly held can be had.
    plan.apply(*PlanSpread(plan, {1, 1, 1}).total(0, 0, 0, 600 * One));
    QCOMPARE(plan.value(5, 0), 500 * One);
    QCOMPARE(plan.value(2, 0), 100 * One);
    QCOMPARE(plan.value(3, 0), 0);
}

// West has 4,600, its week 1,000: 500 each of Ann and Bob.
void TestPlanHolds::aLockedWeekOfATeamHoldsItsPeopleToo()
{
    TargetPlan plan = filled([](int, int) { return 2300 * One; });
    plan.lock({1, 0, {}, {}, {}, march(8, 14)});
    hold(plan);
    plan.apply(*PlanSpread(plan, {1, 1, 1}).total(0, 0, 0, 9000 * One));
    const PlanDays days(workdays(), 100, 0);
    QCOMPARE(days.sum(plan, 1, march(8, 14)), 1000 * One);
    QCOMPARE(days.sum(plan, 2, march(8, 14)), 500 * One);
    QCOMPARE(days.sum(plan, 3, march(8, 14)), 500 * One);
    QVERIFY(*days.sum(plan, 5, march(8, 14)) > 500 * One);
    QCOMPARE(faultOf(plan), QString());
}

void TestPlanHolds::aLockOfEverybodysDayHoldsEverybody()
{
    TargetPlan plan = filled([](int, int) { return 2300 * One; });
    plan.lock({std::nullopt, 0, {}, {}, {}, march(5, 5)});
    hold(plan);
    const QList<qint64> before = heldAmounts(plan);
    plan.apply(*PlanSpread(plan, {1, 1, 1}).total(0, 0, 2, 30'000 * One));
    QCOMPARE(before.size(), 6);
    QCOMPARE(heldAmounts(plan), before);
    QCOMPARE(plan.total(0), 30'000 * One);
    QCOMPARE(faultOf(plan), QString());
}

void TestPlanHolds::openDaysLieAroundTheHeldOnes()
{
    const QList<DateRange> held {march(8, 14), march(3, 4), march(12, 16)};
    const QList<DateRange> around {march(1, 2), march(5, 7), march(17, 31)};
    QCOMPARE(PlanHolds::open(held, march(1, 31)), around);
    QCOMPARE(PlanHolds::open({}, march(1, 2)), QList<DateRange> {march(1, 2)});
    QVERIFY(PlanHolds::isHeld(held, march(9, 16)));
    QVERIFY(!PlanHolds::isHeld(held, march(9, 17)));
    QVERIFY(!PlanHolds::isHeld(held, march(1, 2)));
    QVERIFY(PlanHolds::isTouched(held, march(1, 3)));
}

void TestPlanHolds::aTierIsHeldByItsOwnLocksAlone()
{
    const PlanNode ann {NodeKey::person({}), u"Ann"_s, u"person"_s, -1, Share {Share::Whole}};
    TargetPlan plan({ann},
                    Period::periodsOf(Grain::Month, {QDate(2027, 3, 1), QDate(2027, 4, 1)}, {}),
                    100, {u"base"_s, u"stretch"_s});
    PlanLock lock {0, 0, {}, {}, {}, march(8, 14), 1};
    plan.lock(lock);
    QVERIFY(plan.heldDays(0, 0, 0).isEmpty());
    QCOMPARE(plan.heldDays(0, 0, 1), QList<DateRange> {march(8, 14)});
    lock.days = {};
    plan.lock(lock);
    QVERIFY(!plan.locked(0)[plan.place(0, 0, 0)]);
    QVERIFY(plan.locked(1)[plan.place(0, 0, 1)]);
}

void TestPlanHolds::anySpreadLeavesHeldDaysAlone()
{
    Dice dice(2604);
    int done = 0;
    int refused = 0;
    for (int i = 0; i < Cases; ++i) {
        const TargetPlan before = anyPlan(dice);
        const QList<qint64> was = heldAmounts(before);
        const int first = int(dice.between(0, 2));
        const int last = int(dice.between(first, 2));
        const qint64 present = before.total(0, first, last).value_or(0);
        const qint64 total = dice.between(0, 2 * present / 100 + 10) * 100;
        const auto edit = PlanSpread(before, {1, 1, 1}).total(0, first, last, total);
        if (!edit) {
            ++refused;
            QVERIFY(!edit.error().values.value(u"locks"_s).toStringList().isEmpty()
                    || edit.error().code == "target.nothing_to_divide_by"_L1);
            continue;
        }
        ++done;
        TargetPlan after = before;
        after.apply(*edit);
        QCOMPARE(after.total(0, first, last), total);
        QCOMPARE(heldAmounts(after), was);
        const QString fault = faultOf(after);
        QVERIFY2(fault.isEmpty(), qPrintable(u"case %1: %2"_s.arg(i).arg(fault)));
        after.apply(edit->inverse());
        QCOMPARE(after, before);
    }
    QVERIFY2(done > Cases / 2 && refused > Cases / 50,
             qPrintable(u"%1 done, %2 refused"_s.arg(done).arg(refused)));
}

void TestPlanHolds::anyDivisionLeavesHeldDaysAlone()
{
    Dice dice(2605);
    int done = 0;
    for (int i = 0; i < Cases; ++i) {
        const TargetPlan before = anyPlan(dice);
        const QList<qint64> was = heldAmounts(before);
        const qint64 total = dice.between(0, 100'000) * 100;
        const auto edit
            = PlanSplit(before, {{u"team"_s, SplitBasis()}, {u"person"_s, SplitBasis()}})
                  .breakDown(0, total, {1, 2, 1});
        if (!edit) {
            QCOMPARE(edit.error().code, "target.below_locks"_L1);
            continue;
        }
        ++done;
        TargetPlan after = before;
        after.apply(*edit);
        QCOMPARE(after.total(0), total);
        QCOMPARE(heldAmounts(after), was);
        const QString fault = faultOf(after);
        QVERIFY2(fault.isEmpty(), qPrintable(u"case %1: %2"_s.arg(i).arg(fault)));
    }
    QVERIFY(done > Cases / 2);
}

QTEST_GUILESS_MAIN(TestPlanHolds)
#include "tst_PlanHolds.moc"
