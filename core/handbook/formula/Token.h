// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Diagnostic.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// One word, literal or sign of a formula.
struct Token
{
    enum class Kind {
        End,
        Number,
        Duration,
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
        Of,
        On,
        Credit,
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
        Comma,
        At
    };

    Kind kind = Kind::End;
    Span span {};
    /// Name: with dots, NFC; Text: without quotes; Reference: what the brackets hold.
    QString text {};
    qint64 number = 0; ///< Number and Duration: at `scale` decimals
    int scale = 0;
    bool percent = false;
    QString unit {}; ///< Duration: "d"
    QDate day {};
    bool quoted = false;        ///< Name: in backticks, so it is never a function
    bool behindMistake = false; ///< something that cannot be read was left out before it
};

} // namespace Steelyard
