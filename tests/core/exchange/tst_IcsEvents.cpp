// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/IcsEvents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// Appointments go out and come back.
class TestIcsEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame();
    void linesAreFoldedAtSeventyFiveBytesAndNoCharacterIsCut();
    void timesOfAZoneAreInstants();
    void whatRepeatsIsLeftOutByName();
    void anAlarmInsideIsNotTheAppointment();
    void aTimeThatIsNoneIsRefusedWithItsLine();
};

void TestIcsEvents::whatIsWrittenReadsBackTheSame()
{
    IcsEvent visit;
    visit.uid = u"1@steelyard"_s;
    visit.at = Moment::instant(1'774'000'800'000); // 2026-03-20T10:00:00Z
    visit.seconds = 5400;
    visit.summary = u"拜访：华诚, 上海; 二楼\\东"_s;
    visit.description = u"first\nsecond"_s;
    visit.location = u"浦东"_s;
    IcsEvent task;
    task.uid = u"2@steelyard"_s;
    task.at = Moment(QDate(2026, 3, 21));
    task.summary = u"send samples"_s;
    task.isTask = true;
    task.isDone = true;
    const auto found = IcsEvents::read(IcsEvents::write({visit, task}, 1'774'000'000'000),
                                       QTimeZone("Asia/Shanghai"));
    QVERIFY(found);
    QCOMPARE(found->events, (QList<IcsEvent> {visit, task}));
}

void TestIcsEvents::linesAreFoldedAtSeventyFiveBytesAndNoCharacterIsCut()
{
    IcsEvent event;
    event.at = Moment(QDate(2026, 3, 21));
    event.summary = QString(200, u'拜') + u"🙂"_s.repeated(40);
    const QByteArray text = IcsEvents::write({event}, 0);
    for (const QByteArray &line : text.split('\n')) {
        QVERIFY(line.chopped(line.endsWith('\r') ? 1 : 0).size() <= 75);
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(IcsEvents::read(text, QTimeZone::utc())->events.first().summary, event.summary);
}

// 09:00 in Shanghai is 01:00 UTC; a time without a zone is that of the company.
void TestIcsEvents::timesOfAZoneAreInstants()
{
    const QByteArray text = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Asia/Shanghai:20260320T090000\n"
                            "DURATION:PT1H30M\nSUMMARY:a\nEND:VEVENT\n"
                            "BEGIN:VEVENT\nUID:b\nDTSTART:20260320T090000\nSUMMARY:b\nEND:VEVENT\n";
    const auto found = IcsEvents::read(text, QTimeZone("Europe/Berlin"));
    QVERIFY(found);
    QCOMPARE(found->events.at(0).at.text(), u"2026-03-20T01:00:00.000Z"_s);
    QCOMPARE(found->events.at(0).seconds, 5400);
    QCOMPARE(found->events.at(1).at.text(), u"2026-03-20T08:00:00.000Z"_s);
}

void TestIcsEvents::whatRepeatsIsLeftOutByName()
{
    const auto found = IcsEvents::read("BEGIN:VEVENT\nDTSTART:20260320T090000Z\nRRULE:FREQ=DAILY\n"
                                       "SUMMARY:早会\nEND:VEVENT\n",
                                       QTimeZone::utc());
    QVERIFY(found);
    QVERIFY(found->events.isEmpty());
    QCOMPARE(found->leftOut, QStringList {u"早会"_s});
}

void TestIcsEvents::anAlarmInsideIsNotTheAppointment()
{
    const auto found
        = IcsEvents::read("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260320\nSUMMARY:visit\nBEGIN:VALARM\n"
                          "DESCRIPTION:ring\nSUMMARY:ring\nEND:VALARM\nEND:VEVENT\n",
                          QTimeZone::utc());
    QVERIFY(found);
    QCOMPARE(found->events.size(), 1);
    QCOMPARE(found->events.first().summary, u"visit"_s);
    QVERIFY(found->events.first().description.isEmpty());
}

void TestIcsEvents::aTimeThatIsNoneIsRefusedWithItsLine()
{
    const auto found = IcsEvents::read("BEGIN:VEVENT\nSUMMARY:x\nDTSTART:2026-03-20\nEND:VEVENT\n",
                                       QTimeZone::utc());
    QVERIFY(!found);
    QCOMPARE(found.error().code, "ics.unreadable"_L1);
    QCOMPARE(found.error().values.value(u"line"_s).toInt(), 3);
}

QTEST_GUILESS_MAIN(TestIcsEvents)
#include "tst_IcsEvents.moc"
