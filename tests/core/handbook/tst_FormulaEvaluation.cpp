// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DrillThrough.h"
#include "core/engine/Evaluator.h"
#include "core/engine/MemoryFactSource.h"
#include "core/handbook/Handbook.h"
#include "core/handbook/KpiYaml.h"

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

private:
    /// One order of 1000 and one of 250, both signed in March.
    void ask(const KpiDefinition &asked);

    Result<QList<Cell>> m_cells = Error();
    Result<QList<DrillRow>> m_rows = Error();
};

void TestFormulaEvaluation::ask(const KpiDefinition &asked)
{
    MemoryFactSource::Rows given;
    given.insert(
        u"sales_order"_s,
        {{{u"id"_s, u"o1"_s}, {u"signed_at"_s, u"2026-03-02"_s}, {u"amount"_s, u"1000"_s}},
         {{u"id"_s, u"o2"_s}, {u"signed_at"_s, u"2026-03-09"_s}, {u"amount"_s, u"250"_s}}});
    const auto facts = MemoryFactSource::make(given);
    QVERIFY(facts);
    const KpiDefinition value = definition(
        "value", "unit: money\nkind: sum\naggregate: {of: order, time: signed_at, expr: amount}\n");
    const Result<Handbook> handbook = Handbook::of({value, asked});
    QVERIFY(handbook);
    Question question;
    question.kpis = {asked.id};
    question.nodes = {(*facts)->node({})};
    question.today = QDate(2026, 12, 31);
    question.periods = {*Period::parse(u"2026-03"_s, (*facts)->calendar())};
    m_cells = Evaluator(*handbook, **facts).evaluate(question);
    m_rows = DrillThrough(*handbook, **facts).rows(question);
}

void TestFormulaEvaluation::whatIsNotWorkedOutYetIsRefused_data()
{
    QTest::addColumn<QByteArray>("kpi");
    QTest::addColumn<QString>("code");
    for (const char *formula : {"[value] > 60%", "[value] + 7d", "coalesce(share([value]), 0)",
                                "headcount()", "prior([value]) > 1"})
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

QTEST_GUILESS_MAIN(TestFormulaEvaluation)
#include "tst_FormulaEvaluation.moc"
