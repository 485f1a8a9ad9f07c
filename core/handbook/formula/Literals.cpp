// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Literals.h"

#include "core/base/Fixed.h"
#include "core/handbook/formula/Keywords.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MaxDecimals = 9;

/// Full-width digits, point and percent sign count as their narrow forms.
char32_t narrow(char32_t c)
{
    constexpr char32_t firstWide = U'！';
    constexpr char32_t lastWide = U'～';
    return c >= firstWide && c <= lastWide ? c - firstWide + U'!' : c;
}

bool isDigit(char32_t c)
{
    return CharReader::isDigit(narrow(c));
}

/// Between digits only, and never a comma: that one parts arguments.
bool isSeparator(char32_t c)
{
    return c == U'_' || c == U'\u00a0' || c == U'\u2009' || c == U'\u202f';
}

char32_t closingOf(char32_t opening)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 7> quotes {{{U'\'', U'\''},
                                                                           {U'"', U'"'},
                                                                           {U'＇', U'＇'},
                                                                           {U'＂', U'＂'},
                                                                           {U'‘', U'’'},
                                                                           {U'“', U'”'},
                                                                           {U'「', U'」'}}};
    for (const auto &[first, last] : quotes) {
        if (first == opening)
            return last;
    }
    return 0;
}

} // namespace

void Literals::fail(QLatin1StringView code, const Span &span, std::optional<QString> fix)
{
    m_diagnostics.append({code,
                          span,
                          {{u"text"_s, m_reader.textOf(span)}},
                          Diagnostic::Severity::Error,
                          std::move(fix)});
}

std::optional<Token> Literals::next()
{
    if (isDigit(m_reader.peek())) {
        std::optional<Token> found = day();
        return found ? found : number();
    }
    if (m_reader.peek() == U'[' || m_reader.peek() == U'【' || m_reader.peek() == U'［')
        return reference();
    return text();
}

/// `2026-03-14`, or `2026年3月14日`.
std::optional<Token> Literals::day()
{
    static const QRegularExpression iso(u"\\G\\d{4}-\\d{2}-\\d{2}"_s);
    static const QRegularExpression chinese(u"\\G(\\d{4})年(\\d{1,2})月(\\d{1,2})日"_s);
    constexpr qsizetype longest = 11;
    const QStringView rest = m_reader.rest().left(longest);
    const Span start = m_reader.here();
    if (const auto match = iso.match(rest); match.hasMatch()) {
        m_reader.advance(match.capturedLength());
        return day(start, match.captured());
    }
    if (const auto match = chinese.match(rest); match.hasMatch()) {
        m_reader.advance(match.capturedLength());
        return day(start,
                   match.captured(1) + u'-' + match.captured(2).rightJustified(2, u'0') + u'-'
                       + match.captured(3).rightJustified(2, u'0'));
    }
    return std::nullopt;
}

Token Literals::day(const Span &start, const QString &iso)
{
    Token token {.kind = Token::Kind::Day, .span = m_reader.since(start)};
    token.text = m_reader.textOf(token.span);
    token.day = QDate::fromString(iso, Qt::ISODate);
    if (!token.day.isValid())
        fail("formula.bad_date"_L1, token.span);
    return token;
}

Token Literals::number()
{
    const Span start = m_reader.here();
    QString digits;
    int decimals = -1;
    while (true) {
        const char32_t c = narrow(m_reader.peek());
        if (CharReader::isDigit(c)) {
            digits += QChar(char16_t(c));
            decimals += decimals >= 0 ? 1 : 0;
        } else if (c == U'.' && decimals < 0) {
            digits += u'.';
            decimals = 0;
        } else if (!isSeparator(c) || !isDigit(m_reader.peek(1))) {
            break;
        }
        m_reader.advance();
    }
    Token token {
        .kind = Token::Kind::Number, .span = m_reader.since(start), .scale = qMax(decimals, 0)};
    const std::optional<qint64> units = token.scale <= MaxDecimals && decimals != 0
        ? Fixed::parse(digits, token.scale)
        : std::nullopt;
    if (units) {
        token.number = *units;
        multiply(token);
        suffix(token);
    } else {
        fail("formula.bad_number"_L1, token.span);
    }
    token.span = m_reader.since(start);
    token.text = m_reader.textOf(token.span);
    return token;
}

/// 5万 is 50000, 1.5亿 is 150000000.
void Literals::multiply(Token &token)
{
    const char32_t sign = m_reader.peek();
    if (sign != U'万' && sign != U'亿')
        return;
    const Span start = m_reader.here();
    m_reader.advance();
    const int zeros = sign == U'万' ? 4 : 8;
    const int missing = qMax(0, zeros - token.scale);
    qint64 product = 0;
    if (__builtin_mul_overflow(token.number, Fixed::power(missing), &product))
        return fail("formula.bad_number"_L1, m_reader.since(start));
    token.number = product;
    token.scale = qMax(0, token.scale - zeros);
}

/// A percent sign, or the unit of a duration: `60 %`, `7d`, `30 min`, `3个月`.
void Literals::suffix(Token &token)
{
    qsizetype blanks = 0;
    while (m_reader.peek(blanks) == U' ')
        ++blanks;
    if (narrow(m_reader.peek(blanks)) == U'%' && token.scale <= MaxDecimals - 2) {
        m_reader.advance(blanks + 1);
        token.percent = true;
        token.scale += 2;
        return;
    }
    const QStringView behind = m_reader.rest().mid(blanks);
    const std::optional<DurationUnit> unit = Keywords::durationUnitAt(behind);
    if (!unit)
        return;
    // An ASCII unit ends like a name; `5 days(…)` is a call in the wrong place.
    const bool isAscii = unit->text.front().unicode() < 0x80;
    const char32_t next = m_reader.peek(blanks + unit->text.size());
    if (isAscii && (CharReader::continuesName(next) || next == U'(' || next == U'.'))
        return;
    m_reader.advance(blanks + unit->text.size());
    token.kind = Token::Kind::Duration;
    token.unit = unit->code;
}

/// Doubled, a straight quote inside a text is one quote.
std::optional<Token> Literals::text()
{
    const Span start = m_reader.here();
    const char32_t opening = m_reader.peek();
    const char32_t closing = closingOf(opening);
    if (closing == 0)
        return std::nullopt;
    Token token {.kind = Token::Kind::Text};
    m_reader.advance();
    while (!m_reader.atEnd()) {
        const char32_t c = m_reader.peek();
        m_reader.advance();
        if (c == closing) {
            if (m_reader.peek() != closing || closing != opening) {
                token.span = m_reader.since(start);
                token.text = token.text.normalized(QString::NormalizationForm_C);
                return token;
            }
            m_reader.advance();
        }
        token.text += QChar::fromUcs4(c);
    }
    token.span = m_reader.since(start);
    fail("formula.unterminated_text"_L1, token.span,
         QString(m_reader.textOf(token.span)).append(QChar::fromUcs4(closing)));
    return token;
}

std::optional<Token> Literals::reference()
{
    const Span start = m_reader.here();
    const QStringView inner = m_reader.rest().mid(1);
    qsizetype length = 0;
    bool isClosed = false;
    for (; length < inner.size() && !isClosed; ++length) {
        const QChar c = inner.at(length);
        if (c == u'[' || c == u'【' || c == u'［')
            break;
        isClosed = c == u']' || c == u'】' || c == u'］';
    }
    if (!isClosed) {
        // The bracket was forgotten: what still looks like an id belongs to it, the rest does not.
        const auto belongs = [](char32_t c) {
            return CharReader::continuesName(c) || c == U'@' || c == U'#' || c == U'.';
        };
        m_reader.advance();
        while (belongs(m_reader.peek()))
            m_reader.advance();
        const Span span = m_reader.since(start);
        const QString written = m_reader.textOf(span);
        fail("formula.unterminated_reference"_L1, span, written + u']');
        return Token {.kind = Token::Kind::Reference, .span = span, .text = written.mid(1)};
    }
    const QString content = inner.left(length - 1).trimmed().toString();
    m_reader.advance(1 + length);
    return Token {.kind = Token::Kind::Reference,
                  .span = m_reader.since(start),
                  .text = content.normalized(QString::NormalizationForm_C)};
}

} // namespace Steelyard
