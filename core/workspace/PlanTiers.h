// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/targets/TargetPlan.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// How many steps of a target a company has and what it calls them: 保底, 达标, 冲刺, 挑战 (A11).
/// The first one is what people are measured by.
struct PlanTiers
{
    static constexpr int Fewest = 2;
    static constexpr int Most = 5;

    QStringList codes {QStringLiteral("base"), QStringLiteral("stretch"),
                       QStringLiteral("challenge")};
    QStringList names; ///< by code; an empty one is called as the program calls it

    /// As they are today.
    static PlanTiers of(const Reading &reading);
    /// With the promises that people make beside them.
    QStringList withCommitment() const;
    QString nameOf(const QString &code) const { return names.value(codes.indexOf(code)); }

    /// The command that gives them these names, and as many of them. Figures of a tier that is no
    /// more stay stored. Errors: target.tier_count {count}, target.tier_twice {name}.
    static Result<Command> rename(const Reading &reading, const QStringList &names,
                                  const std::function<Uuid()> &newId);

    bool operator==(const PlanTiers &) const = default;
};

} // namespace Steelyard
