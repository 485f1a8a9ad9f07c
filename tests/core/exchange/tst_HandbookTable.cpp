// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HandbookTable.h"
#include "core/handbook/KpiYaml.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// The handbook as a table: what people fill in, and what is wrong with it line by line.
class TestHandbookTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShippedHandbookComesBackAsItWas();
    void headersMayBeChineseAndInAnyOrder();
    void aBadLineIsToldAndTheOthersAreRead();
    void aTableWithoutIdsIsNone();

private:
    QString written(const QByteArray &text) const
    {
        const QString path = m_folder.filePath(u"t.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return path;
    }

    QTemporaryDir m_folder;
};

void TestHandbookTable::theShippedHandbookComesBackAsItWas()
{
    const auto shipped = Handbook::shipped();
    QVERIFY(shipped);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(HandbookTable::write(buffer, shipped->definitions()));
    const auto read = HandbookTable::read(written(buffer.data()));
    QVERIFY(read);
    for (const HandbookTable::Problem &problem : read->problems)
        qWarning("%s %s %s", qPrintable(problem.kpi), qPrintable(problem.column),
                 problem.error.code.data());
    QCOMPARE(read->problems.size(), 0);
    QCOMPARE(read->unknownColumns, QStringList());
    QCOMPARE(read->definitions.size(), shipped->definitions().size());
    for (const PackedDefinition &each : read->definitions) {
        // Comments and places in the file are not those of before; what is said is.
        const KpiDefinition *before = shipped->find(each.definition.id);
        QVERIFY(before);
        QCOMPARE(KpiYaml::write(each.definition), KpiYaml::write(*before));
    }
}

void TestHandbookTable::headersMayBeChineseAndInAnyOrder()
{
    const auto read = HandbookTable::read(
        written("单位,指标名称,name en,指标ID,kind,aggregate,version,别名,colour\n"
                "count,赢单数,Deals won,won_count,count,\"{of: opportunity, time: "
                "won_at}\",1.0.0,成交数；won,"
                "red\n"));
    QVERIFY(read);
    QCOMPARE(read->problems.size(), 0);
    QCOMPARE(read->unknownColumns, QStringList {u"colour"_s});
    QCOMPARE(read->definitions.size(), 1);
    const KpiDefinition &definition = read->definitions.first().definition;
    QCOMPARE(definition.id, u"won_count"_s);
    QCOMPARE(definition.name.zh, u"赢单数"_s);
    QCOMPARE(definition.name.en, u"Deals won"_s);
    QCOMPARE(definition.aliases, QStringList({u"成交数"_s, u"won"_s}));
    QCOMPARE(definition.aggregate.of, u"opportunity"_s);
}

void TestHandbookTable::aBadLineIsToldAndTheOthersAreRead()
{
    const auto read = HandbookTable::read(
        written("id,version,name_zh,name_en,kind,aggregate,unit\n"
                "good,1.0.0,好,Good,count,\"{of: opportunity, time: won_at}\",count\n"
                "bad_unit,1.0.0,坏,Bad,count,\"{of: opportunity, time: won_at}\",euro\n"
                "bad_part,1.0.0,坏,Bad,count,\"{of: opportunity, when: won_at}\",count\n"
                "half_named,1.0.0,坏,,count,\"{of: opportunity, time: won_at}\",count\n"
                "good,1.0.0,好,Good,count,\"{of: opportunity, time: won_at}\",count\n"));
    QVERIFY(read);
    QCOMPARE(read->definitions.size(), 1);
    QStringList said;
    for (const HandbookTable::Problem &problem : read->problems)
        said << QStringList {QString::number(problem.line), problem.kpi, problem.column,
                             QString(problem.error.code)}
                    .join(u' ');
    QCOMPARE(
        said,
        QStringList({u"3 bad_unit unit handbook.bad_value"_s,
                     u"4 bad_part aggregate handbook.unknown_key"_s,
                     u"5 half_named name handbook.missing_key"_s, u"6 good id table.twice"_s}));
}

void TestHandbookTable::aTableWithoutIdsIsNone()
{
    const auto read = HandbookTable::read(written("name,unit\nWon,count\n"));
    QVERIFY(!read);
    QCOMPARE(QString(read.error().code), u"table.no_id"_s);
}

QTEST_GUILESS_MAIN(TestHandbookTable)
#include "tst_HandbookTable.moc"
