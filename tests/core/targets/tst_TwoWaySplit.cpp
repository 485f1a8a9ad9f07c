// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Int128.h"
#include "core/targets/TwoWaySplit.h"
#include "tests/support/Dice.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace Steelyard;

using Amounts = std::vector<qint64>;

namespace {

constexpr int Cases = 10'000;

Int128 sumOf(const Amounts &amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), Int128(0));
}

void addUp(const TwoWaySplit &split, const Amounts &cells)
{
    for (std::size_t row = 0; row < split.rows.size(); ++row) {
        Int128 sum = 0;
        for (std::size_t column = 0; column < split.columns.size(); ++column)
            sum += cells[row * split.columns.size() + column];
        QVERIFY(sum == split.rows[row]);
    }
    for (std::size_t column = 0; column < split.columns.size(); ++column) {
        Int128 sum = 0;
        for (std::size_t row = 0; row < split.rows.size(); ++row)
            sum += cells[row * split.columns.size() + column];
        QVERIFY(sum == split.columns[column]);
    }
}

/// Margins of some table, so that both have the same sum.
TwoWaySplit anyMargins(Dice &dice, std::size_t most, int bits)
{
    TwoWaySplit split;
    split.quantum = dice.chance(50) ? 1 : 100;
    split.rows.assign(std::size_t(dice.between(1, qint64(most))), 0);
    split.columns.assign(std::size_t(dice.between(1, qint64(most))), 0);
    for (qint64 &row : split.rows) {
        for (qint64 &column : split.columns) {
            const qint64 amount = dice.anySize(bits) * split.quantum;
            row += amount;
            column += amount;
        }
    }
    return split;
}

/// Weights and locks of which the margins are known to be possible: those of a table that is there.
TwoWaySplit anyWithATable(Dice &dice, bool withLocks)
{
    TwoWaySplit split;
    split.rows.assign(std::size_t(dice.between(1, 6)), 0);
    split.columns.assign(std::size_t(dice.between(1, 6)), 0);
    const std::size_t size = split.rows.size() * split.columns.size();
    split.locks.resize(size);
    for (std::size_t cell = 0; cell < size; ++cell) {
        const bool isEmpty = dice.chance(20);
        const qint64 amount = isEmpty ? 0 : dice.between(1, 50);
        split.rows[cell / split.columns.size()] += amount;
        split.columns[cell % split.columns.size()] += amount;
        split.weights.push_back(isEmpty ? 0 : dice.between(1, 9));
        if (withLocks && dice.chance(20))
            split.locks[cell] = amount;
    }
    return split;
}

/// Whether any whole numbers fill a small table, by trying them all.
bool canBeFilled(TwoWaySplit &split, std::size_t cell)
{
    const std::size_t width = split.columns.size();
    if (cell == split.weights.size())
        return sumOf(split.rows) == 0 && sumOf(split.columns) == 0
            && std::all_of(split.rows.begin(), split.rows.end(), [](qint64 r) { return r == 0; })
            && std::all_of(split.columns.begin(), split.columns.end(),
                           [](qint64 c) { return c == 0; });
    qint64 &row = split.rows[cell / width];
    qint64 &column = split.columns[cell % width];
    const auto lock = split.locks[cell];
    const qint64 first = lock.value_or(0);
    const qint64 last = lock ? *lock : split.weights[cell] == 0 ? 0 : std::min(row, column);
    for (qint64 amount = first; amount <= last; ++amount) {
        row -= amount;
        column -= amount;
        const bool isFilled = row >= 0 && column >= 0 && canBeFilled(split, cell + 1);
        row += amount;
        column += amount;
        if (isFilled)
            return true;
    }
    return false;
}

} // namespace

/// A2: organisation and time divided at once, exactly.
class TestTwoWaySplit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsAreRowTimesColumnOverTotal();
    void marginsThatDisagreeAreRefusedWithTheDifference();
    void marginsAreMultiplesOfTheQuantum();
    void lockedCellsKeepTheirAmount();
    void aRowWithoutAWayIsNamedWithItsLocks();
    void locksAboveTheRowAreNamed();
    void mixedSignsWithoutATotalAreRefused();

    void bothMarginsAreAlwaysMet();
    void everyCellIsLessThanAQuantumFromItsIdeal();
    void belowZeroMirrors();
    void weightsAndLocksAreKeptAndMarginsMet();
    void everyCellIsWithinAQuantumOfTheProportionalFit();
    void itIsRefusedExactlyWhereNoTableExists();
};

void TestTwoWaySplit::cellsAreRowTimesColumnOverTotal()
{
    // 100 and 200 over two equal columns.
    const TwoWaySplit even {{100, 200}, {150, 150}, 1, {}, {}, {}, {}};
    QCOMPARE(*even.solve(), (Amounts {50, 50, 100, 100}));
    // Ideals are all ⅓; every row and every column gets its one.
    const TwoWaySplit thirds {{1, 1, 1}, {1, 1, 1}, 1, {}, {}, {}, {}};
    addUp(thirds, *thirds.solve());
    const TwoWaySplit nothing {{0, 0}, {0}, 1, {}, {}, {}, {}};
    QCOMPARE(*nothing.solve(), (Amounts {0, 0}));
    // A row below zero; the total is 50: −50·20÷50 = −20, −50·30÷50 = −30, 100·20÷50 = 40.
    const TwoWaySplit mixed {{-50, 100}, {20, 30}, 1, {}, {}, {}, {}};
    QCOMPARE(*mixed.solve(), (Amounts {-20, -30, 40, 60}));
}

void TestTwoWaySplit::marginsThatDisagreeAreRefusedWithTheDifference()
{
    const TwoWaySplit split {{100, 200}, {150, 140}, 1, {}, {}, {}, {}};
    const auto cells = split.solve();
    QVERIFY(!cells);
    QCOMPARE(cells.error().code, "target.margins_differ"_L1);
    QCOMPARE(cells.error().values[u"difference"_s].toLongLong(), 10);
}

void TestTwoWaySplit::marginsAreMultiplesOfTheQuantum()
{
    const TwoWaySplit split {{105, 95}, {100, 100}, 10, {}, {}, {}, {}};
    const auto cells = split.solve();
    QVERIFY(!cells);
    QCOMPARE(cells.error().code, "target.not_multiple"_L1);
    QCOMPARE(cells.error().values[u"below"_s].toLongLong(), 100);
    QCOMPARE(cells.error().values[u"above"_s].toLongLong(), 110);
}

void TestTwoWaySplit::lockedCellsKeepTheirAmount()
{
    // 30 is locked of 50: the other cells follow from the margins.
    TwoWaySplit split {{100, 200}, {150, 150}, 1, {}, std::vector<std::optional<qint64>>(4),
                       {},         {}};
    split.locks[0] = 30;
    QCOMPARE(*split.solve(), (Amounts {30, 70, 120, 80}));
    split.locks[0] = 0;
    QCOMPARE(*split.solve(), (Amounts {0, 100, 150, 50}));
    // Three columns: of 60 − 20 the two free ones get 40 as 3 : 1, by weight in both rows.
    const TwoWaySplit three {{60, 60},
                             {40, 60, 20},
                             1,
                             {1, 3, 1, 1, 3, 1},
                             {20, std::nullopt, std::nullopt, 20, std::nullopt, std::nullopt},
                             {},
                             {}};
    QCOMPARE(*three.solve(), (Amounts {20, 30, 10, 20, 30, 10}));
}

void TestTwoWaySplit::aRowWithoutAWayIsNamedWithItsLocks()
{
    // Ann may only sell in January, which takes 10; she is to have 20.
    const TwoWaySplit split {{20, 10},
                             {10, 20},
                             1,
                             {1, 1, 1, 1},
                             {std::nullopt, 0, std::nullopt, std::nullopt},
                             {u"Ann"_s, u"Bob"_s},
                             {u"Jan"_s, u"Feb"_s}};
    const auto cells = split.solve();
    QVERIFY(!cells);
    QCOMPARE(cells.error().code, "target.blocked"_L1);
    QCOMPARE(cells.error().values[u"rows"_s].toStringList(), QStringList {u"Ann"_s});
    QCOMPARE(cells.error().values[u"columns"_s].toStringList(), QStringList {u"Jan"_s});
    QCOMPARE(cells.error().values[u"locks"_s].toStringList(), QStringList {u"Ann × Feb"_s});
    QCOMPARE(cells.error().values[u"needed"_s].toLongLong(), 20);
    QCOMPARE(cells.error().values[u"room"_s].toLongLong(), 10);
}

void TestTwoWaySplit::locksAboveTheRowAreNamed()
{
    TwoWaySplit split {{20, 80}, {50, 50}, 1, {}, std::vector<std::optional<qint64>>(4), {}, {}};
    split.locks[1] = 21;
    const auto cells = split.solve();
    QVERIFY(!cells);
    QCOMPARE(cells.error().code, "target.below_locks"_L1);
    QCOMPARE(cells.error().values[u"smallest"_s].toLongLong(), 21);
    QCOMPARE(cells.error().values[u"locks"_s].toStringList(), QStringList {u"1 × 2"_s});
}

void TestTwoWaySplit::mixedSignsWithoutATotalAreRefused()
{
    const TwoWaySplit split {{5, -5}, {3, -3}, 1, {}, {}, {}, {}};
    QCOMPARE(split.solve().error().code, "target.mixed_signs"_L1);
}

void TestTwoWaySplit::bothMarginsAreAlwaysMet()
{
    Dice dice(21);
    for (int i = 0; i < Cases; ++i) {
        const TwoWaySplit split = anyMargins(dice, 12, 30);
        const auto cells = split.solve();
        QVERIFY(cells);
        addUp(split, *cells);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTwoWaySplit::everyCellIsLessThanAQuantumFromItsIdeal()
{
    Dice dice(22);
    for (int i = 0; i < Cases; ++i) {
        const TwoWaySplit split = anyMargins(dice, 12, 30);
        const Int128 total = sumOf(split.rows);
        const auto cells = split.solve();
        QVERIFY(cells);
        for (std::size_t cell = 0; total > 0 && cell < cells->size(); ++cell) {
            const Int128 ideal = Int128(split.rows[cell / split.columns.size()])
                * split.columns[cell % split.columns.size()];
            const Int128 off = (*cells)[cell] * total - ideal;
            QVERIFY((off < 0 ? -off : off) < split.quantum * total);
        }
    }
}

void TestTwoWaySplit::belowZeroMirrors()
{
    Dice dice(23);
    for (int i = 0; i < Cases; ++i) {
        TwoWaySplit split = anyMargins(dice, 6, 12);
        Amounts cells = *split.solve();
        for (auto *margin : {&split.rows, &split.columns}) {
            for (qint64 &amount : *margin)
                amount = -amount;
        }
        for (qint64 &cell : cells)
            cell = -cell;
        QCOMPARE(*split.solve(), cells);
    }
}

void TestTwoWaySplit::weightsAndLocksAreKeptAndMarginsMet()
{
    Dice dice(24);
    for (int i = 0; i < Cases; ++i) {
        const TwoWaySplit split = anyWithATable(dice, true);
        const auto cells = split.solve();
        QVERIFY(cells);
        addUp(split, *cells);
        for (std::size_t cell = 0; cell < cells->size(); ++cell) {
            if (split.locks[cell])
                QCOMPARE((*cells)[cell], *split.locks[cell]);
            else if (split.weights[cell] == 0)
                QCOMPARE((*cells)[cell], 0);
            else
                QVERIFY((*cells)[cell] >= 0);
        }
        if (QTest::currentTestFailed())
            return;
    }
}

// The fit is worked out again here with long doubles. All weights are above 0, so it exists and the
// scaling arrives quickly.
void TestTwoWaySplit::everyCellIsWithinAQuantumOfTheProportionalFit()
{
    Dice dice(25);
    for (int i = 0; i < Cases; ++i) {
        TwoWaySplit split = anyMargins(dice, 5, 16);
        for (std::size_t cell = 0; cell < split.rows.size() * split.columns.size(); ++cell)
            split.weights.push_back(dice.between(1, 20));
        const std::size_t width = split.columns.size();
        std::vector<long double> ideal(split.weights.begin(), split.weights.end());
        for (int sweep = 0; sweep < 200; ++sweep) {
            for (const bool byRow : {false, true}) {
                const Amounts &margin = byRow ? split.rows : split.columns;
                std::vector<long double> sums(margin.size(), 0);
                for (std::size_t cell = 0; cell < ideal.size(); ++cell)
                    sums[byRow ? cell / width : cell % width] += ideal[cell];
                for (std::size_t cell = 0; cell < ideal.size(); ++cell) {
                    const std::size_t at = byRow ? cell / width : cell % width;
                    ideal[cell]
                        *= sums[at] > 0 ? static_cast<long double>(margin[at]) / sums[at] : 0;
                }
            }
        }
        const auto cells = split.solve();
        QVERIFY(cells);
        addUp(split, *cells);
        for (std::size_t cell = 0; cell < ideal.size(); ++cell) {
            const long double off
                = std::fabs(static_cast<long double>((*cells)[cell]) - ideal[cell]);
            // A hundredth for the fixed point: ideals that are whole numbers may come out beside.
            QVERIFY2(off < 1.01L * split.quantum, qPrintable(QString::number(double(off))));
        }
    }
}

void TestTwoWaySplit::itIsRefusedExactlyWhereNoTableExists()
{
    Dice dice(26);
    int refused = 0;
    for (int i = 0; i < Cases; ++i) {
        TwoWaySplit split = anyMargins(dice, 3, 2);
        for (qint64 &row : split.rows)
            row /= split.quantum;
        for (qint64 &column : split.columns)
            column /= split.quantum;
        split.quantum = 1;
        const std::size_t size = split.rows.size() * split.columns.size();
        split.locks.resize(size);
        for (std::size_t cell = 0; cell < size; ++cell) {
            split.weights.push_back(dice.chance(40) ? 0 : 1);
            if (dice.chance(25))
                split.locks[cell] = dice.between(0, 3);
        }
        const auto cells = split.solve();
        TwoWaySplit tried = split;
        QCOMPARE(cells.has_value(), canBeFilled(tried, 0));
        if (cells) {
            addUp(split, *cells);
        } else {
            ++refused;
        }
    }
    // Both happen often, or the test would say nothing.
    QVERIFY(refused > Cases / 10 && refused < Cases * 9 / 10);
}

QTEST_GUILESS_MAIN(TestTwoWaySplit)
#include "tst_TwoWaySplit.moc"
