// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DueNow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 20);

QDateTime at(int hour, int minute, const QDate &day = Today)
{
    return QDateTime(day, QTime(hour, minute), QTimeZone("Asia/Shanghai"));
}

FieldTask task(const Moment &due)
{
    FieldTask made;
    made.task.id = TaskId(*Uuid::fromText(u"01890000-0000-7000-8000-000000000001"_s));
    made.task.kind = u"follow_up"_s;
    made.task.title = u"call back"_s;
    made.task.dueAt = due;
    return made;
}

FieldDay day(const Moment &due)
{
    FieldDay made;
    made.day = made.today = Today;
    made.zone = QTimeZone("Asia/Shanghai");
    made.tasks = {task(due)};
    return made;
}

qsizetype found(const FieldDay &day, const QDateTime &now, const QSet<QString> &told = {})
{
    return DueNow::of(day, now, DueNow::Quiet(), told).size();
}

} // namespace

/// What somebody is told of, and when they are left alone.
class TestDueNow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAppointmentIsToldAQuarterOfAnHourBefore();
    void whatHasNoTimeIsToldFromTheMorningOn();
    void whatWasToldIsNotToldAgain();
    void nobodyIsToldInQuietHours_data();
    void nobodyIsToldInQuietHours();
    void whatIsDueTomorrowIsLeftForTomorrow();
};

void TestDueNow::anAppointmentIsToldAQuarterOfAnHourBefore()
{
    const FieldDay one = day(Moment::instant(at(10, 0).toMSecsSinceEpoch()));
    QCOMPARE(found(one, at(9, 44)), 0);
    QCOMPARE(found(one, at(9, 45)), 1);
    QCOMPARE(found(one, at(11, 0)), 1); // the computer slept meanwhile
    QCOMPARE(DueNow::of(one, at(9, 45), DueNow::Quiet(), {}).first().at, QTime(10, 0));
}

void TestDueNow::whatHasNoTimeIsToldFromTheMorningOn()
{
    const FieldDay one = day(Moment(Today));
    QCOMPARE(found(one, at(7, 59)), 0); // quiet until eight
    QCOMPARE(found(one, at(8, 0)), 1);
}

void TestDueNow::whatWasToldIsNotToldAgain()
{
    const FieldDay one = day(Moment(Today));
    const QString key = DueNow::of(one, at(9, 0), DueNow::Quiet(), {}).first().key;
    QCOMPARE(found(one, at(9, 1), {key}), 0);
}

void TestDueNow::nobodyIsToldInQuietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("now");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("night") << QTime(20, 0) << QTime(8, 0) << QTime(23, 0) << true;
    QTest::newRow("early") << QTime(20, 0) << QTime(8, 0) << QTime(3, 0) << true;
    QTest::newRow("day") << QTime(20, 0) << QTime(8, 0) << QTime(12, 0) << false;
    QTest::newRow("its first minute") << QTime(20, 0) << QTime(8, 0) << QTime(20, 0) << true;
    QTest::newRow("its end") << QTime(20, 0) << QTime(8, 0) << QTime(8, 0) << false;
    QTest::newRow("noon rest") << QTime(12, 0) << QTime(13, 30) << QTime(13, 0) << true;
    QTest::newRow("after it") << QTime(12, 0) << QTime(13, 30) << QTime(13, 30) << false;
    QTest::newRow("never") << QTime(8, 0) << QTime(8, 0) << QTime(8, 0) << false;
}

void TestDueNow::nobodyIsToldInQuietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, now);
    QFETCH(bool, isQuiet);
    QCOMPARE((DueNow::Quiet {from, to}).holds(now), isQuiet);
}

void TestDueNow::whatIsDueTomorrowIsLeftForTomorrow()
{
    QCOMPARE(found(day(Moment(Today.addDays(1))), at(9, 0)), 0);
    QCOMPARE(found(day(Moment(Today)), at(9, 0, Today.addDays(1))), 0); // that day is over
}

QTEST_GUILESS_MAIN(TestDueNow)
#include "tst_DueNow.moc"
