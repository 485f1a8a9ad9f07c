// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/MonthFigures.h"

#include "ui/models/MeasureText.h"

using namespace Qt::StringLiterals;

namespace Steelyard::MonthFigures {

namespace {

bool isMoney(const QList<Cell> &months)
{
    return !months.isEmpty() && months.constLast().measure.unit == UnitOfMeasure::Money;
}

Money largestOf(const QList<Cell> &months)
{
    Money largest {0, months.isEmpty() ? QString() : months.constLast().measure.currency.get()};
    for (const Cell &cell : months) {
        if (const auto units = MeasureText::units(cell.measure, Money::Scale))
            largest.units = qMax(largest.units, qAbs(*units));
    }
    return largest;
}

} // namespace

QString unitOf(const QList<Cell> &months, const Formatting &formatting)
{
    const Money largest = largestOf(months);
    if (!isMoney(months) || largest.units == 0 || largest.currency.isEmpty())
        return {};
    return formatting.unitLabel(formatting.unitFor(largest), largest.currency);
}

QList<MonthColumn> of(const QList<Cell> &months, const Formatting &formatting)
{
    const MeasureText words(formatting);
    const Formatting::Unit unit = formatting.unitFor(largestOf(months));
    QList<MonthColumn> result;
    for (const Cell &cell : months) {
        MonthColumn month;
        const QDate first = cell.period.range().from;
        month.label = formatting.shortMonth(first);
        // The year is said where it begins, in two digits: twelve labels stand side by side.
        if (first.month() == 1)
            month.label = formatting.isChinese() ? first.toString(u"yy年"_s) + month.label
                                                 : month.label + first.toString(u" ’yy"_s);
        month.value
            = isMoney(months) ? words.moneyIn(unit, cell.measure) : words.value(cell.measure);
        month.exact = u"%1: %2"_s.arg(formatting.month(first), words.exact(cell.measure));
        if (const auto units = MeasureText::units(cell.measure, 4))
            month.height = double(*units);
        result.append(month);
    }
    return result;
}

} // namespace Steelyard::MonthFigures
