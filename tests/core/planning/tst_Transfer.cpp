// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/Transfer.h"
#include "tests/support/Dice.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// Ten days of ten from day 0 on.
DatedFigure tens(qint32 from, int days, qint64 each = 10)
{
    return {from, std::vector<qint64>(std::size_t(days), each), false};
}

qint64 total(const std::vector<DatedFigure> &figures)
{
    qint64 sum = 0;
    for (const DatedFigure &figure : figures)
        sum += figure.isSum ? 0 : figure.sum(figure.from, figure.end());
    return sum;
}

qint64 total(const std::vector<Transfer::Piece> &pieces, const std::vector<DatedFigure> &figures)
{
    qint64 sum = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        sum += figures[i].isSum ? 0 : pieces[i].before.value_or(0) + pieces[i].after.value_or(0);
    return sum;
}

} // namespace

/// A person changes teams: what becomes of three levels of figures.
class TestTransfer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRemainingDaysGoAlong();
    void onlyPeriodsThatBeginLaterGoAlong();
    void nothingGoesAlongAndTheRestHasNoOwner();
    void asMuchGoesAlongAsIsSaid();
    void moreThanIsLeftIsRefused();
    void aTeamNeverFallsBelowZero();
    void longerFiguresFollowTheShorterOnes();
    void whatEndsBeforeTheDayIsNotTouched();
    void nothingIsLostInTenThousandTransfers();
    void modesHaveNames();
};

void TestTransfer::theRemainingDaysGoAlong()
{
    // Days 0 to 9 at 10, leaving on day 6: 60 before, 40 after.
    Transfer transfer {
        6, Transfer::Mode::Remaining, {}, {tens(0, 10)}, {tens(0, 10, 50)}, {tens(0, 10, 30)}};
    const auto moved = transfer.work();
    QVERIFY(moved);
    QCOMPARE(moved->movedTotal, 40);
    QCOMPARE(moved->stays, 0);
    QCOMPARE(moved->own.front(), (Transfer::Piece {60, 40, true}));
    // The team had 500: 300 before the day, 200 after it, less 40.
    QCOMPARE(moved->left.front(), (Transfer::Piece {300, 160, true}));
    QCOMPARE(moved->joined.front(), (Transfer::Piece {180, 160, true}));
}

void TestTransfer::onlyPeriodsThatBeginLaterGoAlong()
{
    Transfer transfer {6,
                       Transfer::Mode::Future,
                       {},
                       {tens(0, 10), tens(10, 5)},
                       {tens(0, 10, 50), tens(10, 5, 50)},
                       {tens(0, 15, 30)}};
    const auto moved = transfer.work();
    QVERIFY(moved);
    // 5 × 10 of the second figure; the 40 that are left of the first have no owner any more.
    QCOMPARE(moved->movedTotal, 50);
    QCOMPARE(moved->stays, 40);
    QCOMPARE(moved->own.at(0), (Transfer::Piece {60, std::nullopt, true}));
    QCOMPARE(moved->own.at(1), (Transfer::Piece {std::nullopt, 50, true}));
    QCOMPARE(moved->left.at(0), (Transfer::Piece {300, 200, true}));
    QCOMPARE(moved->left.at(1), (Transfer::Piece {std::nullopt, 200, true}));
    QCOMPARE(moved->joined.at(0), (Transfer::Piece {180, 320, true})); // 9 × 30 + 50
}

void TestTransfer::nothingGoesAlongAndTheRestHasNoOwner()
{
    Transfer transfer {
        6, Transfer::Mode::Leave, {}, {tens(0, 10)}, {tens(0, 10, 50)}, {tens(0, 10, 30)}};
    const auto moved = transfer.work();
    QVERIFY(moved);
    QCOMPARE(moved->movedTotal, 0);
    QCOMPARE(moved->stays, 40);
    QCOMPARE(moved->own.front(), (Transfer::Piece {60, std::nullopt, true}));
    QCOMPARE(moved->left.front(), (Transfer::Piece {300, 200, true}));
    QCOMPARE(moved->joined.front(), (Transfer::Piece {180, 120, true}));
}

void TestTransfer::asMuchGoesAlongAsIsSaid()
{
    Transfer transfer {
        6, Transfer::Mode::Custom, {25}, {tens(0, 10)}, {tens(0, 10, 50)}, {tens(0, 10, 30)}};
    const auto moved = transfer.work();
    QVERIFY(moved);
    QCOMPARE(moved->movedTotal, 25);
    QCOMPARE(moved->stays, 15);
    QCOMPARE(moved->own.front(), (Transfer::Piece {60, 25, true}));
    QCOMPARE(moved->left.front(), (Transfer::Piece {300, 175, true}));
    QCOMPARE(moved->joined.front(), (Transfer::Piece {180, 145, true}));
}

void TestTransfer::moreThanIsLeftIsRefused()
{
    const Transfer transfer {6, Transfer::Mode::Custom, {41}, {tens(0, 10)}, {tens(0, 10, 50)}, {}};
    const auto moved = transfer.work();
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, "target.transfer_too_much"_L1);
    QCOMPARE(moved.error().values.value(u"rest"_s).toString(), u"0.004"_s);
}

void TestTransfer::aTeamNeverFallsBelowZero()
{
    const Transfer transfer {6, Transfer::Mode::Remaining, {}, {tens(0, 10)}, {tens(0, 10, 9)}, {}};
    const auto moved = transfer.work();
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, "target.transfer_below_zero"_L1);
}

void TestTransfer::longerFiguresFollowTheShorterOnes()
{
    DatedFigure whole = tens(0, 15);
    whole.isSum = true;
    DatedFigure team = tens(0, 15, 50);
    team.isSum = true;
    const Transfer transfer {6,
                             Transfer::Mode::Future,
                             {},
                             {whole, tens(0, 10), tens(10, 5)},
                             {team, tens(0, 10, 50), tens(10, 5, 50)},
                             {}};
    const auto moved = transfer.work();
    QVERIFY(moved);
    // 150 less the 40 that stay; 750 less the 50 that go.
    QCOMPARE(*moved->own.front().before + *moved->own.front().after, 110);
    QCOMPARE(*moved->left.front().before + *moved->left.front().after, 700);
}

void TestTransfer::whatEndsBeforeTheDayIsNotTouched()
{
    const Transfer transfer {10,
                             Transfer::Mode::Remaining,
                             {},
                             {tens(0, 10), tens(10, 5)},
                             {tens(0, 10, 50), tens(10, 5, 50)},
                             {}};
    const auto moved = transfer.work();
    QVERIFY(moved);
    QCOMPARE(moved->own.at(0), (Transfer::Piece {100, std::nullopt, false}));
    QCOMPARE(moved->left.at(0), (Transfer::Piece {500, std::nullopt, false}));
}

// A16: the company's total to the quantum before and after, past periods identical.
void TestTransfer::nothingIsLostInTenThousandTransfers()
{
    Dice dice(16);
    int refused = 0;
    for (int round = 0; round < 10'000; ++round) {
        Transfer transfer;
        const int periods = int(dice.between(1, 4));
        qint32 from = 0;
        for (int i = 0; i < periods; ++i) {
            const int days = int(dice.between(1, 12));
            DatedFigure own {from, {}, false};
            DatedFigure left {from, {}, false};
            DatedFigure joined {from, {}, false};
            for (int day = 0; day < days; ++day) {
                own.days.push_back(dice.chance(30) ? 0 : dice.anySize(40));
                left.days.push_back(own.days.back() + (dice.chance(2) ? -1 : dice.anySize(40)));
                joined.days.push_back(dice.anySize(40));
            }
            transfer.own.push_back(own);
            transfer.left.push_back(left);
            transfer.joined.push_back(joined);
            from += days;
        }
        transfer.day = qint32(dice.between(-1, from));
        transfer.mode = Transfer::Mode(dice.between(0, 3));
        for (const DatedFigure &own : transfer.own) {
            const qint64 rest = own.sum(transfer.day, own.end());
            transfer.custom.push_back(rest > 0 ? dice.between(0, rest) : 0);
        }
        const auto moved = transfer.work();
        if (!moved) {
            QCOMPARE(moved.error().code, "target.transfer_below_zero"_L1);
            ++refused;
            continue;
        }
        // Both teams together have what they had, to the last unit.
        QCOMPARE(total(moved->left, transfer.left) + total(moved->joined, transfer.joined),
                 total(transfer.left) + total(transfer.joined));
        QCOMPARE(total(transfer.left) - total(moved->left, transfer.left), moved->movedTotal);
        // The person has what he had, less what has no owner now.
        QCOMPARE(total(moved->own, transfer.own), total(transfer.own) - moved->stays);
        QCOMPARE(std::accumulate(moved->moved.begin(), moved->moved.end(), qint64(0)),
                 moved->movedTotal);
        if (transfer.mode == Transfer::Mode::Remaining)
            QCOMPARE(moved->stays, 0);
        if (transfer.mode == Transfer::Mode::Leave)
            QCOMPARE(moved->movedTotal, 0);
        for (std::size_t i = 0; i < transfer.own.size(); ++i) {
            for (const auto &[pieces, figures] :
                 {std::pair(moved->own, transfer.own), std::pair(moved->left, transfer.left),
                  std::pair(moved->joined, transfer.joined)}) {
                // Every day before the move is what it was.
                QCOMPARE(pieces[i].before.value_or(0),
                         figures[i].sum(figures[i].from, transfer.day));
                QCOMPARE(pieces[i].isTouched, figures[i].end() > transfer.day);
            }
        }
    }
    QVERIFY2(refused > 10 && refused < 5'000, qPrintable(QString::number(refused)));
}

void TestTransfer::modesHaveNames()
{
    for (const auto mode : {Transfer::Mode::Leave, Transfer::Mode::Remaining,
                            Transfer::Mode::Future, Transfer::Mode::Custom})
        QCOMPARE(transferModeFrom(QString(textOf(mode))), std::optional(mode));
    QVERIFY(!transferModeFrom(u"somehow"_s));
}

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_Transfer.moc"
