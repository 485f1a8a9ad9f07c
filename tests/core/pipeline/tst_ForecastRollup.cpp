// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ForecastRollup.h"
#include "tests/support/Dice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

Uuid idOf(int number)
{
    QByteArray bytes(16, '\2');
    bytes[15] = char(number);
    return Uuid::fromBytes(bytes);
}

ForecastCall call(const NodeKey &node, std::optional<qint64> amount,
                  const QString &kind = u"call"_s)
{
    ForecastCall call;
    call.node = node.id;
    call.nodeKind = node.isPerson() ? u"person"_s : u"unit"_s;
    call.kind = kind;
    if (amount)
        call.amount = Amount {*amount};
    return call;
}

const NodeKey Company = NodeKey::unit(idOf(1));
const NodeKey West = NodeKey::unit(idOf(2));
const NodeKey Ann = NodeKey::person(idOf(3));
const NodeKey Bob = NodeKey::person(idOf(4));
const NodeKey Chen = NodeKey::person(idOf(5));
const std::vector<ForecastRollup::Place> Places {
    {Company, -1, false}, {West, 0, false}, {Ann, 1, true}, {Bob, 1, true}, {Chen, 0, true}};

QString values(const QList<ForecastCall> &calls)
{
    QStringList words;
    for (const auto &number : ForecastRollup::of(Places, calls))
        words << (number.value ? QString::number(qint64(*number.value)) : u"-"_s);
    return words.join(u' ');
}

} // namespace

/// Every number is a call, or the sum of the numbers below it, and the adjustments since.
class TestForecastRollup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingSaidIsNoNumber();
    void callsAddUpAndTheLatestOneStands();
    void adjustmentsAddUntilSomebodyCallsAnew();
    void aWithdrawnCallLetsTheOnesBelowCount();
    void zeroIsANumber();
    void missingOnesAreNamedUpToTheTop();
    void everyNumberIsWhatStandsBelowAndBesideIt();
};

void TestForecastRollup::nothingSaidIsNoNumber()
{
    QCOMPARE(values({}), u"- - - - -"_s);
    QCOMPARE(values({call(NodeKey::person(idOf(99)), 5)}), u"- - - - -"_s);
    // A person and a unit of one id are two.
    QCOMPARE(values({call(NodeKey::unit(Ann.id), 5)}), u"- - - - -"_s);
}

void TestForecastRollup::callsAddUpAndTheLatestOneStands()
{
    QCOMPARE(values({call(Ann, 10), call(Chen, 7), call(Ann, 20)}), u"27 20 20 - 7"_s);
}

void TestForecastRollup::adjustmentsAddUntilSomebodyCallsAnew()
{
    QList<ForecastCall> calls {call(Ann, 10), call(West, -3, u"adjustment"_s),
                               call(West, 1, u"adjustment"_s), call(Ann, -2, u"adjustment"_s)};
    QCOMPARE(values(calls), u"6 6 8 - -"_s);
    // West says a number of its own, knowing all that: nothing below moves it any more.
    calls << call(West, 30);
    QCOMPARE(values(calls), u"30 30 8 - -"_s);
    calls << call(Bob, 100) << call(West, 5, u"adjustment"_s);
    QCOMPARE(values(calls), u"35 35 8 100 -"_s);
}

void TestForecastRollup::aWithdrawnCallLetsTheOnesBelowCount()
{
    QCOMPARE(values({call(Ann, 10), call(West, 30), call(West, std::nullopt)}), u"10 10 10 - -"_s);
    QCOMPARE(values({call(Ann, 10), call(Ann, std::nullopt)}), u"- - - - -"_s);
}

void TestForecastRollup::zeroIsANumber()
{
    QCOMPARE(values({call(Ann, 0)}), u"0 0 0 - -"_s);
    QCOMPARE(values({call(West, 0), call(Ann, 10)}), u"0 0 10 - -"_s);
}

void TestForecastRollup::missingOnesAreNamedUpToTheTop()
{
    const auto numbers = ForecastRollup::of(Places, {call(Ann, 1), call(West, 5)});
    QCOMPARE(numbers[0].missing, QList<int>({3, 4}));
    QCOMPARE(numbers[1].missing, QList<int> {3});
    QVERIFY(numbers[2].missing.isEmpty());
    // Whoever took the call back is waited for again; an adjustment is no call.
    QCOMPARE(ForecastRollup::of(Places, {call(Ann, 1), call(Ann, std::nullopt)})[1].missing,
             QList<int>({2, 3}));
    QCOMPARE(ForecastRollup::of(Places, {call(Ann, 1, u"adjustment"_s)})[2].missing,
             QList<int> {2});
}

void TestForecastRollup::everyNumberIsWhatStandsBelowAndBesideIt()
{
    Dice dice(9);
    const QList<NodeKey> nodes {Company, West, Ann, Bob, Chen};
    for (int round = 0; round < 2000; ++round) {
        QList<ForecastCall> calls;
        for (int i = int(dice.between(0, 12)); i > 0; --i) {
            const bool isAdjustment = dice.chance(30);
            const auto amount
                = dice.chance(10) ? std::nullopt : std::optional(dice.between(-50, 100));
            calls << call(nodes.at(dice.between(0, 4)), amount,
                          isAdjustment ? u"adjustment"_s : u"call"_s);
        }
        const auto numbers = ForecastRollup::of(Places, calls);
        for (std::size_t i = 0; i < Places.size(); ++i) {
            Int128 below = 0;
            bool isSaidBelow = false;
            for (std::size_t j = 0; j < Places.size(); ++j) {
                if (Places[j].parent == int(i) && numbers[j].value) {
                    below += *numbers[j].value;
                    isSaidBelow = true;
                }
            }
            QVERIFY(numbers[i].below == below);
            Int128 adjusted = 0;
            for (const ForecastCall &one : numbers[i].adjustments)
                adjusted += one.amount->units;
            QVERIFY(numbers[i].adjustment == adjusted);
            QCOMPARE(numbers[i].value.has_value(),
                     numbers[i].own || isSaidBelow || !numbers[i].adjustments.isEmpty());
            if (numbers[i].value)
                QVERIFY(*numbers[i].value == numbers[i].own.value_or(below) + adjusted);
        }
    }
}

QTEST_GUILESS_MAIN(TestForecastRollup)
#include "tst_ForecastRollup.moc"
