// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// A device that gives its bytes in small pieces or makes them up, and remembers how many it gave.
class Source final : public QIODevice
{
public:
    explicit Source(QByteArray bytes, qint64 pieces = 1 << 20)
        : m_bytes(std::move(bytes))
        , m_piece(pieces)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    /// `repeated` times the bytes, without holding them.
    void setRepeated(qint64 times) { m_size = times * m_bytes.size(); }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size < 0 ? m_bytes.size() : m_size; }
    bool atEnd() const override { return pos() >= size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 length = qMin(qMin(most, m_piece), size() - pos());
        for (qint64 i = 0; i < length; ++i)
            data[i] = m_bytes[qsizetype((pos() + i) % m_bytes.size())];
        return qMax<qint64>(length, 0);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_size = -1;
};

/// Rows as "line: a|b|c", issues as "line:column code", an error as its code.
QStringList read(QIODevice &device, const CsvFormat &format = {}, CancelToken cancel = {})
{
    CsvReader reader(device, format, cancel);
    if (const auto opened = reader.open(); !opened)
        return {QString(opened.error().code)};
    QStringList lines {u"header "_s + reader.header().join(u'|')};
    for (const SourceIssue &note : reader.notes())
        lines.append(u"%1:%2 "_s.arg(note.line).arg(note.column) + note.code);
    SourceRow row;
    for (;;) {
        const auto found = reader.next(row);
        if (!found) {
            lines.append(found.error().code + u' '
                         + found.error().values.value(u"line"_s).toString());
            return lines;
        }
        if (!*found)
            return lines;
        if (row.issues.isEmpty())
            lines.append(u"%1 "_s.arg(row.line) + row.cells.join(u'|'));
        for (const SourceIssue &issue : row.issues)
            lines.append(u"%1:%2 "_s.arg(issue.line).arg(issue.column) + issue.code);
    }
}

QStringList read(const QByteArray &bytes, const CsvFormat &format = {})
{
    Source source(bytes);
    return read(source, format);
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreRead_data();
    void filesAreRead();
    void piecesOfOneByteReadTheSame();
    void delimitersAreFound_data();
    void delimitersAreFound();
    void itCanBeReadAgain();
    void withoutHeaderColumnsHaveNumbers();
    void protectedFormulasAreTakenBack();
    void anEndlessLineIsRefusedInLittleMemory();
    void anEndlessQuoteCostsOneLine();
    void tooManyColumnsAreRefused();
    void itStopsWhenToldTo();
    void unknownEncodingsAreRefused();
    void theSalesPipelineIsWhole();
    void theChineseSuperstoreIsWhole();
    void mergedCellsStayEmpty();
};

void TestCsvReader::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &lines) {
        QTest::newRow(name) << bytes << lines;
    };
    row("plain", "a,b\n1,2\n3,4\n", {u"header a|b"_s, u"2 1|2"_s, u"3 3|4"_s});
    row("no line end at the end", "a,b\n1,2", {u"header a|b"_s, u"2 1|2"_s});
    row("empty last cell, no line end", "a,b\n1,", {u"header a|b"_s, u"2 1|"_s});
    row("mixed line ends", "a,b\r\n1,2\r3,4\n5,6\r\n",
        {u"header a|b"_s, u"2 1|2"_s, u"3 3|4"_s, u"4 5|6"_s});
    row("BOM is not part of the header",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        {u"header a|b"_s, u"2 1|2"_s});
    row("BOM and quotes", "\xEF\xBB\xBF\"a\",b\n1,2\n", {u"header a|b"_s, u"2 1|2"_s});
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0,\0b\0\n\0"
                   "1\0,\0"
                   "2\0\n\0",
                   18),
        {u"header a|b"_s, u"2 1|2"_s});
    row("short GBK", "\xD0\xD5\xC3\xFB,\xBD\xF0\xB6\xEE\n\xD5\xC5\xC8\xFD,1\n",
        {u"header 姓名|金额"_s, u"2 张三|1"_s});
    row("quotes", "a,b\n\"x,y\",\"say \"\"so\"\"\"\n", {u"header a|b"_s, u"2 x,y|say \"so\""_s});
    row("line end in quotes", "a,b\n\"x\r\ny\",1\nz,2\n",
        {u"header a|b"_s, u"2 x\r\ny|1"_s, u"4 z|2"_s});
    row("quote inside a cell is a letter", "a,b\n5\" pipe,1\n",
        {u"header a|b"_s, u"2 5\" pipe|1"_s});
    row("text after a quote", "a,b\n1,\"x\"y\n3,4\n",
        {u"header a|b"_s, u"2:2 csv.quote_stray"_s, u"3 3|4"_s});
    row("quote left open at the end", "a,b\n1,2\n3,\"x\n5,6\n",
        {u"header a|b"_s, u"2 1|2"_s, u"3:0 csv.quote_open"_s, u"4 5|6"_s});
    row("quote left open until another", "a,b\n1,\"x\n3,4\n5,\"y\"\n",
        {u"header a|b"_s, u"2:0 csv.quote_open"_s, u"3 3|4"_s, u"4 5|y"_s});
    row("ragged", "a,b\n1\n1,2,3\n4,5\n",
        {u"header a|b"_s, u"2:0 csv.ragged"_s, u"3:0 csv.ragged"_s, u"4 4|5"_s});
    row("empty cells too many are nothing", "a,b\n1,2,,\n", {u"header a|b"_s, u"2 1|2"_s});
    row("empty lines", "a,b\n\n1,2\n\r\n\n3,4\n\n", {u"header a|b"_s, u"3 1|2"_s, u"6 3|4"_s});
    row("doubled names", "a,a,,a,\n1,2,3,4,5\n",
        {u"header a|a (2)|#3|a (3)|#5"_s, u"1:2 csv.header_doubled"_s, u"1:4 csv.header_doubled"_s,
         u"2 1|2|3|4|5"_s});
    row("a merged title", "2026 sales,,\na,b,c\n1,2,3\n",
        {u"header a|b|c"_s, u"1:0 csv.title"_s, u"3 1|2|3"_s});
    row("NUL", QByteArray("a,b\n1,x\0y\n3,4\n", 14),
        {u"header a|b"_s, u"2:2 csv.nul"_s, u"3 3|4"_s});
    row("cut UTF-8",
        "a,b\n\xE5\xBC\xA0\xE4\xB8\x89,\xE9\x87\x91\xE9\xA2\x9D\xE5\x85\x83\n\xE6\x9D\x8E,"
        "\xE5\x85\x83\xE6\x9D",
        {u"header a|b"_s, u"2 张三|金额元"_s, u"3:2 csv.bytes"_s});
    row("bad bytes in UTF-8",
        "a,b\n\xE5\xBC\xA0\xE4\xB8\x89,\xE9\x87\x91\xE9\xA2\x9D\n\xE6\x9D\x8E\xE5\x9B\x9B,"
        "\xE5\x85\x83\xE5\x85\x83\xE5\x85\x83\xE5\x85\x83\xFF\n5,6\n",
        {u"header a|b"_s, u"2 张三|金额"_s, u"3:2 csv.bytes"_s, u"4 5|6"_s});
    row("only a header", "a,b\n", {u"header a|b"_s});
    row("nothing", "", {u"csv.empty"_s});
    row("only a BOM", "\xEF\xBB\xBF", {u"csv.empty"_s});
    row("injection is text", "a,b\n\"'); DROP TABLE customer;--\",=1+1\n",
        {u"header a|b"_s, u"2 '); DROP TABLE customer;--|=1+1"_s});
}

void TestCsvReader::filesAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QCOMPARE(read(bytes), lines);
}

void TestCsvReader::piecesOfOneByteReadTheSame()
{
    // Every kind of cell and line end, and characters of two to four bytes, cut at each place.
    const QString text = u"姓名,说明\r\n\"张 \"\"三\"\"\",\"a\r\nb\"\r李四,𠮷é\n\"\",x"_s;
    const QStringList expected {u"header 姓名|说明"_s, u"2 张 \"三\"|a\r\nb"_s, u"4 李四|𠮷é"_s,
                                u"5 |x"_s};
    Source utf8(text.toUtf8(), 1);
    QCOMPARE(read(utf8, {u"UTF-8"_s, {}, true, false}).mid(1), expected.mid(1));
    Source chinese(QStringEncoder("GB18030").encode(text), 1);
    QCOMPARE(read(chinese, {u"GB18030"_s, {}, true, false}).mid(1), expected.mid(1));
}

void TestCsvReader::delimitersAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << QChar(u',');
    QTest::newRow("semicolon, decimal commas")
        << QByteArray("a;b;c\n1,5;2,5;x\n3,5;4;y\n") << QChar(u';');
    QTest::newRow("tab") << QByteArray("a\tb\n1,000\t2\n") << QChar(u'\t');
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << QChar(u'|');
    QTest::newRow("commas in quotes") << QByteArray("a;b\n\"1,2,3\";\"4,5,6\"\n") << QChar(u';');
    QTest::newRow("one column") << QByteArray("a\n1\n") << QChar(u',');
}

void TestCsvReader::delimitersAreFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    Source source(bytes);
    CsvReader reader(source);
    QVERIFY(reader.open().has_value());
    QCOMPARE(reader.delimiter(), delimiter);
}

void TestCsvReader::itCanBeReadAgain()
{
    Source source("a,b\n1,2\n3,4\n");
    CsvReader reader(source);
    SourceRow row;
    for (int round = 0; round < 2; ++round) {
        QVERIFY(reader.open().has_value());
        QVERIFY(*reader.next(row));
        QCOMPARE(row.line, 2);
    }
}

void TestCsvReader::withoutHeaderColumnsHaveNumbers()
{
    QCOMPARE(read("1,2\n3,4\n", {{}, {}, false, false}),
             (QStringList {u"header #1|#2"_s, u"1 1|2"_s, u"2 3|4"_s}));
}

void TestCsvReader::protectedFormulasAreTakenBack()
{
    QCOMPARE(read("a,b\n'=1+1,'tis\n", {{}, {}, true, true}),
             (QStringList {u"header a|b"_s, u"2 =1+1|'tis"_s}));
}

void TestCsvReader::anEndlessLineIsRefusedInLittleMemory()
{
    Source source("a,b\n1,2\n");
    Source endless("xxxxxxxx");
    endless.setRepeated(300'000'000 / 8);
    QCOMPARE(read(endless), (QStringList {u"csv.line_too_long"_s}));
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    QVERIFY2(usage.ru_maxrss < 150 * 1024, qPrintable(QString::number(usage.ru_maxrss)));

    const QByteArray late = "a,b\n1,2\n3," + QByteArray(2 << 20, 'x') + "\n";
    QCOMPARE(read(late).last(), u"csv.line_too_long 3"_s);
}

void TestCsvReader::anEndlessQuoteCostsOneLine()
{
    QByteArray bytes = "a,b\n1,\"open\n";
    for (int i = 0; i < 200'000; ++i)
        bytes += "3,4,\n";
    const QStringList lines = read(bytes);
    QCOMPARE(lines.at(1), u"2:0 csv.quote_open"_s);
    QCOMPARE(lines.at(2), u"3 3|4"_s);
    QCOMPARE(lines.size(), 200'002);
}

void TestCsvReader::tooManyColumnsAreRefused()
{
    QCOMPARE(read("a,b\n1,2\n" + QByteArray(100'000, ',') + "\n").last(),
             u"csv.too_many_columns 3"_s);
}

void TestCsvReader::itStopsWhenToldTo()
{
    Source endless("1,2\n");
    endless.setRepeated(1'000'000);
    const CancelToken cancel;
    CsvReader reader(endless, {u"UTF-8"_s, {}, true, false}, cancel);
    QVERIFY(reader.open().has_value());
    SourceRow row;
    QVERIFY(reader.next(row).has_value());
    cancel.cancel();
    qint64 rows = 0;
    Result<bool> found = true;
    while (found && *found) {
        found = reader.next(row);
        ++rows;
    }
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
    QVERIFY(rows < 20'000);
}

void TestCsvReader::unknownEncodingsAreRefused()
{
    QCOMPARE(read("a,b\n", {u"EBCDIC-X"_s, {}, true, false}),
             (QStringList {u"csv.unknown_encoding"_s}));
}

void TestCsvReader::theSalesPipelineIsWhole()
{
    QFile file(qEnvironmentVariable("STEELYARD_DATA") + u"/maven_crm/sales_pipeline.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    CsvReader reader(file);
    QVERIFY(reader.open().has_value());
    QCOMPARE(reader.header().size(), 8);
    QHash<QString, int> stages;
    SourceRow row;
    while (*reader.next(row)) {
        QVERIFY(row.issues.isEmpty());
        ++stages[row.cells.at(4)];
    }
    // Counted in the file with cut and uniq: 8,800 in all.
    QCOMPARE(
        stages,
        (QHash<QString, int> {
            {u"Won"_s, 4238}, {u"Lost"_s, 2473}, {u"Engaging"_s, 1589}, {u"Prospecting"_s, 500}}));
}

void TestCsvReader::theChineseSuperstoreIsWhole()
{
    QFile file(qEnvironmentVariable("STEELYARD_DATA")
               + u"/superstore_zh/derived_订单_gb18030.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    CsvReader reader(file);
    QVERIFY(reader.open().has_value());
    QCOMPARE(reader.header().mid(0, 3), (QStringList {u"行 ID"_s, u"订单 ID"_s, u"订单日期"_s}));
    qint64 rows = 0;
    SourceRow row;
    while (*reader.next(row)) {
        QVERIFY(row.issues.isEmpty());
        ++rows;
        if (rows == 1)
            QCOMPARE(row.cells.at(15), u"Fiskars 剪刀, 蓝色"_s);
    }
    QCOMPARE(rows, 10'000); // wc -l says 10,001 with the header
}

void TestCsvReader::mergedCellsStayEmpty()
{
    QFile file(qEnvironmentVariable("STEELYARD_DATA")
               + u"/zh_misc/订单_gbk_merged_dates_20rows.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real data sets are not here");
    const QStringList lines = read(file);
    QCOMPARE(lines.at(0), u"header 销售日期|销售信息|品牌|售价|销售数量|销售额"_s);
    QCOMPARE(lines.at(1), u"2 2022-1-1|上海拼多多订单182894-455|杰克狼|99|83|8217"_s);
    QCOMPARE(lines.at(2), u"3 |上海抖音订单205635-402|杰克狼|219|29|6351"_s);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_CsvReader.moc"
