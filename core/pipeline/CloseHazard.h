// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Steelyard {

/// When opportunities are decided: by their age, learned from those that were and from those that
/// are still open (Kaplan and Meier 1958). In whole numbers, the same on every machine.
class CloseHazard
{
public:
    /// Decided ones below which nothing is learned.
    static constexpr qint64 Fewest = 10;

    struct Life
    {
        qint32 days = 0; ///< from its making to its end, or until today
        bool isDecided = false;
    };

    explicit CloseHazard(std::vector<Life> lives);

    /// The chance, in parts per million, that one of that age which is still open is decided within
    /// so many days; nothing where too few were decided. Where few were ever that old, the same
    /// share of what is left is decided each day.
    std::optional<qint64> within(qint32 age, qint32 days) const;
    qint64 decided() const { return m_decided; }

private:
    static constexpr qint64 Whole = 1'000'000'000'000'000;

    qint64 survival(qint32 days) const;

    struct Step
    {
        qint32 days;
        qint64 surviving; ///< of Whole, after that day
    };
    std::vector<Step> m_steps;
    qint32 m_oldest = 0; ///< up to this age enough of them were observed
    qint64 m_daily = 0;  ///< of Whole: open ones left by a day, on average
    qint64 m_decided = 0;
};

} // namespace Steelyard
