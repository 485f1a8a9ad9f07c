// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Ast.h"
#include "core/handbook/formula/FormulaContext.h"

#include <QList>

#include <vector>

namespace Steelyard {

/// Works out the unit of every part of a formula and says where units do not go together.
class UnitChecker
{
public:
    struct Outcome
    {
        FormulaType type;               ///< of the whole formula
        std::vector<FormulaType> types; ///< of each node
        QList<Diagnostic> diagnostics;
    };

    /// `entity`: whose rows a row formula is about; empty for formulas of KPIs.
    static Outcome check(const Ast &ast, const FormulaContext &context, const QString &entity = {});

    /// Whether a formula that gives one type may define a figure of another: shares and plain
    /// numbers are what the definition says they are.
    static bool fits(const FormulaType &found, const FormulaType &declared);
};

} // namespace Steelyard
