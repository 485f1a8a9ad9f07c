// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ManualEntry.h"

namespace Steelyard {

/// A block of cells out of a spreadsheet, laid over the sheet.
///
/// With names of units and people in its first column and periods in its first row it goes where
/// these say; a bare block goes from the chosen cell to the right and down.
struct ManualPaste
{
    QList<ManualEntry> entries;
    QList<ManualEntries::Refusal> refused; ///< lines and cells that belong nowhere

    /// Reasons: node.unknown, node.ambiguous, manual.no_period {text}, manual.outside {text}.
    static ManualPaste of(const QString &text, const ManualSheet &sheet, int row, int column,
                          const Reading &reading);
};

} // namespace Steelyard
