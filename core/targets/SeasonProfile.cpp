// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/SeasonProfile.h"

#include "core/base/Int128.h"

#include <QMap>

#include <algorithm>

namespace Steelyard {

namespace {

qint64 amountOf(const PastMonth &month)
{
    return std::max<qint64>(month.amount, 0);
}

qint64 median(std::vector<qint64> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// What a working day of the month weighs against the average one of its year, in parts per
/// million; nothing for a month that says nothing.
std::vector<std::optional<qint64>> indexes(const std::vector<PastMonth> &history)
{
    struct Year
    {
        Int128 amount = 0;
        qint64 workdays = 0;
    };
    QMap<int, Year> years;
    for (const PastMonth &month : history) {
        if (month.isExcluded || month.workdays <= 0)
            continue;
        years[month.year].amount += amountOf(month);
        years[month.year].workdays += month.workdays;
    }
    std::vector<std::optional<qint64>> result;
    for (const PastMonth &month : history) {
        const Year year = years.value(month.year);
        result.push_back(
            month.isExcluded || month.workdays <= 0 || year.amount == 0
                ? std::nullopt
                : std::optional(qint64(Int128(amountOf(month)) * year.workdays
                                       * SeasonProfile::Average / (year.amount * month.workdays))));
    }
    return result;
}

} // namespace

SeasonProfile::SeasonProfile()
{
    months.fill(Average);
    weekdays.fill(Average);
}

SeasonProfile SeasonProfile::learned(const std::vector<PastMonth> &history)
{
    SeasonProfile profile;
    std::array<qint64, 12> sums {};
    std::array<qint64, 12> counts {};
    const auto found = indexes(history);
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (!found[i])
            continue;
        const auto month = std::size_t(history[i].month - 1);
        sums[month] += *found[i];
        ++counts[month];
    }
    for (std::size_t month = 0; month < sums.size(); ++month) {
        if (counts[month] > 0)
            profile.months[month] = (sums[month] + counts[month] / 2) / counts[month];
    }
    return profile;
}

std::vector<std::size_t> SeasonProfile::outliers(const std::vector<PastMonth> &history)
{
    const auto found = indexes(history);
    std::vector<qint64> known;
    for (const auto &index : found) {
        if (index)
            known.push_back(*index);
    }
    std::vector<std::size_t> places;
    if (known.empty())
        return places;
    const qint64 usual = median(known);
    for (qint64 &index : known)
        index = qAbs(index - usual);
    const qint64 distance = median(known);
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i] && distance > 0 && qAbs(*found[i] - usual) > 3 * distance)
            places.push_back(i);
    }
    return places;
}

std::vector<qint64> SeasonProfile::dayWeights(const DateRange &range, const Calendar &calendar,
                                              const QSet<QDate> &leave) const
{
    std::vector<qint64> weights;
    for (QDate day = range.from; day < range.to; day = day.addDays(1)) {
        const bool isOpen = calendar.isWorkday(day) && !leave.contains(day);
        weights.push_back(isOpen ? months[std::size_t(day.month() - 1)]
                                  * weekdays[std::size_t(day.dayOfWeek() - 1)] / Average
                                 : 0);
    }
    return weights;
}

std::vector<qint64> SeasonProfile::periodWeights(const QList<Period> &periods,
                                                 const Calendar &calendar) const
{
    std::vector<qint64> weights;
    for (const Period &period : periods) {
        qint64 sum = 0;
        for (const qint64 day : dayWeights(period.range(), calendar))
            sum += day;
        weights.push_back(sum);
    }
    return weights;
}

qint64 Ramp::weight(const QDate &hired, const QDate &left, const DateRange &period) const
{
    qint64 sum = 0;
    for (QDate day = period.from; day < period.to; day = day.addDays(1)) {
        if ((hired.isValid() && day < hired) || (left.isValid() && day > left))
            continue;
        std::size_t month = months.size();
        if (hired.isValid()) {
            const int begun = (day.year() - hired.year()) * 12 + day.month() - hired.month();
            month = std::size_t(hired.addMonths(begun) > day ? begun - 1 : begun);
        }
        sum += month < months.size() ? months[month] : SeasonProfile::Average;
    }
    return sum;
}

} // namespace Steelyard
