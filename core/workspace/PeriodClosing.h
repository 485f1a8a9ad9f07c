// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Period.h"
#include "core/engine/CancelToken.h"
#include "core/handbook/Handbook.h"
#include "core/sales/PeriodClose.h"
#include "core/store/Store.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// Closes a period: its figures are worked out, written down with what was known, and kept; or
/// opens the last one again (R-L1).
struct PeriodClosing
{
    QString period;        ///< its label: "2026-03"
    QString reason;        ///< required to close early and to open again
    bool isEarly = false;  ///< also while it settles
    bool isReopen = false; ///< opens it again instead

    struct Outcome
    {
        Receipt receipt;
        PeriodClose close;
        qint64 faulty = 0; ///< figures that could not be worked out: no exchange rate
    };

    /// Periods are closed one after the other, without a gap, and opened again from the last one
    /// backwards. Errors: close.open {period, last}, close.settling {period, until}, close.already
    /// {period, closed}, close.gap {period, last}, close.before {period, first}, close.not_closed
    /// {period}, close.not_last {period, last}, close.reason, those of Period::parse and of the
    /// evaluator.
    Result<Outcome> run(Store &store, const Handbook &shipped,
                        const CancelToken &cancel = {}) const;

    /// What a person would do next.
    struct Next
    {
        QString toClose;    ///< the period after the last closed one, or the last that is over
        QDate settlesUntil; ///< of that period; invalid once it has settled
        QString toReopen;   ///< the last closed one; empty when there is none
    };
    static Result<Next> next(const Reading &reading);

private:
    Result<Outcome> close(Store &store, const Handbook &shipped, const CancelToken &cancel) const;
    Result<Outcome> reopen(Store &store) const;
};

} // namespace Steelyard
