// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Period.h"
#include "core/pipeline/ForecastFlow.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// Between which moments opportunities are followed, and whose.
struct ForecastMovesRequest
{
    std::optional<NodeKey> node;  ///< none: the company
    std::optional<Period> period; ///< of the expected close; none: everything that is open
    Uuid from;                    ///< a snapshot
    Uuid to;                      ///< a later one; null: as it is now
};

/// What became of open opportunities between two snapshots, with their names.
struct ForecastMoves
{
    struct Step
    {
        Uuid deal;
        ForecastFlow::Move move = ForecastFlow::Move::New;
        Int128 amount = 0;
        QString name; ///< empty where it is gone
        QString customer;
        QString owner; ///< at the end, or at the start where it is gone
        QDate expected;
    };

    ForecastFlow flow;
    QList<Step> steps; ///< as in the flow
    QString currency;

    /// By the units and people of the period's last day, or of today. Errors: forecast.no_snapshot,
    /// forecast.reversed.
    static Result<ForecastMoves> of(const ForecastMovesRequest &request, const Reading &reading);

    /// A snapshot by its label, its day (its last one), its id, or "latest". Null for "now".
    /// Errors: forecast.no_snapshot {snapshot}.
    static Result<Uuid> find(const QString &text, const ForecastBooks &books,
                             const QTimeZone &zone);
};

} // namespace Steelyard
