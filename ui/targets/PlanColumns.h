// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/base/Period.h"
#include "core/targets/TargetPlan.h"

#include <QSet>

namespace Steelyard {

/// The time axis of a plan: the year, its quarters, the parts that figures are kept in, and the
/// weeks and days that these are made of; each opens to show what is in it. Or the year, its weeks
/// and their days: a week across two months is whole then.
class PlanColumns
{
public:
    enum class Axis { Months, Weeks };
    struct Column
    {
        Period period;
        int first = 0; ///< parts of the plan, both included
        int last = 0;
        int depth = 0;          ///< 0: the year
        bool isDerived = false; ///< some days of one part or of several, not whole parts
        bool hasChildren = false;
        bool isOpen = false;

        bool operator==(const Column &) const = default;
    };

    PlanColumns() = default;
    /// With the year and its quarters open.
    PlanColumns(const TargetPlan &plan, const Period &year, const Calendar &calendar,
                Axis axis = Axis::Months);

    /// Those in sight; the year is the first.
    const QList<Column> &visible() const { return m_visible; }
    /// How many of those right after a column belong to it.
    int countBelow(int column) const;
    /// Opens or closes a column; what is below comes or goes.
    void setOpen(int column, bool open);

private:
    QList<Column> quartersOf(const Column &year) const;
    QList<Column> weeksOf(const Column &year) const;
    QList<Column> childrenOf(const Column &column) const;
    void show(const Column &column, QList<Column> &into) const;
    static QString keyOf(const Column &column);

    QList<Period> m_parts;
    Calendar m_calendar;
    Axis m_axis = Axis::Months;
    QSet<QString> m_open;
    QList<Column> m_visible;
};

} // namespace Steelyard
