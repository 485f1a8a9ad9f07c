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

KpiDefinition definition(const QByteArray &id, const QByteArray &rest)
{
    const Result<KpiDefinition> kpi = KpiYaml::read(
        "schema: steelyard-kpi/1\nversion: 1.0.0\nname: {zh: 甲, en: A}\nid: " + id + '\n' + rest,
        u"k"_s);
    Q_ASSERT(kpi);
    return *kpi;
}

} // namespace

/// The language says more than the engine works out; what it does not is refused, never guessed.
class TestFormulaEvaluation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotWorkedOutYetIsRefused_data();
    void whatIsNotWorkedOutYetIsRefused();
    void newWaysOfWritingGiveTheSameFigure_data();
    void newWaysOfWritingGiveTheSameFigure();
    void callsStandForKpisOfTheirOwn_data();
    void callsStandForKpisOfTheirOwn();
    void amountsWithoutARateAreNotConverted();

private:
    /// One order of 1000 by p1 and one of 250 by p2, both signed in March; before them one of each
    /// from January, of which that of p2 was cancelled on 20 March.
    void ask(const KpiDefinition &asked, const QString &node = {});

    Result<QList<Cell>> m_cells = Error();
    Result<QList<DrillRow>> m_rows = Error();
};

void TestFormulaEvaluation::ask(const KpiDefinition &asked, const QString &node)
{
    const auto order = [](const QString &owner, const QString &signedAt, const QString &amount,
                          const QVariantMap &more = {}) {
        QVariantMap row {{u"owner"_s, owner}, {u"signed_at"_s, signedAt}, {u"amount"_s, amount}};
        row.insert(more);
        return row;
    };
    MemoryFactSource::Rows given;
    given.insert(u"unit"_s, {{{u"id"_s, u"t"_s}, {u"name"_s, u"T"_s}, {u"kind"_s, u"team"_s}}});
    given.insert(u"person"_s,
                 {{{u"id"_s, u"p1"_s}, {u"name"_s, u"P1"_s}, {u"role"_s, u"seller"_s}},
                  {{u"id"_s, u"p2"_s}, {u"name"_s, u"P2"_s}, {u"role"_s, u"助理"_s}}});
    given.insert(u"membership"_s, {{{u"person"_s, u"p1"_s}, {u"unit"_s, u"t"_s}},
                                   {{u"person"_s, u"p2"_s}, {u"unit"_s, u"t"_s}}});
    given.insert(u"customer"_s, {{{u"id"_s, u"c1"_s}, {u"owner"_s, u"p1"_s}},
                                 {{u"id"_s, u"c2"_s}, {u"owner"_s, u"p2"_s}}});
    given.insert(u"fx"_s, {{{u"currency"_s, u"USD"_s},
                            {u"day"_s, u"2026-01-01"_s},
                            {u"rate"_s, u"8"_s}},
                           {{u"currency"_s, u"USD"_s},
                            {u"day"_s, u"2026-03-31"_s},
                            {u"rate"_s, u"6.25"_s}}});
    given.insert(u"sales_order"_s,
                 {order(u"p1"_s, u"2026-03-02"_s, u"1000"_s),
                  order(u"p2"_s, u"2026-03-09"_s, u"250"_s),
                  order(u"p1"_s, u"2026-01-05"_s, u"70"_s, {{u"customer"_s, u"c1"_s}}),
                  order(u"p2"_s, u"2026-01-05"_s, u"30"_s,
                        {{u"customer"_s, u"c2"_s}, {u"cancelled_at"_s, u"2026-03-20"_s}})});
    const auto facts = MemoryFactSource::make(given);
    QVERIFY(facts);
    const KpiDefinition value = definition(
        "value", "unit: money\nkind: sum\naggregate: {of: order, time: signed_at, expr: amount}\n");
    const Result<Handbook> handbook = Handbook::of({value, asked});
    QVERIFY(handbook);
    Question question;
    question.kpis = {asked.id};
    question.nodes = {(*facts)->node(node)};
    question.today = QDate(2026, 12, 31);
    question.periods = {*Period::parse(u"2026-03"_s, (*facts)->calendar())};
    m_cells = Evaluator(*handbook, **facts).evaluate(question);
    m_rows = DrillThrough(*handbook, **facts).rows(question);
}

void TestFormulaEvaluation::whatIsNotWorkedOutYetIsRefused_data()
{
    QTest::addColumn<QByteArray>("kpi");
    QTest::addColumn<QString>("code");
    for (const char *formula : {"[value] > 60%", "[value] + 7d", "rank([value] + 1)",
                                "retain([value], 1mo)", "prior([value]) > 1"})
        QTest::addRow("%s", formula) << QByteArray("kind: formula\nformula: \"") + formula + "\"\n"
                                     << u"formula.not_of_kpis"_s;
    for (const char *expression :
         {"amount + 7d", "hours(signed_at)"})
        QTest::addRow("%s", expression)
            << QByteArray("kind: sum\naggregate: {of: order, time: signed_at, expr: \"")
                + expression + "\"}\n"
            << u"formula.not_computed"_s;
}

void TestFormulaEvaluation::whatIsNotWorkedOutYetIsRefused()
{
    QFETCH(const QByteArray, kpi);
    QFETCH(const QString, code);
    ask(definition("k", kpi));
    QVERIFY(!m_cells);
    QCOMPARE(QString(m_cells.error().code), code);
    QVERIFY(m_cells.error().values.contains(u"begin16"_s));
    QVERIFY(!m_rows);
    QCOMPARE(QString(m_rows.error().code), code);
}

void TestFormulaEvaluation::newWaysOfWritingGiveTheSameFigure_data()
{
    QTest::addColumn<QByteArray>("kpi");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &kpi, const QString &value) {
        QTest::addRow("%s", name) << kpi << value;
    };
    // 40 % of 1250 is 500.
    row("a percentage", "kind: formula\nformula: \"[value] * 40%\"\n", u"500"_s);
    row("signs and brackets of Chinese", "kind: formula\nformula: \"【value】 × 40％\"\n",
        u"500"_s);
    // Both orders but the one below 0.05 ten thousands.
    row("ten thousands",
        "kind: sum\naggregate: {of: order, time: signed_at, expr: amount, where: \"amount 不小于 "
        "0.05万\"}\n",
        u"1000"_s);
    row("days",
        "kind: sum\naggregate: {of: order, time: signed_at, expr: amount, where: \"signed_at 介于 "
        "2026年3月9日 与 2026年3月31日\"}\n",
        u"250"_s);
}

void TestFormulaEvaluation::newWaysOfWritingGiveTheSameFigure()
{
    QFETCH(const QByteArray, kpi);
    QFETCH(const QString, value);
    ask(definition("k", "unit: money\n" + kpi));
    QVERIFY(m_cells);
    QCOMPARE(m_cells->constFirst().measure.plainValue().value_or(QString()), value);
}

void TestFormulaEvaluation::callsStandForKpisOfTheirOwn_data()
{
    QTest::addColumn<QByteArray>("formula");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rows"); // what the numerator's rows add up to
    const auto row = [](const char *formula, const QByteArray &unit, const QString &node,
                        const QString &value, const QString &rows) {
        QTest::addRow("%s %s", formula, qPrintable(node))
            << QByteArray(formula) << unit << node << value << rows;
    };
    // 1000 of 1250 is 80 %.
    row("share([value])", "percent", u"p1"_s, u"80"_s, u"1000"_s);
    row("coalesce(share([value]), 0)", "percent", u"p2"_s, u"20"_s, u"250"_s);
    row("parent([value])", "money", u"p2"_s, u"1250"_s, u"1250"_s);
    row("parent([value]) - [value]", "money", u"p2"_s, u"1000"_s, u"1000"_s);
    row("rank([value])", "count", u"p1"_s, u"1"_s, u"1"_s);
    row("rank([value])", "count", u"p2"_s, u"2"_s, u"2"_s);
    row("headcount()", "count", {}, u"2"_s, u"2"_s);
    row("headcount('seller')", "count", {}, u"1"_s, u"1"_s);
    row("headcount('助理')", "count", u"p1"_s, u"0"_s, u"0"_s);
    // 1250 among 2.
    row("[value] / headcount()", "money", {}, u"625"_s, u"1250"_s);
    // Two customers had orders on 28 February, one of them still has his on 31 March.
    row("retain(count() of order_day, 1mo)", "percent", {}, u"50"_s, u"1"_s);
    row("retain(count() of order_day, 1mo)", "percent", u"p2"_s, u"0"_s, u"0"_s);
    // Of 70 and 30 the 70 are still there.
    row("retain(sum(amount) of order_day, 1mo)", "percent", {}, u"70"_s, u"70"_s);
    // 1250 ÷ 6.25, the rate of the last day; its rows are in the company's currency.
    row("convert([value], 'usd')", "money", {}, u"200"_s, u"1250"_s);
}

void TestFormulaEvaluation::callsStandForKpisOfTheirOwn()
{
    QFETCH(const QByteArray, formula);
    QFETCH(const QByteArray, unit);
    QFETCH(const QString, node);
    QFETCH(const QString, value);
    QFETCH(const QString, rows);
    ask(definition("k", "unit: " + unit + "\nkind: formula\nformula: \"" + formula + "\"\n"), node);
    QVERIFY2(m_cells, m_cells ? "" : m_cells.error().code.data());
    const Measure &measure = m_cells->constFirst().measure;
    QCOMPARE(measure.plainValue().value_or(measure.reason.get()), value);
    QCOMPARE(measure.currency.get(),
             unit != "money"                ? QString()
                 : formula.contains("usd") ? u"USD"_s
                                           : u"CNY"_s);
    // R-D3: from a formula down to the rows of what it is made of.
    QVERIFY(m_rows);
    QStringList contributions;
    for (const DrillRow &one : *m_rows) {
        if (one.part == DrillRow::Part::Numerator)
            contributions << one.contribution;
    }
    QCOMPARE(Decimal::sum(contributions), rows);
}

void TestFormulaEvaluation::amountsWithoutARateAreNotConverted()
{
    ask(definition("k", "unit: money\nkind: formula\nformula: \"convert([value], 'EUR')\"\n"));
    QVERIFY(m_cells);
    QCOMPARE(m_cells->constFirst().measure.state, Measure::State::Error);
    QCOMPARE(m_cells->constFirst().measure.reason.get(), u"no_rate"_s);
}

QTEST_GUILESS_MAIN(TestFormulaEvaluation)
#include "tst_FormulaEvaluation.moc"
