// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/FormulaContext.h"
#include "core/handbook/formula/Parser.h"

#include <QStringList>

#include <optional>

namespace Steelyard {

/// A simple test of one field of a row, as a person puts it together without writing a formula.
struct Condition
{
    enum class Test {
        Is,
        IsNot,
        OneOf,
        NoneOf,
        MoreThan,
        AtLeast,
        LessThan,
        AtMost,
        Contains,
        IsEmpty,
        IsNotEmpty,
        Holds,      ///< of a flag
        DoesNotHold ///< of a flag
    };

    QString field; ///< a path with dots
    Test test = Test::Is;
    QStringList values = {}; ///< as people write them, texts without quotes

    bool operator==(const Condition &) const = default;
};

/// Conditions and formulas are two views of one tree.
namespace Conditions {

/// The tests that a formula joins with `and`, or nothing where it says more than such a list can.
/// An empty formula is an empty list.
std::optional<QList<Condition>> of(const Formula &formula);

/// The formula of a list; incomplete conditions are left out. `type` tells texts from numbers.
QString text(const QList<Condition> &conditions,
             const std::function<FormulaType(const QString &path)> &type);

/// What can be asked of a field, the most common first.
QList<Condition::Test> testsOf(const FormulaType &type);
/// How many values a test takes: 0, 1, or -1 for any number.
int valuesOf(Condition::Test test);

} // namespace Conditions

} // namespace Steelyard
