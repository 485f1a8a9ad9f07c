// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Steelyard {

/// What a model tells TableDelegate about a cell beside its text; all of them are optional.
enum CellRole {
    /// The id of what the row stands for; selection travels as ids.
    IdRole = Qt::UserRole,
    /// The raw value to sort by.
    SortRole,
    /// QString, for headerData(): the name of the group above this column.
    GroupRole,
    /// double, share of the target: draws a bar before the text.
    AttainmentRole,
    /// double, share that is due by today: the tick on that bar.
    PaceRole,
    /// QVariantList of double: draws a sparkline.
    TrendRole,
    /// PaceStatus as int: draws a chip.
    StatusRole,
    /// Tone as int: the colour of the text.
    ToneRole,
    /// bool: the row of a unit or a total.
    StrongRole,
    /// QString, one or two letters: draws a round sign before the text.
    InitialsRole,
    /// QString: a second, quieter text after the first.
    NoteRole,
    /// QVariantList, by turns a text and a Tone as int: draws chips in place of the text.
    ChipsRole,
};

} // namespace Steelyard
