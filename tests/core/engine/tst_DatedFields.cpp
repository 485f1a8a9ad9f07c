// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R-F5: what a customer is counted by is what he was on the day of the row.
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

/// c1 was a B customer of the north until 9 March, and of nothing for two days; from the 12th on he
/// is an A customer of the south. c2 has always been an A customer of the north.
MemoryFactSource::Rows company()
{
    const auto order = [](const QString &customer, const QString &day, const QString &amount) {
        return QVariantMap {
            {u"customer"_s, customer}, {u"signed_at"_s, day}, {u"amount"_s, amount}};
    };
    const auto visit = [](const QString &customer, const QString &day) {
        return QVariantMap {
            {u"customer"_s, customer}, {u"started_at"_s, day}, {u"type"_s, u"visit"_s}};
    };
    const auto deal = [](const QString &customer, const QString &amount) {
        return QVariantMap {
            {u"customer"_s, customer}, {u"created_at"_s, u"2026-01-15"_s}, {u"amount"_s, amount}};
    };
    const auto before = [](const QString &field, const QString &until, const QString &value) {
        return QVariantMap {{u"customer"_s, u"c1"_s},
                            {u"field"_s, field},
                            {u"until"_s, until},
                            {u"value"_s, value}};
    };
    return {
        {u"customer"_s,
         {{{u"id"_s, u"c1"_s}, {u"tier"_s, u"A"_s}, {u"region"_s, u"south"_s}},
          {{u"id"_s, u"c2"_s}, {u"tier"_s, u"A"_s}, {u"region"_s, u"north"_s}}}},
        {u"customer_past"_s,
         {before(u"tier"_s, u"2026-03-10"_s, u"B"_s), before(u"tier"_s, u"2026-03-12"_s, {}),
          before(u"region"_s, u"2026-03-12"_s, u"north"_s)}},
        {u"sales_order"_s,
         {order(u"c1"_s, u"2026-03-09"_s, u"1"_s), order(u"c1"_s, u"2026-03-10"_s, u"10"_s),
          order(u"c1"_s, u"2026-03-12"_s, u"100"_s), order(u"c2"_s, u"2026-03-09"_s, u"1000"_s)}},
        {u"activity"_s,
         {visit(u"c1"_s, u"2026-03-11"_s), visit(u"c1"_s, u"2026-03-30"_s),
          visit(u"c2"_s, u"2026-03-01"_s)}},
        {u"opportunity"_s, {deal(u"c1"_s, u"5"_s), deal(u"c2"_s, u"500"_s)}},
    };
}

const QByteArray Sum = "unit: money\nkind: sum\n"
                       "aggregate: {agg: sum, of: order, time: signed_at, expr: amount}\n";
const QByteArray Standing = "unit: money\nkind: balance\n"
                            "aggregate: {agg: sum, of: opportunity_day, expr: amount, at: ";

/// "num/den", or the state. What the drilled rows add up to is said where it is another figure.
QString answer(const QByteArray &body, const Slice &slice, Lens lens, const QString &period)
{
    const auto kpi = KpiYaml::read(
        "schema: steelyard-kpi/1\nid: k\nversion: 1.0.0\nname: {zh: k, en: k}\n" + body, u"k"_s);
    if (!kpi)
        return kpi.error().code + u' ' + kpi.error().detail;
    const auto handbook = Handbook::of({*kpi});
    const auto facts = MemoryFactSource::make(company());
    if (!facts)
        return facts.error().code;
    Question question;
    question.kpis = {u"k"_s};
    question.nodes = {(*facts)->node({})};
    question.today = QDate(2026, 12, 31);
    question.slice = slice;
    question.lens = lens;
    question.periods = {*Period::parse(period, (*facts)->calendar())};
    const auto cells = Evaluator(*handbook, **facts).evaluate(question);
    if (!cells)
        return cells.error().code;
    const Measure &found = cells->constFirst().measure;
    if (!found.isValue())
        return textOf(found.state);
    QString result = found.numText();
    if (found.den != 1)
        result += u'/' + found.denText();
    const auto rows = DrillThrough(*handbook, **facts).rows(question);
    QStringList above;
    for (const DrillRow &row : *rows) {
        if (row.part == DrillRow::Part::Numerator)
            above << row.contribution;
    }
    if (Decimal::sum(above) != found.numText())
        result += u" but rows "_s + Decimal::sum(above);
    return result;
}

} // namespace

class TestDatedFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFieldIsWhatItWasOnTheDayOfTheRow_data();
    void aFieldIsWhatItWasOnTheDayOfTheRow();
    void aPastThatCannotBeReadIsRefused();
};

void TestDatedFields::aFieldIsWhatItWasOnTheDayOfTheRow_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Slice>("slice");
    QTest::addColumn<Lens>("lens");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArray &body, const Slice &slice, Lens lens,
                        const QString &expected, const QString &period = u"2026-03"_s) {
        QTest::newRow(name) << body << slice << lens << period << expected;
    };
    const Slice a {{u"tier"_s, {u"A"_s}}};
    const Slice b {{u"customer.tier"_s, {u"B"_s}}};
    const Slice north {{u"region"_s, {u"north"_s}}};
    // Orders: c1 1 as B, 10 as nothing, 100 as A; c2 1000 as A.
    add("sliced by the tier of the day", Sum, a, Lens::Event, u"1100"_s);
    add("sliced by a tier that nobody has now", Sum, b, Lens::Event, u"1"_s);
    add("sliced by the present tier", Sum, a, Lens::Now, u"1111"_s);
    add("sliced by a tier that nobody has now, as of now", Sum, b, Lens::Now, u"0"_s);
    add("sliced by the region of the day", Sum, north, Lens::Event, u"1011"_s);
    add("sliced by the present region", Sum, north, Lens::Now, u"1000"_s);
    add("sliced by both", Sum, {{u"region"_s, {u"north"_s}}, {u"tier"_s, {u"A"_s}}}, Lens::Event,
        u"1000"_s);
    add("a filter asks for the day", Sum + "where: \"customer.tier = 'A'\"\n", {}, Lens::Event,
        u"1100"_s);
    add("what was empty is unknown (R-F2)", Sum + "where: \"customer.tier != 'A'\"\n", {},
        Lens::Event, u"1"_s);
    add("what was empty can be asked for", Sum + "where: \"customer.tier is empty\"\n", {},
        Lens::Event, u"10"_s);
    add("a filter asks for now", Sum + "where: \"customer.tier = 'A'\"\n", {}, Lens::Now,
        u"1111"_s);
    // Standing: c1 5, c2 500, both open from 15 January on.
    add("standing at the close of February", Standing + "close}\n", north, Lens::Event, u"505"_s,
        u"2026-02"_s);
    add("standing at the close of March", Standing + "close}\n", north, Lens::Event, u"500"_s);
    add("standing, as of now", Standing + "close}\n", north, Lens::Now, u"500"_s, u"2026-02"_s);
    // 11 of 31 days in the north: (500 · 31 + 5 · 11) / 31.
    add("standing on each day", Standing + "avg_daily}\n", north, Lens::Event, u"15555/31"_s);
    add("a filter of standing rows", Standing + "max}\nwhere: \"customer.region = 'north'\"\n", {},
        Lens::Event, u"505"_s);
    // Regions in which something was signed: north until the 11th, south after it.
    add("regions that are told apart",
        "unit: count\nkind: distinct\n"
        "aggregate: {agg: distinct, of: order, time: signed_at, expr: customer.region}\n",
        b, Lens::Event, u"1"_s);
    add("all regions",
        "unit: count\nkind: distinct\n"
        "aggregate: {agg: distinct, of: order, time: signed_at, expr: customer.region}\n",
        {}, Lens::Event, u"2"_s);
    // Of the visits that on the 30th follows an order to an A customer; that on the 11th one of the
    // 9th, when c1 was none; c2 had none before the 1st.
    add("rows that belong to others have days of their own",
        "unit: count\nkind: count\naggregate: {agg: count, of: activity, time: started_at}\n"
        "where: \"count(order.signed_at where customer.tier = 'A' until started_at per customer)"
        " > 0\"\n",
        {}, Lens::Event, u"1"_s);
    // c1 is an A customer on neither day of the conversion's base but the last.
    add("a conversion is sliced by what its base was",
        "unit: percent\nkind: conversion\nbase: {of: visit, time: started_at}\n"
        "conversion: {of: order, time: signed_at}\n"
        "per: customer\nwindow: 14d\n",
        a, Lens::Event, u"1/2"_s);
}

void TestDatedFields::aFieldIsWhatItWasOnTheDayOfTheRow()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Slice, slice);
    QFETCH(const Lens, lens);
    QFETCH(const QString, period);
    QFETCH(const QString, expected);
    QCOMPARE(answer(body, slice, lens, period), expected);
}

void TestDatedFields::aPastThatCannotBeReadIsRefused()
{
    const auto refusal = [](const QVariantMap &past) {
        MemoryFactSource::Rows given = company();
        given[u"customer_past"_s] = {past};
        const auto facts = MemoryFactSource::make(given);
        return facts
            ? QString()
            : facts.error().code + u' ' + facts.error().values.value(u"field"_s).toString();
    };
    const QVariantMap sound {{u"customer"_s, u"c1"_s},
                             {u"field"_s, u"tier"_s},
                             {u"until"_s, u"2026-03-10"_s},
                             {u"value"_s, u"B"_s}};
    const auto with = [&sound](const QString &field, const QString &value) {
        QVariantMap changed = sound;
        changed.insert(field, value);
        return changed;
    };
    QCOMPARE(refusal(sound), QString());
    QCOMPARE(refusal(with(u"field"_s, u"teir"_s)), u"given.unknown_field teir"_s);
    QCOMPARE(refusal(with(u"customer"_s, u"c9"_s)), u"given.bad_value customer"_s);
    QCOMPARE(refusal(with(u"until"_s, u"soon"_s)), u"given.bad_value until"_s);
}

QTEST_GUILESS_MAIN(TestDatedFields)
#include "tst_DatedFields.moc"
