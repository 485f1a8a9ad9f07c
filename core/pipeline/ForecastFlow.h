// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/DateRange.h"
#include "core/base/Int128.h"
#include "core/pipeline/DealState.h"

#include <QList>

#include <functional>

namespace Steelyard {

/// What became of the open opportunities between two moments: start and all moves are the end.
class ForecastFlow
{
public:
    enum class Move {
        New,      ///< was not there
        TakenIn,  ///< was left out of the forecast
        PulledIn, ///< its date lay outside of the period
        MovedIn,  ///< belonged to somebody else's forecast
        Reopened, ///< had been decided
        Up,       ///< the amount grew
        Down,     ///< the amount shrank
        Won,
        Lost,
        PushedOut, ///< its date lies outside of the period now
        MovedOut,  ///< belongs to somebody else's forecast
        LeftOut,   ///< is left out of the forecast
        Gone       ///< was deleted
    };
    static constexpr Move AllMoves[]
        = {Move::New,      Move::TakenIn, Move::PulledIn, Move::MovedIn, Move::Reopened,
           Move::Up,       Move::Down,    Move::Won,      Move::Lost,    Move::PushedOut,
           Move::MovedOut, Move::LeftOut, Move::Gone};

    struct Question
    {
        /// Of the close: only what is expected in these days counts; none: everything that is open.
        std::optional<DateRange> days;
        std::function<bool(const Uuid &owner)> isOurs;
        /// In one currency, by the same rates at both ends, so that deals move and not rates.
        std::function<std::optional<qint64>(qint64 amount, const QString &currency)> worth;
    };
    /// One opportunity that moved the sum; it may have two moves, such as up and then won.
    struct Step
    {
        Uuid deal;
        Move move;
        Int128 amount = 0; ///< by which the sum rises
    };

    static ForecastFlow between(const DealStates &from, const DealStates &to,
                                const Question &question);

    Int128 start() const { return m_start; }
    Int128 end() const { return m_end; }
    qint64 startDeals() const { return m_startDeals; }
    qint64 endDeals() const { return m_endDeals; }
    const QList<Step> &steps() const { return m_steps; } ///< by move, the largest first
    Int128 sum(Move move) const;
    qint64 deals(Move move) const;
    qint64 withoutRate() const { return m_withoutRate; } ///< count as nothing at both ends

private:
    void take(const Uuid &deal, Move move, Int128 amount);

    Int128 m_start = 0;
    Int128 m_end = 0;
    qint64 m_startDeals = 0;
    qint64 m_endDeals = 0;
    qint64 m_withoutRate = 0;
    QList<Step> m_steps;
};

/// "new", "taken_in", "pulled_in", "moved_in", "reopened", "up", "down", "won", "lost",
/// "pushed_out", "moved_out", "left_out", "gone".
QLatin1StringView textOf(ForecastFlow::Move move);

} // namespace Steelyard
