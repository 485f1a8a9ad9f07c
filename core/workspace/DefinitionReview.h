// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/GoldenCheck.h"
#include "core/handbook/KpiCheck.h"
#include "core/handbook/Versioning.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// Everything that can be said of a definition before it is stored: whether it reads, what is
/// wrong or doubtful in its formulas, whether its examples hold, and how far it changes the
/// version in force.
struct DefinitionReview
{
    std::optional<Error> unreadable; ///< with {file, line, column}
    KpiDefinition definition;        ///< as it was read, with the version it would get
    QList<KpiFinding> findings;
    std::optional<Error> conflict; ///< with the rest of the handbook: a circle, an unknown KPI
    QList<GoldenOutcome> examples;
    std::optional<KpiDefinition> before; ///< the version in force, where there is one
    QList<Versioning::Difference> differences;
    Versioning::Step step = Versioning::Step::None;

    /// Whether it reads and its formulas have no error.
    bool isSound() const;
    /// Whether it is sound and every example holds; there must be one.
    bool isProven() const;
    /// The first reason why it is not; nothing when it is. Errors: what made it unreadable,
    /// handbook.bad_formula, handbook.cycle, handbook.unknown_reference, handbook.no_example,
    /// handbook.example_fails {line, name}.
    std::optional<Error> obstacle() const;
};

namespace DefinitionReviews {

DefinitionReview of(const QByteArray &body, const Reading &reading);
/// The same where others are changed with it: `around` is the handbook as it would be then.
DefinitionReview of(const QByteArray &body, const Reading &reading, const Handbook &around);
/// The definition with the version it would get. Errors: those of KpiYaml::read.
Result<KpiDefinition> numbered(const QByteArray &body, const Reading &reading);
DefinitionReview of(const KpiDefinition &definition, const Reading &reading);

} // namespace DefinitionReviews

} // namespace Steelyard
