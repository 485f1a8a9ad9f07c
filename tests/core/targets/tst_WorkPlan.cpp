// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/WorkPlan.h"

#include <QTest>

#include <cmath>

using namespace Steelyard;

namespace {

/// 1 000 000 are missing; 10 deals brought 1 000 000; 5 of 20 were won; 20 opportunities had 10
/// proposals and 60 visits; 60 working days are left.
WorkPlan aPlan()
{
    WorkPlan plan;
    plan.gap = 1'000'000'0000;
    plan.dealSize = {1'000'000'0000, 10, 10};
    plan.winRate = {5, 20, 20};
    plan.proposals = {10, 20, 20};
    plan.visits = {60, 20, 20};
    plan.workdays = 60;
    return plan;
}

} // namespace

/// A15: from a result to daily work.
class TestWorkPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theResultIsTurnedIntoVisitsADay();
    void everyRateHasItsInterval();
    void itGoesAsFarAsRatesAreKnown();
    void whatIsReachedNeedsNothing();
};

void TestWorkPlan::theResultIsTurnedIntoVisitsADay()
{
    const auto needs = aPlan().needs();
    QCOMPARE(needs.size(), std::size_t(6));
    QVERIFY(needs[0].amount == (Ratio {1'000'000'0000, 1}));
    QVERIFY(needs[1].amount == (Ratio {10, 1}));  // 1 000 000 at 100 000 each
    QVERIFY(needs[2].amount == (Ratio {40, 1}));  // one of four is won
    QVERIFY(needs[3].amount == (Ratio {20, 1}));  // one proposal for two of them
    QVERIFY(needs[4].amount == (Ratio {120, 1})); // three visits each
    QVERIFY(needs[5].amount == (Ratio {2, 1}));
    QCOMPARE(needs[5].step, WorkPlan::Step::VisitsPerDay);
}

void TestWorkPlan::everyRateHasItsInterval()
{
    const auto needs = aPlan().needs();
    QVERIFY(!needs[1].interval);
    // Wilson at 80 % for 5 of 20: (0.25 + z²/40 ± z √(0.1875/20 + z²/1600)) ÷ (1 + z²/20), z² =
    // 1.642375: centre 0.291059, spread 1.281552 · √(0.009375 + 0.00102648) = 0.130701, scale
    // 1.08211875 → 0.148189 and 0.389755; 10 deals need 25.657 to 67.482.
    QVERIFY(std::abs(needs[2].interval->first - 25.657) < 0.01);
    QVERIFY(std::abs(needs[2].interval->second - 67.482) < 0.01);
    // 60 visits ± 1.281552 · √60 = 9.9268: 2.50366 to 3.49634 each, times 40.
    QVERIFY(std::abs(needs[4].interval->first - 100.146) < 0.01);
    QVERIFY(std::abs(needs[4].interval->second - 139.854) < 0.01);
}

void TestWorkPlan::itGoesAsFarAsRatesAreKnown()
{
    WorkPlan plan = aPlan();
    plan.winRate = {0, 7, 7};
    QCOMPARE(plan.needs().size(), std::size_t(2));
    plan.dealSize = {};
    QCOMPARE(plan.needs().size(), std::size_t(1));
    plan = aPlan();
    plan.proposals = {};
    plan.workdays = 0;
    const auto needs = plan.needs();
    QCOMPARE(needs.size(), std::size_t(4));
    QCOMPARE(needs.back().step, WorkPlan::Step::Visits);
}

void TestWorkPlan::whatIsReachedNeedsNothing()
{
    WorkPlan plan = aPlan();
    plan.gap = -5;
    for (const auto &need : plan.needs())
        QVERIFY(need.amount.numerator == 0);
}

QTEST_GUILESS_MAIN(TestWorkPlan)
#include "tst_WorkPlan.moc"
