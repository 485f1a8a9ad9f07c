// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DrillThrough.h"
#include "core/engine/Evaluator.h"
#include "core/engine/MemoryFactSource.h"
#include "core/handbook/CompanyHandbook.h"
#include "core/handbook/KpiYaml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Rows = MemoryFactSource::Rows;

KpiDefinition page(const QByteArray &head, const QByteArray &rest)
{
    const Result<KpiDefinition> kpi
        = KpiYaml::read("schema: steelyard-kpi/1\nname: {zh: 甲, en: A}\n" + head + rest, u"k"_s);
    Q_ASSERT(kpi);
    return *kpi;
}

/// One order on the 15th of each month: 100 in January, 200 in February … 600 in June; those of
/// February and May are renewals.
Rows orders()
{
    QList<QVariantMap> list;
    for (int month = 1; month <= 6; ++month)
        list.append({{u"id"_s, u"o%1"_s.arg(month)},
                     {u"signed_at"_s, u"2026-0%1-15"_s.arg(month)},
                     {u"amount"_s, QString::number(100 * month)},
                     {u"type"_s, month == 2 || month == 5 ? u"renewal"_s : u"new"_s}});
    return {{u"sales_order"_s, list}};
}

const QByteArray Sum = "unit: money\nkind: sum\n"
                       "aggregate: {agg: sum, of: order, time: signed_at, expr: amount}\n";
const QByteArray Mean = "unit: money\nkind: avg\n"
                        "aggregate: {agg: avg, of: order, time: signed_at, expr: amount}\n";
const QByteArray WithoutRenewals = "where: \"type != 'renewal'\"\n";
const QByteArray First = "id: k\nversion: 1.0.0\n";
const QByteArray Second = "id: k\nversion: 2.0.0\neffective: {from: 2026-04-01}\n";

} // namespace

/// A definition that changes over time: each day is counted as it was defined then.
class TestVersions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSumIsSplitAtTheDayOfTheChange();
    void whatCannotBeSplitTakesTheLatestVersion();
    void aMinorChangeMixesNothing();
    void aVersionThatHasNotBegunCountsNothing();
    void historyCanBeRestatedByOneVersion();
    void formulasTakeTheirPartsByTheDay();
    void theRowsOfASplitFigureAddUpToIt();
    void theCompanysRuleChangesOnItsDay();

private:
    QList<Cell> evaluate(const QList<KpiDefinition> &versions, const QStringList &periods,
                         const QString &version = {}, const QDate &today = QDate(2026, 12, 31))
    {
        const auto handbook = Handbook::edition(versions, today);
        Q_ASSERT(handbook);
        const auto facts = MemoryFactSource::make(orders());
        Q_ASSERT(facts);
        const auto cells
            = Evaluator(*handbook, **facts).evaluate(question(**facts, periods, version, today));
        Q_ASSERT(cells);
        return *cells;
    }
    static Question question(const MemoryFactSource &facts, const QStringList &periods,
                             const QString &version, const QDate &today)
    {
        Question result;
        result.kpis = {u"k"_s};
        result.version = version;
        result.today = today;
        for (const QString &period : periods)
            result.periods.append(*Period::parse(period, facts.calendar()));
        return result;
    }
};

void TestVersions::aSumIsSplitAtTheDayOfTheChange()
{
    // G15: version 2 from 1 April leaves renewals out.
    const auto cells = evaluate({page(First, Sum), page(Second, Sum + WithoutRenewals)},
                                {u"2026-Q1"_s, u"2026-Q2"_s, u"2026-01-01..2026-06-30"_s});
    // Q1 by version 1: 100 + 200 + 300. Q2 by version 2: 400 + 600, without May's renewal.
    QCOMPARE(cells.at(0).version, u"1.0.0"_s);
    QCOMPARE(cells.at(0).measure.plainValue(), u"600"_s);
    QVERIFY(cells.at(0).measure.flags.isEmpty());
    QCOMPARE(cells.at(1).version, u"2.0.0"_s);
    QCOMPARE(cells.at(1).measure.plainValue(), u"1000"_s);
    QVERIFY(cells.at(1).measure.flags.isEmpty());
    // The half year: each day by its version, 600 + 1000, and says so.
    QCOMPARE(cells.at(2).version, u"2.0.0"_s);
    QCOMPARE(cells.at(2).measure.plainValue(), u"1600"_s);
    QCOMPARE(cells.at(2).measure.flags.get(), QStringList {u"mixed_versions"_s});
    QCOMPARE(cells.at(2).measure.nRows, 5);
    QCOMPARE(cells.at(2).measure.phase, Measure::Phase::Settled);
}

void TestVersions::whatCannotBeSplitTakesTheLatestVersion()
{
    const auto cells = evaluate({page(First, Mean), page(Second, Mean + WithoutRenewals)},
                                {u"2026-Q1"_s, u"2026-01-01..2026-06-30"_s});
    // Q1 by version 1: 600 / 3. The half year by version 2: (100 + 300 + 400 + 600) / 4 = 350.
    QCOMPARE(cells.at(0).measure.plainValue(), u"200"_s);
    QCOMPARE(cells.at(1).measure.plainValue(), u"350"_s);
    QCOMPARE(cells.at(1).measure.flags.get(), QStringList {u"mixed_versions"_s});
}

void TestVersions::aMinorChangeMixesNothing()
{
    const QByteArray minor = "id: k\nversion: 1.1.0\neffective: {from: 2026-04-01}\n";
    const auto cells = evaluate({page(First, Sum), page(minor, Sum + "decimals: 2\n")},
                                {u"2026-01-01..2026-06-30"_s});
    // 100 + 200 + … + 600 = 2100.
    QCOMPARE(cells.at(0).measure.plainValue(), u"2100"_s);
    QVERIFY(cells.at(0).measure.flags.isEmpty());
    QCOMPARE(cells.at(0).version, u"1.1.0"_s);
}

void TestVersions::aVersionThatHasNotBegunCountsNothing()
{
    const auto cells = evaluate({page(First, Mean), page(Second, Mean + WithoutRenewals)},
                                {u"2026"_s}, {}, QDate(2026, 3, 20));
    // By 20 March only version 1 has been in force: (100 + 200 + 300) / 3.
    QCOMPARE(cells.at(0).version, u"1.0.0"_s);
    QCOMPARE(cells.at(0).measure.plainValue(), u"200"_s);
}

void TestVersions::historyCanBeRestatedByOneVersion()
{
    const QList<KpiDefinition> versions {page(First, Sum), page(Second, Sum + WithoutRenewals)};
    // Without the renewals of February (200) and May (500): 2100 − 700.
    const auto cells = evaluate(versions, {u"2026-Q1"_s, u"2026-01-01..2026-06-30"_s}, u"2.0.0"_s);
    QCOMPARE(cells.at(0).measure.plainValue(), u"400"_s);
    QCOMPARE(cells.at(0).version, u"2.0.0"_s);
    QCOMPARE(cells.at(1).measure.plainValue(), u"1400"_s);
    QVERIFY(cells.at(1).measure.flags.isEmpty());
}

void TestVersions::formulasTakeTheirPartsByTheDay()
{
    const KpiDefinition first = page("id: base\nversion: 1.0.0\n", Sum);
    const KpiDefinition second
        = page("id: base\nversion: 2.0.0\neffective: {from: 2026-04-01}\n", Sum + WithoutRenewals);
    const KpiDefinition twice
        = page(First, "unit: money\nkind: formula\nformula: \"[base] + [base]\"\n");
    const auto cells = evaluate({first, second, twice}, {u"2026-01-01..2026-06-30"_s});
    // Twice 1600.
    QCOMPARE(cells.at(0).measure.plainValue(), u"3200"_s);
    QVERIFY(cells.at(0).measure.flags.contains(u"mixed_versions"_s));
}

void TestVersions::theRowsOfASplitFigureAddUpToIt()
{
    const QDate today(2026, 12, 31);
    const auto handbook
        = Handbook::edition({page(First, Sum), page(Second, Sum + WithoutRenewals)}, today);
    QVERIFY(handbook);
    const auto facts = MemoryFactSource::make(orders());
    QVERIFY(facts);
    const auto rows = DrillThrough(*handbook, **facts)
                          .rows(question(**facts, {u"2026-01-01..2026-06-30"_s}, {}, today));
    QVERIFY(rows);
    double sum = 0;
    QStringList excluded;
    for (const DrillRow &row : *rows) {
        sum += row.contribution.toDouble();
        if (row.part == DrillRow::Part::Excluded)
            excluded << row.day.toString(Qt::ISODate);
    }
    QCOMPARE(sum, 1600.0);
    // February's renewal still counted; May's does not any more.
    QCOMPARE(excluded, QStringList {u"2026-05-15"_s});
}

void TestVersions::theCompanysRuleChangesOnItsDay()
{
    const KpiDefinition kpi
        = page(First,
               Sum
                   + "variants:\n  all: {label: {zh: 全部, en: all}}\n"
                     "  new: {label: {zh: 新签, en: new}, where: \"type = 'new'\"}\n"
                     "default_variant: all\n");
    const auto shipped = Handbook::of({kpi});
    QVERIFY(shipped);
    Setting setting;
    setting.name = CompanyHandbook::settingOf(u"k"_s);
    setting.value = u"new"_s;
    setting.fromOn = QDate(2026, 4, 1);
    const QDate today(2026, 12, 31);
    const auto company = CompanyHandbook::make(*shipped, {}, {setting}, today);
    QVERIFY(company.problems.isEmpty());
    const auto facts = MemoryFactSource::make(orders());
    QVERIFY(facts);
    Question asked
        = question(**facts, {u"2026-Q1"_s, u"2026-Q2"_s, u"2026-01-01..2026-06-30"_s}, {}, today);
    const Evaluator evaluator(company.handbook, **facts);
    auto cells = evaluator.evaluate(asked);
    QVERIFY(cells);
    QCOMPARE(cells->at(0).variant, u"all"_s);
    QCOMPARE(cells->at(0).measure.plainValue(), u"600"_s);
    QCOMPARE(cells->at(1).variant, u"new"_s);
    QCOMPARE(cells->at(1).measure.plainValue(), u"1000"_s);
    QCOMPARE(cells->at(2).measure.plainValue(), u"1600"_s);
    QVERIFY(cells->at(2).measure.flags.contains(u"mixed_versions"_s));
    // A rule that is asked for by name is that rule on every day.
    asked.variant = u"all"_s;
    cells = evaluator.evaluate(asked);
    QVERIFY(cells);
    QCOMPARE(cells->at(1).measure.plainValue(), u"1500"_s);
    QCOMPARE(cells->at(2).measure.plainValue(), u"2100"_s);
    QVERIFY(cells->at(2).measure.flags.isEmpty());
}

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_Versions.moc"
