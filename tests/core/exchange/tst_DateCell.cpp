// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"
#include "core/exchange/DateCell.h"
#include "core/exchange/IcsDays.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

class TestDateCell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesAreRead_data();
    void datesAreRead();
    void otherTextIsNoDate_data();
    void otherTextIsNoDate();
    void timesAreInstants_data();
    void timesAreInstants();
    void filesTellTheirOrder_data();
    void filesTellTheirOrder();
    void bothPipelinesHaveTheSameDates();
    void holidaysOfACalendarFileAreRead();
    void aCalendarFileThatIsNoneIsRefused();
};

void TestDateCell::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDate>("day");
    using enum DateOrder;
    const auto row = [](const char16_t *text, DateOrder order, const QDate &day) {
        const QString name = QString::fromUtf16(text);
        QTest::addRow("%s %d", qPrintable(name), int(order)) << name << order << day;
    };
    row(u"2017-03-14", Unknown, {2017, 3, 14});
    row(u"2017/3/1", Unknown, {2017, 3, 1});
    row(u"2017.3.1", Unknown, {2017, 3, 1});
    row(u"2022-1-1", Unknown, {2022, 1, 1});
    row(u"20170314", Unknown, {2017, 3, 14});
    row(u"2026年3月1日", Unknown, {2026, 3, 1});
    row(u"2026年03月01号", Unknown, {2026, 3, 1});
    row(u"２０２６年３月１日", Unknown, {2026, 3, 1});
    row(u"3/4/2017", DayFirst, {2017, 4, 3});
    row(u"3/4/2017", MonthFirst, {2017, 3, 4});
    row(u"10/20/2016", MonthFirst, {2016, 10, 20});
    row(u"14.3.2017", DayFirst, {2017, 3, 14});
    row(u"5/5/2017", Unknown, {2017, 5, 5});
    row(u"3/1/17", MonthFirst, {2017, 3, 1});
    row(u"3/1/69", MonthFirst, {2069, 3, 1});
    row(u"3/1/70", MonthFirst, {1970, 3, 1});
    row(u"14-Mar-2017", Unknown, {2017, 3, 14});
    row(u"14 March 2017", Unknown, {2017, 3, 14});
    row(u"Mar 14, 2017", Unknown, {2017, 3, 14});
    row(u"1-Sep-17", Unknown, {2017, 9, 1});
    row(u"2024-02-29", Unknown, {2024, 2, 29});
    // Spreadsheets: 45631 is 5 December 2024 (45292 is 1 January 2024, 339 days later).
    row(u"45631", Unknown, {2024, 12, 5});
    row(u"45292.5", Unknown, {2024, 1, 1});
    row(u"2017-03-14 00:00:00", Unknown, {2017, 3, 14});
    row(u" 2017-03-14 ", Unknown, {2017, 3, 14});
}

void TestDateCell::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QDate, day);
    const auto read = DateCell::readDay(text, order);
    QVERIFY(read.has_value());
    QCOMPARE(*read, day);
    const auto moment = DateCell::read(text, order, QTimeZone("Asia/Shanghai"));
    QCOMPARE(*moment, Moment(day));
}

void TestDateCell::otherTextIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("code");
    using enum DateOrder;
    const auto row = [](const char16_t *text, DateOrder order, const char *code) {
        const QString name = QString::fromUtf16(text);
        QTest::addRow("'%s' %d", qPrintable(name), int(order))
            << name << order << QString::fromLatin1(code);
    };
    row(u"2024-02-30", Unknown, "cell.no_such_day");
    row(u"2023-02-29", Unknown, "cell.no_such_day");
    row(u"2026年13月1日", Unknown, "cell.no_such_day");
    row(u"20171301", Unknown, "cell.no_such_day");
    row(u"31/4/2017", DayFirst, "cell.no_such_day");
    row(u"13/14/2017", MonthFirst, "cell.no_such_day");
    row(u"3/4/2017", Unknown, "cell.date_order");
    row(u"2017", Unknown, "cell.not_a_date");
    row(u"2017-03", Unknown, "cell.not_a_date");
    row(u"99999", Unknown, "cell.not_a_date");
    row(u"2017-03/14", Unknown, "cell.not_a_date");
    row(u"2017-03-14x", Unknown, "cell.not_a_date");
    row(u"2017-03-14 25:00", Unknown, "cell.not_a_date");
    row(u"1-2-3", Unknown, "cell.not_a_date");
    row(u"14-Foo-2017", Unknown, "cell.not_a_date");
    row(u"soon", Unknown, "cell.not_a_date");
    row(u"0000-00-00", Unknown, "cell.no_such_day");
}

void TestDateCell::otherTextIsNoDate()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QString, code);
    const auto read = DateCell::readDay(text, order);
    QVERIFY(!read);
    QCOMPARE(QString(read.error().code), code);
}

void TestDateCell::timesAreInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment");
    // Shanghai is eight hours ahead of UTC all year.
    QTest::newRow("UTC") << u"2017-03-14T08:30:00.250Z"_s << u"2017-03-14T08:30:00.250Z"_s;
    QTest::newRow("named UTC") << u"2023-09-26 15:15:00.000000 UTC"_s
                               << u"2023-09-26T15:15:00.000Z"_s;
    QTest::newRow("offset") << u"2017-03-14T08:30:00+02:00"_s << u"2017-03-14T06:30:00.000Z"_s;
    QTest::newRow("short offset") << u"2017-03-14 08:30-0500"_s << u"2017-03-14T13:30:00.000Z"_s;
    QTest::newRow("local") << u"2017/3/14 8:30"_s << u"2017-03-14T00:30:00.000Z"_s;
    QTest::newRow("local, day before in UTC")
        << u"2017-03-14 07:00:00"_s << u"2017-03-13T23:00:00.000Z"_s;
    QTest::newRow("afternoon") << u"3/14/2017 3:15 PM"_s << u"2017-03-14T07:15:00.000Z"_s;
    QTest::newRow("after midnight") << u"3/14/2017 12:15 AM"_s << u"2017-03-13T16:15:00.000Z"_s;
    QTest::newRow("下午") << u"2017年3月14日 下午3:15"_s << u"2017-03-14T07:15:00.000Z"_s;
    QTest::newRow("midnight is no time") << u"2017-03-14T00:00:00"_s << u"2017-03-14"_s;
    QTest::newRow("midnight of a zone is one")
        << u"2017-03-14T00:00:00Z"_s << u"2017-03-14T00:00:00.000Z"_s;
}

void TestDateCell::timesAreInstants()
{
    QFETCH(QString, text);
    QFETCH(QString, moment);
    const auto read = DateCell::read(text, DateOrder::MonthFirst, QTimeZone("Asia/Shanghai"));
    QVERIFY(read.has_value());
    QCOMPARE(read->text(), moment);
}

void TestDateCell::filesTellTheirOrder_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<bool>("isAmbiguous");
    QTest::addColumn<bool>("isConflicting");
    using enum DateOrder;
    QTest::newRow("a day above twelve in front")
        << QStringList {u"3/4/2017"_s, u"13/4/2017"_s} << DayFirst << false << false;
    QTest::newRow("behind") << QStringList {u"3/4/2017"_s, u"4/13/2017"_s} << MonthFirst << false
                            << false;
    QTest::newRow("either") << QStringList {u"3/4/2017"_s, u"1/1/2017"_s} << Unknown << true
                            << false;
    QTest::newRow("both") << QStringList {u"13/4/2017"_s, u"4/13/2017"_s} << Unknown << false
                          << true;
    QTest::newRow("year in front")
        << QStringList {u"2017-03-04"_s, u"N/A"_s} << Unknown << false << false;
    QTest::newRow("impossible dates say nothing")
        << QStringList {u"31/31/2017"_s} << Unknown << false << false;
}

void TestDateCell::filesTellTheirOrder()
{
    QFETCH(QStringList, cells);
    QFETCH(DateOrder, order);
    QFETCH(bool, isAmbiguous);
    QFETCH(bool, isConflicting);
    DateEvidence evidence;
    for (const QString &cell : cells)
        evidence.take(cell);
    QCOMPARE(evidence.order(), order);
    QCOMPARE(evidence.isAmbiguous(), isAmbiguous);
    QCOMPARE(evidence.isConflicting(), isConflicting);
}

void TestDateCell::bothPipelinesHaveTheSameDates()
{
    const QString folder = qEnvironmentVariable("STEELYARD_DATA") + u"/maven_crm/"_s;
    QFile iso(folder + u"sales_pipeline.csv"_s);
    QFile american(folder + u"variants/sales_pipeline_us_dates.csv"_s);
    if (!iso.open(QIODevice::ReadOnly) || !american.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    CsvReader isoReader(iso);
    CsvReader americanReader(american);
    QVERIFY(isoReader.open().has_value() && americanReader.open().has_value());
    QHash<QString, std::pair<QString, QString>> days;
    SourceRow row;
    while (*isoReader.next(row))
        days.insert(row.cells.at(0), {row.cells.at(5), row.cells.at(6)});
    DateEvidence evidence;
    while (*americanReader.next(row)) {
        evidence.take(row.cells.at(5));
        evidence.take(row.cells.at(6));
    }
    QCOMPARE(evidence.order(), DateOrder::MonthFirst);
    QVERIFY(americanReader.open().has_value());
    int compared = 0;
    while (*americanReader.next(row)) {
        const auto expected = days.value(row.cells.at(0));
        for (const auto &[text, wanted] : {std::pair(row.cells.at(5), expected.first),
                                           std::pair(row.cells.at(6), expected.second)}) {
            QCOMPARE(text.isEmpty(), wanted.isEmpty());
            if (text.isEmpty())
                continue;
            QCOMPARE(DateCell::readDay(text, evidence.order())->toString(Qt::ISODate), wanted);
            ++compared;
        }
    }
    // 500 are without both dates, 1,589 more without the second: 2·8,800 - 2·500 - 1,589.
    QCOMPARE(compared, 15'011);
}

void TestDateCell::holidaysOfACalendarFileAreRead()
{
    // As phones get them: days with an end that no longer counts, long lines folded, a name with an
    // escaped comma, what repeats or has a time left out and said.
    const auto read = IcsDays::read("BEGIN:VCALENDAR\r\n"
                                    "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260215\r\n"
                                    "DTEND;VALUE=DATE:20260224\r\nSUMMARY:春节（休）\r\nEND:VEVENT\r\n"
                                    "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260228\r\n"
                                    "SUMMARY:春节（班）\r\nEND:VEVENT\r\n"
                                    "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260704\r\n"
                                    "DTEND;VALUE=DATE:20260705\r\nSUMMARY:Independence\r\n  Day\\, US\r\n"
                                    "END:VEVENT\r\n"
                                    "BEGIN:VEVENT\r\nDTSTART:20260101T090000Z\r\nSUMMARY:Meeting\r\n"
                                    "END:VEVENT\r\n"
                                    "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261225\r\n"
                                    "RRULE:FREQ=YEARLY\r\nSUMMARY:Christmas\r\nEND:VEVENT\r\n"
                                    "END:VCALENDAR\r\n");
    QVERIFY(read);
    const QList<IcsDays::Event> expected {
        {DateRange::inclusive({2026, 2, 15}, {2026, 2, 23}), u"春节（休）"_s, false},
        {DateRange::inclusive({2026, 2, 28}, {2026, 2, 28}), u"春节（班）"_s, true},
        {DateRange::inclusive({2026, 7, 4}, {2026, 7, 4}), u"Independence Day, US"_s, false}};
    QCOMPARE(read->events, expected);
    QCOMPARE(read->leftOut, QStringList({u"Meeting"_s, u"Christmas"_s}));
}

void TestDateCell::aCalendarFileThatIsNoneIsRefused()
{
    QCOMPARE(IcsDays::read("name,amount\nAnn,1\n").error().code, "ics.empty"_L1);
    const auto broken = IcsDays::read("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261340\nEND:VEVENT\n");
    QCOMPARE(broken.error().code, "ics.unreadable"_L1);
    QCOMPARE(broken.error().values.value(u"line"_s).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestDateCell)
#include "tst_DateCell.moc"
