// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Attainment.h"
#include "core/engine/DrillThrough.h"
#include "core/engine/Evaluator.h"
#include "core/engine/MemoryFactSource.h"
#include "core/handbook/Handbook.h"
#include "core/handbook/KpiYaml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Rows = MemoryFactSource::Rows;
using State = Measure::State;

QList<QVariantMap> rows(std::initializer_list<QVariantMap> list)
{
    return list;
}

/// A page of the handbook of which only the figures matter.
KpiDefinition definition(const QByteArray &rest)
{
    const Result<KpiDefinition> kpi = KpiYaml::read(
        "schema: steelyard-kpi/1\nid: k\nversion: 1.0.0\nname: {zh: 甲, en: A}\n" + rest, u"k"_s);
    Q_ASSERT(kpi);
    return *kpi;
}

} // namespace

class TestEvaluator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aBalanceIsTakenAsItsDefinitionSays_data();
    void aBalanceIsTakenAsItsDefinitionSays();
    void nothingOfNothingFollowsThePolicy_data();
    void nothingOfNothingFollowsThePolicy();
    void theLensChoosesTheInstantOfCredit_data();
    void theLensChoosesTheInstantOfCredit();
    void everyHourOfAClockChangeBelongsToItsDay();
    void aMissingDayOfLoadingIsNotAZero();
    void whatItsDayComesFromMustBeLoaded();
    void oppositeFiltersDoNotDisturbEachOther();
    void anAmountWithoutARateMakesTheSumAnError();
    void ratiosRollUpByTheirPairs();
    void phasesFollowTheCalendar();
    void anOpenPeriodIsCountedUpToToday();
    void nodesThatAreNotThereAreNotApplicable();
    void distinctValuesCountOnce();
    void slicesNarrow_data();
    void slicesNarrow();
    void whatIsNotKnownIsRefused();
    void anUnknownFieldIsReportedWithItsPlace();
    void cancellingStopsTheWork();
    void statesWinInTheirOrder();
    void excludedRowsAreListedWithTheReason();
    void whatBelongsToATestCustomerIsATestRow();
    void targetsGiveTheirShareOfTheDays();
    void storedTargetsStandInTheirOwnPeriods();

private:
    Measure evaluate(const KpiDefinition &kpi, const Rows &given, const QString &period,
                     const QString &node = {}) const;
    std::shared_ptr<const MemoryFactSource> source(const Rows &given) const
    {
        auto made = MemoryFactSource::make(given);
        Q_ASSERT(made);
        return *made;
    }
    Question question(const MemoryFactSource &facts, const QString &kpi, const QStringList &periods,
                      const QString &node = {}) const
    {
        Question result;
        result.kpis = {kpi};
        result.nodes = {facts.node(node)};
        result.today = QDate(2026, 12, 31);
        for (const QString &period : periods)
            result.periods.append(*Period::parse(period, facts.calendar()));
        return result;
    }

    Handbook m_handbook;
};

void TestEvaluator::initTestCase()
{
    const Result<Handbook> handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_handbook = *handbook;
}

Measure TestEvaluator::evaluate(const KpiDefinition &kpi, const Rows &given, const QString &period,
                                const QString &node) const
{
    const auto facts = source(given);
    const Result<Handbook> handbook = Handbook::of({kpi});
    Q_ASSERT(handbook);
    const Result<QList<Cell>> cells
        = Evaluator(*handbook, *facts).evaluate(question(*facts, kpi.id, {period}, node));
    if (!cells)
        qWarning() << cells.error().code << cells.error().values;
    Q_ASSERT(cells);
    return cells->constFirst().measure;
}

void TestEvaluator::aBalanceIsTakenAsItsDefinitionSays_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("num");
    QTest::addColumn<QString>("den");
    QTest::addColumn<QString>("value");
    // G4: 1000 + 2000 from the 1st, 1500 + 2500 on the 31st.
    QTest::newRow("close") << QByteArray("close") << u"4000"_s << u"1"_s << u"4000"_s;
    QTest::newRow("snapshots of the 1st and the 31st")
        << QByteArray("avg_snapshots") << u"7000"_s << u"2"_s << u"3500"_s;
    // 3000 · 30 + 4000 = 94000; / 31 = 3032.2580645…
    QTest::newRow("every day") << QByteArray("avg_daily") << u"94000"_s << u"31"_s
                               << u"3032.2581"_s;
    QTest::newRow("least") << QByteArray("min") << u"3000"_s << u"1"_s << u"3000"_s;
    QTest::newRow("most") << QByteArray("max") << u"4000"_s << u"1"_s << u"4000"_s;
    // Nothing stood before the 1st.
    QTest::newRow("open") << QByteArray("open") << u"0"_s << u"1"_s << u"0"_s;
}

void TestEvaluator::aBalanceIsTakenAsItsDefinitionSays()
{
    QFETCH(QByteArray, at);
    QFETCH(QString, num);
    QFETCH(QString, den);
    QFETCH(QString, value);
    const KpiDefinition kpi = definition(
        "unit: money\nkind: balance\naggregate: {agg: sum, of: opportunity_day, expr: amount, at: "
        + at + "}\n");
    const Rows given {
        {u"opportunity"_s,
         rows({{{u"id"_s, u"A"_s}, {u"created_at"_s, u"2026-01-01"_s}, {u"amount"_s, u"1500"_s}},
               {{u"id"_s, u"B"_s}, {u"created_at"_s, u"2026-01-01"_s}, {u"amount"_s, u"2500"_s}}})},
        {u"opportunity_change"_s,
         rows({{{u"opportunity"_s, u"A"_s},
                {u"field"_s, u"amount"_s},
                {u"old"_s, u"1000"_s},
                {u"new"_s, u"1500"_s},
                {u"changed_at"_s, u"2026-01-31"_s}},
               {{u"opportunity"_s, u"B"_s},
                {u"field"_s, u"amount"_s},
                {u"old"_s, u"2000"_s},
                {u"new"_s, u"2500"_s},
                {u"changed_at"_s, u"2026-01-31"_s}}})}};
    const Measure measure = evaluate(kpi, given, u"2026-01"_s);
    QVERIFY(measure.isValue());
    QCOMPARE(measure.numText(), num);
    QCOMPARE(measure.denText(), den);
    QCOMPARE(*measure.plainValue(), value);
}

void TestEvaluator::nothingOfNothingFollowsThePolicy_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("value");
    // G7
    QTest::newRow("undefined") << QByteArray("undefined") << State::Undefined << QString();
    QTest::newRow("zero") << QByteArray("zero") << State::Number << u"0"_s;
    QTest::newRow("full") << QByteArray("full") << State::Number << u"100"_s;
    QTest::newRow("skip") << QByteArray("skip") << State::NotApplicable << QString();
}

void TestEvaluator::nothingOfNothingFollowsThePolicy()
{
    // R-N3: what nothing of nothing is the definition says.
    QFETCH(QByteArray, policy);
    QFETCH(State, state);
    QFETCH(QString, value);
    const KpiDefinition kpi = definition(
        "unit: percent\nkind: ratio\nnumerator: {agg: count, of: lead, time: qualified_at}\n"
        "denominator: {agg: count, of: lead, time: created_at}\nzero_denominator: "
        + policy + "\n");
    const Measure measure = evaluate(kpi, {{u"lead"_s, {}}}, u"2026-01"_s);
    QCOMPARE(measure.state, state);
    QCOMPARE(measure.plainValue().value_or(QString()), value);
}

void TestEvaluator::theLensChoosesTheInstantOfCredit_data()
{
    QTest::addColumn<Lens>("lens");
    QTest::addColumn<QString>("person");
    // G10: A until 14 March, B after; won on the 20th.
    QTest::newRow("event") << Lens::Event << u"B"_s;
    QTest::newRow("now") << Lens::Now << u"B"_s;
    QTest::newRow("period start") << Lens::PeriodStart << u"A"_s;
    QTest::newRow("period end") << Lens::PeriodEnd << u"B"_s;
}

void TestEvaluator::theLensChoosesTheInstantOfCredit()
{
    // R-A1, R-A2, R-A3: whoever had it at the event, unless another lens is chosen.
    QFETCH(Lens, lens);
    QFETCH(QString, person);
    const auto facts = source(
        {{u"opportunity"_s,
          rows({{{u"id"_s, u"o"_s}, {u"owner"_s, u"B"_s}, {u"won_at"_s, u"2026-03-20"_s}}})},
         {u"ownership"_s,
          rows({{{u"object"_s, u"opportunity"_s},
                 {u"object_id"_s, u"o"_s},
                 {u"person"_s, u"A"_s},
                 {u"to_on"_s, u"2026-03-14"_s}},
                {{u"object"_s, u"opportunity"_s},
                 {u"object_id"_s, u"o"_s},
                 {u"person"_s, u"B"_s},
                 {u"from_on"_s, u"2026-03-15"_s}}})}});
    for (const QString &candidate : {u"A"_s, u"B"_s}) {
        Question asked = question(*facts, u"deals_won"_s, {u"2026-03"_s}, candidate);
        asked.lens = lens;
        const auto cells = Evaluator(m_handbook, *facts).evaluate(asked);
        QVERIFY(cells);
        QCOMPARE(*cells->constFirst().measure.plainValue(), candidate == person ? u"1"_s : u"0"_s);
    }
}

void TestEvaluator::everyHourOfAClockChangeBelongsToItsDay()
{
    // R-T2, R-T3: instants become civil days in the company's zone.
    // G12: 25 October 2026 has 25 hours in Zurich.
    Rows given {{u"company"_s, rows({{{u"zone"_s, u"Europe/Zurich"_s}}})}, {u"activity"_s, {}}};
    const QDateTime start(QDate(2026, 10, 24), QTime(22, 0), Qt::UTC);
    for (int hour = 0; hour < 25; ++hour)
        given[u"activity"_s].append(
            {{u"started_at"_s,
              start.addSecs(hour * 3600).toString(u"yyyy-MM-ddThh:mm:ss.zzzZ"_s)}});
    const auto facts = source(given);
    const auto cells = Evaluator(m_handbook, *facts)
                           .evaluate(question(*facts, u"activity_count"_s,
                                              {u"2026-10-24"_s, u"2026-10-25"_s, u"2026-10-26"_s}));
    QVERIFY(cells);
    QCOMPARE(*cells->at(0).measure.plainValue(), u"0"_s);
    QCOMPARE(*cells->at(1).measure.plainValue(), u"25"_s);
    QCOMPARE(*cells->at(2).measure.plainValue(), u"0"_s);
}

void TestEvaluator::aMissingDayOfLoadingIsNotAZero()
{
    // R-N1: only what was loaded can be nought.
    // G18: everything but 3 March is loaded.
    const auto facts = source({{u"activity"_s, rows({{{u"started_at"_s, u"2026-03-02"_s}}})},
                               {u"coverage"_s,
                                rows({{{u"entity"_s, u"activity"_s},
                                       {u"from_on"_s, u"2026-03-01"_s},
                                       {u"to_on"_s, u"2026-03-02"_s}},
                                      {{u"entity"_s, u"activity"_s},
                                       {u"from_on"_s, u"2026-03-04"_s},
                                       {u"to_on"_s, u"2026-03-31"_s}}})}});
    const auto cells
        = Evaluator(m_handbook, *facts)
              .evaluate(question(*facts, u"activity_count"_s,
                                 {u"2026-03-03"_s, u"2026-03-04"_s, u"2026-03"_s, u"2026-05"_s}));
    QVERIFY(cells);
    QCOMPARE(cells->at(0).measure.state, State::NoData);
    QCOMPARE(*cells->at(1).measure.plainValue(), u"0"_s);
    QCOMPARE(*cells->at(2).measure.plainValue(), u"1"_s);
    QCOMPARE(cells->at(2).measure.daysCovered, 30);
    QCOMPARE(cells->at(2).measure.daysTotal, 31);
    QCOMPARE(cells->at(2).measure.flags.get(), QStringList {u"partial_coverage"_s});
    QCOMPARE(cells->at(3).measure.state, State::NoData);
}

void TestEvaluator::whatItsDayComesFromMustBeLoaded()
{
    // A customer's first order dates him: where no order was loaded nobody knows, 0 would be a lie.
    const auto facts
        = source({{u"customer"_s, rows({{{u"id"_s, u"c"_s}, {u"created_at"_s, u"2026-03-01"_s}}})},
                  {u"coverage"_s,
                   rows({{{u"entity"_s, u"customer"_s}, {u"from_on"_s, u"2026-01-01"_s}},
                         {{u"entity"_s, u"sales_order"_s}, {u"from_on"_s, u"2026-05-01"_s}}})}});
    const auto cells
        = Evaluator(m_handbook, *facts)
              .evaluate(question(*facts, u"customer_won"_s, {u"2026-03"_s, u"2026-05"_s}));
    QVERIFY(cells);
    QCOMPARE(cells->at(0).measure.state, State::NoData);
    QCOMPARE(*cells->at(1).measure.plainValue(), u"0"_s);
}

void TestEvaluator::oppositeFiltersDoNotDisturbEachOther()
{
    // G8: renewals and the others, asked together, are all orders.
    const auto named = [](const QByteArray &id, const QByteArray &where) {
        return *KpiYaml::read("schema: steelyard-kpi/1\nid: " + id
                                  + "\nversion: 1.0.0\nname: {zh: 甲, en: A}\nkind: count\n"
                                    "aggregate: {of: order, time: signed_at"
                                  + where + "}\n",
                              u"k"_s);
    };
    const auto handbook
        = Handbook::of({named("all", {}), named("old", ", where: \"type = 'renewal'\""),
                        named("new", ", where: \"type != 'renewal'\"")});
    QVERIFY(handbook);
    const auto order = [](const QString &type) {
        return QVariantMap {{u"signed_at"_s, u"2026-03-05"_s}, {u"type"_s, type}};
    };
    const auto facts
        = source({{u"order"_s, {order(u"renewal"_s), order(u"new"_s), order(u"new"_s)}}});
    Question asked = question(*facts, u"all"_s, {u"2026-03"_s});
    asked.kpis = {u"old"_s, u"new"_s, u"all"_s};
    const auto cells = Evaluator(*handbook, *facts).evaluate(asked);
    QVERIFY(cells);
    QCOMPARE(cells->at(0).measure.numText(), u"1"_s);
    QCOMPARE(cells->at(1).measure.numText(), u"2"_s);
    QCOMPARE(cells->at(2).measure.numText(), u"3"_s);
}

void TestEvaluator::anAmountWithoutARateMakesTheSumAnError()
{
    // G13, R-C2: never rate 1, never left out in silence.
    const KpiDefinition kpi = definition(
        "unit: money\nkind: sum\naggregate: {of: order, time: signed_at, expr: amount}\n");
    const auto order = [](const QString &currency) {
        return QVariantMap {
            {u"signed_at"_s, u"2026-03-05"_s}, {u"amount"_s, u"100"_s}, {u"currency"_s, currency}};
    };
    const Measure found
        = evaluate(kpi, {{u"order"_s, {order(u"CNY"_s), order(u"EUR"_s)}}}, u"2026-03"_s);
    QCOMPARE(found.state, State::Error);
    QCOMPARE(found.reason.get(), u"no_rate"_s);
    QCOMPARE(found.nFxMissing, 1);
}

void TestEvaluator::ratiosRollUpByTheirPairs()
{
    // R-N5: sums of numerators over sums of denominators.
    // G16: 1 of 2 here and 9 of 10 there are 10 of 12, not the mean of 50 % and 90 %.
    QList<QVariantMap> deals;
    const auto decided = [&deals](const QString &owner, int won, int lost) {
        for (int i = 0; i < won + lost; ++i)
            deals.append({{u"owner"_s, owner},
                          {u"created_at"_s, u"2026-03-01"_s},
                          {i < won ? u"won_at"_s : u"lost_at"_s, u"2026-03-10"_s}});
    };
    decided(u"a"_s, 1, 1);
    decided(u"b"_s, 9, 1);
    const auto facts = source({{u"opportunity"_s, deals}});
    const auto cells = Evaluator(m_handbook, *facts)
                           .evaluate(question(*facts, u"win_rate"_s, {u"2026-03"_s}, u"company"_s));
    QVERIFY(cells);
    QCOMPARE(cells->constFirst().measure.numText(), u"10"_s);
    QCOMPARE(cells->constFirst().measure.denText(), u"12"_s);
    QCOMPARE(cells->constFirst().measure.valueText(2), u"83.33"_s);
}

void TestEvaluator::phasesFollowTheCalendar()
{
    // R-L1: open, settling, settled.
    const auto facts = source({{u"activity"_s, {}}});
    const auto phaseOn = [&](const QDate &today) {
        Question asked = question(*facts, u"activity_count"_s, {u"2026-03"_s});
        asked.today = today;
        return QString(
            textOf((*Evaluator(m_handbook, *facts).evaluate(asked)).constFirst().measure.phase));
    };
    // 31 March 2026 is a Tuesday; three working days later is Friday 3 April.
    QCOMPARE(phaseOn({2026, 3, 31}), u"open"_s);
    QCOMPARE(phaseOn({2026, 4, 1}), u"settling"_s);
    QCOMPARE(phaseOn({2026, 4, 3}), u"settling"_s);
    QCOMPARE(phaseOn({2026, 4, 4}), u"settled"_s);
}

void TestEvaluator::anOpenPeriodIsCountedUpToToday()
{
    // R-T6: up to the last day that is there.
    const auto facts = source(
        {{u"activity"_s,
          rows({{{u"started_at"_s, u"2026-03-10"_s}}, {{u"started_at"_s, u"2026-03-11"_s}}})}});
    Question asked = question(*facts, u"activity_count"_s, {u"2026-03"_s, u"2026-04"_s});
    asked.today = QDate(2026, 3, 10);
    const auto cells = Evaluator(m_handbook, *facts).evaluate(asked);
    QVERIFY(cells);
    QCOMPARE(*cells->at(0).measure.plainValue(), u"1"_s);
    // 2 to 6, 9 and 10 March are 7 of the 22 working days.
    QCOMPARE(Ratio(cells->at(0).measure.progress), (Ratio {7, 22}));
    QCOMPARE(cells->at(1).measure.state, State::NoData);
    QCOMPARE(cells->at(1).measure.phase, Measure::Phase::Open);
}

void TestEvaluator::nodesThatAreNotThereAreNotApplicable()
{
    const auto facts = source({{u"activity"_s, {}},
                               {u"unit"_s,
                                rows({{{u"id"_s, u"west"_s},
                                       {u"name"_s, u"West"_s},
                                       {u"kind"_s, u"department"_s},
                                       {u"from_on"_s, u"2026-03-01"_s}}})}});
    const auto cells = Evaluator(m_handbook, *facts)
                           .evaluate(question(*facts, u"activity_count"_s,
                                              {u"2026-02"_s, u"2026-03"_s}, u"west"_s));
    QVERIFY(cells);
    QCOMPARE(cells->at(0).measure.state, State::NotApplicable);
    QCOMPARE(cells->at(1).measure.state, State::Number);
}

void TestEvaluator::distinctValuesCountOnce()
{
    // c1 twice and c2 once are two customers; an activity without a customer is none.
    const Rows given {{u"activity"_s,
                       rows({{{u"customer"_s, u"c1"_s}, {u"started_at"_s, u"2026-03-01"_s}},
                             {{u"customer"_s, u"c1"_s}, {u"started_at"_s, u"2026-03-02"_s}},
                             {{u"customer"_s, u"c2"_s}, {u"started_at"_s, u"2026-03-02"_s}},
                             {{u"started_at"_s, u"2026-03-02"_s}}})}};
    const Measure measure = evaluate(definition("unit: count\nkind: distinct\naggregate: {of: "
                                                "activity, time: started_at, key: customer}\n"),
                                     given, u"2026-03"_s);
    QCOMPARE(*measure.plainValue(), u"2"_s);
    QCOMPARE(measure.nRows, 3);
    QCOMPARE(measure.nNull, 1);
}

void TestEvaluator::slicesNarrow_data()
{
    QTest::addColumn<Slice>("slice");
    QTest::addColumn<QString>("value");
    QTest::newRow("all") << Slice() << u"4"_s;
    QTest::newRow("line") << Slice {{u"product_line"_s, {u"GTX"_s}}} << u"2"_s;
    QTest::newRow("either line") << Slice {{u"product_line"_s, {u"GTX"_s, u"MG"_s}}} << u"3"_s;
    QTest::newRow("line and region")
        << Slice {{u"product_line"_s, {u"GTX"_s}}, {u"region"_s, {u"West"_s}}} << u"1"_s;
    QTest::newRow("a path") << Slice {{u"customer.region"_s, {u"West"_s, u"East"_s}}} << u"2"_s;
    QTest::newRow("a link by name") << Slice {{u"product"_s, {u"Pro"_s}}} << u"2"_s;
    QTest::newRow("a flag") << Slice {{u"customer.is_target"_s, {u"true"_s}}} << u"1"_s;
    QTest::newRow("nothing like it") << Slice {{u"product_line"_s, {u"XX"_s}}} << u"0"_s;
}

void TestEvaluator::slicesNarrow()
{
    // R-F1: a slice takes away, and never adds.
    QFETCH(Slice, slice);
    QFETCH(QString, value);
    const auto facts = source(
        {{u"product"_s,
          rows({{{u"id"_s, u"x"_s}, {u"name"_s, u"Pro"_s}, {u"line"_s, u"GTX"_s}},
                {{u"id"_s, u"y"_s}, {u"line"_s, u"MG"_s}}})},
         {u"customer"_s,
          rows({{{u"id"_s, u"w"_s}, {u"region"_s, u"West"_s}, {u"is_target"_s, u"true"_s}},
                {{u"id"_s, u"e"_s}, {u"region"_s, u"East"_s}}})},
         {u"opportunity"_s,
          rows({{{u"won_at"_s, u"2026-03-01"_s}, {u"product"_s, u"x"_s}, {u"customer"_s, u"w"_s}},
                {{u"won_at"_s, u"2026-03-01"_s}, {u"product"_s, u"x"_s}, {u"customer"_s, u"e"_s}},
                {{u"won_at"_s, u"2026-03-01"_s}, {u"product"_s, u"y"_s}},
                {{u"won_at"_s, u"2026-03-01"_s}}})}});
    Question asked = question(*facts, u"deals_won"_s, {u"2026-03"_s});
    asked.slice = slice;
    const auto cells = Evaluator(m_handbook, *facts).evaluate(asked);
    QVERIFY(cells);
    QCOMPARE(*cells->constFirst().measure.plainValue(), value);
    // R-F3: the rows behind it are chosen by the same slice.
    const auto rows = DrillThrough(m_handbook, *facts).rows(asked);
    QVERIFY(rows);
    QCOMPARE(QString::number(rows->size()), value);
}

void TestEvaluator::whatIsNotKnownIsRefused()
{
    const auto facts = source({{u"opportunity"_s, {}}});
    const Evaluator evaluator(m_handbook, *facts);
    const auto codeOf = [&](const Question &asked) -> QString {
        const auto cells = evaluator.evaluate(asked);
        return cells ? QString() : QString(cells.error().code);
    };
    const Question good = question(*facts, u"deals_won"_s, {u"2026-03"_s});
    QCOMPARE(codeOf(good), QString());
    Question bad = good;
    bad.kpis = {u"nope"_s};
    QCOMPARE(codeOf(bad), u"kpi.unknown"_s);
    bad = good;
    bad.variant = u"nope"_s;
    QCOMPARE(codeOf(bad), u"kpi.unknown_variant"_s);
    bad = good;
    bad.slice = {{u"colour"_s, {u"red"_s}}};
    QCOMPARE(codeOf(bad), u"slice.unknown_field"_s);
    bad = good;
    bad.kpis = {u"stage_count"_s};
    QCOMPARE(codeOf(bad), u"slice.required"_s);
    bad = good;
    bad.today = QDate();
    QCOMPARE(codeOf(bad), u"question.no_today"_s);
    bad = good;
    bad.periods.clear();
    QCOMPARE(codeOf(bad), u"question.no_period"_s);
}

void TestEvaluator::anUnknownFieldIsReportedWithItsPlace()
{
    const KpiDefinition kpi = definition("kind: count\naggregate: {of: lead, time: created_at, "
                                         "where: \"channel = 'x' and chanel = 'y'\"}\n");
    const auto facts = source({{u"lead"_s, {}}});
    const auto cells = Evaluator(*Handbook::of({kpi}), *facts)
                           .evaluate(question(*facts, u"k"_s, {u"2026-03"_s}));
    QVERIFY(!cells);
    QCOMPARE(cells.error().code, "formula.unknown_field"_L1);
    QCOMPARE(cells.error().values.value(u"field"_s).toString(), u"chanel"_s);
    QCOMPARE(cells.error().values.value(u"suggestion"_s).toString(), u"channel"_s);
    QCOMPARE(cells.error().values.value(u"begin"_s).toInt(), 18);
    QCOMPARE(cells.error().values.value(u"end"_s).toInt(), 24);
}

void TestEvaluator::cancellingStopsTheWork()
{
    const auto facts = source({{u"opportunity"_s, rows({{{u"won_at"_s, u"2026-03-01"_s}}})}});
    const CancelToken token;
    token.cancel();
    const auto cells = Evaluator(m_handbook, *facts)
                           .evaluate(question(*facts, u"deals_won"_s, {u"2026-03"_s}), token);
    QVERIFY(!cells);
    QCOMPARE(cells.error().kind, Error::Kind::Cancelled);
}

void TestEvaluator::statesWinInTheirOrder()
{
    const auto measure = [](State state, int number = 0) {
        Measure result;
        result.state = state;
        result.num = number;
        return result;
    };
    QCOMPARE((measure(State::Number, 7) + measure(State::NoData)).state, State::NoData);
    QCOMPARE((measure(State::Undefined) * measure(State::NoData)).state, State::Undefined);
    QCOMPARE((measure(State::NotApplicable) - measure(State::Undefined)).state,
             State::NotApplicable);
    QCOMPARE((measure(State::Error) / measure(State::Hidden)).state, State::Error);
    QCOMPARE((measure(State::Number, 7) / measure(State::Number, 0)).state, State::Undefined);
    // 1/3 + 1/6 is a half, exactly.
    const Measure half = measure(State::Number, 1) / measure(State::Number, 3)
        + measure(State::Number, 1) / measure(State::Number, 6);
    QCOMPARE(half.numText(), u"1"_s);
    QCOMPARE(half.denText(), u"2"_s);
    // 524 of 855 is 61.28654… %, −1/8 to two decimals is −0.13 (half away from zero).
    Measure rate = measure(State::Number, 524) / measure(State::Number, 855);
    rate.unit = UnitOfMeasure::Percent;
    QCOMPARE(*rate.plainValue(), u"61.2865"_s);
    QCOMPARE((measure(State::Number, -1) / measure(State::Number, 8)).valueText(2), u"-0.13"_s);
}

void TestEvaluator::excludedRowsAreListedWithTheReason()
{
    // R-D2: what was left out is told with the reason; R-F2: an empty field leaves out.
    const auto facts = source(
        {{u"customer"_s,
          rows({{{u"id"_s, u"t"_s}, {u"is_test"_s, u"true"_s}},
                {{u"id"_s, u"i"_s}, {u"is_internal"_s, u"true"_s}}})},
         {u"sales_order"_s,
          rows({{{u"id"_s, u"good"_s}, {u"signed_at"_s, u"2026-03-01"_s}, {u"amount"_s, u"5.5"_s}},
                {{u"id"_s, u"test"_s},
                 {u"signed_at"_s, u"2026-03-01"_s},
                 {u"amount"_s, u"5"_s},
                 {u"customer"_s, u"t"_s}},
                {{u"id"_s, u"internal"_s},
                 {u"signed_at"_s, u"2026-03-01"_s},
                 {u"amount"_s, u"5"_s},
                 {u"customer"_s, u"i"_s}},
                {{u"id"_s, u"void"_s},
                 {u"signed_at"_s, u"2026-03-01"_s},
                 {u"amount"_s, u"5"_s},
                 {u"status"_s, u"void"_s}},
                {{u"id"_s, u"empty"_s}, {u"signed_at"_s, u"2026-03-01"_s}},
                {{u"id"_s, u"yen"_s},
                 {u"signed_at"_s, u"2026-03-01"_s},
                 {u"amount"_s, u"5"_s},
                 {u"currency"_s, u"JPY"_s}},
                {{u"id"_s, u"april"_s},
                 {u"signed_at"_s, u"2026-04-01"_s},
                 {u"amount"_s, u"5"_s}}})}});
    const auto found
        = DrillThrough(m_handbook, *facts).rows(question(*facts, u"bookings"_s, {u"2026-03"_s}));
    QVERIFY(found);
    QMap<Uuid, QString> byId;
    for (const DrillRow &row : *found)
        byId.insert(row.id, row.part == DrillRow::Part::Excluded ? row.reason : row.contribution);
    const QMap<QString, QString> expected {{u"good"_s, u"5.5"_s},
                                           {u"test"_s, u"test_row"_s},
                                           {u"internal"_s, u"internal_customer"_s},
                                           {u"void"_s, u"definition_filter"_s},
                                           {u"empty"_s, u"missing_value"_s},
                                           {u"yen"_s, u"no_rate"_s}};
    QCOMPARE(byId.size(), expected.size());
    for (auto row = expected.cbegin(); row != expected.cend(); ++row)
        QCOMPARE(byId.value(MemoryFactSource::idOf(u"sales_order"_s, row.key())), row.value());
    QCOMPARE(found->constFirst().part, DrillRow::Part::Numerator);
    QCOMPARE(found->constLast().part, DrillRow::Part::Excluded);
}

void TestEvaluator::whatBelongsToATestCustomerIsATestRow()
{
    // R-F4, R-F6: the company's exclusions hold for whatever belongs to them.
    // 100 allocated for a test customer's receivable, 10 for a real one.
    const KpiDefinition kpi
        = definition("unit: money\nkind: sum\n"
                     "aggregate: {of: payment_allocation, time: allocated_on, expr: amount}\n");
    const Rows given {
        {u"customer"_s,
         rows({{{u"id"_s, u"test"_s}, {u"is_test"_s, u"true"_s}}, {{u"id"_s, u"real"_s}}})},
        {u"receivable"_s,
         rows({{{u"id"_s, u"r1"_s}, {u"customer"_s, u"test"_s}},
               {{u"id"_s, u"r2"_s}, {u"customer"_s, u"real"_s}}})},
        {u"payment_allocation"_s,
         rows({{{u"receivable"_s, u"r1"_s},
                {u"amount"_s, u"100"_s},
                {u"allocated_on"_s, u"2026-03-01"_s}},
               {{u"receivable"_s, u"r2"_s},
                {u"amount"_s, u"10"_s},
                {u"allocated_on"_s, u"2026-03-01"_s}}})}};
    QCOMPARE(evaluate(kpi, given, u"2026-03"_s).numText(), u"10"_s);
}

void TestEvaluator::targetsGiveTheirShareOfTheDays()
{
    // p1 moves from West to East on 16 March. March 2026 has 22 working days, 10 of them up to the
    // 15th.
    const auto facts = source(
        {{u"unit"_s,
          rows({{{u"id"_s, u"west"_s}, {u"name"_s, u"West"_s}, {u"kind"_s, u"department"_s}},
                {{u"id"_s, u"east"_s}, {u"name"_s, u"East"_s}, {u"kind"_s, u"department"_s}}})},
         {u"membership"_s,
          rows({{{u"person"_s, u"p1"_s}, {u"unit"_s, u"west"_s}, {u"to_on"_s, u"2026-03-15"_s}},
                {{u"person"_s, u"p1"_s}, {u"unit"_s, u"east"_s}, {u"from_on"_s, u"2026-03-16"_s}},
                {{u"person"_s, u"p2"_s}, {u"unit"_s, u"east"_s}}})},
         {u"sales_order"_s,
          rows({{{u"owner"_s, u"p1"_s},
                 {u"signed_at"_s, u"2026-03-05"_s},
                 {u"amount"_s, u"110"_s}}})},
         {u"target"_s,
          rows({{{u"kpi"_s, u"bookings"_s},
                 {u"node"_s, u"p1"_s},
                 {u"period_from"_s, u"2026-03-01"_s},
                 {u"period_to"_s, u"2026-03-31"_s},
                 {u"value"_s, u"220"_s}},
                {{u"kpi"_s, u"bookings"_s},
                 {u"node"_s, u"p2"_s},
                 {u"period_from"_s, u"2026-03-01"_s},
                 {u"period_to"_s, u"2026-03-31"_s},
                 {u"value"_s, u"440"_s}},
                {{u"kpi"_s, u"bookings"_s},
                 {u"node"_s, u"company"_s},
                 {u"period_from"_s, u"2026-03-01"_s},
                 {u"period_to"_s, u"2026-03-31"_s},
                 {u"value"_s, u"1000"_s}}})}});
    Question asked = question(*facts, u"bookings"_s, {u"2026-03"_s});
    asked.nodes = {facts->node(u"p1"_s), facts->node(u"west"_s), facts->node(u"east"_s),
                   facts->node(u"company"_s)};
    asked.today = QDate(2026, 3, 10);
    const auto cells = Attainment(m_handbook, *facts).attain(asked);
    QVERIFY(cells);
    const AttainmentCell &p1 = cells->at(0);
    QCOMPARE(p1.target.numText(), u"220"_s);
    QVERIFY(p1.target.flags.isEmpty());
    // 7 working days up to the 10th, 10 a day: 70 are due, 110 are there.
    QCOMPARE(p1.due.numText(), u"70"_s);
    QCOMPARE(*p1.attainment.plainValue(), u"50"_s);
    QCOMPARE(*p1.pace.plainValue(), u"31.8182"_s); // 7 / 22
    QCOMPARE(*p1.gap.plainValue(), u"110"_s);
    QCOMPARE(p1.standing, Standing::Ahead);
    // West has p1's ten days, East the other twelve and p2: 100, 120 + 440.
    QCOMPARE(cells->at(1).target.numText(), u"100"_s);
    QVERIFY(cells->at(1).target.flags.contains(u"prorated"_s));
    QCOMPARE(cells->at(2).target.numText(), u"560"_s);
    // The company's own target goes before the 660 of its people.
    QCOMPARE(cells->at(3).target.numText(), u"1000"_s);
}

void TestEvaluator::storedTargetsStandInTheirOwnPeriods()
{
    const auto facts = source(
        {{u"sales_order"_s,
          rows({{{u"owner"_s, u"p1"_s}, {u"signed_at"_s, u"2026-05-05"_s}, {u"amount"_s, u"30"_s}},
                {{u"owner"_s, u"p2"_s},
                 {u"signed_at"_s, u"2026-03-05"_s},
                 {u"amount"_s, u"10"_s}}})},
         {u"target"_s,
          rows({{{u"kpi"_s, u"bookings"_s},
                 {u"node"_s, u"p1"_s},
                 {u"period_from"_s, u"2026-04-01"_s},
                 {u"period_to"_s, u"2026-06-30"_s},
                 {u"value"_s, u"40"_s}},
                {{u"kpi"_s, u"bookings"_s},
                 {u"node"_s, u"p2"_s},
                 {u"period_from"_s, u"2026-03-01"_s},
                 {u"period_to"_s, u"2026-03-31"_s},
                 {u"value"_s, u"40"_s}}})}});
    Question asked;
    asked.kpis = {u"quota_attainment"_s};
    asked.today = QDate(2026, 12, 31);
    const auto cells = Attainment(m_handbook, *facts).attainStored(asked);
    QVERIFY(cells);
    QCOMPARE(cells->size(), 2);
    QCOMPARE(cells->at(0).node, facts->node(u"p2"_s));
    QCOMPARE(cells->at(0).period.label(), u"2026-03"_s);
    QCOMPARE(*cells->at(0).attainment.plainValue(), u"25"_s); // 10 / 40
    QCOMPARE(cells->at(1).period.label(), u"2026-Q2"_s);
    QCOMPARE(*cells->at(1).attainment.plainValue(), u"75"_s); // 30 / 40
    QCOMPARE(cells->at(1).standing, Standing::Behind);
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_Evaluator.moc"
