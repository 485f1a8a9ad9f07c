// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/ReferenceGraph.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

KpiDefinition formula(const QString &id, const QString &text)
{
    KpiDefinition definition;
    definition.id = id;
    definition.kind = KpiDefinition::Kind::Formula;
    definition.formula = Parser::parse(text, Parser::Language::Kpi).formula;
    return definition;
}

} // namespace

class TestReferenceGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCircleIsNamedFromItsBeginning_data();
    void aCircleIsNamedFromItsBeginning();
    void aDefinitionIsLookedAtBeforeItIsStored();
    void aLongChainIsFollowedToItsEnd();
};

void TestReferenceGraph::aCircleIsNamedFromItsBeginning_data()
{
    QTest::addColumn<QStringList>("formulas");
    QTest::addColumn<QString>("loop");
    QTest::newRow("none") << QStringList {u"a=[b]+[c]"_s, u"b=[c]"_s, u"c=1"_s} << QString();
    QTest::newRow("itself") << QStringList {u"a=prior([a])"_s} << u"a → a"_s;
    // G20
    QTest::newRow("two") << QStringList {u"a=[b]"_s, u"b=[a]"_s} << u"a → b → a"_s;
    QTest::newRow("behind a way that leads there")
        << QStringList {u"a=[b]"_s, u"b=[c]"_s, u"c=1+[d]"_s, u"d=[b]*2"_s} << u"b → c → d → b"_s;
    QTest::newRow("to one that is missing") << QStringList {u"a=[x]"_s} << QString();
}

void TestReferenceGraph::aCircleIsNamedFromItsBeginning()
{
    QFETCH(const QStringList, formulas);
    QFETCH(const QString, loop);
    QList<KpiDefinition> definitions;
    for (const QString &each : formulas)
        definitions << formula(each.section(u'=', 0, 0), each.section(u'=', 1));
    QCOMPARE(ReferenceGraph::loop(definitions).join(u" → "_s), loop);
}

void TestReferenceGraph::aDefinitionIsLookedAtBeforeItIsStored()
{
    const QList<KpiDefinition> stored {formula(u"a"_s, u"[b]"_s), formula(u"b"_s, u"1"_s)};
    QCOMPARE(ReferenceGraph::loopThrough(formula(u"b"_s, u"[a]"_s), stored),
             (QStringList {u"b"_s, u"a"_s, u"b"_s}));
    QVERIFY(ReferenceGraph::loopThrough(formula(u"c"_s, u"[a]"_s), stored).isEmpty());
}

void TestReferenceGraph::aLongChainIsFollowedToItsEnd()
{
    QList<KpiDefinition> chain;
    constexpr int length = 20'000;
    for (int i = 0; i < length; ++i)
        chain << formula(u"k%1"_s.arg(i), i + 1 < length ? u"[k%1]"_s.arg(i + 1) : u"1"_s);
    QVERIFY(ReferenceGraph::loop(chain).isEmpty());
    chain.last() = formula(chain.last().id, u"[k0]"_s);
    QCOMPARE(ReferenceGraph::loop(chain).size(), length + 1);
}

QTEST_GUILESS_MAIN(TestReferenceGraph)
#include "tst_ReferenceGraph.moc"
