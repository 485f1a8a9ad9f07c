// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Token.h"

#include <QList>

#include <vector>

namespace Steelyard {

/// Cuts a formula into tokens; either language's words and full-width signs mean the same.
class Lexer
{
public:
    /// The last token is always End. What cannot be read is reported and left out.
    static std::vector<Token> tokens(const QString &text, QList<Diagnostic> &diagnostics);
};

} // namespace Steelyard
