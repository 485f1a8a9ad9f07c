// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/base/DateRange.h"
#include "core/base/Moment.h"
#include "core/base/Value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

class TestDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRangeEndsBeforeItsEnd();
    void openEndsGoOn();
    void rangesOverlapWhereTheyShareADay_data();
    void rangesOverlapWhereTheyShareADay();
    void momentsGoRoundAsText_data();
    void momentsGoRoundAsText();
    void whatIsNoMomentIsRefused_data();
    void whatIsNoMomentIsRefused();
    void anInstantHasTheDayOfItsZone_data();
    void anInstantHasTheDayOfItsZone();
    void aDayIsThatDayInEveryZone();
    void aDayStandsBeforeItsInstants();
    void aFixedClockStands();
    void valuesAreWrittenExactly();
};

void TestDays::aRangeEndsBeforeItsEnd()
{
    const DateRange march = DateRange::inclusive({2026, 3, 1}, {2026, 3, 31});
    QCOMPARE(march.to, QDate(2026, 4, 1));
    QCOMPARE(march.last(), QDate(2026, 3, 31));
    QCOMPARE(march.days(), 31);
    QVERIFY(march.contains({2026, 3, 1}) && march.contains({2026, 3, 31}));
    QVERIFY(!march.contains({2026, 2, 28}) && !march.contains({2026, 4, 1}));
    QVERIFY(march.isBounded());
    QCOMPARE(DateRange::inclusive({2024, 2, 1}, {2024, 2, 29}).days(), 29);
    QCOMPARE((DateRange {{2026, 3, 5}, {2026, 3, 5}}).days(), 0);
    QVERIFY(!(DateRange {{2026, 3, 5}, {2026, 3, 5}}).contains({2026, 3, 5}));
    QCOMPARE((DateRange {{2026, 3, 5}, {2026, 3, 1}}).days(), 0);
}

void TestDays::openEndsGoOn()
{
    const DateRange since {{2026, 3, 1}, {}};
    QVERIFY(since.contains({9999, 1, 1}) && !since.contains({2026, 2, 28}) && !since.isBounded());
    const DateRange until {{}, {2026, 3, 1}};
    QVERIFY(until.contains({1, 1, 1}) && until.contains({2026, 2, 28})
            && !until.contains({2026, 3, 1}));
    QVERIFY(DateRange().contains({2026, 3, 1}));
}

void TestDays::rangesOverlapWhereTheyShareADay_data()
{
    QTest::addColumn<QDate>("fromA");
    QTest::addColumn<QDate>("toA");
    QTest::addColumn<QDate>("fromB");
    QTest::addColumn<QDate>("toB");
    QTest::addColumn<bool>("overlap");
    const auto day = [](int number) { return number == 0 ? QDate() : QDate(2026, 3, number); };
    const auto row = [&](const char *name, int a, int b, int c, int d, bool overlap) {
        QTest::newRow(name) << day(a) << day(b) << day(c) << day(d) << overlap;
    };
    row("one after the other", 1, 5, 5, 9, false);
    row("one day in common", 1, 6, 5, 9, true);
    row("one within the other", 1, 9, 3, 4, true);
    row("far apart", 1, 2, 8, 9, false);
    row("both open to the right", 1, 0, 20, 0, true);
    row("open ends that do not meet", 0, 5, 5, 0, false);
    row("open ends that meet", 0, 6, 5, 0, true);
    row("everything", 0, 0, 3, 4, true);
}

void TestDays::rangesOverlapWhereTheyShareADay()
{
    QFETCH(QDate, fromA);
    QFETCH(QDate, toA);
    QFETCH(QDate, fromB);
    QFETCH(QDate, toB);
    QFETCH(bool, overlap);
    const DateRange a {fromA, toA};
    const DateRange b {fromB, toB};
    QCOMPARE(a.overlaps(b), overlap);
    QCOMPARE(b.overlaps(a), overlap);
    bool shared = false;
    for (int number = 1; number <= 31; ++number)
        shared = shared || (a.contains({2026, 3, number}) && b.contains({2026, 3, number}));
    QCOMPARE(shared, overlap);
}

void TestDays::momentsGoRoundAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("a day") << u"2026-03-14"_s << u"2026-03-14"_s;
    QTest::newRow("an instant") << u"2026-03-14T08:00:00.000Z"_s << u"2026-03-14T08:00:00.000Z"_s;
    QTest::newRow("milliseconds") << u"2026-03-14T08:00:00.007Z"_s << u"2026-03-14T08:00:00.007Z"_s;
    QTest::newRow("without milliseconds")
        << u"2026-03-14T08:00:00Z"_s << u"2026-03-14T08:00:00.000Z"_s;
    QTest::newRow("a leap day") << u"2024-02-29"_s << u"2024-02-29"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
}

void TestDays::momentsGoRoundAsText()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto moment = Moment::fromText(text);
    QVERIFY(moment.has_value());
    QVERIFY(moment->isValid());
    QCOMPARE(moment->isInstant(), text.size() > 10);
    QCOMPARE(moment->text(), written);
    QCOMPARE(Moment::fromText(written), moment);
}

void TestDays::whatIsNoMomentIsRefused_data()
{
    QTest::addColumn<QString>("text");
    // Local times without a zone are nobody's instant.
    for (const char *text :
         {"", "2026-02-30", "2025-02-29", "2026-03", "14.03.2026", "2026-03-14T08:00:00",
          "2026-03-14T25:00:00Z", "yesterday", "2026-13-01"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
}

void TestDays::whatIsNoMomentIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Moment::fromText(text).has_value());
}

void TestDays::anInstantHasTheDayOfItsZone_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::newRow("late in London")
        << u"2026-01-31T23:30:00.000Z"_s << QByteArray("Europe/London") << QDate(2026, 1, 31);
    QTest::newRow("is next morning in Shanghai")
        << u"2026-01-31T23:30:00.000Z"_s << QByteArray("Asia/Shanghai") << QDate(2026, 2, 1);
    QTest::newRow("and still the day before in New York")
        << u"2026-02-01T04:30:00.000Z"_s << QByteArray("America/New_York") << QDate(2026, 1, 31);
    // In Shanghai the day begins at 16:00 UTC of the day before.
    QTest::newRow("the last second in Shanghai")
        << u"2026-03-31T15:59:59.999Z"_s << QByteArray("Asia/Shanghai") << QDate(2026, 3, 31);
    QTest::newRow("the first second in Shanghai")
        << u"2026-03-31T16:00:00.000Z"_s << QByteArray("Asia/Shanghai") << QDate(2026, 4, 1);
    // Zurich leaves summer time on 25 October 2026 and that day has 25 hours (G12).
    QTest::newRow("the 25th hour in Zurich")
        << u"2026-10-25T22:59:59.000Z"_s << QByteArray("Europe/Zurich") << QDate(2026, 10, 25);
    QTest::newRow("the day after")
        << u"2026-10-25T23:00:00.000Z"_s << QByteArray("Europe/Zurich") << QDate(2026, 10, 26);
}

void TestDays::anInstantHasTheDayOfItsZone()
{
    QFETCH(QString, instant);
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QCOMPARE(Moment::fromText(instant)->day(QTimeZone(zone)), day);
}

void TestDays::aDayIsThatDayInEveryZone()
{
    const Moment day(QDate(2026, 3, 14));
    for (const char *zone : {"UTC", "Asia/Shanghai", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
        QCOMPARE(day.day(QTimeZone(zone)), QDate(2026, 3, 14));
    QVERIFY(!day.msSinceEpoch().has_value());
    QVERIFY(!Moment().isValid());
    QCOMPARE(Moment().text(), QString());
    // The day is not the midnight of any place.
    QVERIFY(day
            != Moment::instant(
                QDateTime(QDate(2026, 3, 14), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()));
}

void TestDays::aDayStandsBeforeItsInstants()
{
    QStringList texts {u"2026-03-15"_s, u"2026-03-14T23:59:59.999Z"_s,
                       u"2026-03-14T00:00:00.000Z"_s, u"2026-03-14"_s};
    texts.sort();
    QCOMPARE(texts,
             QStringList({u"2026-03-14"_s, u"2026-03-14T00:00:00.000Z"_s,
                          u"2026-03-14T23:59:59.999Z"_s, u"2026-03-15"_s}));
}

void TestDays::aFixedClockStands()
{
    const FixedClock clock(QDate(2026, 3, 14));
    QCOMPARE(clock.today(QTimeZone("Pacific/Kiritimati")), QDate(2026, 3, 14));
    QCOMPARE(Moment::instant(clock.now()).text(), u"2026-03-14T12:00:00.000Z"_s);
    QCOMPARE(clock.now(), clock.now());
}

void TestDays::valuesAreWrittenExactly()
{
    QVERIFY(isEmpty(Value()));
    QVERIFY(!isEmpty(Value(qint64(0))));
    QVERIFY(!isEmpty(Value(QString())));
    QVERIFY(toJson(Value()).isNull());
    QCOMPARE(toText(Value()), QString());
    // Beyond 2⁵³ a double would lose the last digits.
    const qint64 large = 9'007'199'254'740'993;
    const QByteArray json
        = QJsonDocument(
              QJsonArray {toJson(Value(large)), toJson(Value(std::numeric_limits<qint64>::max()))})
              .toJson(QJsonDocument::Compact);
    QCOMPARE(json, QByteArray("[9007199254740993,9223372036854775807]"));
    QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toInteger(), large);
    QCOMPARE(toText(Value(large)), u"9007199254740993"_s);
    QCOMPARE(toJson(Value(QDate(2026, 3, 14))).toString(), u"2026-03-14"_s);
    QCOMPARE(toJson(Value(Moment(QDate(2026, 3, 14)))).toString(), u"2026-03-14"_s);
    const Uuid id = *Uuid::fromText(u"0190f3a2-7b1c-7abc-8def-0123456789ab"_s);
    QCOMPARE(toJson(Value(id)).toString(), u"0190f3a27b1c7abc8def0123456789ab"_s);
    QCOMPARE(toText(Value(id)), u"0190f3a2-7b1c-7abc-8def-0123456789ab"_s);
    // Text is text, whatever it looks like.
    for (const QString &text : {u"'); DROP TABLE unit; --"_s, u"=1+1"_s, u"蓝燕\u200b"_s, u"12"_s})
        QCOMPARE(toJson(Value(text)).toString(), text);
    QVERIFY(Value(u"12"_s) != Value(qint64(12)));
}

QTEST_GUILESS_MAIN(TestDays)
#include "tst_Days.moc"
