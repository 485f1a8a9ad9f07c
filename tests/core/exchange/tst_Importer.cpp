// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"
#include "core/exchange/Importer.h"
#include "core/exchange/MappingYaml.h"
#include "core/exchange/RejectFile.h"
#include "core/sales/Customer.h"
#include "core/sales/Record.h"
#include "core/store/UndoLog.h"
#include "tests/support/TestStore.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(u":/mappings/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Importer::Options named(const QString &source)
{
    Importer::Options options;
    options.sourceName = source;
    options.context.zone = QTimeZone("Asia/Shanghai");
    return options;
}

Result<ImportReport> imported(Store &store, QIODevice &device, const QByteArray &yaml,
                              const Importer::Options &options, const CancelToken &cancel = {})
{
    const auto mapping = MappingYaml::read(yaml);
    if (!mapping)
        return mapping.error();
    CsvReader reader(device, {}, cancel);
    return Importer::run(store, *mapping, reader, options);
}

Result<ImportReport> imported(Store &store, const QString &csv, const QByteArray &yaml,
                              const Importer::Options &options = named(u"test.csv"_s))
{
    QByteArray bytes = csv.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return imported(store, buffer, yaml, options);
}

/// "created a:1,b:2 updated c:1 unchanged 3 rejected 4 duplicates 5", what is nothing left out.
QString summary(const Result<ImportReport> &report)
{
    if (!report)
        return QString(report.error().code);
    QStringList words;
    const auto add = [&](const QString &word, const QMap<QString, qint64> &counts) {
        QStringList parts;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            parts.append(u"%1:%2"_s.arg(it.key()).arg(it.value()));
        if (!parts.isEmpty())
            words.append(word + u' ' + parts.join(u','));
    };
    add(u"created"_s, report->created);
    add(u"updated"_s, report->updated);
    for (const auto &[word, count] :
         {std::pair(u"unchanged"_s, report->unchanged), std::pair(u"rejected"_s, report->rejected),
          std::pair(u"duplicates"_s, report->counts.duplicates)}) {
        if (count > 0)
            words.append(u"%1 %2"_s.arg(word).arg(count));
    }
    return words.join(u' ');
}

/// The answer of a query, rows by "; ", columns by "|".
QString answer(Store &store, const QByteArray &sql)
{
    auto statement = store.database().statement(sql);
    if (!statement)
        return u"(error)"_s;
    QStringList rows;
    while ((*statement)->next().value_or(false)) {
        QStringList cells;
        for (int i = 0; i < (*statement)->columns(); ++i)
            cells.append((*statement)->text(i));
        rows.append(cells.join(u'|'));
    }
    (*statement)->reset();
    return rows.join(u"; "_s);
}

qint64 count(Store &store, const char *table)
{
    return store.database().number(QByteArray("SELECT count(*) FROM ") + table).value_or(-1);
}

const QByteArray Deals = R"(
rows:
  - entity: opportunity
    key: [id]
    fields:
      owner: {column: who, lookup: person, create: true}
      customer: {column: account, lookup: customer, create: true}
      stage: {column: stage, values: {New: new, Talks: talks, Won: won, Lost: lost}}
      created_at: opened
      closed_at: closed
      amount: {column: amount, currency: CNY}
)";
const QString DealsHeader = u"id,who,account,stage,opened,closed,amount\n"_s;

const QByteArray People = R"(
rows:
  - entity: person
    key: [name]
    fields: {name: name, unit: [region, manager]}
)";

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAreStoredWithWhatTheyName();
    void theSameFileAgainChangesNothing();
    void aChangedFileUpdates();
    void oneCommandIsUndoneAtOnce();
    void stagesAreAppendedInTheMappingsOrder();
    void closedDaysGoWhereTheStageSays();
    void badRowsAreSetAside();
    void aStrictImportStoresAllOrNothing();
    void aTrialCountsAndStoresNothing();
    void namesThatAreMissingOrDoubledAreFaults();
    void aRowIsStoredWholeOrNotAtAll();
    void recordsOfOneRowFindEachOther();
    void whatWasEnteredByHandGetsItsKey();
    void placesMakeUnitsAndMemberships();
    void aDatedPlaceEndsTheOneBefore();
    void managersHeadTheirUnits();
    void coverageIsWrittenOnce();
    void textIsStoredAsItStands();
    void aCancelledImportStoresNothing();
    void theMavenCompanyIsImported();
    void thePipelineStandsAlone();
    void adventureWorksIsImported();
};

void TestImporter::recordsAreStoredWithWhatTheyName()
{
    TestStore store;
    const auto report = imported(*store,
                                 DealsHeader
                                     + u"1,Ann,Acme,Won,2026-01-05,2026-02-06,\"1,000.50\"\n"
                                       "2,Ann,,Talks,2026-01-07,,\n"_s,
                                 Deals);
    // new, talks, won and lost are stages of the mapping.
    QCOMPARE(summary(report), u"created customer:1,opportunity:2,person:1,stage:4"_s);
    QVERIFY(report->isStored);
    QCOMPARE(
        answer(*store,
               "SELECT o.external_id, p.name, coalesce(c.name, '-'), o.stage, o.created_at,"
               " o.won_at, o.amount, o.currency, o.type FROM opportunity o"
               " JOIN person p ON p.id = o.owner LEFT JOIN customer c ON c.id = o.customer"
               " ORDER BY o.external_id"),
        u"1|Ann|Acme|won|2026-01-05|2026-02-06|10005000|CNY|new; 2|Ann|-|talks|2026-01-07||||new"_s);
    QCOMPARE(answer(*store, "SELECT DISTINCT record_source FROM opportunity"),
             u"import:test.csv"_s);
}

void TestImporter::theSameFileAgainChangesNothing()
{
    TestStore store;
    const QString csv
        = DealsHeader + u"1,Ann,Acme,Won,2026-01-05,2026-02-06,1\n2,Bob,Acme,New,2026-01-06,,2\n"_s;
    QVERIFY(imported(*store, csv, Deals)->isStored);
    const qint64 journal = count(*store, "journal");
    const auto again = imported(*store, csv, Deals);
    QCOMPARE(summary(again), u"unchanged 2"_s);
    QVERIFY(!again->isStored);
    QCOMPARE(count(*store, "journal"), journal);
    QCOMPARE(count(*store, "person"), 2);
}

void TestImporter::aChangedFileUpdates()
{
    TestStore store;
    QVERIFY(imported(*store,
                     DealsHeader + u"1,Ann,Acme,Talks,2026-01-05,,1\n2,Bob,,New,2026-01-06,,2\n"_s,
                     Deals)
                ->isStored);
    QCOMPARE(summary(imported(*store,
                              DealsHeader
                                  + u"1,Ann,Acme,Won,2026-01-05,2026-03-01,3\n"
                                    "2,Bob,,New,2026-01-06,,2\n3,Bob,,New,2026-01-06,,2\n"_s,
                              Deals)),
             u"created opportunity:1 updated opportunity:1 unchanged 1"_s);
    QCOMPARE(
        answer(*store, "SELECT stage, won_at, amount FROM opportunity WHERE external_id = '1'"),
        u"won|2026-03-01|30000"_s);
    // An empty cell empties the field.
    QCOMPARE(
        summary(imported(*store, DealsHeader + u"1,Ann,,Won,2026-01-05,2026-03-01,\n"_s, Deals)),
        u"updated opportunity:1"_s);
    QCOMPARE(
        answer(*store,
               "SELECT customer IS NULL, amount IS NULL FROM opportunity WHERE external_id = '1'"),
        u"1|1"_s);
}

void TestImporter::oneCommandIsUndoneAtOnce()
{
    TestStore store;
    const auto report
        = imported(*store, DealsHeader + u"1,Ann,Acme,Won,2026-01-05,2026-02-06,1\n"_s, Deals);
    const auto undo = UndoLog(store->database(), store->rows(), store->schema())
                          .inverseOf(report->receipt.command);
    QVERIFY(undo && undo->changedSince.isEmpty());
    QVERIFY(store->submit(undo->command).has_value());
    for (const char *table : {"opportunity", "person", "customer", "stage", "coverage"})
        QCOMPARE(count(*store, table), 0);
}

void TestImporter::stagesAreAppendedInTheMappingsOrder()
{
    TestStore store;
    QVERIFY(imported(*store, DealsHeader + u"1,,,Lost,,,\n2,,,Demo,,,\n3,,,New,,,\n"_s, Deals)
                ->isStored);
    QCOMPARE(
        answer(*store, "SELECT code, name, outcome, seq FROM stage ORDER BY seq"),
        u"new|New|open|1; talks|Talks|open|2; won|Won|won|3; lost|Lost|lost|4; Demo|Demo|open|5"_s);
    QCOMPARE(answer(*store,
                    "SELECT count(*) FROM opportunity o JOIN pipeline p ON p.id = o.pipeline"
                    " WHERE p.is_default = 1"),
             u"3"_s);
}

void TestImporter::closedDaysGoWhereTheStageSays()
{
    TestStore store;
    QVERIFY(
        imported(
            *store,
            DealsHeader
                + u"1,,,Won,,2026-02-01,\n2,,,Lost,,2026-02-02,\n3,,,New,,2026-02-03,\n4,,,Won,,,\n"_s,
            Deals)
            ->isStored);
    const QByteArray sql
        = "SELECT external_id, won_at, lost_at, expected_close_on FROM opportunity ORDER BY 1";
    QCOMPARE(answer(*store, sql), u"1|2026-02-01||; 2||2026-02-02|; 3|||2026-02-03; 4|||"_s);
    // A deal that was lost after all is no longer won.
    QVERIFY(imported(*store, DealsHeader + u"1,,,Lost,,2026-02-09,\n"_s, Deals)->isStored);
    QVERIFY(answer(*store, sql).startsWith(u"1||2026-02-09|;"_s));
}

void TestImporter::badRowsAreSetAside()
{
    TestStore store;
    const QString path = store.inFolder(u"rejects.csv"_s);
    RejectFile rejects(
        path, {u"id"_s, u"who"_s, u"account"_s, u"stage"_s, u"opened"_s, u"closed"_s, u"amount"_s},
        u',', [](const SourceIssue &issue) { return QString(issue.code); });
    Importer::Options options = named(u"test.csv"_s);
    options.reject = [&](const MappedRow &row) { return rejects.add(row); };
    const auto report = imported(
        *store, DealsHeader + u"1,Ann,,Won,2024-02-30,,ten\n2,Bob,,New,2026-01-06,,2\n=3\n"_s,
        Deals, options);
    QCOMPARE(summary(report), u"created opportunity:1,person:1,stage:4 rejected 2"_s);
    QCOMPARE(report->counts.read, 3);
    QVERIFY(report->isStored);
    QVERIFY(rejects.finish().has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // The first row keeps its cells and says where and why, the second is disarmed.
    QCOMPARE(
        file.readAll(),
        QByteArray("\xEF\xBB\xBFid,who,account,stage,opened,closed,amount,rejected_at,reason\r\n"
                   "1,Ann,,Won,2024-02-30,,ten,2:opened,cell.no_such_day; cell.not_a_number\r\n"
                   "'=3,,,,,,,4,csv.ragged\r\n"));
}

void TestImporter::aStrictImportStoresAllOrNothing()
{
    TestStore store;
    Importer::Options options = named(u"test.csv"_s);
    options.isStrict = true;
    const auto report = imported(
        *store, DealsHeader + u"1,Ann,,Won,2026-01-05,,1\n2,Bob,,New,soon,,2\n"_s, Deals, options);
    QCOMPARE(report->rejected, 1);
    QVERIFY(!report->isStored);
    QCOMPARE(count(*store, "opportunity"), 0);
    QVERIFY(
        imported(*store, DealsHeader + u"1,Ann,,Won,2026-01-05,,1\n"_s, Deals, options)->isStored);
}

void TestImporter::aTrialCountsAndStoresNothing()
{
    TestStore store;
    const qint64 journal = count(*store, "journal");
    Importer::Options options = named(u"test.csv"_s);
    options.isTrial = true;
    const auto report
        = imported(*store, DealsHeader + u"1,Ann,Acme,Won,2026-01-05,,1\n"_s, Deals, options);
    QCOMPARE(summary(report), u"created customer:1,opportunity:1,person:1,stage:4"_s);
    QVERIFY(!report->isStored);
    QCOMPARE(count(*store, "opportunity"), 0);
    QCOMPARE(count(*store, "journal"), journal);
}

void TestImporter::namesThatAreMissingOrDoubledAreFaults()
{
    TestStore store;
    QVERIFY(imported(*store, u"no,name\n1,Ann\n2,Bob\n3,Bob\n"_s,
                     "rows: [{entity: person, key: [no], fields: {name: name, employee_no: no}}]\n")
                ->isStored);
    QStringList faults;
    Importer::Options options = named(u"orders.csv"_s);
    options.reject = [&](const MappedRow &row) {
        for (const SourceIssue &fault : row.faults)
            faults.append(
                u"%1 %2 %3"_s.arg(fault.line)
                    .arg(QString(fault.code), fault.values.value(u"column"_s).toString()));
        return Result<void>();
    };
    const QByteArray byName
        = "rows: [{entity: order, key: [id], fields: {owner: {column: who, lookup: person}}}]\n";
    QCOMPARE(
        summary(imported(*store, u"id,who\n1,Ann\n2,Bob\n3,Zoe\n4,\n5,2\n"_s, byName, options)),
        u"created sales_order:3 rejected 2"_s);
    QCOMPARE(faults, (QStringList {u"3 import.ambiguous who"_s, u"4 import.not_found who"_s}));
    const QByteArray byNumber = "rows: [{entity: order, key: [id], fields: "
                                "{owner: {column: who, lookup: person.employee_no}}}]\n";
    QCOMPARE(summary(imported(*store, u"id,who\n7,3\n"_s, byNumber)), u"created sales_order:1"_s);
}

void TestImporter::aRowIsStoredWholeOrNotAtAll()
{
    TestStore store;
    // The customer of the first row is made by the second, which is good.
    const QByteArray yaml = R"(
rows:
  - {entity: customer, key: [account], fields: {name: account}}
  - {entity: order, key: [id], fields: {customer: {column: account, lookup: customer}, owner: {column: who, lookup: person}}}
)";
    QCOMPARE(
        summary(imported(*store, u"id,account,who\n1,Acme,Zoe\n2,Acme,\n3,Umbra,Zoe\n"_s, yaml)),
        u"created customer:1,sales_order:1 rejected 2"_s);
    QCOMPARE(answer(*store, "SELECT name FROM customer"), u"Acme"_s);
}

void TestImporter::recordsOfOneRowFindEachOther()
{
    TestStore store;
    const QByteArray yaml = R"(
rows:
  - {entity: customer, key: [no], fields: {name: account}}
  - {entity: order, key: [id], fields: {customer: {column: account, lookup: customer}}}
)";
    QCOMPARE(
        summary(imported(*store, u"id,no,account\n1,C1,Acme\n2,C1,Acme\n3,C2,Umbra\n"_s, yaml)),
        u"created customer:2,sales_order:3"_s);
    QCOMPARE(answer(*store,
                    "SELECT o.external_id, c.external_id FROM sales_order o JOIN customer c"
                    " ON c.id = o.customer ORDER BY 1"),
             u"1|C1; 2|C1; 3|C2"_s);
}

void TestImporter::whatWasEnteredByHandGetsItsKey()
{
    TestStore store;
    Customer acme;
    acme.id = CustomerId(store->makeId());
    acme.name = u"Acme"_s;
    QVERIFY(
        store->submit({u"test"_s, {}, {}, u"hand"_s, {}, {}, {Record::create(acme)}}).has_value());
    const QByteArray yaml
        = "rows: [{entity: customer, key: [account], fields: {name: account, industry: sector}}]\n";
    QCOMPARE(summary(imported(*store, u"account,sector\nAcme,retail\n"_s, yaml)),
             u"updated customer:1"_s);
    QCOMPARE(answer(*store, "SELECT name, industry, external_id FROM customer"),
             u"Acme|retail|Acme"_s);
}

void TestImporter::placesMakeUnitsAndMemberships()
{
    TestStore store;
    QCOMPARE(
        summary(imported(
            *store, u"name,region,manager\nAnn,West,Sewald\nBob,West,Sewald\nCai,East,\nDan,,\n"_s,
            People)),
        u"created membership:3,person:4,unit:3"_s);
    QCOMPARE(answer(*store,
                    "SELECT u.name, u.kind, p.name FROM unit u JOIN unit p ON p.id = u.parent "
                    "ORDER BY u.name"),
             u"East|department|Company; Sewald|team|West; West|department|Company"_s);
    QCOMPARE(
        answer(*store,
               "SELECT p.name, u.name, m.from_on IS NULL, m.to_on IS NULL FROM membership m"
               " JOIN person p ON p.id = m.person JOIN unit u ON u.id = m.unit ORDER BY p.name"),
        u"Ann|Sewald|1|1; Bob|Sewald|1|1; Cai|East|1|1"_s);
    // Undated, a new place replaces the old one.
    QCOMPARE(
        summary(imported(*store, u"name,region,manager\nAnn,East,\nBob,West,Sewald\n"_s, People)),
        u"updated person:1 unchanged 1"_s);
    QCOMPARE(answer(*store,
                    "SELECT u.name FROM membership m JOIN person p ON p.id = m.person"
                    " JOIN unit u ON u.id = m.unit WHERE p.name = 'Ann'"),
             u"East"_s);
}

void TestImporter::aDatedPlaceEndsTheOneBefore()
{
    TestStore store;
    const QByteArray yaml = "rows: [{entity: person, key: [name], fields: {name: name, unit: team, "
                            "from: since}}]\n";
    QVERIFY(imported(*store, u"name,team,since\nAnn,West,\n"_s, yaml)->isStored);
    QCOMPARE(summary(imported(*store, u"name,team,since\nAnn,East,2026-03-11\n"_s, yaml)),
             u"created membership:1,unit:1 updated person:1"_s);
    const QByteArray sql
        = "SELECT u.name, m.from_on, m.to_on FROM membership m JOIN unit u ON u.id = m.unit"
          " ORDER BY m.from_on";
    QCOMPARE(answer(*store, sql), u"West||2026-03-10; East|2026-03-11|"_s);
    QCOMPARE(summary(imported(*store, u"name,team,since\nAnn,East,2026-03-11\n"_s, yaml)),
             u"unchanged 1"_s);
    QCOMPARE(answer(*store, sql), u"West||2026-03-10; East|2026-03-11|"_s);
}

void TestImporter::managersHeadTheirUnits()
{
    TestStore store;
    QVERIFY(imported(*store, u"name,region,manager\nAnn,West,Sewald\nSewald,West,\n"_s, People)
                ->isStored);
    QCOMPARE(answer(*store, "SELECT u.name, p.name FROM unit u JOIN person p ON p.id = u.head"),
             u"Sewald|Sewald"_s);
}

void TestImporter::coverageIsWrittenOnce()
{
    TestStore store;
    const QString csv = DealsHeader + u"1,,,New,2026-01-05,,\n2,,,Won,2026-01-20,2026-02-06,\n"_s;
    QVERIFY(imported(*store, csv, Deals)->isStored);
    QVERIFY(imported(*store, csv + u"3,,,New,2026-01-10,,\n"_s, Deals)->isStored);
    const QByteArray sql
        = "SELECT source, entity, from_on, to_on FROM coverage ORDER BY entity, from_on";
    QCOMPARE(answer(*store, sql), u"test.csv|opportunity|2026-01-05|2026-02-06"_s);
    QVERIFY(imported(*store, DealsHeader + u"4,,,New,2026-03-05,,\n"_s,
                     Deals + "covers: {from: 2026-03-01, to: 2026-03-31}\n", named(u"march.csv"_s))
                ->isStored);
    QVERIFY(answer(*store, sql).endsWith(u"march.csv|opportunity|2026-03-01|2026-03-31"_s));
}

void TestImporter::textIsStoredAsItStands()
{
    TestStore store;
    const QString evil = u"'); DROP TABLE customer;-- \u202Ex\u200B 𠮷 %00 \"q\""_s;
    const QString quoted = u'"' + QString(evil).replace(u'"', u"\"\""_s) + u'"';
    const QByteArray yaml
        = "rows: [{entity: customer, key: [no], fields: {name: \"n'ame; --\", address: a}}]\n";
    QCOMPARE(
        summary(imported(*store, u"no,n'ame; --,a\n1,"_s + quoted + u',' + quoted + u"\n"_s, yaml)),
        u"created customer:1"_s);
    QCOMPARE(answer(*store, "SELECT name, address FROM customer"), evil + u'|' + evil);
}

void TestImporter::aCancelledImportStoresNothing()
{
    TestStore store;
    QByteArray bytes = "no,name\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += QByteArray::number(i) + ",Customer " + QByteArray::number(i) + "\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const CancelToken cancel;
    qint64 rows = 0;
    Importer::Options options = named(u"test.csv"_s);
    options.reject = [&](const MappedRow &) {
        if (++rows == 1)
            cancel.cancel();
        return Result<void>();
    };
    bytes.insert(bytes.indexOf("100,"), "oops\n");
    const auto report
        = imported(*store, buffer, "rows: [{entity: customer, key: [no], fields: {name: name}}]\n",
                   options, cancel);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE(count(*store, "customer"), 0);
}

void TestImporter::theMavenCompanyIsImported()
{
    const QString folder = qEnvironmentVariable("STEELYARD_DATA") + u"/maven_crm/"_s;
    if (!QFile::exists(folder))
        QSKIP("the real data sets are not here");
    TestStore store;
    const auto run = [&](const QString &file, const QString &mapping) {
        QFile source(folder + file);
        source.open(QIODevice::ReadOnly);
        return summary(imported(*store, source, shipped(u"maven/"_s + mapping), named(file)));
    };
    // 85 accounts, 7 products, 35 agents in 3 regions and 6 teams, 8,800 opportunities; five of the
    // 35 agents sold nothing. All counted in the files.
    QCOMPARE(run(u"accounts.csv"_s, u"accounts.yaml"_s), u"created customer:85"_s);
    QCOMPARE(run(u"products.csv"_s, u"products.yaml"_s), u"created product:7"_s);
    QCOMPARE(run(u"sales_teams.csv"_s, u"teams.yaml"_s),
             u"created membership:35,person:35,unit:9"_s);
    QCOMPARE(run(u"sales_pipeline.csv"_s, u"pipeline.yaml"_s),
             u"created opportunity:8800,stage:4,stage_event:8300"_s);
    // 500 prospecting rows have no engage date: 8,800 opportunities and 8,300 events.
    QCOMPARE(run(u"sales_pipeline.csv"_s, u"pipeline.yaml"_s), u"unchanged 17100"_s);
    QCOMPARE(run(u"variants/sales_pipeline_us_dates.csv"_s, u"pipeline.yaml"_s),
             u"unchanged 17100"_s);
    QCOMPARE(
        answer(*store, "SELECT count(won_at), count(lost_at), count(customer) FROM opportunity"),
        u"4238|2473|7375"_s);
    QCOMPARE(answer(*store, "SELECT DISTINCT industry FROM customer WHERE industry LIKE 'tech%'"),
             u"technology"_s);
}

void TestImporter::thePipelineStandsAlone()
{
    QFile file(qEnvironmentVariable("STEELYARD_DATA") + u"/maven_crm/sales_pipeline.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    TestStore store;
    // cut -d, -f4 | sort -u and so on: 85 accounts, 30 agents, 7 products.
    QCOMPARE(
        summary(imported(*store, file, shipped(u"maven/pipeline.yaml"_s), named(u"pipeline"_s))),
        u"created customer:85,opportunity:8800,person:30,product:7,stage:4,stage_event:8300"_s);
}

void TestImporter::adventureWorksIsImported()
{
    const QString folder = qEnvironmentVariable("STEELYARD_DATA") + u"/adventureworks/"_s;
    if (!QFile::exists(folder))
        QSKIP("the real data sets are not here");
    TestStore store;
    const auto run = [&](const QString &file, const QString &mapping) {
        QFile source(folder + file);
        source.open(QIODevice::ReadOnly);
        return summary(
            imported(*store, source, shipped(u"adventureworks/"_s + mapping), named(file)));
    };
    // 10 territories in 3 groups; 17 people, of whom three have no territory.
    QCOMPARE(run(u"SalesTerritory.csv"_s, u"territories.yaml"_s), u"created unit:13"_s);
    QCOMPARE(run(u"SalesPerson.csv"_s, u"salespersons.yaml"_s),
             u"created membership:14,person:17"_s);
    QCOMPARE(run(u"SalesPersonQuotaHistory.csv"_s, u"quotas.yaml"_s), u"created target:163"_s);
    QVERIFY(
        run(u"derived_salesperson_orders.csv"_s, u"orders.yaml"_s).endsWith(u"sales_order:3806"_s));
    QCOMPARE(answer(*store, "SELECT sum(amount), count(owner) FROM sales_order"),
             u"804877041832|3806"_s);
    QCOMPARE(answer(*store, "SELECT sum(value), min(node_kind), max(node_kind) FROM target"),
             u"957140000000|person|person"_s);
    QVERIFY(
        run(u"ResellerSalesTargets.csv"_s, u"reseller_targets.yaml"_s).endsWith(u"target:245"_s));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_Importer.moc"
