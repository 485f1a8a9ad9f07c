// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanBalance.h"
#include "core/workspace/PlanFigures.h"
#include "core/workspace/PlanTyping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr qint64 One = 10'000; ///< scale 4

std::optional<qint64> ones(std::optional<qint64> amount)
{
    return amount ? std::optional(*amount * One) : std::nullopt;
}

/// Company 0 with West 1 (Ann 2, Bob 3) and East 4 (Cy 5), January to March.
TargetPlan aPlan(const QList<QList<std::optional<qint64>>> &figures,
                 CellOrigin origin = CellOrigin::Entered)
{
    const auto place = [](const QString &name, const QString &level, int parent) {
        return PlanNode {NodeKey::unit({}), name, level, parent, Share {Share::Whole}};
    };
    TargetPlan plan({place(u"Company"_s, u"company"_s, -1), place(u"West"_s, u"team"_s, 0),
                     place(u"Ann"_s, u"person"_s, 1), place(u"Bob"_s, u"person"_s, 1),
                     place(u"East"_s, u"team"_s, 0), place(u"Cy"_s, u"person"_s, 4)},
                    Period::periodsOf(Grain::Month, {QDate(2027, 1, 1), QDate(2027, 4, 1)}, {}),
                    One);
    for (int node = 0; node < figures.size(); ++node) {
        for (int part = 0; part < figures.at(node).size(); ++part)
            plan.set(plan.place(node, part), {ones(figures.at(node).at(part)), origin});
    }
    return plan;
}

PlanTyping aTyping()
{
    PlanTyping typing;
    typing.season = {1, 1, 1};
    typing.step = One;
    return typing;
}

/// "600 600 600 | 400 …": node by node, "–" where nothing stands.
QString dump(const TargetPlan &plan)
{
    QStringList lines;
    for (int node = 0; node < plan.nodeCount(); ++node) {
        QStringList line;
        for (int part = 0; part < plan.periodCount(); ++part) {
            const auto value = plan.value(node, part);
            line << (value ? QString::number(*value / One) : u"–"_s);
        }
        lines << line.join(u' ');
    }
    return lines.join(u" | "_s);
}

QString typed(const TargetPlan &plan, const QList<PlanTyping::Figure> &figures,
              bool isShared = true)
{
    PlanTyping typing = aTyping();
    typing.isShared = isShared;
    TargetPlan after = plan;
    after.apply(typing.work(plan, figures).edit);
    return dump(after);
}

/// Balanced: 600 a month, West 400 of Ann 300 and Bob 100, East 200 of Cy.
TargetPlan aBalancedPlan()
{
    return aPlan({{600, 600, 600},
                  {400, 400, 400},
                  {300, 300, 300},
                  {100, 100, 100},
                  {200, 200, 200},
                  {200, 200, 200}},
                 CellOrigin::Split);
}

} // namespace

/// Figures that are typed into a plan: what follows, what is refused, what stays as it is.
class TestPlanTyping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNumberFromAboveIsGivenToTheMonths();
    void whatIsBelowFollowsInProportion();
    void orOnlyWhatWasTypedChanges();
    void aQuarterPushesDownAndKeepsItsShape();
    void aFigureThatWasDividedIsOverriddenByHand();
    void typingWhatWasGivenEndsTheOverride();
    void anEmptiedFigureIsNotZero();
    void aBlockThatNamesTheChildrenIsTakenAsItIs();
    void aLockedFigureIsRefusedByName();
    void belowTheLocksIsRefusedNamingThem();
    void figuresBetweenTwoStepsAreRefused();
    void whoeverHasNoFigureStaysWithout();
    void whoeverHasNothingAtAllIsLeftOut();
    void anEmptyMonthTakesPart();
    void aGapIsSharedAmongThoseBelow();
    void bothWaysAreBalancedAtOnce();
    void marginsThatDisagreeAreRefusedWithTheDifference();
    void sumsComeFromBelowWhereANodeHasNone();
    void gapsAreFoundInTheOrderOfTheSheet();
    void aFigureForTheYearAloneIsCounted();
    void aFigureForTheYearAloneIsEmptiedAndComesBack();
    void aTypedDayPushesUpAndWhatIsBelowFollowsInTheMonth();
    void aWeekAcrossTwoMonthsIsRefusedWholeWhereOneIsLocked();
    void anEmptiedDayIsNotZero();
    void aDayGoesBeforeItsMonthInABlock();
    void whoIsLeftOutIsCounted();
};

// 1,200 over three months of equal weight.
void TestPlanTyping::theNumberFromAboveIsGivenToTheMonths()
{
    const TargetPlan plan = aPlan({});
    QCOMPARE(typed(plan, {{0, 0, 2, 1200 * One}}),
             u"400 400 400 | – – – | – – – | – – – | – – – | – – –"_s);
}

// 600 more in January is shared 2:1 by West and East, West's 400 more 3:1 by Ann and Bob.
void TestPlanTyping::whatIsBelowFollowsInProportion()
{
    QCOMPARE(
        typed(aBalancedPlan(), {{0, 0, 0, 1200 * One}}),
        u"1200 600 600 | 800 400 400 | 600 300 300 | 200 100 100 | 400 200 200 | 400 200 200"_s);
}

void TestPlanTyping::orOnlyWhatWasTypedChanges()
{
    QCOMPARE(
        typed(aBalancedPlan(), {{0, 0, 0, 1200 * One}}, false),
        u"1200 600 600 | 400 400 400 | 300 300 300 | 100 100 100 | 200 200 200 | 200 200 200"_s);
}

// 10 % more: 1,980 of 1,800, every month of everybody by a late.
void TestPlanTyping::aQuarterPushesDownAndKeepsItsShape()
{
    QCOMPARE(
        typed(aBalancedPlan(), {{0, 0, 2, 1980 * One}}),
        u"660 660 660 | 440 440 440 | 330 330 330 | 110 110 110 | 220 220 220 | 220 220 220"_s);
}

void TestPlanTyping::aFigureThatWasDividedIsOverriddenByHand()
{
    const TargetPlan plan = aBalancedPlan();
    PlanTyping typing = aTyping();
    typing.reason = u"new customer"_s;
    TargetPlan after = plan;
    const auto outcome = typing.work(plan, {{2, 1, 1, 350 * One}});
    QCOMPARE(outcome.followed, 0);
    after.apply(outcome.edit);
    const PlanOverride *note = after.overridden(after.place(2, 1));
    QVERIFY(note);
    QCOMPARE(*note->calculated, 300 * One);
    QCOMPARE(note->reason, u"new customer"_s);
    QCOMPARE(after.cell(after.place(2, 1)).origin, CellOrigin::Override);
    after.apply(outcome.edit.inverse());
    QVERIFY(after == plan);
}

void TestPlanTyping::typingWhatWasGivenEndsTheOverride()
{
    TargetPlan plan = aBalancedPlan();
    plan.apply(aTyping().work(plan, {{2, 1, 1, 350 * One}}).edit);
    plan.apply(aTyping().work(plan, {{2, 1, 1, 300 * One}}).edit);
    QVERIFY(!plan.overridden(plan.place(2, 1)));
    QVERIFY(plan == aBalancedPlan());
}

void TestPlanTyping::anEmptiedFigureIsNotZero()
{
    QCOMPARE(typed(aBalancedPlan(), {{3, 0, 1, std::nullopt}, {5, 2, 2, 0}}),
             u"600 600 600 | 400 400 400 | 300 300 300 | – – 100 | 200 200 200 | 200 200 0"_s);
}

void TestPlanTyping::aBlockThatNamesTheChildrenIsTakenAsItIs()
{
    QCOMPARE(
        typed(aBalancedPlan(), {{1, 0, 0, 500 * One}, {2, 0, 0, 250 * One}, {3, 0, 0, 240 * One}}),
        u"600 600 600 | 500 400 400 | 250 300 300 | 240 100 100 | 200 200 200 | 200 200 200"_s);
}

void TestPlanTyping::aLockedFigureIsRefusedByName()
{
    TargetPlan plan = aBalancedPlan();
    plan.lock({2, 1, {}, u"agreed"_s, {}});
    const auto outcome = aTyping().work(plan, {{2, 1, 1, 350 * One}, {3, 1, 1, 150 * One}});
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(outcome.refused.constFirst().error.code, "target.cell_locked"_L1);
    QCOMPARE(outcome.refused.constFirst().error.values.value(u"cell"_s).toString(),
             u"Ann × 2027-02"_s);
    QCOMPARE(outcome.refused.constFirst().error.values.value(u"reason"_s).toString(), u"agreed"_s);
    // The other one is taken.
    QCOMPARE(outcome.edit.cells.size(), std::size_t(1));
}

// Ann's 300 are locked; West cannot have 250.
void TestPlanTyping::belowTheLocksIsRefusedNamingThem()
{
    TargetPlan plan = aBalancedPlan();
    plan.lock({2, 0, {}, {}, {}});
    const auto outcome = aTyping().work(plan, {{1, 0, 0, 250 * One}});
    QVERIFY(outcome.edit.isEmpty());
    QCOMPARE(outcome.refused.size(), 1);
    const Error &error = outcome.refused.constFirst().error;
    QCOMPARE(error.code, "target.below_locks"_L1);
    QCOMPARE(error.values.value(u"smallest"_s).toString(), u"300"_s);
    QCOMPARE(error.values.value(u"locks"_s).toStringList(), QStringList {u"Ann × 2027-01"_s});
}

void TestPlanTyping::figuresBetweenTwoStepsAreRefused()
{
    const auto outcome = aTyping().work(aBalancedPlan(), {{2, 0, 0, 300 * One + 1}});
    QVERIFY(outcome.edit.isEmpty());
    QCOMPARE(outcome.refused.constFirst().error.code, "target.not_multiple"_L1);
}

// The teams have no figures of their own: 300 more go to Ann, Bob and Cy by their 3:1:2.
void TestPlanTyping::whoeverHasNoFigureStaysWithout()
{
    const TargetPlan plan = aPlan({{600}, {{}}, {300}, {100}, {{}}, {200}}, CellOrigin::Split);
    QCOMPARE(typed(plan, {{0, 0, 0, 900 * One}}),
             u"900 – – | – – – | 450 – – | 150 – – | – – – | 300 – –"_s);
}

// Bob has no target in any month: Ann takes all of West's 100 more.
void TestPlanTyping::whoeverHasNothingAtAllIsLeftOut()
{
    const TargetPlan plan = aPlan({{600}, {300}, {300}, {{}}, {300}, {300}}, CellOrigin::Split);
    QCOMPARE(typed(plan, {{1, 0, 0, 400 * One}}),
             u"600 – – | 400 – – | 400 – – | – – – | 300 – – | 300 – –"_s);
}

// Bob has a February: his empty January weighs like the average of the others, Ann's 300.
void TestPlanTyping::anEmptyMonthTakesPart()
{
    const TargetPlan plan = aPlan({{600}, {300}, {300}, {{}, 50}, {300}, {300}}, CellOrigin::Split);
    QCOMPARE(typed(plan, {{1, 0, 0, 400 * One}}),
             u"600 – – | 400 – – | 200 – – | 200 50 – | 300 – – | 300 – –"_s);
}

// West has 400 and its people 300: the 100 are shared 2:1.
void TestPlanTyping::aGapIsSharedAmongThoseBelow()
{
    const TargetPlan plan = aPlan({{600}, {400}, {200}, {100}, {200}, {200}}, CellOrigin::Split);
    TargetPlan after = plan;
    const auto edit = aTyping().closeGap(plan, 1, 0, 0);
    QVERIFY(bool(edit));
    after.apply(*edit);
    // 100 · 2/3 = 66.67 and 33.33 in whole ones.
    QCOMPARE(dump(after), u"600 – – | 400 – – | 267 – – | 133 – – | 200 – – | 200 – –"_s);
}

// West 240 and East 120 over months of 60, 100 and 200: row times column over 360 is
// 40, 66.67, 133.33 and 20, 33.33, 66.67; whole ones that keep every sum.
void TestPlanTyping::bothWaysAreBalancedAtOnce()
{
    TargetPlan plan = aPlan({{60, 100, 200}, {80, 80, 80}, {}, {}, {40, 40, 40}, {}});
    const auto edit = PlanBalance {0, 0}.work(plan);
    QVERIFY(bool(edit));
    plan.apply(*edit);
    QCOMPARE(dump(plan), u"60 100 200 | 40 67 133 | – – – | – – – | 20 33 67 | – – –"_s);
}

void TestPlanTyping::marginsThatDisagreeAreRefusedWithTheDifference()
{
    const TargetPlan plan = aPlan({{60, 100, 200}, {80, 80, 80}, {}, {}, {40, 40, 50}, {}});
    const auto edit = PlanBalance {0, 0}.work(plan);
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, "target.margins_differ"_L1);
    QCOMPARE(edit.error().values.value(u"difference"_s).toString(), u"10"_s);
}

void TestPlanTyping::sumsComeFromBelowWhereANodeHasNone()
{
    const TargetPlan plan = aPlan({{{}}, {{}}, {300, 10}, {100}, {50}, {200}});
    const PlanFigures figures(plan, {}, 0);
    // East says 50 for itself, whatever Cy has.
    QCOMPARE(figures.figure(plan, 0, 0, 0), (PlanFigures::Figure {450 * One, false}));
    QCOMPARE(figures.figure(plan, 0, 0, 2), (PlanFigures::Figure {460 * One, false}));
    QCOMPARE(figures.figure(plan, 4, 0, 0), (PlanFigures::Figure {50 * One, true}));
    QCOMPARE(figures.figure(plan, 3, 1, 2), (PlanFigures::Figure {std::nullopt, false}));
    QCOMPARE(figures.gap(plan, 0, 0, 0).kind, PlanGap::Kind::Undirected);
    QCOMPARE(figures.gap(plan, 4, 0, 0).gap, 150 * One);
}

void TestPlanTyping::gapsAreFoundInTheOrderOfTheSheet()
{
    const TargetPlan plan
        = aPlan({{600, 600}, {400, 400}, {300, 300}, {100, 90}, {200, 250}, {200, 250}});
    const PlanFigures figures(plan, {}, 0);
    // February: 400 + 250 under 600 is 50 too much; Ann and Bob are 10 short of 400.
    QCOMPARE(figures.open(), (QList<PlanFigures::Place> {{0, 1}, {1, 1}}));
    QCOMPARE(figures.gap(plan, 0, 1, 1).gap, 50 * One);
    QCOMPARE(figures.gap(plan, 1, 1, 1).gap, -10 * One);
    QCOMPARE(figures.gap(plan, 2, 1, 1).kind, PlanGap::Kind::None);
}

void TestPlanTyping::aFigureForTheYearAloneIsCounted()
{
    const TargetPlan plan = aPlan({{}, {}, {300, 300, 300}, {}, {}, {}});
    const PlanFigures figures(plan, {{0, 0, 0, 2, 1000 * One, {}}, {5, 0, 0, 2, 60 * One, {}}}, 0);
    QCOMPARE(figures.figure(plan, 0, 0, 2), (PlanFigures::Figure {1000 * One, true}));
    QCOMPARE(figures.figure(plan, 0, 0, 0), (PlanFigures::Figure {300 * One, false}));
    // 900 of West and 60 of East against 1,000.
    QCOMPARE(figures.gap(plan, 0, 0, 2).gap, -40 * One);
}

void TestPlanTyping::aFigureForTheYearAloneIsEmptiedAndComesBack()
{
    TargetPlan plan = aPlan({});
    const PlanWhole year {0, 0, 0, 2, 1000 * One};
    plan.setWhole(year);
    const PlanEdit edit = aTyping().work(plan, {{0, 0, 2, std::nullopt}}).edit;
    QCOMPARE(edit.wholes.size(), std::size_t(1));
    QVERIFY(edit.cells.empty());
    TargetPlan after = plan;
    after.apply(edit);
    QVERIFY(!after.wholes().constFirst().value);
    const QList<PlanSheet::Whole> stored {{0, 0, 0, 2, 1000 * One, {}}};
    QVERIFY(!PlanFigures(after, stored, 0).figure(after, 0, 0, 2).value);
    after.apply(edit.inverse());
    QCOMPARE(after, plan);
    // Where none stands nothing changes.
    QVERIFY(aTyping().work(aPlan({}), {{0, 0, 2, std::nullopt}}).edit.isEmpty());
}

// Every day weighs the same: of January's 600 the 31 days have 19 or 20 each; the 20th, a later
// one, has 19. With 50 instead January is 631: 31 more, 2:1 by West and East, West's 3:1.
void TestPlanTyping::aTypedDayPushesUpAndWhatIsBelowFollowsInTheMonth()
{
    const TargetPlan plan = aBalancedPlan();
    const DateRange late {QDate(2027, 1, 20), QDate(2027, 1, 21)};
    TargetPlan after = plan;
    const PlanTyping::Outcome outcome = aTyping().work(plan, {{0, 0, 0, 50 * One, late}});
    QVERIFY(outcome.refused.isEmpty());
    after.apply(outcome.edit);
    QCOMPARE(
        dump(after),
        u"631 600 600 | 421 400 400 | 316 300 300 | 105 100 100 | 210 200 200 | 210 200 200"_s);
    QCOMPARE(PlanDays(nullptr, One, 0).sum(after, 0, late), 50 * One);
    QCOMPARE(after.cuts().size(), 1);
    after.apply(outcome.edit.inverse());
    QCOMPARE(after, plan);
}

// The week of 25 to 31 January and the one after lie in one month each; from the 29th to the 3rd
// there are two, and February is locked.
void TestPlanTyping::aWeekAcrossTwoMonthsIsRefusedWholeWhereOneIsLocked()
{
    TargetPlan plan = aBalancedPlan();
    plan.lock({5, 1, {}, u"agreed"_s, {}});
    const DateRange days {QDate(2027, 1, 29), QDate(2027, 2, 4)};
    const PlanTyping::Outcome outcome = aTyping().work(plan, {{5, 0, 1, 900 * One, days}});
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(outcome.refused.constFirst().error.code, "target.cell_locked"_L1);
    QVERIFY(outcome.edit.isEmpty());
}

void TestPlanTyping::anEmptiedDayIsNotZero()
{
    const TargetPlan plan = aPlan({{}, {}, {}, {}, {}, {310}});
    const DateRange first {QDate(2027, 1, 1), QDate(2027, 1, 2)};
    TargetPlan after = plan;
    after.apply(aTyping().work(plan, {{5, 0, 0, std::nullopt, first}}).edit);
    QCOMPARE(after.value(5, 0), std::optional(300 * One));
    QVERIFY(!PlanDays::pieces(after, after.place(5, 0)).constFirst().value);
    // Once every day is emptied the month is empty, too.
    after.apply(aTyping()
                    .work(after, {{5, 0, 0, std::nullopt, {QDate(2027, 1, 1), QDate(2027, 2, 1)}}})
                    .edit);
    QVERIFY(!after.value(5, 0));
    QVERIFY(after.cuts().isEmpty());
}

// 310 for the month, then 100 for its first day: the other 30 days keep their 10 each.
void TestPlanTyping::aDayGoesBeforeItsMonthInABlock()
{
    const DateRange first {QDate(2027, 1, 1), QDate(2027, 1, 2)};
    TargetPlan after = aPlan({});
    after.apply(aTyping().work(after, {{5, 0, 0, 100 * One, first}, {5, 0, 0, 310 * One}}).edit);
    QCOMPARE(after.value(5, 0), std::optional(400 * One));
    QCOMPARE(PlanDays(nullptr, One, 0).sum(after, 5, first), 100 * One);
}

// Bob has nothing all year: of West's raise Ann has all, and one is left out.
void TestPlanTyping::whoIsLeftOutIsCounted()
{
    const TargetPlan plan = aPlan({{}, {300, 300, 300}, {300, 300, 300}});
    const PlanTyping::Outcome outcome = aTyping().work(plan, {{1, 0, 0, 400 * One}});
    QCOMPARE(outcome.leftOut, 1);
    TargetPlan after = plan;
    after.apply(outcome.edit);
    QCOMPARE(dump(after), u"– – – | 400 300 300 | 400 300 300 | – – – | – – – | – – –"_s);
}

QTEST_GUILESS_MAIN(TestPlanTyping)
#include "tst_PlanTyping.moc"
