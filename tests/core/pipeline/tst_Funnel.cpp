// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MemoryFactSource.h"
#include "core/pipeline/Funnel.h"
#include "core/pipeline/Wilson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 6, 30);

const QList<QVariantMap> Stages {
    {{u"id"_s, u"s1"_s}, {u"code"_s, u"lead"_s}, {u"seq"_s, u"1"_s}},
    {{u"id"_s, u"s2"_s}, {u"code"_s, u"talks"_s}, {u"seq"_s, u"2"_s}},
    {{u"id"_s, u"s3"_s}, {u"code"_s, u"offer"_s}, {u"seq"_s, u"3"_s}},
    {{u"id"_s, u"s4"_s}, {u"code"_s, u"won"_s}, {u"seq"_s, u"4"_s}, {u"outcome"_s, u"won"_s}},
    {{u"id"_s, u"s5"_s}, {u"code"_s, u"lost"_s}, {u"seq"_s, u"5"_s}, {u"outcome"_s, u"lost"_s}}};

/// "lead 10>7 70.00; talks 7>…": stage, entered, passed.
QString steps(const MemoryFactSource::Rows &given, const QString &period = {},
              const QString &node = {})
{
    MemoryFactSource::Rows rows = given;
    rows.insert(u"stage"_s, Stages);
    const auto source = MemoryFactSource::make(rows);
    if (!source)
        return QString(source.error().code) + u' '
            + QVariant(source.error().values.values()).toStringList().join(u' ');
    const Calendar calendar;
    std::optional<Period> span;
    if (!period.isEmpty())
        span = *Period::parse(period, calendar);
    const auto found = Funnel(**source).steps(
        {(*source)->node(node.isEmpty() ? u"company"_s : node), span, {}, Today});
    if (!found)
        return QString(found.error().code);
    QStringList words;
    for (const FunnelStep &step : *found)
        words << u"%1 %2>%3"_s.arg(step.stage)
                     .arg(step.entered)
                     .arg(step.passed ? QString::number(*step.passed) : u"-"_s);
    return words.join(u"; "_s);
}

QVariantMap deal(const QString &id, const QString &stage, const QVariantMap &more = {})
{
    QVariantMap row {{u"id"_s, id},
                     {u"stage"_s, stage},
                     {u"created_at"_s, u"2026-01-05"_s},
                     {u"owner"_s, u"p1"_s}};
    row.insert(more);
    return row;
}

QVariantMap entered(const QString &deal, const QString &stage, const QString &day)
{
    return {{u"opportunity"_s, deal}, {u"stage"_s, stage}, {u"entered_at"_s, day}};
}

} // namespace

class TestFunnel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOpportunityEntersTheFirstStep();
    void aSkippedStageCountsAsPassed();
    void enteringAgainAddsNothing();
    void aLostDealKeepsTheFurthestStage();
    void onlyTheCohortIsCounted();
    void onlyTheNodesOwnAreCounted();
    void testsAndOurOwnGroupAreLeftOut();
    void daysAreFromOneStepToALaterOne();
    void aSliceNarrowsTheFunnel();
    void amountsAreInTheCompanysCurrencyAndWithoutARateInNoSum();
    void aStageThatWasLeftBeforeItWasEnteredHasNoWaitingTime();
    void aFlowCountsWhatLeftAStageInThePeriod();
    void theBottleneckIsWhereFivePointsBringMost();
    void pipelinesAreFollowedApart();
    void intervalsAreWilsons_data();
    void intervalsAreWilsons();
};

void TestFunnel::everyOpportunityEntersTheFirstStep()
{
    QCOMPARE(steps({{u"opportunity"_s,
                     {deal(u"a"_s, u"lead"_s), deal(u"b"_s, u"talks"_s), deal(u"c"_s, u"offer"_s),
                      deal(u"d"_s, u"won"_s, {{u"won_at"_s, u"2026-02-01"_s}})}}}),
             u"lead 4>3; talks 3>2; offer 2>1; won 1>-"_s);
    QCOMPARE(steps({{u"opportunity"_s, {}}}), u"lead 0>0; talks 0>0; offer 0>0; won 0>-"_s);
}

void TestFunnel::aSkippedStageCountsAsPassed()
{
    // From lead straight to won: talks and offer were entered and passed too.
    QCOMPARE(steps({{u"opportunity"_s, {deal(u"a"_s, u"won"_s, {{u"won_at"_s, u"2026-02-01"_s}})}},
                    {u"stage_event"_s, {entered(u"a"_s, u"lead"_s, u"2026-01-05"_s)}}}),
             u"lead 1>1; talks 1>1; offer 1>1; won 1>-"_s);
}

void TestFunnel::enteringAgainAddsNothing()
{
    // lead, talks, back to lead, talks again, and it stands in lead now: it got as far as talks,
    // once.
    QCOMPARE(steps({{u"opportunity"_s, {deal(u"a"_s, u"lead"_s)}},
                    {u"stage_event"_s,
                     {entered(u"a"_s, u"lead"_s, u"2026-01-05"_s),
                      entered(u"a"_s, u"talks"_s, u"2026-01-09"_s),
                      entered(u"a"_s, u"lead"_s, u"2026-01-12"_s),
                      entered(u"a"_s, u"talks"_s, u"2026-01-20"_s),
                      entered(u"a"_s, u"lead"_s, u"2026-02-01"_s)}}}),
             u"lead 1>1; talks 1>0; offer 0>0; won 0>-"_s);
}

void TestFunnel::aLostDealKeepsTheFurthestStage()
{
    // Lost from the offer, lost from talks, and lost without a word of its way: that one only
    // began.
    const QVariantMap lost {{u"lost_at"_s, u"2026-03-01"_s}};
    QCOMPARE(steps({{u"opportunity"_s,
                     {deal(u"a"_s, u"lost"_s, lost), deal(u"b"_s, u"lost"_s, lost),
                      deal(u"c"_s, u"lost"_s, lost)}},
                    {u"stage_event"_s,
                     {entered(u"a"_s, u"offer"_s, u"2026-02-01"_s),
                      entered(u"a"_s, u"lost"_s, u"2026-03-01"_s),
                      entered(u"b"_s, u"talks"_s, u"2026-02-01"_s),
                      entered(u"b"_s, u"lost"_s, u"2026-03-01"_s)}}}),
             u"lead 3>2; talks 2>1; offer 1>0; won 0>-"_s);
}

void TestFunnel::onlyTheCohortIsCounted()
{
    const MemoryFactSource::Rows given {
        {u"opportunity"_s,
         {deal(u"a"_s, u"talks"_s, {{u"created_at"_s, u"2026-01-01"_s}}),
          deal(u"b"_s, u"talks"_s, {{u"created_at"_s, u"2026-01-31"_s}}),
          deal(u"c"_s, u"talks"_s, {{u"created_at"_s, u"2026-02-01"_s}}),
          deal(u"d"_s, u"talks"_s, {{u"created_at"_s, u"2025-12-31"_s}})}}};
    QCOMPARE(steps(given, u"2026-01"_s), u"lead 2>2; talks 2>0; offer 0>0; won 0>-"_s);
    QCOMPARE(steps(given), u"lead 4>4; talks 4>0; offer 0>0; won 0>-"_s);
}

void TestFunnel::onlyTheNodesOwnAreCounted()
{
    // p1 sold for West until the 15th, for East from the 16th: the day of creation decides.
    const MemoryFactSource::Rows given {
        {u"unit"_s,
         {{{u"id"_s, u"west"_s}, {u"name"_s, u"West"_s}, {u"kind"_s, u"department"_s}},
          {{u"id"_s, u"east"_s}, {u"name"_s, u"East"_s}, {u"kind"_s, u"department"_s}}}},
        {u"person"_s, {{{u"id"_s, u"p1"_s}, {u"name"_s, u"Ann"_s}}}},
        {u"membership"_s,
         {{{u"person"_s, u"p1"_s}, {u"unit"_s, u"west"_s}, {u"to_on"_s, u"2026-01-15"_s}},
          {{u"person"_s, u"p1"_s}, {u"unit"_s, u"east"_s}, {u"from_on"_s, u"2026-01-16"_s}}}},
        {u"opportunity"_s,
         {deal(u"a"_s, u"talks"_s, {{u"created_at"_s, u"2026-01-15"_s}}),
          deal(u"b"_s, u"lead"_s, {{u"created_at"_s, u"2026-01-16"_s}}),
          deal(u"c"_s, u"lead"_s,
               {{u"created_at"_s, u"2026-01-20"_s}, {u"owner"_s, QVariant()}})}}};
    QCOMPARE(steps(given, {}, u"west"_s), u"lead 1>1; talks 1>0; offer 0>0; won 0>-"_s);
    QCOMPARE(steps(given, {}, u"east"_s), u"lead 1>0; talks 0>0; offer 0>0; won 0>-"_s);
    QCOMPARE(steps(given, {}, u"p1"_s), u"lead 2>1; talks 1>0; offer 0>0; won 0>-"_s);
    // Nobody's belongs to the company all the same.
    QCOMPARE(steps(given), u"lead 3>1; talks 1>0; offer 0>0; won 0>-"_s);
}

void TestFunnel::testsAndOurOwnGroupAreLeftOut()
{
    QCOMPARE(
        steps({{u"customer"_s,
                {{{u"id"_s, u"c1"_s}},
                 {{u"id"_s, u"c2"_s}, {u"is_test"_s, u"true"_s}},
                 {{u"id"_s, u"c3"_s}, {u"is_internal"_s, u"true"_s}}}},
               {u"opportunity"_s,
                {deal(u"a"_s, u"lead"_s, {{u"customer"_s, u"c1"_s}}),
                 deal(u"b"_s, u"lead"_s, {{u"customer"_s, u"c2"_s}}),
                 deal(u"c"_s, u"lead"_s, {{u"customer"_s, u"c3"_s}}),
                 deal(u"d"_s, u"lead"_s, {{u"is_test"_s, u"true"_s}}), deal(u"e"_s, u"lead"_s)}}}),
        u"lead 2>0; talks 0>0; offer 0>0; won 0>-"_s);
}

void TestFunnel::daysAreFromOneStepToALaterOne()
{
    // From lead: a to talks in 4 days, b to talks in 10, c straight to the offer in 20; d goes
    // nowhere.
    MemoryFactSource::Rows rows {{u"stage"_s, Stages},
                                 {u"opportunity"_s,
                                  {deal(u"a"_s, u"talks"_s), deal(u"b"_s, u"talks"_s),
                                   deal(u"c"_s, u"offer"_s), deal(u"d"_s, u"lead"_s)}},
                                 {u"stage_event"_s,
                                  {entered(u"a"_s, u"talks"_s, u"2026-01-09"_s),
                                   entered(u"b"_s, u"talks"_s, u"2026-01-15"_s),
                                   entered(u"c"_s, u"offer"_s, u"2026-01-25"_s)}}};
    const auto source = MemoryFactSource::make(rows);
    QVERIFY(bool(source));
    const auto found = Funnel(**source).steps({(*source)->node(u"company"_s), {}, {}, Today});
    QVERIFY(bool(found));
    // The middle one of 4, 10 and 20.
    QCOMPARE(found->at(0).medianDays, std::optional<double>(10));
    QVERIFY(!found->at(2).medianDays.has_value());
}

void TestFunnel::aSliceNarrowsTheFunnel()
{
    const MemoryFactSource::Rows rows {
        {u"stage"_s, Stages},
        {u"product"_s,
         {{{u"id"_s, u"gtx"_s}, {u"name"_s, u"GTX Pro"_s}, {u"line"_s, u"GTX"_s}},
          {{u"id"_s, u"mg"_s}, {u"name"_s, u"MG Special"_s}, {u"line"_s, u"MG"_s}}}},
        {u"opportunity"_s,
         {deal(u"a"_s, u"talks"_s, {{u"product"_s, u"gtx"_s}}),
          deal(u"b"_s, u"won"_s, {{u"product"_s, u"mg"_s}}), deal(u"c"_s, u"lead"_s)}}};
    const auto source = MemoryFactSource::make(rows);
    QVERIFY(bool(source));
    const NodeKey company = (*source)->node(u"company"_s);
    const auto found
        = Funnel(**source).steps({company, {}, {{u"product_line"_s, {u"GTX"_s}}}, Today});
    QVERIFY(bool(found));
    QCOMPARE(found->at(0).entered, 1);
    QCOMPARE(found->at(1).entered, 1);
    QCOMPARE(found->at(2).entered, 0);
    const auto refused = Funnel(**source).steps({company, {}, {{u"colour"_s, {u"red"_s}}}, Today});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "slice.unknown_field"_L1);
}

void TestFunnel::amountsAreInTheCompanysCurrencyAndWithoutARateInNoSum()
{
    const MemoryFactSource::Rows rows {
        {u"stage"_s, Stages},
        {u"fx"_s, {{{u"currency"_s, u"USD"_s}, {u"day"_s, u"2026-01-01"_s}, {u"rate"_s, u"7"_s}}}},
        {u"opportunity"_s,
         {deal(u"a"_s, u"lead"_s, {{u"amount"_s, u"100"_s}, {u"currency"_s, u"CNY"_s}}),
          deal(u"b"_s, u"lead"_s, {{u"amount"_s, u"10"_s}, {u"currency"_s, u"USD"_s}}),
          deal(u"c"_s, u"lead"_s, {{u"amount"_s, u"50"_s}, {u"currency"_s, u"EUR"_s}})}}};
    const auto source = MemoryFactSource::make(rows);
    QVERIFY(bool(source));
    const auto found = Funnel(**source).steps({(*source)->node(u"company"_s), {}, {}, Today});
    QVERIFY(bool(found));
    QCOMPARE(found->at(0).entered, 3);
    QCOMPARE(found->at(0).withoutRate, 1);
    QCOMPARE(qint64(found->at(0).amount), 1'700'000); // 100 + 10 × 7, at scale 4
}

void TestFunnel::aStageThatWasLeftBeforeItWasEnteredHasNoWaitingTime()
{
    // Into talks on the 20th, but the offer says the 15th; the lead of the 5th took until talks.
    const MemoryFactSource::Rows rows {{u"stage"_s, Stages},
                                       {u"opportunity"_s, {deal(u"a"_s, u"offer"_s)}},
                                       {u"stage_event"_s,
                                        {entered(u"a"_s, u"talks"_s, u"2026-01-20"_s),
                                         entered(u"a"_s, u"offer"_s, u"2026-01-15"_s)}}};
    const auto source = MemoryFactSource::make(rows);
    QVERIFY(bool(source));
    const auto found = Funnel(**source).steps({(*source)->node(u"company"_s), {}, {}, Today});
    QVERIFY(bool(found));
    QCOMPARE(found->at(0).medianDays, std::optional<double>(15)); // 5 to 20 January
    QVERIFY(!found->at(1).medianDays);
}

void TestFunnel::intervalsAreWilsons_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("trials");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe 1998 (Statistics in Medicine 17, 857), table I, method 3: without continuity
    // correction.
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0000 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    QTest::newRow("1 of 10") << 1 << 10 << 0.0179 << 0.4042;
    QTest::newRow("all of 20") << 20 << 20 << 0.8389 << 1.0000;
    QTest::newRow("none of none") << 0 << 0 << 0.0 << 1.0;
}

void TestFunnel::intervalsAreWilsons()
{
    QFETCH(int, hits);
    QFETCH(int, trials);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = WilsonInterval::of(hits, trials);
    QVERIFY2(std::abs(interval.low - low) < 0.00005, qPrintable(QString::number(interval.low)));
    QVERIFY2(std::abs(interval.high - high) < 0.00005, qPrintable(QString::number(interval.high)));
}

// March: a went from lead over talks to offer, b was lost in talks, c left lead. What a and d did
// in February belongs to February.
void TestFunnel::aFlowCountsWhatLeftAStageInThePeriod()
{
    MemoryFactSource::Rows rows {
        {u"person"_s, {{{u"id"_s, u"p1"_s}}}},
        {u"stage"_s, Stages},
        {u"opportunity"_s,
         {deal(u"a"_s, u"offer"_s), deal(u"b"_s, u"lost"_s, {{u"lost_at"_s, u"2026-03-20"_s}}),
          deal(u"c"_s, u"talks"_s), deal(u"d"_s, u"won"_s, {{u"won_at"_s, u"2026-02-10"_s}})}},
        {u"stage_event"_s,
         {entered(u"a"_s, u"talks"_s, u"2026-02-20"_s),
          entered(u"a"_s, u"offer"_s, u"2026-03-05"_s),
          entered(u"b"_s, u"talks"_s, u"2026-02-25"_s),
          entered(u"c"_s, u"talks"_s, u"2026-03-11"_s)}}};
    const auto source = MemoryFactSource::make(rows);
    QVERIFY(source);
    FunnelQuestion question;
    question.node = (*source)->node(u"company"_s);
    question.period = *Period::parse(u"2026-03"_s, Calendar());
    question.today = Today;
    question.view = FunnelQuestion::View::Flow;
    const auto found = Funnel(**source).steps(question);
    QVERIFY(found);
    QStringList words;
    for (const FunnelStep &step : *found)
        words << u"%1 %2>%3 lost %4"_s.arg(step.stage)
                     .arg(step.entered)
                     .arg(step.passed.value_or(-1))
                     .arg(step.lost);
    // Talks was left by a (on to offer) and b (lost); a had been there for 13 days.
    QCOMPARE(words.join(u"; "_s),
             u"lead 1>1 lost 0; talks 2>1 lost 1; offer 0>0 lost 0; won 0>-1 lost 0"_s);
    QCOMPARE(found->at(1).medianDays, 13.0);
    const auto members = Funnel(**source).members(question, u"talks"_s);
    QVERIFY(members);
    QCOMPARE(members->size(), 2);
    QVERIFY(members->at(0).passed);
    QVERIFY(members->at(1).isLost);
}

// 10 leads, 5 in talks, 4 with an offer, 2 won at 100 each. Five points more of the leads: 10 × .05
// × (4/5 × 2/4) × 100 = 20; of the talks: 5 × .05 × 2/4 × 100 = 12.5; of the offers: 4 × .05 × 100
// = 20. Of equals the first is named.
void TestFunnel::theBottleneckIsWhereFivePointsBringMost()
{
    MemoryFactSource::Rows rows {{u"person"_s, {{{u"id"_s, u"p1"_s}}}}, {u"stage"_s, Stages}};
    QList<QVariantMap> deals;
    for (int i = 0; i < 10; ++i) {
        const QString stage = i < 2 ? u"won"_s
            : i < 4                 ? u"offer"_s
            : i < 5                 ? u"talks"_s
                                    : u"lead"_s;
        QVariantMap more {{u"amount"_s, u"100"_s}, {u"currency"_s, u"CNY"_s}};
        if (i < 2)
            more.insert(u"won_at"_s, u"2026-03-01"_s);
        deals << deal(u"o%1"_s.arg(i), stage, more);
    }
    rows.insert(u"opportunity"_s, deals);
    const auto source = MemoryFactSource::make(rows);
    QVERIFY(source);
    const auto found = Funnel(**source).steps({(*source)->node(u"company"_s), {}, {}, Today});
    QVERIFY(found);
    QCOMPARE(qint64(found->at(0).gain.value_or(-1)), 20'0000);
    QCOMPARE(qint64(found->at(1).gain.value_or(-1)), 12'5000);
    QCOMPARE(qint64(found->at(2).gain.value_or(-1)), 20'0000);
    QVERIFY(!found->at(3).gain);
    QCOMPARE(Funnel::bottleneck(*found), 0);
}

void TestFunnel::pipelinesAreFollowedApart()
{
    QList<QVariantMap> stages;
    for (QVariantMap stage : Stages) {
        stage.insert(u"pipeline"_s, u"sales"_s);
        stages << stage;
    }
    stages << QVariantMap {{u"id"_s, u"r1"_s},
                           {u"code"_s, u"offer"_s},
                           {u"seq"_s, u"1"_s},
                           {u"pipeline"_s, u"renewals"_s}}
           << QVariantMap {{u"id"_s, u"r2"_s},
                           {u"code"_s, u"won"_s},
                           {u"seq"_s, u"2"_s},
                           {u"outcome"_s, u"won"_s},
                           {u"pipeline"_s, u"renewals"_s}};
    const MemoryFactSource::Rows rows {
        {u"person"_s, {{{u"id"_s, u"p1"_s}}}},
        {u"pipeline"_s,
         {{{u"id"_s, u"sales"_s}, {u"is_default"_s, u"true"_s}}, {{u"id"_s, u"renewals"_s}}}},
        {u"stage"_s, stages},
        {u"opportunity"_s,
         {deal(u"a"_s, u"talks"_s), deal(u"b"_s, u"offer"_s, {{u"pipeline"_s, u"renewals"_s}}),
          deal(u"c"_s, u"offer"_s, {{u"pipeline"_s, u"sales"_s}})}}};
    const auto source = MemoryFactSource::make(rows);
    QVERIFY(source);
    const auto entered = [&](const Uuid &pipeline) {
        FunnelQuestion question;
        question.node = (*source)->node(u"company"_s);
        question.today = Today;
        question.pipeline = pipeline;
        QStringList words;
        const auto found = Funnel(**source).steps(question);
        for (const FunnelStep &step : found.value_or(QList<FunnelStep>()))
            words << u"%1 %2"_s.arg(step.stage).arg(step.entered);
        return words.join(u", "_s);
    };
    // The one without a pipeline belongs to the default one.
    QCOMPARE(entered({}), u"lead 2, talks 2, offer 1, won 0"_s);
    const auto pipelines = (*source)->table(u"pipeline"_s);
    QVERIFY(pipelines);
    QCOMPARE(entered((*pipelines)->ids[1]), u"offer 1, won 0"_s);
}

QTEST_GUILESS_MAIN(TestFunnel)
#include "tst_Funnel.moc"
