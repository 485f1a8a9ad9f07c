// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Ast.h"
#include "core/handbook/formula/Keywords.h"

namespace Steelyard {

/// Writes a tree as a formula of either language, with brackets only where they are needed;
/// reading what was written gives the same tree.
class Printer
{
public:
    static QString text(const Ast &ast, FormulaWords language = FormulaWords::English);
    /// One part of the formula, as it stands on its own.
    static QString text(const Ast &ast, int index, FormulaWords language = FormulaWords::English);
};

} // namespace Steelyard
