// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// By which rates amounts are turned, and what becomes of those without one.
#include "core/engine/DrillThrough.h"
#include "core/engine/Evaluator.h"
#include "core/engine/MemoryFactSource.h"
#include "core/handbook/Handbook.h"
#include "core/handbook/KpiYaml.h"
#include "tests/support/Decimal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Rows = MemoryFactSource::Rows;
using State = Measure::State;

KpiDefinition definition(const QByteArray &id, const QByteArray &rest)
{
    const Result<KpiDefinition> kpi = KpiYaml::read(
        "schema: steelyard-kpi/1\nid: " + id + "\nversion: 1.0.0\nname: {zh: 甲, en: A}\n" + rest,
        u"k"_s);
    if (!kpi)
        qWarning() << kpi.error().code << kpi.error().values;
    Q_ASSERT(kpi);
    return *kpi;
}

QVariantMap order(const QString &day, const QString &amount, const QString &currency)
{
    QVariantMap row {{u"signed_at"_s, day}, {u"currency"_s, currency}};
    if (!amount.isEmpty())
        row.insert(u"amount"_s, amount);
    return row;
}

QVariantMap rate(const QString &day, const QString &rate, const QString &kind = u"day"_s)
{
    return {{u"currency"_s, u"USD"_s}, {u"day"_s, day}, {u"rate"_s, rate}, {u"kind"_s, kind}};
}

const QByteArray Bookings = "unit: money\nkind: sum\n"
                            "aggregate: {agg: sum, of: order, time: signed_at, expr: amount}\n";

/// The first of some KPIs for the company, and its rows.
struct Asked
{
    QList<KpiDefinition> kpis;
    Rows given;
    QDate today {2027, 12, 31};

    Measure measure() const
    {
        const auto facts = MemoryFactSource::make(given);
        Q_ASSERT(facts);
        const auto handbook = Handbook::of(kpis);
        const auto cells = Evaluator(*handbook, **facts).evaluate(question(**facts));
        Q_ASSERT(cells);
        return cells->constFirst().measure;
    }
    QString drilled(DrillRow::Part part) const
    {
        const auto facts = MemoryFactSource::make(given);
        const auto handbook = Handbook::of(kpis);
        const auto rows = DrillThrough(*handbook, **facts).rows(question(**facts));
        Q_ASSERT(rows);
        QStringList contributions;
        for (const DrillRow &row : *rows) {
            if (row.part == part)
                contributions << row.contribution;
        }
        return Decimal::sum(contributions);
    }

private:
    Question question(const MemoryFactSource &facts) const
    {
        Question result;
        result.kpis = {kpis.constFirst().id};
        result.today = today;
        result.periods = {*Period::parse(u"2026-03"_s, facts.calendar())};
        return result;
    }
};

} // namespace

class TestCurrency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreTurnedByTheRatesThatAreAskedFor_data();
    void amountsAreTurnedByTheRatesThatAreAskedFor();
    void anAverageNeedsARateOnEveryDay();
    void whatHasNoRateMayBeFlaggedInstead();
    void tooManyRowsWithoutAValueAreAnError_data();
    void tooManyRowsWithoutAValueAreAnError();
    void whatRatesDidIsNoGrowthInConstantCurrency();
    void whatADefinitionSaysOfMoneyIsReadBack();
};

void TestCurrency::amountsAreTurnedByTheRatesThatAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("value");
    // 100 dollars on 10 March; 7 yuan from the 1st, 8 from the 16th, 6.5 in the budget.
    const QDate later(2026, 4, 30);
    QTest::newRow("event") << QByteArray("event") << later << u"700"_s;
    QTest::newRow("period_end") << QByteArray("period_end") << later << u"800"_s;
    // 15 days at 7 and 16 at 8: 233 ÷ 31 = 7.516129…
    QTest::newRow("period_avg") << QByteArray("period_avg") << later << u"751.6129"_s;
    QTest::newRow("budget") << QByteArray("budget") << later << u"650"_s;
    // Until the 12th there is no other rate than 7; until the 20th it is (15 × 7 + 5 × 8) ÷ 20.
    QTest::newRow("end of an open month")
        << QByteArray("period_end") << QDate(2026, 3, 12) << u"700"_s;
    QTest::newRow("average of an open month")
        << QByteArray("period_avg") << QDate(2026, 3, 20) << u"725"_s;
}

void TestCurrency::amountsAreTurnedByTheRatesThatAreAskedFor()
{
    // R-C1.
    QFETCH(QByteArray, at);
    QFETCH(QDate, today);
    QFETCH(QString, value);
    const Rows given {{u"order"_s, {order(u"2026-03-10"_s, u"100"_s, u"USD"_s)}},
                      {u"fx"_s,
                       {rate(u"2026-03-01"_s, u"7"_s), rate(u"2026-03-16"_s, u"8"_s),
                        rate(u"2026-01-01"_s, u"6.5"_s, u"budget"_s)}}};
    const Asked asked {{definition("k", Bookings + "currency: {at: " + at + "}\n")}, given, today};
    QCOMPARE(asked.measure().plainValue().value_or(asked.measure().reason.get()), value);
    QCOMPARE(asked.drilled(DrillRow::Part::Numerator), value);
}

void TestCurrency::anAverageNeedsARateOnEveryDay()
{
    const Asked asked {{definition("k", Bookings + "currency: {at: period_avg}\n")},
                       {{u"order"_s, {order(u"2026-03-10"_s, u"100"_s, u"USD"_s)}},
                        {u"fx"_s, {rate(u"2026-03-02"_s, u"7"_s)}}}};
    QCOMPARE(asked.measure().state, State::Error);
    QCOMPARE(asked.measure().reason.get(), u"no_rate"_s);
}

void TestCurrency::whatHasNoRateMayBeFlaggedInstead()
{
    // R-C2: the figure is that of the rest, and says so.
    const Asked asked {{definition("k", Bookings + "currency: {missing: flag}\n")},
                       {{u"order"_s,
                         {order(u"2026-03-10"_s, u"100"_s, u"CNY"_s),
                          order(u"2026-03-10"_s, u"50"_s, u"EUR"_s)}}}};
    const Measure found = asked.measure();
    QCOMPARE(found.plainValue().value_or(found.reason.get()), u"100"_s);
    QCOMPARE(found.flags.get(), QStringList {u"fx_missing"_s});
    QCOMPARE(found.nFxMissing, 1);
}

void TestCurrency::tooManyRowsWithoutAValueAreAnError_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("answer");
    // Of three orders one has no amount: 33.3 %.
    QTest::newRow("none said") << QByteArray() << u"20"_s;
    QTest::newRow("33") << QByteArray("null_policy: {error_above: 33}\n") << u"too_many_empty"_s;
    QTest::newRow("34") << QByteArray("null_policy: {error_above: 34}\n") << u"20"_s;
}

void TestCurrency::tooManyRowsWithoutAValueAreAnError()
{
    // R-N2: rows without a value are left out and counted.
    QFETCH(QByteArray, policy);
    QFETCH(QString, answer);
    const Asked asked {
        {definition("k",
                    "unit: money\nkind: avg\n"
                    "aggregate: {of: order, time: signed_at, expr: amount}\n"
                        + policy)},
        {{u"order"_s,
          {order(u"2026-03-01"_s, u"10"_s, u"CNY"_s), order(u"2026-03-02"_s, u"30"_s, u"CNY"_s),
           order(u"2026-03-03"_s, {}, u"CNY"_s)}}}};
    const Measure found = asked.measure();
    QCOMPARE(found.plainValue().value_or(found.reason.get()), answer);
    QCOMPARE(found.nNull, 1);
}

void TestCurrency::whatRatesDidIsNoGrowthInConstantCurrency()
{
    // R-C3: 100 dollars in February at 7 and 100 in March at 8. By their own rates 800 is 14.2857 %
    // more than 700; by those of March both are 800.
    const Rows given {
        {u"order"_s,
         {order(u"2026-02-10"_s, u"100"_s, u"USD"_s), order(u"2026-03-10"_s, u"100"_s, u"USD"_s)}},
        {u"fx"_s, {rate(u"2026-02-01"_s, u"7"_s), rate(u"2026-03-01"_s, u"8"_s)}}};
    const QByteArray growth = "unit: percent\nkind: growth\ninner: b\n";
    const KpiDefinition bookings = definition("b", Bookings);
    const Asked own {{definition("k", growth), bookings}, given};
    QCOMPARE(own.measure().valueText(4), u"14.2857"_s);
    const Asked constant {{definition("k", growth + "compare: {currency: constant}\n"), bookings},
                          given};
    QCOMPARE(constant.measure().valueText(4), u"0.0000"_s);
    QCOMPARE(constant.drilled(DrillRow::Part::Numerator), u"0"_s);
    QCOMPARE(constant.drilled(DrillRow::Part::Denominator), u"800"_s);
}

void TestCurrency::whatADefinitionSaysOfMoneyIsReadBack()
{
    const KpiDefinition said = definition(
        "k",
        Bookings + "currency: {at: period_avg, missing: flag}\nnull_policy: {error_above: 0}\n");
    const auto again = KpiYaml::read(KpiYaml::write(said), u"k"_s);
    QVERIFY(again);
    QCOMPARE(again->currencyAt, KpiDefinition::CurrencyAt::PeriodAverage);
    QVERIFY(again->flagsMissingRates);
    QCOMPARE(again->mostEmpty.value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestCurrency)
#include "tst_Currency.moc"
