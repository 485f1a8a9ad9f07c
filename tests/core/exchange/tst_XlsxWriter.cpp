// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxWriter.h"
#include "tests/support/PlainXlsx.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// Tables for people who work in spreadsheets.
class TestXlsxWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsKeepTheirKinds();
    void noTextIsEverRun_data();
    void noTextIsEverRun();
    void aSheetCanBeFilteredAndItsHeadStays();
    void namesOfSheetsAreMadeFit();
    void theSameBookIsTheSameFile();
    void aTextThatIsTooLongIsCutAndShowsIt();
    void whatCannotBeWrittenIsSaidAndLeavesNothing();

private:
    QString written(const XlsxBook &book)
    {
        const QString path = m_folder.filePath(u"book%1.xlsx"_s.arg(++m_made));
        return XlsxWriter::write(path, book) ? path : QString();
    }
    static XlsxBook aBook(const QList<QList<XlsxCell>> &rows)
    {
        return {u"Book"_s,
                u"Northwind & Sons"_s,
                {2026, 3, 12},
                {{u"Sheet"_s, {{u"名称"_s, 20, true}, {u"Value"_s}, {u"Day"_s}}, rows, 1}}};
    }

    QTemporaryDir m_folder;
    int m_made = 0;
};

void TestXlsxWriter::cellsKeepTheirKinds()
{
    const PlainXlsx book(written(aBook(
        {{u"赢单率 <&>"_s, 61.5, QDate(2026, 3, 12)}, {u"007"_s, std::monostate(), QDate()}})));
    QCOMPARE(book.sheets().size(), 1);
    const PlainXlsx::Sheet sheet = book.sheet(u"Sheet"_s);
    QCOMPARE(sheet.text(0, 0), u"名称"_s);
    QCOMPARE(sheet.text(1, 0), u"赢单率 <&>"_s);
    QCOMPARE(sheet.cells.value({1, 1}).text, u"61.5"_s);
    QVERIFY(sheet.cells.value({1, 1}).type != u"s");
    // 12 March 2026 is day 46093 since 30 December 1899: 46023 is 1 January 2026, 70 days before.
    QCOMPARE(sheet.cells.value({1, 2}).text, u"46093"_s);
    QVERIFY(sheet.cells.value({1, 2}).format != 0);
    // An id with leading zeros is a text; what is not known is an empty cell.
    QCOMPARE(sheet.text(2, 0), u"007"_s);
    QCOMPARE(sheet.cells.value({2, 0}).type, u"s"_s);
    QVERIFY(!sheet.cells.contains({2, 1}));
    QVERIFY(!sheet.cells.contains({2, 2}));
}

void TestXlsxWriter::noTextIsEverRun_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "{=1}"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestXlsxWriter::noTextIsEverRun()
{
    QFETCH(QString, text);
    const PlainXlsx book(written(aBook({{text}})));
    const PlainXlsx::Cell cell = book.sheet(u"Sheet"_s).cells.value({1, 0});
    QCOMPARE(cell.text, text);
    QCOMPARE(cell.type, u"s"_s);
    QVERIFY(!cell.isFormula);
    // Format 49 is "as text": editing the cell does not make a formula of it either.
    if (!text.startsWith(u'{'))
        QCOMPARE(cell.format, 49);
}

void TestXlsxWriter::aSheetCanBeFilteredAndItsHeadStays()
{
    const PlainXlsx book(written(aBook({{u"a"_s}, {u"b"_s}})));
    QVERIFY(book.sheet(u"Sheet"_s).isFrozen);
    QCOMPARE(book.sheet(u"Sheet"_s).filter, u"A1:C3"_s);
}

void TestXlsxWriter::namesOfSheetsAreMadeFit()
{
    XlsxBook book = aBook({{u"a"_s}});
    book.sheets.first().name = u"What: [it] / is?*"_s + QString(40, u'x');
    const PlainXlsx read(written(book));
    QCOMPARE(read.sheets().size(), 1);
    // Excel takes 31 letters, none of []:*?/\ among them.
    QCOMPARE(read.sheets().first().name.size(), 31);
    QVERIFY(!read.sheets().first().name.contains(u'['));
    QCOMPARE(read.sheets().first().text(1, 0), u"a"_s);
}

void TestXlsxWriter::theSameBookIsTheSameFile()
{
    QFile a(written(aBook({{u"a"_s, 1.0}})));
    QFile b(written(aBook({{u"a"_s, 1.0}})));
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    QVERIFY(a.readAll() == b.readAll());
}

void TestXlsxWriter::aTextThatIsTooLongIsCutAndShowsIt()
{
    // 32,767 letters is what a cell holds.
    const PlainXlsx book(written(aBook({{QString(40'000, u'长')}})));
    const QString text = book.sheet(u"Sheet"_s).text(1, 0);
    QCOMPARE(text.size(), 32'767);
    QVERIFY(text.endsWith(u'…'));
}

void TestXlsxWriter::whatCannotBeWrittenIsSaidAndLeavesNothing()
{
    const QString path = m_folder.filePath(u"no/such/folder.xlsx"_s);
    const auto done = XlsxWriter::write(path, aBook({}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, "file.cannot_write"_L1);
    QCOMPARE(done.error().values.value(u"path"_s).toString(), path);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_XlsxWriter.moc"
