// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/DayShare.h"
#include "core/targets/Standing.h"

#include <QTest>

#include <numeric>

using namespace Steelyard;

using Parts = std::vector<qint64>;

class TestDayShare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAddUpToTheTotal_data();
    void partsAddUpToTheTotal();
    void theStandingComparesWithWhatIsDue();
    void aStandingIsLeftOnlyWhenItsEdgeIsPassed();
    void onlyFiguresNearAnEdgeAskForTheirPast();
};

void TestDayShare::partsAddUpToTheTotal_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<std::vector<int>>("weights");
    QTest::addColumn<qint64>("quantum");
    QTest::addColumn<Parts>("parts");
    QTest::newRow("even") << qint64(300) << std::vector<int> {1, 1, 1} << qint64(100)
                          << Parts {100, 100, 100};
    // 10 units over 3 days are 3⅓ each: the unit left over goes to the first.
    QTest::newRow("the earlier day first")
        << qint64(1000) << std::vector<int> {1, 1, 1} << qint64(100) << Parts {400, 300, 300};
    QTest::newRow("weekends get nothing")
        << qint64(500) << std::vector<int> {1, 0, 0, 1} << qint64(100) << Parts {300, 0, 0, 200};
    // 7 by 1:2 are 2⅓ and 4⅔: the larger remainder is the second's.
    QTest::newRow("largest remainder")
        << qint64(7) << std::vector<int> {1, 2} << qint64(1) << Parts {2, 5};
    // 2 units of 100 and 50 over: 1 unit each, the 50 go to the next in line.
    QTest::newRow("below a quantum")
        << qint64(250) << std::vector<int> {1, 1} << qint64(100) << Parts {150, 100};
    QTest::newRow("no working day at all")
        << qint64(200) << std::vector<int> {0, 0} << qint64(100) << Parts {100, 100};
    QTest::newRow("below zero") << qint64(-1000) << std::vector<int> {1, 1, 1} << qint64(100)
                                << Parts {-400, -300, -300};
    QTest::newRow("no day") << qint64(5) << std::vector<int> {} << qint64(1) << Parts {};
}

void TestDayShare::partsAddUpToTheTotal()
{
    QFETCH(qint64, total);
    QFETCH(std::vector<int>, weights);
    QFETCH(qint64, quantum);
    QFETCH(Parts, parts);
    const Parts found = DayShare::divide(total, weights, quantum);
    QCOMPARE(found, parts);
    if (!found.empty())
        QCOMPARE(std::accumulate(found.begin(), found.end(), qint64(0)), total);
}

void TestDayShare::theStandingComparesWithWhatIsDue()
{
    const Ratio half {10, 20};
    QCOMPARE(standingOf({105, 100}, half), Standing::Ahead);
    QCOMPARE(standingOf({104, 100}, half), Standing::OnTrack);
    QCOMPARE(standingOf({95, 100}, half), Standing::OnTrack);
    QCOMPARE(standingOf({94, 100}, half), Standing::AtRisk);
    QCOMPARE(standingOf({79, 100}, half), Standing::Behind);
    // 1 of 20 working days is less than a tenth, 2 are a tenth.
    QCOMPARE(standingOf({0, 100}, {1, 20}), Standing::TooEarly);
    QCOMPARE(standingOf({0, 100}, {2, 20}), Standing::Behind);
    QCOMPARE(standingOf({5, 0}, half), Standing::TooEarly);
}

void TestDayShare::aStandingIsLeftOnlyWhenItsEdgeIsPassed()
{
    const Ratio half {10, 20};
    // On track from 95 %: with 94 % it stays so until 93 %, and comes back with 97 %.
    QCOMPARE(standingOf({94, 100}, half, Standing::OnTrack), Standing::OnTrack);
    QCOMPARE(standingOf({93, 100}, half, Standing::OnTrack), Standing::OnTrack);
    QCOMPARE(standingOf({92, 100}, half, Standing::OnTrack), Standing::AtRisk);
    QCOMPARE(standingOf({96, 100}, half, Standing::AtRisk), Standing::AtRisk);
    QCOMPARE(standingOf({97, 100}, half, Standing::AtRisk), Standing::OnTrack);
    // Two edges at once.
    QCOMPARE(standingOf({60, 100}, half, Standing::Ahead), Standing::Behind);
    QCOMPARE(standingOf({106, 100}, half, Standing::Behind), Standing::OnTrack);
    QCOMPARE(standingOf({107, 100}, half, Standing::Behind), Standing::Ahead);
    // What was too early holds nothing back.
    QCOMPARE(standingOf({95, 100}, half, Standing::TooEarly), Standing::OnTrack);
}

void TestDayShare::onlyFiguresNearAnEdgeAskForTheirPast()
{
    for (int percent = 0; percent < 130; ++percent) {
        bool differs = false;
        for (const auto before :
             {Standing::Behind, Standing::AtRisk, Standing::OnTrack, Standing::Ahead})
            differs = differs
                || standingOf({percent, 100}, {10, 20}, before)
                    != standingOf({percent, 100}, {10, 20});
        QCOMPARE(isNearEdge({percent, 100}), differs);
    }
    QVERIFY(!isNearEdge({5, 0}));
}

QTEST_GUILESS_MAIN(TestDayShare)
#include "tst_DayShare.moc"
