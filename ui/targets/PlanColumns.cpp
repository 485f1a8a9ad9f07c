// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanColumns.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// The next shorter grain that people look at within one; a piece of a week has its days.
std::optional<Grain> within(const PlanColumns::Column &column)
{
    if (column.isDerived && column.period.grain() == Grain::Range)
        return Grain::Day;
    switch (column.period.grain()) {
    case Grain::Quarter:
    case Grain::FiscalQuarter:
    case Grain::RetailQuarter:
    case Grain::Half:
    case Grain::FiscalHalf:
        return Grain::Month;
    case Grain::Month:
    case Grain::FiscalMonth:
    case Grain::RetailMonth:
    case Grain::SettlementMonth:
    case Grain::Range:
        return Grain::Week;
    case Grain::Week:
    case Grain::TenDays:
        return Grain::Day;
    case Grain::Day:
    case Grain::Year:
    case Grain::FiscalYear:
    case Grain::RetailYear:
        return std::nullopt;
    }
    return std::nullopt;
}

Grain quarterOf(Grain year)
{
    return year == Grain::FiscalYear ? Grain::FiscalQuarter
        : year == Grain::RetailYear  ? Grain::RetailQuarter
                                     : Grain::Quarter;
}

} // namespace

PlanColumns::PlanColumns(const TargetPlan &plan, const Period &year, const Calendar &calendar,
                         Axis axis)
    : m_parts(plan.periods())
    , m_calendar(calendar)
    , m_axis(axis)
{
    Column top {year, 0, int(m_parts.size()) - 1, 0, false, true, true};
    m_open.insert(keyOf(top));
    for (const Column &below : childrenOf(top)) {
        if (below.first != below.last && !below.isDerived)
            m_open.insert(keyOf(below));
    }
    m_visible.clear();
    show(top, m_visible);
}

QString PlanColumns::keyOf(const Column &column)
{
    return QString::number(column.depth) + u':' + column.period.from().toString(Qt::ISODate);
}

// None where parts do not make up whole quarters.
QList<PlanColumns::Column> PlanColumns::quartersOf(const Column &year) const
{
    QList<Column> result;
    for (const Period &quarter :
         Period::periodsOf(quarterOf(year.period.grain()), year.period.range(), m_calendar)) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < m_parts.size(); ++i) {
            if (m_parts.at(i).from() == quarter.from())
                first = i;
            if (m_parts.at(i).to() == quarter.to())
                last = i;
        }
        if (first < 0 || last <= first)
            return {};
        result << Column {quarter, first, last, year.depth + 1, false, true, false};
    }
    return result;
}

// Those at the ends of the year are cut there.
QList<PlanColumns::Column> PlanColumns::weeksOf(const Column &year) const
{
    QList<Column> result;
    int part = year.first;
    for (const Period &week : Period::periodsOf(Grain::Week, year.period.range(), m_calendar)) {
        const DateRange cut {qMax(week.from(), year.period.from()),
                             qMin(week.to(), year.period.to())};
        while (part < year.last && m_parts.at(part).to() <= cut.from)
            ++part;
        int last = part;
        while (last < year.last && m_parts.at(last).to() < cut.to)
            ++last;
        const bool isPart = part == last && m_parts.at(part).range() == cut;
        result << Column {cut == week.range() ? week : Period::of(cut),
                          part,
                          last,
                          year.depth + 1,
                          !isPart,
                          false,
                          false};
    }
    return result;
}

QList<PlanColumns::Column> PlanColumns::childrenOf(const Column &column) const
{
    QList<Column> result;
    const int depth = column.depth + 1;
    if (column.depth == 0 && m_axis == Axis::Weeks) {
        result = weeksOf(column);
    } else if (column.first < column.last && !column.isDerived) {
        if (column.depth == 0)
            result = quartersOf(column);
        if (result.isEmpty()) {
            for (int i = column.first; i <= column.last; ++i)
                result << Column {m_parts.at(i), i, i, depth, false, false, false};
        }
    } else if (const auto shorter = within(column)) {
        for (const Period &piece : Period::periodsOf(*shorter, column.period.range(), m_calendar)) {
            // A week across two months is cut at their border.
            const DateRange cut {qMax(piece.from(), column.period.from()),
                                 qMin(piece.to(), column.period.to())};
            const bool isWhole = cut == piece.range();
            int first = column.first;
            while (m_parts.at(first).to() <= cut.from)
                ++first;
            int last = first;
            while (m_parts.at(last).to() < cut.to)
                ++last;
            result << Column {
                isWhole ? piece : Period::of(cut), first, last, depth, true, false, false};
        }
    }
    for (Column &child : result) {
        child.hasChildren = (child.first < child.last && !child.isDerived)
            || (within(child) && child.period.range().days() > 1);
        child.isOpen = m_open.contains(keyOf(child));
    }
    return result;
}

void PlanColumns::show(const Column &column, QList<Column> &into) const
{
    into << column;
    if (!column.isOpen)
        return;
    for (const Column &child : childrenOf(column))
        show(child, into);
}

int PlanColumns::countBelow(int column) const
{
    int count = 0;
    while (column + 1 + count < m_visible.size()
           && m_visible.at(column + 1 + count).depth > m_visible.at(column).depth)
        ++count;
    return count;
}

void PlanColumns::setOpen(int column, bool open)
{
    Column &at = m_visible[column];
    if (!at.hasChildren || at.isOpen == open)
        return;
    if (open) {
        m_open.insert(keyOf(at));
        at.isOpen = true;
        QList<Column> shown;
        show(at, shown);
        for (qsizetype i = 1; i < shown.size(); ++i)
            m_visible.insert(column + i, shown.at(i));
        return;
    }
    m_open.remove(keyOf(at));
    const int below = countBelow(column);
    at.isOpen = false;
    m_visible.remove(column + 1, below);
}

} // namespace Steelyard
