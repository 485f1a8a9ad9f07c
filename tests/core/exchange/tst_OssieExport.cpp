// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/OssieExport.h"
#include "core/handbook/KpiYaml.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// The handbook for programs that know nothing of it.
class TestOssieExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWayThereAndBackLosesNothing();
    void metricsAreSaidInSql_data();
    void metricsAreSaidInSql();
    void whatCannotBeSaidIsToldAndKept();
    void everyNameLeadsSomewhere();
    void aForeignDocumentHoldsNone();

private:
    static QJsonObject model(const OssieExport::Document &document)
    {
        return document.json[u"semantic_model"].toArray().at(0).toObject();
    }
};

void TestOssieExport::theWayThereAndBackLosesNothing()
{
    const auto shipped = Handbook::shipped();
    const auto packed = KpiPack::packed(*shipped);
    QVERIFY(packed);
    const auto document = OssieExport::of(u"steelyard"_s, *packed);
    QCOMPARE(document.json[u"version"].toString(), u"0.1.1"_s);
    QCOMPARE(document.json.keys(), QStringList({u"semantic_model"_s, u"version"_s}));
    const auto read = OssieExport::read(document.json, u"x.json"_s);
    QVERIFY(read);
    QCOMPARE(*read, *packed);
}

void TestOssieExport::metricsAreSaidInSql_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QString>("sql");
    QTest::addRow("a sum with a condition")
        << QByteArray("kind: sum\naggregate: {of: sales_order, time: signed_at, expr: amount, "
                      "where: \"status != 'void'\"}")
        << u"SUM(CASE WHEN sales_order.signed_at IS NOT NULL AND (sales_order.status <> 'void')"
           " THEN sales_order.amount END)"_s;
    QTest::addRow("a share")
        << QByteArray("kind: ratio\nnumerator: {of: opportunity, time: won_at}\n"
                      "denominator: {of: opportunity, time: decided_at}")
        << u"COUNT(CASE WHEN opportunity.won_at IS NOT NULL THEN opportunity.id END)"
           " / NULLIF(COUNT(CASE WHEN COALESCE(opportunity.won_at, opportunity.lost_at)"
           " IS NOT NULL THEN opportunity.id END), 0)"_s;
    QTest::addRow("different customers of a region")
        << QByteArray("kind: distinct\naggregate: {of: sales_order, time: signed_at, key: customer,"
                      " where: \"region in ('West', 'East')\"}")
        << u"COUNT(DISTINCT CASE WHEN sales_order.signed_at IS NOT NULL AND customer.region"
           " IN ('West', 'East') THEN sales_order.customer END)"_s;
    QTest::addRow("a median")
        << QByteArray("kind: percentile\naggregate: {of: sales_order, time: signed_at, expr: "
                      "amount, p: 50}")
        << u"PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CASE WHEN sales_order.signed_at IS NOT"
           " NULL THEN sales_order.amount END)"_s;
}

void TestOssieExport::metricsAreSaidInSql()
{
    QFETCH(const QByteArray, parts);
    QFETCH(const QString, sql);
    const QByteArray text = "schema: steelyard-kpi/1\nid: own\nversion: 1.0.0\n"
                            "name: {zh: 数, en: Own}\nunit: count\n"
        + parts + '\n';
    const auto definition = KpiYaml::read(text, u"t"_s);
    QVERIFY(definition);
    const auto document = OssieExport::of(u"m"_s, {{u"own/own.kpi.yaml"_s, text, *definition}});
    const QJsonArray metrics = model(document)[u"metrics"].toArray();
    QCOMPARE(metrics.size(), 1);
    const QJsonObject dialect
        = metrics.at(0)[u"expression"][u"dialects"].toArray().at(0).toObject();
    QCOMPARE(dialect[u"dialect"].toString(), u"ANSI_SQL"_s);
    QCOMPARE(dialect[u"expression"].toString(), sql);
}

void TestOssieExport::whatCannotBeSaidIsToldAndKept()
{
    const auto shipped = Handbook::shipped();
    const auto packed
        = KpiPack::packed(*shipped, {u"win_rate"_s, u"pipeline_value"_s, u"deals_won"_s});
    QVERIFY(packed);
    const auto document = OssieExport::of(u"m"_s, *packed);
    QVERIFY(document.losses.contains({u"pipeline_value"_s, u"kind"_s}));
    QVERIFY(document.losses.contains({u"win_rate"_s, u"variants"_s}));
    QVERIFY(document.losses.contains({u"deals_won"_s, u"anchor"_s}));
    QCOMPARE(model(document)[u"metrics"].toArray().size(), 2);
    QCOMPARE(OssieExport::read(document.json, u"x"_s)->size(), 3);
}

// A metric names tables that are there, and every relationship joins two of them.
void TestOssieExport::everyNameLeadsSomewhere()
{
    const auto shipped = Handbook::shipped();
    const auto document = OssieExport::of(u"m"_s, *KpiPack::packed(*shipped));
    QSet<QString> fields;
    QSet<QString> datasets;
    for (const QJsonValue &dataset : model(document)[u"datasets"].toArray()) {
        datasets.insert(dataset[u"name"].toString());
        for (const QJsonValue &field : dataset[u"fields"].toArray())
            fields.insert(dataset[u"name"].toString() + u'.' + field[u"name"].toString());
    }
    for (const QJsonValue &relationship : model(document)[u"relationships"].toArray()) {
        QVERIFY(datasets.contains(relationship[u"from"].toString()));
        QVERIFY(datasets.contains(relationship[u"to"].toString()));
    }
    static const QRegularExpression text(u"'[^']*'"_s);
    static const QRegularExpression name(u"[a-z_]+\\.[a-z_]+"_s);
    int seen = 0;
    for (const QJsonValue &metric : model(document)[u"metrics"].toArray()) {
        QString sql = metric[u"expression"][u"dialects"].toArray().at(0)[u"expression"].toString();
        sql.remove(text);
        for (auto it = name.globalMatch(sql); it.hasNext();) {
            const QString found = it.next().captured();
            QVERIFY2(fields.contains(found), qPrintable(found));
            ++seen;
        }
    }
    QVERIFY(seen > 50);
}

void TestOssieExport::aForeignDocumentHoldsNone()
{
    const auto read = OssieExport::read({{u"version"_s, u"0.1.1"_s}}, u"x.json"_s);
    QVERIFY(!read);
    QCOMPARE(QString(read.error().code), u"ossie.foreign"_s);
}

QTEST_GUILESS_MAIN(TestOssieExport)
#include "tst_OssieExport.moc"
