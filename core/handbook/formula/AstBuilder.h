// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Ast.h"
#include "core/handbook/formula/Diagnostic.h"

#include <QList>

namespace Steelyard {

/// Grows the tree of a formula while it is read, keeps its limits and collects what is wrong.
class AstBuilder
{
public:
    explicit AstBuilder(QList<Diagnostic> &diagnostics) : m_diagnostics(diagnostics) {}

    /// A limit was passed: nothing more is reported, and reading should come to its end.
    bool isStopped() const { return m_stopped; }
    const AstNode &at(int index) const { return m_ast.at(index); }
    const Span &spanOf(int index) const { return m_ast.at(index).span; }

    int add(AstNode node);
    int combine(AstNode::Kind kind, std::vector<int> children, const Span &end);
    int combine(AstNode::Kind kind, int left, int right);
    int wrap(AstNode::Kind kind, const Span &begin, int inner);
    /// A part in brackets is underlined with them.
    void widen(int index, const Span &span) { m_ast.nodes[std::size_t(index)].span = span; }

    void report(QLatin1StringView code, const Span &span, const QVariantMap &values = {},
                std::optional<QString> fix = {});
    void stop(QLatin1StringView code, const Span &span, const QVariantMap &values);
    void countReference(const Span &span);

    Ast finish(int root);

private:
    QList<Diagnostic> &m_diagnostics;
    Ast m_ast;
    int m_references = 0;
    bool m_stopped = false;
};

} // namespace Steelyard
