// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Lexer.h"

#include "core/handbook/formula/Functions.h"
#include "core/handbook/formula/Keywords.h"
#include "core/handbook/formula/Literals.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = Token::Kind;

/// One formula being cut up.
class Cutting
{
public:
    Cutting(const QString &text, QList<Diagnostic> &diagnostics)
        : m_reader(text)
        , m_literals(m_reader, diagnostics)
        , m_diagnostics(diagnostics)
    {
    }

    std::vector<Token> all()
    {
        while (!m_reader.atEnd()) {
            if (QChar::isSpace(m_reader.peek())) {
                m_reader.advance();
            } else if (const std::optional<Token> literal = m_literals.next()) {
                m_tokens.push_back(*literal);
                groupedDigits();
            } else if (!gluedKeyword() && !quotedName() && !name() && !sign()) {
                unreadable();
            }
        }
        m_tokens.push_back({.kind = Kind::End, .span = m_reader.here()});
        for (const std::size_t place : m_behindMistakes)
            m_tokens[place].behindMistake = true;
        return std::move(m_tokens);
    }

private:
    bool endsOperand() const
    {
        static constexpr std::array ends {Kind::Number, Kind::Duration,  Kind::Text,  Kind::Day,
                                          Kind::Name,   Kind::Reference, Kind::Close, Kind::Empty,
                                          Kind::True,   Kind::False};
        return !m_tokens.empty() && !startsClause(m_tokens.back())
            && std::find(ends.begin(), ends.end(), m_tokens.back().kind) != ends.end();
    }

    /// Behind `before`, `per` and their kin a day or a link still has to come.
    static bool startsClause(const Token &token)
    {
        return token.kind == Kind::Name && !token.quoted
            && (Functions::term(Functions::bounds(), token.text)
                || Functions::term(Functions::per(), token.text));
    }

    /// `10,000` outside of brackets can only be a number with its thousands marked off.
    void groupedDigits()
    {
        static const QRegularExpression groups(u"\\G(?:,\\d{3})+(?![\\d,])"_s);
        Token &number = m_tokens.back();
        const QRegularExpressionMatch match
            = number.kind == Kind::Number && m_open == 0 && m_reader.peek() == U','
            ? groups.match(m_reader.rest())
            : QRegularExpressionMatch();
        if (!match.hasMatch())
            return;
        m_reader.advance(match.capturedLength());
        number.span = number.span.to(m_reader.here());
        number.text = m_reader.textOf(number.span);
        QString plain = number.text;
        plain.remove(u',');
        m_diagnostics.append({"formula.grouped_digits"_L1,
                              number.span,
                              {{u"text"_s, number.text}, {u"fix"_s, plain}},
                              Diagnostic::Severity::Error,
                              plain});
    }

    void put(const Keyword &word, const Span &start)
    {
        if (word.means[0] == Kind::Open)
            ++m_open;
        if (word.means[0] == Kind::Close && m_open > 0)
            --m_open;
        const Span span = m_reader.since(start);
        for (const Kind kind : word.means) {
            if (kind != Kind::End)
                m_tokens.push_back({.kind = kind, .span = span, .text = m_reader.textOf(span)});
        }
    }

    /// Chinese is written without spaces: no name can stand behind an operand, so `'A'且金额` is
    /// an `and`, whatever letter follows.
    bool gluedKeyword()
    {
        const Keyword *word = endsOperand() ? Keywords::chineseAt(m_reader.rest()) : nullptr;
        if (!word)
            return false;
        const Span start = m_reader.here();
        m_reader.advance(word->text.size());
        put(*word, start);
        return true;
    }

    /// A field that is called like a word of the grammar stands in backticks.
    bool quotedName()
    {
        const qsizetype end = m_reader.peek() == U'`' ? m_reader.rest().indexOf(u'`', 1) : -1;
        if (end < 2)
            return false;
        const Span start = m_reader.here();
        const QString inner = m_reader.rest().mid(1, end - 1).toString();
        m_reader.advance(end + 1);
        m_tokens.push_back({.kind = Kind::Name,
                            .span = m_reader.since(start),
                            .text = inner.normalized(QString::NormalizationForm_C),
                            .quoted = true});
        return true;
    }

    bool name()
    {
        if (!CharReader::startsName(m_reader.peek()))
            return false;
        const Span start = m_reader.here();
        // A dot belongs to the name only between two names: customer.tier.
        while (CharReader::continuesName(m_reader.peek())
               || (m_reader.peek() == U'.' && CharReader::startsName(m_reader.peek(1))))
            m_reader.advance();
        const Span span = m_reader.since(start);
        const QString text = m_reader.textOf(span).normalized(QString::NormalizationForm_C);
        if (const Keyword *word = Keywords::find(text))
            put(*word, start);
        else
            m_tokens.push_back({.kind = Kind::Name, .span = span, .text = text});
        return true;
    }

    bool sign()
    {
        const Span start = m_reader.here();
        for (const Keyword &foreign : Keywords::foreignSigns()) {
            if (!m_reader.rest().startsWith(foreign.text) || m_reader.rest().startsWith(u"!="))
                continue;
            m_reader.advance(foreign.text.size());
            const Span span = m_reader.since(start);
            const QString meant = Keywords::textOf(foreign.means[0], FormulaWords::English);
            m_diagnostics.append({"formula.foreign_sign"_L1,
                                  span,
                                  {{u"text"_s, m_reader.textOf(span)}, {u"fix"_s, meant}},
                                  Diagnostic::Severity::Error,
                                  // A word must not grow together with its neighbours.
                                  meant.front().isLetter() ? u' ' + meant + u' ' : meant});
            put(foreign, start); // reading goes on as if the right sign stood there
            return true;
        }
        for (const Keyword &candidate : Keywords::signs()) {
            if (!m_reader.rest().startsWith(candidate.text))
                continue;
            m_reader.advance(candidate.text.size());
            put(candidate, start);
            return true;
        }
        return false;
    }

    /// A run of characters without a place in a formula is one mistake.
    void unreadable()
    {
        const Span start = m_reader.here();
        const char32_t first = m_reader.peek();
        do
            m_reader.advance();
        while (!m_reader.atEnd() && m_reader.peek() == first);
        const Span span = m_reader.since(start);
        m_diagnostics.append({"formula.bad_character"_L1,
                              span,
                              {{u"text"_s, m_reader.textOf(span)}},
                              Diagnostic::Severity::Error,
                              QString()});
        m_behindMistakes.push_back(m_tokens.size());
    }

    CharReader m_reader;
    Literals m_literals;
    QList<Diagnostic> &m_diagnostics;
    std::vector<Token> m_tokens;
    std::vector<std::size_t> m_behindMistakes;
    int m_open = 0;
};

} // namespace

std::vector<Token> Lexer::tokens(const QString &formula, QList<Diagnostic> &diagnostics)
{
    return Cutting(formula, diagnostics).all();
}

} // namespace Steelyard
