// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Parser.h"

#include "core/handbook/Suggestion.h"
#include "core/handbook/formula/Lexer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = AstNode::Kind;

struct Function
{
    QLatin1StringView name;
    int least;
    int most; ///< -1: any number
};

constexpr std::array RowFunctions {
    Function {"abs"_L1, 1, 1},  Function {"coalesce"_L1, 1, -1}, Function {"days"_L1, 1, 1},
    Function {"max"_L1, 1, -1}, Function {"min"_L1, 1, -1},
};
constexpr std::array KpiFunctions {
    Function {"abs"_L1, 1, 1},
    Function {"coalesce"_L1, 1, -1},
    Function {"max"_L1, 1, -1},
    Function {"min"_L1, 1, -1},
};

struct Operator
{
    Token::Kind token;
    Kind node;
    int power; ///< the higher, the closer it binds
};

constexpr int ComparePower = 4;
constexpr int AddPower = 5;
constexpr std::array Operators {
    Operator {Token::Kind::Or, Kind::Or, 1},
    Operator {Token::Kind::And, Kind::And, 2},
    Operator {Token::Kind::Equal, Kind::Equal, ComparePower},
    Operator {Token::Kind::NotEqual, Kind::NotEqual, ComparePower},
    Operator {Token::Kind::Less, Kind::Less, ComparePower},
    Operator {Token::Kind::LessEqual, Kind::LessEqual, ComparePower},
    Operator {Token::Kind::Greater, Kind::Greater, ComparePower},
    Operator {Token::Kind::GreaterEqual, Kind::GreaterEqual, ComparePower},
    Operator {Token::Kind::Contains, Kind::Contains, ComparePower},
    Operator {Token::Kind::Plus, Kind::Add, AddPower},
    Operator {Token::Kind::Minus, Kind::Subtract, AddPower},
    Operator {Token::Kind::Times, Kind::Multiply, 6},
    Operator {Token::Kind::Over, Kind::Divide, 6},
};
constexpr int NotPower = 3;
constexpr int MinusPower = 7;

class Reading
{
public:
    Reading(std::vector<Token> tokens, Parser::Language language, QList<Diagnostic> &diagnostics)
        : m_tokens(std::move(tokens))
        , m_language(language)
        , m_diagnostics(diagnostics)
    {
    }

    Ast whole()
    {
        m_ast.root = expression(1);
        if (peek().kind != Token::Kind::End && !m_stopped)
            unexpected(u"end"_s);
        return std::move(m_ast);
    }

private:
    const Token &peek(std::size_t ahead = 0) const
    {
        return m_tokens.at(std::min(m_at + ahead, m_tokens.size() - 1));
    }
    Token take() { return m_tokens.at(m_at + 1 < m_tokens.size() ? m_at++ : m_at); }
    bool takeIf(Token::Kind kind)
    {
        if (peek().kind != kind)
            return false;
        take();
        return true;
    }

    void report(QLatin1StringView code, const Span &span, const QVariantMap &values = {})
    {
        // After the first mistake at a place the next ones there are only its echo.
        if (m_stopped || (!m_diagnostics.isEmpty() && m_diagnostics.constLast().span == span))
            return;
        m_diagnostics.append({code, span, values});
    }
    void stop(QLatin1StringView code, const Span &span, const QVariantMap &values)
    {
        report(code, span, values);
        m_stopped = true;
        m_at = m_tokens.size() - 1;
    }
    void unexpected(const QString &expected)
    {
        report("formula.unexpected"_L1, peek().span,
               {{u"found"_s, peek().text}, {u"expected"_s, expected}});
    }
    void expect(Token::Kind kind, const QString &text)
    {
        if (!takeIf(kind))
            unexpected(text);
    }

    int add(AstNode node)
    {
        if (m_ast.nodes.size() >= Parser::MaxNodes && !m_stopped)
            stop("formula.too_many_nodes"_L1, node.span,
                 {{u"limit"_s, qulonglong(Parser::MaxNodes)}});
        m_ast.nodes.push_back(std::move(node));
        return int(m_ast.nodes.size() - 1);
    }
    int combine(Kind kind, std::vector<int> children, const Span &end)
    {
        const Span span = m_ast.at(children.front()).span.to(end);
        return add({.kind = kind, .span = span, .children = std::move(children)});
    }
    int combine(Kind kind, int left, int right)
    {
        return combine(kind, {left, right}, m_ast.at(right).span);
    }

    /// What stands in place of something unreadable; reading goes on behind the next , ) or
    /// keyword.
    int gap()
    {
        const Span span = peek().span;
        using enum Token::Kind;
        while (peek().kind != End && peek().kind != Comma && peek().kind != Close
               && peek().kind != And && peek().kind != Or)
            take();
        return add({.kind = Kind::Flag, .span = span});
    }

    int expression(int power)
    {
        int left = prefix();
        while (!m_stopped) {
            const Token::Kind kind = peek().kind;
            const auto found = std::find_if(Operators.begin(), Operators.end(),
                                            [&](const Operator &o) { return o.token == kind; });
            if (found != Operators.end()) {
                if (found->power < power)
                    break;
                take();
                left = combine(found->node, left, expression(found->power + 1));
            } else if (power <= ComparePower && startsTest(kind)) {
                left = test(left);
            } else {
                break;
            }
        }
        return left;
    }

    bool startsTest(Token::Kind kind) const
    {
        using enum Token::Kind;
        return kind == In || kind == Between || kind == Is
            || (kind == Not
                && (peek(1).kind == In || peek(1).kind == Between || peek(1).kind == Contains));
    }

    /// in, between, is empty and their opposites.
    int test(int left)
    {
        bool opposite = takeIf(Token::Kind::Not);
        int result = left;
        switch (take().kind) {
        case Token::Kind::In:
            result = choices(left);
            break;
        case Token::Kind::Between: {
            const int low = expression(AddPower);
            expect(Token::Kind::And, u"and"_s);
            const int high = expression(AddPower);
            result = combine(Kind::Between, {left, low, high}, m_ast.at(high).span);
            break;
        }
        case Token::Kind::Contains:
            result = combine(Kind::Contains, left, expression(AddPower));
            break;
        default: { // is
            opposite = takeIf(Token::Kind::Not) || opposite;
            const Span end = peek().span;
            expect(Token::Kind::Empty, u"empty"_s);
            result = combine(Kind::IsEmpty, {left}, end);
            break;
        }
        }
        return opposite ? combine(Kind::Not, {result}, m_ast.at(result).span) : result;
    }

    int choices(int left)
    {
        std::vector<int> children {left};
        const Nesting nesting(*this);
        expect(Token::Kind::Open, u"("_s);
        do
            children.push_back(expression(AddPower));
        while (takeIf(Token::Kind::Comma));
        const Span end = peek().span;
        expect(Token::Kind::Close, u")"_s);
        return combine(Kind::In, std::move(children), end);
    }

    int prefix()
    {
        const Nesting nesting(*this);
        const Token token = peek();
        switch (token.kind) {
        case Token::Kind::Not:
            take();
            return wrap(Kind::Not, token, expression(NotPower));
        case Token::Kind::Minus:
            take();
            return wrap(Kind::Negate, token, expression(MinusPower));
        case Token::Kind::Number:
            take();
            return add({.kind = Kind::Number,
                        .span = token.span,
                        .text = token.text,
                        .number = token.number,
                        .scale = token.scale});
        case Token::Kind::Text:
            take();
            return add({.kind = Kind::Text, .span = token.span, .text = token.text});
        case Token::Kind::Day:
            take();
            return add(
                {.kind = Kind::Day, .span = token.span, .text = token.text, .day = token.day});
        case Token::Kind::True:
        case Token::Kind::False:
            take();
            return add({.kind = Kind::Flag,
                        .span = token.span,
                        .number = token.kind == Token::Kind::True});
        case Token::Kind::Open: {
            take();
            const int inner = expression(1);
            expect(Token::Kind::Close, u")"_s);
            return inner;
        }
        case Token::Kind::Reference:
            take();
            return reference(token);
        case Token::Kind::If:
            take();
            return call(token);
        case Token::Kind::Name:
            take();
            return peek().kind == Token::Kind::Open ? call(token) : field(token);
        default:
            unexpected(u"value"_s);
            return gap();
        }
    }

    int wrap(Kind kind, const Token &sign, int inner)
    {
        return add({.kind = kind, .span = sign.span.to(m_ast.at(inner).span), .children = {inner}});
    }

    int field(const Token &token)
    {
        if (m_language == Parser::Language::Kpi)
            report("formula.field_not_allowed"_L1, token.span, {{u"field"_s, token.text}});
        return add({.kind = Kind::Field, .span = token.span, .text = token.text});
    }

    int reference(const Token &token)
    {
        if (m_language == Parser::Language::Row)
            report("formula.reference_not_allowed"_L1, token.span, {{u"reference"_s, token.text}});
        if (++m_references > Parser::MaxReferences)
            stop("formula.too_many_references"_L1, token.span,
                 {{u"limit"_s, Parser::MaxReferences}});
        AstNode node {.kind = Kind::Reference, .span = token.span, .text = token.text};
        if (const qsizetype hash = node.text.indexOf(u'#'); hash >= 0) {
            node.variant = node.text.mid(hash + 1).trimmed();
            node.text.truncate(hash);
        }
        if (const qsizetype at = node.text.indexOf(u'@'); at >= 0) {
            node.at = node.text.mid(at + 1).trimmed();
            node.text.truncate(at);
        }
        node.text = node.text.trimmed();
        if (node.text.isEmpty()
            || !(node.at.isEmpty() || node.at == "open"_L1 || node.at == "close"_L1))
            report("formula.bad_reference"_L1, token.span, {{u"reference"_s, token.text}});
        return add(std::move(node));
    }

    int call(const Token &name)
    {
        const QString function = name.text.toLower();
        expect(Token::Kind::Open, u"("_s);
        if (function == "first"_L1 && m_language == Parser::Language::Row)
            return first(name);
        std::vector<int> arguments;
        if (peek().kind != Token::Kind::Close) {
            do
                arguments.push_back(expression(1));
            while (takeIf(Token::Kind::Comma));
        }
        const Span span = name.span.to(peek().span);
        expect(Token::Kind::Close, u")"_s);
        if (name.kind == Token::Kind::If) {
            checkCount(name, 3, 3, int(arguments.size()));
            return add({.kind = Kind::If, .span = span, .children = std::move(arguments)});
        }
        checkFunction(name, function, int(arguments.size()));
        return add(
            {.kind = Kind::Call, .span = span, .text = function, .children = std::move(arguments)});
    }

    /// first(payment.received_on where method != 'offset')
    int first(const Token &name)
    {
        std::vector<int> children;
        if (peek().kind == Token::Kind::Name && peek().text.contains(u'.'))
            children.push_back(field(take()));
        else
            unexpected(u"entity.field"_s);
        if (takeIf(Token::Kind::Where))
            children.push_back(expression(1));
        const Span span = name.span.to(peek().span);
        expect(Token::Kind::Close, u")"_s);
        return add({.kind = Kind::First, .span = span, .children = std::move(children)});
    }

    void checkFunction(const Token &name, const QString &function, int count)
    {
        const auto check = [&](const auto &functions) {
            QStringList known;
            for (const Function &candidate : functions) {
                if (function == candidate.name)
                    return checkCount(name, candidate.least, candidate.most, count);
                known.append(candidate.name);
            }
            report("formula.unknown_function"_L1, name.span,
                   {{u"name"_s, name.text}, {u"suggestion"_s, suggestion(function, known)}});
        };
        if (m_language == Parser::Language::Row)
            check(RowFunctions);
        else
            check(KpiFunctions);
    }

    void checkCount(const Token &name, int least, int most, int count)
    {
        if (count < least || (most >= 0 && count > most))
            report("formula.argument_count"_L1, name.span,
                   {{u"name"_s, name.text},
                    {u"least"_s, least},
                    {u"most"_s, most},
                    {u"found"_s, count}});
    }

    /// Counts how deep the reading is and ends it where nobody could follow.
    class Nesting
    {
    public:
        explicit Nesting(Reading &reading) : m_reading(reading)
        {
            if (++m_reading.m_depth > Parser::MaxDepth && !m_reading.m_stopped)
                m_reading.stop("formula.too_deep"_L1, m_reading.peek().span,
                               {{u"limit"_s, Parser::MaxDepth}});
        }
        ~Nesting() { --m_reading.m_depth; }
        Nesting(const Nesting &) = delete;
        Nesting &operator=(const Nesting &) = delete;

    private:
        Reading &m_reading;
    };

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    Parser::Language m_language;
    QList<Diagnostic> &m_diagnostics;
    Ast m_ast;
    int m_depth = 0;
    int m_references = 0;
    bool m_stopped = false;
};

} // namespace

Parser::Outcome Parser::parse(const QString &text, Language language)
{
    Outcome outcome;
    outcome.formula.text = text;
    const qsizetype characters = text.toUcs4().size();
    const Span all {0, characters, 0, text.size()};
    if (characters > MaxCharacters) {
        outcome.diagnostics.append(
            {"formula.too_long"_L1, all, {{u"limit"_s, MaxCharacters}, {u"found"_s, characters}}});
        return outcome;
    }
    if (text.trimmed().isEmpty()) {
        outcome.diagnostics.append({"formula.empty"_L1, all, {}});
        return outcome;
    }
    std::vector<Token> tokens = Lexer::tokens(text, outcome.diagnostics);
    Ast ast = Reading(std::move(tokens), language, outcome.diagnostics).whole();
    if (outcome.diagnostics.isEmpty())
        outcome.formula.ast = std::make_shared<const Ast>(std::move(ast));
    return outcome;
}

} // namespace Steelyard
