// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxReader.h"
#include "core/exchange/XlsxText.h"
#include "core/exchange/XlsxWriter.h"
#include "tests/support/RawXlsx.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// Workbooks as spreadsheets, libraries and people make them.
class TestXlsxReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfCellIsRead();
    void runsOfRichTextAreJoinedAndReadingsLeftOut();
    void daysAreKnownByTheirStyle_data();
    void daysAreKnownByTheirStyle();
    void daysFrom1904AreFourYearsLater();
    void missingCellsStayEmpty();
    void theFirstVisibleSheetIsReadUnlessAnotherIsNamed();
    void titlesAboveTheTableAreLeftOut();
    void headsOfTwoLinesBecomeOne();
    void mergedTextsStandInEveryRowAndMergedAmountsInOne();
    void aFormulaWithoutResultMakesARowBad();
    void whatOurOwnWriterWritesIsRead();
    void whatIsNoWorkbookIsRefused_data();
    void whatIsNoWorkbookIsRefused();
    void numbersAreShownAsInASpreadsheet_data();
    void numbersAreShownAsInASpreadsheet();

private:
    /// Header, then rows with "|" between cells; what is wrong with a row stands behind it.
    QStringList read(const RawXlsx &book, const QString &sheet = {}) const
    {
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        if (!book.write(path))
            return {u"not written"_s};
        return readFile(path, sheet);
    }
    QStringList readFile(const QString &path, const QString &sheet = {}) const
    {
        const auto file = XlsxFile::open(path);
        if (!file)
            return {QString(file.error().code)};
        XlsxReader reader(**file, sheet);
        if (const auto opened = reader.open(); !opened)
            return {QString(opened.error().code)};
        QStringList lines;
        for (const SourceIssue &note : reader.notes())
            lines << u"note %1"_s.arg(note.line) + u' ' + note.code;
        lines << reader.header().join(u'|');
        SourceRow row;
        for (;;) {
            const auto more = reader.next(row);
            if (!more)
                lines << QString(more.error().code);
            if (!more || !*more)
                return lines;
            QString line = QString::number(row.line) + u": "_s + row.cells.join(u'|');
            for (const SourceIssue &issue : std::as_const(row.issues))
                line += u" !"_s + issue.code + u' ' + QString::number(issue.column);
            lines << line;
        }
    }

    QTemporaryDir m_folder;
};

void TestXlsxReader::everyKindOfCellIsRead()
{
    RawXlsx book("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>乙</t></is>"
                 "</c><c r='C1' t='str'><f>\"c\"</f><v>丙</v></c><c r='D1' t='s'><v>1</v></c>"
                 "<c r='E1' t='s'><v>2</v></c></row>"
                 "<row r='2'><c r='A2'><v>1.5</v></c><c r='B2' t='n'><v>2</v></c>"
                 "<c r='C2'><f>A2*2</f><v>3</v></c><c r='D2' t='b'><v>1</v></c>"
                 "<c r='E2' t='e'><v>#N/A</v></c></row>");
    book.parts["xl/sharedStrings.xml"]
        = "<sst><si><t>甲</t></si><si><t>D</t></si><si><t xml:space='preserve'> e </t></si></sst>";
    QCOMPARE(read(book), (QStringList {u"甲|乙|丙|D|e"_s, u"2: 1.5|2|3|true|#N/A"_s}));
}

void TestXlsxReader::runsOfRichTextAreJoinedAndReadingsLeftOut()
{
    RawXlsx book("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>");
    book.parts["xl/sharedStrings.xml"]
        = "<sst><si><r><rPr><b/></rPr><t>签约</t></r><r><t>额</t></r></si>"
          "<si><t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh><phoneticPr "
          "fontId='1'/></si></sst>";
    QCOMPARE(read(book), QStringList {u"签约额|東京"_s});
}

void TestXlsxReader::daysAreKnownByTheirStyle_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("shown");
    // 41334 is 1 March 2013: 113 years and 29 leap days after 1 January 1900 (1), 59 days into it,
    // and the day 60 that never was.
    QTest::newRow("built in") << QByteArray("14") << QByteArray("41334") << u"2013-03-01"_s;
    QTest::newRow("built in, Chinese")
        << QByteArray("31") << QByteArray("41334") << u"2013-03-01"_s;
    QTest::newRow("Chinese or time of day")
        << QByteArray("58") << QByteArray("41334") << u"2013-03-01"_s;
    QTest::newRow("with time") << QByteArray("22") << QByteArray("41334.75")
                               << u"2013-03-01 18:00:00"_s;
    QTest::newRow("before the day that never was")
        << QByteArray("14") << QByteArray("59") << u"1900-02-28"_s;
    QTest::newRow("the day that never was")
        << QByteArray("14") << QByteArray("60") << u"1900-02-29"_s;
    QTest::newRow("after it") << QByteArray("14") << QByteArray("61") << u"1900-03-01"_s;
    QTest::newRow("own format") << QByteArray("yyyy\"年\"m\"月\"d\"日\"") << QByteArray("41334")
                                << u"2013-03-01"_s;
    QTest::newRow("own format with a language")
        << QByteArray("[$-804]yyyy/m/d;@") << QByteArray("41334") << u"2013-03-01"_s;
    QTest::newRow("months alone") << QByteArray("mmm") << QByteArray("41334") << u"2013-03-01"_s;
    QTest::newRow("a time") << QByteArray("h:mm") << QByteArray("0.5") << u"12:00:00"_s;
    QTest::newRow("hours beyond a day")
        << QByteArray("[h]:mm") << QByteArray("1.25") << u"30:00:00"_s;
    QTest::newRow("a number in days' letters")
        << QByteArray("0.00\" days\"") << QByteArray("41334") << u"41334"_s;
    QTest::newRow("a coloured number")
        << QByteArray("#,##0;[Red]-#,##0") << QByteArray("41334") << u"41334"_s;
    QTest::newRow("general") << QByteArray("General") << QByteArray("41334") << u"41334"_s;
}

void TestXlsxReader::daysAreKnownByTheirStyle()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, value);
    QFETCH(QString, shown);
    RawXlsx book("<row r='1'><c r='A1' t='str'><v>day</v></c></row>"
                 "<row r='2'><c r='A2' s='1'><v>"
                 + value + "</v></c></row>");
    const bool isBuiltIn = format.toInt() > 0;
    QByteArray own = format;
    own.replace('"', "&quot;");
    book.parts["xl/styles.xml"] = "<styleSheet><numFmts><numFmt numFmtId='170' formatCode=\"" + own
        + "\"/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
          "<cellXfs><xf numFmtId='0'/><xf numFmtId='"
        + (isBuiltIn ? format : "170") + "'/></cellXfs></styleSheet>";
    QCOMPARE(read(book), (QStringList {u"day"_s, u"2: "_s + shown}));
}

void TestXlsxReader::daysFrom1904AreFourYearsLater()
{
    // 1 March 2013 less the 1462 days from 1 January 1900 to 1 January 1904.
    RawXlsx book("<row r='1'><c r='A1' t='str'><v>day</v></c></row>"
                 "<row r='2'><c r='A2' s='1'><v>39872</v></c></row>");
    book.parts["xl/workbook.xml"].replace("<sheets>", "<workbookPr date1904='1'/><sheets>");
    book.parts["xl/styles.xml"]
        = "<styleSheet><cellXfs><xf/><xf numFmtId='14'/></cellXfs></styleSheet>";
    QCOMPARE(read(book), (QStringList {u"day"_s, u"2: 2013-03-01"_s}));
}

void TestXlsxReader::missingCellsStayEmpty()
{
    const RawXlsx book("<row><c t='str'><v>a</v></c><c t='str'><v>b</v></c><c t='str'><v>c</v></c>"
                       "</row><row r='3'><c r='C3'><v>3</v></c></row><row r='4'/>"
                       "<row r='7'><c r='A7'><v>7</v></c><c r='E7'><v>1</v></c></row>");
    QCOMPARE(read(book), (QStringList {u"a|b|c"_s, u"3: ||3"_s, u"7: 7|| !csv.ragged 0"_s}));
}

void TestXlsxReader::theFirstVisibleSheetIsReadUnlessAnotherIsNamed()
{
    const RawXlsx book("<row r='1'><c r='A1' t='str'><v>data</v></c></row>");
    QCOMPARE(read(book), QStringList {u"data"_s});
    QCOMPARE(read(book, u"Notes"_s), QStringList {u"1"_s});
    QCOMPARE(read(book, u"Other"_s), QStringList {u"xlsx.no_sheet"_s});
}

void TestXlsxReader::titlesAboveTheTableAreLeftOut()
{
    const RawXlsx book(
        "<row r='1'><c r='A1' t='str'><v>2013 年目标</v></c></row>"
        "<row r='3'><c r='A3' t='str'><v>姓名</v></c><c r='B3' t='str'><v>目标</v></c>"
        "</row><row r='4'><c r='A4' t='str'><v>张三</v></c><c r='B4'><v>5</v></c></row>",
        "<mergeCells count='1'><mergeCell ref='A1:B1'/></mergeCells>");
    QCOMPARE(read(book), (QStringList {u"note 1 csv.title"_s, u"姓名|目标"_s, u"4: 张三|5"_s}));
}

void TestXlsxReader::headsOfTwoLinesBecomeOne()
{
    // 姓名 reaches over both lines, 一季度 over two columns.
    const RawXlsx book(
        "<row r='1'><c r='A1' t='str'><v>姓名</v></c><c r='B1' t='str'><v>一季度</v></c>"
        "<c r='D1' t='str'><v>合计</v></c></row>"
        "<row r='2'><c r='B2'><v>1</v></c><c r='C2'><v>2</v></c></row>"
        "<row r='3'><c r='A3' t='str'><v>张三</v></c><c r='B3'><v>5</v></c>"
        "<c r='C3'><v>6</v></c><c r='D3'><v>11</v></c></row>",
        "<x:mergeCells><x:mergeCell ref=\"A1:A2\"/><x:mergeCell ref=\"B1:C1\"/>"
        "<x:mergeCell ref=\"D1:D2\"/></x:mergeCells>");
    QCOMPARE(read(book),
             (QStringList {u"note 1 xlsx.heads_joined"_s, u"姓名|一季度 1|一季度 2|合计"_s,
                           u"3: 张三|5|6|11"_s}));
}

void TestXlsxReader::mergedTextsStandInEveryRowAndMergedAmountsInOne()
{
    const RawXlsx book(
        "<row r='1'><c r='A1' t='str'><v>team</v></c><c r='B1' t='str'><v>name</v></c>"
        "<c r='C1' t='str'><v>amount</v></c></row>"
        "<row r='2'><c r='A2' t='str'><v>East</v></c><c r='B2' t='str'><v>Ann</v></c>"
        "<c r='C2'><v>9</v></c></row>"
        "<row r='3'><c r='A3'/><c r='B3' t='str'><v>Bob</v></c></row>"
        "<row r='4'><c r='A4' t='str'><v>West</v></c><c r='B4' t='str'><v>Cho</v></c>"
        "<c r='C4'><v>1</v></c></row>",
        "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C2:C3\"/></mergeCells>");
    QCOMPARE(read(book),
             (QStringList {u"team|name|amount"_s, u"2: East|Ann|9"_s, u"3: East|Bob|"_s,
                           u"4: West|Cho|1"_s}));
}

void TestXlsxReader::aFormulaWithoutResultMakesARowBad()
{
    const RawXlsx book(
        "<row r='1'><c r='A1' t='str'><v>a</v></c><c r='B1' t='str'><v>b</v></c></row>"
        "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><f>A2*2</f><v></v></c></row>");
    QCOMPARE(read(book), (QStringList {u"a|b"_s, u"2: 1| !xlsx.not_calculated 2"_s}));
}

void TestXlsxReader::whatOurOwnWriterWritesIsRead()
{
    const QString path = m_folder.filePath(u"own.xlsx"_s);
    const XlsxSheet sheet {u"表"_s,
                           {{u"名称"_s}, {u"金额"_s}, {u"日期"_s}},
                           {{u"=1+1"_s, 1234.56, QDate(2013, 3, 1)}, {u"甲"_s, {}, QDate()}},
                           0};
    QVERIFY(XlsxWriter::write(path, {u"t"_s, u"c"_s, QDate(2026, 3, 2), {sheet}}));
    QCOMPARE(readFile(path),
             (QStringList {u"名称|金额|日期"_s, u"2: =1+1|1234.56|2013-03-01"_s, u"3: 甲||"_s}));
}

void TestXlsxReader::whatIsNoWorkbookIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const RawXlsx good("<row r='1'><c r='A1' t='str'><v>a</v></c></row>");
    const auto bytesOf = [this](const RawXlsx &book) {
        const QString path = m_folder.filePath(u"made.xlsx"_s);
        book.write(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTest::newRow("a table as text") << QByteArray("a,b\n1,2\n") << u"xlsx.unreadable"_s;
    QTest::newRow("nothing") << QByteArray() << u"xlsx.unreadable"_s;
    QTest::newRow("an older workbook or one with a password")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) << u"xlsx.unreadable"_s;
    QTest::newRow("half of one") << bytesOf(good).left(bytesOf(good).size() / 2)
                                 << u"xlsx.unreadable"_s;
    RawXlsx broken = good;
    broken.parts["xl/worksheets/other.xml"] = "<worksheet><sheetData><row r='1'><c r='A1'>";
    QTest::newRow("a sheet that ends too early") << bytesOf(broken) << u"xlsx.unreadable"_s;
    RawXlsx wide = good;
    wide.parts["xl/worksheets/other.xml"].replace("A1", "XFD1");
    QTest::newRow("a cell far to the right") << bytesOf(wide) << u"xlsx.too_wide"_s;
    RawXlsx empty("");
    QTest::newRow("an empty sheet") << bytesOf(empty) << u"csv.empty"_s;
    RawXlsx bomb = good;
    for (int i = 0; i < XlsxFile::MostEntries; ++i)
        bomb.parts.insert(QByteArray::number(i), "x");
    QTest::newRow("one of more parts than any honest one") << bytesOf(bomb) << u"xlsx.too_large"_s;
}

void TestXlsxReader::whatIsNoWorkbookIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QString path = m_folder.filePath(u"bad.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(readFile(path), QStringList {code});
}

void TestXlsxReader::numbersAreShownAsInASpreadsheet_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a sum of cents") << u"100.09999999999999"_s << u"100.1"_s;
    QTest::newRow("the same from above") << u"1.1000000000000001"_s << u"1.1"_s;
    QTest::newRow("large") << u"12345678901234.5"_s << u"12345678901234.5"_s;
    QTest::newRow("with an exponent") << u"1.5E+7"_s << u"15000000"_s;
    QTest::newRow("small") << u"2.5E-3"_s << u"0.0025"_s;
    QTest::newRow("nothing") << u"-0"_s << u"0"_s;
    QTest::newRow("below zero") << u"-16.670000000000002"_s << u"-16.67"_s;
    QTest::newRow("no number") << u"1,5"_s << QString();
}

void TestXlsxReader::numbersAreShownAsInASpreadsheet()
{
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    QCOMPARE(XlsxText::number(stored), shown);
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_XlsxReader.moc"
