// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Parser.h"
#include "core/handbook/formula/Printer.h"
#include "tests/core/handbook/RandomFormula.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

class TestPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulasAreWrittenInBothLanguages_data();
    void formulasAreWrittenInBothLanguages();
    void whatIsWrittenIsReadAsTheSameFormula_data();
    void whatIsWrittenIsReadAsTheSameFormula();
};

void TestPrinter::formulasAreWrittenInBothLanguages_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("ofKpis");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, const QString &formula, const QString &english,
                        const QString &chinese, bool ofKpis = false) {
        QTest::addRow("%s", name) << formula << ofKpis << english << chinese;
    };
    row("needless brackets go", u"((a + (b * c)))"_s, u"a + b * c"_s, u"a + b * c"_s);
    row("needed ones stay", u"a-(b-c)"_s, u"a - (b - c)"_s, u"a - (b - c)"_s);
    row("words", u"a且非b或c"_s, u"a且非b或c"_s, u"a且非b或c"_s); // one name: letters side by side
    row("words apart", u"a 且 非 b 或 c"_s, u"a and not b or c"_s, u"a 且 非 b 或 c"_s);
    row("opposites", u"x 不属于 ('a'、'b') and y is not empty"_s,
        u"x not in ('a', 'b') and y is not empty"_s, u"x 不属于 ('a', 'b') 且 y 不为空"_s);
    row("not before a test", u"not x in (1)"_s, u"x not in (1)"_s, u"x 不属于 (1)"_s);
    row("between", u"x 不介于 1 与 2"_s, u"x not between 1 and 2"_s, u"x 不介于 1 且 2"_s);
    row("durations", u"a <= 30 分钟 or b > 3 months"_s, u"a <= 30min or b > 3mo"_s,
        u"a <= 30分钟 或 b > 3个月"_s);
    row("numbers", u"a ＞ 1.50万 and b < １２．５％"_s, u"a > 15000 and b < 12.5%"_s,
        u"a > 15000 且 b < 12.5%"_s);
    row("days", u"a < 2026年3月4日"_s, u"a < 2026-03-04"_s, u"a < 2026-03-04"_s);
    row("texts", u"a = “O'Neill”"_s, u"a = 'O''Neill'"_s, u"a = 'O''Neill'"_s);
    row("names like words", u"`where` = `a b`"_s, u"`where` = `a b`"_s, u"`where` = `a b`"_s);
    row("an aggregate",
        u"(sum(amount) of order on signed_at where status != 'void') / [orders＠期末#net]"_s,
        u"(sum(amount) of order on signed_at where status != 'void') / [orders@close#net]"_s,
        u"(求和(amount) 来自 order 按 signed_at 其中 status != 'void') / [orders@close#net]"_s,
        true);
    row("credit closes a condition",
        u"count() of lead on created_at where x credit owner@event + 1"_s,
        u"count() of lead on created_at where x credit owner@event + 1"_s,
        u"计数() 来自 lead 按 created_at 其中 x 归属 负责人@发生时 + 1"_s, true);
    row("both kinds of least", u"min(1, min(amount) of payment on received_on)"_s,
        u"min(1, min(amount) of payment on received_on)"_s,
        u"最小(1, 最小(amount) 来自 payment 按 received_on)"_s, true);
    row("calls", u"如果([a] > 0, 本期累计([a]，季), prior([a], 2))"_s,
        u"if([a] > 0, to_date([a], quarter), prior([a], 2))"_s,
        u"如果([a] > 0, 本期累计([a], 季), 上期([a], 2))"_s, true);
}

void TestPrinter::formulasAreWrittenInBothLanguages()
{
    QFETCH(const QString, formula);
    QFETCH(const bool, ofKpis);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    const Parser::Outcome outcome
        = Parser::parse(formula, ofKpis ? Parser::Language::Kpi : Parser::Language::Row);
    QVERIFY(outcome.formula.ast);
    QCOMPARE(Printer::text(*outcome.formula.ast), english);
    QCOMPARE(Printer::text(*outcome.formula.ast, FormulaWords::Chinese), chinese);
}

void TestPrinter::whatIsWrittenIsReadAsTheSameFormula_data()
{
    QTest::addColumn<bool>("ofKpis");
    QTest::addColumn<FormulaWords>("language");
    QTest::newRow("rows in English") << false << FormulaWords::English;
    QTest::newRow("rows in Chinese") << false << FormulaWords::Chinese;
    QTest::newRow("KPIs in English") << true << FormulaWords::English;
    QTest::newRow("KPIs in Chinese") << true << FormulaWords::Chinese;
}

void TestPrinter::whatIsWrittenIsReadAsTheSameFormula()
{
    QFETCH(const bool, ofKpis);
    QFETCH(const FormulaWords, language);
    constexpr int wanted = 5000; // four rows: 20,000 formulas
    RandomFormula random(20260314);
    int tried = 0;
    while (tried < wanted) {
        const Ast ast = random.next(ofKpis ? Function::OfKpis : Function::OfRows);
        const QString text = Printer::text(ast, language);
        const auto references
            = std::count_if(ast.nodes.begin(), ast.nodes.end(), [](const AstNode &node) {
                  return node.kind == AstNode::Kind::Reference;
              });
        if (ast.nodes.size() > Parser::MaxNodes || references > Parser::MaxReferences
            || text.size() > Parser::MaxCharacters)
            continue; // nobody may write these
        ++tried;
        const Parser::Outcome outcome
            = Parser::parse(text, ofKpis ? Parser::Language::Kpi : Parser::Language::Row);
        QVERIFY2(outcome.formula.ast, qPrintable(text));
        QVERIFY2(sameFormula(*outcome.formula.ast, ast), qPrintable(text));
        QCOMPARE(Printer::text(*outcome.formula.ast, language), text);
    }
}

QTEST_GUILESS_MAIN(TestPrinter)
#include "tst_Printer.moc"
