// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Diagnostic.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Steelyard {

/// One word, literal or sign of a formula.
struct Token
{
    enum class Kind {
        End,
        Number,
        Text,
        Day,
        Name,
        Reference,
        Or,
        And,
        Not,
        In,
        Between,
        Is,
        Empty,
        Contains,
        If,
        Where,
        True,
        False,
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Plus,
        Minus,
        Times,
        Over,
        Open,
        Close,
        Comma
    };

    Kind kind = Kind::End;
    Span span {};
    QString
        text {}; ///< Name: with dots, NFC; Text: without quotes; Reference: what the brackets hold
    qint64 number = 0; ///< Number: at `scale` decimals
    int scale = 0;
    QDate day {};
};

/// Cuts a formula into tokens; either language's words and full-width signs mean the same.
class Lexer
{
public:
    /// The last token is always End. What cannot be read is reported and left out.
    static std::vector<Token> tokens(const QString &text, QList<Diagnostic> &diagnostics);
};

} // namespace Steelyard
