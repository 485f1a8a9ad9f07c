// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Grammar.h"

#include "core/handbook/formula/BindingPower.h"
#include "core/handbook/formula/Parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = AstNode::Kind;
using Sign = Token::Kind;

const BindingPower::Operator *operatorOf(Sign sign)
{
    const auto found
        = std::find_if(BindingPower::Operators.begin(), BindingPower::Operators.end(),
                       [&](const BindingPower::Operator &each) { return each.sign == sign; });
    return found == BindingPower::Operators.end() ? nullptr : &*found;
}

/// Where reading goes on after something unreadable.
bool isLandmark(Sign sign)
{
    using enum Token::Kind;
    static constexpr std::array landmarks {End, Comma, Close, And, Or, Where, Of, On, Credit};
    return std::find(landmarks.begin(), landmarks.end(), sign) != landmarks.end();
}

} // namespace

/// Counts how deep the reading is and ends it where nobody could follow.
class Grammar::Nesting
{
public:
    explicit Nesting(Grammar &grammar) : m_grammar(grammar)
    {
        if (++m_grammar.m_depth > Parser::MaxDepth)
            m_grammar.stopAt("formula.too_deep"_L1, Parser::MaxDepth);
    }
    ~Nesting() { --m_grammar.m_depth; }
    Nesting(const Nesting &) = delete;
    Nesting &operator=(const Nesting &) = delete;

private:
    Grammar &m_grammar;
};

Ast Grammar::whole()
{
    const int root = expression(BindingPower::Lowest);
    while (!m_tokens.atEnd() && !m_build.isStopped()) {
        unexpected(u"end"_s);
        skip(false);
        m_tokens.take();
        if (operatorOf(m_tokens.kind()))
            m_tokens.take();
        if (!m_tokens.atEnd())
            expression(BindingPower::Lowest);
    }
    return m_build.finish(root);
}

int Grammar::expression(int power)
{
    int left = prefix();
    while (!m_build.isStopped()) {
        const BindingPower::Operator *found = operatorOf(m_tokens.kind());
        if (found && found->power >= power) {
            m_tokens.take();
            left = m_build.combine(found->node, left, expression(found->power + 1));
        } else if (!found && power <= BindingPower::Compare && startsTest()) {
            left = test(left);
        } else {
            break;
        }
    }
    return left;
}

bool Grammar::startsTest() const
{
    using enum Token::Kind;
    const Sign sign = m_tokens.kind();
    const Sign next = m_tokens.peek(1).kind;
    return sign == In || sign == Between || sign == Is
        || (sign == Not && (next == In || next == Between || next == Contains));
}

/// in, between, is empty and their opposites.
int Grammar::test(int left)
{
    bool opposite = m_tokens.takeIf(Sign::Not);
    int result = left;
    switch (m_tokens.take().kind) {
    case Sign::In:
        result = choices(left);
        break;
    case Sign::Between: {
        const int low = expression(BindingPower::Add);
        if (!m_tokens.takeIf(Sign::And))
            unexpected(u"and"_s);
        const int high = expression(BindingPower::Add);
        result = m_build.combine(Kind::Between, {left, low, high}, m_build.spanOf(high));
        break;
    }
    case Sign::Contains:
        result = m_build.combine(Kind::Contains, left, expression(BindingPower::Add));
        break;
    default: { // is
        opposite = m_tokens.takeIf(Sign::Not) || opposite;
        const Span end = m_tokens.peek().span;
        if (!m_tokens.takeIf(Sign::Empty))
            unexpected(u"empty"_s);
        result = m_build.combine(Kind::IsEmpty, {left}, end);
        break;
    }
    }
    return opposite ? m_build.combine(Kind::Not, {result}, m_build.spanOf(result)) : result;
}

int Grammar::choices(int left)
{
    std::vector<int> children {left};
    const Nesting nesting(*this);
    const std::size_t open = m_tokens.place();
    if (!m_tokens.takeIf(Sign::Open)) {
        unexpected(u"("_s);
        return m_build.combine(Kind::In, {left, expression(BindingPower::Add)},
                               m_tokens.peek().span);
    }
    do
        children.push_back(expression(BindingPower::Add));
    while (m_tokens.takeIf(Sign::Comma));
    const Span end = close(open);
    return m_build.combine(Kind::In, std::move(children), end);
}

int Grammar::prefix()
{
    const Nesting nesting(*this);
    switch (m_tokens.kind()) {
    case Sign::Not:
        return wrap(Kind::Not, BindingPower::Not);
    case Sign::Minus:
        return wrap(Kind::Negate, BindingPower::Minus);
    case Sign::Number:
    case Sign::Duration:
    case Sign::Text:
    case Sign::Day:
    case Sign::True:
    case Sign::False:
        return literal();
    case Sign::Open:
        return brackets();
    case Sign::Reference:
        return reference();
    case Sign::If: {
        const Token token = m_tokens.take();
        return call(token);
    }
    case Sign::Name:
        return name();
    default:
        unexpected(u"value"_s);
        return gap();
    }
}

int Grammar::wrap(AstNode::Kind kind, int power)
{
    const Span sign = m_tokens.take().span;
    return m_build.wrap(kind, sign, expression(power));
}

int Grammar::literal()
{
    const Token token = m_tokens.take();
    AstNode node {.span = token.span, .text = token.text};
    node.number = token.number;
    node.scale = token.scale;
    node.percent = token.percent;
    node.day = token.day;
    switch (token.kind) {
    case Sign::Number:
        node.kind = Kind::Number;
        break;
    case Sign::Duration:
        node.kind = Kind::Duration;
        node.text = token.unit;
        break;
    case Sign::Text:
        node.kind = Kind::Text;
        break;
    case Sign::Day:
        node.kind = Kind::Day;
        break;
    default:
        node.kind = Kind::Flag;
        node.text.clear();
        node.number = token.kind == Sign::True;
        break;
    }
    return m_build.add(std::move(node));
}

int Grammar::brackets()
{
    const std::size_t open = m_tokens.place();
    const Span begin = m_tokens.take().span;
    const int inner = expression(BindingPower::Lowest);
    m_build.widen(inner, begin.to(close(open)));
    return inner;
}

/// The closing bracket; where something else stands, reading goes on behind the one that matches.
Span Grammar::close(std::size_t open)
{
    const Span here = m_tokens.peek().span;
    if (m_tokens.takeIf(Sign::Close))
        return here;
    if (m_tokens.atEnd())
        m_build.report("formula.unexpected"_L1, here,
                       {{u"found"_s, QString()}, {u"expected"_s, u")"_s}}, u")"_s);
    else
        unexpected(u")"_s);
    const std::size_t closing = m_tokens.closingOf(open);
    if (closing < m_tokens.place())
        return here;
    m_tokens.moveTo(closing);
    return m_tokens.take().span;
}

/// What stands in place of something unreadable; reading goes on at the next landmark or operator.
int Grammar::gap()
{
    const Span span = m_tokens.peek().span;
    if (!operatorOf(m_tokens.kind()))
        skip(true);
    return m_build.add({.kind = Kind::Flag, .span = span});
}

/// To the next landmark, past whole pairs of brackets.
void Grammar::skip(bool stopsAtOperators)
{
    while (!isLandmark(m_tokens.kind()) && !(stopsAtOperators && operatorOf(m_tokens.kind()))) {
        const std::size_t closing
            = m_tokens.kind() == Sign::Open ? m_tokens.closingOf(m_tokens.place()) : 0;
        if (closing > 0)
            m_tokens.moveTo(closing);
        m_tokens.take();
    }
}

void Grammar::unexpected(const QString &expected)
{
    // Who left something unreadable out knows that something is missing.
    if (m_tokens.peek().behindMistake)
        return;
    // A name where none can stand may be a word of the grammar that was mistyped.
    const Token &found = m_tokens.peek();
    const QString meant = found.kind == Sign::Name && expected != "value"_L1
        ? Keywords::meant(found.text)
        : QString();
    m_build.report("formula.unexpected"_L1, found.span,
                   {{u"found"_s, found.text}, {u"expected"_s, expected}, {u"suggestion"_s, meant}},
                   meant.isEmpty() ? std::nullopt : std::optional(meant));
}

void Grammar::stopAt(QLatin1StringView code, int limit)
{
    if (!m_build.isStopped())
        m_build.stop(code, m_tokens.peek().span, {{u"limit"_s, limit}});
    m_tokens.moveToEnd();
}

} // namespace Steelyard
