// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Calendar.h"
#include "core/base/Period.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

Calendar withRules(const PeriodRules &rules)
{
    Calendar calendar;
    calendar.setRules(rules);
    return calendar;
}

/// The rules that the cases below name.
Calendar calendarNamed(const QString &name)
{
    PeriodRules rules;
    if (name == "april"_L1 || name == "april-start"_L1)
        rules.fiscalStartMonth = 4;
    if (name == "april-start"_L1)
        rules.fiscalLabel = PeriodRules::YearLabel::ByStart;
    if (name == "nrf"_L1)
        rules.retailPattern = PeriodRules::Weeks::P454;
    if (name == "544"_L1)
        rules.retailPattern = PeriodRules::Weeks::P544;
    if (name == "13x4"_L1) {
        rules.retailPattern = PeriodRules::Weeks::P13x4;
        rules.retailEnd = PeriodRules::RetailEnd::LastInMonth;
        rules.retailEndMonth = 12;
    }
    if (name == "sunday"_L1) {
        rules.weekStart = Qt::Sunday;
        rules.firstWeek = PeriodRules::FirstWeek::WithJanuary1;
    }
    if (name == "saturday"_L1)
        rules.weekStart = Qt::Saturday;
    if (name == "cut30"_L1)
        rules.settlementDay = 30;
    if (name == "shift"_L1)
        rules.longYear = PeriodRules::LongYear::Shift;
    return withRules(rules);
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textNamesDays_data();
    void textNamesDays();
    void unreadableTextIsRefused_data();
    void unreadableTextIsRefused();
    void everyDayLiesInExactlyOnePeriod_data();
    void everyDayLiesInExactlyOnePeriod();
    void previousAndLastYear_data();
    void previousAndLastYear();
    void periodsOfARangeCoverIt();
    void aFiftyThirdWeekHasNoCounterpart();
    void shiftedWeeksCompareWithTheSameDays();
};

void TestPeriod::textNamesDays_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row
        = [](const char *rules, const char *text, const QDate &first, const QDate &last) {
              QTest::addRow("%s %s", rules, text)
                  << QString::fromLatin1(rules) << QString::fromLatin1(text) << first << last;
          };
    row("plain", "2017", {2017, 1, 1}, {2017, 12, 31});
    row("plain", "2017-H2", {2017, 7, 1}, {2017, 12, 31});
    row("plain", "2017-Q1", {2017, 1, 1}, {2017, 3, 31});
    row("plain", "2017-03", {2017, 3, 1}, {2017, 3, 31});
    row("plain", "2024-02", {2024, 2, 1}, {2024, 2, 29});
    // Monday 2017-01-02 begins W01; eight weeks on is Monday 2017-02-27.
    row("plain", "2017-W09", {2017, 2, 27}, {2017, 3, 5});
    // 1 January 2026 is a Thursday: the year has 53 weeks, the last ends on Sunday 3 January.
    row("plain", "2026-W53", {2026, 12, 28}, {2027, 1, 3});
    row("plain", "2020-W53", {2020, 12, 28}, {2021, 1, 3});
    // 1 January 2024 is a Monday.
    row("plain", "2024-W01", {2024, 1, 1}, {2024, 1, 7});
    // Weeks from Sunday, the first holding 1 January (a Sunday in 2017, a Thursday in 2026).
    row("sunday", "2017-W01", {2017, 1, 1}, {2017, 1, 7});
    row("sunday", "2026-W01", {2025, 12, 28}, {2026, 1, 3});
    row("plain", "2017-03-14", {2017, 3, 14}, {2017, 3, 14});
    row("plain", "2017-03-01..2017-04-15", {2017, 3, 1}, {2017, 4, 15});
    row("plain", "2026-02-T1", {2026, 2, 1}, {2026, 2, 10});
    row("plain", "2026-02-T2", {2026, 2, 11}, {2026, 2, 20});
    row("plain", "2026-02-T3", {2026, 2, 21}, {2026, 2, 28});
    row("plain", "2026-12-T3", {2026, 12, 21}, {2026, 12, 31});
    row("plain", "FY2017", {2017, 1, 1}, {2017, 12, 31});
    row("april", "FY2017", {2016, 4, 1}, {2017, 3, 31});
    row("april", "FY2017-Q1", {2016, 4, 1}, {2016, 6, 30});
    row("april", "FY2017-Q4", {2017, 1, 1}, {2017, 3, 31});
    row("april", "FY2017-H2", {2016, 10, 1}, {2017, 3, 31});
    row("april", "FY2017-M10", {2017, 1, 1}, {2017, 1, 31});
    row("april-start", "FY2017", {2017, 4, 1}, {2018, 3, 31});
    row("april-start", "FY2017-Q4", {2018, 1, 1}, {2018, 3, 31});
    // National Retail Federation's 4-5-4 calendar as published: 2023 has 53 weeks.
    row("nrf", "RY2017", {2017, 1, 29}, {2018, 2, 3});
    row("nrf", "RY2023", {2023, 1, 29}, {2024, 2, 3});
    row("nrf", "RY2023-P12", {2023, 12, 31}, {2024, 2, 3});
    row("nrf", "RY2024", {2024, 2, 4}, {2025, 2, 1});
    row("nrf", "RY2024-P01", {2024, 2, 4}, {2024, 3, 2});
    row("nrf", "RY2024-P02", {2024, 3, 3}, {2024, 4, 6});
    row("nrf", "RY2024-Q1", {2024, 2, 4}, {2024, 5, 4});
    row("plain", "RY2024-P03", {2024, 3, 31}, {2024, 5, 4}); // 4-4-5: the third has five weeks
    // The last Saturday of December 2025 is the 27th, of 2026 the 26th.
    row("13x4", "RY2026", {2025, 12, 28}, {2026, 12, 26});
    row("13x4", "RY2026-P13", {2026, 11, 29}, {2026, 12, 26});
    row("plain", "2026-S03", {2026, 2, 26}, {2026, 3, 25});
    row("plain", "2026-S01", {2025, 12, 26}, {2026, 1, 25});
    row("cut30", "2026-S02", {2026, 1, 31}, {2026, 2, 28});
    row("cut30", "2026-S03", {2026, 3, 1}, {2026, 3, 30});
}

void TestPeriod::textNamesDays()
{
    QFETCH(QString, rules);
    QFETCH(QString, text);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Calendar calendar = calendarNamed(rules);
    const auto period = Period::parse(text, calendar);
    QVERIFY(period.has_value());
    QCOMPARE(period->from(), first);
    QCOMPARE(period->last(), last);
    QCOMPARE(period->label(), text);
    if (period->grain() != Grain::Range) {
        QCOMPARE(Period::of(period->grain(), first, calendar), *period);
        QCOMPARE(Period::of(period->grain(), last, calendar), *period);
    }
}

void TestPeriod::unreadableTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::addRow("'%s'", text) << QString::fromUtf8(text) << QString::fromLatin1(code);
    };
    row("", "period.unreadable");
    row("17", "period.unreadable");
    row("2017-", "period.unreadable");
    row("2017-3", "period.unreadable");
    row("2017-02-30", "period.unreadable");
    row("2017-W9", "period.unreadable");
    row("２０１７", "period.unreadable");
    row("2017-Q1 2018", "period.unreadable");
    row("2017-03-01..", "period.unreadable");
    row("2017-03-02..2017-03-01", "period.reversed");
    row("2017-W53", "period.absent"); // 1 January 2017 is a Sunday: 52 weeks
    row("2017-W00", "period.absent");
    row("2017-13", "period.absent");
    row("2017-Q5", "period.absent");
    row("2017-03-T4", "period.unreadable");
    row("RY2017-P13", "period.absent");
    row("0000", "period.absent");
}

void TestPeriod::unreadableTextIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto period = Period::parse(text, Calendar());
    QVERIFY(!period);
    QCOMPARE(QString(period.error().code), code);
}

void TestPeriod::everyDayLiesInExactlyOnePeriod_data()
{
    QTest::addColumn<QString>("rules");
    for (const char *rules :
         {"plain", "april", "april-start", "nrf", "544", "13x4", "sunday", "saturday", "cut30"})
        QTest::newRow(rules) << QString::fromLatin1(rules);
}

void TestPeriod::everyDayLiesInExactlyOnePeriod()
{
    // R-T4, G11: whatever the calendar, also where a year has a week 53 or weeks begin on
    // Saturdays.
    QFETCH(QString, rules);
    const Calendar calendar = calendarNamed(rules);
    for (int i = 0; i < int(Grain::Range); ++i) {
        const auto grain = Grain(i);
        const DateRange years {QDate(2019, 1, 1), QDate(2030, 1, 1)};
        const QList<Period> periods = Period::periodsOf(grain, years, calendar);
        QDate next = periods.first().from();
        QVERIFY(next <= years.from);
        for (const Period &period : periods) {
            QCOMPARE(period.from(), next);
            QVERIFY(period.range().days() > 0);
            const auto read = Period::parse(period.label(), calendar);
            QVERIFY2(read && *read == period, qPrintable(period.label()));
            for (QDate day = period.from(); day < period.to(); day = day.addDays(1))
                QCOMPARE(Period::of(grain, day, calendar), period);
            next = period.to();
        }
        QVERIFY(next >= years.to);
    }
}

void TestPeriod::previousAndLastYear_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("lastYear");
    const auto row
        = [](const char *rules, const char *text, const char *previous, const char *lastYear) {
              QTest::addRow("%s %s", rules, text)
                  << QString::fromLatin1(rules) << QString::fromLatin1(text)
                  << QString::fromLatin1(previous) << QString::fromLatin1(lastYear);
          };
    row("plain", "2024-02-29", "2024-02-28", "2023-02-28");
    row("plain", "2017-01", "2016-12", "2016-01");
    row("plain", "2017-Q1", "2016-Q4", "2016-Q1");
    row("plain", "2021-W01", "2020-W53", "2020-W01");
    row("plain", "2026-01-T1", "2025-12-T3", "2025-01-T1");
    row("plain", "2026-S01", "2025-S12", "2025-S01");
    row("april", "FY2017-Q1", "FY2016-Q4", "FY2016-Q1");
    row("nrf", "RY2024-P01", "RY2023-P12", "RY2023-P01");
    // Forty-six days before 1 March begins 14 January (31 - 13 + 28 = 46).
    row("plain", "2017-03-01..2017-04-15", "2017-01-14..2017-02-28", "2016-03-01..2016-04-15");
    row("plain", "2026-01-01..2026-06-30", "2025-07-01..2025-12-31", "2025-01-01..2025-06-30");
    row("plain", "2024-02-01..2024-02-29", "2024-01-01..2024-01-31", "2023-02-01..2023-02-28");
}

void TestPeriod::previousAndLastYear()
{
    QFETCH(QString, rules);
    QFETCH(QString, text);
    QFETCH(QString, previous);
    QFETCH(QString, lastYear);
    const Calendar calendar = calendarNamed(rules);
    const Period period = *Period::parse(text, calendar);
    QCOMPARE(period.previous(1, calendar).label(), previous);
    QCOMPARE(period.sameLastYear(calendar)->label(), lastYear);
    if (period.grain() != Grain::Range)
        QCOMPARE(period.previous(3, calendar).previous(-3, calendar), period);
}

void TestPeriod::periodsOfARangeCoverIt()
{
    const auto months = Period::periodsOf(
        Grain::Month, DateRange::inclusive({2017, 1, 15}, {2017, 3, 1}), Calendar());
    QStringList labels;
    for (const Period &month : months)
        labels.append(month.label());
    QCOMPARE(labels, (QStringList {u"2017-01"_s, u"2017-02"_s, u"2017-03"_s}));
    QVERIFY(Period::periodsOf(Grain::Month, {QDate(2017, 1, 1), QDate(2017, 1, 1)}, Calendar())
                .isEmpty());
}

void TestPeriod::aFiftyThirdWeekHasNoCounterpart()
{
    // R-P2: dropped, or shifted (below).
    const Calendar calendar;
    QVERIFY(!Period::parse(u"2026-W53"_s, calendar)->sameLastYear(calendar));
}

void TestPeriod::shiftedWeeksCompareWithTheSameDays()
{
    const Calendar calendar = calendarNamed(u"shift"_s);
    // 52 weeks before Monday 2026-12-28 is Monday 2025-12-29, which is 2026-W01.
    QCOMPARE(Period::parse(u"2026-W53"_s, calendar)->sameLastYear(calendar)->label(),
             u"2026-W01"_s);
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_Period.moc"
