// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/CharReader.h"
#include "core/handbook/formula/Token.h"

#include <QList>

#include <optional>

namespace Steelyard {

/// Reads the numbers, days, durations, texts and references of a formula.
class Literals
{
public:
    Literals(CharReader &reader, QList<Diagnostic> &diagnostics)
        : m_reader(reader)
        , m_diagnostics(diagnostics)
    {
    }

    /// What stands here, when it is a literal.
    std::optional<Token> next();

private:
    std::optional<Token> day();
    Token day(const Span &start, const QString &iso);
    Token number();
    void suffix(Token &token);
    void multiply(Token &token);
    std::optional<Token> text();
    std::optional<Token> reference();
    void fail(QLatin1StringView code, const Span &span, std::optional<QString> fix = {});

    CharReader &m_reader;
    QList<Diagnostic> &m_diagnostics;
};

} // namespace Steelyard
