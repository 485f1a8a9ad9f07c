// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/DealState.h"
#include "core/sales/ForecastCall.h"
#include "core/sales/ForecastSnapshot.h"
#include "core/sales/SnapshotDeal.h"

#include <QList>

namespace Steelyard {

/// The numbers that people gave, and the snapshots of their opportunities: what nobody changes.
struct ForecastBooks
{
    QList<ForecastCall> calls;                ///< the earliest first
    QList<ForecastSnapshot> snapshots;        ///< the earliest first
    QHash<Uuid, QList<SnapshotDeal>> changes; ///< by snapshot: what differs from the one before

    /// How all opportunities stood at the snapshot at that place of the list.
    DealStates stateAt(qsizetype snapshot) const;
    /// The same from the state before it.
    void step(DealStates &states, qsizetype snapshot) const;

    static DealState stateOf(const SnapshotDeal &deal);
    /// For ordering: a day stands for its first moment.
    static qint64 msOf(const Moment &moment);
};

} // namespace Steelyard
