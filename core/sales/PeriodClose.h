// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// A period whose figures were settled for good, and what was known when that was done.
struct PeriodClose
{
    static constexpr const char *Entity = "period_close";

    PeriodCloseId id;
    QString period; ///< its label: "2026-03"
    QDate periodFrom;
    QDate periodTo;
    Moment closedAt;
    QDate closedOn; ///< the business day
    QString reason;
    qint64 seq = 0;       ///< the journal's last entry that the figures know
    qint64 figures = 0;   ///< how many there are
    QString figuresHash;  ///< over all of them, so that none can be lost or changed unseen
    QString handbookHash; ///< over the definitions that they were worked out by
    Moment reopenedAt;    ///< empty while it is closed
    QString reopenReason;

    bool isClosed() const { return !reopenedAt.isValid(); }

    bool operator==(const PeriodClose &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("period", self.period);
        visit("period_from", self.periodFrom);
        visit("period_to", self.periodTo);
        visit("closed_at", self.closedAt);
        visit("closed_on", self.closedOn);
        visit("reason", self.reason);
        visit("seq", self.seq);
        visit("figures", self.figures);
        visit("figures_hash", self.figuresHash);
        visit("handbook_hash", self.handbookHash);
        visit("reopened_at", self.reopenedAt);
        visit("reopen_reason", self.reopenReason);
    }
};

} // namespace Steelyard
