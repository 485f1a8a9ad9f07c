// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/UnitChecker.h"

#include "core/handbook/formula/Printer.h"
#include "core/handbook/formula/UnitAlgebra.h"
#include "core/handbook/formula/UnitChecking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

using Kind = AstNode::Kind;
using Of = FormulaType::Kind;

UnitChecker::Outcome UnitChecker::check(const Ast &ast, const FormulaContext &context,
                                        const QString &entity)
{
    return ast.root < 0 ? Outcome() : UnitChecking(ast, context, entity).run();
}

bool UnitChecker::fits(const FormulaType &found, const FormulaType &declared)
{
    const auto isShare = [](const FormulaType &type) {
        return type.isPure() || type.kind == Of::Count || type.kind == Of::Score;
    };
    if (!found.isKnown() || !declared.isKnown() || (found.isPure() && isShare(declared))
        || (found.isConstant && declared.isNumeric()))
        return true;
    return UnitAlgebra::common(found, declared).has_value();
}

UnitChecking::UnitChecking(const Ast &ast, const FormulaContext &context, const QString &entity)
    : m_ast(ast)
    , m_context(context)
    , m_types(ast.nodes.size())
    , m_scopes(ast.nodes.size())
{
    findScopes(entity);
}

/// Parents stand behind their children, so that a walk from the end meets them first.
void UnitChecking::findScopes(const QString &entity)
{
    m_scopes[std::size_t(m_ast.root)] = entity;
    for (std::size_t i = m_ast.nodes.size(); i-- > 0;) {
        const AstNode &node = m_ast.nodes[i];
        QString scope = m_scopes[i];
        if (node.kind == Kind::Aggregate)
            scope = node.of;
        if (node.kind == Kind::First)
            scope = m_ast.at(node.children[0]).text.section(u'.', 0, 0);
        // Bounds are days of the row itself, not of those that depend on it.
        for (const int child : node.children)
            m_scopes[std::size_t(child)]
                = m_ast.at(child).kind == Kind::Bound ? m_scopes[i] : scope;
    }
}

UnitChecker::Outcome UnitChecking::run()
{
    for (int i = 0; i < int(m_ast.nodes.size()); ++i)
        m_types[std::size_t(i)] = typeOf(i);
    return {type(m_ast.root), m_types, m_diagnostics};
}

FormulaType UnitChecking::typeOf(int index)
{
    const AstNode &node = m_ast.at(index);
    switch (node.kind) {
    case Kind::Number:
        return {.kind = node.percent ? Of::Percent : Of::Number, .isConstant = true};
    case Kind::Duration:
        return {.kind = Of::Duration, .of = node.text};
    case Kind::Text:
    case Kind::Word:
        return {.kind = Of::Text};
    case Kind::Day:
        return {.kind = Of::Day};
    case Kind::Flag:
        return {.kind = Of::Flag};
    case Kind::Field:
        return field(index);
    case Kind::Reference:
        return reference(node);
    case Kind::Negate:
        return expectNumber(node.children[0]);
    case Kind::Not:
        lookAtEmpty(index, node.children[0]);
        return expect(node.children[0], Of::Flag);
    case Kind::And:
    case Kind::Or:
        expect(node.children[0], Of::Flag);
        return expect(node.children[1], Of::Flag);
    case Kind::Add:
        lookAtNumbers(node.children[0], node.children[1], true);
        return combined(index, UnitAlgebra::sum, "formula.unit_mismatch"_L1);
    case Kind::Subtract:
        lookAtNumbers(node.children[0], node.children[1], true);
        return combined(index, UnitAlgebra::difference, "formula.unit_mismatch"_L1);
    case Kind::Multiply:
        return combined(index, UnitAlgebra::product, "formula.unit_product"_L1);
    case Kind::Divide:
        return divided(index);
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::Less:
    case Kind::LessEqual:
    case Kind::Greater:
    case Kind::GreaterEqual:
    case Kind::In:
    case Kind::Between:
        return compared(index);
    case Kind::IsEmpty:
        return {.kind = Of::Flag};
    case Kind::Contains:
        expect(node.children[0], Of::Text);
        expect(node.children[1], Of::Text);
        return {.kind = Of::Flag};
    case Kind::If:
        expect(node.children[0], Of::Flag);
        return choice(index, 1);
    case Kind::Call:
        return typeOfCall(index);
    case Kind::First:
        return first(node);
    case Kind::Aggregate:
        return typeOfAggregate(index);
    case Kind::Anchor:
        return expect(node.children[0], Of::Day);
    case Kind::Filter:
        return expect(node.children[0], Of::Flag);
    case Kind::Bound:
        return expect(node.children[0], Of::Day);
    case Kind::Credit:
    case Kind::Per:
        break;
    }
    return {};
}

FormulaType UnitChecking::expect(int child, FormulaType::Kind kind)
{
    const FormulaType &found = type(child);
    if (found.isKnown() && found.kind != kind)
        fail("formula.wrong_type"_L1, m_ast.at(child).span,
             {{u"expected"_s, QString(textOf(kind))}, {u"found"_s, QString(textOf(found.kind))}});
    return {.kind = kind};
}

FormulaType UnitChecking::expectNumber(int child)
{
    const FormulaType &found = type(child);
    if (!found.isKnown() || found.isNumeric())
        return found;
    fail("formula.wrong_type"_L1, m_ast.at(child).span,
         {{u"expected"_s, u"number"_s}, {u"found"_s, QString(textOf(found.kind))}});
    return {};
}

/// Both sides are named and underlined together.
std::optional<FormulaType> UnitChecking::matched(int left, int right, Combine combine,
                                                 QLatin1StringView code)
{
    std::optional<FormulaType> result = combine(type(left), type(right));
    if (!result)
        fail(code, m_ast.at(left).span.to(m_ast.at(right).span),
             {{u"left"_s, QString(textOf(type(left).kind))},
              {u"left_of"_s, type(left).of},
              {u"right"_s, QString(textOf(type(right).kind))},
              {u"right_of"_s, type(right).of}});
    return result;
}

FormulaType UnitChecking::combined(int index, Combine combine, QLatin1StringView code)
{
    const AstNode &node = m_ast.at(index);
    return matched(node.children[0], node.children[1], combine, code).value_or(FormulaType());
}

FormulaType UnitChecking::divided(int index)
{
    const int below = m_ast.at(index).children[1];
    const AstNode &denominator = m_ast.at(below);
    if (denominator.kind == Kind::Number && denominator.number == 0)
        fail("formula.division_by_zero"_L1, denominator.span, {});
    else if (!type(below).isConstant)
        warn("formula.may_divide_by_zero"_L1, denominator.span,
             {{u"part"_s, Printer::text(m_ast, below)}});
    return combined(index, UnitAlgebra::quotient, "formula.unit_product"_L1);
}

FormulaType UnitChecking::compared(int index)
{
    const AstNode &node = m_ast.at(index);
    for (std::size_t i = 1; i < node.children.size(); ++i) {
        lookAtNumbers(node.children[0], node.children[i], false);
        matched(node.children[0], node.children[i], UnitAlgebra::common,
                "formula.unit_mismatch"_L1);
    }
    if (node.kind == Kind::NotEqual)
        lookAtEmpty(index, index);
    return {.kind = Of::Flag};
}

/// What several values of which one is taken have in common.
FormulaType UnitChecking::choice(int index, std::size_t from)
{
    const std::vector<int> &children = m_ast.at(index).children;
    if (from >= children.size())
        return {};
    FormulaType result = type(children[from]);
    for (std::size_t i = from + 1; i < children.size(); ++i) {
        if (m_ast.at(children[i]).kind == Kind::Word)
            continue;
        if (!matched(children[from], children[i], UnitAlgebra::common, "formula.unit_mismatch"_L1))
            return {};
        result = UnitAlgebra::common(result, type(children[i])).value_or(FormulaType());
    }
    return result;
}

void UnitChecking::fail(QLatin1StringView code, const Span &span, const QVariantMap &values,
                        std::optional<QString> fix)
{
    m_diagnostics.append({code, span, values, Diagnostic::Severity::Error, std::move(fix)});
}

void UnitChecking::warn(QLatin1StringView code, const Span &span, const QVariantMap &values,
                        std::optional<QString> fix)
{
    m_diagnostics.append({code, span, values, Diagnostic::Severity::Warning, std::move(fix)});
}

} // namespace Steelyard
