// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Fixed.h"
#include "core/base/Money.h"
#include "core/base/Ratio.h"

#include <QRandomGenerator64>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr qint64 Largest = std::numeric_limits<qint64>::max();
const QString LargestMoney = u"922337203685477.5807"_s; // 2⁶³ − 1 ten-thousandths

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadExactly_data();
    void textIsReadExactly();
    void whatIsNoNumberIsRefused_data();
    void whatIsNoNumberIsRefused();
    void writingAndReadingGoRoundExactly();
    void figuresAreRoundedHalfAwayFromZero_data();
    void figuresAreRoundedHalfAwayFromZero();
    void quotientsAreRoundedHalfAwayFromZero_data();
    void quotientsAreRoundedHalfAwayFromZero();
    void aQuotientThatDoesNotFitIsNone();
    void sumsLargerThanMoneyAreWrittenExactly();
    void ratiosAddTheirParts();
    void currenciesHaveTheirMinorUnits_data();
    void currenciesHaveTheirMinorUnits();
};

void TestNumbers::textIsReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<bool>("rounded");
    QTest::newRow("whole") << u"12"_s << 4 << qint64(120'000) << false;
    QTest::newRow("decimals") << u"-12.5"_s << 4 << qint64(-125'000) << false;
    QTest::newRow("no whole part") << u".5"_s << 2 << qint64(50) << false;
    QTest::newRow("no decimals after the mark") << u"7."_s << 2 << qint64(700) << false;
    QTest::newRow("a sign") << u"+3"_s << 0 << qint64(3) << false;
    QTest::newRow("blanks around") << u"  3.25 "_s << 2 << qint64(325) << false;
    QTest::newRow("zeros that say nothing") << u"0003.2500000"_s << 2 << qint64(325) << false;
    QTest::newRow("minus nothing") << u"-0.00"_s << 2 << qint64(0) << false;
    // The first decimal too many decides, the ones behind it do not.
    QTest::newRow("half goes up") << u"0.00005"_s << 4 << qint64(1) << true;
    QTest::newRow("half goes away from zero") << u"-0.00005"_s << 4 << qint64(-1) << true;
    QTest::newRow("less than half goes down") << u"0.0000499999"_s << 4 << qint64(0) << true;
    QTest::newRow("a carry through all digits") << u"9.99995"_s << 4 << qint64(100'000) << true;
    QTest::newRow("the largest") << LargestMoney << 4 << Largest << false;
    QTest::newRow("the smallest") << u'-' + LargestMoney << 4 << -Largest << false;
    QTest::newRow("digits beyond the largest that are dropped")
        << LargestMoney + u"4"_s << 4 << Largest << true;
}

void TestNumbers::textIsReadExactly()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    QFETCH(qint64, units);
    QFETCH(bool, rounded);
    bool wasRounded = !rounded;
    QCOMPARE(Fixed::parse(text, scale, &wasRounded), std::optional<qint64>(units));
    QCOMPARE(wasRounded, rounded);
}

void TestNumbers::whatIsNoNumberIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "-", ".", "+.", "1,5", "1 000", "1e3", "0x10", "--1", "1.2.3", "12a", "NaN", "inf",
          "922337203685477.58075", "922337203685477.5808", "-922337203685477.5808",
          "99999999999999999999999999999999999999999999"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
    // Full-width digits are for the importer to narrow, not for here to guess.
    QTest::newRow("full-width digits") << u"１２"_s;
    QTest::newRow("arabic digits") << u"١٢"_s;
    QTest::newRow("a minus sign that is none") << u"−5"_s;
}

void TestNumbers::whatIsNoNumberIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Fixed::parse(text, 4).has_value());
}

void TestNumbers::writingAndReadingGoRoundExactly()
{
    QCOMPARE(Fixed::text(15'000, 4), u"1.5"_s);
    QCOMPARE(Fixed::text(0, 4), u"0"_s);
    QCOMPARE(Fixed::text(-1, 4), u"-0.0001"_s);
    QCOMPARE(Fixed::text(100, 0), u"100"_s);
    QCOMPARE(Fixed::text(1'000'000, 6), u"1"_s);
    QCOMPARE(Fixed::text(Largest, 4), LargestMoney);
    QCOMPARE(Fixed::text(-Largest, 4), u'-' + LargestMoney);
    QRandomGenerator64 random(7);
    for (int i = 0; i < 20'000; ++i) {
        const int scale = int(random.bounded(10));
        // All magnitudes alike, not only the large ones.
        const auto units = qint64(random.generate() >> random.bounded(1, 64))
            * (random.bounded(2) == 0 ? 1 : -1);
        bool rounded = true;
        QCOMPARE(Fixed::parse(Fixed::text(units, scale), scale, &rounded),
                 std::optional<qint64>(units));
        QVERIFY(!rounded);
        // And with all decimals written out.
        QCOMPARE(Fixed::parse(Fixed::rounded(units, scale, scale), scale),
                 std::optional<qint64>(units));
    }
}

void TestNumbers::figuresAreRoundedHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("2.5 is 3") << qint64(25) << 1 << 0 << u"3"_s;
    QTest::newRow("3.5 is 4, not the even 4 only") << qint64(35) << 1 << 0 << u"4"_s;
    QTest::newRow("-2.5 is -3") << qint64(-25) << 1 << 0 << u"-3"_s;
    QTest::newRow("2.4999 is 2") << qint64(24'999) << 4 << 0 << u"2"_s;
    QTest::newRow("0.005 is 0.01") << qint64(50) << 4 << 2 << u"0.01"_s;
    QTest::newRow("1.005 is 1.01, whatever a double says") << qint64(10'050) << 4 << 2 << u"1.01"_s;
    QTest::newRow("nothing has no sign") << qint64(-4) << 4 << 2 << u"0.00"_s;
    QTest::newRow("9.995 is 10.00") << qint64(99'950) << 4 << 2 << u"10.00"_s;
    QTest::newRow("more decimals than there are") << qint64(5) << 1 << 3 << u"0.500"_s;
    QTest::newRow("the largest to whole") << Largest << 4 << 0 << u"922337203685478"_s;
}

void TestNumbers::figuresAreRoundedHalfAwayFromZero()
{
    QFETCH(qint64, units);
    QFETCH(int, scale);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(Fixed::rounded(units, scale, decimals), text);
}

void TestNumbers::quotientsAreRoundedHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("top");
    QTest::addColumn<qint64>("bottom");
    QTest::addColumn<int>("scale");
    QTest::addColumn<qint64>("units");
    QTest::newRow("one third") << qint64(1) << qint64(3) << 4 << qint64(3333);
    QTest::newRow("two thirds") << qint64(2) << qint64(3) << 4 << qint64(6667);
    QTest::newRow("minus two thirds") << qint64(-2) << qint64(3) << 4 << qint64(-6667);
    QTest::newRow("over minus") << qint64(2) << qint64(-3) << 4 << qint64(-6667);
    QTest::newRow("a half") << qint64(1) << qint64(2) << 0 << qint64(1);
    QTest::newRow("minus a half") << qint64(-1) << qint64(2) << 0 << qint64(-1);
    // 524 ÷ 855 = 0.612865…
    QTest::newRow("a win rate") << qint64(524) << qint64(855) << 6 << qint64(612'865);
    QTest::newRow("the largest by one") << Largest << qint64(1) << 0 << Largest;
}

void TestNumbers::quotientsAreRoundedHalfAwayFromZero()
{
    QFETCH(qint64, top);
    QFETCH(qint64, bottom);
    QFETCH(int, scale);
    QFETCH(qint64, units);
    QCOMPARE(Fixed::divide(top, bottom, scale), std::optional<qint64>(units));
}

void TestNumbers::aQuotientThatDoesNotFitIsNone()
{
    QVERIFY(!Fixed::divide(Largest, 1, 4).has_value());
    QVERIFY(!Fixed::divide(-Int128(Largest) * 2, 1, 0).has_value());
    QVERIFY(Fixed::divide(Int128(Largest) * 2, 2, 0).has_value());
}

void TestNumbers::sumsLargerThanMoneyAreWrittenExactly()
{
    // A million of the largest amounts, which is far beyond 64 bits.
    const Int128 sum = Int128(Largest) * 1'000'000;
    QCOMPARE(Fixed::text(sum, 4), u"922337203685477580700"_s);
    QCOMPARE(Fixed::text(sum + 1, 4), u"922337203685477580700.0001"_s);
    QCOMPARE(Fixed::text(-sum, 4), u"-922337203685477580700"_s);
    QCOMPARE(Fixed::rounded(sum + 5000, 4, 0), u"922337203685477580701"_s);
}

void TestNumbers::ratiosAddTheirParts()
{
    // Golden vector G16: 1/2 and 9/10 are 10/12, not the mean of 70 %.
    const Ratio team = Ratio {1, 2} + Ratio {9, 10};
    QVERIFY((team == Ratio {10, 12}));
    QVERIFY(!Ratio().isDefined());
    QVERIFY((Ratio {0, 3}).isDefined());
    QVERIFY((Ratio {0, 0} + Ratio {1, 4} == Ratio {1, 4}));
}

void TestNumbers::currenciesHaveTheirMinorUnits_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("digits");
    for (const auto &[currency, digits] :
         {std::pair("CNY", 2), std::pair("USD", 2), std::pair("EUR", 2), std::pair("JPY", 0),
          std::pair("KRW", 0), std::pair("KWD", 3), std::pair("TND", 3), std::pair("XXX", 2)})
        QTest::newRow(currency) << QString::fromLatin1(currency) << digits;
}

void TestNumbers::currenciesHaveTheirMinorUnits()
{
    QFETCH(QString, currency);
    QFETCH(int, digits);
    QCOMPARE(minorDigits(currency), digits);
    QCOMPARE(Money::major(12, currency).text(), u"12"_s);
    QCOMPARE(Money::major(12, currency).units, 120'000);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_Numbers.moc"
