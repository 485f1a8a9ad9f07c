// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Calendar.h"
#include "core/targets/PlanGap.h"
#include "core/targets/PlanLifecycle.h"
#include "core/targets/PlanSplit.h"
#include "tests/support/Dice.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Cases = 10'000;

QList<Period> months(int count)
{
    QList<Period> periods;
    for (int i = 0; i < count; ++i)
        periods << Period::of(Grain::Month, QDate(2013, 1, 1).addMonths(i), Calendar());
    return periods;
}

PlanNode node(const QString &name, const QString &level, int parent)
{
    return {NodeKey::unit(Uuid::fromBytes(name.toUtf8().rightJustified(16, '-', true))), name,
            level, parent, Share {Share::Whole}};
}

/// A company of two teams; East has Ann and Bob, West has Cid. Two months.
TargetPlan smallPlan()
{
    return TargetPlan({node(u"Company"_s, u"company"_s, -1), node(u"East"_s, u"team"_s, 0),
                       node(u"West"_s, u"team"_s, 0), node(u"Ann"_s, u"person"_s, 1),
                       node(u"Bob"_s, u"person"_s, 1), node(u"Cid"_s, u"person"_s, 2)},
                      months(2), 1);
}

using Values = std::vector<std::optional<qint64>>;

Values valuesOf(const TargetPlan &plan, int at)
{
    Values values;
    for (int period = 0; period < plan.periodCount(); ++period)
        values.push_back(plan.value(at, period));
    return values;
}

SplitBasis yearly(const std::vector<qint64> &ofNode, int periods,
                  SplitBasis::Method method = SplitBasis::Method::Weights)
{
    SplitBasis basis {method, {}, false};
    for (const qint64 figure : ofNode) {
        basis.figures.push_back(figure);
        basis.figures.insert(basis.figures.end(), std::size_t(periods - 1), 0);
    }
    return basis;
}

} // namespace

/// A1, A2, A8 and A17 on a tree: a target broken down to levels and periods.
class TestPlanSplit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMethodHasAName();
    void levelsMayUseDifferentMethods();
    void historyGivesEveryoneHisOwnSeason();
    void aMonthWithoutHistoryHasTheYearsProportions();
    void locksStayAndEverythingAddsUp();
    void whoeverIsLockedBelowTakesNothingMore();
    void aTotalBelowTheLocksIsRefused();
    void anOverrideStaysAndKeepsWhatTheSplitGives();
    void whoeverHasNoBasisIsNamed();
    void growthIsEachOnesOwn();
    void anIndustrysBaselineGrowsBeforeItIsShared();
    void whatIsNoMultipleOfTheQuantumIsNotLost();
    void anyBreakDownAddsUpAtEveryLevel();

    void aStepCountsForWhatIsBelow();
    void whatIsPublishedIsNotChanged();
    void tiersRiseOrFall();
};

void TestPlanSplit::everyMethodHasAName()
{
    for (const QString &name : {u"even"_s, u"weights"_s, u"history"_s, u"growth"_s, u"potential"_s,
                                u"headcount"_s, u"industry"_s, u"copy"_s}) {
        const auto method = splitMethodFrom(name);
        QVERIFY(method);
        QCOMPARE(QString(textOf(*method)), name);
    }
    QVERIFY(!splitMethodFrom(u"guess"));
}

void TestPlanSplit::levelsMayUseDifferentMethods()
{
    TargetPlan plan = smallPlan();
    // Teams as 3 : 1, people alike; January has a quarter of the year.
    const PlanSplit split(
        plan, {{u"team"_s, yearly({0, 3, 1, 0, 0, 0}, 2)}, {u"person"_s, SplitBasis()}});
    const auto edit = split.breakDown(0, 800, {1, 3});
    QVERIFY(edit);
    plan.apply(*edit);
    QCOMPARE(valuesOf(plan, 0), (Values {200, 600}));
    QCOMPARE(valuesOf(plan, 1), (Values {150, 450}));
    QCOMPARE(valuesOf(plan, 2), (Values {50, 150}));
    QCOMPARE(valuesOf(plan, 3), (Values {75, 225}));
    QCOMPARE(valuesOf(plan, 5), (Values {50, 150}));
    QCOMPARE(plan.cell(plan.place(3, 0)).origin, CellOrigin::Split);
    // The edit is a preview: until it is applied nothing has changed, and it can be taken back.
    plan.apply(edit->inverse());
    QCOMPARE(plan, smallPlan());
}

void TestPlanSplit::historyGivesEveryoneHisOwnSeason()
{
    TargetPlan plan = smallPlan();
    // Ann sold 30 and 10, Bob 10 and 30, Cid nothing: East has all, and in each month 40.
    const SplitBasis history {
        SplitBasis::Method::History, {40, 40, 40, 40, 0, 0, 30, 10, 10, 30, 0, 0}, true};
    const PlanSplit split(plan, {{u"team"_s, history}, {u"person"_s, history}});
    plan.apply(*split.breakDown(0, 160, {1, 1}));
    QCOMPARE(valuesOf(plan, 1), (Values {80, 80}));
    QCOMPARE(valuesOf(plan, 3), (Values {60, 20}));
    QCOMPARE(valuesOf(plan, 4), (Values {20, 60}));
    QCOMPARE(valuesOf(plan, 2), (Values {0, 0}));
}

void TestPlanSplit::aMonthWithoutHistoryHasTheYearsProportions()
{
    TargetPlan plan = smallPlan();
    // Nobody sold anything in February: there Ann and Bob share as in the whole year, 3 : 1.
    const SplitBasis history {
        SplitBasis::Method::History, {40, 0, 40, 0, 0, 0, 30, 0, 10, 0, 0, 0}, true};
    const PlanSplit split(plan, {{u"team"_s, history}, {u"person"_s, history}});
    plan.apply(*split.breakDown(0, 160, {1, 1}));
    QCOMPARE(valuesOf(plan, 3), (Values {60, 60}));
    QCOMPARE(valuesOf(plan, 4), (Values {20, 20}));
}

void TestPlanSplit::locksStayAndEverythingAddsUp()
{
    TargetPlan plan = smallPlan();
    plan.set(plan.place(3, 0), {10, CellOrigin::Entered});
    plan.lock({3, 0, {}, u"on leave"_s, {}});
    const PlanSplit split(plan, {{u"team"_s, SplitBasis()}, {u"person"_s, SplitBasis()}});
    plan.apply(*split.breakDown(0, 410, {1, 1}));
    // 10 are fixed: of the other 400 each month has 200, January 10 more. Each team has 200 of
    // them: East 210 with Ann's 10. Bob alone is open in January.
    QCOMPARE(valuesOf(plan, 0), (Values {210, 200}));
    QCOMPARE(plan.total(1), std::optional<qint64>(210));
    QCOMPARE(plan.total(2), std::optional<qint64>(200));
    QCOMPARE(plan.value(3, 0), std::optional<qint64>(10));
    QCOMPARE(plan.cell(plan.place(3, 0)).origin, CellOrigin::Entered);
    for (int at : {0, 1, 2}) {
        for (int period : {0, 1})
            QCOMPARE(PlanGap::of(plan, at, period, period).kind, PlanGap::Kind::Balanced);
    }
}

void TestPlanSplit::whoeverIsLockedBelowTakesNothingMore()
{
    // West has nobody but Cid, who is locked in January: West has what he has, East all the rest.
    TargetPlan plan = smallPlan();
    plan.set(plan.place(5, 0), {30, CellOrigin::Entered});
    plan.lock({5, 0, {}, {}, {}});
    const PlanSplit split(plan, {{u"team"_s, SplitBasis()}, {u"person"_s, SplitBasis()}});
    const auto edit = split.breakDown(0, 430, {1, 1});
    QVERIFY(edit);
    plan.apply(*edit);
    // 30 are fixed and 200 more fall on each month. East has two months open, West one: of the 400
    // they have 267 and 133, so that February gives West its 133 and East 67.
    QCOMPARE(valuesOf(plan, 0), (Values {230, 200}));
    QCOMPARE(valuesOf(plan, 2), (Values {30, 133}));
    QCOMPARE(valuesOf(plan, 5), (Values {30, 133}));
    QCOMPARE(valuesOf(plan, 1), (Values {200, 67}));
}

void TestPlanSplit::aTotalBelowTheLocksIsRefused()
{
    TargetPlan plan = smallPlan();
    plan.set(plan.place(3, 0), {50'0000, CellOrigin::Entered});
    plan.lock({3, 0, {}, {}, {}});
    const PlanSplit split(plan, {{u"team"_s, SplitBasis()}, {u"person"_s, SplitBasis()}});
    const auto refused = split.breakDown(0, 49'0000, {1, 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "target.below_locks"_L1);
    QCOMPARE(refused.error().values[u"smallest"_s].toString(), u"50"_s);
    QCOMPARE(refused.error().values[u"locks"_s].toStringList(), QStringList {u"Ann × 2013-01"_s});
}

void TestPlanSplit::anOverrideStaysAndKeepsWhatTheSplitGives()
{
    TargetPlan plan = smallPlan();
    const std::size_t cell = plan.place(3, 0);
    plan.set(cell, {70, CellOrigin::Override});
    plan.setOverride(cell, PlanOverride {60, u"agreed"_s, {}, {}});
    const PlanSplit split(
        plan, {{u"team"_s, yearly({0, 1, 0, 0, 0, 0}, 2)}, {u"person"_s, SplitBasis()}});
    const auto edit = split.breakDown(0, 270, {1, 1});
    QVERIFY(edit);
    plan.apply(*edit);
    QCOMPARE(plan.value(3, 0), std::optional<qint64>(70));
    // 70 + half of 200 in January: 170 for East. Shared alike Ann would have 85.
    QCOMPARE(plan.value(1, 0), std::optional<qint64>(170));
    QCOMPARE(plan.overridden(cell)->calculated, std::optional<qint64>(85));
    QCOMPARE(plan.value(4, 0), std::optional<qint64>(100));
}

void TestPlanSplit::whoeverHasNoBasisIsNamed()
{
    TargetPlan plan = smallPlan();
    const PlanSplit split(
        plan, {{u"team"_s, SplitBasis()}, {u"person"_s, yearly({0, 0, 0, 1, 1, 0}, 2)}});
    const auto refused = split.breakDown(0, 100, {1, 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "target.no_basis"_L1);
    QCOMPARE(refused.error().values[u"node"_s].toString(), u"West"_s);
}

void TestPlanSplit::growthIsEachOnesOwn()
{
    // 10 % more than 100 and 100, half of 7 rounded half up, no less than nothing.
    QCOMPARE(SplitBasis::grown({100, 100, 7, 0, 5, 5},
                               {Share {100'000}, Share {-500'000}, Share {-2'000'000}}),
             (std::vector<qint64> {110, 110, 4, 0, 0, 0}));
}

// Baselines 100 and 300 with 10 % more and 30 % less: 110 and 210, of 640 in all 220 and 420.
void TestPlanSplit::anIndustrysBaselineGrowsBeforeItIsShared()
{
    TargetPlan plan = smallPlan();
    const SplitBasis industry {SplitBasis::Method::Industry,
                               SplitBasis::grown({0, 0, 100, 100, 300, 300, 0, 0, 0, 0, 0, 0},
                                                 {Share {0}, Share {100'000}, Share {-300'000},
                                                  Share {0}, Share {0}, Share {0}}),
                               false};
    const PlanSplit split(plan, {{u"team"_s, industry}, {u"person"_s, SplitBasis()}});
    const auto edit = split.breakDown(0, 640, {1, 1});
    QVERIFY(bool(edit));
    plan.apply(*edit);
    QCOMPARE(valuesOf(plan, 1), (Values {110, 110}));
    QCOMPARE(valuesOf(plan, 2), (Values {210, 210}));
}

void TestPlanSplit::whatIsNoMultipleOfTheQuantumIsNotLost()
{
    TargetPlan plan({node(u"Company"_s, u"company"_s, -1), node(u"A"_s, u"person"_s, 0),
                     node(u"B"_s, u"person"_s, 0)},
                    months(1), 100);
    const PlanSplit split(plan, {{u"person"_s, yearly({0, 1, 2}, 1)}});
    plan.apply(*split.breakDown(0, 350, {1}));
    // 3 quanta by 1 : 2 are 1 and 2; the 50 go whole to the larger.
    QCOMPARE(valuesOf(plan, 1), (Values {100}));
    QCOMPARE(valuesOf(plan, 2), (Values {250}));
}

void TestPlanSplit::anyBreakDownAddsUpAtEveryLevel()
{
    Dice dice(41);
    int done = 0;
    for (int i = 0; i < 2 * Cases; ++i) {
        const int count = int(dice.between(1, 9));
        QList<PlanNode> nodes;
        for (int n = 0; n < count; ++n)
            nodes << node(u"n%1"_s.arg(n), n % 2 ? u"team"_s : u"person"_s,
                          n == 0 ? -1 : int(dice.between(0, n - 1)));
        const qint64 quantum = dice.chance(50) ? 1 : 10'000;
        TargetPlan before(nodes, months(int(dice.between(1, 6))), quantum);
        const std::size_t size = std::size_t(count * before.periodCount());
        QHash<QString, SplitBasis> byLevel;
        for (const QString &level : {u"team"_s, u"person"_s}) {
            SplitBasis basis {dice.chance(30) ? SplitBasis::Method::Even
                                              : SplitBasis::Method::History,
                              {},
                              dice.chance(50)};
            for (std::size_t f = 0; f < size; ++f)
                basis.figures.push_back(dice.chance(10) ? 0 : dice.anySize(20));
            byLevel.insert(level, basis);
        }
        for (int l = int(dice.between(0, 3)); l > 0; --l) {
            const int at = int(dice.between(0, count - 1));
            const int period = int(dice.between(0, before.periodCount() - 1));
            before.set(before.place(at, period), {dice.anySize(8) * quantum, CellOrigin::Entered});
            before.lock({at, period, {}, {}, {}});
        }
        std::vector<qint64> season;
        for (int period = 0; period < before.periodCount(); ++period)
            season.push_back(dice.between(1, 100));
        const qint64 total = dice.anySize(24) * quantum;
        const auto edit = PlanSplit(before, byLevel).breakDown(0, total, season);
        if (!edit)
            continue;
        ++done;
        TargetPlan after = before;
        after.apply(*edit);
        QCOMPARE(after.total(0).value_or(0), total);
        const std::vector<bool> locked = before.locked();
        for (int at = 0; at < count; ++at) {
            for (int period = 0; period < after.periodCount(); ++period) {
                const std::size_t cell = after.place(at, period);
                if (locked[cell])
                    QCOMPARE(after.cell(cell), before.cell(cell));
                QVERIFY(after.cell(cell).value.value_or(0) >= 0);
                QCOMPARE(after.cell(cell).value.value_or(0) % quantum, 0);
                const PlanGap::Kind gap = PlanGap::of(after, at, period, period).kind;
                QVERIFY(gap == PlanGap::Kind::Balanced || gap == PlanGap::Kind::None);
            }
        }
        after.apply(edit->inverse());
        QCOMPARE(after, before);
    }
    QVERIFY2(done >= Cases, qPrintable(QString::number(done)));
}

void TestPlanSplit::aStepCountsForWhatIsBelow()
{
    const TargetPlan plan = smallPlan();
    PlanLifecycle life;
    QCOMPARE(life.stage(plan, 0), PlanStage::Draft);
    const auto refused = life.step(plan, 1, PlanStage::Published, {}, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "target.wrong_step"_L1);
    life.add(*life.step(plan, 1, PlanStage::Proposed, {}, {}, {}));
    QCOMPARE(life.stage(plan, 3), PlanStage::Proposed); // Ann is in East
    QCOMPARE(life.stage(plan, 5), PlanStage::Draft);    // Cid is in West
    QCOMPARE(life.step(plan, 1, PlanStage::Draft, {}, u" "_s, {}).error().code,
             "target.comment_missing"_L1);
    life.add(*life.step(plan, 1, PlanStage::Published, {}, u"agreed"_s, {}));
    QCOMPARE(life.version(plan, 4), 1);
    QCOMPARE(life.version(plan, 5), 0);
    // A revision begins as a draft and is published as the next version.
    life.add(*life.step(plan, 1, PlanStage::Draft, {}, {}, {}));
    QCOMPARE(life.stage(plan, 4), PlanStage::Draft);
    QCOMPARE(life.version(plan, 4), 1);
    life.add(*life.step(plan, 0, PlanStage::Proposed, {}, {}, {}));
    life.add(*life.step(plan, 0, PlanStage::Published, {}, {}, {}));
    QCOMPARE(life.stage(plan, 5), PlanStage::Published);
    QCOMPARE(life.version(plan, 4), 2);
    // A remark changes nothing.
    life.add({plan.nodes().at(3).key, std::nullopt, 0, {}, u"too much?"_s, {}});
    QCOMPARE(life.stage(plan, 3), PlanStage::Published);
    QCOMPARE(life.steps().last().comment, u"too much?"_s);
}

void TestPlanSplit::whatIsPublishedIsNotChanged()
{
    TargetPlan plan = smallPlan();
    const PlanSplit split(plan, {{u"team"_s, SplitBasis()}, {u"person"_s, SplitBasis()}});
    const PlanEdit edit = *split.breakDown(0, 800, {1, 1});
    PlanLifecycle life;
    QVERIFY(life.mayApply(plan, edit));
    life.add(*life.step(plan, 2, PlanStage::Proposed, {}, {}, {}));
    QVERIFY(life.mayApply(plan, edit));
    life.add(*life.step(plan, 2, PlanStage::Published, {}, {}, {}));
    const auto refused = life.mayApply(plan, edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "target.published"_L1);
    QCOMPARE(refused.error().values[u"node"_s].toString(), u"West"_s);
    life.add(*life.step(plan, 2, PlanStage::Draft, {}, {}, {}));
    QVERIFY(life.mayApply(plan, edit));
}

void TestPlanSplit::tiersRiseOrFall()
{
    TargetPlan plan({node(u"Ann"_s, u"person"_s, -1)}, months(1), 1,
                    {u"base"_s, u"stretch"_s, u"challenge"_s});
    plan.set(plan.place(0, 0, 0), {100, CellOrigin::Entered});
    plan.set(plan.place(0, 0, 2), {120, CellOrigin::Entered});
    QVERIFY(TierClash::of(plan, false).isEmpty()); // an empty tier between them says nothing
    QCOMPARE(TierClash::of(plan, true), (QList<TierClash> {{0, 0, 2}}));
    plan.set(plan.place(0, 0, 1), {130, CellOrigin::Entered});
    QCOMPARE(TierClash::of(plan, false), (QList<TierClash> {{0, 0, 2}}));
    plan.set(plan.place(0, 0, 1), {100, CellOrigin::Entered});
    QVERIFY(TierClash::of(plan, false).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanSplit)
#include "tst_PlanSplit.moc"
