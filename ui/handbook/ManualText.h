// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ManualEntry.h"
#include "ui/shell/Formatting.h"

#include <QCoreApplication>

namespace Steelyard {

/// Writes in one language what is known of a typed-in figure, and why others were not kept.
class ManualText
{
    Q_DECLARE_TR_FUNCTIONS(ManualText)
public:
    explicit ManualText(const Formatting &formatting) : m_formatting(formatting) {}

    /// Whose cell it is, then who typed what and when, the latest first; as rich text.
    QString history(const ManualSheet &sheet, int row, int period) const;
    /// One reason a line; empty where nothing was refused.
    QString refused(const QList<ManualEntries::Refusal> &refused) const;

private:
    QString when(const Moment &moment, const QTimeZone &zone) const;

    const Formatting &m_formatting;
};

} // namespace Steelyard
