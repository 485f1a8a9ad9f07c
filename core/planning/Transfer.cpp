// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/Transfer.h"

#include "core/base/Fixed.h"
#include "core/targets/Allocator.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array modes {"leave"_L1, "remaining"_L1, "future"_L1, "custom"_L1};
constexpr int Scale = 4;

qint64 total(const std::vector<qint64> &days)
{
    return std::accumulate(days.begin(), days.end(), qint64(0));
}

Error refused(QLatin1StringView code, qint64 amount, qint64 rest)
{
    return {Error::Kind::Invalid,
            code,
            {{u"amount"_s, Fixed::text(amount, Scale)}, {u"rest"_s, Fixed::text(rest, Scale)}},
            {}};
}

/// A figure at the day, without anything moved yet.
Transfer::Piece atDay(const DatedFigure &figure, qint32 day)
{
    Transfer::Piece piece;
    piece.isTouched = figure.end() > day;
    if (figure.from < day)
        piece.before = figure.sum(figure.from, day);
    if (piece.isTouched)
        piece.after = figure.sum(day, figure.end());
    return piece;
}

} // namespace

qint64 DatedFigure::sum(qint32 first, qint32 last) const
{
    qint64 sum = 0;
    for (qint32 day = std::max(first, from); day < std::min(last, end()); ++day)
        sum += days[std::size_t(day - from)];
    return sum;
}

/// What of an own figure goes along, by its days.
std::vector<qint64> Transfer::movingDays(std::size_t figure) const
{
    const DatedFigure &one = own[figure];
    std::vector<qint64> moving(one.days.size(), 0);
    const bool isMoved = mode == Mode::Remaining || (mode == Mode::Future && one.from >= day);
    std::vector<qint64> rest;
    for (std::size_t i = 0; i < moving.size(); ++i) {
        const bool isLater = one.from + qint32(i) >= day;
        moving[i] = isMoved && isLater ? one.days[i] : 0;
        rest.push_back(isLater ? std::max<qint64>(one.days[i], 0) : 0);
    }
    if (mode != Mode::Custom || figure >= custom.size() || custom[figure] == 0)
        return moving;
    const auto parts = Allocator::divide(custom[figure], rest, 1, Allocator::Ties::Position);
    return parts ? *parts : moving;
}

Result<Transfer::Outcome> Transfer::work() const
{
    Outcome outcome;
    std::vector<qint64> stayed;
    const auto within = [this](const std::vector<qint64> &days, const DatedFigure &figure) {
        qint64 sum = 0;
        for (qint32 at = std::max(day, figure.from);
             at < std::min(figure.end(), day + qint32(days.size())); ++at)
            sum += days[std::size_t(at - day)];
        return sum;
    };
    for (std::size_t i = 0; i < own.size(); ++i) {
        // Sums follow what they are made of.
        Piece piece = atDay(own[i], day);
        if (!own[i].isSum && piece.isTouched) {
            const std::vector<qint64> moving = movingDays(i);
            const qint64 amount = total(moving);
            if (mode == Mode::Custom && i < custom.size() && custom[i] != amount)
                return refused("target.transfer_too_much"_L1, custom[i], *piece.after);
            if (amount > std::max<qint64>(*piece.after, 0) && mode == Mode::Custom)
                return refused("target.transfer_too_much"_L1, amount, *piece.after);
            outcome.stays += *piece.after - amount;
            outcome.movedTotal += amount;
            const qint32 first = std::max(day, own[i].from);
            const auto reach = std::size_t(own[i].end() - day);
            outcome.moved.resize(std::max(outcome.moved.size(), reach));
            stayed.resize(outcome.moved.size());
            for (qint32 at = first; at < own[i].end(); ++at) {
                const auto place = std::size_t(at - own[i].from);
                outcome.moved[std::size_t(at - day)] += moving[place];
                stayed[std::size_t(at - day)] += own[i].days[place] - moving[place];
            }
            if (amount == 0 && *piece.after != 0)
                piece.after.reset();
            else if (piece.after)
                piece.after = amount;
        }
        outcome.own.push_back(piece);
    }
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (own[i].isSum && outcome.own[i].isTouched)
            *outcome.own[i].after -= within(stayed, own[i]);
    }
    for (const DatedFigure &figure : left) {
        Piece piece = atDay(figure, day);
        if (const qint64 amount = within(outcome.moved, figure); piece.after && amount != 0) {
            if (*piece.after >= 0 && *piece.after < amount)
                return refused("target.transfer_below_zero"_L1, amount, *piece.after);
            *piece.after -= amount;
        }
        outcome.left.push_back(piece);
    }
    for (const DatedFigure &figure : joined) {
        Piece piece = atDay(figure, day);
        if (piece.after)
            *piece.after += within(outcome.moved, figure);
        outcome.joined.push_back(piece);
    }
    return outcome;
}

QLatin1StringView textOf(Transfer::Mode mode)
{
    return modes.at(std::size_t(mode));
}

std::optional<Transfer::Mode> transferModeFrom(QStringView text)
{
    for (std::size_t i = 0; i < modes.size(); ++i) {
        if (text == modes.at(i))
            return Transfer::Mode(i);
    }
    return std::nullopt;
}

} // namespace Steelyard
