// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/UnitAlgebra.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = FormulaType::Kind;

constexpr std::array KindNames {"unknown"_L1, "number"_L1,   "count"_L1, "money"_L1,  "percent"_L1,
                                "ratio"_L1,   "duration"_L1, "score"_L1, "points"_L1, "flag"_L1,
                                "text"_L1,    "day"_L1,      "link"_L1};

/// Elapsed time converts exactly; working days and months depend on a calendar.
int clockOf(const QString &unit)
{
    if (unit == "wd"_L1)
        return 1;
    return unit == "mo"_L1 || unit == "q"_L1 || unit == "y"_L1 ? 2 : 0;
}

bool sameOf(const FormulaType &left, const FormulaType &right)
{
    if (left.of.isEmpty() || right.of.isEmpty())
        return true;
    return left.kind == Kind::Duration ? clockOf(left.of) == clockOf(right.of)
                                       : left.of == right.of;
}

FormulaType merged(const FormulaType &left, const FormulaType &right)
{
    FormulaType result = left;
    if (result.of.isEmpty())
        result.of = right.of;
    result.isConstant = left.isConstant && right.isConstant;
    result.mayBeEmpty = left.mayBeEmpty || right.mayBeEmpty;
    return result;
}

bool areBoth(Kind kind, const FormulaType &left, const FormulaType &right)
{
    return left.kind == kind && right.kind == kind;
}

} // namespace

QLatin1StringView textOf(FormulaType::Kind kind)
{
    return KindNames.at(std::size_t(kind));
}

namespace UnitAlgebra {

std::optional<FormulaType> common(const FormulaType &left, const FormulaType &right)
{
    if (!left.isKnown() || !right.isKnown())
        return FormulaType {};
    if (left.kind == right.kind && left.kind != Kind::Link)
        return sameOf(left, right) ? std::optional(merged(left, right)) : std::nullopt;
    if (left.isNumeric() && right.kind == Kind::Number && right.isConstant)
        return merged(left, {.kind = left.kind});
    if (right.isNumeric() && left.kind == Kind::Number && left.isConstant)
        return merged(right, {.kind = right.kind});
    // A percentage is a ratio that is shown times a hundred; a plain number is one shown as it is.
    if (left.isPure() && right.isPure())
        return merged({.kind = qMax(left.kind, right.kind)}, {});
    return std::nullopt;
}

std::optional<FormulaType> sum(const FormulaType &left, const FormulaType &right)
{
    if (!left.isKnown() || !right.isKnown())
        return FormulaType {};
    if (left.kind == Kind::Day && (right.kind == Kind::Duration || right.kind == Kind::Number))
        return left;
    if ((left.kind == Kind::Percent && right.kind == Kind::Points)
        || (left.kind == Kind::Points && right.kind == Kind::Percent))
        return FormulaType {.kind = Kind::Percent};
    return left.isNumeric() && right.isNumeric() ? common(left, right) : std::nullopt;
}

std::optional<FormulaType> difference(const FormulaType &left, const FormulaType &right)
{
    if (areBoth(Kind::Day, left, right))
        return FormulaType {.kind = Kind::Duration,
                            .of = u"d"_s,
                            .mayBeEmpty = left.mayBeEmpty || right.mayBeEmpty};
    if (areBoth(Kind::Percent, left, right) && !left.isConstant && !right.isConstant)
        return FormulaType {.kind = Kind::Points};
    if (left.kind == Kind::Points && right.kind == Kind::Percent)
        return std::nullopt;
    return sum(left, right);
}

std::optional<FormulaType> product(const FormulaType &left, const FormulaType &right)
{
    if (!left.isKnown() || !right.isKnown())
        return FormulaType {};
    if (!left.isNumeric() || !right.isNumeric())
        return std::nullopt;
    if (left.isPure() && right.isPure())
        return merged({.kind = left.kind == Kind::Number ? right.kind
                           : right.kind == Kind::Number  ? left.kind
                                                         : qMin(left.kind, right.kind),
                       .isConstant = left.isConstant},
                      {.isConstant = right.isConstant});
    if (left.isPure() || right.isPure()) {
        FormulaType result = left.isPure() ? right : left;
        result.isConstant = false;
        return result;
    }
    if (areBoth(Kind::Count, left, right))
        return sameOf(left, right) ? merged(left, right) : FormulaType {.kind = Kind::Number};
    if (left.kind == Kind::Count)
        return right;
    return right.kind == Kind::Count ? std::optional(left) : std::nullopt;
}

std::optional<FormulaType> quotient(const FormulaType &left, const FormulaType &right)
{
    if (!left.isKnown() || !right.isKnown())
        return FormulaType {};
    if (!left.isNumeric() || !right.isNumeric())
        return std::nullopt;
    if (areBoth(Kind::Number, left, right))
        return merged(left, right);
    if (left.kind == right.kind) // visits for each customer are a ratio too: nouns may differ
        return left.kind == Kind::Count || sameOf(left, right)
            ? std::optional(FormulaType {.kind = Kind::Ratio})
            : std::nullopt;
    FormulaType each = left;
    each.isConstant = false;
    if (right.isPure() || right.kind == Kind::Count)
        return each;
    const bool flows = left.kind == Kind::Count || left.kind == Kind::Money || left.isPure();
    if (right.kind == Kind::Duration && flows)
        return each;
    if (right.kind == Kind::Money && left.kind == Kind::Count)
        return FormulaType {.kind = Kind::Number};
    return std::nullopt;
}

} // namespace UnitAlgebra

} // namespace Steelyard
