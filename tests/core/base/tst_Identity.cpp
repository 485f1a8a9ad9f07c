// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Hlc.h"
#include "core/base/IdMaker.h"
#include "core/base/Uuid.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// A clock that a test sets.
class HandClock final : public Clock
{
public:
    qint64 now() const override { return ms; }

    qint64 ms = 0;
};

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsHaveTheFormOfVersionSeven();
    void idsAreOrderedByTime();
    void theSameSeedAndDayGiveTheSameIds();
    void idsGoRoundAsTextAndBytes();
    void whatIsNoIdIsRefused_data();
    void whatIsNoIdIsRefused();
    void manyIdsAreAllDifferent();
    void stampsNeverGoBack();
    void stampsFollowTheClockWhenItRuns();
    void stampsAreOrderedAsText();
};

void TestIdentity::idsHaveTheFormOfVersionSeven()
{
    HandClock clock;
    // The example of RFC 9562, appendix A.6: 22 February 2022 14:22:22 -05:00 is 0x017F22E279B0.
    clock.ms = 1'645'557'742'000;
    IdMaker ids(clock, 1);
    for (int i = 0; i < 1000; ++i) {
        const QString text = ids().text();
        QVERIFY2(text.startsWith("017f22e2-79b0-7"_L1), qPrintable(text));
        QVERIFY2(QStringView(u"89ab").contains(text.at(19)), qPrintable(text));
        QCOMPARE(text.size(), 36);
    }
}

void TestIdentity::idsAreOrderedByTime()
{
    HandClock clock;
    IdMaker ids(clock, 1);
    Uuid last;
    // To the edge of what 48 bits hold: the year 10889.
    for (const qint64 ms :
         {qint64(0), qint64(1), qint64(255), qint64(65'536), qint64(1'645'557'742'000),
          qint64(1'645'557'742'001), (qint64(1) << 48) - 1}) {
        clock.ms = ms;
        const Uuid id = ids();
        QVERIFY(id > last);
        QVERIFY(id.bytes() > last.bytes());
        QVERIFY(id.text() > last.text());
        last = id;
    }
}

void TestIdentity::theSameSeedAndDayGiveTheSameIds()
{
    const FixedClock clock(QDate(2026, 3, 2));
    IdMaker one(clock, 42);
    IdMaker two(clock, 42);
    IdMaker other(clock, 43);
    IdMaker high(clock, 42 + (quint64(1) << 32));
    for (int i = 0; i < 100; ++i) {
        const Uuid id = one();
        QCOMPARE(two(), id);
        QVERIFY(other() != id);
        QVERIFY(high() != id); // both halves of the seed count
    }
}

void TestIdentity::idsGoRoundAsTextAndBytes()
{
    const FixedClock clock(QDate(2026, 3, 2));
    IdMaker ids(clock, 42);
    for (int i = 0; i < 1000; ++i) {
        const Uuid id = ids();
        QCOMPARE(Uuid::fromText(id.text()), std::optional<Uuid>(id));
        QCOMPARE(Uuid::fromText(id.text().toUpper().remove(u'-')), std::optional<Uuid>(id));
        QCOMPARE(Uuid::fromBytes(id.bytes()), id);
        QCOMPARE(id.bytes().size(), 16);
        QVERIFY(!id.isNull());
    }
    QVERIFY(Uuid().isNull());
    QVERIFY(Uuid::fromBytes("short").isNull());
    QCOMPARE(Uuid().text(), u"00000000-0000-0000-0000-000000000000"_s);
}

void TestIdentity::whatIsNoIdIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "West", "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
          "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
          "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
    QTest::newRow("full-width digits") << u"０１7f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s;
}

void TestIdentity::whatIsNoIdIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Uuid::fromText(text).has_value());
}

void TestIdentity::manyIdsAreAllDifferent()
{
    // All within one millisecond, as an import makes them.
    const FixedClock clock(QDate(2026, 3, 2));
    IdMaker ids(clock, 7);
    QSet<Uuid> seen;
    for (int i = 0; i < 200'000; ++i)
        seen.insert(ids());
    QCOMPARE(seen.size(), 200'000);
}

void TestIdentity::stampsNeverGoBack()
{
    // A clock that is set back a day, then stands, then jumps a year ahead and back again.
    const qint64 noon = FixedClock(QDate(2026, 3, 2)).now();
    const qint64 day = 86'400'000;
    Hlc hlc;
    quint64 last = 0;
    for (const qint64 wall :
         {noon, noon, noon - day, noon - day, noon + 1, noon + 365 * day, noon, noon + 2}) {
        const quint64 stamp = hlc.next(wall);
        QVERIFY(stamp > last);
        QVERIFY(stamp >= quint64(wall) << 16);
        last = stamp;
    }
    QCOMPARE(hlc.last(), last);
    // Opened again, it goes on from its last stamp.
    Hlc reopened(last);
    QVERIFY(reopened.next(noon) > last);
}

void TestIdentity::stampsFollowTheClockWhenItRuns()
{
    Hlc hlc;
    QCOMPARE(hlc.next(1000), quint64(1000) << 16);
    QCOMPARE(hlc.next(1000), (quint64(1000) << 16) + 1);
    QCOMPARE(hlc.next(1001), quint64(1001) << 16);
    // More than 65,536 in one millisecond run into the next one, and stay in order.
    quint64 last = hlc.last();
    for (int i = 0; i < 70'000; ++i) {
        const quint64 stamp = hlc.next(1001);
        QVERIFY(stamp == last + 1);
        last = stamp;
    }
}

void TestIdentity::stampsAreOrderedAsText()
{
    QCOMPARE(Hlc::text(0), u"0000000000000000"_s);
    QCOMPARE(Hlc::text(255), u"00000000000000ff"_s);
    QVERIFY(Hlc::text(quint64(9) << 16) < Hlc::text(quint64(10) << 16));
    QVERIFY(Hlc::text((quint64(1) << 60) - 1) < Hlc::text(quint64(1) << 60));
    QCOMPARE(Hlc::text(std::numeric_limits<quint64>::max()).size(), 16);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_Identity.moc"
