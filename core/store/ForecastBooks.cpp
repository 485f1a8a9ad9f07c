// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ForecastBooks.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Steelyard {

DealState ForecastBooks::stateOf(const SnapshotDeal &deal)
{
    DealState state;
    state.owner = deal.owner.uuid();
    state.stage = deal.stage;
    state.outcome = deal.outcome;
    state.category = deal.category;
    if (deal.amount)
        state.amount = deal.amount->units;
    state.currency = deal.currency;
    if (deal.probability)
        state.chance = deal.probability->ppm;
    state.expectedCloseOn = deal.expectedCloseOn;
    state.closedOn = deal.closedOn;
    return state;
}

void ForecastBooks::step(DealStates &states, qsizetype snapshot) const
{
    const auto changed = changes.constFind(snapshots.at(snapshot).id.uuid());
    if (changed == changes.constEnd())
        return;
    for (const SnapshotDeal &deal : *changed) {
        if (deal.outcome == "gone"_L1)
            states.remove(deal.opportunity);
        else
            states.insert(deal.opportunity, stateOf(deal));
    }
}

DealStates ForecastBooks::stateAt(qsizetype snapshot) const
{
    DealStates states;
    for (qsizetype i = 0; i <= snapshot; ++i)
        step(states, i);
    return states;
}

qint64 ForecastBooks::msOf(const Moment &moment)
{
    const auto ms = moment.msSinceEpoch();
    return ms ? *ms : moment.day(QTimeZone::utc()).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace Steelyard
