// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Parser.h"

#include <QElapsedTimer>
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
        ""_L1,        ""_L1,      ""_L1,         ""_L1,      ""_L1,  ""_L1,      "neg"_L1,
        "not"_L1,     "and"_L1,   "or"_L1,       "+"_L1,     "-"_L1, "*"_L1,     "/"_L1,
        "="_L1,       "!="_L1,    "<"_L1,        "<="_L1,    ">"_L1, ">="_L1,    "in"_L1,
        "between"_L1, "empty"_L1, "contains"_L1, "if"_L1,    ""_L1,  "first"_L1, ""_L1,
        ""_L1,        ""_L1,      "on"_L1,       "where"_L1, ""_L1,  ""_L1,      ""_L1};
    const AstNode &node = ast.at(index);
    switch (node.kind) {
    case Kind::Number:
        return QString::number(node.number) + u'e' + QString::number(node.scale)
            + (node.percent ? u"%"_s : QString());
    case Kind::Duration:
        return QString::number(node.number) + u'e' + QString::number(node.scale) + node.text;
    case Kind::Word:
        return u'$' + node.text;
    case Kind::Credit:
        return node.text + u'@' + node.at;
    case Kind::Per:
        return u"(per "_s + node.text + u')';
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
    QString result = node.kind == Kind::Call || node.kind == Kind::First || node.kind == Kind::Bound
        ? node.text
        : QString(names.at(std::size_t(node.kind)));
    if (node.kind == Kind::Aggregate)
        result = node.text + u':' + node.of;
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
    void everyMistakeOfAFormulaIsReported_data();
    void everyMistakeOfAFormulaIsReported();
    void correctionsMendTheFormula_data();
    void correctionsMendTheFormula();
    void limitsAreKept();
    void longNonsenseIsReadInNoTime();
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
        u"(first order.signed_at (where (!= status 'void')))"_s);
    row("dependents within bounds",
        u"sum(order.amount on signed_at where status != 'void' after day - 30 until day per customer)"_s,
        u"(sum order.amount (on signed_at) (where (!= status 'void')) (after (- day 30e0)) (until day) (per customer))"_s);
    row("dependents in Chinese", u"末个(order.signed_at 早于 签订日 每 客户)"_s,
        u"(last order.signed_at (before 签订日) (per 客户))"_s);
    row("if", u"if(is_test, 1, -2)"_s, u"(if is_test 1e0 (neg 2e0))"_s);
    row("words glued to what stands before", u"status = '有效'且amount 大于5"_s,
        u"(and (= status '有效') (> amount 5e0))"_s);
    row("Chinese tests", u"a 不属于（1、2）或 b 不为空 或 c 不介于1与2"_s,
        u"(or (or (not (in a 1e0 2e0)) (not (empty b))) (not (between c 1e0 2e0)))"_s);
    row("a name may begin like a word", u"或有负债 > 0"_s, u"(> 或有负债 0e0)"_s);
    row("double quotes", u"name = \"say \"\"hi\"\"\""_s, u"(= name 'say \"hi\"')"_s);
    row("Chinese quotes", u"name = “甲” or name = 「乙」"_s, u"(or (= name '甲') (= name '乙'))"_s);
    row("names in one form", u"cafe\u0301 = 'e\u0301'"_s, u"(= caf\u00e9 '\u00e9')"_s);
    row("separators between digits", u"a > 1_000_000.50"_s, u"(> a 100000050e2)"_s);
    row("ten thousands", u"a > 1.5万 and b > 2亿"_s, u"(and (> a 15000e0) (> b 200000000e0))"_s);
    row("percentages", u"p >= 12.5 % or p < ５％"_s, u"(or (>= p 125e3%) (< p 5e2%))"_s);
    row("durations", u"a <= 7d or b > 1.5 h or c = 3 个月"_s,
        u"(or (or (<= a 7e0d) (> b 15e1h)) (= c 3e0mo))"_s);
    row("Chinese days", u"due_on < 2026年3月4日"_s, u"(< due_on 2026-03-04)"_s);
    row("names in backticks", u"`in` in (1)"_s, u"(in in 1e0)"_s);
    const auto kpis = [](const char *name, const QString &formula, const QString &tree) {
        QTest::addRow("%s", name) << formula << true << tree;
    };
    kpis("an aggregate", u"sum(amount) of order on signed_at where a or b credit owner@event"_s,
         u"(sum:order amount (on signed_at) (where (or a b)) owner@event)"_s);
    kpis("one in Chinese", u"求和(金额) 来自 订单 按 签约日 其中 有效 归属 负责人@期末"_s,
         u"(sum:订单 金额 (on 签约日) (where 有效) owner@period_end)"_s);
    kpis("a quotient of two", u"count() of lead on created_at / sum(x) of deal on won_at"_s,
         u"(/ (count:lead (on created_at)) (sum:deal x (on won_at)))"_s);
    kpis("a standing amount has no day of its own", u"pct(amount, 90) of opportunity_day"_s,
         u"(pct:opportunity_day amount 90e0)"_s);
    kpis("the least of rows and of KPIs", u"min(min(x) of deal on won_at, [a])"_s,
         u"(min (min:deal x (on won_at)) [a||])"_s);
    kpis("calls with words", u"to_date([a], 'year') + if_state([a], no_data, 0)"_s,
         u"(+ (to_date [a||] $year) (if_state [a||] $no_data 0e0))"_s);
    kpis("full-width references", u"【a＠期初＃net】 ＋ [b]"_s, u"(+ [a|open|net] [b||])"_s);
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
    row(u"a && b"_s, u"formula.foreign_sign"_s, {2, 4, 2, 4});
    row(u"a > 10,000"_s, u"formula.grouped_digits"_s, {4, 10, 4, 10});
    row(u"sum(a) of b on c"_s, u"formula.aggregate_not_allowed"_s, {0, 3, 0, 3});
    row(u"prior(a)"_s, u"formula.function_not_here"_s, {0, 5, 0, 5});
    // R-T1: one anchor for each aggregate, or it cannot be saved.
    row(u"sum(a) of b"_s, u"formula.missing_anchor"_s, {0, 11, 0, 11}, true);
    row(u"sum([a]) of b on c"_s, u"formula.reference_not_allowed"_s, {4, 7, 4, 7}, true);
    row(u"sum(x) of b on c where count() of d on e"_s, u"formula.aggregate_not_allowed"_s,
        {23, 28, 23, 28}, true);
    row(u"to_date([a], yeer)"_s, u"formula.unknown_word"_s, {13, 17, 13, 17}, true);
    row(u"count() of b on c credit ownr@event"_s, u"formula.unknown_word"_s, {25, 29, 25, 29},
        true);
    row(u"days([a])"_s, u"formula.function_not_here"_s, {0, 4, 0, 4}, true);
    row(u"pct(a) of b on c"_s, u"formula.argument_count"_s, {0, 3, 0, 3}, true);
    row(u"[a + 1"_s, u"formula.unterminated_reference"_s, {0, 2, 0, 2}, true);
    row(u"[a#b@open]"_s, u"formula.bad_reference"_s, {0, 10, 0, 10}, true);
    // Two astral characters before the mistake: two more units than characters.
    row(u"'𠮷𠮷' = nme("_s, u"formula.unknown_function"_s, {7, 10, 9, 12});
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

void TestParser::everyMistakeOfAFormulaIsReported_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QList<int>>("places");
    const auto row = [](const QString &formula, const QList<int> &places) {
        QTest::addRow("%s", qPrintable(formula)) << formula << places;
    };
    row(u"foo(1) + bar(2) and baz(3)"_s, {0, 9, 20});
    row(u"coalesce(?, a b, abs(1, 2)) = 1"_s, {9, 14, 17});
    row(u"a b and foo(1)"_s, {2, 8});
    row(u"(a b) and foo(1)"_s, {3, 10});
    row(u"a + * foo(1)"_s, {4, 6});
    row(u"a in 1, foo(2)"_s, {5, 6, 8});
    row(u"a) and foo(1"_s, {1, 7, 12});
}

void TestParser::everyMistakeOfAFormulaIsReported()
{
    QFETCH(const QString, formula);
    QFETCH(const QList<int>, places);
    QList<int> found;
    for (const Diagnostic &each : Parser::parse(formula, Parser::Language::Row).diagnostics)
        found << int(each.span.begin);
    QCOMPARE(found, places);
}

void TestParser::correctionsMendTheFormula_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("ofKpis");
    QTest::addColumn<QString>("mended");
    const auto row = [](const QString &formula, const QString &mended, bool ofKpis = false) {
        QTest::addRow("%s", qPrintable(formula)) << formula << ofKpis << mended;
    };
    row(u"coalese(a, b)"_s, u"coalesce(a, b)"_s);
    row(u"a&&b"_s, u"a and b"_s);
    row(u"a annd b"_s, u"a and b"_s);
    row(u"a betwen 1 and 2"_s, u"a between 1 and 2"_s);
    row(u"sum(x) off deal on won_at"_s, u"sum(x) of deal on won_at"_s, true);
    row(u"a == 1"_s, u"a = 1"_s);
    row(u"a > 10,000"_s, u"a > 10000"_s);
    row(u"(a + b"_s, u"(a + b)"_s);
    row(u"a = 'x"_s, u"a = 'x'"_s);
    row(u"a ? "_s, u"a  "_s);
    row(u"[a] + bookings"_s, u"[a] + [bookings]"_s, true);
    row(u"[a + 1"_s, u"[a] + 1"_s, true);
    row(u"to_date([a], yeer)"_s, u"to_date([a], year)"_s, true);
}

void TestParser::correctionsMendTheFormula()
{
    QFETCH(const QString, formula);
    QFETCH(const bool, ofKpis);
    QFETCH(const QString, mended);
    const auto language = ofKpis ? Parser::Language::Kpi : Parser::Language::Row;
    const QList<Diagnostic> found = Parser::parse(formula, language).diagnostics;
    QVERIFY(!found.isEmpty() && found.constFirst().fix);
    const Span span = found.constFirst().span;
    QString text = formula;
    text.replace(span.begin16, span.end16 - span.begin16, *found.constFirst().fix);
    QCOMPARE(text, mended);
    QVERIFY(Parser::parse(text, language).diagnostics.isEmpty());
}

void TestParser::longNonsenseIsReadInNoTime()
{
    // As long as a formula may be, in the shapes that invite a second look at what was read.
    for (const QString &part : {u"("_s, u"["_s, u"' "_s, u"not "_s, u"-"_s, u"min("_s, u"a,"_s,
                                u"且 "_s, u"?!"_s, u"sum(a) of "_s, u"1e"_s, u"a in ("_s, u"]"_s}) {
        const QString formula = part.repeated(Parser::MaxCharacters / part.size());
        for (const auto language : {Parser::Language::Row, Parser::Language::Kpi}) {
            QElapsedTimer clock;
            clock.start();
            QVERIFY2(!Parser::parse(formula, language).diagnostics.isEmpty(), qPrintable(part));
            QVERIFY2(clock.elapsed() < 500, qPrintable(part));
        }
    }
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
