// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DrillThrough.h"
#include "core/engine/Evaluator.h"
#include "core/engine/MemoryFactSource.h"
#include "core/handbook/Handbook.h"
#include "core/handbook/KpiYaml.h"
#include "tests/support/Decimal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Rows = MemoryFactSource::Rows;

/// Visits that led to orders of the same customer, unless `rest` says otherwise.
Result<KpiDefinition> definition(const QByteArray &rest)
{
    return KpiYaml::read("schema: steelyard-kpi/1\nid: k\nversion: 1.0.0\nname: {zh: 甲, en: A}\n"
                         "unit: percent\nkind: conversion\nper: customer\n"
                         "base: {of: activity, time: started_at, where: \"type = 'visit'\"}\n"
                         "conversion: {of: order, time: signed_at}\n"
                             + rest,
                         u"k"_s);
}

QVariantMap visit(const QString &customer, const QString &day, const QVariantMap &more = {})
{
    QVariantMap row {{u"customer"_s, customer}, {u"started_at"_s, day}, {u"type"_s, u"visit"_s}};
    row.insert(more);
    return row;
}

QVariantMap order(const QString &customer, const QString &day)
{
    return {{u"customer"_s, customer}, {u"signed_at"_s, day}};
}

QVariantMap customer(const QString &id, const QVariantMap &more = {})
{
    QVariantMap row {{u"id"_s, id}, {u"name"_s, id}};
    row.insert(more);
    return row;
}

/// Bob was visited on 1, 4 and 7 January and bought on the 2nd and the 7th.
Rows bobs()
{
    return {{u"customer"_s, {customer(u"bob"_s)}},
            {u"activity"_s,
             {visit(u"bob"_s, u"2026-01-01"_s), visit(u"bob"_s, u"2026-01-04"_s),
              visit(u"bob"_s, u"2026-01-07"_s)}},
            {u"order"_s, {order(u"bob"_s, u"2026-01-02"_s), order(u"bob"_s, u"2026-01-07"_s)}}};
}

/// "2/3 66.6667 flags": numerator, denominator, value; the numerator and denominator of its rows
/// where they are others.
QString answer(const Result<KpiDefinition> &kpi, const Rows &given,
               const QString &period = u"2026-01"_s, const QDate &today = QDate(2026, 12, 31),
               const Slice &slice = {})
{
    if (!kpi)
        return kpi.error().code + u' ' + kpi.error().values.value(u"key"_s).toString();
    const auto facts = MemoryFactSource::make(given);
    const auto handbook = Handbook::of({*kpi});
    Q_ASSERT(facts && handbook);
    Question question;
    question.kpis = {u"k"_s};
    question.today = today;
    question.slice = slice;
    question.periods = {*Period::parse(period, (*facts)->calendar())};
    const auto cells = Evaluator(*handbook, **facts).evaluate(question);
    if (!cells)
        return cells.error().code;
    const Measure &found = cells->constFirst().measure;
    const auto rows = DrillThrough(*handbook, **facts).rows(question);
    Q_ASSERT(rows);
    QStringList above;
    QStringList below;
    for (const DrillRow &row : *rows) {
        if (row.part != DrillRow::Part::Excluded)
            (row.part == DrillRow::Part::Numerator ? above : below) << row.contribution;
    }
    QString text = found.isValue() ? u"%1/%2"_s.arg(found.numText(), found.denText())
                                   : QString(textOf(found.state));
    if (found.isValue()
        && (Decimal::sum(above) != found.numText() || Decimal::sum(below) != found.denText()))
        text += u" but rows "_s + Decimal::sum(above) + u'/' + Decimal::sum(below);
    return found.flags.contains(u"immature"_s) ? text + u" immature"_s : text;
}

} // namespace

class TestConversion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachBaseEventFindsItsFollower_data();
    void eachBaseEventFindsItsFollower();
    void oneThatFollowsTwiceCountsOnceOrTwice();
    void theWindowEndsWithItsLastDay_data();
    void theWindowEndsWithItsLastDay();
    void nothingFollowsItself();
    void twoDatesOfOneRowMayFollowEachOther();
    void onlyTheFirstOfARowMayBeTheBase();
    void whoCameYesterdayMayStillConvert();
    void theSliceIsThatOfTheBaseEvent();
    void testRowsAreInNeitherPart();
    void whatCannotBeWorkedOutIsRefused_data();
    void whatCannotBeWorkedOutIsRefused();
};

void TestConversion::eachBaseEventFindsItsFollower_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("answer");
    // G1: the order of the 2nd belongs to the visit of the 1st, that of the 7th to the 7th.
    QTest::newRow("the last before, all")
        << QByteArray("window: 7d\ncount: all\nattach: last_before\n") << u"2/3"_s;
    // G2: 1st → 2nd, 4th → 7th, 7th → 7th.
    QTest::newRow("the first after, each once") << QByteArray("window: 7d\n") << u"3/3"_s;
    QTest::newRow("the first after, all")
        << QByteArray("window: 7d\ncount: all\n") << u"2/3"_s; // both belong to the 1st
    QTest::newRow("within a day") << QByteArray("window: 1d\n") << u"2/3"_s;
}

void TestConversion::eachBaseEventFindsItsFollower()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, answer);
    QCOMPARE(::answer(definition(rule), bobs()), answer);
}

void TestConversion::oneThatFollowsTwiceCountsOnceOrTwice()
{
    // G3: one visit, two orders.
    const Rows given {
        {u"customer"_s, {customer(u"bob"_s)}},
        {u"activity"_s, {visit(u"bob"_s, u"2026-01-01"_s)}},
        {u"order"_s, {order(u"bob"_s, u"2026-01-02"_s), order(u"bob"_s, u"2026-01-03"_s)}}};
    QCOMPARE(answer(definition("window: 7d\n"), given), u"1/1"_s);
    QCOMPARE(answer(definition("window: 7d\ncount: all\n"), given), u"2/1"_s);
}

void TestConversion::theWindowEndsWithItsLastDay_data()
{
    QTest::addColumn<QByteArray>("window");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("answer");
    // From Friday 2 January 2026.
    QTest::newRow("the 7th day counts") << QByteArray("7d") << u"2026-01-09"_s << u"1/1"_s;
    QTest::newRow("the 8th does not") << QByteArray("7d") << u"2026-01-10"_s << u"0/1"_s;
    QTest::newRow("a strict bound leaves the 7th out")
        << QByteArray("7d\nwindow_bound: exclusive") << u"2026-01-09"_s << u"0/1"_s;
    QTest::newRow("the day itself") << QByteArray("7d") << u"2026-01-02"_s << u"1/1"_s;
    QTest::newRow("never before") << QByteArray("7d") << u"2026-01-01"_s << u"0/1"_s;
    // Two working days after a Friday is Tuesday the 6th.
    QTest::newRow("two working days") << QByteArray("2wd") << u"2026-01-06"_s << u"1/1"_s;
    QTest::newRow("a third one") << QByteArray("2wd") << u"2026-01-07"_s << u"0/1"_s;
}

void TestConversion::theWindowEndsWithItsLastDay()
{
    // R-T3: civil days apart, both ends included.
    QFETCH(QByteArray, window);
    QFETCH(QString, day);
    QFETCH(QString, answer);
    const Rows given {{u"customer"_s, {customer(u"bob"_s)}},
                      {u"activity"_s, {visit(u"bob"_s, u"2026-01-02"_s)}},
                      {u"order"_s, {order(u"bob"_s, day)}}};
    QCOMPARE(::answer(definition("window: " + window + '\n'), given), answer);
}

void TestConversion::nothingFollowsItself()
{
    // Repurchase: of three customers' orders in January, one is followed by another order.
    const auto kpi = KpiYaml::read(
        "schema: steelyard-kpi/1\nid: k\nversion: 1.0.0\nname: {zh: 甲, en: A}\n"
        "unit: percent\nkind: conversion\nper: customer\nwindow: 90d\nfirst_only: true\n"
        "base: {of: order, time: signed_at}\nconversion: {of: order, time: signed_at}\n",
        u"k"_s);
    QVERIFY(kpi);
    const Rows given {{u"customer"_s, {customer(u"a"_s), customer(u"b"_s), customer(u"c"_s)}},
                      {u"order"_s,
                       {order(u"a"_s, u"2026-01-02"_s), order(u"a"_s, u"2026-02-02"_s),
                        order(u"b"_s, u"2026-01-03"_s), order(u"c"_s, u"2026-01-04"_s)}}};
    QCOMPARE(answer(kpi, given), u"1/3"_s);
}

void TestConversion::twoDatesOfOneRowMayFollowEachOther()
{
    const auto kpi = KpiYaml::read(
        "schema: steelyard-kpi/1\nid: k\nversion: 1.0.0\nname: {zh: 甲, en: A}\n"
        "unit: percent\nkind: conversion\nper: lead\nwindow: 30d\n"
        "base: {of: lead, time: created_at}\nconversion: {of: lead, time: qualified_at}\n",
        u"k"_s);
    QVERIFY(kpi);
    const auto lead = [](const QString &created, const QString &qualified) {
        return QVariantMap {{u"created_at"_s, created}, {u"qualified_at"_s, qualified}};
    };
    const Rows given {
        {u"lead"_s,
         {lead(u"2026-01-02"_s, u"2026-01-02"_s), lead(u"2026-01-02"_s, {}),
          lead(u"2026-01-03"_s, u"2026-02-02"_s), lead(u"2026-01-03"_s, u"2026-02-03"_s)}}};
    QCOMPARE(answer(kpi, given), u"2/4"_s); // the same day, and the thirtieth
}

void TestConversion::onlyTheFirstOfARowMayBeTheBase()
{
    QCOMPARE(answer(definition("window: 7d\nfirst_only: true\n"), bobs()), u"1/1"_s);
    // Bob's first visit was in January: none of February is one.
    Rows later = bobs();
    later[u"activity"_s].append(visit(u"bob"_s, u"2026-02-10"_s));
    QCOMPARE(answer(definition("window: 7d\nfirst_only: true\n"), later, u"2026-02"_s),
             u"undefined"_s);
}

void TestConversion::whoCameYesterdayMayStillConvert()
{
    QCOMPARE(answer(definition("window: 7d\n"), bobs(), u"2026-01"_s, QDate(2026, 1, 13)),
             u"3/3 immature"_s);
    QCOMPARE(answer(definition("window: 7d\n"), bobs(), u"2026-01"_s, QDate(2026, 1, 31)),
             u"3/3"_s);
}

void TestConversion::theSliceIsThatOfTheBaseEvent()
{
    Rows given = bobs();
    given[u"customer"_s] = {customer(u"bob"_s, {{u"tier"_s, u"A"_s}}), customer(u"eve"_s)};
    given[u"activity"_s].append(visit(u"eve"_s, u"2026-01-05"_s));
    QCOMPARE(answer(definition("window: 7d\n"), given), u"3/4"_s);
    QCOMPARE(answer(definition("window: 7d\n"), given, u"2026-01"_s, QDate(2026, 12, 31),
                    {{u"customer.tier"_s, {u"A"_s}}}),
             u"3/3"_s);
}

void TestConversion::testRowsAreInNeitherPart()
{
    Rows given = bobs();
    given[u"customer"_s].append(customer(u"test"_s, {{u"is_test"_s, true}}));
    given[u"activity"_s].append(visit(u"test"_s, u"2026-01-05"_s));
    given[u"order"_s].append(order(u"test"_s, u"2026-01-05"_s));
    QCOMPARE(answer(definition("window: 7d\n"), given), u"3/3"_s);
}

void TestConversion::whatCannotBeWorkedOutIsRefused_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("code");
    QTest::newRow("no window") << QByteArray() << u"handbook.missing_key window"_s;
    QTest::newRow("a window of months")
        << QByteArray("window: 2mo\n") << u"handbook.missing_key window"_s;
    QTest::newRow("a window of nothing")
        << QByteArray("window: 0d\n") << u"handbook.bad_value window"_s;
    QTest::newRow("an unknown word")
        << QByteArray("window: 7d\ncount: often\n") << u"handbook.bad_value count"_s;
}

void TestConversion::whatCannotBeWorkedOutIsRefused()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, code);
    QCOMPARE(answer(definition(rule), bobs()), code);
}

QTEST_GUILESS_MAIN(TestConversion)

#include "tst_Conversion.moc"
