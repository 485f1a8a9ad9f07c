// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Steelyard {

/// What a part of a formula gives: a kind of value, and for amounts what they are amounts of.
struct FormulaType
{
    enum class Kind {
        Unknown, ///< something is wrong already, or nobody can tell
        Number,  ///< without a unit
        Count,   ///< of: the noun
        Money,   ///< of: the currency
        Percent,
        Ratio,
        Duration, ///< of: "s", "min", "h", "d", "wd", "w", "mo", "q", "y"
        Score,
        Points, ///< of a percentage: what two percentages differ by
        Flag,
        Text,
        Day,
        Link ///< of: the entity it leads to
    };

    Kind kind = Kind::Unknown;
    QString of {};           ///< empty: not known, and compatible with any
    bool isConstant = false; ///< written as a plain number: it takes its neighbour's unit
    bool mayBeEmpty = false;

    bool isKnown() const { return kind != Kind::Unknown; }
    bool isNumeric() const { return kind >= Kind::Number && kind <= Kind::Points; }
    /// Number, ratio or percent: a factor that changes no unit.
    bool isPure() const
    {
        return kind == Kind::Number || kind == Kind::Ratio || kind == Kind::Percent;
    }

    bool operator==(const FormulaType &) const = default;
};

/// "money", "count" …: a word for each kind.
QLatin1StringView textOf(FormulaType::Kind kind);

} // namespace Steelyard
