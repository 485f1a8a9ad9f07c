// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/CallAccuracy.h"
#include "core/pipeline/CloseHazard.h"
#include "core/pipeline/ForecastFlow.h"
#include "core/pipeline/ForecastSimulation.h"
#include "tests/support/Dice.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const DateRange Quarter {QDate(2026, 4, 1), QDate(2026, 7, 1)};

Uuid idOf(int number)
{
    QByteArray bytes(16, '\1');
    bytes[14] = char(number / 256);
    bytes[15] = char(number % 256);
    return Uuid::fromBytes(bytes);
}

DealState open(qint64 amount, const QDate &expected, int owner = 1)
{
    DealState deal;
    deal.owner = idOf(owner);
    deal.amount = amount;
    deal.expectedCloseOn = expected;
    return deal;
}

DealState decided(DealState deal, const QString &outcome, const QDate &on)
{
    deal.outcome = outcome;
    deal.closedOn = on;
    return deal;
}

ForecastFlow::Question quarterOfOwner(int owner)
{
    return {Quarter, [owner](const Uuid &id) { return owner == 0 || id == idOf(owner); },
            [](qint64 amount, const QString &currency) -> std::optional<qint64> {
                return currency == "XXX"_L1 ? std::nullopt
                    : currency == "USD"_L1  ? std::optional(amount * 7)
                                            : std::optional(amount);
            }};
}

/// "new +5; won -5": what there is, in the order of the moves.
QString text(const ForecastFlow &flow)
{
    QStringList words;
    for (const auto move : ForecastFlow::AllMoves) {
        if (flow.deals(move) > 0)
            words << u"%1 %2"_s.arg(textOf(move)).arg(qint64(flow.sum(move)));
    }
    return words.join(u"; "_s);
}

Int128 sumOf(const ForecastFlow &flow)
{
    Int128 sum = flow.start();
    for (const auto move : ForecastFlow::AllMoves)
        sum += flow.sum(move);
    return sum;
}

DealState anyDeal(Dice &dice)
{
    static const QStringList categories {u"pipeline"_s, u"best_case"_s, u"commit"_s, u"omitted"_s};
    static const QStringList currencies {u""_s, u"CNY"_s, u"USD"_s, u"XXX"_s};
    DealState deal;
    deal.owner = dice.chance(5) ? Uuid() : idOf(int(dice.between(1, 3)));
    deal.outcome = dice.chance(60) ? u"open"_s : dice.chance(50) ? u"won"_s : u"lost"_s;
    deal.category = categories.at(dice.between(0, 3));
    if (!dice.chance(10))
        deal.amount = dice.anySize(40) - (dice.chance(5) ? 1000 : 0);
    deal.currency = currencies.at(dice.between(0, 3));
    if (!dice.chance(10))
        deal.expectedCloseOn = QDate(2026, 1, 1).addDays(dice.between(0, 270));
    if (!deal.isOpen())
        deal.closedOn = QDate(2026, 1, 1).addDays(dice.between(0, 270));
    return deal;
}

} // namespace

/// What a forecast is made of adds up, is the same everywhere, and is judged by what came.
class TestForecastParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMoveHasItsName_data();
    void everyMoveHasItsName();
    void startAndAllMovesAreTheEndWhateverHappened();
    void theSharesOfDealsBelongToOwners();
    void whatIsDecidedByAgeFollowsTheTable();
    void fewDecisionsSayNothing();
    void whatIsCertainHasNoRange();
    void quantilesLieWhereTheNormalDistributionPutsThem();
    void theSameSeedGivesTheSameFigures();
    void fiveThousandDealsTenThousandTimes();
    void callsAreJudgedBesideWhatAnybodyWouldHaveSaid();
    void nothingIsSaidWhereNothingCame();
};

void TestForecastParts::everyMoveHasItsName_data()
{
    QTest::addColumn<bool>("wasThere");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("expected");
    // Numbers stand for the states below.
    const auto row = [](const char *name, int before, int after, const QString &expected) {
        QTest::newRow(name) << (before >= 0) << (after >= 0) << before << after << expected;
    };
    row("came", -1, 0, u"new 100"_s);
    row("nothing happened", 0, 0, u""_s);
    row("grew", 0, 1, u"up 50"_s);
    row("shrank", 1, 0, u"down -50"_s);
    row("later quarter", 0, 2, u"pushed_out -100"_s);
    row("into the quarter", 2, 0, u"pulled_in 100"_s);
    row("won as expected", 0, 3, u"won -100"_s);
    row("won for more", 0, 4, u"up 50; won -150"_s);
    row("lost", 0, 5, u"lost -100"_s);
    row("deleted", 0, -1, u"gone -100"_s);
    row("given away", 0, 6, u"moved_out -100"_s);
    row("taken over", 6, 0, u"moved_in 100"_s);
    row("left out", 0, 7, u"left_out -100"_s);
    row("taken in", 7, 0, u"taken_in 100"_s);
    row("opened again", 5, 0, u"reopened 100"_s);
    row("came and was won", -1, 3, u"new 100; won -100"_s);
    row("came and was lost", -1, 5, u"new 100; lost -100"_s);
    row("won earlier than its quarter", 2, 3, u"pulled_in 100; won -100"_s);
    row("others' own", 6, 6, u""_s);
    row("was won before", 3, 3, u""_s);
    row("lost its date", 0, 8, u"pushed_out -100"_s);
}

void TestForecastParts::everyMoveHasItsName()
{
    QFETCH(bool, wasThere);
    QFETCH(bool, isThere);
    QFETCH(int, before);
    QFETCH(int, after);
    const QDate may(2026, 5, 10);
    DealState omitted = open(100, may);
    omitted.category = u"omitted"_s;
    const QList<DealState> states {open(100, may),
                                   open(150, may),
                                   open(100, QDate(2026, 8, 1)),
                                   decided(open(100, may), u"won"_s, QDate(2026, 5, 2)),
                                   decided(open(150, may), u"won"_s, QDate(2026, 5, 2)),
                                   decided(open(100, may), u"lost"_s, QDate(2026, 5, 2)),
                                   open(100, may, 2),
                                   omitted,
                                   open(100, QDate())};
    DealStates from;
    DealStates to;
    if (wasThere)
        from.insert(idOf(100), states.at(before));
    if (isThere)
        to.insert(idOf(100), states.at(after));
    const auto flow = ForecastFlow::between(from, to, quarterOfOwner(1));
    QTEST(text(flow), "expected");
    QVERIFY(sumOf(flow) == flow.end());
}

void TestForecastParts::startAndAllMovesAreTheEndWhateverHappened()
{
    Dice dice(20260101);
    for (int round = 0; round < 12'000; ++round) {
        DealStates from;
        DealStates to;
        for (int i = 0; i < 12; ++i) {
            const DealState deal = anyDeal(dice);
            if (!dice.chance(20))
                from.insert(idOf(i), deal);
            if (!dice.chance(20))
                to.insert(idOf(i), dice.chance(30) ? deal : anyDeal(dice));
        }
        auto question = quarterOfOwner(int(dice.between(0, 2)));
        if (dice.chance(30))
            question.days.reset();
        const auto flow = ForecastFlow::between(from, to, question);
        // Start and end once more, by themselves.
        const auto openIn = [&](const DealStates &states) {
            Int128 sum = 0;
            for (const DealState &deal : states) {
                const bool isIn = deal.outcome == "open"_L1 && deal.category != "omitted"_L1
                    && question.isOurs(deal.owner)
                    && (!question.days
                        || (deal.expectedCloseOn.isValid()
                            && deal.expectedCloseOn >= question.days->from
                            && deal.expectedCloseOn < question.days->to));
                sum += isIn ? question.worth(deal.amount.value_or(0), deal.currency).value_or(0)
                            : 0;
            }
            return sum;
        };
        QVERIFY(flow.start() == openIn(from));
        QVERIFY(flow.end() == openIn(to));
        QVERIFY2(sumOf(flow) == flow.end(), qPrintable(text(flow)));
        // Nothing moves that did not change.
        const auto still = ForecastFlow::between(from, from, question);
        QVERIFY(still.steps().isEmpty());
    }
}

void TestForecastParts::theSharesOfDealsBelongToOwners()
{
    // What one owner lost to another moves out here and in there, and nothing in the company.
    DealStates from {{idOf(9), open(100, QDate(2026, 5, 1), 1)}};
    DealStates to {{idOf(9), open(100, QDate(2026, 5, 1), 2)}};
    QCOMPARE(text(ForecastFlow::between(from, to, quarterOfOwner(1))), u"moved_out -100"_s);
    QCOMPARE(text(ForecastFlow::between(from, to, quarterOfOwner(2))), u"moved_in 100"_s);
    QCOMPARE(text(ForecastFlow::between(from, to, quarterOfOwner(0))), u""_s);
}

void TestForecastParts::whatIsDecidedByAgeFollowsTheTable()
{
    // A hundred: ten each are decided at 10, 20 … 100 days.
    std::vector<CloseHazard::Life> lives;
    for (int i = 0; i < 100; ++i)
        lives.push_back({qint32(i / 10 * 10 + 10), true});
    const CloseHazard hazard(lives);
    QCOMPARE(hazard.within(0, 50), 500'000);
    QCOMPARE(hazard.within(0, 9), 0);
    // Fifty are older than 50 days; twenty of them are decided by day 70.
    QCOMPARE(hazard.within(50, 20), 400'000);
    QCOMPARE(hazard.within(0, 0), 0);
    // Nobody was older than 100 days: 100 decisions in 10 · (10 + … + 100) = 5500 days, one day
    // 1/55.
    QCOMPARE(hazard.within(100, 1), 18'182);
    // Two days: 1 − (54/55)² = 3.6033 %.
    QCOMPARE(hazard.within(100, 2), 36'033);
    // Open ones that were looked at for so long only say that they were not decided before.
    lives.assign(20, {10, true});
    lives.insert(lives.end(), 20, {5, false});
    QCOMPARE(CloseHazard(lives).within(0, 10), 1'000'000);
    QCOMPARE(CloseHazard(lives).within(0, 9), 0);
}

void TestForecastParts::fewDecisionsSayNothing()
{
    QVERIFY(!CloseHazard({}).within(0, 10));
    QVERIFY(!CloseHazard(std::vector<CloseHazard::Life>(9, {3, true})).within(0, 10));
    QVERIFY(CloseHazard(std::vector<CloseHazard::Life>(10, {3, true})).within(0, 10));
}

void TestForecastParts::whatIsCertainHasNoRange()
{
    const auto certain = ForecastSimulation::run({{500, 1'000'000}, {70, 0}}, 1, 100);
    QCOMPARE(certain->quantile(10), 500);
    QCOMPARE(certain->quantile(90), 500);
    const auto none = ForecastSimulation::run({}, 1, 100);
    QCOMPARE(none->quantile(50), 0);
    // One at 50 %: a tenth of all runs is without it, nine tenths are within it.
    const auto coin = ForecastSimulation::run({{500, 500'000}}, 1);
    QCOMPARE(coin->quantile(10), 0);
    QCOMPARE(coin->quantile(90), 500);
}

void TestForecastParts::quantilesLieWhereTheNormalDistributionPutsThem()
{
    // 1000 deals of 1 at 30 %: 300 on average, deviation √(1000 · .3 · .7) = 14.49; 10 % lie below
    // 300 − 1.2816 · 14.49 = 281.4, 90 % below 318.6.
    const auto many = ForecastSimulation::run(
        std::vector<ForecastSimulation::Deal>(1000, {1, 300'000}), 20260301);
    QVERIFY(qAbs(many->quantile(50) - 300) <= 1);
    QVERIFY(qAbs(double(many->quantile(10)) - 281.4) < 1.5);
    QVERIFY(qAbs(double(many->quantile(90)) - 318.6) < 1.5);
}

void TestForecastParts::theSameSeedGivesTheSameFigures()
{
    std::vector<ForecastSimulation::Deal> deals;
    for (qint64 i = 1; i <= 31; ++i)
        deals.push_back({i * i * 10'007, i * 31'000});
    const auto once = ForecastSimulation::run(deals, 42);
    const auto twice = ForecastSimulation::run(deals, 42);
    for (int percent = 1; percent < 100; ++percent)
        QCOMPARE(once->quantile(percent), twice->quantile(percent));
    // On average Σ i² · 10,007 · 3.1 % i = 310.2 · (31 · 32 / 2)² = 76.3 million. Whole numbers
    // throughout, so these are the figures of every machine (written down once).
    QCOMPARE(once->quantile(10), 64'104'842);
    QCOMPARE(once->quantile(50), 76'913'802);
    QCOMPARE(once->quantile(90), 87'611'285);
}

void TestForecastParts::fiveThousandDealsTenThousandTimes()
{
    Dice dice(5);
    std::vector<ForecastSimulation::Deal> deals;
    for (int i = 0; i < 5000; ++i)
        deals.push_back({dice.between(1, 1'000'000) * 10'000, dice.between(1, 999'999)});
    QElapsedTimer timer;
    timer.start();
    const auto simulation = ForecastSimulation::run(deals, 1);
    const qint64 ms = timer.elapsed();
    qInfo("10,000 runs of 5,000 opportunities: %lld ms", ms);
    QVERIFY(simulation->quantile(10) < simulation->quantile(90));
    QVERIFY2(ms < 10'000, qPrintable(QString::number(ms)));
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(!ForecastSimulation::run(deals, 1, 10'000, cancel));
}

void TestForecastParts::callsAreJudgedBesideWhatAnybodyWouldHaveSaid()
{
    // Called 120, 90, 100; came 100, 100, 80. Errors 20, −10, 20: bias 30/280 = 10.714 %, WAPE
    // 50/280 = 17.857 %. Naive for the last two: 100 and 100, off by 0 and 20: 20/180 = 11.111 %;
    // the calls were off by 30/180 = 16.667 % there.
    const auto accuracy
        = CallAccuracy::of({{120, 100, std::nullopt}, {90, 100, 100}, {100, 80, 100}});
    QCOMPARE(accuracy.n, 3);
    QCOMPARE(accuracy.lastError, 20);
    QCOMPARE(accuracy.error, 25.0);
    QVERIFY(qAbs(*accuracy.bias - 100.0 * 30 / 280) < 1e-9);
    QVERIFY(qAbs(*accuracy.wape - 100.0 * 50 / 280) < 1e-9);
    QCOMPARE(accuracy.compared, 2);
    QVERIFY(qAbs(*accuracy.naiveWape - 100.0 * 20 / 180) < 1e-9);
    QVERIFY(qAbs(*accuracy.comparedWape - 100.0 * 30 / 180) < 1e-9);
    QVERIFY(!accuracy.isBetterThanNaive());
}

void TestForecastParts::nothingIsSaidWhereNothingCame()
{
    QCOMPARE(CallAccuracy::of({}).n, 0);
    QVERIFY(!CallAccuracy::of({}).bias);
    const auto nothing = CallAccuracy::of({{50, 0, std::nullopt}});
    QCOMPARE(nothing.lastError, 50);
    QVERIFY(!nothing.wape && !nothing.error && !nothing.naiveWape);
}

QTEST_GUILESS_MAIN(TestForecastParts)
#include "tst_ForecastParts.moc"
