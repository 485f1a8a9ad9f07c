// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Attainment.h"
#include "core/engine/MemoryFactSource.h"
#include "core/handbook/Handbook.h"
#include "core/handbook/KpiYaml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Rows = MemoryFactSource::Rows;

QVariantMap order(const QString &owner, const QString &day, int amount)
{
    return {{u"owner"_s, owner}, {u"signed_at"_s, day}, {u"amount"_s, QString::number(amount)}};
}

QVariantMap march(const QString &kpi, const QString &node, const QString &value)
{
    return {{u"kpi"_s, kpi},
            {u"node"_s, node},
            {u"period_from"_s, u"2026-03-01"_s},
            {u"period_to"_s, u"2026-03-31"_s},
            {u"value"_s, value}};
}

/// Orders counted, judged as the rest of the definition says.
KpiDefinition orders(const QByteArray &rest)
{
    const auto kpi = KpiYaml::read(
        "schema: steelyard-kpi/1\nid: k\nversion: 1.0.0\nname: {zh: 甲, en: A}\nunit: count\n"
        "kind: count\naggregate: {of: sales_order, time: signed_at}\n"
            + rest,
        u"k"_s);
    if (!kpi)
        qFatal("%s", kpi.error().code.data());
    return *kpi;
}

} // namespace

/// What stands beside an actual: how far, what remains, where it leads. March 2026 has 22 working
/// days, 7 of them up to the 10th.
class TestAttainment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatRemainsIsSharedByTheDaysThatAreLeft();
    void aForecastSaysByWhatItIsMade();
    void aStandingRemembersTheDaysBefore();
    void onceOverAPeriodIsJudgedByItself();
    void nothingToReachHasNoStanding();
    void lessIsBetterAsDeclared_data();
    void lessIsBetterAsDeclared();
    void aBandIsWholeInsideAndFallsOutside_data();
    void aBandIsWholeInsideAndFallsOutside();

private:
    AttainmentCell attain(const Handbook &handbook, const QString &kpi, const Rows &given,
                          const QDate &today, const QString &node = u"p1"_s) const
    {
        const auto facts = MemoryFactSource::make(given);
        if (!facts)
            qFatal("%s", facts.error().code.data());
        Question question;
        question.kpis = {kpi};
        question.nodes = {(*facts)->node(node)};
        question.periods = {*Period::parse(u"2026-03", (*facts)->calendar())};
        question.today = today;
        const auto cells = Attainment(handbook, **facts).attain(question);
        if (!cells)
            qFatal("%s", cells.error().code.data());
        return cells->constFirst();
    }
    AttainmentCell bookings(const Rows &given, const QDate &today,
                            const QString &node = u"p1"_s) const
    {
        static const Handbook handbook = *Handbook::shipped();
        return attain(handbook, u"bookings"_s, given, today, node);
    }
};

void TestAttainment::whatRemainsIsSharedByTheDaysThatAreLeft()
{
    const Rows given {{u"sales_order"_s, {order(u"p1"_s, u"2026-03-05"_s, 70)}},
                      {u"target"_s, {march(u"bookings"_s, u"p1"_s, u"220"_s)}}};
    const AttainmentCell cell = bookings(given, QDate(2026, 3, 10));
    QCOMPARE(cell.remaining, 15);
    QCOMPARE(*cell.required.plainValue(), u"10"_s); // (220 − 70) / 15
    // What is reached asks for nothing more, and after the last day nothing can be asked.
    Rows more = given;
    more[u"sales_order"_s] << order(u"p1"_s, u"2026-03-06"_s, 200);
    QCOMPARE(*bookings(more, QDate(2026, 3, 10)).required.plainValue(), u"0"_s);
    const AttainmentCell over = bookings(given, QDate(2026, 3, 31));
    QCOMPARE(over.remaining, 0);
    QVERIFY(!over.required.isValue());
}

void TestAttainment::aForecastSaysByWhatItIsMade()
{
    Rows given {{u"sales_order"_s, {order(u"p1"_s, u"2026-03-05"_s, 35)}},
                {u"target"_s, {march(u"bookings"_s, u"p1"_s, u"220"_s)}}};
    // 70 of 220 are due: 35 × 220 / 70.
    const AttainmentCell due = bookings(given, QDate(2026, 3, 10));
    QCOMPARE(*due.forecast.plainValue(), u"110"_s);
    QCOMPARE(due.forecastBy, "season"_L1);
    const AttainmentCell over = bookings(given, QDate(2026, 3, 31));
    QCOMPARE(*over.forecast.plainValue(), u"35"_s);
    QCOMPARE(over.forecastBy, "final"_L1);
    given.remove(u"target"_s);
    const AttainmentCell alone = bookings(given, QDate(2026, 3, 10));
    QCOMPARE(*alone.forecast.plainValue(), u"110"_s); // 35 × 22 / 7
    QCOMPARE(alone.forecastBy, "run_rate"_L1);
    QVERIFY(bookings(given, QDate(2026, 2, 27)).forecastBy.isEmpty());
}

void TestAttainment::aStandingRemembersTheDaysBefore()
{
    // Ten are due every working day. p1 had 57 from the beginning: on track on the 9th with 95 %.
    // p2 had nothing until the 10th. With 66 of 70, 94.3 %, both stand at the same edge.
    const Rows given {
        {u"sales_order"_s,
         {order(u"p1"_s, u"2026-03-02"_s, 57), order(u"p1"_s, u"2026-03-10"_s, 9),
          order(u"p2"_s, u"2026-03-10"_s, 66)}},
        {u"target"_s,
         {march(u"bookings"_s, u"p1"_s, u"220"_s), march(u"bookings"_s, u"p2"_s, u"220"_s)}}};
    QCOMPARE(bookings(given, QDate(2026, 3, 9)).standing, Standing::OnTrack);
    QCOMPARE(bookings(given, QDate(2026, 3, 10)).standing, Standing::OnTrack);
    QCOMPARE(bookings(given, QDate(2026, 3, 9), u"p2"_s).standing, Standing::Behind);
    QCOMPARE(bookings(given, QDate(2026, 3, 10), u"p2"_s).standing, Standing::AtRisk);
    // 66 of 80 is 82.5 %: past the edge by more than two points.
    QCOMPARE(bookings(given, QDate(2026, 3, 11)).standing, Standing::AtRisk);
}

void TestAttainment::onceOverAPeriodIsJudgedByItself()
{
    // 94.5 % at the end, on track until the day before.
    const Rows given {{u"sales_order"_s, {order(u"p1"_s, u"2026-03-02"_s, 208)}},
                      {u"target"_s, {march(u"bookings"_s, u"p1"_s, u"220"_s)}}};
    QCOMPARE(bookings(given, QDate(2026, 3, 30)).standing, Standing::OnTrack);
    QCOMPARE(bookings(given, QDate(2026, 3, 31)).standing, Standing::AtRisk);
}

void TestAttainment::nothingToReachHasNoStanding()
{
    const AttainmentCell cell = bookings({{u"target"_s, {march(u"bookings"_s, u"p1"_s, u"0"_s)}},
                                          {u"sales_order"_s, {order(u"p1"_s, u"2026-03-02"_s, 5)}}},
                                         QDate(2026, 3, 31));
    QCOMPARE(cell.attainment.state, Measure::State::Undefined);
    QCOMPARE(cell.standing, Standing::Unknown);
    QCOMPARE(*cell.gap.plainValue(), u"-5"_s);
    const AttainmentCell none
        = bookings({{u"sales_order"_s, {order(u"p1"_s, u"2026-03-02"_s, 5)}}}, QDate(2026, 3, 31));
    QCOMPARE(none.target.state, Measure::State::NoData);
    QCOMPARE(none.standing, Standing::Unknown);
}

void TestAttainment::lessIsBetterAsDeclared_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("percent");
    QTest::newRow("2 − 3 / 4") << QByteArray("direction: lower\n") << u"125"_s;
    QTest::newRow("4 / 3") << QByteArray("direction: lower\ntarget: {lower_as: ratio}\n")
                           << u"133.3333"_s;
}

void TestAttainment::lessIsBetterAsDeclared()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, percent);
    const auto handbook = Handbook::of({orders(rest)});
    QVERIFY(handbook);
    const AttainmentCell cell
        = attain(*handbook, u"k"_s,
                 {{u"sales_order"_s,
                   {order(u"p1"_s, u"2026-03-02"_s, 1), order(u"p1"_s, u"2026-03-03"_s, 1),
                    order(u"p1"_s, u"2026-03-04"_s, 1)}},
                  {u"target"_s, {march(u"k"_s, u"p1"_s, u"4"_s)}}},
                 QDate(2026, 3, 31));
    QCOMPARE(*cell.attainment.plainValue(), percent);
}

void TestAttainment::aBandIsWholeInsideAndFallsOutside_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("percent");
    // Around 10 from 9 to 12.
    QTest::newRow("far below: 3 / 9") << 3 << u"33.3333"_s;
    QTest::newRow("the lower edge") << 9 << u"100"_s;
    QTest::newRow("inside") << 11 << u"100"_s;
    QTest::newRow("the upper edge") << 12 << u"100"_s;
    QTest::newRow("above: 2 − 15 / 12") << 15 << u"75"_s;
}

void TestAttainment::aBandIsWholeInsideAndFallsOutside()
{
    QFETCH(int, count);
    QFETCH(QString, percent);
    const auto handbook
        = Handbook::of({orders("direction: band\ntarget: {below: 10, above: 20}\n")});
    QVERIFY(handbook);
    Rows given {{u"target"_s, {march(u"k"_s, u"p1"_s, u"10"_s)}}};
    for (int i = 0; i < count; ++i)
        given[u"sales_order"_s] << order(u"p1"_s, u"2026-03-02"_s, 1);
    QCOMPARE(*attain(*handbook, u"k"_s, given, QDate(2026, 3, 31)).attainment.plainValue(),
             percent);
}

QTEST_GUILESS_MAIN(TestAttainment)
#include "tst_Attainment.moc"
