// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiFormula.h"
#include "core/handbook/HandbookLint.h"
#include "core/handbook/KpiRelations.h"
#include "core/handbook/KpiYaml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

using Kind = KpiRelation::Kind;

/// What a KPI hangs together with, and how its formula is written.
class TestKpiRelations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void aFormulaIsRelatedToWhatItIsComputedFrom();
    void everyLineIsSeenFromBothEnds();
    void whatTheHandbookDoesNotHaveIsMarked();
    void aPeerIsNamedOnce();
    void aFractionStandsOnTwoLines();
    void aCountingRuleReplacesItsPart();
    void everyShippedDefinitionHasAFormula();
    void whatAHandbookLeavesOpenIsFound();
    void theShippedHandbookLeavesNothingOpen();

private:
    QStringList related(const QString &kpi, Kind kind) const
    {
        QStringList found;
        for (const KpiRelation &relation : KpiRelations::of(*m_handbook.find(kpi), m_handbook)) {
            if (relation.kind == kind)
                found << relation.kpi;
        }
        return found;
    }

    Handbook m_handbook;
};

void TestKpiRelations::initTestCase()
{
    auto handbook = Handbook::shipped();
    QVERIFY(bool(handbook));
    m_handbook = *handbook;
}

void TestKpiRelations::aFormulaIsRelatedToWhatItIsComputedFrom()
{
    // [won_value] / [deals_won], or by order [bookings#order] / [order_count].
    QCOMPARE(related(u"avg_deal_size"_s, Kind::ComputedFrom),
             QStringList({u"won_value"_s, u"deals_won"_s, u"bookings"_s, u"order_count"_s}));
    QVERIFY(related(u"quota_attainment"_s, Kind::ComputedFrom).contains(u"bookings"_s));
}

void TestKpiRelations::everyLineIsSeenFromBothEnds()
{
    static const QList<QPair<Kind, Kind>> lines {{Kind::ComputedFrom, Kind::Feeds},
                                                 {Kind::Drives, Kind::DrivenBy},
                                                 {Kind::KeptHonestBy, Kind::KeepsHonest},
                                                 {Kind::Peer, Kind::Peer},
                                                 {Kind::PartOf, Kind::Parts}};
    int seen = 0;
    for (const KpiDefinition &definition : m_handbook.definitions()) {
        for (const auto &[there, back] : lines) {
            for (const QString &other : related(definition.id, there)) {
                if (!m_handbook.find(other))
                    continue;
                QVERIFY2(related(other, back).contains(definition.id), qPrintable(definition.id));
                ++seen;
            }
        }
    }
    QVERIFY(seen > 10);
}

void TestKpiRelations::whatTheHandbookDoesNotHaveIsMarked()
{
    KpiDefinition alone;
    alone.id = u"alone"_s;
    alone.counters = {u"somebody"_s};
    const auto handbook = Handbook::of({alone});
    QVERIFY(bool(handbook));
    const QList<KpiRelation> expected {{Kind::KeptHonestBy, u"somebody"_s, false}};
    QCOMPARE(KpiRelations::of(alone, *handbook), expected);
}

void TestKpiRelations::aPeerIsNamedOnce()
{
    // Each of the two names the other.
    QCOMPARE(related(u"avg_cycle"_s, Kind::Peer), QStringList {u"median_cycle"_s});
}

void TestKpiRelations::aFractionStandsOnTwoLines()
{
    QCOMPARE(KpiFormula::text(*m_handbook.find(u"win_rate"_s)),
             u"  count() of opportunity on won_at\n"
             "÷ count() of opportunity on decided_at\n"
             "where type != 'renewal' and not is_test"_s);
}

void TestKpiRelations::aCountingRuleReplacesItsPart()
{
    const KpiDefinition &size = *m_handbook.find(u"avg_deal_size"_s);
    QCOMPARE(KpiFormula::text(size), u"[won_value] / [deals_won]"_s);
    QCOMPARE(KpiFormula::text(size, u"order"_s), u"[bookings#order] / [order_count]"_s);
    QVERIFY(KpiFormula::text(*m_handbook.find(u"win_rate"_s), u"first_payment"_s)
                .endsWith(u"\nwon_at = first(payment.received_on)"_s));
}

void TestKpiRelations::everyShippedDefinitionHasAFormula()
{
    for (const KpiDefinition &definition : m_handbook.definitions()) {
        QVERIFY2(!KpiFormula::text(definition).isEmpty(), qPrintable(definition.id));
        QVERIFY2(!KpiFormula::text(definition, definition.defaultVariant, FormulaWords::Chinese)
                      .isEmpty(),
                 qPrintable(definition.id));
    }
}

void TestKpiRelations::whatAHandbookLeavesOpenIsFound()
{
    const auto kpi = [](const QByteArray &id, const QByteArray &rest) {
        const auto read = KpiYaml::read(
            "schema: steelyard-kpi/1\nversion: 1.0.0\nname: {zh: 甲, en: A}\nid: " + id
                + "\nunit: count\nkind: count\naggregate: {of: activity, time: started_at}\n"
                + rest,
            u"k"_s);
        Q_ASSERT(read);
        return *read;
    };
    const auto handbook = Handbook::of(
        {kpi("goal", "layer: strategic\n"),
         kpi("step", "layer: management\nrelations: {drives: [goal]}\ncounters: [gone]\n"),
         kpi("visits", "layer: execution\ncategory: activity\nrelations: {drives: [step]}\n"),
         kpi("wish", "layer: strategic\nrelations: {peer_of: [goal]}\n"),
         kpi("alone", "layer: strategic\n")});
    QVERIFY(handbook);
    using Finding = HandbookFinding::Kind;
    // The goal is reached from visits by way of the step.
    const QList<HandbookFinding> expected {{Finding::UnknownPartner, u"step"_s, u"gone"_s},
                                           {Finding::NoCounter, u"visits"_s, {}},
                                           {Finding::NoDriver, u"wish"_s, {}},
                                           {Finding::Orphan, u"alone"_s, {}}};
    QList<HandbookFinding> found = HandbookLint::findings(*handbook);
    for (const HandbookFinding &one : expected)
        QVERIFY2(found.removeOne(one), qPrintable(one.kpi));
    QVERIFY(found.isEmpty());
}

void TestKpiRelations::theShippedHandbookLeavesNothingOpen()
{
    for (const HandbookFinding &finding : HandbookLint::findings(m_handbook))
        QFAIL(qPrintable(finding.kpi + u' ' + textOf(finding.kind) + u' ' + finding.other));
}

QTEST_GUILESS_MAIN(TestKpiRelations)
#include "tst_KpiRelations.moc"
