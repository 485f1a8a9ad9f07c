// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Diagnostic.h"

#include <QString>

namespace Steelyard {

/// Reads a formula one code point at a time and counts in code points and in UTF-16 units.
class CharReader
{
public:
    explicit CharReader(const QString &text) : m_text(text) {}

    bool atEnd() const { return m_at16 >= m_text.size(); }
    /// 0 behind the end.
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
    void advance(qsizetype units16)
    {
        for (const qsizetype end = m_at16 + units16; m_at16 < end;)
            advance();
    }
    QStringView rest() const { return QStringView(m_text).mid(m_at16); }
    Span here() const { return {m_at, m_at, m_at16, m_at16}; }
    Span since(const Span &start) const { return start.to(here()); }
    QString textOf(const Span &span) const
    {
        return m_text.mid(span.begin16, span.end16 - span.begin16);
    }

    static bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
    static bool startsName(char32_t c) { return c == U'_' || QChar::isLetter(c); }
    static bool continuesName(char32_t c)
    {
        return startsName(c) || isDigit(c) || QChar::isMark(c);
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_at16 = 0;
};

} // namespace Steelyard
