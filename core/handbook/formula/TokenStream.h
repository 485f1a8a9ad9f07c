// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Token.h"

#include <vector>

namespace Steelyard {

/// The tokens of a formula, taken one by one; the last one, End, is never passed.
class TokenStream
{
public:
    explicit TokenStream(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
        , m_closing(m_tokens.size(), 0)
    {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].kind == Token::Kind::Open)
                open.push_back(i);
            if (m_tokens[i].kind == Token::Kind::Close && !open.empty()) {
                m_closing[open.back()] = i;
                open.pop_back();
            }
        }
    }

    const Token &peek(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    Token::Kind kind() const { return peek().kind; }
    bool atEnd() const { return kind() == Token::Kind::End; }
    std::size_t place() const { return m_at; }

    Token take() { return m_tokens[m_at + 1 < m_tokens.size() ? m_at++ : m_at]; }
    bool takeIf(Token::Kind wanted)
    {
        if (kind() != wanted)
            return false;
        take();
        return true;
    }
    /// The place of the bracket that closes the one at a place; 0 when none does.
    std::size_t closingOf(std::size_t open) const { return m_closing[open]; }
    Token::Kind kindAt(std::size_t place) const
    {
        return m_tokens[std::min(place, m_tokens.size() - 1)].kind;
    }
    void moveTo(std::size_t place) { m_at = std::min(place, m_tokens.size() - 1); }
    void moveToEnd() { m_at = m_tokens.size() - 1; }

private:
    std::vector<Token> m_tokens;
    std::vector<std::size_t> m_closing;
    std::size_t m_at = 0;
};

} // namespace Steelyard
