// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/SmartGate.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Steelyard;

Q_DECLARE_METATYPE(SmartEvidence)

namespace {

constexpr qint64 Unit = 10'000; // one, at scale 4

/// A target that passes every letter: six of eight months brought the 100 that are asked for.
SmartEvidence good()
{
    SmartEvidence evidence;
    evidence.kpi = u"bookings"_s;
    evidence.version = u"1.0.0"_s;
    evidence.isInForce = true;
    evidence.target = 100 * Unit;
    evidence.parts = 1;
    evidence.coveredParts = 8;
    evidence.lookedAtParts = 8;
    evidence.outlook.past = {80 * Unit,  90 * Unit,  100 * Unit, 100 * Unit,
                             110 * Unit, 120 * Unit, 130 * Unit, 140 * Unit};
    evidence.outlook.whole = 1;
    evidence.gap = 100 * Unit;
    evidence.isTop = true;
    evidence.isCompany = true;
    evidence.responsible = u"李娜"_s;
    evidence.cadence = u"month"_s;
    return evidence;
}

QString said(const SmartEvidence &evidence)
{
    QStringList marks;
    for (const SmartGate::Mark &mark : SmartGate::judge(evidence))
        marks << textOf(mark.letter) + u' ' + textOf(mark.verdict) + u' ' + mark.reason;
    return marks.join(u", "_s);
}

} // namespace

/// Five letters, each with a verdict, a reason and the numbers behind it.
class TestSmartGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSmartPasses();
    void everyLetterHasItsOwnReasons_data();
    void everyLetterHasItsOwnReasons();
    void theTargetIsPlacedAmongTheLastEight();
    void neededDealsFollowFromTheOwnRates();
    void likelihoodIsTheShareOfRunsThatReachIt();
    void likelihoodFollowsTheDealsWhereTheyAreLarger();
    void theSameSeedGivesTheSameAnswer();
    void aShortPastSaysNothing();
    void lessIsBetterTurnsEverythingRound();
};

void TestSmartGate::whatIsSmartPasses()
{
    QCOMPARE(said(good()),
             u"S pass defined, M pass live_data, A pass within_reach, "
             "R pass company, T pass agreed"_s);
}

void TestSmartGate::everyLetterHasItsOwnReasons_data()
{
    QTest::addColumn<SmartEvidence>("evidence");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected, auto change) {
        SmartEvidence evidence = good();
        change(evidence);
        QTest::newRow(name) << evidence << expected;
    };
    using E = SmartEvidence;
    row("no definition", u"S fail not_in_handbook"_s, [](E &e) { e.version.clear(); });
    row("a draft", u"S fail not_in_force"_s, [](E &e) { e.isInForce = false; });
    row("no figure", u"S fail no_figure"_s, [](E &e) { e.target.reset(); });
    row("a month without figure", u"S warn parts_empty"_s, [](E &e) {
        e.parts = 2;
        e.emptyParts = 1;
    });
    row("typed by whom it pays", u"M fail typed_by_paid"_s, [](E &e) {
        e.isTypedIn = true;
        e.isTypedByPaid = true;
    });
    row("typed in", u"M warn typed_in"_s, [](E &e) { e.isTypedIn = true; });
    row("logged by themselves", u"M warn self_reported"_s, [](E &e) { e.isSelfReported = true; });
    row("never loaded", u"M fail no_data"_s, [](E &e) { e.coveredParts = 0; });
    row("loaded with holes", u"M warn data_has_holes"_s, [](E &e) { e.coveredParts = 7; });
    row("never done", u"A fail unlikely"_s, [](E &e) { e.target = 141 * Unit; });
    // Three of eight months are 120 or more.
    row("seldom done", u"A warn ambitious"_s, [](E &e) { e.target = 120 * Unit; });
    row("always done", u"A warn too_easy"_s, [](E &e) { e.target = 80 * Unit; });
    row("done already", u"A pass reached"_s, [](E &e) { e.gap = 0; });
    row("a new team", u"A fail no_history"_s, [](E &e) { e.outlook.past.clear(); });
    row("a young team", u"A warn short_history"_s, [](E &e) { e.outlook.past.resize(3); });
    row("part of another", u"R pass part_of"_s, [](E &e) { e.parent = u"West"_s; });
    row("part of nothing", u"R fail no_parent"_s, [](E &e) { e.isTop = false; });
    row("nobody answers", u"T fail no_responsible"_s, [](E &e) { e.responsible.clear(); });
    row("nobody looks", u"T fail no_cadence"_s, [](E &e) { e.cadence.clear(); });
    row("over", u"T warn period_over"_s, [](E &e) { e.isOver = true; });
}

void TestSmartGate::everyLetterHasItsOwnReasons()
{
    QFETCH(SmartEvidence, evidence);
    QFETCH(QString, expected);
    QVERIFY2(said(evidence).contains(expected), qPrintable(said(evidence)));
}

void TestSmartGate::theTargetIsPlacedAmongTheLastEight()
{
    SmartEvidence evidence = good();
    evidence.target = 101 * Unit;
    // 80, 90, 100 and 100 are below 101: four of eight.
    QCOMPARE(SmartGate::attainable(evidence).values.value(u"percentile"_s).toString(), u"50.0"_s);
    // 100 equals two and exceeds two: (2 + 1) of 8.
    evidence.target = 100 * Unit;
    QCOMPARE(SmartGate::attainable(evidence).values.value(u"percentile"_s).toString(), u"37.5"_s);
    // A ninth, earlier month is not looked at.
    evidence.outlook.past.insert(evidence.outlook.past.begin(), 1 * Unit);
    QCOMPARE(SmartGate::attainable(evidence).values.value(u"percentile"_s).toString(), u"37.5"_s);
    QCOMPARE(SmartGate::attainable(evidence).values.value(u"n"_s).toInt(), 9);
}

void TestSmartGate::neededDealsFollowFromTheOwnRates()
{
    SmartEvidence evidence = good();
    evidence.isMoney = true;
    evidence.gap = 1'000'000 * Unit;
    evidence.pipeline = 1'500'000 * Unit;
    evidence.winRate = {30, 100, 100};
    evidence.dealSize = {2'000'000 * Unit, 20, 20};
    const auto values = SmartGate::attainable(evidence).values;
    // 1,000,000 ÷ (30 % × 100,000) = 33.3: 34 deals.
    QCOMPARE(values.value(u"deals"_s).toInt(), 34);
    QCOMPARE(values.value(u"deals_n"_s).toInt(), 100);
    QCOMPARE(values.value(u"win_rate"_s).toString(), u"30.0"_s);
    QCOMPARE(values.value(u"coverage"_s).toString(), u"1.5"_s);
}

void TestSmartGate::likelihoodIsTheShareOfRunsThatReachIt()
{
    Outlook outlook;
    outlook.past = {80, 90, 100, 100, 110, 120, 130, 140};
    outlook.whole = 1;
    // Of one month: 4 of 8 reach 101. Four standard deviations of 2000 runs are 4.5 %.
    QVERIFY(std::abs(double(*outlook.probability(101, 7)) / 1e6 - 0.5) < 0.045);
    QCOMPARE(*outlook.probability(80, 7), 1'000'000);
    QCOMPARE(*outlook.probability(141, 7), 0);
    // Half of the month is over and brought 70: 71 more would be asked of half a month: none.
    outlook.whole = 0;
    outlook.begun = {1, 2};
    outlook.reached = 70;
    QCOMPARE(*outlook.probability(141, 7), 0);
    // 60 more are half of 120: three of eight.
    QVERIFY(std::abs(double(*outlook.probability(130, 7)) / 1e6 - 0.375) < 0.045);
}

void TestSmartGate::likelihoodFollowsTheDealsWhereTheyAreLarger()
{
    Outlook outlook;
    outlook.past = {0, 0, 0, 0};
    outlook.whole = 1;
    outlook.deals = 2;
    outlook.dealValue = 100;
    outlook.winRate = {1, 2};
    // Both deals at one half each: 1 in 4; at least one: 3 in 4.
    QVERIFY(std::abs(double(*outlook.probability(200, 3)) / 1e6 - 0.25) < 0.04);
    QVERIFY(std::abs(double(*outlook.probability(100, 3)) / 1e6 - 0.75) < 0.04);
    // More than a hundred are drawn as a hundred larger ones.
    outlook.deals = 1000;
    QVERIFY(std::abs(double(*outlook.probability(50'000, 3)) / 1e6 - 0.54) < 0.06);
}

void TestSmartGate::theSameSeedGivesTheSameAnswer()
{
    Outlook outlook;
    outlook.past = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    outlook.whole = 12;
    const auto first = outlook.probability(66, 42);
    QCOMPARE(outlook.probability(66, 42), first);
    bool differs = false;
    for (quint64 seed = 1; seed < 20; ++seed)
        differs = differs || outlook.probability(66, seed) != first;
    QVERIFY(differs);
}

void TestSmartGate::aShortPastSaysNothing()
{
    Outlook outlook;
    outlook.whole = 1;
    QVERIFY(!outlook.percentile(1));
    outlook.past = {1, 2, 3};
    QVERIFY(!outlook.probability(1, 1));
    QVERIFY(outlook.percentile(1));
}

void TestSmartGate::lessIsBetterTurnsEverythingRound()
{
    Outlook outlook;
    outlook.past = {80, 90, 100, 110};
    outlook.whole = 1;
    outlook.isLowerBetter = true;
    // 95 is harder than what two of four months came to.
    QCOMPARE(*outlook.percentile(95), 500'000);
    QCOMPARE(*outlook.probability(79, 1), 0);
    QCOMPARE(*outlook.probability(110, 1), 1'000'000);
}

QTEST_GUILESS_MAIN(TestSmartGate)
#include "tst_SmartGate.moc"
