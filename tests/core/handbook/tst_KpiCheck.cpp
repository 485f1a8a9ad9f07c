// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/Handbook.h"
#include "core/handbook/KpiCheck.h"
#include "core/handbook/SchemaContext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

class TestKpiCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void shippedDefinitionsAreSound();
    void g19MoneyAndDealsDoNotAddUp();
    void theUnitThatIsDeclaredIsTheOneThatComesOut();
    void theFieldsOfEveryPartAreLookedUp();

private:
    Handbook m_handbook;
    FormulaContext m_context;
};

void TestKpiCheck::initTestCase()
{
    const Result<Handbook> shipped = Handbook::shipped();
    QVERIFY(shipped);
    m_handbook = *shipped;
    m_context = SchemaContext::of(Schema(), m_handbook.definitions());
}

void TestKpiCheck::shippedDefinitionsAreSound()
{
    for (const KpiDefinition &definition : m_handbook.definitions()) {
        for (const KpiFinding &finding : KpiCheck::findings(definition, m_context)) {
            const QString where = definition.id + u' ' + finding.key + u": "_s + finding.formula
                + u' ' + finding.diagnostic.code;
            QVERIFY2(finding.diagnostic.severity == Diagnostic::Severity::Warning,
                     qPrintable(where));
        }
    }
}

void TestKpiCheck::g19MoneyAndDealsDoNotAddUp()
{
    KpiDefinition definition;
    definition.kind = KpiDefinition::Kind::Formula;
    definition.unit = UnitOfMeasure::Money;
    definition.formula
        = Parser::parse(u"[bookings] + [deals_won]"_s, Parser::Language::Kpi).formula;
    const QList<KpiFinding> findings = KpiCheck::findings(definition, m_context);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().diagnostic.code, "formula.unit_mismatch"_L1);
    QCOMPARE(findings.constFirst().diagnostic.values.value(u"left"_s).toString(), u"money"_s);
    QCOMPARE(findings.constFirst().diagnostic.values.value(u"right_of"_s).toString(),
             u"opportunity"_s);
    QCOMPARE(findings.constFirst().diagnostic.span, (Span {0, 24, 0, 24}));
}

void TestKpiCheck::theUnitThatIsDeclaredIsTheOneThatComesOut()
{
    KpiDefinition definition;
    definition.kind = KpiDefinition::Kind::Formula;
    definition.unit = UnitOfMeasure::Days;
    definition.formula
        = Parser::parse(u"[won_value] / [deals_won]"_s, Parser::Language::Kpi).formula;
    const QList<KpiFinding> findings = KpiCheck::findings(definition, m_context);
    QCOMPARE(findings.constLast().diagnostic.code, "formula.declared_unit"_L1);
    QCOMPARE(findings.constLast().diagnostic.values.value(u"expected"_s).toString(), u"duration"_s);
}

void TestKpiCheck::theFieldsOfEveryPartAreLookedUp()
{
    KpiDefinition definition;
    definition.kind = KpiDefinition::Kind::Ratio;
    definition.numerator.of = u"opportunity"_s;
    definition.numerator.time = Parser::parse(u"wn_at"_s, Parser::Language::Row).formula;
    definition.denominator.of = u"lead"_s;
    definition.denominator.time = Parser::parse(u"created_at"_s, Parser::Language::Row).formula;
    definition.where = Parser::parse(u"customer.tier = 'A' and amount > 5"_s,
                                     Parser::Language::Row)
                           .formula; // leads have no amount
    QStringList found;
    for (const KpiFinding &each : KpiCheck::findings(definition, m_context))
        found << each.key + u' ' + each.diagnostic.values.value(u"entity"_s).toString() + u' '
                + each.diagnostic.values.value(u"field"_s).toString();
    QCOMPARE(found, (QStringList {u"numerator.time opportunity wn_at"_s, u"where lead amount"_s}));
}

QTEST_GUILESS_MAIN(TestKpiCheck)
#include "tst_KpiCheck.moc"
