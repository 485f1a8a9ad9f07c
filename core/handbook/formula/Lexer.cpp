// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Lexer.h"

#include "core/base/Fixed.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = Token::Kind;

struct Word
{
    QStringView text;
    Kind kind;
};

constexpr std::array Words {
    Word {u"or", Kind::Or},
    Word {u"或", Kind::Or},
    Word {u"and", Kind::And},
    Word {u"且", Kind::And},
    Word {u"not", Kind::Not},
    Word {u"非", Kind::Not},
    Word {u"in", Kind::In},
    Word {u"between", Kind::Between},
    Word {u"is", Kind::Is},
    Word {u"empty", Kind::Empty},
    Word {u"contains", Kind::Contains},
    Word {u"if", Kind::If},
    Word {u"where", Kind::Where},
    Word {u"true", Kind::True},
    Word {u"false", Kind::False},
};

constexpr std::array Signs {
    Word {u"!=", Kind::NotEqual},    Word {u"<>", Kind::NotEqual}, Word {u"≠", Kind::NotEqual},
    Word {u"<=", Kind::LessEqual},   Word {u"≤", Kind::LessEqual}, Word {u">=", Kind::GreaterEqual},
    Word {u"≥", Kind::GreaterEqual}, Word {u"=", Kind::Equal},     Word {u"＝", Kind::Equal},
    Word {u"<", Kind::Less},         Word {u"＜", Kind::Less},     Word {u">", Kind::Greater},
    Word {u"＞", Kind::Greater},     Word {u"+", Kind::Plus},      Word {u"＋", Kind::Plus},
    Word {u"-", Kind::Minus},        Word {u"−", Kind::Minus},     Word {u"－", Kind::Minus},
    Word {u"*", Kind::Times},        Word {u"×", Kind::Times},     Word {u"/", Kind::Over},
    Word {u"÷", Kind::Over},         Word {u"(", Kind::Open},      Word {u"（", Kind::Open},
    Word {u")", Kind::Close},        Word {u"）", Kind::Close},    Word {u",", Kind::Comma},
    Word {u"，", Kind::Comma},
};

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// Reads characters one code point at a time and remembers both counts.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    bool atEnd() const { return m_at16 >= m_text.size(); }
    char32_t peek(qsizetype ahead16 = 0) const
    {
        const qsizetype i = m_at16 + ahead16;
        if (i >= m_text.size())
            return 0;
        const QChar c = m_text.at(i);
        if (c.isHighSurrogate() && i + 1 < m_text.size() && m_text.at(i + 1).isLowSurrogate())
            return QChar::surrogateToUcs4(c, m_text.at(i + 1));
        return c.unicode();
    }
    void advance()
    {
        m_at16 += QChar::requiresSurrogates(peek()) ? 2 : 1;
        ++m_at;
    }
    QStringView rest() const { return QStringView(m_text).mid(m_at16); }
    Span here() const { return {m_at, m_at, m_at16, m_at16}; }
    Span since(const Span &start) const { return start.to(here()); }
    QString textOf(const Span &span) const
    {
        return m_text.mid(span.begin16, span.end16 - span.begin16);
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_at16 = 0;
};

bool startsName(char32_t c)
{
    return c == U'_' || QChar::isLetter(c);
}

bool continuesName(char32_t c)
{
    return startsName(c) || isDigit(c) || QChar::isMark(c);
}

void fail(QList<Diagnostic> &diagnostics, QLatin1StringView code, const Span &span,
          const QString &text)
{
    diagnostics.append({code, span, {{u"text"_s, text}}});
}

/// `2026-03-14`: ten characters that look like a day.
bool looksLikeDay(QStringView rest)
{
    if (rest.size() < 10 || rest.at(4) != u'-' || rest.at(7) != u'-')
        return false;
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(rest.at(i).unicode()))
            return false;
    }
    return true;
}

Token day(Reader &reader, QList<Diagnostic> &diagnostics)
{
    const Span start = reader.here();
    for (int i = 0; i < 10; ++i)
        reader.advance();
    Token token {.kind = Kind::Day, .span = reader.since(start)};
    token.text = reader.textOf(token.span);
    token.day = QDate::fromString(token.text, Qt::ISODate);
    if (!token.day.isValid())
        fail(diagnostics, "formula.bad_date"_L1, token.span, token.text);
    return token;
}

Token number(Reader &reader, QList<Diagnostic> &diagnostics)
{
    const Span start = reader.here();
    int decimals = -1;
    while (isDigit(reader.peek()) || (reader.peek() == U'.' && decimals < 0)) {
        if (reader.peek() == U'.')
            decimals = 0;
        else if (decimals >= 0)
            ++decimals;
        reader.advance();
    }
    Token token {.kind = Kind::Number, .span = reader.since(start), .scale = qMax(decimals, 0)};
    token.text = reader.textOf(token.span);
    const std::optional<qint64> units
        = token.scale <= 9 && decimals != 0 ? Fixed::parse(token.text, token.scale) : std::nullopt;
    if (units)
        token.number = *units;
    else
        fail(diagnostics, "formula.bad_number"_L1, token.span, token.text);
    return token;
}

Token text(Reader &reader, QList<Diagnostic> &diagnostics)
{
    const Span start = reader.here();
    const char32_t quote = reader.peek();
    const char32_t closing = quote == U'‘' ? U'’' : quote;
    QString content;
    reader.advance();
    while (!reader.atEnd()) {
        const char32_t c = reader.peek();
        reader.advance();
        if (c == closing) {
            if (reader.peek() != closing || closing != U'\'')
                return {.kind = Kind::Text,
                        .span = reader.since(start),
                        .text = content.normalized(QString::NormalizationForm_C)};
            reader.advance(); // '' inside a text is one quote
        }
        content += QChar::fromUcs4(c);
    }
    const Span span = reader.since(start);
    fail(diagnostics, "formula.unterminated_text"_L1, span, reader.textOf(span));
    return {.kind = Kind::Text, .span = span, .text = content};
}

Token reference(Reader &reader, QList<Diagnostic> &diagnostics)
{
    const Span start = reader.here();
    reader.advance();
    QString content;
    while (!reader.atEnd() && reader.peek() != U']') {
        content += QChar::fromUcs4(reader.peek());
        reader.advance();
    }
    if (reader.atEnd()) {
        const Span span = reader.since(start);
        fail(diagnostics, "formula.unterminated_reference"_L1, span, reader.textOf(span));
    } else {
        reader.advance();
    }
    return {.kind = Kind::Reference, .span = reader.since(start), .text = content.trimmed()};
}

Token name(Reader &reader)
{
    const Span start = reader.here();
    // A dot belongs to the name only between two names: customer.tier.
    while (continuesName(reader.peek()) || (reader.peek() == U'.' && startsName(reader.peek(1))))
        reader.advance();
    Token token {.kind = Kind::Name, .span = reader.since(start)};
    token.text = reader.textOf(token.span).normalized(QString::NormalizationForm_C);
    const QString lower = token.text.toLower();
    for (const Word &word : Words) {
        if (lower == word.text)
            token.kind = word.kind;
    }
    return token;
}

/// 且, 或 and 非 may stand between names without a space.
std::optional<Token> loneWord(Reader &reader)
{
    for (const Word &word : Words) {
        if (word.text.size() == 1 && word.text.front().unicode() > 0x7f
            && reader.peek() == word.text.front().unicode() && !continuesName(reader.peek(1))) {
            const Span start = reader.here();
            reader.advance();
            return Token {
                .kind = word.kind, .span = reader.since(start), .text = word.text.toString()};
        }
    }
    return std::nullopt;
}

std::optional<Token> sign(Reader &reader)
{
    for (const Word &candidate : Signs) {
        if (!reader.rest().startsWith(candidate.text))
            continue;
        const Span start = reader.here();
        for (qsizetype i = 0; i < candidate.text.size(); ++i)
            reader.advance();
        const Span span = reader.since(start);
        return Token {.kind = candidate.kind, .span = span, .text = reader.textOf(span)};
    }
    return std::nullopt;
}

} // namespace

std::vector<Token> Lexer::tokens(const QString &formula, QList<Diagnostic> &diagnostics)
{
    Reader reader(formula);
    std::vector<Token> result;
    while (!reader.atEnd()) {
        const char32_t c = reader.peek();
        if (QChar::isSpace(c)) {
            reader.advance();
        } else if (looksLikeDay(reader.rest())) {
            result.push_back(day(reader, diagnostics));
        } else if (isDigit(c)) {
            result.push_back(number(reader, diagnostics));
        } else if (c == U'\'' || c == U'‘') {
            result.push_back(text(reader, diagnostics));
        } else if (c == U'[') {
            result.push_back(reference(reader, diagnostics));
        } else if (const auto lone = loneWord(reader)) {
            result.push_back(*lone);
        } else if (startsName(c)) {
            result.push_back(name(reader));
        } else if (const auto found = sign(reader)) {
            result.push_back(*found);
        } else {
            const Span start = reader.here();
            reader.advance();
            const Span span = reader.since(start);
            fail(diagnostics, "formula.bad_character"_L1, span, reader.textOf(span));
        }
    }
    result.push_back({.kind = Kind::End, .span = reader.here()});
    return result;
}

} // namespace Steelyard
