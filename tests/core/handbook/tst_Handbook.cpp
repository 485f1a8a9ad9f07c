// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/Handbook.h"
#include "core/handbook/KpiYaml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

QByteArray page(const QByteArray &rest)
{
    return "schema: steelyard-kpi/1\nid: a\nversion: 1.0.0\nname: {zh: 甲, en: A}\n" + rest;
}

KpiDefinition formula(const QString &id, const QString &text)
{
    KpiDefinition definition;
    definition.id = id;
    definition.kind = KpiDefinition::Kind::Formula;
    definition.formula = Parser::parse(text, Parser::Language::Kpi).formula;
    return definition;
}

} // namespace

class TestHandbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageIsRead();
    void mistakesAreReportedWithLineAndColumn_data();
    void mistakesAreReportedWithLineAndColumn();
    void ownKeysAreKept();
    void aLoopOfReferencesIsNamed();
    void referencesMustExist();
    void idsAreUnique();
};

void TestHandbook::aPageIsRead()
{
    const Result<KpiDefinition> kpi = KpiYaml::read(
        page("unit: money\nkind: sum\naggregate: {of: order, time: signed_at, expr: amount}\n"
             "variants:\n  x: {label: {zh: 乙, en: X}, set: {signed_at: "
             "delivered_at}}\ndefault_variant: x\n"),
        u"a"_s);
    QVERIFY(kpi);
    QCOMPARE(kpi->name.zh, u"甲"_s);
    QCOMPARE(kpi->unit, UnitOfMeasure::Money);
    QCOMPARE(kpi->aggregate.kind, Aggregate::Kind::Sum);
    QCOMPARE(kpi->aggregate.expr.text, u"amount"_s);
    QVERIFY(kpi->variant(u"x"_s)->set.contains(u"signed_at"_s));
}

void TestHandbook::mistakesAreReportedWithLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char *name, const QByteArray &rest, const char *code, int line,
                        int column, const char *suggestion = "") {
        QTest::addRow("%s", name) << page(rest) << QString::fromLatin1(code) << line << column
                                  << QString::fromLatin1(suggestion);
    };
    row("unknown key", "kind: count\nagregate: {}\n", "handbook.unknown_key", 6, 1, "aggregate");
    row("unknown key inside", "kind: count\naggregate: {of: lead, tme: created_at}\n",
        "handbook.unknown_key", 6, 23, "time");
    // 甲 is one character: the key begins in column 12, not 14.
    row("columns count characters", "purpose: {甲: x}\n", "handbook.unknown_key", 5, 11);
    row("bad value", "kind: ration\n", "handbook.bad_value", 5, 7, "ratio");
    row("key twice", "kind: count\nkind: count\n", "handbook.repeated_key", 6, 1);
    row("formula", "kind: count\naggregate: {of: lead, time: created_at, where: \"a = = 1\"}\n",
        "handbook.bad_formula", 6, 53);
    row("broken", "kind: [count\n", "handbook.syntax", 6, 1);
    row("anchor", "kind: &x count\n", "handbook.not_allowed", 5, 7);
    row("alias", "kind: *x\n", "handbook.syntax", 5, 7);
    row("tag", "kind: !!str count\n", "handbook.not_allowed", 5, 7);
    row("missing", "kind: ratio\nnumerator: {agg: count, of: lead, time: created_at}\n",
        "handbook.missing_key", 1, 1);
    row("one language", "purpose: {zh: 甲}\n", "handbook.missing_key", 5, 10);
    row("a balance is not added up over days",
        "kind: sum\naggregate: {of: opportunity_day, expr: amount}\n", "handbook.balance_only", 1,
        1);
    row("nor by name",
        "kind: balance\naggregate: {agg: sum, of: opportunity_day, expr: amount, at: sum}\n",
        "handbook.bad_value", 6, 62, "");
    row("too deep", "x-deep: " + QByteArray(40, '[') + QByteArray(40, ']') + "\n",
        "handbook.too_deep", 5, 40);
}

void TestHandbook::mistakesAreReportedWithLineAndColumn()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, suggestion);
    const Result<KpiDefinition> kpi = KpiYaml::read(text, u"a.kpi.yaml"_s);
    QVERIFY(!kpi);
    QCOMPARE(QString(kpi.error().code), code);
    QCOMPARE(kpi.error().values.value(u"file"_s).toString(), u"a.kpi.yaml"_s);
    QCOMPARE(kpi.error().values.value(u"line"_s).toInt(), line);
    QCOMPARE(kpi.error().values.value(u"column"_s).toInt(), column);
    if (!suggestion.isEmpty())
        QCOMPARE(kpi.error().values.value(u"suggestion"_s).toString(), suggestion);
}

void TestHandbook::ownKeysAreKept()
{
    const Result<KpiDefinition> kpi = KpiYaml::read(
        page("kind: count\naggregate: {of: lead, time: created_at}\nx-owner: {team: ops}\n"),
        u"a"_s);
    QVERIFY(kpi);
    QCOMPARE(kpi->other.value(u"x-owner"_s).toMap().value(u"team"_s).toString(), u"ops"_s);
}

void TestHandbook::aLoopOfReferencesIsNamed()
{
    // G20
    const Result<Handbook> handbook
        = Handbook::of({formula(u"a"_s, u"[b] + 1"_s), formula(u"b"_s, u"2 * [a]"_s)});
    QVERIFY(!handbook);
    QCOMPARE(handbook.error().code, "handbook.cycle"_L1);
    QCOMPARE(handbook.error().values.value(u"path"_s).toString(), u"a → b → a"_s);
}

void TestHandbook::referencesMustExist()
{
    const Result<Handbook> handbook = Handbook::of({formula(u"a"_s, u"[b] + 1"_s)});
    QVERIFY(!handbook);
    QCOMPARE(handbook.error().code, "handbook.unknown_reference"_L1);
}

void TestHandbook::idsAreUnique()
{
    const Result<Handbook> handbook
        = Handbook::of({formula(u"a"_s, u"1"_s), formula(u"a"_s, u"2"_s)});
    QVERIFY(!handbook);
    QCOMPARE(handbook.error().code, "handbook.repeated_id"_L1);
}

QTEST_GUILESS_MAIN(TestHandbook)
#include "tst_Handbook.moc"
