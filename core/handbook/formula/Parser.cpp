// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Parser.h"

#include "core/handbook/formula/Grammar.h"
#include "core/handbook/formula/Lexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// As people read: what the lexer found stands between what the grammar found.
QList<Diagnostic> inOrder(const QList<Diagnostic> &found)
{
    std::vector<const Diagnostic *> order;
    for (const Diagnostic &each : found)
        order.push_back(&each);
    std::stable_sort(order.begin(), order.end(), [](const Diagnostic *a, const Diagnostic *b) {
        return a->span.begin < b->span.begin;
    });
    QList<Diagnostic> result;
    for (const Diagnostic *each : order)
        result.append(*each);
    return result;
}

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
    Ast ast = Grammar(std::move(tokens),
                      language == Language::Row ? Function::OfRows : Function::OfKpis,
                      outcome.diagnostics)
                  .whole();
    outcome.diagnostics = inOrder(outcome.diagnostics);
    if (outcome.diagnostics.isEmpty())
        outcome.formula.ast = std::make_shared<const Ast>(std::move(ast));
    return outcome;
}

} // namespace Steelyard
