// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Calendar.h"
#include "core/targets/PlanDays.h"
#include "tests/support/Dice.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr qint64 One = 10'000; ///< scale 4
constexpr int Cases = 10'000;

/// Company 0 with Ann 1 and Bob 2, March and April 2027.
TargetPlan aPlan()
{
    const auto place = [](const QString &name, int parent) {
        return PlanNode {NodeKey::person({}), name, {}, parent, Share {Share::Whole}};
    };
    return {{place(u"Company"_s, -1), place(u"Ann"_s, 0), place(u"Bob"_s, 0)},
            Period::periodsOf(Grain::Month, {QDate(2027, 3, 1), QDate(2027, 5, 1)}, {}),
            One};
}

/// Monday to Friday.
std::shared_ptr<const DayWeights> workdays()
{
    auto weights = std::make_shared<DayWeights>();
    weights->from = QDate(2027, 3, 1);
    for (QDate day = weights->from; day < QDate(2027, 5, 1); day = day.addDays(1))
        weights->everyDay.push_back(day.dayOfWeek() <= 5 ? 1 : 0);
    return weights;
}

DateRange day(int month, int number)
{
    return DateRange::inclusive(QDate(2027, month, number), QDate(2027, month, number));
}

qint64 sum(const std::vector<qint64> &days)
{
    return std::accumulate(days.begin(), days.end(), qint64(0));
}

} // namespace

/// The figures of a plan by the day, and what a typed day or week does to the others.
class TestPlanDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthGivesItsWorkingDaysTheSame();
    void aTypedDayLeavesEveryOtherDayAsItIs();
    void aMonthThatGrowsTakesItsTypedDayAlong();
    void whoeverHasNoFigureHasTheDaysBelow();
    void aWeekAcrossTwoMonthsIsSharedByItsDays();
    void daysAlwaysAddUpToTheirPart();
};

// March 2027 has 23 working days: 1 is a Monday, 31 a Wednesday. 2,300 gives 100 each.
void TestPlanDays::aMonthGivesItsWorkingDaysTheSame()
{
    TargetPlan plan = aPlan();
    plan.set(plan.place(1, 0), {2300 * One, CellOrigin::Entered});
    const PlanDays days(workdays(), One, 0);
    QCOMPARE(days.sum(plan, 1, day(3, 1)), 100 * One);
    QCOMPARE(days.sum(plan, 1, day(3, 6)), 0); // a Saturday
    QCOMPARE(sum(days.of(plan, 1, 0)), 2300 * One);
    QVERIFY(!days.sum(plan, 1, day(4, 1)));
}

// The 2nd becomes 300: before it one day of 100, after it 21 of 100 each.
void TestPlanDays::aTypedDayLeavesEveryOtherDayAsItIs()
{
    TargetPlan plan = aPlan();
    const std::size_t place = plan.place(1, 0);
    plan.set(place, {2300 * One, CellOrigin::Entered});
    const QList<PlanPiece> pieces
        = PlanDays(workdays(), One, 0).cut(plan, 1, 0, day(3, 2), 300 * One);
    const QList<PlanPiece> expected {
        {day(3, 1), 100 * One},
        {day(3, 2), 300 * One},
        {DateRange::inclusive(QDate(2027, 3, 3), QDate(2027, 3, 31)), 2100 * One}};
    QCOMPARE(pieces, expected);
    plan.set(place, {2500 * One, CellOrigin::Entered});
    plan.setCut(place, pieces);
    const PlanDays days(workdays(), One, 0);
    QCOMPARE(days.sum(plan, 1, day(3, 2)), 300 * One);
    QCOMPARE(days.sum(plan, 1, day(3, 31)), 100 * One);
}

// 2,500 with a day of 300 becomes 5,000: the day has 600, the other 22 days 200 each.
void TestPlanDays::aMonthThatGrowsTakesItsTypedDayAlong()
{
    TargetPlan plan = aPlan();
    const std::size_t place = plan.place(1, 0);
    plan.set(place, {2300 * One, CellOrigin::Entered});
    plan.setCut(place, PlanDays(workdays(), One, 0).cut(plan, 1, 0, day(3, 2), 300 * One));
    plan.set(place, {5000 * One, CellOrigin::Entered});
    const PlanDays days(workdays(), One, 0);
    QCOMPARE(days.sum(plan, 1, day(3, 2)), 600 * One);
    QCOMPARE(days.sum(plan, 1, day(3, 31)), 200 * One);
    QCOMPARE(sum(days.of(plan, 1, 0)), 5000 * One);
}

void TestPlanDays::whoeverHasNoFigureHasTheDaysBelow()
{
    TargetPlan plan = aPlan();
    plan.set(plan.place(1, 0), {2300 * One, CellOrigin::Entered});
    plan.set(plan.place(2, 0), {4600 * One, CellOrigin::Entered});
    const PlanDays days(workdays(), One, 0);
    QCOMPARE(days.sum(plan, 0, day(3, 1)), 300 * One);
    QCOMPARE(sum(days.of(plan, 0, 0)), 6900 * One);
}

// Week 13 of 2027 is 29 March to 4 April: three working days in March, two in April.
void TestPlanDays::aWeekAcrossTwoMonthsIsSharedByItsDays()
{
    TargetPlan plan = aPlan();
    const DateRange week {QDate(2027, 3, 29), QDate(2027, 4, 5)};
    const std::vector<qint64> empty {600 * One, 400 * One};
    QCOMPARE(PlanDays(workdays(), One, 0).share(plan, 1, 0, 1, week, 1000 * One), empty);
    // Where days have figures, these say how: 3 × 100 and 2 × 300 are a third and two thirds.
    plan.set(plan.place(1, 0), {2300 * One, CellOrigin::Entered});
    plan.set(plan.place(1, 1), {6600 * One, CellOrigin::Entered}); // 22 working days
    const std::vector<qint64> filled {300 * One, 600 * One};
    QCOMPARE(PlanDays(workdays(), One, 0).share(plan, 1, 0, 1, week, 900 * One), filled);
}

void TestPlanDays::daysAlwaysAddUpToTheirPart()
{
    Dice dice(26);
    for (int i = 0; i < Cases; ++i) {
        TargetPlan plan = aPlan();
        const std::size_t place = plan.place(1, 0);
        const auto any = [&] { return dice.between(-1'000'000, 1'000'000); };
        plan.set(place, {any() * 100, CellOrigin::Entered});
        for (int step = 0; step < 4; ++step) {
            const PlanDays before(workdays(), 100, 0);
            const std::vector<qint64> was = before.of(plan, 1, 0);
            const int first = int(dice.between(0, 30));
            const int count = int(dice.between(1, 31 - first));
            const DateRange typed {QDate(2027, 3, 1).addDays(first),
                                   QDate(2027, 3, 1).addDays(first + count)};
            const qint64 value = any() * 100;
            const QList<PlanPiece> pieces = before.cut(plan, 1, 0, typed, value);
            qint64 whole = pieces.isEmpty() ? value : 0;
            for (const PlanPiece &piece : pieces)
                whole += piece.value.value_or(0);
            plan.set(place, {whole, CellOrigin::Entered});
            plan.setCut(place, pieces);
            const PlanDays after(workdays(), 100, 0);
            const std::vector<qint64> is = after.of(plan, 1, 0);
            QCOMPARE(sum(is), whole);
            QCOMPARE(after.sum(plan, 1, typed), value);
            for (int at = 0; at < 31; ++at) {
                if (at < first || at >= first + count)
                    QVERIFY(qAbs(is[std::size_t(at)] - was[std::size_t(at)]) <= 100);
            }
        }
        // Whatever the part becomes, its days and its pieces follow.
        const qint64 next = any() * 100;
        plan.set(place, {next, CellOrigin::Entered});
        QCOMPARE(sum(PlanDays(workdays(), 100, 0).of(plan, 1, 0)), next);
    }
}

QTEST_GUILESS_MAIN(TestPlanDays)
#include "tst_PlanDays.moc"
