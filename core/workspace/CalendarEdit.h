// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/DateRange.h"
#include "core/exchange/IcsDays.h"
#include "core/sales/Holiday.h"
#include "core/sales/Setting.h"
#include "core/workspace/Reading.h"

#include <functional>
#include <optional>

namespace Steelyard {

/// What somebody would have otherwise of how the company cuts time; what is not said stays.
struct CalendarEdit
{
    std::optional<int> fiscalStart;        ///< a month, 1 to 12
    std::optional<QString> calendar;       ///< "cn", "weekdays"
    std::optional<QString> springFestival; ///< "solar", "lunar", "merge_jan_feb"
    std::optional<int> settlementDay;      ///< 1 to 31; 31 is the civil month
    QList<IcsDays::Event> days;            ///< holidays and make-up workdays to be added
    QDate from;                            ///< since when it holds; invalid: today

    /// As it is settled.
    struct Settled
    {
        int fiscalStart = 1;
        QString calendar;
        QString springFestival;
        int settlementDay = 25;
        QList<Setting> history; ///< of these settings, by name, the latest first
        qint64 ownDays = 0;     ///< holidays and make-up workdays that the company added

        bool operator==(const Settled &) const = default;
    };
    static Settled settled(const Reading &reading);

    /// One undoable command; without changes where all of it is settled already. What held until
    /// then stays written down with its days. Errors: those of Calendar::builtIn.
    Result<Command> command(const Reading &reading, const std::function<Uuid()> &newId) const;

    /// What becomes of it today.
    struct Preview
    {
        struct Pair
        {
            DateRange before;
            DateRange after;
        };
        Pair fiscalYear;
        Pair settlementMonth;
        int year = 0; ///< whose working days are counted
        qint64 workdaysBefore = 0;
        qint64 workdaysAfter = 0;
        QString springBefore;
        QString springAfter;
        QList<Holiday> added;
        bool changesAnything = false;
    };
    Result<Preview> preview(const Reading &reading) const;

private:
    /// The days that are not known yet.
    QList<Holiday> newDays(const Calendar &present) const;
    Result<Calendar> applied(const Calendar &present) const;
};

} // namespace Steelyard
