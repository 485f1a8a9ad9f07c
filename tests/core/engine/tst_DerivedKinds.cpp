// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DrillThrough.h"
#include "core/engine/Evaluator.h"
#include "core/engine/MemoryFactSource.h"
#include "core/engine/PeriodShift.h"
#include "core/handbook/Handbook.h"
#include "core/handbook/KpiYaml.h"
#include "tests/support/Decimal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Rows = MemoryFactSource::Rows;

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

const QByteArray Events
    = "unit: count\nkind: count\naggregate: {agg: count, of: activity, time: started_at}\n";
const QByteArray Bookings = "unit: money\nkind: sum\n"
                            "aggregate: {agg: sum, of: order, time: signed_at, expr: amount}\n";

/// One event on every day of a month.
QList<QVariantMap> everyDayOf(int year, int month)
{
    QList<QVariantMap> rows;
    for (QDate day(year, month, 1); day.month() == month; day = day.addDays(1))
        rows.append({{u"started_at"_s, day.toString(Qt::ISODate)}});
    return rows;
}

QVariantMap order(const QString &day, const QString &amount, const QVariantMap &more = {})
{
    QVariantMap row {{u"signed_at"_s, day}, {u"amount"_s, amount}};
    row.insert(more);
    return row;
}

/// What is asked of a small company, and what comes back: "value", or the state and its reason.
struct Asked
{
    QList<KpiDefinition> kpis;
    Rows given;
    QString period;
    QDate today {2027, 12, 31};
    QString node = {};
    Slice slice = {};

    Measure measure() const
    {
        const auto facts = MemoryFactSource::make(given);
        Q_ASSERT(facts);
        const auto handbook = Handbook::of(kpis);
        Q_ASSERT(handbook);
        const auto cells = Evaluator(*handbook, **facts).evaluate(question(**facts));
        if (!cells)
            qWarning() << cells.error().code << cells.error().values;
        Q_ASSERT(cells);
        return cells->constFirst().measure;
    }
    QString answer() const
    {
        const Measure found = measure();
        return found.plainValue().value_or(QString(textOf(found.state)) + u' ' + found.reason);
    }
    /// Contributions of one part, added up.
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
        result.nodes = {facts.node(node)};
        result.today = today;
        result.slice = slice;
        result.periods = {*Period::parse(period, facts.calendar())};
        return result;
    }
};

} // namespace

class TestDerivedKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEarlierPeriodGoesAsFarAsThisOne_data();
    void theEarlierPeriodGoesAsFarAsThisOne();
    void lastYearToTheSameDayHasNoMoreDays();
    void chinaComparesByTheDayUnlessADefinitionSaysOtherwise();
    void januaryAndFebruaryGrowAsOneWhereThatIsTheRule();
    void growthFromNothingOrLessIsNoPercentage_data();
    void growthFromNothingOrLessIsNoPercentage();
    void growthAddsUpFromItsRows();
    void changesOfPercentagesArePoints();
    void aFigureIsTakenOverOtherDays_data();
    void aFigureIsTakenOverOtherDays();
    void aMedianOverOtherDaysIsTakenFromTheirRows();
    void aShareIsOfTheWholeOrOfTheNodeAbove_data();
    void aShareIsOfTheWholeOrOfTheNodeAbove();
    void formulasReachOtherDays_data();
    void formulasReachOtherDays();
    void formulasChooseByConditionAndState_data();
    void formulasChooseByConditionAndState();
    void anAggregateMayStandInAFormula();
};

void TestDerivedKinds::theEarlierPeriodGoesAsFarAsThisOne_data()
{
    QTest::addColumn<QByteArray>("compare");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("events");
    // G5 (decision 24): one event on every day of March 2026, Monday to Friday are worked.
    QTest::newRow("full, whatever the day")
        << QByteArray("{align: full}") << QDate(2026, 4, 3) << u"31"_s;
    // 29 April is the 21st working day, the 21st of March is Monday the 30th.
    QTest::newRow("29 April") << QByteArray("{align: to_date}") << QDate(2026, 4, 29) << u"30"_s;
    QTest::newRow("1 May") << QByteArray("{align: to_date}") << QDate(2026, 5, 1) << u"31"_s;
    // Saturday 4 April follows the 3rd working day; 4 March does, and the 5th is the 4th's.
    QTest::newRow("a Saturday") << QByteArray("{align: to_date}") << QDate(2026, 4, 4) << u"4"_s;
    QTest::newRow("by the day") << QByteArray("{align: to_date, by: day_no}") << QDate(2026, 4, 29)
                                << u"29"_s;
    // 15 of 30 days are half: 15 of 31.
    QTest::newRow("by the fraction")
        << QByteArray("{align: to_date, by: fraction}") << QDate(2026, 4, 15) << u"15"_s;
}

void TestDerivedKinds::theEarlierPeriodGoesAsFarAsThisOne()
{
    // R-P1: day by day, and each day once.
    QFETCH(QByteArray, compare);
    QFETCH(QDate, today);
    QFETCH(QString, events);
    const Asked asked {{definition("k",
                                   "unit: count\nkind: formula\nformula: \"prior([e])\"\ncompare: "
                                       + compare + "\n"),
                        definition("e", Events)},
                       {{u"activity"_s, everyDayOf(2026, 3)}},
                       u"2026-04"_s,
                       today};
    QCOMPARE(asked.answer(), events);
    QCOMPARE(asked.drilled(DrillRow::Part::Numerator), events);
}

void TestDerivedKinds::lastYearToTheSameDayHasNoMoreDays()
{
    // G6: as of 28 May 2026 by the day, 1 to 28 May 2025: 28 events, not 31.
    const Asked asked {{definition("k",
                                   "unit: count\nkind: formula\nformula: \"same_last_year([e])\"\n"
                                   "compare: {align: to_date, by: day_no}\n"),
                        definition("e", Events)},
                       {{u"activity"_s, everyDayOf(2025, 5) + everyDayOf(2025, 6)}},
                       u"2026-05"_s,
                       QDate(2026, 5, 28)};
    QCOMPARE(asked.answer(), u"28"_s);
}

void TestDerivedKinds::chinaComparesByTheDayUnlessADefinitionSaysOtherwise()
{
    const auto last = [](const char *by, const Calendar &calendar, const QDate &today) {
        const auto kpi = definition("k", QByteArray("unit: count\nkind: formula\nformula: "
                                                    "\"same_last_year([e])\"\n")
                                        + by);
        const auto month = Period::of(Grain::Month, today, calendar);
        Compare compare = kpi.compare;
        compare.with = Compare::With::SameLastYear;
        return PeriodShift::sameLastYear(compare).of(month, today, calendar)->last();
    };
    const auto china = Calendar::builtIn(u"cn"_s);
    QVERIFY(china);
    // R-P4: 15 May 2026 was the ninth working day of the month, with a Saturday worked on the 9th;
    // in 2025 the ninth was 16 May.
    QCOMPARE(last("", *china, QDate(2026, 5, 15)), QDate(2025, 5, 15));
    QCOMPARE(last("compare: {by: working_day_no}\n", *china, QDate(2026, 5, 15)),
             QDate(2025, 5, 16));
    // Monday to Friday, 4 May 2026 is the second working day, and so is 2 May 2025.
    QCOMPARE(last("", Calendar(), QDate(2026, 5, 4)), QDate(2025, 5, 2));
    QCOMPARE(last("compare: {by: day_no}\n", Calendar(), QDate(2026, 5, 4)), QDate(2025, 5, 4));
}

void TestDerivedKinds::januaryAndFebruaryGrowAsOneWhereThatIsTheRule()
{
    // R-P4: 100 + 200 against 50 + 150 is a half more, asked of either month.
    const auto kpi = definition("k", "unit: percent\nkind: growth\ninner: b\n"
                                     "comparison: same_last_year\n");
    const auto facts = MemoryFactSource::make(
        {{u"order"_s,
          {order(u"2026-01-15"_s, u"100"_s), order(u"2026-02-03"_s, u"200"_s),
           order(u"2025-01-20"_s, u"50"_s), order(u"2025-02-28"_s, u"150"_s)}}},
        [] {
            Calendar calendar;
            PeriodRules rules = calendar.rules();
            rules.springFestival = PeriodRules::SpringFestival::MergeJanFeb;
            calendar.setRules(rules);
            return calendar;
        }());
    const auto handbook = Handbook::of({kpi, definition("b", Bookings)});
    QVERIFY(facts && handbook);
    Question question;
    question.kpis = {u"k"_s};
    question.nodes = {(*facts)->node({})};
    question.today = QDate(2027, 12, 31);
    for (const QString &month : {u"2026-01"_s, u"2026-02"_s}) {
        question.periods = {*Period::parse(month, (*facts)->calendar())};
        const auto cells = Evaluator(*handbook, **facts).evaluate(question);
        QVERIFY(cells);
        QCOMPARE(cells->constFirst().measure.plainValue(), u"50"_s);
        const auto rows = DrillThrough(*handbook, **facts).rows(question);
        QVERIFY(rows);
        QStringList above;
        QStringList below;
        for (const DrillRow &row : *rows)
            (row.part == DrillRow::Part::Numerator ? above : below) << row.contribution;
        QCOMPARE(Decimal::sum(above), u"100"_s); // 300 − 200
        QCOMPARE(Decimal::sum(below), u"200"_s);
    }
}

void TestDerivedKinds::growthFromNothingOrLessIsNoPercentage_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("growth");
    QTest::addColumn<QString>("delta");
    QTest::newRow("more") << u"80"_s << u"25"_s << u"20"_s; // (100 − 80) ÷ 80
    QTest::newRow("less") << u"400"_s << u"-75"_s << u"-300"_s;
    QTest::newRow("from nothing") << u"0"_s << u"undefined zero_base"_s << u"100"_s;
    QTest::newRow("from a loss") << u"-50"_s << u"undefined negative_base"_s << u"150"_s;
}

void TestDerivedKinds::growthFromNothingOrLessIsNoPercentage()
{
    // R-P3: from nothing or less there is no percentage.
    QFETCH(QString, before);
    QFETCH(QString, growth);
    QFETCH(QString, delta);
    const Rows given {
        {u"order"_s, {order(u"2026-02-10"_s, before), order(u"2026-03-10"_s, u"100"_s)}}};
    const KpiDefinition bookings = definition("b", Bookings);
    QCOMPARE((Asked {{definition("k", "unit: percent\nkind: growth\ninner: b\n"), bookings},
                     given,
                     u"2026-03"_s})
                 .answer(),
             growth);
    QCOMPARE((Asked {{definition("k", "unit: money\nkind: delta\ninner: b\n"), bookings},
                     given,
                     u"2026-03"_s})
                 .answer(),
             delta);
}

void TestDerivedKinds::growthAddsUpFromItsRows()
{
    const Asked asked {{definition("k",
                                   "unit: percent\nkind: growth\ninner: b\n"
                                   "comparison: same_last_year\n"),
                        definition("b", Bookings)},
                       {{u"order"_s,
                         {order(u"2025-03-10"_s, u"30"_s), order(u"2025-03-31"_s, u"50"_s),
                          order(u"2025-04-01"_s, u"7"_s), order(u"2026-03-10"_s, u"100"_s)}}},
                       u"2026-03"_s};
    QCOMPARE(asked.answer(), u"25"_s);
    QCOMPARE(asked.drilled(DrillRow::Part::Numerator), u"20"_s); // 100 − 30 − 50
    QCOMPARE(asked.drilled(DrillRow::Part::Denominator), u"80"_s);
}

void TestDerivedKinds::changesOfPercentagesArePoints()
{
    // February: 1 of 4 won; March: 1 of 2: 50 − 25 = 25 points, not 100 %.
    const auto deal = [](const QString &won, const QString &lost) {
        return QVariantMap {{u"won_at"_s, won}, {u"lost_at"_s, lost}};
    };
    const Asked asked {
        {definition("k", "unit: pp\nkind: delta\ninner: w\n"),
         definition("w",
                    "unit: percent\nkind: ratio\n"
                    "numerator: {agg: count, of: opportunity, time: won_at}\n"
                    "denominator: {agg: count, of: opportunity, time: decided_at}\n")},
        {{u"opportunity"_s,
          {deal(u"2026-02-01"_s, {}), deal({}, u"2026-02-02"_s), deal({}, u"2026-02-03"_s),
           deal({}, u"2026-02-04"_s), deal(u"2026-03-01"_s, {}), deal({}, u"2026-03-02"_s)}}},
        u"2026-03"_s};
    QCOMPARE(asked.answer(), u"25"_s);
    QCOMPARE(asked.measure().unit, UnitOfMeasure::Points);
}

void TestDerivedKinds::aFigureIsTakenOverOtherDays_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("value");
    // 1 in March 2025, 10 in April 2025, 100 in January, 1000 in March 2026.
    QTest::newRow("the year so far") << QByteArray("kind: to_date\ngrain: year\n") << u"1100"_s;
    QTest::newRow("the quarter so far")
        << QByteArray("kind: to_date\ngrain: quarter\n") << u"1100"_s;
    QTest::newRow("the month is the month")
        << QByteArray("kind: to_date\ngrain: month\n") << u"1000"_s;
    // April 2025 to March 2026: the March of last year is out.
    QTest::newRow("twelve months") << QByteArray("kind: trailing\nwindow: 12mo\n") << u"1110"_s;
    QTest::newRow("two quarters") << QByteArray("kind: trailing\nwindow: 2q\n") << u"1100"_s;
    // 31 March back to 2 March.
    QTest::newRow("thirty days") << QByteArray("kind: trailing\nwindow: 30d\n") << u"1000"_s;
    QTest::newRow("all time") << QByteArray("kind: all_time\n") << u"1111"_s;
}

void TestDerivedKinds::aFigureIsTakenOverOtherDays()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, value);
    const Asked asked {
        {definition("k", "unit: money\ninner: b\n" + kind), definition("b", Bookings)},
        {{u"order"_s,
          {order(u"2025-03-31"_s, u"1"_s), order(u"2025-04-01"_s, u"10"_s),
           order(u"2026-01-05"_s, u"100"_s), order(u"2026-03-31"_s, u"1000"_s),
           order(u"2026-04-01"_s, u"9"_s)}}},
        u"2026-03"_s};
    QCOMPARE(asked.answer(), value);
    QCOMPARE(asked.drilled(DrillRow::Part::Numerator), value);
}

void TestDerivedKinds::aMedianOverOtherDaysIsTakenFromTheirRows()
{
    // Medians of the months are 1 and 100; of all three rows 1, 10, 100 it is 10.
    const Asked asked {{definition("k", "unit: money\nkind: trailing\ninner: m\nwindow: 2mo\n"),
                        definition("m",
                                   "unit: money\nkind: percentile\n"
                                   "aggregate: {of: order, time: signed_at, expr: amount}\n")},
                       {{u"order"_s,
                         {order(u"2026-02-01"_s, u"1"_s), order(u"2026-03-01"_s, u"10"_s),
                          order(u"2026-03-02"_s, u"100"_s)}}},
                       u"2026-03"_s};
    QCOMPARE(asked.answer(), u"10"_s);
}

void TestDerivedKinds::aShareIsOfTheWholeOrOfTheNodeAbove_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("node");
    QTest::addColumn<bool>("isSliced");
    QTest::addColumn<QString>("share");
    // West 30 + 30, East 40; of West's 60 half are from line A, of East's 40 all.
    QTest::newRow("a team of its company")
        << QByteArray("share_of_parent") << u"west"_s << false << u"60"_s;
    QTest::newRow("a person of his team")
        << QByteArray("share_of_parent") << u"ann"_s << false << u"50"_s;
    QTest::newRow("the company of itself")
        << QByteArray("share_of_parent") << u"company"_s << false << u"100"_s;
    QTest::newRow("a line of the company")
        << QByteArray("share_of_total") << u"company"_s << true << u"70"_s; // (30 + 40) ÷ 100
    QTest::newRow("a line of a team")
        << QByteArray("share_of_total") << u"west"_s << true << u"50"_s;
}

void TestDerivedKinds::aShareIsOfTheWholeOrOfTheNodeAbove()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, node);
    QFETCH(bool, isSliced);
    QFETCH(QString, share);
    const auto person = [](const QString &id) {
        return QVariantMap {{u"id"_s, id}, {u"name"_s, id}};
    };
    const auto seat = [](const QString &who, const QString &where) {
        return QVariantMap {{u"person"_s, who}, {u"unit"_s, where}};
    };
    Asked asked {
        {definition("k", "unit: percent\ninner: b\nkind: " + kind + '\n'),
         definition("b", Bookings)},
        {{u"unit"_s,
          {{{u"id"_s, u"west"_s}, {u"name"_s, u"West"_s}, {u"kind"_s, u"team"_s}},
           {{u"id"_s, u"east"_s}, {u"name"_s, u"East"_s}, {u"kind"_s, u"team"_s}}}},
         {u"person"_s, {person(u"ann"_s), person(u"bob"_s), person(u"eve"_s)}},
         {u"membership"_s,
          {seat(u"ann"_s, u"west"_s), seat(u"bob"_s, u"west"_s), seat(u"eve"_s, u"east"_s)}},
         {u"order"_s,
          {order(u"2026-03-01"_s, u"30"_s, {{u"owner"_s, u"ann"_s}, {u"type"_s, u"a"_s}}),
           order(u"2026-03-01"_s, u"30"_s, {{u"owner"_s, u"bob"_s}, {u"type"_s, u"b"_s}}),
           order(u"2026-03-01"_s, u"40"_s, {{u"owner"_s, u"eve"_s}, {u"type"_s, u"a"_s}})}}},
        u"2026-03"_s,
        QDate(2026, 12, 31),
        node};
    if (isSliced)
        asked.slice.insert(u"type"_s, {u"a"_s});
    QCOMPARE(asked.answer(), share);
}

void TestDerivedKinds::formulasReachOtherDays_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("value");
    // January 100, February 200, March 400; March of last year 320.
    QTest::newRow("the month before") << u"prior([b])"_s << u"200"_s;
    QTest::newRow("two months before") << u"prior([b], 2)"_s << u"100"_s;
    QTest::newRow("on last year") << u"[b] - same_last_year([b])"_s << u"80"_s;
    QTest::newRow("growth by hand") << u"([b] / prior([b]) - 1) * 100"_s << u"100"_s;
    QTest::newRow("of the whole expression") << u"prior([b] + [b])"_s << u"400"_s;
    QTest::newRow("the year so far") << u"to_date([b], year)"_s << u"700"_s;
    QTest::newRow("three months") << u"trailing([b], 3 mo)"_s << u"700"_s;
    QTest::newRow("before that") << u"prior(trailing([b], 2 mo))"_s << u"300"_s;
    QTest::newRow("days of a ratio") << u"prior([b]) / [b] * 90 d"_s << u"45"_s;
    QTest::newRow("in Chinese") << u"上期([b])"_s << u"200"_s;
    QTest::newRow("rounded") << u"round([b] / 3, 1)"_s << u"133.3"_s;
    QTest::newRow("kept within") << u"clamp([b], 0, 250)"_s << u"250"_s;
}

void TestDerivedKinds::formulasReachOtherDays()
{
    QFETCH(QString, formula);
    QFETCH(QString, value);
    const Asked asked {
        {definition("k", "unit: ratio\nkind: formula\nformula: \"" + formula.toUtf8() + "\"\n"),
         definition("b", Bookings)},
        {{u"order"_s,
          {order(u"2025-03-05"_s, u"320"_s), order(u"2026-01-05"_s, u"100"_s),
           order(u"2026-02-05"_s, u"200"_s), order(u"2026-03-05"_s, u"400"_s)}}},
        u"2026-03"_s};
    QCOMPARE(asked.answer(), value);
}

void TestDerivedKinds::formulasChooseByConditionAndState_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("answer");
    // Bookings 400 in March, nothing in April although orders were loaded until then.
    QTest::newRow("more than") << u"if([b] > 300, 1, 2)"_s << u"1"_s;
    QTest::newRow("not more than") << u"if([b] > 400, 1, 2)"_s << u"2"_s;
    QTest::newRow("both") << u"if([b] >= 400 and [b] != 3, 1, 2)"_s << u"1"_s;
    QTest::newRow("one is enough") << u"if([b] < 0 or [b] = 400, 1, 2)"_s << u"1"_s;
    QTest::newRow("not") << u"if(not [b] = 400, 1, 2)"_s << u"2"_s;
    QTest::newRow("÷0 instead") << u"if_state([b] / ([b] - [b]), undefined, 0)"_s << u"0"_s;
    QTest::newRow("a value stays") << u"if_state([b], undefined, 0)"_s << u"400"_s;
    QTest::newRow("what is asked of ÷0 is ÷0")
        << u"if([b] / ([b] - [b]) > 1, 1, 2)"_s << u"undefined condition_unknown"_s;
}

void TestDerivedKinds::formulasChooseByConditionAndState()
{
    QFETCH(QString, formula);
    QFETCH(QString, answer);
    const Asked asked {
        {definition("k", "unit: ratio\nkind: formula\nformula: \"" + formula.toUtf8() + "\"\n"),
         definition("b", Bookings)},
        {{u"order"_s, {order(u"2026-03-05"_s, u"400"_s)}}},
        u"2026-03"_s};
    QCOMPARE(asked.answer(), answer);
}

void TestDerivedKinds::anAggregateMayStandInAFormula()
{
    // (400 + 100) ÷ 1 order above 200.
    const Asked asked {
        {definition("k",
                    "unit: money\nkind: formula\n"
                    "formula: \"sum(amount) of sales_order on signed_at / count() of"
                    " sales_order on signed_at where amount > 200\"\n")},
        {{u"order"_s, {order(u"2026-03-05"_s, u"400"_s), order(u"2026-03-06"_s, u"100"_s)}}},
        u"2026-03"_s};
    QCOMPARE(asked.answer(), u"500"_s);
    QCOMPARE(asked.drilled(DrillRow::Part::Numerator), u"500"_s);
    QCOMPARE(asked.drilled(DrillRow::Part::Denominator), u"1"_s);
}

QTEST_GUILESS_MAIN(TestDerivedKinds)

#include "tst_DerivedKinds.moc"
