// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/GoldenCheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

class TestShippedHandbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyDefinitionTheFirstPeriodNeedsIsThere();
    void everyDefinitionSaysWhatPeopleNeedToKnow();
    void everyGoldenExampleHolds_data();
    void everyGoldenExampleHolds();

private:
    Handbook m_handbook;
};

void TestShippedHandbook::initTestCase()
{
    const Result<Handbook> handbook = Handbook::shipped();
    if (!handbook)
        qWarning() << handbook.error().code << handbook.error().values << handbook.error().detail;
    QVERIFY(handbook);
    m_handbook = *handbook;
}

void TestShippedHandbook::everyDefinitionTheFirstPeriodNeedsIsThere()
{
    for (const char *id :
         {"won_value", "bookings", "deals_won", "win_rate", "avg_deal_size", "avg_cycle",
          "median_cycle", "opportunity_new", "pipeline_value", "stage_count", "activity_count",
          "visit_count", "effective_contact_rate", "collections", "overdue_amount",
          "quota_attainment", "collection_attainment", "order_count"})
        QVERIFY2(m_handbook.find(QString::fromLatin1(id)), id);
}

void TestShippedHandbook::everyDefinitionSaysWhatPeopleNeedToKnow()
{
    for (const KpiDefinition &kpi : m_handbook.definitions()) {
        const std::string name = kpi.id.toStdString();
        const char *id = name.c_str();
        for (const LocalText &text : {kpi.name, kpi.purpose, kpi.rule, kpi.pitfalls}) {
            QVERIFY2(!text.zh.isEmpty(), id);
            QVERIFY2(!text.en.isEmpty(), id);
        }
        for (const Variant &variant : kpi.variants)
            QVERIFY2(!variant.label.zh.isEmpty() && !variant.label.en.isEmpty(), id);
        QVERIFY2(!kpi.tests.isEmpty(), id);
        QVERIFY2(!kpi.counters.isEmpty(), id);
        QVERIFY2(!kpi.layer.isEmpty() && !kpi.category.isEmpty() && !kpi.cadence.isEmpty(), id);
        QVERIFY2(!kpi.effectiveFrom.isValid(), id);
    }
}

void TestShippedHandbook::everyGoldenExampleHolds_data()
{
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<int>("example");
    for (const KpiDefinition &kpi : m_handbook.definitions()) {
        for (int i = 0; i < kpi.tests.size(); ++i)
            QTest::addRow("%s %d %s", qPrintable(kpi.id), i + 1, qPrintable(kpi.tests.at(i).name))
                << kpi.id << i;
    }
}

void TestShippedHandbook::everyGoldenExampleHolds()
{
    QFETCH(QString, kpi);
    QFETCH(int, example);
    const GoldenOutcome outcome = GoldenCheck::check(m_handbook, *m_handbook.find(kpi)).at(example);
    if (outcome.error)
        qWarning() << outcome.error->code << outcome.error->values << outcome.error->detail;
    for (const GoldenOutcome::Difference &difference : outcome.differences)
        qWarning() << "line" << outcome.line << difference.key << "expected" << difference.expected
                   << "found" << difference.found;
    QVERIFY(outcome.passed());
}

QTEST_GUILESS_MAIN(TestShippedHandbook)
#include "tst_ShippedHandbook.moc"
