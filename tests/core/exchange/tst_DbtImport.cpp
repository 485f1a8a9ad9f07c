// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/GoldenCheck.h"
#include "core/exchange/DbtImport.h"
#include "core/exchange/DbtSql.h"
#include "core/exchange/DefinitionFile.h"
#include "core/handbook/KpiYaml.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// A project with orders and opportunities, as dbt compiles it; `metrics` is JSON.
QByteArray manifest(const QByteArray &metrics)
{
    return R"({"semantic_models": [
      {"name": "fct_orders", "node_relation": {"alias": "orders"},
       "defaults": {"agg_time_dimension": "signed_at"},
       "entities": [{"name": "order", "type": "primary", "expr": "order_id"},
                    {"name": "customer", "type": "foreign", "expr": "customer_id"},
                    {"name": "opportunity", "type": "foreign", "expr": "opportunity_id"}],
       "dimensions": [{"name": "signed_at", "type": "time", "expr": null},
                      {"name": "order_status", "type": "categorical", "expr": "status"},
                      {"name": "loaded_at", "type": "time", "expr": "etl_loaded_at"}],
       "measures": [{"name": "order_total", "agg": "sum", "expr": "amount"},
                    {"name": "order_margin", "agg": "sum", "expr": "amount - cost"},
                    {"name": "order_count", "agg": "count", "expr": "order_id"},
                    {"name": "orders", "agg": "sum", "expr": "1"},
                    {"name": "buyers", "agg": "count_distinct", "expr": "customer_id"},
                    {"name": "p90", "agg": "percentile", "expr": "amount", "agg_params": {"percentile": 0.9}},
                    {"name": "big", "agg": "sum_boolean", "expr": "amount > 1000"},
                    {"name": "tax", "agg": "sum", "expr": "tax_total"},
                    {"name": "cased", "agg": "sum", "expr": "case when amount > 0 then amount end"},
                    {"name": "late", "agg": "sum", "expr": "amount", "agg_time_dimension": "loaded_at"},
                    {"name": "approx", "agg": "approximate", "expr": "amount"}]},
      {"name": "opportunities", "defaults": {"agg_time_dimension": "created_at"},
       "entities": [{"name": "opportunity", "type": "primary", "expr": "id"},
                    {"name": "customer", "type": "foreign", "expr": "customer"}],
       "dimensions": [{"name": "created_at", "type": "time"}, {"name": "kind", "expr": "type"}],
       "measures": [{"name": "opportunity_count", "agg": "sum", "expr": "1"}]},
      {"name": "web_sessions", "defaults": {"agg_time_dimension": "started_at"},
       "entities": [], "dimensions": [], "measures": [{"name": "sessions", "agg": "count", "expr": "1"}]}
    ], "metrics": [)"
        + metrics + "]}";
}

QByteArray simple(const QByteArray &name, const QByteArray &measure, const QByteArray &more = {})
{
    return "{\"name\": \"" + name
        + "\", \"type\": \"simple\", \"type_params\": {\"measure\": {\"name\": \"" + measure
        + "\"}}" + more + "}";
}

QByteArray filtered(const QByteArray &condition)
{
    return ", \"filter\": {\"where_filters\": [{\"where_sql_template\": \"" + condition + "\"}]}";
}

} // namespace

/// Metrics of a dbt project on their way into the handbook.
class TestDbtImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void measuresBecomeAggregates_data();
    void measuresBecomeAggregates();
    void filtersBecomeConditions_data();
    void filtersBecomeConditions();
    void aRatioOfTwoMeasuresKeepsBothSides();
    void aDerivedMetricBecomesAFormula();
    void cumulativeMetricsBecomeStretchesOfDays_data();
    void cumulativeMetricsBecomeStretchesOfDays();
    void aConversionKeepsTheSemanticsOfDbt();
    void aConversionCountsAsDbtDoes();
    void newerManifestsSayTheMeasureInTheMetric();
    void whatCannotBeCarriedIsNamed_data();
    void whatCannotBeCarriedIsNamed();
    void whatChangesItsMeaningIsSaid_data();
    void whatChangesItsMeaningIsSaid();
    void metricsThatNeedEachOtherInACircleAreLeftOut();
    void whatIsMadeReadsAsAFile();
    void aBadFileIsRefusedWithAReason_data();
    void aBadFileIsRefusedWithAReason();

private:
    DbtImport imported(const QByteArray &metrics) const
    {
        QJsonParseError fault;
        const auto json = QJsonDocument::fromJson(manifest(metrics), &fault).object();
        const auto read = DbtManifest::read(json, u"m.json"_s);
        if (!read)
            qFatal("%s", qPrintable(fault.errorString()));
        return DbtImport::of(*read, m_shipped);
    }
    static KpiDefinition made(const DbtImport &import, const QString &metric)
    {
        for (const DbtImport::Line &line : import.lines) {
            if (line.metric == metric && line.definition)
                return line.definition->definition;
            if (line.metric == metric && line.leftOut)
                qWarning() << metric << line.leftOut->code << line.leftOut->values;
        }
        return {};
    }

    Handbook m_shipped;
};

void TestDbtImport::initTestCase()
{
    const auto shipped = Handbook::shipped();
    QVERIFY(shipped);
    m_shipped = *shipped;
}

void TestDbtImport::measuresBecomeAggregates_data()
{
    QTest::addColumn<QByteArray>("measure");
    QTest::addColumn<KpiDefinition::Kind>("kind");
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("where");
    QTest::addColumn<UnitOfMeasure>("unit");
    using Kind = KpiDefinition::Kind;
    QTest::newRow("sum") << "order_total"_ba << Kind::Sum << u"amount"_s << QString()
                         << UnitOfMeasure::Money;
    QTest::newRow("sum of an expression") << "order_margin"_ba << Kind::Sum << u"amount - cost"_s
                                          << QString() << UnitOfMeasure::Money;
    QTest::newRow("count of the key")
        << "order_count"_ba << Kind::Count << QString() << QString() << UnitOfMeasure::Count;
    QTest::newRow("sum of one") << "orders"_ba << Kind::Count << QString() << QString()
                                << UnitOfMeasure::Count;
    QTest::newRow("distinct") << "buyers"_ba << Kind::Distinct << u"customer"_s << QString()
                              << UnitOfMeasure::Count;
    QTest::newRow("percentile") << "p90"_ba << Kind::Percentile << u"amount"_s << QString()
                                << UnitOfMeasure::Money;
    QTest::newRow("sum of a condition")
        << "big"_ba << Kind::Count << QString() << u"amount > 1000"_s << UnitOfMeasure::Count;
}

void TestDbtImport::measuresBecomeAggregates()
{
    QFETCH(QByteArray, measure);
    QFETCH(QString, expr);
    QFETCH(QString, where);
    const DbtImport import = imported(
        simple("a_metric", measure, R"(, "label": "A metric", "description": "What it is")"));
    const KpiDefinition kpi = made(import, u"a_metric"_s);
    QTEST(kpi.kind, "kind");
    QTEST(kpi.unit, "unit");
    QCOMPARE(kpi.aggregate.of, u"sales_order"_s);
    QCOMPARE(kpi.aggregate.time.text, u"signed_at"_s);
    QCOMPARE(kpi.aggregate.expr.text, expr);
    QCOMPARE(kpi.aggregate.where.text, where);
    QCOMPARE(kpi.name.en, u"A metric"_s);
    QCOMPARE(kpi.rule.en, u"What it is"_s);
    if (measure == "p90")
        QCOMPARE(kpi.aggregate.percentile, 90);
}

void TestDbtImport::filtersBecomeConditions_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("where");
    QTest::newRow("dimension of the model")
        << "{{ Dimension('order__order_status') }} = 'active'"_ba << u"status = 'active'"_s;
    QTest::newRow("dimension of a linked record")
        << "{{Dimension('customer__region')}} in ('West', 'East')"_ba
        << u"customer.region in ('West', 'East')"_s;
    QTest::newRow("null") << "{{ Dimension('order__cancelled_at') }} IS NOT NULL"_ba
                          << u"cancelled_at is not empty"_s;
    QTest::newRow("day") << "{{ TimeDimension('order__signed_at', 'day') }} >= '2026-01-01'"_ba
                         << u"signed_at >= 2026-01-01"_s;
    QTest::newRow("both") << "status = 'active' AND NOT (amount < 10)"_ba
                          << u"status = 'active' and not (amount < 10)"_s;
}

void TestDbtImport::filtersBecomeConditions()
{
    QFETCH(QByteArray, sql);
    const DbtImport import = imported(simple("a_metric", "order_total", filtered(sql)));
    QTEST(made(import, u"a_metric"_s).aggregate.where.text, "where");
}

void TestDbtImport::aRatioOfTwoMeasuresKeepsBothSides()
{
    const DbtImport import
        = imported(simple("order_value", "order_total", filtered("amount > 10")) + ","
                   + simple("number_of_orders", "orders")
                   + R"(,{"name": "average_order", "type": "ratio", "type_params": {
              "numerator": {"name": "order_value", "filter": {"where_filters": [
                 {"where_sql_template": "{{ Dimension('order__order_status') }} = 'active'"}]}},
              "denominator": {"name": "number_of_orders"}}})");
    const KpiDefinition kpi = made(import, u"average_order"_s);
    QCOMPARE(kpi.kind, KpiDefinition::Kind::Ratio);
    // Money over a count is money.
    QCOMPARE(kpi.unit, UnitOfMeasure::Money);
    QCOMPARE(kpi.numerator.where.text, u"(amount > 10) and (status = 'active')"_s);
    QCOMPARE(kpi.denominator.kind, Aggregate::Kind::Count);
}

void TestDbtImport::aDerivedMetricBecomesAFormula()
{
    const DbtImport import = imported(
        R"({"name": "margin_share", "type": "derived", "type_params": {"expr": "margin / total",
            "metrics": [{"name": "gross_margin", "alias": "margin"}, {"name": "order_value", "alias": "total"}]}},)"
        + simple("order_value", "order_total") + "," + simple("gross_margin", "order_margin"));
    const KpiDefinition kpi = made(import, u"margin_share"_s);
    QCOMPARE(kpi.kind, KpiDefinition::Kind::Formula);
    QCOMPARE(kpi.formula.text, u"[gross_margin] / [order_value]"_s);
    QCOMPARE(kpi.unit, UnitOfMeasure::Ratio);
    // The order of the manifest stays.
    QCOMPARE(import.lines.constFirst().metric, u"margin_share"_s);
}

void TestDbtImport::cumulativeMetricsBecomeStretchesOfDays_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<KpiDefinition::Kind>("kind");
    QTest::addColumn<Stretch>("stretch");
    using Kind = KpiDefinition::Kind;
    QTest::newRow("window") << R"("window": {"count": 7, "granularity": "day"})"_ba
                            << Kind::Trailing << Stretch {7, Grain::Day};
    QTest::newRow("window, newer")
        << R"("cumulative_type_params": {"window": {"count": 2, "granularity": "months"}})"_ba
        << Kind::Trailing << Stretch {2, Grain::Month};
    QTest::newRow("to date") << R"("cumulative_type_params": {"grain_to_date": "year"})"_ba
                             << Kind::ToDate << Stretch {0, Grain::Year};
    QTest::newRow("ever") << R"("window": null)"_ba << Kind::AllTime << Stretch {};
}

void TestDbtImport::cumulativeMetricsBecomeStretchesOfDays()
{
    QFETCH(QByteArray, params);
    const DbtImport import = imported(
        R"({"name": "running", "type": "cumulative", "type_params": {"measure": {"name": "order_total"}, )"
        + params + "}}");
    const KpiDefinition kpi = made(import, u"running"_s);
    QTEST(kpi.kind, "kind");
    QTEST(kpi.stretch, "stretch");
    // No metric of the measure alone is there: one is made, because figures are added up of one.
    QCOMPARE(kpi.inner, u"running_plain"_s);
    QCOMPARE(made(import, u"running_plain"_s).aggregate.expr.text, u"amount"_s);
    QCOMPARE(kpi.unit, UnitOfMeasure::Money);
}

void TestDbtImport::aConversionKeepsTheSemanticsOfDbt()
{
    const DbtImport import = imported(
        R"({"name": "ordered", "type": "conversion", "type_params": {"conversion_type_params": {
            "base_measure": {"name": "opportunity_count"}, "conversion_measure": {"name": "orders"},
            "entity": "opportunity", "calculation": "conversion_rate",
            "window": {"count": 14, "granularity": "day"}}}})");
    const KpiDefinition kpi = made(import, u"ordered"_s);
    QCOMPARE(kpi.kind, KpiDefinition::Kind::Conversion);
    QCOMPARE(kpi.conversion.per, u"opportunity"_s);
    QCOMPARE(kpi.conversion.window, 14);
    QCOMPARE(kpi.conversion.count, Conversion::Count::All);
    QCOMPARE(kpi.conversion.attach, Conversion::Attach::LastBefore);
    QVERIFY(kpi.conversion.isExclusive);
    QCOMPARE(kpi.denominator.of, u"opportunity"_s);
    QCOMPARE(kpi.numerator.of, u"sales_order"_s);
}

// R-T3: dbt takes a window of 7 days as at most 6 civil days apart. An order 6 days after the
// opportunity counts, one 7 days after does not: 1 of 2 = 0.5.
void TestDbtImport::aConversionCountsAsDbtDoes()
{
    const DbtImport import = imported(
        R"({"name": "ordered", "type": "conversion", "type_params": {"conversion_type_params": {
            "base_measure": {"name": "opportunity_count"}, "conversion_measure": {"name": "orders"},
            "entity": "opportunity", "calculation": "conversion_rate",
            "window": {"count": 7, "granularity": "day"}}}})");
    QByteArray text = KpiYaml::write(made(import, u"ordered"_s));
    text += R"(tests:
  - given:
      opportunity:
        - {id: o1, owner: p1, created_at: 2026-03-02}
        - {id: o2, owner: p1, created_at: 2026-03-02}
      sales_order:
        - {id: s1, owner: p1, opportunity: o1, signed_at: 2026-03-08}
        - {id: s2, owner: p1, opportunity: o2, signed_at: 2026-03-09}
    ask: {node: p1, period: 2026-03}
    expect: {num: "1", den: "2"}
)";
    const auto definition = KpiYaml::read(text, u"ordered.kpi.yaml"_s);
    QVERIFY(definition);
    const auto book = m_shipped.with(*definition);
    QVERIFY(book);
    const auto outcomes = GoldenCheck::check(*book, *definition);
    QCOMPARE(outcomes.size(), 1);
    for (const auto &difference : outcomes.first().differences)
        qWarning() << difference.key << difference.expected << difference.found;
    QVERIFY(outcomes.first().passed());
}

void TestDbtImport::newerManifestsSayTheMeasureInTheMetric()
{
    const DbtImport import = imported(
        R"({"name": "order_value", "type": "simple", "type_params": {"expr": "amount",
            "metric_aggregation_params": {"semantic_model": "fct_orders", "agg": "average"}}})");
    const KpiDefinition kpi = made(import, u"order_value"_s);
    QCOMPARE(kpi.kind, KpiDefinition::Kind::Avg);
    QCOMPARE(kpi.aggregate.expr.text, u"amount"_s);
    QCOMPARE(kpi.aggregate.time.text, u"signed_at"_s);
}

void TestDbtImport::whatCannotBeCarriedIsNamed_data()
{
    QTest::addColumn<QByteArray>("metrics");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("a model of nothing here") << simple("m", "sessions") << "dbt.model"_ba;
    QTest::newRow("no such measure") << simple("m", "no_such") << "dbt.measure"_ba;
    QTest::newRow("no such column") << simple("m", "tax") << "dbt.column"_ba;
    QTest::newRow("CASE") << simple("m", "cased") << "dbt.column"_ba;
    QTest::newRow("another day") << simple("m", "late") << "dbt.anchor"_ba;
    QTest::newRow("aggregation") << simple("m", "approx") << "dbt.agg"_ba;
    QTest::newRow("known") << simple("bookings", "order_total") << "dbt.known"_ba;
    QTest::newRow("name") << simple("Order Value", "order_total") << "dbt.bad_name"_ba;
    QTest::newRow("filter by a function")
        << simple("m", "order_total", filtered("lower(status) = 'active'")) << "dbt.filter"_ba;
    QTest::newRow("filter by an unknown dimension")
        << simple("m", "order_total", filtered("{{ Dimension('order__colour') }} = 'red'"))
        << "dbt.filter"_ba;
    QTest::newRow("filter by a metric")
        << simple("m", "order_total", filtered("{{ Metric('orders', ['order']) }} > 1"))
        << "dbt.filter"_ba;
    QTest::newRow("kind") << R"({"name": "m", "type": "guess"})"_ba
                          << "dbt.type"_ba;
    QTest::newRow("input that is left out")
        << R"({"name": "m", "type": "derived", "type_params": {"expr": "a * 2", "metrics": [{"name": "a"}]}},)"
            + simple("a", "sessions")
        << "dbt.input"_ba;
    QTest::newRow("input of other days")
        << R"({"name": "m", "type": "derived", "type_params": {"expr": "a - b", "metrics": [{"name": "a"},
              {"name": "a", "alias": "b", "offset_window": {"count": 1, "granularity": "month"}}]}},)"
            + simple("a", "order_total")
        << "dbt.offset"_ba;
    QTest::newRow("expression")
        << R"J({"name": "m", "type": "derived", "type_params": {"expr": "nullif(a, 0)", "metrics": [{"name": "a"}]}},)J"
            + simple("a", "order_total")
        << "dbt.expression"_ba;
    QTest::newRow("money and a count added")
        << R"J({"name": "m", "type": "derived", "type_params": {"expr": "a + b", "metrics": [{"name": "a"}, {"name": "b"}]}},)J"
            + simple("a", "order_total") + "," + simple("b", "orders")
        << "dbt.unsound"_ba;
    QTest::newRow("window")
        << R"J({"name": "m", "type": "cumulative", "type_params": {"measure": {"name": "order_total"},
              "window": {"count": 3, "granularity": "hour"}}})J"_ba
        << "dbt.window"_ba;
    QTest::newRow("conversion without an end")
        << R"J({"name": "m", "type": "conversion", "type_params": {"conversion_type_params": {
              "base_measure": {"name": "opportunity_count"}, "conversion_measure": {"name": "orders"},
              "entity": "opportunity", "calculation": "conversion_rate"}}})J"_ba
        << "dbt.window"_ba;
    QTest::newRow("entity")
        << R"J({"name": "m", "type": "conversion", "type_params": {"conversion_type_params": {
              "base_measure": {"name": "opportunity_count"}, "conversion_measure": {"name": "orders"},
              "entity": "session", "calculation": "conversion_rate", "window": {"count": 3, "granularity": "day"}}}})J"_ba
        << "dbt.entity"_ba;
}

void TestDbtImport::whatCannotBeCarriedIsNamed()
{
    QFETCH(QByteArray, metrics);
    QFETCH(QByteArray, code);
    const DbtImport import = imported(metrics);
    const DbtImport::Line &line = import.lines.constFirst();
    QVERIFY(!line.definition);
    QVERIFY(line.leftOut);
    QCOMPARE(QByteArray(line.leftOut->code.data(), line.leftOut->code.size()), code);
    QCOMPARE(line.leftOut->values.value(u"metric"_s).toString(), line.metric);
}

void TestDbtImport::whatChangesItsMeaningIsSaid_data()
{
    QTest::addColumn<QByteArray>("metrics");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("empty periods are filled")
        << R"J({"name": "m", "type": "simple", "type_params": {"measure": {"name": "order_total", "fill_nulls_with": 0}}})J"_ba
        << "dbt.filled"_ba;
    QTest::newRow("first of a period")
        << R"J({"name": "m", "type": "cumulative", "type_params": {"measure": {"name": "order_total"}}})J"_ba
        << "dbt.period_agg"_ba;
    QTest::newRow("constant properties")
        << R"J({"name": "m", "type": "conversion", "type_params": {"conversion_type_params": {
              "base_measure": {"name": "opportunity_count"}, "conversion_measure": {"name": "orders"},
              "entity": "opportunity", "calculation": "conversion_rate", "window": {"count": 3, "granularity": "day"},
              "constant_properties": [{"base_property": "kind", "conversion_property": "kind"}]}}})J"_ba
        << "dbt.constants"_ba;
}

void TestDbtImport::whatChangesItsMeaningIsSaid()
{
    QFETCH(QByteArray, metrics);
    QFETCH(QByteArray, code);
    const DbtImport import = imported(metrics);
    const DbtImport::Line &line = import.lines.constFirst();
    QVERIFY(line.definition);
    QCOMPARE(line.losses.size(), 1);
    QCOMPARE(QByteArray(line.losses.first().code.data(), line.losses.first().code.size()), code);
}

void TestDbtImport::metricsThatNeedEachOtherInACircleAreLeftOut()
{
    const DbtImport import = imported(
        R"J({"name": "a", "type": "derived", "type_params": {"expr": "b * 2", "metrics": [{"name": "b"}]}},
           {"name": "b", "type": "derived", "type_params": {"expr": "a * 2", "metrics": [{"name": "a"}]}})J");
    QCOMPARE(import.lines.size(), 2);
    QVERIFY(import.definitions().isEmpty());
}

void TestDbtImport::whatIsMadeReadsAsAFile()
{
    const DbtImport import
        = imported(simple("order_value", "order_total") + "," + simple("buying", "buyers"));
    QCOMPARE(import.definitions().size(), 2);
    for (const PackedDefinition &each : import.definitions()) {
        const auto read = KpiYaml::read(each.text, each.file);
        QVERIFY2(read, each.text.constData());
        QCOMPARE(read->id, each.definition.id);
    }
}

void TestDbtImport::aBadFileIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("cut off") << manifest(simple("m", "orders")).chopped(9) << "file.no_json"_ba;
    QTest::newRow("empty") << ""_ba
                           << "file.no_json"_ba;
    QTest::newRow("no metrics") << manifest("") << "dbt.no_metrics"_ba;
    QTest::newRow("a metric without a name") << manifest("{}") << "dbt.foreign"_ba;
    QTest::newRow("another JSON") << "{\"metrics\": []}"_ba
                                  << "dbt.foreign"_ba;
    QTest::newRow("neither of both") << "{\"a\": 1}"_ba
                                     << "ossie.foreign"_ba;
}

void TestDbtImport::aBadFileIsRefusedWithAReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"semantic_manifest.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto read = DefinitionFile::read(file.fileName(), m_shipped);
    QVERIFY(!read);
    QCOMPARE(QByteArray(read.error().code.data(), read.error().code.size()), code);
}

QTEST_GUILESS_MAIN(TestDbtImport)
#include "tst_DbtImport.moc"
