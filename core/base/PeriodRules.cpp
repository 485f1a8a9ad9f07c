// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PeriodRules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array GrainNames {"day"_L1,
                                 "week"_L1,
                                 "ten_days"_L1,
                                 "month"_L1,
                                 "quarter"_L1,
                                 "half"_L1,
                                 "year"_L1,
                                 "fiscal_month"_L1,
                                 "fiscal_quarter"_L1,
                                 "fiscal_half"_L1,
                                 "fiscal_year"_L1,
                                 "retail_month"_L1,
                                 "retail_quarter"_L1,
                                 "retail_year"_L1,
                                 "settlement_month"_L1,
                                 "range"_L1};

/// Months in a period that is cut at months; 0 for the others.
int monthsOf(Grain grain)
{
    switch (grain) {
    case Grain::Month:
    case Grain::FiscalMonth:
        return 1;
    case Grain::Quarter:
    case Grain::FiscalQuarter:
        return 3;
    case Grain::Half:
    case Grain::FiscalHalf:
        return 6;
    case Grain::Year:
    case Grain::FiscalYear:
        return 12;
    case Grain::Day:
    case Grain::Week:
    case Grain::TenDays:
    case Grain::RetailMonth:
    case Grain::RetailQuarter:
    case Grain::RetailYear:
    case Grain::SettlementMonth:
    case Grain::Range:
        break;
    }
    return 0;
}

bool isFiscal(Grain grain)
{
    return grain >= Grain::FiscalMonth && grain <= Grain::FiscalYear;
}

/// The first day of a month counted from January of year 1 (0).
QDate monthStart(int serial)
{
    return {serial / 12 + 1, serial % 12 + 1, 1};
}

int serialOf(const QDate &day)
{
    return (day.year() - 1) * 12 + day.month() - 1;
}

/// Months of a retail year begin at these weeks; the last entry is the ordinary year's end.
std::vector<int> retailWeeks(PeriodRules::Weeks pattern)
{
    switch (pattern) {
    case PeriodRules::Weeks::P445:
        return {0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52};
    case PeriodRules::Weeks::P454:
        return {0, 4, 9, 13, 17, 22, 26, 30, 35, 39, 43, 48, 52};
    case PeriodRules::Weeks::P544:
        return {0, 5, 9, 13, 18, 22, 26, 31, 35, 39, 44, 48, 52};
    case PeriodRules::Weeks::P13x4:
        return {0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52};
    }
    Q_UNREACHABLE();
}

/// The weeks at which periods of this grain begin within a retail year.
std::vector<int> retailCuts(Grain grain, PeriodRules::Weeks pattern)
{
    if (grain == Grain::RetailYear)
        return {0, 52};
    if (grain == Grain::RetailMonth)
        return retailWeeks(pattern);
    // Thirteen periods make quarters of 3, 3, 3 and 4.
    return pattern == PeriodRules::Weeks::P13x4 ? std::vector {0, 12, 24, 36, 52}
                                                : std::vector {0, 13, 26, 39, 52};
}

} // namespace

QLatin1StringView grainName(Grain grain)
{
    return GrainNames[size_t(grain)];
}

std::optional<Grain> grainFromName(QStringView name)
{
    const auto found = std::find(GrainNames.begin(), GrainNames.end(), name);
    if (found == GrainNames.end())
        return std::nullopt;
    return Grain(found - GrainNames.begin());
}

QDate PeriodRules::weekStartOf(const QDate &day) const
{
    return day.addDays(-((day.dayOfWeek() - int(weekStart) + 7) % 7));
}

QDate PeriodRules::weekYearStart(int year) const
{
    switch (firstWeek) {
    case FirstWeek::WithJanuary1:
        return weekStartOf(QDate(year, 1, 1));
    case FirstWeek::FourDays:
        return weekStartOf(QDate(year, 1, 4));
    case FirstWeek::SevenDays:
        return weekStartOf(QDate(year, 1, 7));
    }
    Q_UNREACHABLE();
}

QDate PeriodRules::retailYearStart(int year) const
{
    // A year that ends with December lies in one civil year, whichever end gives the label.
    const bool byEnd = retailLabel == YearLabel::ByEnd || retailEndMonth == 12;
    const int endYear = byEnd ? year - 1 : year;
    const QDate monthEnd = QDate(endYear, retailEndMonth, 1).addMonths(1).addDays(-1);
    const int back = (monthEnd.dayOfWeek() - int(retailEndDay) + 7) % 7;
    const bool later = retailEnd == RetailEnd::NearestMonthEnd && back > 3;
    return monthEnd.addDays(later ? 7 - back : -back).addDays(1);
}

QDate PeriodRules::settlementEnd(int year, int month) const
{
    return {year, month, qMin(settlementDay, QDate(year, month, 1).daysInMonth())};
}

PeriodSlot PeriodRules::slotOf(Grain grain, const QDate &day) const
{
    if (const int months = monthsOf(grain)) {
        const int start = isFiscal(grain) ? fiscalStartMonth - 1 : 0;
        const int serial = serialOf(day) - start;
        const int label = start > 0 && fiscalLabel == YearLabel::ByEnd ? 1 : 0;
        return {serial / 12 + 1 + label, serial % 12 / months + 1};
    }
    switch (grain) {
    case Grain::Day:
        return {day.year(), day.dayOfYear()};
    case Grain::Week: {
        int year = day.year() + 1;
        while (weekYearStart(year) > day)
            --year;
        return {year, int(weekYearStart(year).daysTo(day) / 7) + 1};
    }
    case Grain::TenDays:
        return {day.year(), (day.month() - 1) * 3 + qMin((day.day() - 1) / 10, 2) + 1};
    case Grain::SettlementMonth: {
        const QDate month = day > settlementEnd(day.year(), day.month())
            ? day.addDays(1 - day.day()).addMonths(1)
            : day;
        return {month.year(), month.month()};
    }
    case Grain::RetailMonth:
    case Grain::RetailQuarter:
    case Grain::RetailYear: {
        int year = day.year() + 2;
        while (retailYearStart(year) > day)
            --year;
        const auto week = int(retailYearStart(year).daysTo(day) / 7);
        const std::vector<int> cuts = retailCuts(grain, retailPattern);
        // A 53rd week belongs to the year's last period.
        const auto last = cuts.end() - 1;
        const auto after = std::upper_bound(cuts.begin(), last, week);
        return {year, int(after - cuts.begin())};
    }
    default:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<DateRange> PeriodRules::rangeOf(Grain grain, const PeriodSlot &slot) const
{
    const auto [year, index] = slot;
    if (year < 2 || year > 9997 || index < 1)
        return std::nullopt;
    if (const int months = monthsOf(grain)) {
        if (index > 12 / months)
            return std::nullopt;
        const int start = isFiscal(grain) ? fiscalStartMonth - 1 : 0;
        const int label = start > 0 && fiscalLabel == YearLabel::ByEnd ? 1 : 0;
        const int serial = (year - 1 - label) * 12 + start + (index - 1) * months;
        return DateRange {monthStart(serial), monthStart(serial + months)};
    }
    switch (grain) {
    case Grain::Day: {
        const QDate day = QDate(year, 1, 1).addDays(index - 1);
        return day.year() == year ? std::optional(DateRange {day, day.addDays(1)}) : std::nullopt;
    }
    case Grain::Week: {
        const QDate from = weekYearStart(year).addDays(7 * (index - 1));
        return from < weekYearStart(year + 1) ? std::optional(DateRange {from, from.addDays(7)})
                                              : std::nullopt;
    }
    case Grain::TenDays: {
        if (index > 36)
            return std::nullopt;
        const QDate month(year, (index - 1) / 3 + 1, 1);
        const int third = (index - 1) % 3;
        return DateRange {month.addDays(10 * third),
                          third == 2 ? month.addMonths(1) : month.addDays(10 * third + 10)};
    }
    case Grain::SettlementMonth: {
        if (index > 12)
            return std::nullopt;
        const QDate before = QDate(year, index, 1).addMonths(-1);
        return DateRange::inclusive(settlementEnd(before.year(), before.month()).addDays(1),
                                    settlementEnd(year, index));
    }
    case Grain::RetailMonth:
    case Grain::RetailQuarter:
    case Grain::RetailYear: {
        const std::vector<int> cuts = retailCuts(grain, retailPattern);
        if (index >= int(cuts.size()))
            return std::nullopt;
        const QDate from = retailYearStart(year);
        const bool last = index == int(cuts.size()) - 1;
        return DateRange {from.addDays(7 * cuts[size_t(index) - 1]),
                          last ? retailYearStart(year + 1) : from.addDays(7 * cuts[size_t(index)])};
    }
    default:
        return std::nullopt;
    }
}

} // namespace Steelyard
