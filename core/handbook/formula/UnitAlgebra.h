// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/FormulaType.h"

#include <optional>

namespace Steelyard {

/// What comes of two amounts when they are combined; nothing when they do not go together.
namespace UnitAlgebra {

/// Of one unit: money plus money, days plus hours; a plain number takes the other's unit.
std::optional<FormulaType> sum(const FormulaType &left, const FormulaType &right);
/// As sums, and: day − day is a duration, percent − percent is in points.
std::optional<FormulaType> difference(const FormulaType &left, const FormulaType &right);
/// One of them is pure, or one counts what the other is an amount for.
std::optional<FormulaType> product(const FormulaType &left, const FormulaType &right);
/// Like by like is a ratio; an amount by a count or a time is such an amount for each.
std::optional<FormulaType> quotient(const FormulaType &left, const FormulaType &right);
/// What may stand in one list, on two sides of a comparison, or in two branches.
std::optional<FormulaType> common(const FormulaType &left, const FormulaType &right);

} // namespace UnitAlgebra

} // namespace Steelyard
