// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sales/ClosedFigure.h"
#include "core/sales/PeriodClose.h"

#include <QList>

#include <memory>
#include <optional>

namespace Steelyard {

class FactSource;

/// The periods that a company has closed, what was found then, and what was known on the way.
class ClosedBooks
{
public:
    ClosedBooks() = default;
    ClosedBooks(const ClosedBooks &) = delete;
    ClosedBooks &operator=(const ClosedBooks &) = delete;
    virtual ~ClosedBooks() = default;

    /// Those that are closed now, in the order of their days; no two share a day.
    virtual const QList<PeriodClose> &closes() const = 0;
    /// Every figure of a KPI that was found at one of these closes.
    virtual Result<QList<ClosedFigure>> figures(const QString &kpi) const = 0;

    /// The source as it was known at a place of the journal. It has no closed books itself, and
    /// gives the figures of that time as they were counted then.
    virtual Result<std::shared_ptr<const FactSource>> asOf(qint64 seq) const = 0;
    /// The journal's last entry at the end of a day.
    virtual Result<qint64> knownAtEndOf(const QDate &day) const = 0;
    /// Whether anything but closes was written after `from` and up to `to` (none: up to now).
    virtual Result<bool> isMoreKnown(qint64 from, std::optional<qint64> to) const = 0;
};

} // namespace Steelyard
