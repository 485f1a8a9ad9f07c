// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"
#include "core/exchange/CsvWriter.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

QByteArray written(const QList<QStringList> &rows, const CsvWriter::Options &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, options);
    for (const QStringList &row : rows) {
        if (!writer.write(row))
            return {};
    }
    return buffer.data();
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreWritten();
    void formulasAreDisarmed_data();
    void formulasAreDisarmed();
    void whatIsWrittenReadsBackTheSame();
    void aFullDiskIsToldOf();
};

void TestCsvWriter::filesAreWritten()
{
    QCOMPARE(written({{u"姓名"_s, u"b"_s}, {u"x,y"_s, u"\"z\""_s}}),
             "\xEF\xBB\xBF" + u"姓名,b\r\n\"x,y\",\"\"\"z\"\"\"\r\n"_s.toUtf8());
    QCOMPARE(written({{u"1,5"_s, u"a;b"_s}}, {u';', false, true}), QByteArray("1,5;\"a;b\"\r\n"));
}

void TestCsvWriter::formulasAreDisarmed_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto row = [](const QString &cell, const QString &written) {
        QTest::newRow(qPrintable(cell)) << cell << written;
    };
    row(u"=1+1"_s, u"'=1+1"_s);
    row(u"=HYPERLINK(1)"_s, u"'=HYPERLINK(1)"_s);
    row(u"+cmd"_s, u"'+cmd"_s);
    row(u"+86 138"_s, u"'+86 138"_s);
    row(u"-1+2"_s, u"'-1+2"_s);
    row(u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    row(u"\t=1"_s, u"'\t=1"_s);
    row(u"\t5"_s, u"'\t5"_s);
    row(u"\r=1"_s, u"'\r=1"_s);
    row(u"＝1"_s, u"'＝1"_s);
    row(u"＋1"_s, u"'＋1"_s);
    row(u"－1"_s, u"'－1"_s);
    row(u"＠x"_s, u"'＠x"_s);
    row(u"'=1"_s, u"''=1"_s);
    row(u"'-5"_s, u"''-5"_s);
    row(u"-5"_s, u"-5"_s);
    row(u"-12.50"_s, u"-12.50"_s);
    row(u"+5"_s, u"+5"_s);
    row(u"'tis"_s, u"'tis"_s);
    row(u"a=b"_s, u"a=b"_s);
    row(u""_s, u""_s);
}

void TestCsvWriter::formulasAreDisarmed()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(CsvFormula::protect(cell), written);
    QCOMPARE(CsvFormula::unprotect(written), cell);
}

void TestCsvWriter::whatIsWrittenReadsBackTheSame()
{
    const QList<QStringList> rows {{u"a"_s, u"b"_s, u"c"_s},
                                   {u"=1"_s, u"'=1"_s, u"''"_s},
                                   {u"x\r\ny"_s, u"\"q\""_s, u" blanks "_s},
                                   {u""_s, u","_s, u"\u202Ebidi\u200B"_s},
                                   {u"-5"_s, u"＝2"_s, u"蓝燕𠮷"_s},
                                   {u"'); DROP TABLE customer;--"_s, u"%00"_s, u"'"_s}};
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        QByteArray bytes = written(rows, {delimiter, true, true});
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, {{}, delimiter, true, true});
        QVERIFY(reader.open().has_value());
        QCOMPARE(reader.header(), rows.first());
        SourceRow row;
        for (const QStringList &cells : rows.mid(1)) {
            QVERIFY(*reader.next(row));
            QCOMPARE(row.cells, cells);
        }
        QVERIFY(!*reader.next(row));
    }
    QByteArray single = written({{u"a"_s}, {u""_s}, {u"x"_s}});
    QBuffer buffer(&single);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QVERIFY(reader.open().has_value());
    SourceRow row;
    QVERIFY(*reader.next(row));
    QCOMPARE(row.cells, QStringList(QString()));
}

void TestCsvWriter::aFullDiskIsToldOf()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("no /dev/full on this system");
    CsvWriter writer(full);
    const auto done = writer.write({u"a"_s});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_CsvWriter.moc"
