// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Comparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

Period period(const QString &text)
{
    const auto parsed = Period::parse(text, Calendar());
    return parsed ? *parsed : Period();
}

QString days(const Period &period)
{
    return period.from().toString(Qt::ISODate) + u".."_s + period.last().toString(Qt::ISODate);
}

Measure figure(qint64 num, int scale = 0, UnitOfMeasure unit = UnitOfMeasure::Money)
{
    Measure measure;
    measure.state = Measure::State::Number;
    measure.unit = unit;
    measure.num = num;
    measure.numScale = scale;
    return measure;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunningPeriodIsComparedToTheSameDay_data();
    void aRunningPeriodIsComparedToTheSameDay();
    void growthIsTheChangeOverTheBase();
    void percentagesDifferByPoints();
    void withoutABaseThereIsNoGrowth();
    void aTurnFromLossToProfitIsSaidInWords();
    void theSpringFestivalIsComparedByTheCompanysRule_data();
    void theSpringFestivalIsComparedByTheCompanysRule();
};

void TestComparison::aRunningPeriodIsComparedToTheSameDay_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("lastYear");
    QTest::addColumn<QString>("previous");

    const auto row = [](const char *name, const QString &now, const QDate &today,
                        const QString &lastYear, const QString &previous) {
        QTest::newRow(name) << now << today << lastYear << previous;
    };
    // Superset's issue 40501: the 28th of May is compared with the 28th, not with all of May.
    row("a month to date", u"2026-05"_s, {2026, 5, 28}, u"2025-05-01..2025-05-28"_s,
        u"2026-04-01..2026-04-28"_s);
    row("its first day", u"2026-05"_s, {2026, 5, 1}, u"2025-05-01..2025-05-01"_s,
        u"2026-04-01..2026-04-01"_s);
    row("a finished month", u"2026-05"_s, {2026, 6, 3}, u"2025-05-01..2025-05-31"_s,
        u"2026-04-01..2026-04-30"_s);
    row("the last day is a finished month", u"2026-05"_s, {2026, 5, 31},
        u"2025-05-01..2025-05-31"_s, u"2026-04-01..2026-04-30"_s);
    row("30 March has no counterpart in February", u"2026-03"_s, {2026, 3, 30},
        u"2025-03-01..2025-03-30"_s, u"2026-02-01..2026-02-28"_s);
    row("31 March", u"2026-03"_s, {2026, 3, 31}, u"2025-03-01..2025-03-31"_s,
        u"2026-02-01..2026-02-28"_s);
    // The last day of February 2028 is the 29th, of 2027 the 28th: all of it either way.
    row("29 February", u"2028-02"_s, {2028, 2, 29}, u"2027-02-01..2027-02-28"_s,
        u"2028-01-01..2028-01-31"_s);
    row("28 February of a leap year is not the end", u"2028-02"_s, {2028, 2, 28},
        u"2027-02-01..2027-02-28"_s, u"2028-01-01..2028-01-28"_s);
    // A year to date, after the leap day: still the same calendar day, not the same count of days.
    row("a leap year to date", u"2028"_s, {2028, 3, 10}, u"2027-01-01..2027-03-10"_s,
        u"2027-01-01..2027-03-10"_s);
    row("the leap day of a year", u"2028"_s, {2028, 2, 29}, u"2027-01-01..2027-02-28"_s,
        u"2027-01-01..2027-02-28"_s);
    row("the year after a leap year", u"2029"_s, {2029, 3, 10}, u"2028-01-01..2028-03-10"_s,
        u"2028-01-01..2028-03-10"_s);
    row("a quarter to date", u"2026-Q1"_s, {2026, 2, 10}, u"2025-01-01..2025-02-10"_s,
        u"2025-10-01..2025-11-10"_s);
    row("a quarter, the 31st against a short month", u"2026-Q3"_s, {2026, 8, 31},
        u"2025-07-01..2025-08-31"_s, u"2026-04-01..2026-05-31"_s);
    row("a quarter, 30 May of a finished one", u"2026-Q2"_s, {2026, 7, 1},
        u"2025-04-01..2025-06-30"_s, u"2026-01-01..2026-03-31"_s);
    // Wednesday of ISO week 11 of 2026 (9 to 15 March); a year before, week 11 begins on 10 March.
    row("a week to date", u"2026-W11"_s, {2026, 3, 11}, u"2025-03-10..2025-03-12"_s,
        u"2026-03-02..2026-03-04"_s);
    row("days that have not begun", u"2026-05"_s, {2026, 4, 30}, u"2025-05-01..2025-05-31"_s,
        u"2026-04-01..2026-04-30"_s);
}

void TestComparison::aRunningPeriodIsComparedToTheSameDay()
{
    QFETCH(QString, now);
    QFETCH(QDate, today);
    QFETCH(QString, lastYear);
    QFETCH(QString, previous);
    const auto earlier = ComparedPeriod::lastYear(period(now), today, Calendar());
    QVERIFY(earlier.has_value());
    QCOMPARE(days(earlier->before), lastYear);
    QCOMPARE(earlier->now, period(now));
    QCOMPARE(days(ComparedPeriod::previous(period(now), today, Calendar())), previous);
}

void TestComparison::aTurnFromLossToProfitIsSaidInWords()
{
    // R-P4: from an amount below zero there is no percentage.
    using Turn = Comparison::Turn;
    const auto turn = [](qint64 now, qint64 base) {
        return Comparison::of(figure(now), figure(base), period(u"2025"_s)).turn;
    };
    QCOMPARE(turn(30, -50), Turn::ToProfit);
    QCOMPARE(turn(0, -50), Turn::ToProfit);
    QCOMPARE(turn(-50, 30), Turn::ToLoss);
    QCOMPARE(turn(-20, -50), Turn::LossNarrowed);
    QCOMPARE(turn(-50, -20), Turn::LossWidened);
    QCOMPARE(turn(-20, -20), Turn::None);
    QCOMPARE(turn(20, 50), Turn::None);
}

void TestComparison::theSpringFestivalIsComparedByTheCompanysRule_data()
{
    using Festival = PeriodRules::SpringFestival;
    QTest::addColumn<PeriodRules::SpringFestival>("rule");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("isCrooked");
    const QDate later(2026, 12, 31);
    const auto row = [&](const char *name, Festival rule, const QString &asked, const QString &now,
                         const QString &before, bool isCrooked = false,
                         std::optional<QDate> today = {}) {
        QTest::newRow(name) << rule << asked << today.value_or(later) << now << before << isCrooked;
    };
    // R-P4. The year of the Horse began on 17 February 2026, the year of the Snake on 29 January
    // 2025: 384 days before.
    row("February by the sun", Festival::Solar, u"2026-02"_s, u"2026-02-01..2026-02-28"_s,
        u"2025-02-01..2025-02-28"_s, true);
    row("March by the sun", Festival::Solar, u"2026-03"_s, u"2026-03-01..2026-03-31"_s,
        u"2025-03-01..2025-03-31"_s);
    row("a quarter holds all of it", Festival::Solar, u"2026-Q1"_s, u"2026-01-01..2026-03-31"_s,
        u"2025-01-01..2025-03-31"_s);
    row("February by the moon", Festival::Lunar, u"2026-02"_s, u"2026-02-01..2026-02-28"_s,
        u"2025-01-13..2025-02-09"_s);
    row("January by the moon", Festival::Lunar, u"2026-01"_s, u"2026-01-01..2026-01-31"_s,
        u"2024-12-13..2025-01-12"_s);
    row("its first day by the moon", Festival::Lunar, u"2026-02-17"_s, u"2026-02-17..2026-02-17"_s,
        u"2025-01-29..2025-01-29"_s);
    row("a quarter by the moon", Festival::Lunar, u"2026-Q1"_s, u"2026-01-01..2026-03-31"_s,
        u"2025-01-01..2025-03-31"_s);
    row("two months as one", Festival::MergeJanFeb, u"2026-02"_s, u"2026-01-01..2026-02-28"_s,
        u"2025-01-01..2025-02-28"_s);
    row("two months to date", Festival::MergeJanFeb, u"2026-02"_s, u"2026-01-01..2026-02-28"_s,
        u"2025-01-01..2025-02-10"_s, false, QDate(2026, 2, 10));
    row("a week is not merged", Festival::MergeJanFeb, u"2026-W07"_s, u"2026-02-09..2026-02-15"_s,
        u"2025-02-10..2025-02-16"_s, true);
}

void TestComparison::theSpringFestivalIsComparedByTheCompanysRule()
{
    QFETCH(const PeriodRules::SpringFestival, rule);
    QFETCH(const QString, asked);
    QFETCH(const QDate, today);
    QFETCH(const QString, now);
    QFETCH(const QString, before);
    QFETCH(const bool, isCrooked);
    Calendar calendar;
    PeriodRules rules = calendar.rules();
    rules.springFestival = rule;
    calendar.setRules(rules);
    const auto years = ComparedPeriod::lastYear(period(asked), today, calendar);
    QVERIFY(years);
    QCOMPARE(days(years->now), now);
    QCOMPARE(days(years->before), before);
    QCOMPARE(years->isCrooked, isCrooked);
}

void TestComparison::growthIsTheChangeOverTheBase()
{
    // 120.5 against 100: a growth of 20.5 over 100.
    const Comparison grown = Comparison::of(figure(1205, 1), figure(100), period(u"2025"_s));
    QVERIFY(grown.growth.has_value());
    QVERIFY(!grown.points.has_value());
    QVERIFY(grown.growth->numerator * 200 == grown.growth->denominator * 41);
    const Comparison shrunk = Comparison::of(figure(75), figure(100), period(u"2025"_s));
    QVERIFY(shrunk.growth->numerator * 4 == -shrunk.growth->denominator);
    // Refunds only: from above zero to below it is more than all of it gone.
    const Comparison below = Comparison::of(figure(-100), figure(100), period(u"2025"_s));
    QVERIFY(below.growth->numerator == -2 * below.growth->denominator);
    const Comparison same = Comparison::of(figure(100), figure(100), period(u"2025"_s));
    QVERIFY(same.growth->numerator == 0 && same.growth->denominator != 0);
}

void TestComparison::percentagesDifferByPoints()
{
    Measure now = figure(524, 0, UnitOfMeasure::Percent);
    now.den = 855;
    Measure base = figure(1, 0, UnitOfMeasure::Percent);
    base.den = 2;
    const Comparison comparison = Comparison::of(now, base, period(u"2025"_s));
    QVERIFY(!comparison.growth.has_value());
    // 61.2865 % less 50 % are 11.2865 points.
    QCOMPARE(comparison.points, std::optional<qint64>(112'865));
}

void TestComparison::withoutABaseThereIsNoGrowth()
{
    QVERIFY(!Comparison::of(figure(5), figure(0), period(u"2025"_s)).growth);
    QVERIFY(!Comparison::of(figure(5), figure(-10), period(u"2025"_s)).growth);
    Measure nothing;
    QVERIFY(!Comparison::of(figure(5), nothing, period(u"2025"_s)).growth);
    QVERIFY(!Comparison::of(nothing, figure(5), period(u"2025"_s)).growth);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_Comparison.moc"
