// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/DateRange.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// How long a period is and by which calendar it is cut.
enum class Grain {
    Day,
    Week,
    TenDays,
    Month,
    Quarter,
    Half,
    Year,
    FiscalMonth,
    FiscalQuarter,
    FiscalHalf,
    FiscalYear,
    RetailMonth,
    RetailQuarter,
    RetailYear,      ///< whole weeks: 4-4-5 and its kin
    SettlementMonth, ///< up to a cut day: 26th to 25th
    Range            ///< any days, named by their first and last
};

/// The code in files and options: "month", "ten_days", "fiscal_quarter".
QLatin1StringView grainName(Grain grain);
std::optional<Grain> grainFromName(QStringView name);

/// A period's place in its year: both counted as people write them, the index from 1.
struct PeriodSlot
{
    int year = 0;
    int index = 0;

    bool operator==(const PeriodSlot &) const = default;
};

/// How a company cuts time: weeks, fiscal year, whole-week year, settlement day.
struct PeriodRules
{
    enum class FirstWeek { WithJanuary1, FourDays, SevenDays }; ///< FourDays is ISO 8601
    enum class YearLabel { ByEnd, ByStart };
    enum class Weeks { P445, P454, P544, P13x4 };
    enum class RetailEnd { LastInMonth, NearestMonthEnd };
    enum class LongYear { DropWeek53, Shift };
    /// How January and February are compared with those of last year: by the days of the solar
    /// calendar, by the days from the Spring Festival, or both months as one.
    enum class SpringFestival { Solar, Lunar, MergeJanFeb };

    Qt::DayOfWeek weekStart = Qt::Monday;
    FirstWeek firstWeek = FirstWeek::FourDays;
    int fiscalStartMonth = 1;
    YearLabel fiscalLabel = YearLabel::ByEnd;
    Weeks retailPattern = Weeks::P445;
    RetailEnd retailEnd = RetailEnd::NearestMonthEnd; ///< 31 January, Saturday: the retailers' year
    int retailEndMonth = 1;
    Qt::DayOfWeek retailEndDay = Qt::Saturday;
    YearLabel retailLabel = YearLabel::ByStart;
    LongYear longYear = LongYear::DropWeek53;
    SpringFestival springFestival = SpringFestival::Solar;
    int settlementDay = 25; ///< last day of the month's settlement; 31 is the civil month

    /// Where a day falls; not for Grain::Range.
    PeriodSlot slotOf(Grain grain, const QDate &day) const;
    /// The days of a slot; nothing when that year has no such slot (2017-W53).
    std::optional<DateRange> rangeOf(Grain grain, const PeriodSlot &slot) const;

    bool operator==(const PeriodRules &) const = default;

private:
    QDate weekStartOf(const QDate &day) const;
    QDate weekYearStart(int year) const;
    QDate retailYearStart(int year) const;
    QDate settlementEnd(int year, int month) const;
};

} // namespace Steelyard
