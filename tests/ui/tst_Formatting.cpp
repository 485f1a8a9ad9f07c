// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Formatting.h"

#include <QSet>
#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;
using Language = Formatting::Language;
using Unit = Formatting::Unit;

Q_DECLARE_METATYPE(Steelyard::Money)

class TestFormatting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreShortenedTheWayEachLanguageCounts_data();
    void amountsAreShortenedTheWayEachLanguageCounts();
    void exactAmountsKeepEveryDecimal_data();
    void exactAmountsKeepEveryDecimal();
    void aColumnStatesItsUnitOnce();
    void percentagesHaveOneDecimal();
    void pointsAndChangesCarryTheirSign();
    void countsAreGrouped();
    void periodsHaveShortNames_data();
    void periodsHaveShortNames();
    void datesFollowTheLanguage();
    void theSixStatesLookDifferent();
};

void TestFormatting::amountsAreShortenedTheWayEachLanguageCounts_data()
{
    QTest::addColumn<qint64>("units"); // ten-thousandths
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    // 10 463 512.50 is 1046.35125万: one decimal, half up → 1,046.4万; 10.4635M → 10.46M
    QTest::newRow("tens of millions")
        << qint64(104635125000) << u"CNY"_s << u"¥10.46M"_s << u"¥1,046.4万"_s;
    QTest::newRow("nothing") << qint64(0) << u"CNY"_s << u"¥0"_s << u"¥0"_s;
    QTest::newRow("cents") << qint64(500) << u"CNY"_s << u"¥0.05"_s << u"¥0.05"_s;
    QTest::newRow("cents of a large figure are dropped")
        << qint64(86505000) << u"CNY"_s << u"¥8.7K"_s << u"¥8,651"_s;
    QTest::newRow("below ten thousand")
        << qint64(86500000) << u"CNY"_s << u"¥8.7K"_s << u"¥8,650"_s;
    QTest::newRow("ten thousand") << qint64(100000000) << u"CNY"_s << u"¥10.0K"_s << u"¥1.0万"_s;
    // 9 999.60 rounds to 10 000, which is 1.0万
    QTest::newRow("carried into 万") << qint64(99996000) << u"CNY"_s << u"¥10.0K"_s << u"¥1.0万"_s;
    // 99 999 600 is 9 999.96万: rounds to 10 000.0万, which is 1.00亿
    QTest::newRow("carried into 亿")
        << qint64(999996000000) << u"CNY"_s << u"¥100.00M"_s << u"¥1.00亿"_s;
    QTest::newRow("亿") << qint64(1234567890000) << u"CNY"_s << u"¥123.46M"_s << u"¥1.23亿"_s;
    // 999 960: 999.96K rounds to 1000.0K → 1.00M
    QTest::newRow("carried into M")
        << qint64(9999600000) << u"CNY"_s << u"¥1.00M"_s << u"¥100.0万"_s;
    QTest::newRow("billions") << qint64(12345678900000) << u"CNY"_s << u"¥1.23B"_s << u"¥12.35亿"_s;
    QTest::newRow("a gap is negative")
        << qint64(-15400000000) << u"CNY"_s << u"−¥1.54M"_s << u"−¥154.0万"_s;
    QTest::newRow("dollars") << qint64(15400000000) << u"USD"_s << u"$1.54M"_s << u"$154.0万"_s;
    QTest::newRow("yen is not yuan") << qint64(5000000) << u"JPY"_s << u"JP¥500"_s << u"JP¥500"_s;
    QTest::newRow("no sign known")
        << qint64(5000000) << u"CHF"_s << u"CHF\u00a0500"_s << u"CHF\u00a0500"_s;
}

void TestFormatting::amountsAreShortenedTheWayEachLanguageCounts()
{
    QFETCH(qint64, units);
    QFETCH(QString, currency);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(Formatting(Language::English).money({units, currency}), english);
    QCOMPARE(Formatting(Language::Chinese).money({units, currency}), chinese);
}

void TestFormatting::exactAmountsKeepEveryDecimal_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("two decimals are usual")
        << qint64(104635125000) << u"CNY"_s << u"¥10,463,512.50"_s;
    QTest::newRow("four decimals where there are four")
        << qint64(123456789) << u"CNY"_s << u"¥12,345.6789"_s;
    QTest::newRow("yen have none") << qint64(12340000) << u"JPY"_s << u"JP¥1,234"_s;
    // 9 007 199 254 740 993 × 10⁻⁴ is not a double: 2^53 + 1
    QTest::newRow("beyond a double")
        << qint64(9007199254740993) << u"CNY"_s << u"¥900,719,925,474.0993"_s;
    QTest::newRow("negative") << qint64(-10000) << u"USD"_s << u"−$1.00"_s;
}

void TestFormatting::exactAmountsKeepEveryDecimal()
{
    QFETCH(qint64, units);
    QFETCH(QString, currency);
    QFETCH(QString, text);
    QCOMPARE(Formatting(Language::Chinese).moneyExact({units, currency}), text);
}

void TestFormatting::aColumnStatesItsUnitOnce()
{
    const Formatting zh(Language::Chinese);
    const Formatting en(Language::English);
    const Money largest = Money::major(2'500'000, u"CNY"_s);
    QCOMPARE(zh.unitFor(largest), Unit::TenThousand);
    QCOMPARE(zh.unitLabel(Unit::TenThousand, u"CNY"_s), u"万元"_s);
    QCOMPARE(zh.moneyIn(Unit::TenThousand, Money::major(69'500, u"CNY"_s)),
             u"7.0"_s); // 6.95 half up
    QCOMPARE(en.unitFor(largest), Unit::Thousand);
    QCOMPARE(en.unitLabel(Unit::Thousand, u"CNY"_s), u"CNY thousand"_s);
    QCOMPARE(en.moneyIn(Unit::Thousand, Money::major(1'234'560, u"CNY"_s)), u"1,234.6"_s);
    QCOMPARE(zh.coordinate(Unit::TenThousand, Money::major(15'000, u"CNY"_s)), 1.5);
}

void TestFormatting::percentagesHaveOneDecimal()
{
    const Formatting zh(Language::Chinese);
    QCOMPARE(zh.percent(Ratio {30, 51}), u"58.8%"_s); // 58.8235
    QCOMPARE(zh.percent(Ratio {1, 8}), u"12.5%"_s);
    QCOMPARE(zh.percent(Ratio {12'345, 100}), u"12,345.0%"_s);
    QCOMPARE(zh.percent(Ratio {3, 0}), u"÷0"_s);
    QCOMPARE(zh.percent(612865, 4), u"61.3%"_s); // 61.2865 in percent already
    QCOMPARE(zh.times(32, 1), u"3.2×"_s);
}

void TestFormatting::pointsAndChangesCarryTheirSign()
{
    const Formatting zh(Language::Chinese);
    const Formatting en(Language::English);
    QCOMPARE(en.points(43, 1), u"+4.3 pp"_s);
    QCOMPARE(zh.points(-18, 1), u"−1.8 个百分点"_s);
    QCOMPARE(zh.points(-4, 2), u"0.0 个百分点"_s); // −0.04 rounds to no change: no sign
    QCOMPARE(en.change(Ratio {124, 1000}), u"+12.4%"_s);
    QCOMPARE(en.change(Ratio {-31, 1000}), u"−3.1%"_s);
    QCOMPARE(en.change(Ratio {0, 7}), u"0.0%"_s);
}

void TestFormatting::countsAreGrouped()
{
    const Formatting en(Language::English);
    QCOMPARE(en.count(0), u"0"_s);
    QCOMPARE(en.count(999), u"999"_s);
    QCOMPARE(en.count(1'234'567), u"1,234,567"_s);
    QCOMPARE(en.count(-1'000), u"−1,000"_s);
    QCOMPARE(en.days(1), u"1 day"_s);
    QCOMPARE(en.days(46), u"46 days"_s);
    QCOMPARE(Formatting(Language::Chinese).days(46), u"46 天"_s);
}

void TestFormatting::periodsHaveShortNames_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, QDate from, QDate last, const QString &en,
                        const QString &zh) { QTest::newRow(name) << from << last << en << zh; };
    row("day", {2026, 11, 21}, {2026, 11, 21}, u"21 Nov 2026"_s, u"2026年11月21日"_s);
    row("month", {2026, 2, 1}, {2026, 2, 28}, u"Feb 2026"_s, u"2026年2月"_s);
    row("quarter", {2026, 10, 1}, {2026, 12, 31}, u"Q4 2026"_s, u"2026年四季度"_s);
    row("three months that are no quarter", {2026, 2, 1}, {2026, 4, 30}, u"Feb–Apr 2026"_s,
        u"2026年2–4月"_s);
    row("year to date", {2026, 1, 1}, {2026, 10, 31}, u"Jan–Oct 2026"_s, u"2026年1–10月"_s);
    row("year", {2026, 1, 1}, {2026, 12, 31}, u"2026"_s, u"2026年"_s);
    row("settlement month", {2026, 10, 26}, {2026, 11, 25}, u"26 Oct – 25 Nov 2026"_s,
        u"2026年10月26日 – 11月25日"_s);
    row("across years", {2025, 12, 1}, {2026, 1, 31}, u"Dec 2025 – Jan 2026"_s,
        u"2025年12月 – 2026年1月"_s);
}

void TestFormatting::periodsHaveShortNames()
{
    QFETCH(QDate, from);
    QFETCH(QDate, last);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(Formatting(Language::English).period(DateRange::inclusive(from, last)), english);
    QCOMPARE(Formatting(Language::Chinese).period(DateRange::inclusive(from, last)), chinese);
}

void TestFormatting::datesFollowTheLanguage()
{
    const Formatting zh(Language::Chinese);
    const Formatting en(Language::English);
    const QDateTime instant(QDate(2026, 11, 21), QTime(18, 0));
    QCOMPARE(zh.dateTime(instant), u"11-21 18:00"_s);
    QCOMPARE(en.dateTime(instant), u"21 Nov 18:00"_s);
    QCOMPARE(zh.shortDate(QDate(2026, 1, 3)), u"1月3日"_s);
    QCOMPARE(en.shortMonth(QDate(2026, 1, 3)), u"Jan"_s);
    QCOMPARE(zh.date(QDate()), QString());
}

void TestFormatting::theSixStatesLookDifferent()
{
    QSet<QString> marks;
    QSet<QString> names;
    for (const auto state : {FigureState::Number, FigureState::NoData, FigureState::Undefined,
                             FigureState::NotApplicable, FigureState::Hidden, FigureState::Error}) {
        marks.insert(Formatting::mark(state));
        names.insert(Formatting(Language::Chinese).stateName(state));
    }
    QCOMPARE(marks.size(), 6);
    QCOMPARE(names.size(), 6);
    QVERIFY(!marks.contains(u"0"_s));
}

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_Formatting.moc"
