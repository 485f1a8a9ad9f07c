// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds that look at more than the rows of one cell, and the rules of kpi.md §1.4–1.9 by their
// names.
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

KpiDefinition definition(const QByteArray &body, const QByteArray &id = "k")
{
    const auto read = KpiYaml::read("schema: steelyard-kpi/1\nid: " + id
                                        + "\nversion: 1.0.0\nname: {zh: k, en: k}\n" + body,
                                    u"k.yaml"_s);
    if (!read)
        qWarning() << read.error().code << read.error().values;
    Q_ASSERT(read);
    return *read;
}

QVariantMap row(std::initializer_list<std::pair<QString, QVariant>> fields)
{
    QVariantMap result;
    for (const auto &[name, value] : fields)
        result.insert(name, value);
    return result;
}

struct Asked
{
    QList<KpiDefinition> kpis;
    Rows given;
    QString node = {};
    QString period = u"2026-03"_s;
    QDate today {2026, 12, 31};
    Slice slice = {};
    Lens lens = Lens::Event;

    /// "num/den" of the answer, or its state and what is missing; then flags. Rows that do not add
    /// up to it are said.
    QString answer() const
    {
        const auto facts = MemoryFactSource::make(given);
        Q_ASSERT(facts);
        const auto handbook = Handbook::of(kpis);
        Q_ASSERT(handbook);
        Question question;
        question.kpis = {kpis.constFirst().id};
        question.nodes = {(*facts)->node(node)};
        question.today = today;
        question.slice = slice;
        question.lens = lens;
        question.periods = {*Period::parse(period, (*facts)->calendar())};
        const auto cells = Evaluator(*handbook, **facts).evaluate(question);
        if (!cells)
            return cells.error().code;
        const Measure &found = cells->constFirst().measure;
        if (!found.isValue())
            return QString(textOf(found.state) + u' ' + found.missing.join(u',')).trimmed();
        QString text = u"%1/%2"_s.arg(found.numText(), found.denText());
        const auto rows = DrillThrough(*handbook, **facts).rows(question);
        Q_ASSERT(rows);
        QStringList above;
        QStringList below;
        for (const DrillRow &drilled : *rows) {
            if (drilled.part != DrillRow::Part::Excluded)
                (drilled.part == DrillRow::Part::Numerator ? above : below) << drilled.contribution;
        }
        const bool addsUp = Decimal::sum(above) == found.numText()
            && (below.isEmpty() ? u"1"_s : Decimal::sum(below)) == found.denText();
        if (kpis.constFirst().kind != KpiDefinition::Kind::Score && !addsUp)
            text += u" but rows "_s + Decimal::sum(above) + u'/' + Decimal::sum(below);
        return QString(text + u' ' + found.flags.join(u',')).trimmed();
    }
};

const QByteArray Bookings = "unit: money\nkind: sum\n"
                            "aggregate: {agg: sum, of: order, time: signed_at, expr: amount}\n";

} // namespace

class TestKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoLeftAndWhoStayedIsToldFromTheOpening_data();
    void whoLeftAndWhoStayedIsToldFromTheOpening();
    void theRatesDoNotMakeACustomerGrow();
    void aMemberIsCreditedToWhoeverHadHimAtTheOpening();
    void aFunnelCountsSkippedStagesOrNot_data();
    void aFunnelCountsSkippedStagesOrNot();
    void theLatestEventGivesTheLastValue();
    void placesGoToTheBestFirst_data();
    void placesGoToTheBestFirst();
    void whatRestsOnTooLittleTakesNoPlace();
    void theMeanOfChildrenIsNotTheRatioOfAll();
    void whatIsMissingInAScoreIsSpreadFilledOrNothing_data();
    void whatIsMissingInAScoreIsSpreadFilledOrNothing();
    void dependentRowsAreBoundByDays_data();
    void dependentRowsAreBoundByDays();
    void oneAmountAmongOthersIsTurnedIntoTheCompanysCurrency();
    void businessHoursEndAtNightAndOnHolidays_data();
    void businessHoursEndAtNightAndOnHolidays();
    void mergedRecordsBelongToTheOneThatIsLeft();
    void aMissingSourceIsNamed();
};

void TestKinds::whoLeftAndWhoStayedIsToldFromTheOpening_data()
{
    QTest::addColumn<QByteArray>("measure");
    QTest::addColumn<QString>("answer");
    // Opening on 28 February: c1 100, c2 200, c3 50. Closing on 31 March: c1 130, c2 150, c4 new.
    QTest::newRow("survivors") << QByteArray("survivors") << u"300/350"_s;
    QTest::newRow("lost") << QByteArray("lost") << u"50/350"_s;
    QTest::newRow("kept") << QByteArray("kept") << u"250/350"_s;
    QTest::newRow("net") << QByteArray("net") << u"280/350"_s;
    QTest::newRow("expansion") << QByteArray("expansion") << u"30/350"_s;
    QTest::newRow("contraction") << QByteArray("contraction") << u"50/350"_s;
}

Rows subscriptions()
{
    const auto order = [](const QString &customer, const QString &from, const QString &to,
                          const QString &mrr) {
        return row(
            {{u"customer"_s, customer}, {u"start_on"_s, from}, {u"end_on"_s, to}, {u"mrr"_s, mrr}});
    };
    return {{u"customer"_s,
             {row({{u"id"_s, u"c1"_s}, {u"owner"_s, u"p1"_s}}),
              row({{u"id"_s, u"c2"_s}, {u"owner"_s, u"p1"_s}}),
              row({{u"id"_s, u"c3"_s}, {u"owner"_s, u"p2"_s}})}},
            {u"order"_s,
             {order(u"c1"_s, u"2026-01-01"_s, {}, u"100"_s),
              order(u"c1"_s, u"2026-03-10"_s, {}, u"30"_s),
              order(u"c2"_s, u"2026-01-01"_s, u"2026-03-30"_s, u"50"_s),
              order(u"c2"_s, u"2026-01-01"_s, {}, u"150"_s),
              order(u"c3"_s, u"2026-01-01"_s, u"2026-03-15"_s, u"50"_s),
              order(u"c4"_s, u"2026-03-01"_s, {}, u"999"_s)}}};
}

const QByteArray Retained = "unit: percent\nkind: retention\nper: customer\n"
                            "aggregate: {agg: sum, of: mrr_day, expr: mrr}\nmeasure: ";

void TestKinds::whoLeftAndWhoStayedIsToldFromTheOpening()
{
    QFETCH(QByteArray, measure);
    QFETCH(QString, answer);
    QCOMPARE((Asked {{definition(Retained + measure + '\n')}, subscriptions()}.answer()), answer);
}

void TestKinds::theRatesDoNotMakeACustomerGrow()
{
    // 100 USD all along; a dollar is 7 at the opening and 8 at the close: 700 of 700.
    const Rows given {
        {u"customer"_s, {row({{u"id"_s, u"c1"_s}})}},
        {u"order"_s,
         {row({{u"customer"_s, u"c1"_s},
               {u"start_on"_s, u"2026-01-01"_s},
               {u"mrr"_s, u"100"_s},
               {u"currency"_s, u"USD"_s}})}},
        {u"fx"_s,
         {row({{u"currency"_s, u"USD"_s}, {u"day"_s, u"2026-01-01"_s}, {u"rate"_s, u"7"_s}}),
          row({{u"currency"_s, u"USD"_s}, {u"day"_s, u"2026-03-15"_s}, {u"rate"_s, u"8"_s}})}}};
    QCOMPARE((Asked {{definition(Retained + "net\n")}, given}.answer()), u"700/700"_s);
}

void TestKinds::aMemberIsCreditedToWhoeverHadHimAtTheOpening()
{
    Rows given = subscriptions();
    given.insert(u"ownership"_s,
                 {row({{u"object"_s, u"customer"_s},
                       {u"object_id"_s, u"c1"_s},
                       {u"person"_s, u"p1"_s},
                       {u"to_on"_s, u"2026-03-14"_s}}),
                  row({{u"object"_s, u"customer"_s},
                       {u"object_id"_s, u"c1"_s},
                       {u"person"_s, u"p2"_s},
                       {u"from_on"_s, u"2026-03-15"_s}})});
    Asked asked {{definition(Retained + "net\n")}, given};
    asked.node = u"p1"_s; // c1 130 and c2 150 of 300
    QCOMPARE(asked.answer(), u"280/300"_s);
    asked.lens = Lens::Now; // now c1 is with p2
    QCOMPARE(asked.answer(), u"150/200"_s);
}

void TestKinds::aFunnelCountsSkippedStagesOrNot_data()
{
    QTest::addColumn<QByteArray>("skip");
    QTest::addColumn<QString>("answer");
    // o1 goes 1, 2; o2 jumps from 1 to 3; o3 stays; o4 was won from 1.
    QTest::newRow("skipped stages count as passed") << QByteArray("implied") << u"3/4"_s;
    QTest::newRow("only the next one counts") << QByteArray("strict") << u"1/4"_s;
}

void TestKinds::aFunnelCountsSkippedStagesOrNot()
{
    QFETCH(QByteArray, skip);
    QFETCH(QString, answer);
    const auto entered = [](const QString &deal, int seq, const QString &day) {
        return row({{u"opportunity"_s, deal},
                    {u"stage"_s, u"s%1"_s.arg(seq)},
                    {u"seq"_s, seq},
                    {u"entered_at"_s, day}});
    };
    Asked asked {{definition("unit: percent\nkind: funnel\nwindow: 30d\nskip: " + skip
                             + "\naggregate: {agg: count, of: stage_event, time: entered_at}\n")},
                 {{u"opportunity"_s, {row({{u"id"_s, u"o4"_s}, {u"won_at"_s, u"2026-03-20"_s}})}},
                  {u"stage_event"_s,
                   {entered(u"o1"_s, 1, u"2026-03-02"_s), entered(u"o1"_s, 2, u"2026-04-01"_s),
                    entered(u"o2"_s, 1, u"2026-03-02"_s), entered(u"o2"_s, 3, u"2026-03-10"_s),
                    entered(u"o3"_s, 1, u"2026-03-02"_s), entered(u"o4"_s, 1, u"2026-03-02"_s)}}}};
    asked.slice = {{u"stage"_s, {u"s1"_s}}};
    QCOMPARE(asked.answer(), answer);
}

void TestKinds::theLatestEventGivesTheLastValue()
{
    const auto score = [](const QString &id, const QString &at, int value) {
        return row({{u"id"_s, id}, {u"responded_at"_s, at}, {u"score"_s, value}});
    };
    const QByteArray body = "unit: score\nkind: last_value\n"
                            "aggregate: {of: survey, time: responded_at, expr: score}\n";
    // Of the two of one day the later hour counts, and nothing of April.
    QCOMPARE((Asked {{definition(body)},
                     {{u"survey"_s,
                       {score(u"a"_s, u"2026-03-30T10:00:00.000Z"_s, 3),
                        score(u"b"_s, u"2026-03-30T09:00:00.000Z"_s, 9),
                        score(u"c"_s, u"2026-04-01"_s, 7)}}}}
                  .answer()),
             u"3/1"_s);
    QCOMPARE((Asked {{definition(body)}, {{u"survey"_s, {}}}}.answer()), u"no_data"_s);
}

void TestKinds::placesGoToTheBestFirst_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QByteArray>("direction");
    QTest::addColumn<QString>("answer");
    QTest::newRow("the best") << u"p1"_s << QByteArray("higher") << u"1/1"_s;
    QTest::newRow("equals share a place") << u"p2"_s << QByteArray("higher") << u"2/1"_s;
    QTest::newRow("and the place behind them is left out")
        << u"p4"_s << QByteArray("higher") << u"4/1"_s;
    QTest::newRow("where less is better") << u"p4"_s << QByteArray("lower") << u"1/1"_s;
}

void TestKinds::placesGoToTheBestFirst()
{
    QFETCH(QString, node);
    QFETCH(QByteArray, direction);
    QFETCH(QString, answer);
    const auto order = [](const QString &owner, const QString &amount) {
        return row({{u"owner"_s, owner}, {u"signed_at"_s, u"2026-03-10"_s}, {u"amount"_s, amount}});
    };
    Asked asked {{definition("unit: count\nkind: rank\ninner: b\n"),
                  definition(Bookings + "direction: " + direction + '\n', "b")},
                 {{u"order"_s,
                   {order(u"p1"_s, u"30"_s), order(u"p2"_s, u"20"_s), order(u"p3"_s, u"20"_s),
                    order(u"p4"_s, u"10"_s)}}}};
    asked.node = node;
    QCOMPARE(asked.answer(), answer);
}

void TestKinds::whatRestsOnTooLittleTakesNoPlace()
{
    // R-N4: p3 has the most, but from one order where two are asked for.
    const auto order = [](const QString &owner, const QString &amount) {
        return row({{u"owner"_s, owner}, {u"signed_at"_s, u"2026-03-10"_s}, {u"amount"_s, amount}});
    };
    const Rows orders {{u"order"_s,
                        {order(u"p1"_s, u"5"_s), order(u"p1"_s, u"5"_s), order(u"p2"_s, u"4"_s),
                         order(u"p2"_s, u"4"_s), order(u"p3"_s, u"100"_s)}}};
    const KpiDefinition bookings = definition(Bookings + "min_n: 2\n", "b");
    const auto place = [&](const QString &node) {
        Asked asked {{definition("unit: count\nkind: rank\ninner: b\n"), bookings}, orders};
        asked.node = node;
        return asked.answer();
    };
    QCOMPARE(place(u"p1"_s), u"1/1"_s);
    QCOMPARE(place(u"p2"_s), u"2/1"_s);
    QCOMPARE(place(u"p3"_s), u"not_applicable"_s);
    Asked own {{bookings}, orders};
    own.node = u"p3"_s;
    QCOMPARE(own.answer(), u"100/1 low_n"_s);
}

void TestKinds::theMeanOfChildrenIsNotTheRatioOfAll()
{
    // R-N5: 1 of 2 and 9 of 10 are 10 of 12 together, and 70 % on average.
    QList<QVariantMap> deals;
    for (int i = 0; i < 12; ++i)
        deals.append(row({{u"owner"_s, i < 2 ? u"p1"_s : u"p2"_s},
                          {i == 0 || i == 2 ? u"lost_at"_s : u"won_at"_s, u"2026-03-10"_s}}));
    const QByteArray rate = "unit: percent\nkind: ratio\n"
                            "numerator: {agg: count, of: opportunity, time: won_at}\n"
                            "denominator: {agg: count, of: opportunity, time: decided_at}\n";
    const Rows given {{u"opportunity"_s, deals}};
    QCOMPARE((Asked {{definition(rate)}, given}.answer()), u"10/12"_s);
    QCOMPARE((Asked {{definition("unit: percent\nkind: mean_of_children\ninner: r\n"),
                      definition(rate, "r")},
                     given}
                  .answer()),
             u"1.4/2"_s);
    QCOMPARE((Asked {{definition("unit: percent\nkind: mean_of_children\ninner: r\nat_least: 90\n"),
                      definition(rate, "r")},
                     given}
                  .answer()),
             u"1/2"_s);
}

void TestKinds::whatIsMissingInAScoreIsSpreadFilledOrNothing_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("answer");
    // 15 lies half way from 10 to 20: 50 points of weight 80; 20 of 100 have no figure.
    QTest::newRow("spread") << QByteArray("missing: redistribute\n") << u"50"_s;
    QTest::newRow("but not too much of it")
        << QByteArray("missing: redistribute\nmost_redistributed: 19\n") << u"no_data survey"_s;
    QTest::newRow("neutral") << QByteArray("missing: neutral\nneutral: 60\n") << u"52"_s;
    QTest::newRow("nothing") << QByteArray("missing: zero\n") << u"40"_s;
}

void TestKinds::whatIsMissingInAScoreIsSpreadFilledOrNothing()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, answer);
    const QList<KpiDefinition> kpis {
        definition("unit: score\nkind: score\nparts:\n"
                   "  - {kpi: b, weight: 80, points: [[10, 0], [20, 100]]}\n"
                   "  - {kpi: s, weight: 20, points: [[0, 0], [10, 100]]}\n"
                   + rule),
        definition(Bookings, "b"),
        definition("unit: score\nkind: avg\n"
                   "aggregate: {agg: avg, of: survey, time: responded_at, expr: score}\n",
                   "s")};
    const auto facts = MemoryFactSource::make(
        {{u"order"_s, {row({{u"signed_at"_s, u"2026-03-10"_s}, {u"amount"_s, u"15"_s}})}}});
    const auto handbook = Handbook::of(kpis);
    Question question;
    question.kpis = {u"k"_s};
    question.today = QDate(2026, 12, 31);
    question.periods = {*Period::parse(u"2026-03"_s, (*facts)->calendar())};
    const auto cells = Evaluator(*handbook, **facts).evaluate(question);
    QVERIFY(cells);
    const Measure &found = cells->constFirst().measure;
    QCOMPARE(
        found.plainValue().value_or(QString(textOf(found.state)) + u' ' + found.missing.join(u',')),
        answer);
}

void TestKinds::dependentRowsAreBoundByDays_data()
{
    QTest::addColumn<QByteArray>("expr");
    QTest::addColumn<QString>("answer");
    // Of c1, asked on 31 March: orders on 1 (10), 10 (20), 20 (40) March.
    QTest::newRow("count of all") << QByteArray("count(order.signed_at)") << u"3/1"_s;
    QTest::newRow("before is without the day")
        << QByteArray("count(order.signed_at before period_start + 9)") << u"1/1"_s;
    QTest::newRow("until is with it")
        << QByteArray("count(order.signed_at until period_start + 9)") << u"2/1"_s;
    QTest::newRow("after is without the day")
        << QByteArray("count(order.signed_at after period_start + 9)") << u"1/1"_s;
    QTest::newRow("since is with it")
        << QByteArray("count(order.signed_at since period_start + 9)") << u"2/1"_s;
    QTest::newRow("both bounds") << QByteArray(
        "sum(order.amount on signed_at since period_start + 9 until day - 12)")
                                 << u"20/1"_s;
    QTest::newRow("a condition of their own")
        << QByteArray("sum(order.amount on signed_at where amount > 10)") << u"60/1"_s;
    QTest::newRow("the earliest") << QByteArray("earliest(order.amount on signed_at)") << u"10/1"_s;
    QTest::newRow("the latest") << QByteArray("latest(order.amount on signed_at before day - 11)")
                                << u"20/1"_s;
    QTest::newRow("days since the last")
        << QByteArray("days(day - last(order.signed_at))") << u"11/1"_s;
    QTest::newRow("different ones") << QByteArray("distinct(order.type on signed_at)") << u"2/1"_s;
    QTest::newRow("clamped") << QByteArray("clamp(count(order.signed_at), 0, 2)") << u"2/1"_s;
    QTest::newRow("rounded half up")
        << QByteArray("round(sum(order.amount on signed_at) / 4)") << u"18/1"_s; // 17.5
}

void TestKinds::dependentRowsAreBoundByDays()
{
    QFETCH(QByteArray, expr);
    QFETCH(QString, answer);
    const auto order = [](const QString &day, const QString &amount, const QString &type) {
        return row({{u"customer"_s, u"c1"_s},
                    {u"signed_at"_s, day},
                    {u"amount"_s, amount},
                    {u"type"_s, type}});
    };
    QCOMPARE((Asked {{definition("unit: ratio\nkind: balance\naggregate: {agg: sum, "
                                 "of: customer_day, expr: \""
                                 + expr + "\"}\n")},
                     {{u"customer"_s, {row({{u"id"_s, u"c1"_s}})}},
                      {u"order"_s,
                       {order(u"2026-03-01"_s, u"10"_s, u"new"_s),
                        order(u"2026-03-10"_s, u"20"_s, u"renewal"_s),
                        order(u"2026-03-20"_s, u"40"_s, u"new"_s)}}}}
                  .answer()
                  .section(u' ', 0, 0)),
             answer);
}

void TestKinds::oneAmountAmongOthersIsTurnedIntoTheCompanysCurrency()
{
    // R-C1: 100 USD at 7 less 30 EUR at 8 is 700 - 240 = 460; R-C2: without a rate it is an error.
    const QByteArray body = "unit: money\nkind: balance\naggregate: {agg: sum, of: order_day, "
                            "expr: \"amount - sum(shipment.amount on shipped_on until day)\"}\n";
    Rows given {
        {u"order"_s,
         {row({{u"id"_s, u"s1"_s},
               {u"signed_at"_s, u"2026-03-01"_s},
               {u"amount"_s, u"100"_s},
               {u"currency"_s, u"USD"_s}})}},
        {u"shipment"_s,
         {row({{u"sales_order"_s, u"s1"_s},
               {u"shipped_on"_s, u"2026-03-10"_s},
               {u"amount"_s, u"30"_s},
               {u"currency"_s, u"EUR"_s}})}},
        {u"fx"_s,
         {row({{u"currency"_s, u"USD"_s}, {u"day"_s, u"2026-01-01"_s}, {u"rate"_s, u"7"_s}}),
          row({{u"currency"_s, u"EUR"_s}, {u"day"_s, u"2026-01-01"_s}, {u"rate"_s, u"8"_s}})}}};
    QCOMPARE((Asked {{definition(body)}, given}.answer()), u"460/1"_s);
    given[u"fx"_s].removeLast();
    QCOMPARE((Asked {{definition(body)}, given}.answer()), u"error"_s);
}

void TestKinds::businessHoursEndAtNightAndOnHolidays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("minutes");
    // R-T5, in UTC with 9:00 to 18:00; 6 March 2026 is a Friday, the 10th a holiday, Saturday the
    // 14th is worked instead.
    QTest::newRow("within a day") << u"2026-03-06T10:00:00.000Z"_s << u"2026-03-06T10:45:00.000Z"_s
                                  << u"45/1"_s;
    QTest::newRow("over a weekend")
        << u"2026-03-06T17:00:00.000Z"_s << u"2026-03-09T10:00:00.000Z"_s << u"120/1"_s;
    QTest::newRow("over a holiday")
        << u"2026-03-09T17:00:00.000Z"_s << u"2026-03-11T10:00:00.000Z"_s << u"120/1"_s;
    QTest::newRow("on a Saturday that is worked")
        << u"2026-03-14T10:00:00.000Z"_s << u"2026-03-14T11:00:00.000Z"_s << u"60/1"_s;
    QTest::newRow("from night to night")
        << u"2026-03-06T03:00:00.000Z"_s << u"2026-03-06T23:00:00.000Z"_s << u"540/1"_s;
    QTest::newRow("only days known") << u"2026-03-06"_s << u"2026-03-06"_s << u"540/1"_s;
    QTest::newRow("never below nothing")
        << u"2026-03-06T12:00:00.000Z"_s << u"2026-03-06T11:00:00.000Z"_s << u"0/1"_s;
}

void TestKinds::businessHoursEndAtNightAndOnHolidays()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, minutes);
    QCOMPARE((Asked {{definition("unit: min\nkind: duration\nfact: ticket\nstart: created_at\n"
                                 "end: resolved_at\nclock: business_minutes\n")},
                     {{u"holiday"_s,
                       {row({{u"day"_s, u"2026-03-10"_s}}),
                        row({{u"day"_s, u"2026-03-14"_s}, {u"kind"_s, u"makeup_workday"_s}})}},
                      {u"ticket"_s, {row({{u"created_at"_s, from}, {u"resolved_at"_s, to}})}}}}
                  .answer()),
             minutes);
}

void TestKinds::mergedRecordsBelongToTheOneThatIsLeft()
{
    // R-F4: c2 was merged into c1: its order is c1's, and two customers are one.
    const Rows given {
        {u"customer"_s,
         {row({{u"id"_s, u"c1"_s}, {u"owner"_s, u"p1"_s}, {u"created_at"_s, u"2026-03-01"_s}}),
          row({{u"id"_s, u"c2"_s},
               {u"owner"_s, u"p2"_s},
               {u"created_at"_s, u"2026-03-01"_s},
               {u"merged_into"_s, u"c1"_s}})}},
        {u"order"_s,
         {row({{u"customer"_s, u"c2"_s}, {u"signed_at"_s, u"2026-03-10"_s}, {u"amount"_s, u"5"_s}}),
          row({{u"customer"_s, u"c1"_s},
               {u"signed_at"_s, u"2026-03-10"_s},
               {u"amount"_s, u"7"_s}})}}};
    QCOMPARE((Asked {{definition("unit: count\nkind: count\n"
                                 "aggregate: {of: customer, time: created_at}\n")},
                     given}
                  .answer()),
             u"1/1"_s);
    QCOMPARE((Asked {{definition("unit: count\nkind: distinct\n"
                                 "aggregate: {of: order, time: signed_at, key: customer}\n")},
                     given}
                  .answer()),
             u"1/1"_s);
    Rows asked = given;
    asked.insert(u"survey"_s,
                 {row({{u"customer"_s, u"c2"_s}, {u"responded_at"_s, u"2026-03-10"_s}}),
                  row({{u"customer"_s, u"c1"_s}, {u"responded_at"_s, u"2026-03-10"_s}})});
    Asked survivor {{definition("unit: count\nkind: count\n"
                                "aggregate: {of: survey, time: responded_at}\n")},
                    asked};
    survivor.node = u"p1"_s; // its owner has both
    QCOMPARE(survivor.answer(), u"2/1"_s);
}

void TestKinds::aMissingSourceIsNamed()
{
    // R-N1: without orders nobody knows who is active; that is no nought.
    const QByteArray body = "unit: count\nkind: balance\naggregate: {agg: count, of: customer_day, "
                            "where: count(order.signed_at until day) > 0}\n";
    const Rows given {{u"customer"_s, {row({{u"id"_s, u"c1"_s}})}}};
    QCOMPARE((Asked {{definition(body)}, given}.answer()), u"no_data sales_order"_s);
    Rows loaded = given;
    loaded.insert(u"order"_s, {});
    QCOMPARE((Asked {{definition(body)}, loaded}.answer()).section(u' ', 0, 0), u"0/1"_s);
}

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_Kinds.moc"
