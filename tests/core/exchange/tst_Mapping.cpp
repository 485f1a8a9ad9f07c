// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"
#include "core/exchange/MappingGuess.h"
#include "core/exchange/MappingYaml.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// The fields of the guess as "entity[key] field=column>lookup …".
QString guessed(QIODevice &device)
{
    const Schema schema;
    CsvReader reader(device);
    const auto mapping = MappingGuess(schema).guess(reader);
    if (!mapping)
        return QString(mapping.error().code);
    const MappingEntity &entity = mapping->rows.first();
    QStringList words {entity.entity + u'[' + entity.key.join(u',') + u']'};
    for (const MappingField &field : entity.fields)
        words.append(field.field + u'=' + field.columns.join(u'/')
                     + (field.lookupEntity.isEmpty() ? QString() : u'>' + field.lookupEntity));
    return words.join(u' ');
}

QString guessed(const QString &header, const QString &rows = {})
{
    QByteArray bytes = (header + u'\n' + rows).toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return guessed(buffer);
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theContractsExampleIsRead();
    void rangesOfColumnsAreSpread();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
    void whatIsWrittenReadsBackTheSame();
    void everyShippedMappingIsRead();
    void columnsTellWhatTheyAre_data();
    void columnsTellWhatTheyAre();
    void stagesAreTakenFromTheRows();
    void theSalesPipelineIsRecognised();
};

void TestMapping::theContractsExampleIsRead()
{
    const auto mapping = MappingYaml::read(R"(
source: {format: csv, encoding: auto, delimiter: auto, header: true, date_order: auto, decimal: "."}
rows:
  - entity: customer
    key: [account]
    fields: {name: account, industry: sector}
    skip_if_empty: [account]
  - entity: opportunity
    key: [opportunity_id]
    fields:
      owner:      {column: sales_agent, lookup: person, create: true}
      product:    {column: product, lookup: product, values: {GTXPro: GTX Pro}}
      stage:      {column: deal_stage, values: {Prospecting: prospecting, Won: won}}
      created_at: engage_date
      amount:     {column: close_value, currency: USD}
      source:     {column: origin, empty: [Select, N/A]}
  - entity: person
    key: [sales_agent]
    fields: {name: sales_agent, unit: [regional_office, manager]}
  - entity: target
    key: [id]
    fields: {kpi: {value: bookings}, node: {column: who, lookup: person.external_id}, period: {column: day, until: next}}
covers: {from: 2017-01-01, to: 2017-12-31}
)");
    QVERIFY2(mapping.has_value(), mapping ? "" : qPrintable(QString(mapping.error().code)));
    QCOMPARE(mapping->source,
             (MappingSource {u"csv"_s, {}, {}, true, {}, u"."_s, {}, {}, {}, false}));
    QCOMPARE(mapping->rows.size(), 4);
    QCOMPARE(mapping->rows[0].skipIfEmpty, QStringList(u"account"_s));
    const QList<MappingField> &fields = mapping->rows[1].fields;
    QCOMPARE(fields[0].lookupEntity, u"person"_s);
    QVERIFY(fields[0].create);
    QVERIFY(!fields[1].create);
    QCOMPARE(fields[1].values.first().second, u"GTX Pro"_s);
    QCOMPARE(fields[2].values[1].first, u"Won"_s); // in the order of writing
    QCOMPARE(fields[3].columns, QStringList(u"engage_date"_s));
    QCOMPARE(fields[4].currency, u"USD"_s);
    QCOMPARE(fields[5].empty, (QStringList {u"Select"_s, u"N/A"_s}));
    QCOMPARE(mapping->rows[2].fields[1].columns,
             (QStringList {u"regional_office"_s, u"manager"_s}));
    QCOMPARE(mapping->rows[3].fields[0].constant, u"bookings"_s);
    QCOMPARE(mapping->rows[3].fields[1].lookupField, u"external_id"_s);
    QVERIFY(mapping->rows[3].fields[2].untilNext);
    QCOMPARE(mapping->covers, (DateRange {QDate(2017, 1, 1), QDate(2018, 1, 1)}));
}

void TestMapping::rangesOfColumnsAreSpread()
{
    const auto mapping = MappingYaml::read("rows: [{entity: target, key: [a], fields: {kpi: a}}]\n"
                                           "unpivot: {columns: [M01..M12, total], names: "
                                           "[\"01..12\", \"99\"], name: month, value: amount}\n");
    QVERIFY(mapping.has_value());
    QCOMPARE(mapping->unpivot->columns.size(), 13);
    QCOMPARE(mapping->unpivot->columns.at(8), u"M09"_s);
    QCOMPARE(mapping->unpivot->names.at(11), u"12"_s);
    QCOMPARE(mapping->unpivot->columns.at(12), u"total"_s);
}

void TestMapping::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("near");
    QTest::newRow("misspelt key") << QByteArray(
        "rows:\n  - entity: customer\n    key: [a]\n    feilds: {name: a}\n")
                                  << u"mapping.unknown_key"_s << 4 << 5 << u"fields"_s;
    QTest::newRow("misspelt option") << QByteArray("rows:\n  - entity: customer\n    key: [a]\n"
                                                   "    fields: {name: {colum: a}}\n")
                                     << u"mapping.unknown_key"_s << 4 << 21 << u"column"_s;
    QTest::newRow("misspelt source") << QByteArray("source: {encodnig: auto}\nrows: []\n")
                                     << u"mapping.unknown_key"_s << 1 << 10 << u"encoding"_s;
    QTest::newRow("no rows") << QByteArray("source: {format: csv}\n") << u"mapping.missing"_s << 1
                             << 1 << QString();
    QTest::newRow("no key") << QByteArray("rows:\n  - entity: customer\n    fields: {name: a}\n")
                            << u"mapping.missing"_s << 2 << 5 << QString();
    QTest::newRow("no origin") << QByteArray(
        "rows:\n  - entity: customer\n    key: [a]\n    fields: {name: {create: true}}\n")
                               << u"mapping.missing"_s << 4 << 20 << QString();
    QTest::newRow("not a flag") << QByteArray("rows:\n  - entity: customer\n    key: [a]\n"
                                              "    fields: {owner: {column: a, create: maybe}}\n")
                                << u"mapping.bad_value"_s << 4 << 41 << QString();
    QTest::newRow("unknown format") << QByteArray("source: {format: pdf}\nrows: []\n")
                                    << u"mapping.bad_value"_s << 1 << 18 << QString();
    QTest::newRow("not YAML") << QByteArray("rows: [\n") << u"mapping.syntax"_s << 2 << 1
                              << QString();
    QTest::newRow("a list") << QByteArray("- a\n") << u"mapping.bad_value"_s << 1 << 1 << QString();
    QTest::newRow("nothing") << QByteArray() << u"mapping.bad_value"_s << 1 << 1 << QString();
    QTest::newRow("uneven names") << QByteArray(
        "rows: [{entity: target, key: [a], fields: {kpi: a}}]\n"
        "unpivot: {columns: [M1..M3], names: [a, b], name: n, value: v}\n")
                                  << u"mapping.bad_value"_s << 2 << 37 << QString();
}

void TestMapping::faultsNameTheirPlace()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, code);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, near);
    const auto mapping = MappingYaml::read(yaml);
    QVERIFY(!mapping);
    const QVariantMap values = mapping.error().values;
    QCOMPARE(QString(mapping.error().code), code);
    QCOMPARE(values.value(u"line"_s).toInt(), line);
    QCOMPARE(values.value(u"column"_s).toInt(), column);
    QCOMPARE(values.value(u"near"_s).toString(), near);
}

void TestMapping::whatIsWrittenReadsBackTheSame()
{
    Mapping mapping;
    mapping.source = {u"csv"_s, u"GB18030"_s, u'\t',       false,           u"dmy"_s,
                      u","_s,   u"订单"_s,    {u"NULL"_s}, {u"销售日期"_s}, true};
    MappingField amount;
    amount.field = u"amount"_s;
    amount.columns = {u"金额: \"含税\", #1 {x}"_s};
    amount.currencyColumn = u"币种"_s;
    amount.times = 10'000;
    amount.empty = {u"-"_s, u"N/A"_s, u"~"_s};
    MappingField stage;
    stage.field = u"stage"_s;
    stage.text = u"{a}-{b}"_s;
    stage.values = {{u"yes"_s, u"true"_s}, {u"2017"_s, u"null"_s}, {u"a: b"_s, u"[x]"_s}};
    MappingField owner;
    owner.field = u"owner"_s;
    owner.columns = {u"a"_s, u"b"_s};
    owner.lookupEntity = u"person"_s;
    owner.lookupField = u"employee_no"_s;
    owner.create = true;
    MappingField kpi;
    kpi.field = u"kpi"_s;
    kpi.constant = QString();
    MappingField period;
    period.field = u"period"_s;
    period.columns = {u"day"_s};
    period.untilNext = true;
    MappingField plain;
    plain.field = u"unit"_s;
    plain.columns = {u"x"_s, u"y"_s};
    mapping.rows = {
        {u"opportunity"_s, {u"a"_s, u"b"_s}, {amount, stage, owner, kpi, period, plain}, {u"c"_s}}};
    mapping.unpivot = {{u"一月"_s, u"二月"_s}, {u"01"_s, u"02"_s}, u"month"_s, u"value"_s};
    mapping.covers = DateRange::inclusive({2017, 1, 1}, {2017, 12, 31});
    const QByteArray yaml = MappingYaml::write(mapping);
    const auto read = MappingYaml::read(yaml);
    QVERIFY2(read.has_value(), yaml.constData());
    QVERIFY2(*read == mapping, yaml.constData());
}

void TestMapping::everyShippedMappingIsRead()
{
    int count = 0;
    const Schema schema;
    for (const QString &folder : {u":/mappings/maven"_s, u":/mappings/adventureworks"_s}) {
        QDirIterator files(folder);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto mapping = MappingYaml::read(file.readAll());
            QVERIFY2(mapping.has_value(), qPrintable(file.fileName()));
            QCOMPARE(*MappingYaml::read(MappingYaml::write(*mapping)), *mapping);
            for (const MappingEntity &entity : mapping->rows)
                QVERIFY(schema.entity(entity.entity));
            ++count;
        }
    }
    QCOMPARE(count, 9);
}

void TestMapping::columnsTellWhatTheyAre_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("mapping");
    QTest::newRow("Salesforce report")
        << u"Opportunity Owner,Account Name,Opportunity Name,Stage,Forecast Category,Total Amount"_s
        << u"opportunity[Opportunity Name] owner=Opportunity Owner>person customer=Account "
           u"Name>customer "
           "name=Opportunity Name stage=Stage category=Forecast Category amount=Total Amount"_s;
    QTest::newRow("HubSpot deals")
        << u"Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Last Activity Date"_s
        << u"opportunity[Record ID] name=Deal Name stage=Deal Stage amount=Amount "
           "owner=Deal owner>person closed_at=Close Date"_s;
    QTest::newRow("HubSpot companies")
        << u"Record ID,Company name,Domain,Company owner,Industry"_s
        << u"customer[Record ID] name=Company name owner=Company owner>person industry=Industry"_s;
    QTest::newRow("Pipedrive")
        << u"Deal - Title*,Deal - Value,Deal - Owner,Deal - Stage,Deal - Probability,Person - Name*"_s
        << u"opportunity[Deal - Title*] name=Deal - Title* amount=Deal - Value owner=Deal - "
           u"Owner>person "
           "stage=Deal - Stage probability=Deal - Probability"_s;
    QTest::newRow("商机")
        << u"商机名称,客户名称,商机金额,预计成交日期,备注"_s
        << u"opportunity[商机名称] name=商机名称 customer=客户名称>customer amount=商机金额 "
           "expected_close_on=预计成交日期"_s;
    QTest::newRow("合同")
        << u"合同名称,合同编号,客户名称,商机名称,合同金额,下单时间,合同开始时间,合同结束时间"_s
        << u"sales_order[合同编号] customer=客户名称>customer opportunity=商机名称>opportunity "
           "amount=合同金额 signed_at=下单时间 start_on=合同开始时间 end_on=合同结束时间"_s;
    QTest::newRow("回款")
        << u"回款编号,客户名称,合同编号,期数,回款日期,回款金额,回款方式"_s
        << u"payment[回款编号] customer=客户名称>customer sales_order=合同编号>sales_order "
           "received_on=回款日期 amount=回款金额 method=回款方式"_s;
    QTest::newRow("线索")
        << u"线索名称,邮箱,线索来源,手机,电话"_s
        << u"lead[线索名称] name=线索名称 email=邮箱 source=线索来源 phone=手机"_s;
    QTest::newRow("nothing known") << u"foo,bar"_s << u"mapping.no_guess"_s;
}

void TestMapping::columnsTellWhatTheyAre()
{
    QFETCH(QString, header);
    QFETCH(QString, mapping);
    QCOMPARE(guessed(header), mapping);
}

void TestMapping::stagesAreTakenFromTheRows()
{
    QByteArray bytes
        = u"商机编号,阶段\n1,验证客户\n2,Closed Won\n3,赢单\n4,Closed Lost\n5,输单\n6,验证客户\n"_s
              .toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Schema schema;
    CsvReader reader(buffer);
    const auto mapping = MappingGuess(schema).guess(reader);
    QVERIFY(mapping.has_value());
    const QList<std::pair<QString, QString>> values {{u"验证客户"_s, u"验证客户"_s},
                                                     {u"Closed Won"_s, u"won"_s},
                                                     {u"赢单"_s, u"won"_s},
                                                     {u"Closed Lost"_s, u"lost"_s},
                                                     {u"输单"_s, u"lost"_s}};
    QCOMPARE(mapping->rows.first().fields.first().values, values);
}

void TestMapping::theSalesPipelineIsRecognised()
{
    QFile file(qEnvironmentVariable("STEELYARD_DATA") + u"/maven_crm/sales_pipeline.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    QCOMPARE(guessed(file),
             u"opportunity[opportunity_id] owner=sales_agent>person product=product>product "
             "customer=account>customer stage=deal_stage created_at=engage_date "
             "closed_at=close_date amount=close_value"_s);
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_Mapping.moc"
