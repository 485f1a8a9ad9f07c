// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiLabels.h"
#include "core/handbook/formula/Printer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

class TestKpiLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulasAreStoredWithIds_data();
    void formulasAreStoredWithIds();
};

void TestKpiLabels::formulasAreStoredWithIds_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("stored");
    QTest::newRow("ids") << u"[win_rate] * 2"_s << u"[win_rate] * 2"_s;
    QTest::newRow("Chinese") << u"【赢单率】×2"_s << u"[win_rate] * 2"_s;
    QTest::newRow("English") << u"[Win rate#net] * 2"_s << u"[win_rate#net] * 2"_s;
    QTest::newRow("an alias") << u"[成交率] + [Won]"_s << u"[win_rate] + [deals_won]"_s;
    QTest::newRow("the alias of two") << u"[赢]"_s << u"[赢]"_s;
    QTest::newRow("an id before another's alias") << u"[deals_won]"_s << u"[deals_won]"_s;
    QTest::newRow("nobody") << u"[利润]"_s << u"[利润]"_s;
}

void TestKpiLabels::formulasAreStoredWithIds()
{
    KpiDefinition rate;
    rate.id = u"win_rate"_s;
    rate.name = {u"赢单率"_s, u"Win rate"_s};
    rate.aliases = {u"成交率"_s, u"赢"_s, u"deals_won"_s};
    KpiDefinition won;
    won.id = u"deals_won"_s;
    won.name = {u"赢单数"_s, u"Won"_s};
    won.aliases = {u"赢"_s};

    QFETCH(const QString, written);
    QFETCH(const QString, stored);
    const Parser::Outcome outcome = Parser::parse(written, Parser::Language::Kpi);
    QVERIFY(outcome.formula.ast);
    QCOMPARE(Printer::text(KpiLabels({rate, won}).resolved(*outcome.formula.ast)), stored);
}

QTEST_GUILESS_MAIN(TestKpiLabels)
#include "tst_KpiLabels.moc"
