// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ratio.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Steelyard {

/// How likely a target is reached, from what the node itself did before: its past months are drawn
/// again for the months to come, and its open deals are won as often as it wins.
///
/// What a run reaches is the larger of both, since won deals are what months are made of. The same
/// seed gives the same answer on every machine.
struct Outlook
{
    static constexpr int Runs = 2000;
    static constexpr std::size_t FewestParts = 4; ///< with fewer nothing can be said
    static constexpr std::size_t PlacedParts = 8; ///< the last ones, among which a target is placed

    std::vector<qint64> past; ///< what earlier parts brought, scale 4, the latest last
    qint64 reached = 0;       ///< in the period so far
    qint64 whole = 0;         ///< parts that are to come
    Ratio begun {0, 1};       ///< and what is left of the one that has begun
    qint64 deals = 0;         ///< open ones
    qint64 dealValue = 0;     ///< each of them, on average
    Ratio winRate {0, 0};
    bool isLowerBetter = false;

    /// In parts per million; nothing where the past is too short.
    std::optional<qint64> probability(qint64 target, quint64 seed) const;
    /// Where the target lies among the last parts, in parts per million: how many of them it
    /// exceeds, those that equal it counted half. Nothing without a past.
    std::optional<qint64> percentile(qint64 targetOfAPart) const;

    bool operator==(const Outlook &) const = default;
};

} // namespace Steelyard
