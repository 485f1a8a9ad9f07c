// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/base/Period.h"

#include <QSet>
#include <QString>

#include <array>
#include <vector>

namespace Steelyard {

/// What one month brought, and on how many working days.
struct PastMonth
{
    int year = 0;
    int month = 1;
    qint64 amount = 0;
    qint64 workdays = 0;
    bool isExcluded = false; ///< an outlier that says nothing about the season

    bool operator==(const PastMonth &) const = default;
};

/// What a working day weighs by its month and its weekday, in parts per million of the average; a
/// plan keeps the one that it was made with (A4).
struct SeasonProfile
{
    static constexpr qint64 Average = 1'000'000;

    QString name;
    std::array<qint64, 12> months;
    std::array<qint64, 7> weekdays; ///< Monday first

    /// Every working day weighs the same.
    SeasonProfile();
    /// Of every month its part of its own year's average working day, averaged over the years. A
    /// month that nothing is known of is average. Amounts below zero count as 0.
    static SeasonProfile learned(const std::vector<PastMonth> &history);
    /// Places of the months that are more than three times as far from the median of all working
    /// days as they usually are (median absolute deviation): candidates for exclusion.
    static std::vector<std::size_t> outliers(const std::vector<PastMonth> &history);

    /// One weight a day: 0 where the calendar has no work and on days of leave.
    std::vector<qint64> dayWeights(const DateRange &range, const Calendar &calendar,
                                   const QSet<QDate> &leave = {}) const;
    /// The sum of its days, one for each period.
    std::vector<qint64> periodWeights(const QList<Period> &periods, const Calendar &calendar) const;

    bool operator==(const SeasonProfile &) const = default;
};

/// How much of a full person a beginner is, month by month of service: 爬坡期 (A17).
struct Ramp
{
    std::vector<qint64> months; ///< parts per million; after the last one a person counts whole

    /// The days of a person in a period, each by the ramp: full days times a million. An invalid
    /// day of hiring means since ever; the day of leaving is the last one, invalid means still
    /// here.
    qint64 weight(const QDate &hired, const QDate &left, const DateRange &period) const;

    bool operator==(const Ramp &) const = default;
};

} // namespace Steelyard
