// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/MappingYaml.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

QString shown(const MappedValue &value)
{
    if (const auto *request = std::get_if<LookupRequest>(&value))
        return u'<' + request->entity
            + (request->field.isEmpty() ? QString() : u'.' + request->field) + u':'
            + request->names.join(u'/') + (request->create ? u"+>"_s : u">"_s);
    return toText(std::get<Value>(value));
}

/// Records as "line entity[key] field=value …", fields in order; faults as "line code column".
QStringList planned(QIODevice &device, const QByteArray &yaml, ImportCounts *counts = nullptr)
{
    const Schema schema;
    const auto mapping = MappingYaml::read(yaml);
    if (!mapping)
        return {QString(mapping.error().code)};
    CsvReader reader(device);
    auto plan
        = ImportPlan::make(*mapping, schema, reader, {Calendar(), QTimeZone("Asia/Shanghai")});
    if (!plan)
        return {plan.error().code + u' ' + plan.error().values.value(u"near"_s).toString()};
    QStringList lines;
    MappedRow row;
    for (;;) {
        const auto found = plan->next(row);
        if (!found)
            lines.append(QString(found.error().code));
        if (!found || !*found)
            break;
        for (const MappedRecord &record : row.records) {
            QStringList names = record.fields.keys();
            names.sort();
            QString line = u"%1 %2[%3]"_s.arg(row.line).arg(record.entity, record.key);
            for (const QString &name : names)
                line += u' ' + name + u'=' + shown(record.fields.value(name));
            lines.append(line);
        }
        for (const SourceIssue &fault : row.faults)
            lines.append(u"%1 %2 %3"_s.arg(fault.line)
                             .arg(QString(fault.code), fault.values.value(u"column"_s).toString()));
    }
    if (counts)
        *counts = plan->counts();
    return lines;
}

QStringList planned(const QString &csv, const QByteArray &yaml, ImportCounts *counts = nullptr)
{
    QByteArray bytes = csv.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return planned(buffer, yaml, counts);
}

QByteArray shipped(const QString &name)
{
    QFile file(u":/mappings/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray Deals = R"(
rows:
  - entity: opportunity
    key: [id]
    fields:
      owner: {column: who, lookup: person, create: true}
      customer: {column: account, lookup: customer}
      stage: {column: stage, values: {Won: won}}
      created_at: day
      amount: {column: amount, currency: CNY}
)";

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsBecomeRecords();
    void badRowsSayWhereAndWhy_data();
    void badRowsSayWhereAndWhy();
    void totalsAreLeftOut();
    void keysMayNotComeTwice();
    void oneRowFeedsSeveralEntities();
    void monthsBecomeRows();
    void quotasRunToTheNext();
    void placesArePaths();
    void templatesAndConstants();
    void mergedCellsAreFilledDown();
    void thousandsAreMultipliedBeforeRounding();
    void sharesAndFlagsAreRead();
    void periodsAreRead();
    void theFileTellsItsOrderAndItsMark();
    void anAmbiguousOrderIsRefused();
    void mappingsAreCheckedAgainstSchemaAndFile();
    void theSalesPipelineIsPlanned();
    void bothPipelinesArePlannedTheSame();
    void resellerTargetsAreUnpivoted();
    void theQuotasAddUp();
    void theOrdersAddUp();
};

void TestImportPlan::rowsBecomeRecords()
{
    ImportCounts counts;
    QCOMPARE(
        planned(u"id,who,account,stage,day,amount\n"
                "a1,张三,Acme,Won,2026-03-01,\"¥1,234.5\"\n"
                "a2,,,Engaging,,\n"_s,
                Deals, &counts),
        (QStringList {u"2 opportunity[a1] amount=12345000 created_at=2026-03-01 currency=CNY "
                      "customer=<customer:Acme> owner=<person:张三+> stage=won"_s,
                      // Everything but the key may be empty.
                      u"3 opportunity[a2] amount= created_at= customer= owner= stage=Engaging"_s}));
    QCOMPARE(counts, (ImportCounts {2, 0, 0, 0}));
}

void TestImportPlan::badRowsSayWhereAndWhy_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("no key") << u",x,y,Won,2026-03-01,1"_s
                            << QStringList {u"2 import.key_empty id"_s};
    QTest::newRow("blank key") << u"  ,x,y,Won,2026-03-01,1"_s
                               << QStringList {u"2 import.key_empty id"_s};
    QTest::newRow("no such day") << u"a,x,y,Won,2024-02-30,1"_s
                                 << QStringList {u"2 cell.no_such_day day"_s};
    QTest::newRow("no number") << u"a,x,y,Won,2024-02-29,ten"_s
                               << QStringList {u"2 cell.not_a_number amount"_s};
    QTest::newRow("two faults") << u"a,x,y,Won,soon,ten"_s
                                << QStringList {u"2 cell.not_a_date day"_s,
                                                u"2 cell.not_a_number amount"_s};
    QTest::newRow("too large") << u"a,x,y,Won,2024-02-29,1e30"_s
                               << QStringList {u"2 cell.number_too_large amount"_s};
    QTest::newRow("other currency")
        << u"a,x,y,Won,2024-02-29,$5"_s << QStringList {u"2 cell.other_currency amount"_s};
    QTest::newRow("ragged") << u"a,x,y"_s << QStringList {u"2 csv.ragged "_s};
}

void TestImportPlan::badRowsSayWhereAndWhy()
{
    QFETCH(QString, row);
    QFETCH(QStringList, faults);
    const QStringList lines = planned(
        u"id,who,account,stage,day,amount\n"_s + row + u"\nz,x,y,Won,2026-03-01,1\n"_s, Deals);
    QCOMPARE(lines.mid(0, lines.size() - 1), faults);
    QVERIFY(lines.last().startsWith(u"3 opportunity[z]"_s)); // the good row stays good
}

void TestImportPlan::totalsAreLeftOut()
{
    ImportCounts counts;
    const QByteArray yaml = "rows: [{entity: customer, key: [客户], fields: {name: 客户}}]\n";
    QCOMPARE(
        planned(u"客户,金额\nAcme,1\n小计,1\n合 计：,2\nTotal,2\nTotal Ltd,3\n"_s, yaml, &counts),
        (QStringList {u"2 customer[Acme] name=Acme"_s, u"6 customer[Total Ltd] name=Total Ltd"_s}));
    QCOMPARE(counts, (ImportCounts {5, 0, 3, 0}));
}

void TestImportPlan::keysMayNotComeTwice()
{
    ImportCounts counts;
    const QByteArray yaml
        = "rows: [{entity: customer, key: [a], fields: {name: a, industry: b}}]\n";
    // The same again is only counted; the same key with something else is a bad row.
    QCOMPARE(planned(u"a,b\nx,1\nx,1\nx,2\ny,1\n"_s, yaml, &counts),
             (QStringList {u"2 customer[x] industry=1 name=x"_s, u"4 import.key_doubled a"_s,
                           u"5 customer[y] industry=1 name=y"_s}));
    QCOMPARE(counts.duplicates, 1);
    // Composed and decomposed letters are one key.
    QCOMPARE(planned(u"a,b\n\u00e9,1\ne\u0301,2\n"_s, yaml).last(), u"3 import.key_doubled a"_s);
    // The parts of a key cannot be mistaken for each other.
    const QByteArray pair = "rows: [{entity: customer, key: [a, b], fields: {name: a}}]\n";
    QCOMPARE(planned(u"a,b\nx|,y\nx,|y\n1%,2\n"_s, pair),
             (QStringList {u"2 customer[x%7C|y] name=x|"_s, u"3 customer[x|%7Cy] name=x"_s,
                           u"4 customer[1%25|2] name=1%"_s}));
}

void TestImportPlan::oneRowFeedsSeveralEntities()
{
    const QByteArray yaml = R"(
rows:
  - {entity: customer, key: [account], fields: {name: account}, skip_if_empty: [account]}
  - {entity: opportunity, key: [id], fields: {customer: {column: account, lookup: customer}}}
)";
    QCOMPARE(planned(u"id,account\n1,Acme\n2,\n3,Acme\n"_s, yaml),
             (QStringList {u"2 customer[Acme] name=Acme"_s,
                           u"2 opportunity[1] customer=<customer:Acme>"_s,
                           u"3 opportunity[2] customer="_s, u"4 customer[Acme] name=Acme"_s,
                           u"4 opportunity[3] customer=<customer:Acme>"_s}));
}

void TestImportPlan::monthsBecomeRows()
{
    const QStringList lines
        = planned(u"\uFEFFYear,EmployeeID,M01,M02,M03,M04,M05,M06,M07,M08,M09,M10,M11,M12\n"
                  "2017,7,,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1.5,800\n"_s,
                  shipped(u"adventureworks/reseller_targets.yaml"_s));
    QCOMPARE(
        lines,
        (QStringList {u"2 target[2017|7|11] currency=USD kpi=bookings node=<person.employee_no:7+> "
                      "period_from=2017-11-01 period_to=2017-11-30 value=15000000"_s,
                      u"2 target[2017|7|12] currency=USD kpi=bookings node=<person.employee_no:7+> "
                      "period_from=2017-12-01 period_to=2017-12-31 value=8000000000"_s}));
}

void TestImportPlan::quotasRunToTheNext()
{
    const QStringList lines
        = planned(u"SalesPersonQuotaHistoryID,BusinessEntityID,QuotaDate,SalesQuota\n"
                  "2,274,2011-08-31,7000\n1,274,2011-05-31,28000\n9,280,2012-01-01,5\n"_s,
                  shipped(u"adventureworks/quotas.yaml"_s));
    // 31 May to 30 August is 92 days; 92 days from 31 August end on 30 November.
    QVERIFY(lines.at(0).contains(u"period_from=2011-08-31 period_to=2011-11-30"_s));
    QVERIFY(lines.at(1).contains(u"period_from=2011-05-31 period_to=2011-08-30"_s));
    QCOMPARE(lines.at(2), u"4 import.until_alone QuotaDate"_s);
}

void TestImportPlan::placesArePaths()
{
    QCOMPARE(
        planned(u"sales_agent,manager,regional_office\nAnna,Dustin,Central\nBo,,Central\nCai,,\n"_s,
                shipped(u"maven/teams.yaml"_s)),
        (QStringList {u"2 person[Anna] name=Anna unit=<unit:Central/Dustin+>"_s,
                      u"3 person[Bo] name=Bo unit=<unit:Central+>"_s,
                      u"4 person[Cai] name=Cai"_s}));
    QCOMPARE(planned(u"id,team,since\n7,3,2026-03-01\n"_s,
                     "rows: [{entity: person, key: [id], fields: {unit: {column: team, "
                     "lookup: unit.external_id}, from_on: since}}]\n"),
             (QStringList {u"2 person[7] from_on=2026-03-01 unit=<unit.external_id:3>"_s}));
}

void TestImportPlan::templatesAndConstants()
{
    QCOMPARE(
        planned(u"id,first,last\n1,Ann, Lee \n2,,Lee\n3,,\n"_s,
                "rows: [{entity: person, key: [id], fields: {name: {text: \"{first} {last}\"}, "
                "role: {value: seller}}}]\n"),
        (QStringList {u"2 person[1] name=Ann Lee role=seller"_s,
                      u"3 person[2] name=Lee role=seller"_s, u"4 person[3] name= role=seller"_s}));
}

void TestImportPlan::mergedCellsAreFilledDown()
{
    QCOMPARE(planned(u"day,id\n2022-1-1,a\n,b\n2022-1-2,c\n,d\n"_s,
                     "source: {fill: [day]}\nrows: [{entity: order, key: [id], fields: {signed_at: "
                     "day}}]\n"),
             (QStringList {u"2 sales_order[a] signed_at=2022-01-01"_s,
                           u"3 sales_order[b] signed_at=2022-01-01"_s,
                           u"4 sales_order[c] signed_at=2022-01-02"_s,
                           u"5 sales_order[d] signed_at=2022-01-02"_s}));
}

void TestImportPlan::thousandsAreMultipliedBeforeRounding()
{
    ImportCounts counts;
    const QByteArray yaml
        = "rows: [{entity: order, key: [id], fields: {amount: {column: a, times: 1000}}}]\n";
    // 1.23456 thousand is 1,234.56 exactly.
    QCOMPARE(planned(u"id,a\n1,1.23456\n"_s, yaml, &counts),
             (QStringList {u"2 sales_order[1] amount=12345600"_s}));
    QCOMPARE(counts.rounded, 0);
    const QByteArray plain = "rows: [{entity: order, key: [id], fields: {amount: a}}]\n";
    QCOMPARE(planned(u"id,a\n1,0.12345\n"_s, plain, &counts),
             (QStringList {u"2 sales_order[1] amount=1235"_s}));
    QCOMPARE(counts.rounded, 1);
}

void TestImportPlan::sharesAndFlagsAreRead()
{
    const QByteArray yaml
        = "rows: [{entity: opportunity, key: [id], fields: {probability: p, is_test: t}}]\n";
    QCOMPARE(
        planned(u"id,p,t\n1,60,是\n2,0.6,no\n3,60%,\n4,0.5%,TRUE\n5,160%,0\n6,1,maybe\n"_s, yaml),
        (QStringList {u"2 opportunity[1] is_test=1 probability=600000"_s,
                      u"3 opportunity[2] is_test=0 probability=600000"_s,
                      u"4 opportunity[3] is_test= probability=600000"_s,
                      u"5 opportunity[4] is_test=1 probability=5000"_s, u"6 cell.not_a_share p"_s,
                      u"7 cell.not_a_flag t"_s}));
}

void TestImportPlan::periodsAreRead()
{
    const QByteArray yaml = "rows: [{entity: target, key: [id], fields: {period: p}}]\n";
    QCOMPARE(planned(u"id,p\n1,2017-Q1\n2,2017年3月\n3,2017/3\n4,2017年\n5,2017-03-14\n6,soon\n"_s,
                     yaml),
             (QStringList {u"2 target[1] period_from=2017-01-01 period_to=2017-03-31"_s,
                           u"3 target[2] period_from=2017-03-01 period_to=2017-03-31"_s,
                           u"4 target[3] period_from=2017-03-01 period_to=2017-03-31"_s,
                           u"5 target[4] period_from=2017-01-01 period_to=2017-12-31"_s,
                           u"6 target[5] period_from=2017-03-14 period_to=2017-03-14"_s,
                           u"7 cell.not_a_period p"_s}));
}

void TestImportPlan::theFileTellsItsOrderAndItsMark()
{
    // The last row decides how the first is read.
    QCOMPARE(
        planned(u"id;day;amount\n1;3/4/2017;1.234\n2;13/4/2017;1.234,5\n"_s,
                "rows: [{entity: order, key: [id], fields: {signed_at: day, amount: amount}}]\n"),
        (QStringList {u"2 sales_order[1] amount=12340000 signed_at=2017-04-03"_s,
                      u"3 sales_order[2] amount=12345000 signed_at=2017-04-13"_s}));
}

void TestImportPlan::anAmbiguousOrderIsRefused()
{
    const QString csv = u"id,day\n1,3/4/2017\n"_s;
    QCOMPARE(planned(csv, "rows: [{entity: order, key: [id], fields: {signed_at: day}}]\n"),
             (QStringList {u"import.date_order "_s}));
    QCOMPARE(planned(csv,
                     "source: {date_order: mdy}\nrows: [{entity: order, key: [id], fields: "
                     "{signed_at: day}}]\n"),
             (QStringList {u"2 sales_order[1] signed_at=2017-03-04"_s}));
}

void TestImportPlan::mappingsAreCheckedAgainstSchemaAndFile()
{
    const QString csv = u"id,amount\n1,2\n"_s;
    QCOMPARE(planned(csv, "rows: [{entity: custommer, key: [id], fields: {name: id}}]\n"),
             (QStringList {u"import.unknown_entity customer"_s}));
    QCOMPARE(planned(csv, "rows: [{entity: customer, key: [id], fields: {nam: id}}]\n"),
             (QStringList {u"import.unknown_field name"_s}));
    QCOMPARE(planned(csv, "rows: [{entity: order, key: [id], fields: {amount: amonut}}]\n"),
             (QStringList {u"import.no_column amount"_s}));
    QCOMPARE(planned(csv, "rows: [{entity: order, key: [idd], fields: {amount: amount}}]\n"),
             (QStringList {u"import.no_column id"_s}));
}

void TestImportPlan::theSalesPipelineIsPlanned()
{
    QFile file(qEnvironmentVariable("STEELYARD_DATA") + u"/maven_crm/sales_pipeline.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    ImportCounts counts;
    const QStringList lines = planned(file, shipped(u"maven/pipeline.yaml"_s), &counts);
    QCOMPARE(counts, (ImportCounts {8800, 0, 0, 0}));
    // One line for each record: an opportunity in every row, and the engaging stage's event in the
    // 8,300 rows with an engage date.
    QCOMPARE(lines.size(), 17100);
    QCOMPARE(lines.filter(u" opportunity["_s).size(), 8800);
    QCOMPARE(lines.filter(u" opportunity["_s).at(1),
             u"3 opportunity[Z063OYW0] amount=45140000 closed_at=2017-03-11 created_at=2016-10-25 "
             "currency=USD customer=<customer:Isdom+> owner=<person:Darcel Schlecht+> "
             "product=<product:GTX Pro+> stage=won"_s);
    // 1,425 rows of the file have no account.
    QCOMPARE(lines.filter(u"customer= "_s).size(), 1425);
    QVERIFY(lines.filter(u"GTXPro"_s).isEmpty());
}

void TestImportPlan::bothPipelinesArePlannedTheSame()
{
    const QString folder = qEnvironmentVariable("STEELYARD_DATA") + u"/maven_crm/"_s;
    QFile iso(folder + u"sales_pipeline.csv"_s);
    QFile american(folder + u"variants/sales_pipeline_us_dates.csv"_s);
    if (!iso.open(QIODevice::ReadOnly) || !american.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    const QByteArray yaml = shipped(u"maven/pipeline.yaml"_s);
    QCOMPARE(planned(american, yaml), planned(iso, yaml));
}

void TestImportPlan::resellerTargetsAreUnpivoted()
{
    QFile file(qEnvironmentVariable("STEELYARD_DATA")
               + u"/adventureworks/ResellerSalesTargets.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    ImportCounts counts;
    const QStringList lines
        = planned(file, shipped(u"adventureworks/reseller_targets.yaml"_s), &counts);
    // Added up in the file: 34 rows, 245 figures, 84,910 thousand in all.
    QCOMPARE(counts.read, 34);
    QCOMPARE(lines.size(), 245);
    qint64 sum = 0;
    for (const QString &line : lines)
        sum += line.section(u"value="_s, 1).toLongLong();
    QCOMPARE(sum, 84'910'000LL * 10'000);
}

void TestImportPlan::theQuotasAddUp()
{
    QFile file(qEnvironmentVariable("STEELYARD_DATA")
               + u"/adventureworks/SalesPersonQuotaHistory.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    const QStringList lines = planned(file, shipped(u"adventureworks/quotas.yaml"_s));
    QCOMPARE(lines.size(), 163);
    qint64 sum = 0;
    for (const QString &line : lines)
        sum += line.section(u"value="_s, 1).toLongLong();
    QCOMPARE(sum, 95'714'000LL * 10'000);
    // 274's last: 2013-11-30 to 2014-02-28 is 91 days, and 91 days from 2014-03-01 end on 30 May.
    QVERIFY(lines.at(11).contains(u"period_from=2014-03-01 period_to=2014-05-30"_s));
}

void TestImportPlan::theOrdersAddUp()
{
    QFile file(qEnvironmentVariable("STEELYARD_DATA")
               + u"/adventureworks/derived_salesperson_orders.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    const QStringList lines = planned(file, shipped(u"adventureworks/orders.yaml"_s));
    QCOMPARE(lines.size(), 3806);
    qint64 sum = 0;
    for (const QString &line : lines)
        sum += line.section(u"amount="_s, 1).section(u' ', 0, 0).toLongLong();
    QCOMPARE(sum, 804'877'041'832LL); // 80,487,704.1832
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_ImportPlan.moc"
