// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"

#include <optional>

namespace Steelyard {

/// What a definition of a pack would do to one's own: mine, theirs, and what both come from.
struct PackDifference
{
    enum class State {
        Same,          ///< nothing to do
        New,           ///< only they have it
        ChangedByThem, ///< mine is still what both come from
        ChangedByMe,   ///< theirs is
        ChangedByBoth  ///< or nobody knows what both come from: a person must choose
    };

    QString id;
    State state = State::Same;
    std::optional<KpiDefinition> mine;
    std::optional<KpiDefinition> base;
    std::optional<KpiDefinition> theirs;
    QStringList parts; ///< keys in which theirs differs from mine, in the order of the files

    /// One for each of theirs, in their order.
    static QList<PackDifference> between(const Handbook &mine, const Handbook &base,
                                         const QList<KpiDefinition> &theirs);
};

/// "same", "new", "changed_by_them", "changed_by_me", "changed_by_both".
QLatin1StringView textOf(PackDifference::State state);

} // namespace Steelyard
