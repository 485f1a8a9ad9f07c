// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Calendar.h"
#include "core/targets/CommitmentBridge.h"
#include "core/targets/PlanGap.h"
#include "core/targets/PlanSpread.h"
#include "tests/support/Dice.h"

#include <QTest>

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
    return {NodeKey(), name, level, parent, Share {Share::Whole}};
}

/// A company of two teams with two people each, over two months.
TargetPlan smallPlan()
{
    return TargetPlan({node(u"Company"_s, u"company"_s, -1), node(u"East"_s, u"team"_s, 0),
                       node(u"West"_s, u"team"_s, 0), node(u"Ann"_s, u"person"_s, 1),
                       node(u"Bob"_s, u"person"_s, 1), node(u"Cid"_s, u"person"_s, 2),
                       node(u"Dan"_s, u"person"_s, 2)},
                      months(2), 1);
}

void put(TargetPlan &plan, int at, const std::vector<std::optional<qint64>> &values)
{
    for (std::size_t period = 0; period < values.size(); ++period)
        plan.set(plan.place(at, int(period)), {values[period], CellOrigin::Split});
}

/// People have 10, 20, 30 and 40 in January and the double in February; all above adds up.
TargetPlan filledPlan()
{
    TargetPlan plan = smallPlan();
    put(plan, 3, {10, 20});
    put(plan, 4, {20, 40});
    put(plan, 5, {30, 60});
    put(plan, 6, {40, 80});
    put(plan, 1, {30, 60});
    put(plan, 2, {70, 140});
    put(plan, 0, {100, 200});
    return plan;
}

PlanSpread spreadOf(const TargetPlan &plan)
{
    return PlanSpread(plan, std::vector<qint64>(std::size_t(plan.periodCount()), 1));
}

std::vector<std::optional<qint64>> valuesOf(const TargetPlan &plan, int at)
{
    std::vector<std::optional<qint64>> values;
    for (int period = 0; period < plan.periodCount(); ++period)
        values.push_back(plan.value(at, period));
    return values;
}

using Values = std::vector<std::optional<qint64>>;

/// A random balanced plan with empty figures, zeros, locks of all three kinds and overrides.
TargetPlan anyPlan(Dice &dice)
{
    const int count = int(dice.between(1, 12));
    QList<PlanNode> nodes;
    for (int i = 0; i < count; ++i)
        nodes << node(u"n%1"_s.arg(i), u"any"_s, i == 0 ? -1 : int(dice.between(0, i - 1)));
    const qint64 quantum = dice.chance(50) ? 1 : 100;
    TargetPlan plan(nodes, months(int(dice.between(1, 5))), quantum);
    for (int period = 0; period < plan.periodCount(); ++period) {
        for (int at = count - 1; at >= 0; --at) {
            std::optional<qint64> value;
            for (const int child : plan.children(at)) {
                if (const auto own = plan.value(child, period))
                    value = value.value_or(0) + *own;
            }
            if (plan.children(at).empty() && !dice.chance(15))
                value = dice.chance(15) ? 0 : dice.anySize(20) * quantum;
            plan.set(plan.place(at, period), {value, CellOrigin::Split});
        }
    }
    for (int i = int(dice.between(0, 3)); i > 0; --i) {
        PlanLock lock;
        if (!dice.chance(10))
            lock.node = int(dice.between(0, count - 1));
        if (!lock.node || !dice.chance(20))
            lock.period = int(dice.between(0, plan.periodCount() - 1));
        plan.lock(lock);
    }
    if (dice.chance(20)) {
        const std::size_t cell = plan.place(int(dice.between(0, count - 1)),
                                            int(dice.between(0, plan.periodCount() - 1)));
        plan.setOverride(cell, PlanOverride {plan.cell(cell).value, u"agreed"_s, {}, {}});
    }
    return plan;
}

bool isHeld(const TargetPlan &plan, int at, int period)
{
    return plan.locked()[plan.place(at, period)] || plan.overridden(plan.place(at, period));
}

/// What of a figure is held, as a person would add it up.
qint64 heldIn(const TargetPlan &plan, int at, int period)
{
    if (isHeld(plan, at, period))
        return plan.value(at, period).value_or(0);
    qint64 sum = 0;
    for (const int child : plan.children(at))
        sum += heldIn(plan, child, period);
    return sum;
}

} // namespace

/// A5, A6, A7, A8: a changed total, around what is held.
class TestPlanSpread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRaisedTotalKeepsProportionsAtEveryLevel();
    void lockedCellsRowsAndPeriodsStay();
    void aTotalBelowTheLocksIsRefusedNamingThem();
    void whereEverythingIsLockedNothingElseCanMove();
    void emptyTakesPartAndZeroIsKept();
    void anEmptyTotalIsDividedByTheSeason();
    void anOverrideStaysAndItsDriftIsShown();
    void aGapIsSaidInWords();
    void aPlannedCushionIsSubtractedFirst();
    void aGapIsSpreadOverOpenChildren();
    void aStepIsTakenBackWhole();

    void anySpreadKeepsEveryPromise();
    void belowZeroMirrors();
    void aBridgeLeadsFromTargetsToPromises();
    void everyBridgeAddsUp();
    void peopleWhoChangedTeamsCountWhereTheyWere();
};

void TestPlanSpread::aRaisedTotalKeepsProportionsAtEveryLevel()
{
    TargetPlan plan = filledPlan();
    // 300 + 10 %: 330 by 100 : 200 are 110 and 220; everything else is 10 % more as well.
    const auto edit = spreadOf(plan).total(0, 0, 1, 330);
    QVERIFY(edit);
    plan.apply(*edit);
    QCOMPARE(valuesOf(plan, 0), (Values {110, 220}));
    QCOMPARE(valuesOf(plan, 1), (Values {33, 66}));
    QCOMPARE(valuesOf(plan, 2), (Values {77, 154}));
    QCOMPARE(valuesOf(plan, 3), (Values {11, 22}));
    QCOMPARE(valuesOf(plan, 6), (Values {44, 88}));
}

void TestPlanSpread::lockedCellsRowsAndPeriodsStay()
{
    TargetPlan plan = filledPlan();
    plan.lock({3, 0, {}, u"new in the job"_s, {}});      // Ann in January
    plan.lock({5, std::nullopt, {}, u"contract"_s, {}}); // Cid always
    // 300 + 40: what can move is 100 − 10 − 30 = 60 in January and 200 − 60 = 140 in February.
    // 40 more of 200: 60 → 72, 140 → 168. January: East has 20 of them, West 40 → 24 and 48.
    const auto edit = spreadOf(plan).total(0, 0, 1, 340);
    QVERIFY(edit);
    plan.apply(*edit);
    QCOMPARE(valuesOf(plan, 0), (Values {112, 228}));
    QCOMPARE(valuesOf(plan, 1), (Values {34, 72}));  // 10 + 24; 60 · 168 ÷ 140
    QCOMPARE(valuesOf(plan, 2), (Values {78, 156})); // 30 + 48; 60 + 80 · 168 ÷ 140
    QCOMPARE(valuesOf(plan, 3), (Values {10, 24}));
    QCOMPARE(valuesOf(plan, 4), (Values {24, 48}));
    QCOMPARE(valuesOf(plan, 5), (Values {30, 60}));
    QCOMPARE(valuesOf(plan, 6), (Values {48, 96}));

    TargetPlan january = filledPlan();
    january.lock({std::nullopt, 0, {}, {}, {}});
    january.apply(*spreadOf(january).total(0, 0, 1, 400));
    QCOMPARE(valuesOf(january, 0), (Values {100, 300}));
    QCOMPARE(valuesOf(january, 3), (Values {10, 30}));
}

void TestPlanSpread::aTotalBelowTheLocksIsRefusedNamingThem()
{
    TargetPlan plan = filledPlan();
    plan.lock({3, 0, {}, {}, {}});
    plan.lock({6, 1, {}, {}, {}});
    plan.lock({5, std::nullopt, {}, {}, {}});
    // 10 + 80 + 30 + 60 are locked.
    const auto refused = spreadOf(plan).total(0, 0, 1, 179);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "target.below_locks"_L1);
    QCOMPARE(refused.error().values[u"smallest"_s].toString(), u"0.018"_s); // 180 at scale 4
    QCOMPARE(refused.error().values[u"locks"_s].toStringList(),
             (QStringList {u"Ann × 2013-01"_s, u"Dan × 2013-02"_s, u"Cid"_s}));
    QVERIFY(spreadOf(plan).total(0, 0, 1, 180));
}

void TestPlanSpread::whereEverythingIsLockedNothingElseCanMove()
{
    TargetPlan plan = filledPlan();
    plan.lock({1, 0, {}, {}, {}});
    plan.lock({2, 0, {}, {}, {}});
    const auto refused = spreadOf(plan).total(0, 0, 0, 120);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "target.all_locked"_L1);
}

void TestPlanSpread::emptyTakesPartAndZeroIsKept()
{
    TargetPlan plan = filledPlan();
    put(plan, 3, {std::nullopt, 20}); // Ann: nothing yet in January
    put(plan, 4, {0, 40});            // Bob: nothing, on purpose
    put(plan, 1, {30, 60});
    // January 100 → 200: East has 30 more; Bob keeps his 0, so Ann takes them. What was missing in
    // East before is missing still.
    const auto edit = spreadOf(plan).total(0, 0, 0, 200);
    QVERIFY(edit);
    plan.apply(*edit);
    QCOMPARE(plan.value(4, 0), std::optional<qint64>(0));
    QCOMPARE(plan.value(1, 0), std::optional<qint64>(60));
    QCOMPARE(plan.value(3, 0), std::optional<qint64>(30));
    QCOMPARE(PlanGap::of(plan, 1, 0, 0), (PlanGap {PlanGap::Kind::Under, 30, 0, -30}));
}

void TestPlanSpread::anEmptyTotalIsDividedByTheSeason()
{
    TargetPlan plan = smallPlan();
    const PlanSpread spread(plan, {1, 3});
    plan.apply(*spread.total(0, 0, 1, 400));
    QCOMPARE(valuesOf(plan, 0), (Values {100, 300}));
    // Nothing was divided below: it stays to be assigned, which is not zero.
    QCOMPARE(valuesOf(plan, 1), (Values {std::nullopt, std::nullopt}));
    QCOMPARE(PlanGap::of(plan, 0, 0, 1).kind, PlanGap::Kind::Unassigned);
}

void TestPlanSpread::anOverrideStaysAndItsDriftIsShown()
{
    TargetPlan plan = filledPlan();
    const std::size_t cell = plan.place(3, 0);
    plan.set(cell, {15, CellOrigin::Override});
    put(plan, 4, {15, 40});
    plan.setOverride(cell, PlanOverride {10, u"agreed with her"_s, {}, {}});
    // East in January 30 → 60: Bob takes all of it. Had Ann taken part with her 10 against Bob's
    // 15, she would have 24.
    const auto edit = spreadOf(plan).total(1, 0, 0, 60);
    QVERIFY(edit);
    plan.apply(*edit);
    QCOMPARE(plan.value(3, 0), std::optional<qint64>(15));
    QCOMPARE(plan.value(4, 0), std::optional<qint64>(45));
    QVERIFY(plan.overridden(cell));
    QCOMPARE(plan.overridden(cell)->reason, u"agreed with her"_s);
    QCOMPARE(plan.overridden(cell)->calculated, std::optional<qint64>(24));
}

void TestPlanSpread::aGapIsSaidInWords()
{
    TargetPlan plan = filledPlan();
    QCOMPARE(PlanGap::of(plan, 0, 0, 1).kind, PlanGap::Kind::Balanced);
    put(plan, 1, {35, 60});
    QCOMPARE(PlanGap::of(plan, 0, 0, 0), (PlanGap {PlanGap::Kind::Over, 105, 0, 5}));
    QCOMPARE(PlanGap::of(plan, 1, 0, 0), (PlanGap {PlanGap::Kind::Under, 30, 0, -5}));
    QCOMPARE(PlanGap::of(plan, 3, 0, 0).kind, PlanGap::Kind::None);
    put(plan, 3, {std::nullopt, 1});
    put(plan, 4, {std::nullopt, 1});
    QCOMPARE(PlanGap::of(plan, 1, 0, 0), (PlanGap {PlanGap::Kind::Unassigned, 0, 0, -35}));
    put(plan, 0, {std::nullopt, 1});
    QCOMPARE(PlanGap::of(plan, 0, 0, 0).kind, PlanGap::Kind::Undirected);
}

void TestPlanSpread::aPlannedCushionIsSubtractedFirst()
{
    QList<PlanNode> nodes {node(u"Company"_s, u"company"_s, -1), node(u"Ann"_s, u"person"_s, 0)};
    nodes[0].carried = Share {950'000}; // the manager carries 95 %
    TargetPlan plan(nodes, months(1), 1);
    put(plan, 0, {950});
    put(plan, 1, {1000});
    QCOMPARE(PlanGap::of(plan, 0, 0, 0), (PlanGap {PlanGap::Kind::Balanced, 1000, 50, 0}));
    put(plan, 1, {990}); // 49.5 are rounded to 50
    QCOMPARE(PlanGap::of(plan, 0, 0, 0), (PlanGap {PlanGap::Kind::Under, 990, 50, -10}));
}

void TestPlanSpread::aGapIsSpreadOverOpenChildren()
{
    TargetPlan plan = filledPlan();
    put(plan, 0, {130, 200});
    plan.lock({1, 0, {}, {}, {}});
    // 30 are missing in January; East is locked, so West takes them: 100 by 30 : 40.
    plan.apply(*spreadOf(plan).closeGap(0, 0, 1));
    QCOMPARE(valuesOf(plan, 1), (Values {30, 60}));
    QCOMPARE(valuesOf(plan, 2), (Values {100, 140}));
    QCOMPARE(valuesOf(plan, 5), (Values {43, 60})); // 42.86
    QCOMPARE(valuesOf(plan, 6), (Values {57, 80})); // 57.14
    QCOMPARE(PlanGap::of(plan, 0, 0, 1).kind, PlanGap::Kind::Balanced);
}

void TestPlanSpread::aStepIsTakenBackWhole()
{
    const TargetPlan before = filledPlan();
    TargetPlan plan = before;
    PlanEdit edit = *spreadOf(plan).total(0, 0, 1, 400);
    edit.locked << PlanLock {3, 0, {}, u"why"_s, {}};
    plan.apply(edit);
    QVERIFY(plan != before);
    plan.apply(edit.inverse());
    QCOMPARE(plan, before);
}

void TestPlanSpread::anySpreadKeepsEveryPromise()
{
    Dice dice(31);
    int done = 0;
    for (int i = 0; i < 2 * Cases; ++i) {
        const TargetPlan before = anyPlan(dice);
        const int at = int(dice.between(0, before.nodeCount() - 1));
        const int first = int(dice.between(0, before.periodCount() - 1));
        const int last = int(dice.between(first, before.periodCount() - 1));
        const qint64 total = dice.anySize(24) * before.quantum();
        const auto edit = spreadOf(before).total(at, first, last, total);
        qint64 held = 0;
        for (int period = first; period <= last; ++period)
            held += heldIn(before, at, period);
        if (held > total)
            QVERIFY(!edit && edit.error().code == "target.below_locks"_L1);
        if (!edit)
            continue;
        ++done;
        TargetPlan after = before;
        after.apply(*edit);
        // The total is what was asked for.
        QCOMPARE(after.total(at, first, last).value_or(0), total);
        for (int node = 0; node < after.nodeCount(); ++node) {
            for (int period = 0; period < after.periodCount(); ++period) {
                const auto was = before.value(node, period);
                const auto is = after.value(node, period);
                // Locks and overrides stay, a 0 is meant, nothing outside moves.
                const bool isOutside
                    = period < first || period > last || !before.isWithin(node, at);
                if (isHeld(before, node, period) || was == 0 || isOutside)
                    QCOMPARE(is, was);
                QCOMPARE(is.value_or(0) % after.quantum(), 0);
                QVERIFY(is.value_or(0) >= 0);
                // What was balanced is balanced; a figure never becomes empty.
                QVERIFY(is || !was);
                if (!before.isWithin(node, at))
                    continue;
                const PlanGap::Kind gap = PlanGap::of(after, node, period, period).kind;
                QVERIFY(gap == PlanGap::Kind::Balanced || gap == PlanGap::Kind::None
                        || gap == PlanGap::Kind::Unassigned);
            }
        }
        // And it can be taken back.
        after.apply(edit->inverse());
        QCOMPARE(after, before);
    }
    QVERIFY2(done >= Cases, qPrintable(QString::number(done)));
}

void TestPlanSpread::belowZeroMirrors()
{
    Dice dice(32);
    for (int i = 0; i < Cases; ++i) {
        TargetPlan plan = anyPlan(dice);
        TargetPlan mirror = plan;
        for (int node = 0; node < plan.nodeCount(); ++node) {
            for (int period = 0; period < plan.periodCount(); ++period) {
                PlanCell cell = plan.cell(plan.place(node, period));
                if (cell.value)
                    cell.value = -*cell.value;
                mirror.set(plan.place(node, period), cell);
            }
        }
        const qint64 total = dice.anySize(24) * plan.quantum();
        const auto edit = spreadOf(plan).total(0, 0, plan.periodCount() - 1, total);
        const auto mirrored = spreadOf(mirror).total(0, 0, plan.periodCount() - 1, -total);
        QCOMPARE(mirrored.has_value(), edit.has_value());
        if (!edit)
            continue;
        QCOMPARE(mirrored->cells.size(), edit->cells.size());
        for (std::size_t c = 0; c < edit->cells.size(); ++c)
            QCOMPARE(mirrored->cells[c].after.value.value_or(0),
                     -edit->cells[c].after.value.value_or(0));
    }
}

// A10: what people promise beside what they were given.
void TestPlanSpread::aBridgeLeadsFromTargetsToPromises()
{
    TargetPlan plan({node(u"East"_s, u"team"_s, -1), node(u"Ann"_s, u"person"_s, 0),
                     node(u"Bob"_s, u"person"_s, 0), node(u"Cid"_s, u"person"_s, 0)},
                    months(1), 1, {u"base"_s, u"commitment"_s});
    // 100 above, 40 + 40 + 30 below; Ann promises 45, Bob 30, Cid has said nothing.
    for (const auto &[at, given, promised] :
         {std::tuple(0, 100, 90), std::tuple(1, 40, 45), std::tuple(2, 40, 30)}) {
        plan.set(plan.place(at, 0, 0), {given, CellOrigin::Split});
        plan.set(plan.place(at, 0, 1), {promised, CellOrigin::Entered});
    }
    plan.set(plan.place(3, 0, 0), {30, CellOrigin::Split});
    QStringList said;
    for (const CommitmentBridge::Step &step : CommitmentBridge::of(plan, 0, 0, 0, 0, 1))
        said << textOf(step.kind) + u' ' + plan.nodes().at(step.node).name + u' '
                + QString::number(step.amount);
    QCOMPARE(said.join(u", "_s),
             u"target East 100, cushion East 10, more Ann 5, less Bob -10, silent Cid -30, "
             "committed East 75, own East 90"_s);
    const auto alone = CommitmentBridge::of(plan, 1, 0, 0, 0, 1);
    QCOMPARE(alone.constLast().amount, 45);
}

void TestPlanSpread::everyBridgeAddsUp()
{
    Dice dice(10);
    for (int round = 0; round < Cases; ++round) {
        const int people = int(dice.between(1, 6));
        QList<PlanNode> nodes {node(u"Team"_s, u"team"_s, -1)};
        for (int i = 0; i < people; ++i)
            nodes << node(QString::number(i), u"person"_s, 0);
        TargetPlan plan(nodes, months(2), 1, {u"base"_s, u"commitment"_s});
        for (int at = 0; at <= people; ++at) {
            for (int cell = 0; cell < 4; ++cell) {
                if (dice.chance(80))
                    plan.set(plan.place(at, cell % 2, cell / 2),
                             {dice.anySize(40), CellOrigin::Entered});
            }
        }
        qint64 promised = 0;
        for (int at = 1; at <= people; ++at)
            promised += plan.total(at, 0, 1, 1).value_or(0);
        qint64 sum = 0;
        for (const CommitmentBridge::Step &step : CommitmentBridge::of(plan, 0, 0, 1, 0, 1)) {
            if (step.kind == CommitmentBridge::Kind::Committed) {
                QCOMPARE(step.amount, sum);
                QCOMPARE(step.amount, promised);
            }
            if (step.kind != CommitmentBridge::Kind::Own)
                sum += step.amount;
        }
    }
}

// A16: figures stand where people are now, gaps know where they were.
void TestPlanSpread::peopleWhoChangedTeamsCountWhereTheyWere()
{
    TargetPlan plan = filledPlan();
    // Bob, who is in East now, had his 20 of January in West.
    put(plan, 1, {10, 60});
    put(plan, 2, {90, 140});
    QCOMPARE(PlanGap::of(plan, 1, 0, 0).kind, PlanGap::Kind::Over);
    plan.setElsewhere(plan.place(1, 0), -20);
    plan.setElsewhere(plan.place(2, 0), 20);
    for (const int team : {1, 2}) {
        QCOMPARE(PlanGap::of(plan, team, 0, 0).kind, PlanGap::Kind::Balanced);
        QCOMPARE(PlanGap::of(plan, team, 0, 1).kind, PlanGap::Kind::Balanced);
    }
}

QTEST_GUILESS_MAIN(TestPlanSpread)
#include "tst_PlanSpread.moc"
