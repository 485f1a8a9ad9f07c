// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Absence.h"
#include "core/workspace/PlanDivision.h"
#include "core/workspace/PlanLocking.h"
#include "tests/support/PlanStore.h"

using namespace Steelyard;

/// The days of a stored plan: typed, locked, worked; each month is what its days add up to.
class TestPlanSheetDays : public QObject, PlanStore
{
    Q_OBJECT
private Q_SLOTS:
    void init() { make(); }

    void aTypedDayChangesItsMonthAndNoOtherDay();
    void aWeekAcrossTwoMonthsChangesBoth();
    void aMonthThatChangesKeepsTheShapeOfItsDays();
    void aUnitThatWorksSixDaysHasItsSaturdays();
    void whatWasDividedKeepsItsDaysWhateverTheUnitWorksLater();
    void aLockedWeekHoldsJustItsDays();
    void aTypedDayOfALockedWeekIsRefused();
    void aLockedWeekStandsWhoeverIsAwayLater();
    void anUnlockedDayLeavesTheRestOfItsMonthLocked();
    void oneUndoTakesTheLockAndItsRowsBack();

private:
    Receipt lock(const std::optional<NodeKey> &node, const QString &period, bool isOff = false)
    {
        const auto command = ask<Command>([&](const Reading &reading) -> Result<Command> {
            PlanLocking locking;
            locking.wish.kpi = u"bookings"_s;
            locking.wish.year = *Period::parse(u"2026-Q2"_s, reading.facts.calendar());
            locking.tier = u"base"_s;
            locking.node = node;
            locking.days = Period::parse(period, reading.facts.calendar())->range();
            locking.reason = u"fair"_s;
            const auto newId = [this] { return m_workspace->newId(); };
            return isOff ? locking.unlock(reading, newId) : locking.lock(reading, newId);
        });
        return command ? submit(*command) : Receipt();
    }
    /// "2026-04-01..2026-04-14 …": what is locked.
    QString locks()
    {
        return ask<QString>([](const Reading &reading) -> Result<QString> {
                   QStringList lines;
                   for (const TargetLock &lock : reading.plans.locks)
                       lines << lock.periodFrom.toString(Qt::ISODate) + u".."_s
                               + lock.periodTo.toString(Qt::ISODate);
                   lines.sort();
                   return lines.join(u' ');
               })
            .value_or(u"?"_s);
    }
};

// April's 200.00 over its working days: 15 April has the whole cents of one of them.
void TestPlanSheetDays::aTypedDayChangesItsMonthAndNoOtherDay()
{
    QVERIFY(divide(600'0000).written > 0);
    const qint64 day = 20'000 / workdays(u"2026-04"_s) * 100;
    QCOMPARE(given(u"Company"_s, u"2026-04-15"_s), day);
    const qint64 before = given(u"Company"_s, u"2026-04-16"_s);
    const auto receipt = set(u"2026-04-15"_s, 50'0000);
    QVERIFY(bool(receipt));
    const qint64 april = 250'0000 - day;
    QCOMPARE(given(u"Company"_s, u"2026-04-15"_s), 50'0000);
    QCOMPARE(given(u"Company"_s, u"2026-04-16"_s), before);
    QCOMPARE(given(u"Company"_s, u"2026-04"_s), april);
    QCOMPARE(given(u"Company"_s, u"2026-Q2"_s), april + 400'0000);
    // The team and its people follow in the month, each to the cent.
    QCOMPARE(given(u"East"_s, u"2026-04"_s), april);
    QCOMPARE(given(u"Ann"_s, u"2026-04"_s) + given(u"Bob"_s, u"2026-04"_s), april);
    QVERIFY(rowsOf(u"Company"_s, u"2026-04"_s).contains(u"2026-04-15..2026-04-15 50; "_s));
    QVERIFY(!rowsOf(u"Ann"_s, u"2026-04"_s).contains(u';'));
    QVERIFY(bool(m_workspace->undo(receipt->command).takeResult()));
    QCOMPARE(rowsOf(u"Company"_s, u"2026-04"_s), u"2026-04-01..2026-04-30 200"_s);
}

// Week 18 of 2026 is 27 April to 3 May.
void TestPlanSheetDays::aWeekAcrossTwoMonthsChangesBoth()
{
    QVERIFY(divide(600'0000).written > 0);
    const qint64 april = given(u"Company"_s, u"2026-04-27..2026-04-30"_s);
    const qint64 may = given(u"Company"_s, u"2026-05-01..2026-05-03"_s);
    QVERIFY(bool(set(u"2026-W18"_s, 2 * (april + may))));
    // Twice the week: each month has what its days had once more.
    QCOMPARE(given(u"Company"_s, u"2026-W18"_s), 2 * (april + may));
    QCOMPARE(given(u"Company"_s, u"2026-04"_s), 200'0000 + april);
    QCOMPARE(given(u"Company"_s, u"2026-05"_s), 200'0000 + may);
}

void TestPlanSheetDays::aMonthThatChangesKeepsTheShapeOfItsDays()
{
    QVERIFY(divide(600'0000).written > 0);
    QVERIFY(bool(set(u"2026-04-15"_s, 50'0000)));
    const qint64 april = given(u"Company"_s, u"2026-04"_s);
    QVERIFY(bool(set(u"2026-04"_s, 2 * april)));
    QCOMPARE(given(u"Company"_s, u"2026-04-15"_s), 100'0000);
    QCOMPARE(given(u"Company"_s, u"2026-04"_s), 2 * april);
}

// 11 April 2026 is a Saturday. What is not divided by days of its own follows the unit.
void TestPlanSheetDays::aUnitThatWorksSixDaysHasItsSaturdays()
{
    QVERIFY(divide(600'0000).written > 0);
    QCOMPARE(given(u"Ann"_s, u"2026-04-11"_s), 0);
    QVERIFY(setPattern(u"East"_s, u"six_days"_s).written == 1);
    QVERIFY(given(u"Ann"_s, u"2026-04-11"_s) > 0);
    QCOMPARE(given(u"Ann"_s, u"2026-04-12"_s), 0);
    QCOMPARE(given(u"Ann"_s, u"2026-04"_s), 100'0000);
    // The company itself works as before.
    QCOMPARE(given(u"Company"_s, u"2026-04-11"_s), 0);
    // Six and five days in turn, the week of 6 April a long one: the 11th is worked, the 18th not.
    QVERIFY(setPattern(u"East"_s, u"alternating:2026-04-06"_s).written == 1);
    QVERIFY(given(u"Ann"_s, u"2026-04-11"_s) > 0);
    QCOMPARE(given(u"Ann"_s, u"2026-04-18"_s), 0);
    const auto days = ask<qint64>([](const Reading &reading) -> Result<qint64> {
        const auto ann = reading.facts.organisation().find(u"Ann"_s, reading.today);
        return WorkCalendars(reading.facts).workdays(*ann, {QDate(2026, 4, 13), QDate(2026, 4, 27)})
            - reading.facts.calendar().workdays({QDate(2026, 4, 13), QDate(2026, 4, 27)});
    });
    QCOMPARE(days.value_or(-1), 1); // 25 April
    // Nothing after the sign: as the company again.
    QVERIFY(setPattern(u"East"_s, {}).written == 1);
    QCOMPARE(given(u"Ann"_s, u"2026-04-11"_s), 0);
    QCOMPARE(ask<Command>([](const Reading &reading) {
                 const auto ann = reading.facts.organisation().find(u"Ann"_s, reading.today);
                 return UnitPattern {*ann, WorkPattern {}}.command(reading);
             })
                 .error()
                 .code,
             "calendar.no_unit"_L1);
}

void TestPlanSheetDays::whatWasDividedKeepsItsDaysWhateverTheUnitWorksLater()
{
    const auto divideByDays = [this] {
        const auto command = ask<Command>([this](const Reading &reading) -> Result<Command> {
            const PlanQuestion asked = question(reading);
            PlanManner manner;
            manner.method = SplitBasis::Method::Even;
            manner.total = 600'0000;
            const auto division = PlanDivision::of(reading, asked, manner);
            if (!division)
                return division.error();
            return division->command(reading, [this] { return m_workspace->newId(); });
        });
        return command ? submit(*command).written : 0;
    };
    QVERIFY(setPattern(u"East"_s, u"six_days"_s).written == 1);
    QVERIFY(divideByDays() > 0);
    const qint64 saturday = given(u"Ann"_s, u"2026-04-11"_s);
    QVERIFY(saturday > 0);
    QCOMPARE(given(u"Company"_s, u"2026-04-11"_s), 0);
    // A change later moves no day of it, until it is divided again.
    QVERIFY(setPattern(u"East"_s, u"five_days"_s).written == 1);
    QCOMPARE(given(u"Ann"_s, u"2026-04-11"_s), saturday);
    QVERIFY(divideByDays() > 0);
    QCOMPARE(given(u"Ann"_s, u"2026-04-11"_s), 0);
}

// 220 for April 2026: 22 working days less Qingming (6 April) are 21. Week 16 is 13 to 19 April.
void TestPlanSheetDays::aLockedWeekHoldsJustItsDays()
{
    QVERIFY(divide(600'0000).written > 0);
    const QString week = u"2026-W16"_s;
    const qint64 ann = given(u"Ann"_s, week);
    const qint64 bob = given(u"Bob"_s, week);
    const qint64 other = given(u"Ann"_s, u"2026-W17"_s);
    const NodeKey key = NodeKey::person(m_ann);
    QVERIFY(lock(key, week).written > 0);
    QCOMPARE(given(u"Ann"_s, week), ann);
    QCOMPARE(given(u"Ann"_s, u"2026-04"_s), 100'0000);
    QCOMPARE(rowsOf(u"Ann"_s, u"2026-04"_s).count(u';'), 2); // before, the week, after
    QVERIFY(bool(set(u"2026-04"_s, 400'0000)));
    QCOMPARE(given(u"Ann"_s, week), ann);
    QVERIFY(given(u"Bob"_s, week) > bob);
    QVERIFY(given(u"Ann"_s, u"2026-W17"_s) > other);
    QCOMPARE(given(u"Ann"_s, u"2026-04"_s) + given(u"Bob"_s, u"2026-04"_s), 400'0000);
    // Less than the week cannot be had: refused, the week named, nothing changed.
    const auto refused = set(u"2026-04"_s, ann - 1'00);
    QCOMPARE(refused.error().code, "target.below_locks"_L1);
    QVERIFY(refused.error()
                .values.value(u"locks"_s)
                .toStringList()
                .contains(u"Ann × 2026-04-13..2026-04-19"_s));
    QCOMPARE(given(u"Company"_s, u"2026-04"_s), 400'0000);
    // Everybody's day, on top of it.
    QVERIFY(lock(std::nullopt, u"2026-05-06"_s).written > 0);
    const qint64 day = given(u"Bob"_s, u"2026-05-06"_s);
    QVERIFY(day > 0);
    QVERIFY(bool(set(u"2026-Q2"_s, 1200'0000)));
    QCOMPARE(given(u"Bob"_s, u"2026-05-06"_s), day);
    QCOMPARE(given(u"Ann"_s, week), ann);
    QCOMPARE(given(u"Company"_s, u"2026-Q2"_s), 1200'0000);
    QCOMPARE(given(u"Ann"_s, u"2026-Q2"_s) + given(u"Bob"_s, u"2026-Q2"_s), 1200'0000);
}

void TestPlanSheetDays::aTypedDayOfALockedWeekIsRefused()
{
    QVERIFY(divide(600'0000).written > 0);
    QVERIFY(lock(std::nullopt, u"2026-W16"_s).written > 0);
    const qint64 week = given(u"Company"_s, u"2026-W16"_s);
    QCOMPARE(set(u"2026-04-15"_s, 90'0000).error().code, "target.cell_locked"_L1);
    QCOMPARE(set(u"2026-W16"_s, 90'0000).error().code, "target.cell_locked"_L1);
    // Two weeks, of which one is held: the other one has the rest.
    QVERIFY(bool(set(u"2026-04-13..2026-04-26"_s, week + 70'0000)));
    QCOMPARE(given(u"Company"_s, u"2026-W16"_s), week);
    QCOMPARE(given(u"Company"_s, u"2026-W17"_s), 70'0000);
    const auto refused = set(u"2026-04-13..2026-04-26"_s, week - 1'00);
    QCOMPARE(refused.error().code, "target.below_locks"_L1);
}

void TestPlanSheetDays::aLockedWeekStandsWhoeverIsAwayLater()
{
    QVERIFY(divide(600'0000).written > 0);
    const NodeKey key = NodeKey::person(m_ann);
    QVERIFY(lock(key, u"2026-W16"_s).written > 0);
    const qint64 week = given(u"Ann"_s, u"2026-W16"_s);
    Absence away;
    away.id = AbsenceId(m_workspace->newId());
    away.person = PersonId(m_ann);
    away.fromOn = QDate(2026, 4, 13);
    away.toOn = QDate(2026, 4, 15);
    Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {Record::create(away)}};
    QCOMPARE(submit(command).written, 1);
    QCOMPARE(given(u"Ann"_s, u"2026-W16"_s), week);
    QCOMPARE(given(u"Ann"_s, u"2026-04"_s), 100'0000);
}

void TestPlanSheetDays::anUnlockedDayLeavesTheRestOfItsMonthLocked()
{
    QVERIFY(divide(600'0000).written > 0);
    const NodeKey key = NodeKey::person(m_ann);
    QVERIFY(lock(key, u"2026-04"_s).written > 0);
    QVERIFY(lock(key, u"2026-04-15"_s, true).written > 0);
    QCOMPARE(locks(), u"2026-04-01..2026-04-14 2026-04-16..2026-04-30"_s);
    const qint64 before = given(u"Ann"_s, u"2026-04-14"_s);
    QVERIFY(bool(set(u"2026-04"_s, 400'0000)));
    QCOMPARE(given(u"Ann"_s, u"2026-04-14"_s), before);
    QVERIFY(given(u"Ann"_s, u"2026-04"_s) > 100'0000);
}

void TestPlanSheetDays::oneUndoTakesTheLockAndItsRowsBack()
{
    QVERIFY(divide(600'0000).written > 0);
    const QString before = rowsOf(u"Ann"_s, u"2026-04"_s);
    const Receipt receipt = lock(NodeKey::person(m_ann), u"2026-W16"_s);
    QVERIFY(rowsOf(u"Ann"_s, u"2026-04"_s) != before);
    QVERIFY(bool(m_workspace->undo(receipt.command).takeResult()));
    QCOMPARE(rowsOf(u"Ann"_s, u"2026-04"_s), before);
    QCOMPARE(locks(), QString());
}

QTEST_GUILESS_MAIN(TestPlanSheetDays)
#include "tst_PlanSheetDays.moc"
