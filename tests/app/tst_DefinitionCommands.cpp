// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"
#include "tests/support/PlainSql.h"
#include "tests/support/PlainXlsx.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// Definitions on their way in and out, from the command line.
class TestDefinitionCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void theHandbookIsExportedAsAWorkbook_data();
    void theHandbookIsExportedAsAWorkbook();
    void onlyTheNamedKpisAreExported();
    void metricsOfDbtBecomeDrafts();
    void aBadManifestIsRefusedAndNothingIsStored();
    void aPackWhoseKpisNeedEachOtherIsOneReview();
    void aPackThatCannotBeProposedKeepsItsDrafts();

private:
    Said run(const QStringList &words) const
    {
        return CommandLine(m_folder->path(), {2026, 3, 12}).run(words);
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(m_folder->filePath(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return made.fileName();
    }
    /// Ann and Bob.
    void people() const
    {
        const QString map = file(u"people.yaml"_s,
                                 "rows:\n  - entity: person\n    key: [name]\n"
                                 "    fields: {name: name}\n");
        const QString names = file(u"people.csv"_s, "name\nAnn\nBob\n");
        const Said said = run({u"import"_s, u"--store"_s, m_store, u"--mapping"_s, map, names});
        QVERIFY2(said.status == Done, qPrintable(said.err));
    }
    qint64 stored() const
    {
        return PlainSql(m_store).one(u"SELECT count(*) FROM kpi_version"_s).toLongLong();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

void TestDefinitionCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(u"s.steel"_s);
    QCOMPARE(run({u"new"_s, m_store}).status, int(Done));
}

void TestDefinitionCommands::theHandbookIsExportedAsAWorkbook_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("layer");
    QTest::newRow("English") << QStringList {u"--locale"_s, u"en"_s} << u"Win rate"_s
                             << u"Management"_s;
    QTest::newRow("Chinese") << QStringList {u"--locale"_s, u"zh_CN"_s} << u"赢单率"_s
                             << u"管理层"_s;
    QTest::newRow("unless told") << QStringList() << u"Win rate"_s << u"Management"_s;
}

void TestDefinitionCommands::theHandbookIsExportedAsAWorkbook()
{
    QFETCH(QStringList, more);
    QFETCH(QString, name);
    QFETCH(QString, layer);
    for (const QStringList &from : {QStringList {u"--store"_s, m_store}, QStringList()}) {
        const Said said
            = run(QStringList {u"kpi"_s, u"export"_s, u"--out"_s, u"h.xlsx"_s} + from + more);
        QVERIFY2(said.status == Done, qPrintable(said.err));
        const PlainXlsx book(m_folder->filePath(u"h.xlsx"_s));
        QCOMPARE(book.sheets().size(), 4);
        const PlainXlsx::Sheet &overview = book.sheets().first();
        QCOMPARE(said.list().first().toObject().value(u"definitions"_s).toInt(),
                 overview.rows() - 1);
        const int line = int(overview.column(0).indexOf(u"win_rate"_s)) + 1;
        QCOMPARE(overview.text(line, 1), name);
        QCOMPARE(overview.text(line, 3), layer);
    }
}

void TestDefinitionCommands::onlyTheNamedKpisAreExported()
{
    QCOMPARE(
        run({u"kpi"_s, u"export"_s, u"--kpi"_s, u"win_rate,bookings"_s, u"--out"_s, u"two.xlsx"_s})
            .status,
        int(Done));
    QStringList listed = PlainXlsx(m_folder->filePath(u"two.xlsx"_s)).sheets().first().column(0);
    listed.sort();
    QCOMPARE(listed, QStringList({u"bookings"_s, u"win_rate"_s}));
    const Said unknown
        = run({u"kpi"_s, u"export"_s, u"--kpi"_s, u"no_such"_s, u"--out"_s, u"none.xlsx"_s});
    QVERIFY(unknown.status != Done);
    QVERIFY(!QFile::exists(m_folder->filePath(u"none.xlsx"_s)));
}

namespace {

const QByteArray Manifest = R"J({"semantic_models": [
  {"name": "orders", "defaults": {"agg_time_dimension": "signed_at"},
   "entities": [{"name": "order", "type": "primary"}], "dimensions": [{"name": "signed_at"}],
   "measures": [{"name": "order_total", "agg": "sum", "expr": "amount"},
                {"name": "order_count", "agg": "sum", "expr": "1"}]}],
 "metrics": [
  {"name": "order_value", "label": "Order value", "type": "simple", "type_params": {"measure": {"name": "order_total"}}},
  {"name": "orders_signed", "type": "simple", "type_params": {"measure": {"name": "order_count"}}},
  {"name": "value_per_order", "type": "derived", "type_params": {"expr": "order_value / orders_signed",
      "metrics": [{"name": "order_value"}, {"name": "orders_signed"}]}},
  {"name": "web_visits", "type": "simple", "type_params": {"measure": {"name": "sessions"}}}]})J";

} // namespace

void TestDefinitionCommands::metricsOfDbtBecomeDrafts()
{
    const QString path = file(u"semantic_manifest.json"_s, Manifest);
    const Said said = run({u"kpi"_s, u"import"_s, path, u"--store"_s, m_store});
    // One of four has no counterpart: done in part, and said which one and why.
    QCOMPARE(said.status, int(DoneInPart));
    QVERIFY2(said.err.contains(u"web_visits: The measure “sessions”"_s), qPrintable(said.err));
    QCOMPARE(said.list().size(), 3);
    for (const QJsonValue &line : said.list())
        QCOMPARE(line.toObject().value(u"draft"_s).toBool(), true);
    QCOMPARE(PlainSql(m_store).rows(u"SELECT kpi, status FROM kpi_version ORDER BY kpi"_s),
             QList<QStringList>({{u"order_value"_s, u"draft"_s},
                                 {u"orders_signed"_s, u"draft"_s},
                                 {u"value_per_order"_s, u"draft"_s}}));
    // A second time, the drafts that are there stay as they are.
    const Said again = run({u"kpi"_s, u"import"_s, path, u"--store"_s, m_store});
    QCOMPARE(again.status, int(DoneInPart));
    QCOMPARE(stored(), 3);
}

void TestDefinitionCommands::aBadManifestIsRefusedAndNothingIsStored()
{
    const QString cut = file(u"cut.json"_s, Manifest.chopped(20));
    const Said said = run({u"kpi"_s, u"import"_s, cut, u"--store"_s, m_store});
    QCOMPARE(said.status, int(NotDone));
    QVERIFY2(said.err.contains(u"is no whole JSON file"_s), qPrintable(said.err));
    QCOMPARE(stored(), 0);
}

// Two KPIs and a third that is made of them, as one company hands them to another.
void TestDefinitionCommands::aPackWhoseKpisNeedEachOtherIsOneReview()
{
    const QString table = file(
        u"three.csv"_s,
        R"J(id,version,name_zh,name_en,unit,kind,cadence,layer,category,aggregate,formula,tests
both,1.0.0,合计,Both,count,formula,month,execution,activity,,[calls_in] + [calls_out],"[{given: {activity: [{id: a, type: call, is_effective: true, started_at: 2026-03-02}, {id: b, type: call, started_at: 2026-03-03}]}, ask: {period: 2026-03}, expect: {value: 2}}]"
calls_in,1.0.0,呼入,Calls in,count,count,month,execution,activity,"{of: activity, time: started_at, where: ""type = 'call' and is_effective""}",,"[{given: {activity: [{id: a, type: call, is_effective: true, started_at: 2026-03-02}]}, ask: {period: 2026-03}, expect: {value: 1}}]"
calls_out,1.0.0,呼出,Calls out,count,count,month,execution,activity,"{of: activity, time: started_at, where: ""type = 'call' and not is_effective""}",,"[{given: {activity: [{id: b, type: call, started_at: 2026-03-03}]}, ask: {period: 2026-03}, expect: {value: 1}}]"
)J");
    people();
    const Said said = run({u"kpi"_s, u"import"_s, table, u"--store"_s, m_store, u"--propose"_s,
                           u"--reason"_s, u"as at headquarters"_s, u"--author"_s, u"Ann"_s});
    QVERIFY2(said.status == Done, qPrintable(said.out + said.err));
    const auto statuses = [this] {
        return PlainSql(m_store).rows(u"SELECT kpi, status FROM kpi_version ORDER BY kpi"_s);
    };
    QCOMPARE(statuses(),
             QList<QStringList>({{u"both"_s, u"in_review"_s},
                                 {u"calls_in"_s, u"in_review"_s},
                                 {u"calls_out"_s, u"in_review"_s}}));
    const Said listed = run({u"kpi"_s, u"versions"_s, u"--store"_s, m_store});
    QCOMPARE(listed.only(u"kpi"_s, u"calls_in"_s).value(u"together"_s).toArray(),
             QJsonArray({u"both"_s, u"calls_out"_s}));
    // Whoever goes on writing at one of them is told that the review is over.
    const QString again
        = file(u"again.kpi.yaml"_s,
               "schema: steelyard-kpi/1\nid: calls_in\nversion: 1.0.0\nname: {zh: 呼入, "
               "en: Calls in}\nunit: count\nkind: count\ncadence: month\n"
               "aggregate: {of: activity, time: started_at}\n");
    const Said kept = run({u"kpi"_s, u"draft"_s, again, u"--store"_s, m_store});
    QCOMPARE(kept.status, int(Done));
    QVERIFY2(kept.err.contains(u"is taken back"_s), qPrintable(kept.err));
    QCOMPARE(PlainSql(m_store).one(u"SELECT count(*) FROM kpi_version WHERE status = 'draft'"_s),
             u"3"_s);
    for (const QString &kpi : {u"both"_s, u"calls_in"_s, u"calls_out"_s})
        QCOMPARE(run({u"kpi"_s, u"discard"_s, u"--store"_s, m_store, u"--kpi"_s, kpi}).status,
                 int(Done));
    QCOMPARE(run({u"kpi"_s, u"import"_s, table, u"--store"_s, m_store, u"--propose"_s,
                  u"--reason"_s, u"as at headquarters"_s, u"--author"_s, u"Ann"_s})
                 .status,
             int(Done));
    // Its author approves none of it; somebody else approves all of it by naming one.
    QCOMPARE(run({u"kpi"_s, u"approve"_s, u"--store"_s, m_store, u"--kpi"_s, u"both"_s,
                  u"--approver"_s, u"Ann"_s})
                 .status,
             int(NotDone));
    QCOMPARE(run({u"kpi"_s, u"approve"_s, u"--store"_s, m_store, u"--kpi"_s, u"calls_in"_s,
                  u"--approver"_s, u"Bob"_s})
                 .status,
             int(Done));
    QCOMPARE(statuses(),
             QList<QStringList>({{u"both"_s, u"approved"_s},
                                 {u"calls_in"_s, u"approved"_s},
                                 {u"calls_out"_s, u"approved"_s}}));
    QCOMPARE(run({u"kpi"_s, u"show"_s, u"both"_s, u"--store"_s, m_store}).status, int(Done));
}

void TestDefinitionCommands::aPackThatCannotBeProposedKeepsItsDrafts()
{
    // Metrics of dbt have no examples: they are drafts to be finished.
    const QString path = file(u"semantic_manifest.json"_s, Manifest);
    people();
    const Said said = run({u"kpi"_s, u"import"_s, path, u"--store"_s, m_store, u"--propose"_s,
                           u"--reason"_s, u"as in the warehouse"_s, u"--author"_s, u"Ann"_s});
    QCOMPARE(said.status, int(NotDone));
    QVERIFY2(said.err.contains(u"the drafts are kept"_s), qPrintable(said.err));
    QCOMPARE(PlainSql(m_store).one(u"SELECT count(*) FROM kpi_version WHERE status = 'draft'"_s),
             u"3"_s);
    QCOMPARE(run({u"kpi"_s, u"import"_s, path, u"--store"_s, m_store, u"--propose"_s}).status,
             int(WrongUsage));
}

QTEST_GUILESS_MAIN(TestDefinitionCommands)
#include "tst_DefinitionCommands.moc"
