// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Diagnostic.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Steelyard {

/// One operation, literal or name of a formula; children are places in the tree's list.
struct AstNode
{
    enum class Kind {
        Number,
        Text,
        Day,
        Flag,
        Field,     ///< text: path with dots
        Reference, ///< text: kpi id; at: "", "open" or "close"; variant
        Negate,
        Not,
        And,
        Or,
        Add,
        Subtract,
        Multiply,
        Divide,
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        In,      ///< children: what, then the choices
        Between, ///< children: what, lowest, highest, both included
        IsEmpty,
        Contains,
        If,    ///< children: condition, then, else
        Call,  ///< text: name of the function
        First, ///< text: which of the dependent rows' fields; children: field, then Anchor, Filter,
               ///< Bound, Per
        Duration,  ///< number and scale; text: "s", "min", "h", "d", "wd", "w", "mo", "q", "y"
        Word,      ///< text: one of the words that a call knows, such as "quarter"
        Aggregate, ///< text: function; of: entity; children: values, Anchor, then Filter, Credit
        Anchor,    ///< child: the day by which a row falls into a period
        Filter,    ///< child: the condition on rows
        Credit,    ///< text: role; at: instant, or empty
        Bound,     ///< text: before, until, after, since; child: a day of the row itself
        Per        ///< text: the link from the row itself to what the dependent rows belong to
    };

    Kind kind = Kind::Flag;
    Span span {};
    QString text {};
    QString at {};
    QString variant {};
    QString of {};
    qint64 number = 0; ///< Number: at `scale` decimals, never negative; Flag: 0 or 1
    int scale = 0;
    bool percent = false; ///< Number: written as 60 %, which is 0.60
    QDate day {};
    std::vector<int> children {};
};

/// A parsed formula: nodes in one list, children before their parents.
struct Ast
{
    std::vector<AstNode> nodes;
    int root = -1;

    const AstNode &at(int index) const { return nodes.at(std::size_t(index)); }
};

/// Whether two formulas say the same, wherever in their texts they say it.
bool sameFormula(const Ast &a, const Ast &b);

} // namespace Steelyard
