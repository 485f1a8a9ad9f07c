// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PoolClock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Monday(2026, 3, 2);

PoolClock::Known seen(const QDate &day)
{
    PoolClock::Known known;
    known.isOwned = true;
    known.ownedSince = QDate(2026, 1, 1);
    known.lastContact = day;
    return known;
}

} // namespace

/// When a customer goes back to the pool, by days alone.
class TestPoolClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workingDaysAreCountedFromTheDayAfter();
    void holidaysAndMakeUpDaysCountAsTheCalendarSays();
    void theEarliestRuleWinsAndIsNamed();
    void aNewOwnerBeginsAnew();
    void aClassHasItsOwnLimits();
    void whoHasAnOpenDealStaysWhereTheRulesSaySo();
    void aProtectionPutsItOffToTheNextWorkingDay();
    void newRulesAreToldAWeekBefore();
    void nothingReturnsDuringTheAmnesty();
    void withoutARuleNobodyReturns();
    void rulesAreReadAsTheyWereWritten();

private:
    std::optional<PoolClock::Verdict> judged(const PoolClock::Known &known) const
    {
        return PoolClock(m_rules, m_calendar).judge(known);
    }

    PoolRules m_rules {{5, std::nullopt, std::nullopt}, {}, true, {}, {}, 0, {}, {}, {}};
    Calendar m_calendar;
};

void TestPoolClock::workingDaysAreCountedFromTheDayAfter()
{
    // Seen on Monday 2 March: Tuesday 3 to Monday 9 are five working days; gone on Tuesday 10.
    const auto verdict = judged(seen(Monday));
    QVERIFY(verdict);
    QCOMPARE(verdict->returnsOn, QDate(2026, 3, 10));
    QCOMPARE(verdict->since, Monday);
    QCOMPARE(verdict->firstWarning, QDate(2026, 3, 3));
    QCOMPARE(verdict->lastWarning, QDate(2026, 3, 9));
    QVERIFY(!verdict->isPutOff);
    // Seen on a Friday: Monday to Friday, gone on the Monday after; the last warning is on Friday.
    const auto other = judged(seen(QDate(2026, 3, 6)));
    QCOMPARE(other->returnsOn, QDate(2026, 3, 16));
    QCOMPARE(other->lastWarning, QDate(2026, 3, 13));
}

void TestPoolClock::holidaysAndMakeUpDaysCountAsTheCalendarSays()
{
    m_calendar.setHoliday(QDate(2026, 3, 4), u"test"_s);
    m_calendar.setMakeupWorkday(QDate(2026, 3, 7), u"test"_s);
    // 3, 5, 6, 7 (made up), 9 March; gone on the 10th.
    QCOMPARE(judged(seen(Monday))->returnsOn, QDate(2026, 3, 10));
    m_calendar.setHoliday(QDate(2026, 3, 10), u"test"_s);
    QCOMPARE(judged(seen(Monday))->returnsOn, QDate(2026, 3, 11));
    m_calendar = {};
}

void TestPoolClock::theEarliestRuleWinsAndIsNamed()
{
    m_rules.usual = {10, 3, std::nullopt};
    PoolClock::Known known = seen(Monday);
    known.lastDeal = Monday;
    // Three working days without an opportunity: 3, 4, 5 March; gone on the 6th.
    QCOMPARE(judged(known)->why, PoolClock::Why::Deal);
    QCOMPARE(judged(known)->returnsOn, QDate(2026, 3, 6));
    known.lastDeal = QDate(2026, 3, 20);
    QCOMPARE(judged(known)->why, PoolClock::Why::Contact);
    m_rules.usual = {5, std::nullopt, std::nullopt};
}

void TestPoolClock::aNewOwnerBeginsAnew()
{
    PoolClock::Known known = seen(QDate(2025, 6, 2));
    known.ownedSince = Monday;
    QCOMPARE(judged(known)->returnsOn, QDate(2026, 3, 10));
    known.isOwned = false;
    QVERIFY(!judged(known));
}

void TestPoolClock::aClassHasItsOwnLimits()
{
    m_rules.classes.insert(u"A"_s, {1, std::nullopt, std::nullopt});
    PoolClock::Known known = seen(Monday);
    known.tier = u"A"_s;
    QCOMPARE(judged(known)->returnsOn, QDate(2026, 3, 4));
    known.tier = u"B"_s;
    QCOMPARE(judged(known)->returnsOn, QDate(2026, 3, 10));
    m_rules.classes.clear();
}

void TestPoolClock::whoHasAnOpenDealStaysWhereTheRulesSaySo()
{
    PoolClock::Known known = seen(Monday);
    known.hasOpenDeal = true;
    QVERIFY(!judged(known));
    m_rules.keepsOpenDeals = false;
    QVERIFY(judged(known));
    m_rules.keepsOpenDeals = true;
}

void TestPoolClock::aProtectionPutsItOffToTheNextWorkingDay()
{
    PoolClock::Known known = seen(Monday);
    known.protectedUntil = QDate(2026, 3, 13); // a Friday
    QCOMPARE(judged(known)->returnsOn, QDate(2026, 3, 16));
    QVERIFY(judged(known)->isPutOff);
    known.protectedUntil = QDate(2026, 3, 9); // over by then
    QVERIFY(!judged(known)->isPutOff);
}

void TestPoolClock::newRulesAreToldAWeekBefore()
{
    m_rules.since = QDate(2026, 3, 30); // a Monday: nothing up to Monday 6 April
    QCOMPARE(judged(seen(Monday))->returnsOn, QDate(2026, 4, 7));
    QCOMPARE(judged(seen(Monday))->firstWarning, QDate(2026, 3, 31));
    m_rules.since = {};
}

void TestPoolClock::nothingReturnsDuringTheAmnesty()
{
    m_rules.amnestyUntil = QDate(2026, 3, 31);
    QCOMPARE(judged(seen(Monday))->returnsOn, QDate(2026, 4, 1));
    m_rules.amnestyUntil = {};
}

void TestPoolClock::withoutARuleNobodyReturns()
{
    const PoolRules none;
    QVERIFY(!PoolClock(none, m_calendar).judge(seen(Monday)));
}

void TestPoolClock::rulesAreReadAsTheyWereWritten()
{
    PoolRules rules = PoolRules::suggested();
    rules.amnestyUntil = QDate(2026, 4, 1);
    QCOMPARE(*PoolRules::read(rules.text()), rules);
    QVERIFY(!PoolRules::read(u"no rules"_s));
}

QTEST_GUILESS_MAIN(TestPoolClock)
#include "tst_PoolClock.moc"
