// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/KpiOutlook.h"
#include "core/workspace/Workspace.h"
#include "tests/support/SmallCompany.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// What the past says of a quarter, for amounts, counts and ratios.
class TestKpiOutlook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void countsAndRatiosAreForetoldLikeAmounts();
    void aShareIsNeverForetoldBeyondTheWhole();
    void whyThereIsNoneIsSaid();
    void kpisWithTargetsAreAmongTheUsualOnes();

private:
    /// So many won of ¥100 and so many lost in each quarter from 2025 to March 2026.
    void decide(int won, int lost)
    {
        for (int quarter = 0; quarter < 5; ++quarter) {
            const QDate day = QDate(2025, 1, 10).addMonths(3 * quarter);
            for (int i = 0; i < won + lost; ++i) {
                const auto deal = m_company->deal(u"D"_s, m_company->ann, 100, day);
                m_company->add(i < won ? SmallCompany::won(deal, day)
                                       : SmallCompany::lost(deal, day));
            }
        }
    }
    QList<KpiOutlook::Line> ask(const QString &period, const QStringList &kpis)
    {
        m_store->close();
        auto handbook = Handbook::shipped();
        Workspace workspace(m_store->path(), *handbook, m_clock, 5);
        [&] { QVERIFY(workspace.open(Workspace::Access::Read).takeResult()); }();
        return workspace
            .ask<QList<KpiOutlook::Line>>([&](const Reading &reading) {
                return KpiOutlook::of(reading, reading.facts.organisation().root(),
                                      *Period::parse(period, reading.facts.calendar()), kpis);
            })
            .takeResult()
            .value_or(QList<KpiOutlook::Line>());
    }
    static QString said(const KpiOutlook::Line &line)
    {
        return line.value ? u"%1 [%2, %3]"_s.arg(*line.value->plainValue(), *line.low.plainValue(),
                                                 *line.high.plainValue())
                          : line.reason;
    }

    FixedClock m_clock {QDate(2026, 4, 6)};
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<SmallCompany> m_company;
};

void TestKpiOutlook::init()
{
    m_store = std::make_unique<TestStore>(QDate(2026, 4, 6));
    m_company = std::make_unique<SmallCompany>(*m_store);
}

// The same five times over: it will be the same again, and there is no room around it.
void TestKpiOutlook::countsAndRatiosAreForetoldLikeAmounts()
{
    decide(2, 6);
    const auto lines = ask(u"2026-Q2"_s, {u"deals_won"_s, u"win_rate"_s, u"won_value"_s});
    QCOMPARE(lines.size(), 3);
    QCOMPARE(said(lines.at(0)), u"2 [2, 2]"_s);
    QCOMPARE(said(lines.at(1)), u"25 [25, 25]"_s);
    QCOMPARE(said(lines.at(2)), u"200 [200, 200]"_s);
    QCOMPARE(lines.at(0).known, 5);
    QVERIFY(!lines.at(0).method.isEmpty());
    QCOMPARE(lines.at(0).value->unit, UnitOfMeasure::Count);
    QCOMPARE(lines.at(1).value->unit, UnitOfMeasure::Percent);
    QCOMPARE(QString(lines.at(2).value->currency), u"CNY"_s);
}

void TestKpiOutlook::aShareIsNeverForetoldBeyondTheWhole()
{
    for (int quarter = 0; quarter < 5; ++quarter) {
        const QDate day = QDate(2025, 1, 10).addMonths(3 * quarter);
        // 2 of 6, 3 of 6 … 6 of 6: it grows, but there is no more than all.
        for (int i = 0; i < 6; ++i) {
            const auto deal = m_company->deal(u"D"_s, m_company->ann, 100, day);
            m_company->add(i < quarter + 2 ? SmallCompany::won(deal, day)
                                           : SmallCompany::lost(deal, day));
        }
    }
    const auto lines = ask(u"2026-Q3"_s, {u"win_rate"_s});
    QVERIFY(lines.constFirst().value);
    QVERIFY(lines.constFirst().high.roundedUnits(4) <= 100'0000);
    QVERIFY(lines.constFirst().value->roundedUnits(4) <= 100'0000);
}

void TestKpiOutlook::whyThereIsNoneIsSaid()
{
    QCOMPARE(said(ask(u"2026-Q1"_s, {u"deals_won"_s}).constFirst()), u"forecast.over"_s);
    // No visit was ever loaded.
    const auto line = ask(u"2026-Q2"_s, {u"visit_count"_s}).constFirst();
    QCOMPARE(said(line), u"forecast.too_short"_s);
    QCOMPARE(line.known, 0);
    QVERIFY(!line.soFar.isValue());
}

void TestKpiOutlook::kpisWithTargetsAreAmongTheUsualOnes()
{
    Target target;
    target.id = TargetId((*m_store)->makeId());
    target.node = m_company->west.id.uuid();
    target.kpi = u"effective_visit_count"_s;
    target.periodFrom = QDate(2026, 4, 1);
    target.periodTo = QDate(2026, 6, 30);
    target.value = Quantity {120'0000};
    QVERIFY(m_company->submit({Record::create(target)}));
    m_store->close();
    auto handbook = Handbook::shipped();
    Workspace workspace(m_store->path(), *handbook, m_clock, 5);
    QVERIFY(workspace.open(Workspace::Access::Read).takeResult());
    const auto usual = [&](const QString &period) {
        return workspace
            .ask<QStringList>([&](const Reading &reading) -> Result<QStringList> {
                return KpiOutlook::usual(reading, *Period::parse(period, reading.facts.calendar()));
            })
            .takeResult()
            .value_or(QStringList());
    };
    QVERIFY(usual(u"2026-Q2"_s).contains(u"effective_visit_count"_s));
    QVERIFY(!usual(u"2026-Q3"_s).contains(u"effective_visit_count"_s));
    QVERIFY(usual(u"2026-Q3"_s).contains(u"win_rate"_s));
}

QTEST_GUILESS_MAIN(TestKpiOutlook)
#include "tst_KpiOutlook.moc"
