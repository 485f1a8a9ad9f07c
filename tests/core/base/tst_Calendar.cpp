// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Calendar.h"
#include "core/base/Period.h"
#include "core/base/SpringFestival.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chinaWorksAsPublished_data();
    void chinaWorksAsPublished();
    void workdaysOfAPeriod_data();
    void workdaysOfAPeriod();
    void workingPatterns();
    void countingAgreesWithLookingAtEachDay();
    void stepsSkipHolidaysAndKeepMakeupDays();
    void shareOfThePeriodThatIsOver_data();
    void shareOfThePeriodThatIsOver();
    void yearsThatAreNotPublishedSaySo();
    void companiesAddTheirOwnDays();
    void theChineseYearBeginsOnItsDay();
    void badFilesNameTheLine_data();
    void badFilesNameTheLine();
};

void TestCalendar::theChineseYearBeginsOnItsDay()
{
    // As published; in 2027 the new moon is minutes before midnight, in 2033 a month is put in late.
    const QList<QDate> days {{1949, 1, 29}, {2000, 2, 5},  {2017, 1, 28}, {2023, 1, 22},
                             {2024, 2, 10}, {2025, 1, 29}, {2026, 2, 17}, {2027, 2, 6},
                             {2033, 1, 31}, {2034, 2, 19}};
    for (const QDate &day : days)
        QCOMPARE(springFestivalOf(day.year()), day);
    QVERIFY(!springFestivalOf(1850).isValid());
}

void TestCalendar::chinaWorksAsPublished_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isWorked");
    const auto row = [](const QDate &day, bool isWorked) {
        QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day << isWorked;
    };
    // 2026, 国办发明电〔2025〕7号: 春节 15–23 February, worked on Saturday 14 and Saturday 28.
    row({2026, 2, 14}, true);
    row({2026, 2, 15}, false);
    row({2026, 2, 23}, false);
    row({2026, 2, 24}, true);
    row({2026, 2, 28}, true);
    row({2026, 1, 2}, false);
    row({2026, 1, 4}, true);   // a Sunday
    row({2026, 5, 9}, true);   // a Saturday
    row({2026, 9, 20}, true);  // a Sunday, for 国庆节
    row({2026, 10, 7}, false); // a Wednesday
    row({2026, 10, 10}, true); // a Saturday
    row({2026, 10, 11}, false);
    row({2025, 9, 28}, true); // a Sunday
    row({2025, 10, 8}, false);
    row({2024, 2, 29}, true);
    row({2024, 5, 11}, true); // a Saturday
    row({2027, 2, 5}, false); // 除夕, statutory since 2025
}

void TestCalendar::chinaWorksAsPublished()
{
    QFETCH(QDate, day);
    QFETCH(bool, isWorked);
    const auto china = Calendar::builtIn(u"cn"_s);
    QVERIFY(china.has_value());
    QCOMPARE(china->isWorkday(day), isWorked);
}

void TestCalendar::workdaysOfAPeriod_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("period");
    QTest::addColumn<qint64>("days");
    // Weekdays, less holidays on weekdays, plus make-up days.
    QTest::newRow("2024: 262 - 19 + 8") << u"cn"_s << u"2024"_s << qint64(251);
    QTest::newRow("2025: 261 - 18 + 5") << u"cn"_s << u"2025"_s << qint64(248);
    QTest::newRow("2026: 261 - 19 + 6") << u"cn"_s << u"2026"_s << qint64(248);
    QTest::newRow("February 2026: 20 - 6 + 2") << u"cn"_s << u"2026-02"_s << qint64(16);
    QTest::newRow("September 2026: 22 - 1 + 1") << u"cn"_s << u"2026-09"_s << qint64(22);
    QTest::newRow("October 2026: 22 - 5 + 1") << u"cn"_s << u"2026-10"_s << qint64(18);
    QTest::newRow("plain February 2026") << u"weekdays"_s << u"2026-02"_s << qint64(20);
    QTest::newRow("plain 2024, a leap year from Monday")
        << u"weekdays"_s << u"2024"_s << qint64(262);
    QTest::newRow("one Sunday") << u"weekdays"_s << u"2026-03-01"_s << qint64(0);
}

void TestCalendar::workdaysOfAPeriod()
{
    QFETCH(QString, calendar);
    QFETCH(QString, period);
    QFETCH(qint64, days);
    const auto used = Calendar::builtIn(calendar);
    QVERIFY(used.has_value());
    QCOMPARE(used->workdays(Period::parse(period, *used)->range()), days);
}

void TestCalendar::workingPatterns()
{
    // Monday 5 January to Saturday 31 January 2026: four whole weeks less the last Sunday.
    const DateRange days = DateRange::inclusive({2026, 1, 5}, {2026, 1, 31});
    Calendar calendar;
    QCOMPARE(calendar.workdays(days), 20);
    calendar.setPattern(Calendar::Pattern::SixDays);
    QCOMPARE(calendar.workdays(days), 24);
    calendar.setPattern(Calendar::Pattern::Alternating, QDate(2026, 1, 7));
    QCOMPARE(calendar.workdays(days), 22); // Saturdays 10 and 24
    QVERIFY(calendar.isWorkday({2026, 1, 10}));
    QVERIFY(!calendar.isWorkday({2026, 1, 17}));
    QVERIFY(!calendar.isWorkday({2026, 1, 3}));
    QVERIFY(calendar.isWorkday({2025, 12, 27}));
}

void TestCalendar::countingAgreesWithLookingAtEachDay()
{
    Calendar calendar = *Calendar::builtIn(u"cn"_s);
    for (const auto pattern : {Calendar::Pattern::FiveDays, Calendar::Pattern::SixDays,
                               Calendar::Pattern::Alternating}) {
        calendar.setPattern(pattern);
        const QDate from(2025, 12, 20);
        qint64 count = 0;
        for (QDate day = from; day < QDate(2026, 12, 31); day = day.addDays(1)) {
            count += calendar.isWorkday(day) ? 1 : 0;
            QCOMPARE(calendar.workdays(DateRange::inclusive(from, day)), count);
        }
    }
}

void TestCalendar::stepsSkipHolidaysAndKeepMakeupDays()
{
    const Calendar china = *Calendar::builtIn(u"cn"_s);
    QCOMPARE(china.addWorkdays({2026, 2, 14}, 1), QDate(2026, 2, 24));
    QCOMPARE(china.addWorkdays({2026, 2, 24}, -1), QDate(2026, 2, 14));
    QCOMPARE(china.addWorkdays({2026, 2, 18}, 0), QDate(2026, 2, 18));
    const DateRange february = Period::parse(u"2026-02"_s, china)->range();
    QCOMPARE(china.nthWorkday(february, 1), QDate(2026, 2, 2));
    QCOMPARE(china.nthWorkday(february, 16), QDate(2026, 2, 28));
    QVERIFY(!china.nthWorkday(february, 17));
    // decisions.md 24, G5: working day 21 of April 2026 is the 29th, of March the 30th is its 21st.
    QCOMPARE(Calendar().nthWorkday(Period::parse(u"2026-04"_s, china)->range(), 21),
             QDate(2026, 4, 29));
    QCOMPARE(Calendar().nthWorkday(DateRange::inclusive({2026, 3, 1}, {2026, 3, 31}), 21),
             QDate(2026, 3, 30));
}

void TestCalendar::shareOfThePeriodThatIsOver_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("over");
    QTest::addColumn<int>("all");
    QTest::newRow("before it") << u"2026-02"_s << QDate(2026, 1, 31) << 0 << 16;
    // 2–6, 9–13 and Saturday the 14th.
    QTest::newRow("a make-up day counts") << u"2026-02"_s << QDate(2026, 2, 14) << 11 << 16;
    QTest::newRow("a holiday adds nothing") << u"2026-02"_s << QDate(2026, 2, 20) << 11 << 16;
    QTest::newRow("after it") << u"2026-02"_s << QDate(2026, 5, 1) << 16 << 16;
    QTest::newRow("only holidays, not over")
        << u"2026-02-15..2026-02-23"_s << QDate(2026, 2, 20) << 0 << 1;
    QTest::newRow("only holidays, over")
        << u"2026-02-15..2026-02-23"_s << QDate(2026, 2, 23) << 1 << 1;
}

void TestCalendar::shareOfThePeriodThatIsOver()
{
    QFETCH(QString, period);
    QFETCH(QDate, today);
    QFETCH(int, over);
    QFETCH(int, all);
    const Calendar china = *Calendar::builtIn(u"cn"_s);
    const Ratio share = china.elapsedShare(*Period::parse(period, china), today);
    QCOMPARE(int(share.numerator), over);
    QCOMPARE(int(share.denominator), all);
}

void TestCalendar::yearsThatAreNotPublishedSaySo()
{
    const Calendar china = *Calendar::builtIn(u"cn"_s);
    QCOMPARE(china.yearState(2026), Calendar::YearState::Published);
    QCOMPARE(china.yearState(2027), Calendar::YearState::Provisional);
    QCOMPARE(china.yearState(2013), Calendar::YearState::Unknown);
    QVERIFY(!china.isProvisional(DateRange::inclusive({2024, 1, 1}, {2026, 12, 31})));
    QVERIFY(china.isProvisional(DateRange::inclusive({2026, 12, 1}, {2027, 1, 1})));
    QCOMPARE(Calendar::builtIn(u"weekdays"_s)->yearState(2013), Calendar::YearState::Published);
}

void TestCalendar::companiesAddTheirOwnDays()
{
    Calendar calendar;
    calendar.setHoliday({2026, 3, 2}, u"司庆"_s);
    calendar.setMakeupWorkday({2026, 3, 7}, u"司庆"_s);
    QVERIFY(!calendar.isWorkday({2026, 3, 2}));
    QVERIFY(calendar.isWorkday({2026, 3, 7}));
    calendar.clearSpecial({2026, 3, 2});
    QVERIFY(calendar.isWorkday({2026, 3, 2}));
}

void TestCalendar::badFilesNameTheLine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::newRow("no name") << QByteArray("pattern: five_days\n") << 1;
    QTest::newRow("pattern") << QByteArray("calendar: x\npattern: four_days\n") << 2;
    QTest::newRow("no such day") << QByteArray(
        "calendar: x\nyears:\n  2026:\n    state: published\n    holidays:\n"
        "      a: [2026-02-30]\n")
                                 << 6;
    QTest::newRow("state") << QByteArray("calendar: x\nyears:\n  2026:\n    state: maybe\n") << 4;
    QTest::newRow("not YAML") << QByteArray("calendar: x\nyears: [\n") << 3;
}

void TestCalendar::badFilesNameTheLine()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    const auto calendar = Calendar::fromYaml(yaml);
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().code, "calendar.unreadable"_L1);
    QCOMPARE(calendar.error().values.value(u"line"_s).toInt(), line);
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_Calendar.moc"
