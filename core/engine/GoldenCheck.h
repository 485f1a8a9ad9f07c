// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/handbook/Handbook.h"

namespace Steelyard {

/// What became of one golden example of a definition.
struct GoldenOutcome
{
    struct Difference
    {
        QString key; ///< of `expect`: state, value, num, den, n_rows …
        QString expected;
        QString found;

        bool operator==(const Difference &) const = default;
    };

    QString kpi;
    QString name; ///< of the example, may be empty
    int line = 0; ///< in the definition's file
    std::optional<Error> error;
    QList<Difference> differences;

    bool passed() const { return !error && differences.isEmpty(); }
    bool operator==(const GoldenOutcome &) const = default;
};

/// Works out the examples that stand in a definition and compares them with what they promise.
namespace GoldenCheck {

/// `ask`: {node, period, variant, lens, today, where: {field: value or list}, calendar: id of a
/// shipped one}; without node the company, without today a day by which the period is settled.
/// `expect`: any of state, value, num, den, unit, currency, n_rows, n_null, n_excluded, flags,
/// phase, variant.
QList<GoldenOutcome> check(const Handbook &handbook, const KpiDefinition &definition);

} // namespace GoldenCheck

} // namespace Steelyard
