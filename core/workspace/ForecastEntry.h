// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Clock.h"
#include "core/base/Period.h"
#include "core/sales/Ids.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// The number that somebody gives for a node and a period, or what somebody adds to or takes from
/// the numbers of others. A row that nobody changes; a later one follows it.
struct ForecastEntry
{
    NodeKey node;
    Period period;
    QString category = QStringLiteral("commit"); ///< or best_case
    bool isAdjustment = false;
    std::optional<qint64> amount; ///< scale 4; none: the own call is taken back
    QString note;                 ///< an adjustment has one
    PersonId person;              ///< who says so; null: whoever the store belongs to

    /// Errors: forecast.no_note, forecast.no_amount, forecast.negative, forecast.not_there {node,
    /// period}, forecast.over {period}, forecast.nothing_called {node, period},
    /// target.not_a_multiple {value, quantum, currency}.
    Result<Command> command(const Reading &reading, const Clock &clock,
                            const std::function<Uuid()> &newId) const;
};

} // namespace Steelyard
