// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MemoryFactSource.h"
#include "core/workspace/DriveEvidence.h"
#include "core/workspace/HandbookFigures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 20);
using Facts = std::shared_ptr<const MemoryFactSource>;

Reading readingOf(const Facts &facts, const Handbook &handbook, const CancelToken &cancel = {})
{
    return {*facts,
            handbook,
            Today,
            cancel,
            [](const QString &, const Uuid &) { return RowFields(); },
            [](const QString &) { return 0; },
            0};
}

/// February: one won, one lost. March: two won, one lost, and one of the two is signed in April.
Facts decided()
{
    const auto deal = [](const char *id, const char *field, const char *day) -> QVariantMap {
        return {{u"id"_s, QString::fromLatin1(id)},
                {u"created_at"_s, u"2026-01-05"_s},
                {QString::fromLatin1(field), QString::fromLatin1(day)}};
    };
    const auto made = MemoryFactSource::make(
        {{u"opportunity"_s,
          {deal("f1", "won_at", "2026-02-03"), deal("f2", "lost_at", "2026-02-04"),
           deal("m1", "won_at", "2026-03-03"), deal("m2", "won_at", "2026-03-04"),
           deal("m3", "lost_at", "2026-03-05")}},
         {u"sales_order"_s,
          {{{u"id"_s, u"s1"_s}, {u"opportunity"_s, u"m1"_s}, {u"signed_at"_s, u"2026-03-06"_s}},
           {{u"id"_s, u"s2"_s}, {u"opportunity"_s, u"m2"_s}, {u"signed_at"_s, u"2026-04-01"_s}}}}});
    if (!made)
        qWarning() << QString(made.error().code) << made.error().values;
    return made ? *made : nullptr;
}

const RuleFigure *figureOf(const QList<RuleFigure> &figures, const QString &kpi,
                           const QString &variant = {})
{
    for (const RuleFigure &figure : figures) {
        if (figure.kpi == kpi && (variant.isEmpty() || figure.variant == variant))
            return &figure;
    }
    return nullptr;
}

} // namespace

/// What stands beside the names in the handbook, and on one of its pages.
class TestHandbookFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void everyKpiHasAFigureOfThePresentMonth();
    void whatNeedsASliceDoesNotApply();
    void withoutDataNothingIsZero();
    void aPageHasTwelveMonthsThePresentOneLast();
    void whatGoesTogetherIsMeasuredOnChanges();
    void eachCountingRuleHasItsOwnFigure();
    void theExamplesAreWorkedOut();
    void whereAKpiIsUsedIsNamed();
    void anUnknownKpiIsAnError();
    void whatIsCalledOffIsNotAnswered();

private:
    Handbook m_handbook;
    Facts m_facts;
};

void TestHandbookFigures::initTestCase()
{
    auto handbook = Handbook::shipped();
    QVERIFY(bool(handbook));
    m_handbook = *handbook;
    m_facts = decided();
    QVERIFY(m_facts);
}

void TestHandbookFigures::everyKpiHasAFigureOfThePresentMonth()
{
    const auto figures = HandbookRoom::figures(readingOf(m_facts, m_handbook));
    QVERIFY(bool(figures));
    QCOMPARE(figures->month.label(), u"2026-03"_s);
    QCOMPARE(figures->values.size(), m_handbook.definitions().size());
    QVERIFY(!figures->isEmpty);
    const RuleFigure *rate = figureOf(figures->values, u"win_rate"_s);
    QVERIFY(rate);
    // March: two won of three decided.
    QCOMPARE(rate->value.numText(), u"2"_s);
    QCOMPARE(rate->value.denText(), u"3"_s);
    QCOMPARE(rate->variant, u"closed"_s);
}

void TestHandbookFigures::whatNeedsASliceDoesNotApply()
{
    const auto figures = HandbookRoom::figures(readingOf(m_facts, m_handbook));
    QVERIFY(bool(figures));
    const RuleFigure *stages = figureOf(figures->values, u"stage_count"_s);
    QVERIFY(stages);
    QCOMPARE(stages->value.state, Measure::State::NotApplicable);
    QCOMPARE(stages->value.reason.get(), u"slice.required"_s);
}

void TestHandbookFigures::withoutDataNothingIsZero()
{
    const auto nothing = MemoryFactSource::make({});
    QVERIFY(bool(nothing));
    const auto figures = HandbookRoom::figures(readingOf(*nothing, m_handbook));
    QVERIFY(bool(figures));
    QVERIFY(figures->isEmpty);
    for (const RuleFigure &figure : figures->values)
        QVERIFY2(!figure.value.isValue(), qPrintable(figure.kpi));
}

void TestHandbookFigures::aPageHasTwelveMonthsThePresentOneLast()
{
    const auto course = HandbookRoom::course(u"win_rate"_s, readingOf(m_facts, m_handbook));
    QVERIFY(bool(course));
    QCOMPARE(course->months.size(), 12);
    QCOMPARE(course->months.first().period.label(), u"2025-04"_s);
    QCOMPARE(course->months.last().period.label(), u"2026-03"_s);
    // February: one won of two decided.
    QCOMPARE(course->months.at(10).measure.numText(), u"1"_s);
    QCOMPARE(course->months.at(10).measure.denText(), u"2"_s);
}

void TestHandbookFigures::eachCountingRuleHasItsOwnFigure()
{
    const auto course = HandbookRoom::course(u"win_rate"_s, readingOf(m_facts, m_handbook));
    QVERIFY(bool(course));
    QCOMPARE(course->rules.size(), 3);
    // As closed 2 of 3; signed in March only m1, so 1 of m1 and the lost m3.
    const RuleFigure *closed = figureOf(course->rules, u"win_rate"_s, u"closed"_s);
    const RuleFigure *signedIn = figureOf(course->rules, u"win_rate"_s, u"signed"_s);
    QVERIFY(closed && signedIn);
    QCOMPARE(closed->value.numText(), u"2"_s);
    QCOMPARE(closed->value.denText(), u"3"_s);
    QCOMPARE(signedIn->value.numText(), u"1"_s);
    QCOMPARE(signedIn->value.denText(), u"2"_s);
}

void TestHandbookFigures::theExamplesAreWorkedOut()
{
    const auto course = HandbookRoom::course(u"win_rate"_s, readingOf(m_facts, m_handbook));
    QVERIFY(bool(course));
    QCOMPARE(course->examples.size(), m_handbook.find(u"win_rate"_s)->tests.size());
    for (const GoldenOutcome &outcome : course->examples)
        QVERIFY2(outcome.passed(), qPrintable(outcome.name));
}

// Two targets of the company over a quarter and one of a person; win_rate is a part of both
// scorecards, 15 of 100 each, and decided deals are what it is checked against, not computed from.
void TestHandbookFigures::whereAKpiIsUsedIsNamed()
{
    const auto target = [](const char *node, const char *from, const char *to) -> QVariantMap {
        return {{u"kpi"_s, u"win_rate"_s},
                {u"node"_s, QString::fromLatin1(node)},
                {u"period_from"_s, QString::fromLatin1(from)},
                {u"period_to"_s, QString::fromLatin1(to)},
                {u"value"_s, u"30"_s}};
    };
    const auto facts = MemoryFactSource::make(
        {{u"person"_s, {{{u"id"_s, u"p1"_s}, {u"name"_s, u"Ann"_s}}}},
         {u"target"_s,
          {target("p1", "2026-02-01", "2026-02-28"), target("company", "2026-01-01", "2026-01-31"),
           target("company", "2026-03-01", "2026-03-31")}}});
    QVERIFY(facts);
    Reading reading = readingOf(*facts, m_handbook);
    const KpiUsage usage = KpiUsage::of(u"win_rate"_s, reading);
    QCOMPARE(usage.targets.size(), 2);
    QCOMPARE(usage.targets.at(0).node, (*facts)->organisation().root());
    QCOMPARE(usage.targets.at(0).count, 2);
    QCOMPARE(usage.targets.at(0).from, QDate(2026, 1, 1));
    QCOMPARE(usage.targets.at(0).to, QDate(2026, 3, 31));
    QVERIFY(usage.targets.at(1).path.endsWith(u"Ann"_s));
    QCOMPARE(usage.scores, QList<KpiUsage::InScore>({{u"rep_score"_s, 15}, {u"team_score"_s, 15}}));
    // It is one of the eight that stand under the tiles unless others were chosen.
    QCOMPARE(usage.cockpit, KpiUsage::InCockpit::Small);
    QCOMPARE(KpiUsage::of(u"bookings"_s, reading).cockpit, KpiUsage::InCockpit::Large);
    Setting chosen;
    chosen.name = u"cockpit_kpis"_s;
    chosen.value = u"deals_won"_s;
    reading.settings = {chosen};
    QCOMPARE(KpiUsage::of(u"win_rate"_s, reading).cockpit, KpiUsage::InCockpit::No);
    // [won_value]/[deals_won] is the average deal.
    QVERIFY(KpiUsage::of(u"won_value"_s, reading).kpis.contains(u"avg_deal_size"_s));
    QVERIFY(KpiUsage::of(u"training_rate"_s, reading).isEmpty());
}

void TestHandbookFigures::anUnknownKpiIsAnError()
{
    const auto course = HandbookRoom::course(u"profit"_s, readingOf(m_facts, m_handbook));
    QVERIFY(!course);
    QCOMPARE(course.error().code, "kpi.unknown"_L1);
}

void TestHandbookFigures::whatIsCalledOffIsNotAnswered()
{
    const CancelToken cancel;
    cancel.cancel();
    const auto course = HandbookRoom::course(u"win_rate"_s, readingOf(m_facts, m_handbook, cancel));
    QVERIFY(!course);
    QCOMPARE(course.error().kind, Error::Kind::Cancelled);
}

void TestHandbookFigures::whatGoesTogetherIsMeasuredOnChanges()
{
    using Course = std::vector<std::optional<double>>;
    const Course digits {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4}; // of π
    // Ten times as much two months later: 19 changes, of which 17 have one two months on.
    Course later {70, 70};
    for (std::size_t i = 0; i + 2 < digits.size(); ++i)
        later.push_back(*digits[i] * 10);
    const DriveEvidence after = DriveEvidence::measured(digits, later);
    QCOMPARE(after.lag, 2);
    QCOMPARE(after.pairs, 17);
    QCOMPARE(after.r, 1.0);
    QVERIFY(after.isSignal());
    Course less;
    for (const auto &digit : digits)
        less.push_back(100 - *digit);
    const DriveEvidence inverse = DriveEvidence::measured(digits, less);
    QCOMPARE(inverse.lag, 0);
    QCOMPARE(inverse.r, -1.0);
    // Two that only grow, each by the same every month, say nothing of each other.
    Course steady;
    for (int i = 0; i < 20; ++i)
        steady.push_back(5.0 * i);
    QVERIFY(!DriveEvidence::measured(digits, steady).isSignal());
    // A missing month takes both changes with it that it is part of: 17 are left, and too few of 12.
    Course gap = digits;
    gap[5].reset();
    QCOMPARE(DriveEvidence::measured(gap, gap).pairs, 17);
    const Course brief(digits.begin(), digits.begin() + 12);
    QVERIFY(!DriveEvidence::measured(brief, brief).isKnown());
}

QTEST_GUILESS_MAIN(TestHandbookFigures)
#include "tst_HandbookFigures.moc"
