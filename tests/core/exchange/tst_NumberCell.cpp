// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NumberCell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

class TestNumberCell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreExact_data();
    void numbersAreExact();
    void otherTextIsNoNumber_data();
    void otherTextIsNoNumber();
    void decimalsBeyondTheScaleAreRoundedAndSaidSo();
    void tooLargeNumbersAreRefused();
    void signsMeanCurrencies();
    void filesTellTheirDecimalMark_data();
    void filesTellTheirDecimalMark();
};

void TestNumberCell::numbersAreExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<qint64>("units"); // ten-thousandths
    using enum DecimalMark;
    const auto row = [](const char16_t *text, DecimalMark mark, qint64 units) {
        const QString name = QString::fromUtf16(text);
        QTest::addRow("%s %s", qPrintable(name), mark == Dot ? "dot" : "comma")
            << name << mark << units;
    };
    row(u"0", Dot, 0);
    row(u"1054", Dot, 10'540'000);
    row(u"1,234.5", Dot, 12'345'000);
    row(u"1.234,5", Comma, 12'345'000);
    row(u"1,234,567", Dot, 12'345'670'000);
    row(u"1.234.567", Comma, 12'345'670'000);
    row(u"1 234,50", Comma, 12'345'000);
    row(u"1\u00A0234,50", Comma, 12'345'000);
    row(u"1'234.50", Dot, 12'345'000);
    row(u"¥1,200", Dot, 12'000'000);
    row(u"￥１，２００．５", Dot, 12'005'000);
    row(u"$ 1,200.00", Dot, 12'000'000);
    row(u"-$5", Dot, -50'000);
    row(u"$-5", Dot, -50'000);
    row(u"(1,234.5)", Dot, -12'345'000);
    row(u"($5)", Dot, -50'000);
    row(u"5-", Dot, -50'000);
    row(u"\u22125", Dot, -50'000);
    row(u"12.5万", Dot, 1'250'000'000);
    row(u"1.2万元", Dot, 120'000'000);
    row(u"3亿", Dot, 3'000'000'000'000);
    row(u"0.5千万", Dot, 50'000'000'000);
    row(u"300元", Dot, 3'000'000);
    row(u"USD 7", Dot, 70'000);
    row(u"12.5%", Dot, 1'250);
    row(u"7.5‰", Dot, 75);
    row(u".5", Dot, 5'000);
    row(u"5.", Dot, 50'000);
    row(u"+5", Dot, 50'000);
    row(u"1.2E+05", Dot, 1'200'000'000);
    row(u"5e-2", Dot, 500);
    row(u"9,223,372,036,854.7758", Dot, 92'233'720'368'547'758);
}

void TestNumberCell::numbersAreExact()
{
    QFETCH(QString, text);
    QFETCH(DecimalMark, mark);
    QFETCH(qint64, units);
    const auto cell = NumberCell::read(text, 4, mark);
    QVERIFY(cell.has_value());
    QCOMPARE(cell->units, units);
    QVERIFY(!cell->isRounded);
}

void TestNumberCell::otherTextIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"abc",   u"1,23", u"1234,5", u"12,34,567", u"1,234,56", u"1.2.3",   u"1,,000", u",5",
          u"--5",   u"(-5)", u"5 6 7",  u"1,234 567", u"N/A",      u"-",       u"¥",      u"万",
          u"1e999", u"0x10", u"12:30",  u"inf",       u"nan",      u"１２abc", u"²"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestNumberCell::otherTextIsNoNumber()
{
    QFETCH(QString, text);
    const auto cell = NumberCell::read(text, 4, DecimalMark::Dot);
    QVERIFY2(!cell, cell ? qPrintable(QString::number(cell->units)) : "");
    QCOMPARE(cell.error().code, "cell.not_a_number"_L1);
}

void TestNumberCell::decimalsBeyondTheScaleAreRoundedAndSaidSo()
{
    // The fourth decimal of -60.70400000000001 stays, the rest is less than half of it.
    const auto profit = NumberCell::read(u"-60.70400000000001"_s, 4, DecimalMark::Dot);
    QCOMPARE(profit->units, -607'040);
    QVERIFY(profit->isRounded);
    const auto half = NumberCell::read(u"0.00005"_s, 4, DecimalMark::Dot);
    QCOMPARE(half->units, 1);
    QVERIFY(!NumberCell::read(u"0.50000"_s, 4, DecimalMark::Dot)->isRounded);
    // A share in parts per million: 12.5 % is 125,000.
    QCOMPARE(NumberCell::read(u"12.5%"_s, 6, DecimalMark::Dot)->units, 125'000);
}

void TestNumberCell::tooLargeNumbersAreRefused()
{
    const auto cell = NumberCell::read(u"922337203685477.5808"_s, 4, DecimalMark::Dot);
    QVERIFY(!cell);
    QCOMPARE(cell.error().code, "cell.number_too_large"_L1);
    QVERIFY(!NumberCell::read(u"99999999万亿"_s, 4, DecimalMark::Dot));
}

void TestNumberCell::signsMeanCurrencies()
{
    QCOMPARE(NumberCell::read(u"¥5"_s, 4, DecimalMark::Dot)->currency, u"¥"_s);
    QVERIFY(NumberCell::canMean(u"¥"_s, u"CNY"_s));
    QVERIFY(NumberCell::canMean(u"¥"_s, u"JPY"_s));
    QVERIFY(!NumberCell::canMean(u"¥"_s, u"USD"_s));
    QVERIFY(!NumberCell::canMean(u"元"_s, u"USD"_s));
    QVERIFY(NumberCell::canMean(QString(), u"USD"_s));
    QVERIFY(NumberCell::canMean(u"$"_s, u"USD"_s));
}

void TestNumberCell::filesTellTheirDecimalMark_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<bool>("isConflicting");
    using enum DecimalMark;
    QTest::newRow("dot") << QStringList {u"1,234.5"_s, u"7"_s} << Dot << false;
    QTest::newRow("comma") << QStringList {u"1.234,5"_s, u"1.234"_s} << Comma << false;
    QTest::newRow("two decimals after a comma") << QStringList {u"5,25"_s} << Comma << false;
    QTest::newRow("doubled dots are thousands") << QStringList {u"1.234.567"_s} << Comma << false;
    QTest::newRow("doubled commas are thousands") << QStringList {u"1,234,567"_s} << Dot << false;
    QTest::newRow("three digits say nothing") << QStringList {u"1,234"_s, u"12"_s} << Dot << false;
    QTest::newRow("zero in front of three") << QStringList {u"0,125"_s} << Comma << false;
    QTest::newRow("both") << QStringList {u"1,5"_s, u"1.5"_s} << Dot << true;
    QTest::newRow("no numbers") << QStringList {u"a.b,c"_s} << Dot << false;
}

void TestNumberCell::filesTellTheirDecimalMark()
{
    QFETCH(QStringList, cells);
    QFETCH(DecimalMark, mark);
    QFETCH(bool, isConflicting);
    DecimalEvidence evidence;
    for (const QString &cell : cells)
        evidence.take(cell);
    QCOMPARE(evidence.mark(), mark);
    QCOMPARE(evidence.isConflicting(), isConflicting);
}

QTEST_GUILESS_MAIN(TestNumberCell)
#include "tst_NumberCell.moc"
