// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Parser.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// A tree as text with every operation in brackets, so that a failure shows who binds to whom.
QString dump(const Ast &ast, int index)
{
    using Kind = AstNode::Kind;
    static constexpr std::array names {
        ""_L1,        ""_L1,      ""_L1,         ""_L1,   ""_L1,  ""_L1,     "neg"_L1,
        "not"_L1,     "and"_L1,   "or"_L1,       "+"_L1,  "-"_L1, "*"_L1,    "/"_L1,
        "="_L1,       "!="_L1,    "<"_L1,        "<="_L1, ">"_L1, ">="_L1,   "in"_L1,
        "between"_L1, "empty"_L1, "contains"_L1, "if"_L1, ""_L1,  "first"_L1};
    const AstNode &node = ast.at(index);
    switch (node.kind) {
    case Kind::Number:
        return QString::number(node.number) + u'e' + QString::number(node.scale);
    case Kind::Text:
        return u'\'' + node.text + u'\'';
    case Kind::Day:
        return node.day.toString(Qt::ISODate);
    case Kind::Flag:
        return node.number ? u"true"_s : u"false"_s;
    case Kind::Field:
        return node.text;
    case Kind::Reference:
        return u'[' + node.text + u'|' + node.at + u'|' + node.variant + u']';
    default:
        break;
    }
    QString result
        = node.kind == Kind::Call ? node.text : QString(names.at(std::size_t(node.kind)));
    for (const int child : node.children)
        result += u' ' + dump(ast, child);
    return u'(' + result + u')';
}

} // namespace

class TestParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulasAreReadAsPeopleMeanThem_data();
    void formulasAreReadAsPeopleMeanThem();
    void mistakesAreReportedWhereTheyAre_data();
    void mistakesAreReportedWhereTheyAre();
    void readingGoesOnAfterAMistake();
    void limitsAreKept();
};

void TestParser::formulasAreReadAsPeopleMeanThem_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("ofKpis");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *name, const QString &formula, const QString &tree) {
        QTest::addRow("%s", name) << formula << false << tree;
    };
    row("and binds closer than or", u"a or b and c"_s, u"(or a (and b c))"_s);
    row("not binds closer than and", u"not a and b"_s, u"(and (not a) b)"_s);
    row("not covers a comparison", u"not a = 1"_s, u"(not (= a 1e0))"_s);
    row("Chinese words", u"非 a 且 b 或 c"_s, u"(or (and (not a) b) c)"_s);
    row("full-width signs", u"（金额 ＞ 5）且 b"_s, u"(and (> 金额 5e0) b)"_s);
    row("products before sums", u"1 + 2 * 3 - 4"_s, u"(- (+ 1e0 (* 2e0 3e0)) 4e0)"_s);
    row("from left to right", u"a - b - c"_s, u"(- (- a b) c)"_s);
    row("exact decimals", u"amount >= 0.10"_s, u"(>= amount 10e2)"_s);
    row("dates", u"due_on < 2026-03-14"_s, u"(< due_on 2026-03-14)"_s);
    row("a difference of days", u"won_at - created_at <= 7"_s, u"(<= (- won_at created_at) 7e0)"_s);
    row("a quote inside a text", u"name = 'O''Neill'"_s, u"(= name 'O'Neill')"_s);
    row("in", u"type in ('call', 'visit')"_s, u"(in type 'call' 'visit')"_s);
    row("not in", u"type not in ('call')"_s, u"(not (in type 'call'))"_s);
    row("between keeps its and", u"a between 1 and 2 and b"_s, u"(and (between a 1e0 2e0) b)"_s);
    row("is empty", u"lost_reason is empty or x is not empty"_s,
        u"(or (empty lost_reason) (not (empty x)))"_s);
    row("contains", u"name contains 'GmbH'"_s, u"(contains name 'GmbH')"_s);
    row("paths", u"customer.tier = 'A'"_s, u"(= customer.tier 'A')"_s);
    row("functions", u"coalesce(won_at, lost_at)"_s, u"(coalesce won_at lost_at)"_s);
    row("first", u"first(payment.received_on)"_s, u"(first payment.received_on)"_s);
    row("first of some", u"first(order.signed_at where status != 'void')"_s,
        u"(first order.signed_at (!= status 'void'))"_s);
    row("if", u"if(is_test, 1, -2)"_s, u"(if is_test 1e0 (neg 2e0))"_s);
    QTest::addRow("references") << u"[won_value] / [deals_won#closed] + [ar_open@open]"_s << true
                                << u"(+ (/ [won_value||] [deals_won||closed]) [ar_open|open|])"_s;
}

void TestParser::formulasAreReadAsPeopleMeanThem()
{
    QFETCH(QString, formula);
    QFETCH(bool, ofKpis);
    QFETCH(QString, tree);
    const Parser::Outcome outcome
        = Parser::parse(formula, ofKpis ? Parser::Language::Kpi : Parser::Language::Row);
    QVERIFY(outcome.diagnostics.isEmpty());
    QCOMPARE(dump(*outcome.formula.ast, outcome.formula.ast->root), tree);
}

void TestParser::mistakesAreReportedWhereTheyAre_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("ofKpis");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Span>("span");
    const auto row
        = [](const QString &formula, const QString &code, const Span &span, bool ofKpis = false) {
              QTest::addRow("%s", qPrintable(formula)) << formula << ofKpis << code << span;
          };
    row(u"a and"_s, u"formula.unexpected"_s, {5, 5, 5, 5});
    row(u"a = = 1"_s, u"formula.unexpected"_s, {4, 5, 4, 5});
    row(u"(a"_s, u"formula.unexpected"_s, {2, 2, 2, 2});
    row(u"a b"_s, u"formula.unexpected"_s, {2, 3, 2, 3});
    row(u"a = 'x"_s, u"formula.unterminated_text"_s, {4, 6, 4, 6});
    row(u"a ? b"_s, u"formula.bad_character"_s, {2, 3, 2, 3});
    // 𠮷 is one code point and two UTF-16 units: the editor counts one more than people do.
    row(u"name = '𠮷' ? 1"_s, u"formula.bad_character"_s, {11, 12, 12, 13});
    row(u"a < 2026-02-30"_s, u"formula.bad_date"_s, {4, 14, 4, 14});
    row(u"coalese(a, b)"_s, u"formula.unknown_function"_s, {0, 7, 0, 7});
    row(u"abs(a, b)"_s, u"formula.argument_count"_s, {0, 3, 0, 3});
    row(u"[won_value] > 1"_s, u"formula.reference_not_allowed"_s, {0, 11, 0, 11});
    row(u"[a] + amount"_s, u"formula.field_not_allowed"_s, {6, 12, 6, 12}, true);
    row(u"[a@noon]"_s, u"formula.bad_reference"_s, {0, 8, 0, 8}, true);
    row(u"  "_s, u"formula.empty"_s, {0, 2, 0, 2});
}

void TestParser::mistakesAreReportedWhereTheyAre()
{
    QFETCH(QString, formula);
    QFETCH(bool, ofKpis);
    QFETCH(QString, code);
    QFETCH(Span, span);
    const Parser::Outcome outcome
        = Parser::parse(formula, ofKpis ? Parser::Language::Kpi : Parser::Language::Row);
    QVERIFY(!outcome.diagnostics.isEmpty());
    QVERIFY(!outcome.formula.ast);
    QCOMPARE(QString(outcome.diagnostics.constFirst().code), code);
    QCOMPARE(outcome.diagnostics.constFirst().span.begin, span.begin);
    QCOMPARE(outcome.diagnostics.constFirst().span.end, span.end);
    QCOMPARE(outcome.diagnostics.constFirst().span.begin16, span.begin16);
    QCOMPARE(outcome.diagnostics.constFirst().span.end16, span.end16);
}

void TestParser::readingGoesOnAfterAMistake()
{
    // The empty brackets at 4 and the unknown function at 11 are two mistakes, not one.
    const Parser::Outcome outcome
        = Parser::parse(u"a = () and folly(b) = 1"_s, Parser::Language::Row);
    QCOMPARE(outcome.diagnostics.size(), 2);
    QCOMPARE(outcome.diagnostics.at(0).span.begin, 5);
    QCOMPARE(outcome.diagnostics.at(1).span.begin, 11);
    QCOMPARE(outcome.diagnostics.at(1).code, "formula.unknown_function"_L1);
}

void TestParser::limitsAreKept()
{
    const auto codeOf
        = [](const QString &formula, Parser::Language language = Parser::Language::Row) {
              const Parser::Outcome outcome = Parser::parse(formula, language);
              return outcome.diagnostics.isEmpty() ? QString()
                                                   : QString(outcome.diagnostics.constFirst().code);
          };
    const auto nested
        = [](int depth) -> QString { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
    QCOMPARE(codeOf(nested(63)), QString());
    QCOMPARE(codeOf(nested(64)), u"formula.too_deep"_s);
    QCOMPARE(codeOf(nested(2000)), u"formula.too_deep"_s);
    // a + a … : 256 fields and 255 sums are 511 nodes; one more makes 513.
    QCOMPARE(codeOf(QStringList(256, u"a"_s).join(u"+"_s)), QString());
    QCOMPARE(codeOf(QStringList(257, u"a"_s).join(u"+"_s)), u"formula.too_many_nodes"_s);
    QCOMPARE(codeOf(QString(4096, u'a')), QString());
    QCOMPARE(codeOf(QString(4097, u'a')), u"formula.too_long"_s);
    QCOMPARE(codeOf(QStringList(32, u"[a]"_s).join(u"+"_s), Parser::Language::Kpi), QString());
    QCOMPARE(codeOf(QStringList(33, u"[a]"_s).join(u"+"_s), Parser::Language::Kpi),
             u"formula.too_many_references"_s);
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_Parser.moc"
