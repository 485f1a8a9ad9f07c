// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Int128.h"
#include "core/targets/Allocator.h"
#include "tests/support/Dice.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Steelyard;

using Parts = std::vector<qint64>;

namespace {

constexpr int Cases = 10'000;
constexpr std::array Quanta {1, 100, 10'000, 1'000'000, 100'000'000};

/// A random question: few or many parts, zeros among the weights, one that outweighs all.
struct Asked
{
    qint64 total = 0;
    Parts weights;
    qint64 quantum = 1;

    static Asked any(Dice &dice)
    {
        Asked asked;
        asked.quantum = Quanta[std::size_t(dice.between(0, int(Quanta.size()) - 1))];
        asked.total = dice.anySize(34) * (dice.chance(70) ? asked.quantum : 1);
        if (dice.chance(30))
            asked.total = -asked.total;
        const bool isEven = dice.chance(20);
        const int bits = int(dice.between(1, 40));
        asked.weights.resize(std::size_t(dice.between(1, 40)));
        for (qint64 &weight : asked.weights)
            weight = isEven ? 7 : dice.chance(20) ? 0 : dice.anySize(bits);
        if (dice.chance(10))
            asked.weights[0] = qint64(1) << 61;
        if (std::accumulate(asked.weights.begin(), asked.weights.end(), Int128(0)) == 0)
            asked.weights.back() = 1;
        return asked;
    }
    Int128 whole() const { return std::accumulate(weights.begin(), weights.end(), Int128(0)); }
    Parts parts() const { return *Allocator::divide(total, weights, quantum); }
};

} // namespace

/// A1: the exact split. Expected parts are worked out by hand in the comments.
class TestAllocator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreThoseOfTheLargestRemainders_data();
    void partsAreThoseOfTheLargestRemainders();
    void equalFractionsGoToTheLargerWeightOrToTheEarlierPosition();
    void nothingIsDividedByZeroWeights();
    void theNearestMultiplesOfAnAmountAreNamed();

    void partsAlwaysAddUpToTheTotal();
    void everyPartIsLessThanAQuantumFromItsIdeal();
    void aTotalBelowZeroMirrors();
    void aWeightOfZeroGetsNothing();
    void noPartHasTheOtherSign();
    void onlyOnePartIsNoMultipleOfTheQuantum();
    void equalWeightsDifferByAQuantumAtMost();
    void moreWeightNeverGetsLess();
    void manyTimesTheWeightsChangeNothing();
};

void TestAllocator::partsAreThoseOfTheLargestRemainders_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Parts>("weights");
    QTest::addColumn<qint64>("quantum");
    QTest::addColumn<Parts>("parts");
    // 25.5 each: two quanta are left over, the fractions are equal, so the first two get them.
    QTest::newRow("102 by four") << qint64(102) << Parts {1, 1, 1, 1} << qint64(1)
                                 << Parts {26, 26, 25, 25};
    // 100.00 by 6 is 16.666…: 4 cents are left over of 6 × 16.66 = 99.96.
    QTest::newRow("100.00 by six") << qint64(10000) << Parts {1, 1, 1, 1, 1, 1} << qint64(1)
                                   << Parts {1667, 1667, 1667, 1667, 1666, 1666};
    QTest::newRow("0.05 by twelve")
        << qint64(5) << Parts(12, 1) << qint64(1) << Parts {1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("below zero") << qint64(-10000) << Parts {1, 1, 1, 1, 1, 1} << qint64(1)
                                << Parts {-1667, -1667, -1667, -1667, -1666, -1666};
    QTest::newRow("zeros among them")
        << qint64(10) << Parts {0, 1, 0, 2} << qint64(1) << Parts {0, 3, 0, 7};
    // 100 · 2^61 / (2^61 + 2) is 100 − 8.7e-17; the left-over quantum is that of the huge one.
    QTest::newRow("one huge") << qint64(100) << Parts {1, qint64(1) << 61, 1} << qint64(1)
                              << Parts {0, 100, 0};
    QTest::newRow("all equal") << qint64(21) << Parts {5, 5, 5} << qint64(1) << Parts {7, 7, 7};
    // 7 by 1:2 are 2⅓ and 4⅔: the larger remainder is the second's.
    QTest::newRow("largest remainder") << qint64(7) << Parts {1, 2} << qint64(1) << Parts {2, 5};
    // 2 units of 100 and 50 over: 1 unit each; the 50 go to the next in line, the first.
    QTest::newRow("not a multiple")
        << qint64(250) << Parts {1, 1} << qint64(100) << Parts {150, 100};
    // 1 unit of 100 goes to the first by equal fractions, the 50 to the second, who is next.
    QTest::newRow("the rest goes to the next in line")
        << qint64(150) << Parts {1, 1} << qint64(100) << Parts {100, 50};
    QTest::newRow("nothing to divide") << qint64(0) << Parts {3, 1} << qint64(1) << Parts {0, 0};
    QTest::newRow("one part") << qint64(-77) << Parts {9} << qint64(10) << Parts {-77};
}

void TestAllocator::partsAreThoseOfTheLargestRemainders()
{
    QFETCH(qint64, total);
    QFETCH(Parts, weights);
    QFETCH(qint64, quantum);
    QFETCH(Parts, parts);
    const auto found = Allocator::divide(total, weights, quantum);
    QVERIFY(found);
    QCOMPARE(*found, parts);
}

void TestAllocator::equalFractionsGoToTheLargerWeightOrToTheEarlierPosition()
{
    // 6 by 1:3 are 1½ and 4½.
    const Parts weights {1, 3};
    QCOMPARE(*Allocator::divide(6, weights, 1), (Parts {1, 5}));
    QCOMPARE(*Allocator::divide(6, weights, 1, Allocator::Ties::Position), (Parts {2, 4}));
}

void TestAllocator::nothingIsDividedByZeroWeights()
{
    for (const Parts &weights : {Parts {}, Parts {0}, Parts {0, 0, 0}}) {
        const auto parts = Allocator::divide(5, weights, 1);
        QVERIFY(!parts);
        QCOMPARE(parts.error().code, "target.nothing_to_divide_by"_L1);
    }
}

void TestAllocator::theNearestMultiplesOfAnAmountAreNamed()
{
    QCOMPARE(Allocator::neighbours(105, 10).below, 100);
    QCOMPARE(Allocator::neighbours(105, 10).above, 110);
    QCOMPARE(Allocator::neighbours(-105, 10).below, -110);
    QCOMPARE(Allocator::neighbours(-105, 10).above, -100);
    QVERIFY(Allocator::neighbours(-100, 10).isMultiple());
}

void TestAllocator::partsAlwaysAddUpToTheTotal()
{
    Dice dice(1);
    for (int i = 0; i < Cases; ++i) {
        const Asked asked = Asked::any(dice);
        const Parts parts = asked.parts();
        QVERIFY(std::accumulate(parts.begin(), parts.end(), Int128(0)) == asked.total);
    }
}

void TestAllocator::everyPartIsLessThanAQuantumFromItsIdeal()
{
    Dice dice(2);
    for (int i = 0; i < Cases; ++i) {
        Asked asked = Asked::any(dice);
        asked.total -= asked.total % asked.quantum;
        const Parts parts = asked.parts();
        const Int128 whole = asked.whole();
        for (std::size_t p = 0; p < parts.size(); ++p) {
            // |part − total · weight ÷ whole| < quantum, without the division.
            const Int128 off = parts[p] * whole - Int128(asked.total) * asked.weights[p];
            QVERIFY((off < 0 ? -off : off) < asked.quantum * whole);
        }
    }
}

void TestAllocator::aTotalBelowZeroMirrors()
{
    Dice dice(3);
    for (int i = 0; i < Cases; ++i) {
        Asked asked = Asked::any(dice);
        const Parts parts = asked.parts();
        asked.total = -asked.total;
        Parts mirrored = asked.parts();
        for (qint64 &part : mirrored)
            part = -part;
        QCOMPARE(mirrored, parts);
    }
}

void TestAllocator::aWeightOfZeroGetsNothing()
{
    Dice dice(4);
    for (int i = 0; i < Cases; ++i) {
        const Asked asked = Asked::any(dice);
        const Parts parts = asked.parts();
        for (std::size_t p = 0; p < parts.size(); ++p)
            QVERIFY(asked.weights[p] > 0 || parts[p] == 0);
    }
}

void TestAllocator::noPartHasTheOtherSign()
{
    Dice dice(5);
    for (int i = 0; i < Cases; ++i) {
        const Asked asked = Asked::any(dice);
        for (const qint64 part : asked.parts())
            QVERIFY(asked.total < 0 ? part <= 0 : part >= 0);
    }
}

void TestAllocator::onlyOnePartIsNoMultipleOfTheQuantum()
{
    Dice dice(6);
    for (int i = 0; i < Cases; ++i) {
        const Asked asked = Asked::any(dice);
        const Parts parts = asked.parts();
        const auto odd = std::count_if(parts.begin(), parts.end(),
                                       [&](qint64 part) { return part % asked.quantum != 0; });
        QCOMPARE(odd, asked.total % asked.quantum == 0 ? 0 : 1);
    }
}

void TestAllocator::equalWeightsDifferByAQuantumAtMost()
{
    Dice dice(7);
    for (int i = 0; i < Cases; ++i) {
        const Asked asked = Asked::any(dice);
        const Parts parts = asked.parts();
        for (std::size_t p = 1; p < parts.size(); ++p) {
            if (asked.weights[p] == asked.weights[p - 1])
                QVERIFY(qAbs(parts[p] - parts[p - 1]) <= asked.quantum);
        }
    }
}

void TestAllocator::moreWeightNeverGetsLess()
{
    Dice dice(8);
    for (int i = 0; i < Cases; ++i) {
        Asked asked = Asked::any(dice);
        asked.total -= asked.total % asked.quantum;
        const Parts parts = asked.parts();
        for (std::size_t p = 1; p < parts.size(); ++p) {
            if (asked.weights[p] > asked.weights[p - 1])
                QVERIFY(qAbs(parts[p]) >= qAbs(parts[p - 1]));
        }
    }
}

void TestAllocator::manyTimesTheWeightsChangeNothing()
{
    Dice dice(9);
    for (int i = 0; i < Cases; ++i) {
        Asked asked = Asked::any(dice);
        // The huge weight would not fit.
        asked.weights[0] %= qint64(1) << 40;
        if (asked.whole() == 0)
            asked.weights[0] = 1;
        const Parts parts = asked.parts();
        const qint64 times = dice.between(2, 1000);
        for (qint64 &weight : asked.weights)
            weight *= times;
        QCOMPARE(asked.parts(), parts);
    }
}

QTEST_GUILESS_MAIN(TestAllocator)
#include "tst_Allocator.moc"
