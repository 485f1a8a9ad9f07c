// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QLatin1StringView>

#include <optional>
#include <vector>

namespace Steelyard {

/// A figure for a stretch of days and the exact part of it that falls on each of them.
struct DatedFigure
{
    qint32 from = 0; ///< the engine's count of days
    std::vector<qint64> days;
    bool isSum = false; ///< made of shorter ones of the same node: follows them, is never cut

    qint32 end() const { return from + qint32(days.size()); }
    /// Of the days from `first` up to the day before `last`.
    qint64 sum(qint32 first, qint32 last) const;

    bool operator==(const DatedFigure &) const = default;
};

/// Somebody goes to another team on a day, and his target goes along, or not (A16). What was before
/// that day stays as it was for everybody; whatever the team that he leaves has less, the team that
/// he joins has more.
struct Transfer
{
    enum class Mode {
        Leave,     ///< all of it stays with the team that he leaves
        Remaining, ///< the part of his working days from that day on goes along
        Future,    ///< only periods that begin on that day or later go along
        Custom     ///< as much as somebody says
    };

    qint32 day = 0; ///< the first one in the other team
    Mode mode = Mode::Remaining;
    std::vector<qint64> custom;      ///< for each own figure: what of its rest goes along
    std::vector<DatedFigure> own;    ///< of the person
    std::vector<DatedFigure> left;   ///< of the teams that he leaves
    std::vector<DatedFigure> joined; ///< of the teams that he joins

    /// What a figure becomes. One that ends before the day stays whole, one that begins later
    /// changes whole; others are cut in two at the day.
    struct Piece
    {
        std::optional<qint64> before; ///< nothing: the figure begins on the day or later
        std::optional<qint64> after;  ///< nothing: it ends before, or nothing is left to have
        bool isTouched = false;       ///< it has days from the day on

        bool operator==(const Piece &) const = default;
    };
    struct Outcome
    {
        std::vector<Piece> own;
        std::vector<Piece> left;
        std::vector<Piece> joined;
        std::vector<qint64> moved; ///< by day from `day` on
        qint64 movedTotal = 0;
        qint64 stays = 0; ///< of his rest, without an owner from now on
    };
    /// Errors: target.transfer_too_much {amount, rest} where more is to go along than is left,
    /// target.transfer_below_zero {amount} where a team has less than what goes.
    Result<Outcome> work() const;

private:
    std::vector<qint64> movingDays(std::size_t figure) const;
};

/// "leave", "remaining", "future", "custom".
QLatin1StringView textOf(Transfer::Mode mode);
std::optional<Transfer::Mode> transferModeFrom(QStringView text);

} // namespace Steelyard
