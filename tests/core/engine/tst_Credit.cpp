// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DrillThrough.h"
#include "core/engine/Evaluator.h"
#include "core/engine/MemoryFactSource.h"
#include "core/engine/RowSight.h"
#include "core/handbook/Handbook.h"
#include "core/handbook/KpiYaml.h"
#include "tests/support/Decimal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Rows = MemoryFactSource::Rows;

QVariantMap row(std::initializer_list<std::pair<QString, QString>> fields)
{
    QVariantMap result;
    for (const auto &[name, value] : fields)
        result.insert(name, value);
    return result;
}

QVariantMap held(const QString &person, const QString &share)
{
    return row({{u"object"_s, u"order"_s},
                {u"object_id"_s, u"o"_s},
                {u"person"_s, person},
                {u"share"_s, share}});
}

/// Team West with Ann and Bob, team East with Eve; one order of 10 in March, held as said.
Rows anOrderHeldBy(const QList<QVariantMap> &holders)
{
    return {{u"unit"_s,
             {row({{u"id"_s, u"west"_s}, {u"name"_s, u"West"_s}, {u"kind"_s, u"team"_s}}),
              row({{u"id"_s, u"east"_s}, {u"name"_s, u"East"_s}, {u"kind"_s, u"team"_s}})}},
            {u"person"_s,
             {row({{u"id"_s, u"ann"_s}, {u"name"_s, u"Ann"_s}}),
              row({{u"id"_s, u"bob"_s}, {u"name"_s, u"Bob"_s}}),
              row({{u"id"_s, u"eve"_s}, {u"name"_s, u"Eve"_s}})}},
            {u"membership"_s,
             {row({{u"person"_s, u"ann"_s}, {u"unit"_s, u"west"_s}}),
              row({{u"person"_s, u"bob"_s}, {u"unit"_s, u"west"_s}}),
              row({{u"person"_s, u"eve"_s}, {u"unit"_s, u"east"_s}})}},
            {u"order"_s,
             {row({{u"id"_s, u"o"_s},
                   {u"customer"_s, u"c"_s},
                   {u"signed_at"_s, u"2026-03-05"_s},
                   {u"amount"_s, u"10"_s}})}},
            {u"customer"_s, {row({{u"id"_s, u"c"_s}, {u"name"_s, u"C"_s}})}},
            {u"ownership"_s, holders}};
}

const QByteArray Amount = "unit: money\nkind: sum\n"
                          "aggregate: {of: order, time: signed_at, expr: amount}\n";
const QByteArray Orders = "unit: count\nkind: count\naggregate: {of: order, time: signed_at}\n";
const QByteArray Customers = "unit: count\nkind: distinct\n"
                             "aggregate: {of: order, time: signed_at, key: customer}\n";

/// "5", with an asterisk where the children together have more.
QString figure(const Rows &given, const QByteArray &kind, const QString &node)
{
    const auto facts = MemoryFactSource::make(given);
    const auto kpi = KpiYaml::read(
        "schema: steelyard-kpi/1\nid: k\nversion: 1.0.0\nname: {zh: 甲, en: A}\n" + kind, u"k"_s);
    Q_ASSERT(facts && kpi);
    const auto handbook = Handbook::of({*kpi});
    Question question;
    question.kpis = {u"k"_s};
    question.nodes = {node == "nobody"_L1 ? unassignedNode() : (*facts)->node(node)};
    question.today = QDate(2026, 12, 31);
    question.periods = {*Period::parse(u"2026-03"_s, (*facts)->calendar())};
    const auto cells = Evaluator(*handbook, **facts).evaluate(question);
    const auto rows = DrillThrough(*handbook, **facts).rows(question);
    if (!cells || !rows)
        return u"failed"_s;
    QStringList contributions;
    for (const DrillRow &row : *rows)
        contributions << row.contribution;
    const Measure &found = cells->constFirst().measure;
    if (Decimal::sum(contributions) != found.numText())
        return u"rows give "_s + Decimal::sum(contributions);
    return found.numText() + (found.flags.contains(u"overlapping_children"_s) ? u"*"_s : QString());
}

} // namespace

class TestCredit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowCountsAtEachNodeByThePartsInside_data();
    void aRowCountsAtEachNodeByThePartsInside();
    void oneCustomerOfTwoTeamsIsOneOfTheirCompany();
    void rowsOfOthersAreHiddenAndStillCount_data();
    void rowsOfOthersAreHiddenAndStillCount();
};

void TestCredit::aRowCountsAtEachNodeByThePartsInside_data()
{
    QTest::addColumn<QList<QVariantMap>>("holders");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("figures"); // Ann Bob Eve West East nobody company

    const QList<QVariantMap> halves {held(u"ann"_s, u"0.5"_s), held(u"bob"_s, u"0.5"_s)};
    // G9: an order of 10, held by halves.
    QTest::newRow("halves") << halves << Amount << u"5 5 0 10 0 0 10"_s;
    QTest::newRow("half an order each") << halves << Orders << u"0.5 0.5 0 1 0 0 1"_s;
    QTest::newRow("a third and the rest across teams, to the last part")
        << QList<QVariantMap> {held(u"ann"_s, u"0.333333"_s), held(u"bob"_s, u"0.333333"_s),
                               held(u"eve"_s, u"0.333334"_s)}
        << Amount << u"3.33333 3.33333 3.33334 6.66666 3.33334 0 10"_s;
    QTest::newRow("what nobody holds is nobody's")
        << QList<QVariantMap> {held(u"ann"_s, u"0.6"_s)} << Amount << u"6 0 0 6 0 4 10"_s;
    // Two have the whole of it: the team has it once, and says so.
    QTest::newRow("an overlay") << QList<QVariantMap> {held(u"ann"_s, u"1"_s),
                                                       held(u"bob"_s, u"1"_s)}
                                << Amount << u"10 10 0 10* 0 0 10"_s;
    QTest::newRow("an overlay across teams")
        << QList<QVariantMap> {held(u"ann"_s, u"1"_s), held(u"eve"_s, u"1"_s)} << Amount
        << u"10 0 10 10 10 0 10*"_s;
}

void TestCredit::aRowCountsAtEachNodeByThePartsInside()
{
    // R-A4: once at each node, by the parts inside it.
    QFETCH(QList<QVariantMap>, holders);
    QFETCH(QByteArray, kind);
    QFETCH(QString, figures);
    QStringList found;
    for (const QString &node :
         {u"ann"_s, u"bob"_s, u"eve"_s, u"west"_s, u"east"_s, u"nobody"_s, u"company"_s})
        found << figure(anOrderHeldBy(holders), kind, node);
    QCOMPARE(found.join(u' '), figures);
}

void TestCredit::oneCustomerOfTwoTeamsIsOneOfTheirCompany()
{
    // G17: Ann of West and Eve of East each sold to the same customer.
    Rows given = anOrderHeldBy({});
    given[u"order"_s] = {
        row({{u"owner"_s, u"ann"_s}, {u"customer"_s, u"c"_s}, {u"signed_at"_s, u"2026-03-05"_s}}),
        row({{u"owner"_s, u"eve"_s}, {u"customer"_s, u"c"_s}, {u"signed_at"_s, u"2026-03-06"_s}})};
    QCOMPARE(figure(given, Customers, u"west"_s), u"1"_s);
    QCOMPARE(figure(given, Customers, u"east"_s), u"1"_s);
    QCOMPARE(figure(given, Customers, u"company"_s), u"1*"_s);
}

void TestCredit::rowsOfOthersAreHiddenAndStillCount_data()
{
    QTest::addColumn<QString>("viewer");
    QTest::addColumn<QString>("seen"); // what may be read adds up to
    QTest::addColumn<QString>("hidden");
    // Ann has an order of 10 until the 14th and Eve of 4; Bob leads West, nobody leads East; 1 is
    // nobody's. Since the 15th Ann's order is Eve's.
    QTest::newRow("her own, and what nobody owns") << u"Ann"_s << u"11"_s << u"4 in 1"_s;
    QTest::newRow("what became hers") << u"Eve"_s << u"15"_s << u""_s;
    QTest::newRow("those below whoever leads") << u"Bob"_s << u"11"_s << u"4 in 1"_s;
    QTest::newRow("everything for the head of the company") << u"Boss"_s << u"15"_s << u""_s;
    QTest::newRow("who has nothing") << u"Max"_s << u"1"_s << u"14 in 2"_s;
}

void TestCredit::rowsOfOthersAreHiddenAndStillCount()
{
    // R-A6 and R-S1.
    QFETCH(const QString, viewer);
    QFETCH(const QString, seen);
    QFETCH(const QString, hidden);
    const auto person = [](const QString &id, const QString &name) {
        return row({{u"id"_s, id}, {u"name"_s, name}});
    };
    const auto order = [](const QString &id, const QString &owner, const QString &amount) {
        auto result
            = row({{u"id"_s, id}, {u"signed_at"_s, u"2026-03-05"_s}, {u"amount"_s, amount}});
        if (!owner.isEmpty())
            result.insert(u"owner"_s, owner);
        return result;
    };
    const auto until = [](const QString &who, const QString &from, const QString &to) {
        auto result = row({{u"object"_s, u"order"_s},
                           {u"object_id"_s, u"o1"_s},
                           {u"person"_s, who},
                           {u"share"_s, u"1"_s}});
        result.insert(from.isEmpty() ? u"to_on"_s : u"from_on"_s, from.isEmpty() ? to : from);
        return result;
    };
    const auto facts = MemoryFactSource::make(
        {{u"unit"_s,
          {row({{u"id"_s, u"co"_s},
                {u"name"_s, u"Co"_s},
                {u"kind"_s, u"company"_s},
                {u"head"_s, u"boss"_s}}),
           row({{u"id"_s, u"west"_s},
                {u"name"_s, u"West"_s},
                {u"kind"_s, u"team"_s},
                {u"parent"_s, u"co"_s},
                {u"head"_s, u"bob"_s}})}},
         {u"person"_s,
          {person(u"ann"_s, u"Ann"_s), person(u"bob"_s, u"Bob"_s), person(u"eve"_s, u"Eve"_s),
           person(u"max"_s, u"Max"_s), person(u"boss"_s, u"Boss"_s)}},
         {u"membership"_s, {row({{u"person"_s, u"ann"_s}, {u"unit"_s, u"west"_s}})}},
         {u"order"_s,
          {order(u"o1"_s, u"ann"_s, u"10"_s), order(u"o2"_s, u"eve"_s, u"4"_s),
           order(u"o3"_s, {}, u"1"_s)}},
         {u"ownership"_s, {until(u"ann"_s, {}, u"2026-03-14"_s), until(u"eve"_s, u"2026-03-15"_s, {})}}});
    const auto kpi = KpiYaml::read(
        "schema: steelyard-kpi/1\nid: k\nversion: 1.0.0\nname: {zh: 甲, en: A}\n" + Amount, u"k"_s);
    QVERIFY(facts && kpi);
    const auto handbook = Handbook::of({*kpi});
    Question question;
    question.kpis = {u"k"_s};
    question.today = QDate(2026, 12, 31);
    question.periods = {*Period::parse(u"2026-03"_s, (*facts)->calendar())};
    const auto rows = DrillThrough(*handbook, **facts).rows(question);
    QVERIFY(rows);
    const auto sight = RowSight::of(**facts, viewer, question.today);
    QVERIFY(sight);
    const auto looked = sight->look(*rows);
    QVERIFY(looked);
    QStringList amounts;
    for (const DrillRow &one : looked->rows)
        amounts << one.contribution;
    QCOMPARE(Decimal::sum(amounts), seen);
    QStringList rest;
    for (const RowSight::Hidden &one : looked->hidden)
        rest << u"%1 in %2"_s.arg(one.contribution).arg(one.rows);
    QCOMPARE(rest.join(u' '), hidden);
    // The parts together are the company's 15, whoever asks.
    for (const RowSight::Hidden &one : looked->hidden)
        amounts << one.contribution;
    QCOMPARE(Decimal::sum(amounts), u"15"_s);
}

QTEST_GUILESS_MAIN(TestCredit)

#include "tst_Credit.moc"
