// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/Suggestion.h"
#include "core/handbook/formula/BindingPower.h"
#include "core/handbook/formula/Grammar.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = AstNode::Kind;
using Sign = Token::Kind;

std::optional<QString> fixOf(const QString &suggestion)
{
    return suggestion.isEmpty() ? std::nullopt : std::optional(suggestion);
}

QString balanceEnd(const QString &written)
{
    if (written.compare("open"_L1, Qt::CaseInsensitive) == 0 || written == u"期初")
        return u"open"_s;
    if (written.compare("close"_L1, Qt::CaseInsensitive) == 0 || written == u"期末")
        return u"close"_s;
    return {};
}

} // namespace

int Grammar::name()
{
    const Token token = m_tokens.take();
    if (m_tokens.kind() == Sign::Open && !token.quoted)
        return call(token);
    // A single word among KPIs is most likely one whose brackets were forgotten.
    if (m_place == Function::OfKpis)
        m_build.report("formula.field_not_allowed"_L1, token.span, {{u"field"_s, token.text}},
                       token.text.contains(u'.')
                           ? std::nullopt
                           : std::optional<QString>(u'[' + token.text + u']'));
    return m_build.add({.kind = Kind::Field, .span = token.span, .text = token.text});
}

/// [kpi_id@open#variant]
int Grammar::reference()
{
    static const QRegularExpression names(u"^[\\w .-]+$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const Token token = m_tokens.take();
    m_build.countReference(token.span);
    AstNode node {.kind = Kind::Reference, .span = token.span, .text = token.text};
    node.text.replace(u'＃', u'#').replace(u'＠', u'@');
    bool isGood = true;
    if (const qsizetype hash = node.text.indexOf(u'#'); hash >= 0) {
        node.variant = node.text.mid(hash + 1).trimmed();
        node.text.truncate(hash);
        isGood = names.match(node.variant).hasMatch();
    }
    if (const qsizetype at = node.text.indexOf(u'@'); at >= 0) {
        node.at = balanceEnd(node.text.mid(at + 1).trimmed());
        node.text.truncate(at);
        isGood = isGood && !node.at.isEmpty();
    }
    node.text = node.text.trimmed();
    if (!isGood || !names.match(node.text).hasMatch())
        m_build.report("formula.bad_reference"_L1, token.span, {{u"reference"_s, token.text}});
    else if (m_place == Function::OfRows)
        m_build.report("formula.reference_not_allowed"_L1, token.span,
                       {{u"reference"_s, token.text}});
    return m_build.add(std::move(node));
}

int Grammar::call(const Token &name)
{
    const std::size_t open = m_tokens.place();
    if (!m_tokens.takeIf(Sign::Open)) { // only an `if` comes here without
        unexpected(u"("_s);
        return gap();
    }
    const QString lower = name.text.toLower();
    const Term *ofDependents = m_place == Function::OfRows
        ? Functions::term(Functions::ofDependents(), name.text)
        : nullptr;
    const bool isFirst = ofDependents && ofDependents->code == "first"_L1;
    // The others look like sums of rows, which stand only in formulas of KPIs.
    if (isFirst || (ofDependents && startsDependents()))
        return dependents(name, *ofDependents);
    const Function *function
        = name.kind == Sign::If ? nullptr : Functions::find(name.text, m_place);
    const Function *counted = name.kind == Sign::If ? nullptr : Functions::aggregate(name.text);
    // min and max are both: of rows when `of` stands behind their brackets.
    const std::size_t closing = m_tokens.closingOf(open);
    if (counted && (!function || (closing > 0 && m_tokens.kindAt(closing + 1) == Sign::Of)))
        return aggregate(name, *counted);

    std::vector<int> given = arguments(function);
    const int count = int(given.size());
    const Span span = name.span.to(close(open));
    static constexpr Function condition {"if"_L1, u"如果", Function::Anywhere, 3, 3};
    if (name.kind == Sign::If) {
        checkCount(name, condition, count);
        return m_build.add({.kind = Kind::If, .span = span, .children = std::move(given)});
    }
    if (function)
        checkCount(name, *function, count);
    else
        unknownFunction(name);
    return m_build.add({.kind = Kind::Call,
                        .span = span,
                        .text = function ? QString(function->name) : lower,
                        .children = std::move(given)});
}

std::vector<int> Grammar::arguments(const Function *function)
{
    std::vector<int> result;
    if (m_tokens.kind() == Sign::Close)
        return result;
    do {
        result.push_back(argument(function, int(result.size())));
        if (m_tokens.kind() != Sign::Comma && m_tokens.kind() != Sign::Close && !m_tokens.atEnd()) {
            unexpected(u")"_s);
            skip(false);
        }
    } while (m_tokens.takeIf(Sign::Comma));
    return result;
}

int Grammar::argument(const Function *function, int index)
{
    return function && index == function->wordAt ? word(function->words)
                                                 : expression(BindingPower::Lowest);
}

int Grammar::word(std::span<const Term> terms)
{
    const Token token = m_tokens.peek();
    if (token.kind != Sign::Name && token.kind != Sign::Text) {
        unexpected(Functions::codes(terms).join(u" | "_s));
        return gap();
    }
    m_tokens.take();
    const Term *term = Functions::term(terms, token.text);
    if (!term) {
        const QString meant = suggestion(token.text, Functions::codes(terms));
        m_build.report("formula.unknown_word"_L1, token.span,
                       {{u"text"_s, token.text},
                        {u"choices"_s, Functions::codes(terms)},
                        {u"suggestion"_s, meant}},
                       fixOf(meant));
    }
    return m_build.add(
        {.kind = Kind::Word, .span = token.span, .text = term ? QString(term->code) : token.text});
}

/// sum(amount) of sales_order on signed_at where status != 'void' credit owner@event
int Grammar::aggregate(const Token &name, const Function &function)
{
    if (m_place == Function::OfRows)
        m_build.report("formula.aggregate_not_allowed"_L1, name.span, {{u"name"_s, name.text}});
    const std::size_t open = m_tokens.place() - 1;
    const Function::Place outside = std::exchange(m_place, Function::OfRows);
    AstNode node {.kind = Kind::Aggregate, .span = name.span, .text = function.name};
    node.children = arguments(nullptr);
    checkCount(name, function, int(node.children.size()));
    const int result = clauses(std::move(node), open);
    m_place = outside;
    return result;
}

int Grammar::clauses(AstNode node, std::size_t open)
{
    const Span begin = node.span;
    Span end = close(open);
    if (!m_tokens.takeIf(Sign::Of)) {
        unexpected(u"of"_s);
    } else if (m_tokens.kind() == Sign::Name) {
        end = m_tokens.peek().span;
        node.of = m_tokens.take().text;
    } else {
        unexpected(u"entity"_s);
    }
    const auto add = [&](int child) {
        node.children.push_back(child);
        end = m_build.spanOf(child);
    };
    if (m_tokens.kind() == Sign::On) {
        const Span sign = m_tokens.take().span;
        add(m_build.wrap(Kind::Anchor, sign, prefix()));
    } else if (!node.of.isEmpty() && !node.of.endsWith("_day"_L1)) {
        // Standing amounts are looked at on the days of the period; everything else falls into one.
        m_build.report("formula.missing_anchor"_L1, begin.to(end), {{u"entity"_s, node.of}});
    }
    if (m_tokens.kind() == Sign::Where) {
        const Span sign = m_tokens.take().span;
        add(m_build.wrap(Kind::Filter, sign, expression(BindingPower::Lowest)));
    }
    if (m_tokens.kind() == Sign::Credit)
        add(credit());
    node.span = begin.to(end);
    return m_build.add(std::move(node));
}

/// credit owner@event
int Grammar::credit()
{
    const Span begin = m_tokens.take().span;
    const int role = word(Functions::roles());
    AstNode node {.kind = Kind::Credit,
                  .span = begin.to(m_build.spanOf(role)),
                  .text = m_build.at(role).text};
    if (m_tokens.takeIf(Sign::At)) {
        const int instant = word(Functions::instants());
        node.span = begin.to(m_build.spanOf(instant));
        node.at = m_build.at(instant).text;
    }
    return m_build.add(std::move(node));
}

bool Grammar::startsDependents() const
{
    return m_tokens.kind() == Sign::Name && m_tokens.peek().text.contains(u'.')
        && m_tokens.kindAt(m_tokens.place() + 1) != Sign::Open;
}

/// first(payment.received_on where method != 'offset')
/// sum(order.amount on signed_at where status != 'void' after day - 365 until day per customer)
int Grammar::dependents(const Token &name, const Term &function)
{
    const std::size_t open = m_tokens.place() - 1;
    std::vector<int> children;
    if (m_tokens.kind() == Sign::Name && m_tokens.peek().text.contains(u'.')) {
        const Token field = m_tokens.take();
        children.push_back(
            m_build.add({.kind = Kind::Field, .span = field.span, .text = field.text}));
    } else {
        unexpected(u"entity.field"_s);
        children.push_back(gap());
    }
    if (m_tokens.kind() == Sign::On) {
        const Span sign = m_tokens.take().span;
        children.push_back(m_build.wrap(Kind::Anchor, sign, prefix()));
    }
    if (m_tokens.kind() == Sign::Where) {
        const Span sign = m_tokens.take().span;
        children.push_back(m_build.wrap(Kind::Filter, sign, expression(BindingPower::Lowest)));
    }
    while (m_tokens.kind() == Sign::Name) {
        const Term *bound = Functions::term(Functions::bounds(), m_tokens.peek().text);
        if (!bound)
            break;
        const Span sign = m_tokens.take().span;
        const int day = expression(BindingPower::Add);
        children.push_back(m_build.add({.kind = Kind::Bound,
                                        .span = sign.to(m_build.spanOf(day)),
                                        .text = bound->code,
                                        .children = {day}}));
    }
    if (m_tokens.kind() == Sign::Name && Functions::term(Functions::per(), m_tokens.peek().text)) {
        const Span sign = m_tokens.take().span;
        if (m_tokens.kind() == Sign::Name) {
            const Token link = m_tokens.take();
            children.push_back(
                m_build.add({.kind = Kind::Per, .span = sign.to(link.span), .text = link.text}));
        } else {
            unexpected(u"link"_s);
        }
    }
    const Span span = name.span.to(close(open));
    return m_build.add({.kind = Kind::First,
                        .span = span,
                        .text = function.code,
                        .children = std::move(children)});
}

void Grammar::checkCount(const Token &name, const Function &function, int count)
{
    if (count < function.least || (function.most >= 0 && count > function.most))
        m_build.report("formula.argument_count"_L1, name.span,
                       {{u"name"_s, name.text},
                        {u"least"_s, function.least},
                        {u"most"_s, function.most},
                        {u"found"_s, count}});
}

void Grammar::unknownFunction(const Token &name)
{
    const auto other = m_place == Function::OfRows ? Function::OfKpis : Function::OfRows;
    if (Functions::find(name.text, other) || name.text.toLower() == "first"_L1) {
        m_build.report("formula.function_not_here"_L1, name.span, {{u"name"_s, name.text}});
        return;
    }
    const QString meant = suggestion(name.text.toLower(), Functions::names(m_place));
    m_build.report("formula.unknown_function"_L1, name.span,
                   {{u"name"_s, name.text}, {u"suggestion"_s, meant}}, fixOf(meant));
}

} // namespace Steelyard
