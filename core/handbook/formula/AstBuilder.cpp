// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/AstBuilder.h"

#include "core/handbook/formula/Parser.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

int AstBuilder::add(AstNode node)
{
    if (m_ast.nodes.size() >= Parser::MaxNodes && !m_stopped)
        stop("formula.too_many_nodes"_L1, node.span, {{u"limit"_s, qulonglong(Parser::MaxNodes)}});
    m_ast.nodes.push_back(std::move(node));
    return int(m_ast.nodes.size() - 1);
}

int AstBuilder::combine(AstNode::Kind kind, std::vector<int> children, const Span &end)
{
    const Span span = spanOf(children.front()).to(end);
    return add({.kind = kind, .span = span, .children = std::move(children)});
}

int AstBuilder::combine(AstNode::Kind kind, int left, int right)
{
    return combine(kind, {left, right}, spanOf(right));
}

int AstBuilder::wrap(AstNode::Kind kind, const Span &begin, int inner)
{
    return add({.kind = kind, .span = begin.to(spanOf(inner)), .children = {inner}});
}

void AstBuilder::report(QLatin1StringView code, const Span &span, const QVariantMap &values,
                        std::optional<QString> fix)
{
    // After the first mistake at a place the next ones there are only its echo.
    if (m_stopped || (!m_diagnostics.isEmpty() && m_diagnostics.constLast().span == span))
        return;
    m_diagnostics.append({code, span, values, Diagnostic::Severity::Error, std::move(fix)});
}

void AstBuilder::stop(QLatin1StringView code, const Span &span, const QVariantMap &values)
{
    report(code, span, values);
    m_stopped = true;
}

void AstBuilder::countReference(const Span &span)
{
    if (++m_references > Parser::MaxReferences && !m_stopped)
        stop("formula.too_many_references"_L1, span, {{u"limit"_s, Parser::MaxReferences}});
}

Ast AstBuilder::finish(int root)
{
    m_ast.root = root;
    return std::move(m_ast);
}

} // namespace Steelyard
