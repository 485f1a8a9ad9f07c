// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/AstBuilder.h"
#include "core/handbook/formula/Functions.h"
#include "core/handbook/formula/TokenStream.h"

namespace Steelyard {

/// The grammar of formulas: binding powers for operators (Pratt), and what stands between them.
class Grammar
{
public:
    Grammar(std::vector<Token> tokens, Function::Place place, QList<Diagnostic> &diagnostics)
        : m_tokens(std::move(tokens))
        , m_build(diagnostics)
        , m_place(place)
    {
    }

    Ast whole();

private:
    class Nesting;

    int expression(int power);
    int prefix();
    int literal();
    int brackets();
    int wrap(AstNode::Kind kind, int power);
    int test(int left);
    int choices(int left);
    bool startsTest() const;

    int name();
    int reference();
    int call(const Token &name);
    int aggregate(const Token &name, const Function &function);
    int clauses(AstNode node, std::size_t open);
    int dependents(const Token &name, const Term &function);
    bool startsDependents() const;
    int credit();
    int argument(const Function *function, int index);
    int word(std::span<const Term> terms);
    std::vector<int> arguments(const Function *function);
    void checkCount(const Token &name, const Function &function, int count);
    void unknownFunction(const Token &name);

    Span close(std::size_t open);
    int gap();
    void skip(bool stopsAtOperators);
    void unexpected(const QString &expected);
    void stopAt(QLatin1StringView code, int limit);

    TokenStream m_tokens;
    AstBuilder m_build;
    Function::Place m_place;
    int m_depth = 0;
};

} // namespace Steelyard
