// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/Conditions.h"
#include "core/handbook/Handbook.h"
#include "core/handbook/SchemaContext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;
using Test = Condition::Test;

namespace {

Formula row(const QString &text)
{
    return Parser::parse(text, Parser::Language::Row).formula;
}

FormulaType typeOfActivity(const QString &path)
{
    static const FormulaContext context = SchemaContext::of(Schema(), {});
    return context.field(u"activity"_s, path).value_or(FormulaType());
}

} // namespace

/// Conditions put together without a formula, and the formula: two views of one tree.
class TestConditions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFormulaIsReadAsConditions_data();
    void aFormulaIsReadAsConditions();
    void whatSaysMoreStaysAFormula_data();
    void whatSaysMoreStaysAFormula();
    void whatIsIncompleteIsLeftOut();
    void fieldsAreAskedWhatSuitsThem();
    void noShippedConditionIsChangedByTheBuilder();
};

void TestConditions::aFormulaIsReadAsConditions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Condition>>("conditions");
    const auto list
        = [](std::initializer_list<Condition> conditions) { return QList<Condition>(conditions); };
    QTest::newRow("nothing") << QString() << list({});
    QTest::newRow("a text") << u"type = 'visit'"_s << list({{u"type"_s, Test::Is, {u"visit"_s}}});
    QTest::newRow("a quote in it")
        << u"subject = 'Ann''s'"_s << list({{u"subject"_s, Test::Is, {u"Ann's"_s}}});
    QTest::newRow("through a link") << u"customer.tier in ('A', 'B') and is_effective"_s
                                    << list({{u"customer.tier"_s, Test::OneOf, {u"A"_s, u"B"_s}},
                                             {u"is_effective"_s, Test::Holds}});
    QTest::newRow("numbers") << u"duration_s >= 30 and duration_s < 600"_s
                             << list({{u"duration_s"_s, Test::AtLeast, {u"30"_s}},
                                      {u"duration_s"_s, Test::LessThan, {u"600"_s}}});
    QTest::newRow("negations")
        << u"not customer_responded and not place is empty and not outcome in ('wrong')"_s
        << list({{u"customer_responded"_s, Test::DoesNotHold},
                 {u"place"_s, Test::IsNotEmpty},
                 {u"outcome"_s, Test::NoneOf, {u"wrong"_s}}});
    QTest::newRow("a part of a text")
        << u"subject contains '演示'"_s << list({{u"subject"_s, Test::Contains, {u"演示"_s}}});
}

void TestConditions::aFormulaIsReadAsConditions()
{
    QFETCH(QString, text);
    QFETCH(QList<Condition>, conditions);
    const auto read = Conditions::of(row(text));
    QVERIFY(read);
    QCOMPARE(*read, conditions);
    QCOMPARE(Conditions::text(conditions, typeOfActivity), text);
}

void TestConditions::whatSaysMoreStaysAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("or") << u"type = 'visit' or type = 'call'"_s;
    QTest::newRow("two fields") << u"started_at > recorded_at"_s;
    QTest::newRow("arithmetic") << u"duration_s * 2 > 60"_s;
    QTest::newRow("a function") << u"days(started_at, recorded_at) > 3"_s;
}

void TestConditions::whatSaysMoreStaysAFormula()
{
    QFETCH(QString, text);
    const Formula formula = row(text);
    QVERIFY(formula.ast);
    QVERIFY(!Conditions::of(formula));
}

void TestConditions::whatIsIncompleteIsLeftOut()
{
    QCOMPARE(Conditions::text({{u"type"_s, Test::Is, {}},
                               {{}, Test::Is, {u"x"_s}},
                               {u"outcome"_s, Test::OneOf, {{}}},
                               {u"type"_s, Test::IsNot, {u"im"_s}}},
                              typeOfActivity),
             u"type != 'im'"_s);
}

void TestConditions::fieldsAreAskedWhatSuitsThem()
{
    QCOMPARE(Conditions::testsOf(typeOfActivity(u"is_effective"_s)),
             (QList<Test> {Test::Holds, Test::DoesNotHold}));
    QVERIFY(Conditions::testsOf(typeOfActivity(u"duration_s"_s)).contains(Test::AtLeast));
    QVERIFY(!Conditions::testsOf(typeOfActivity(u"duration_s"_s)).contains(Test::Contains));
    // A code always has a value, a link may lead nowhere.
    QVERIFY(!Conditions::testsOf(typeOfActivity(u"type"_s)).contains(Test::IsEmpty));
    QVERIFY(Conditions::testsOf(typeOfActivity(u"customer"_s)).contains(Test::IsEmpty));
}

void TestConditions::noShippedConditionIsChangedByTheBuilder()
{
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    const FormulaContext context = SchemaContext::of(Schema(), handbook->definitions());
    int read = 0;
    for (const KpiDefinition &definition : handbook->definitions()) {
        for (const Aggregate *part :
             {&definition.aggregate, &definition.numerator, &definition.denominator}) {
            for (const Formula *formula : {&part->where, &definition.where}) {
                const auto conditions = Conditions::of(*formula);
                if (!conditions || formula->isEmpty() || part->of.isEmpty())
                    continue;
                const QString written = Conditions::text(*conditions, [&](const QString &path) {
                    return context.field(part->of, path).value_or(FormulaType());
                });
                const Formula again = row(written);
                QVERIFY2(again.ast, qPrintable(written));
                QVERIFY2(sameFormula(*again.ast, *formula->ast), qPrintable(written));
                ++read;
            }
        }
    }
    QVERIFY(read > 40);
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_Conditions.moc"
