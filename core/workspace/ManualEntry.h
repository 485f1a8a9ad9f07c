// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/workspace/ManualSheet.h"

namespace Steelyard {

/// What somebody types into one cell of the sheet.
struct ManualEntry
{
    NodeKey node;
    Period period;
    QString text; ///< "1,200", "3.5万", "4/5"; empty takes the figure away
    int line = 0; ///< of what was pasted, from 1; 0 where it was typed

    bool operator==(const ManualEntry &) const = default;
};

/// Several cells at once, by one person: what is sound becomes one command, what is not is named.
struct ManualEntries
{
    struct Refusal
    {
        ManualEntry entry;
        Error error;
    };

    Command command; ///< without changes where nothing is to be stored
    QList<Refusal> refused;

    struct Wish
    {
        QString kpi;
        QList<ManualEntry> entries;
        QString evidence; ///< kept with each of the figures
        PersonId author;
    };
    /// Errors: kpi.unknown {kpi}, manual.not_typed {kpi}, manual.no_author. Reasons why an entry
    /// is refused: manual.unreadable {text}, manual.needs_base {text}, manual.no_base {text},
    /// manual.empty_base {text}, manual.too_fine {text, decimals}, manual.not_there {node,
    /// period}, manual.not_begun {period}, manual.overlaps {node, from, to}.
    static Result<ManualEntries> of(const Wish &wish, const Reading &reading,
                                    const std::function<Uuid()> &newId);
};

} // namespace Steelyard
