// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/EntityDays.h"

#include "core/engine/Tables.h"
#include "core/engine/VirtualFacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint32 NoDay = FactColumn::NoDay;

const ColumnData<qint32> *daysOf(const FactTable &table, const char *field)
{
    const FactColumn *column = *field ? table.column(QLatin1StringView(field)) : nullptr;
    return column && !column->days.empty() ? &column->days : nullptr;
}

qint32 dayAt(const ColumnData<qint32> *days, std::size_t row)
{
    return days ? (*days)[row] : NoDay;
}

FactColumn columnOf(FieldType type)
{
    FactColumn column;
    column.type = type;
    return column;
}

} // namespace

Result<std::shared_ptr<const FactTable>> EntityDays::make(const StandingFact &fact, Tables &tables)
{
    const QString base = QString::fromLatin1(fact.base);
    const Result<const FactTable *> known = tables.table(base);
    if (!known)
        return known.error();
    const FactTable &rows = **known;
    const auto *begins = daysOf(rows, fact.from);
    const auto *ends = daysOf(rows, fact.to);
    const auto *lasts = daysOf(rows, fact.last);
    FactColumn from = columnOf(FieldType::Day);
    FactColumn to = columnOf(FieldType::Day);
    FactColumn guess = columnOf(FieldType::Flag);
    FactColumn link = columnOf(FieldType::Link);
    link.target = base;
    auto table = std::make_shared<FactTable>();
    table->entity = QString::fromLatin1(fact.name);
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        const qint32 begin = dayAt(begins, row);
        if (begin == NoDay && fact.needsBegin)
            continue;
        const qint32 end = dayAt(ends, row);
        const qint32 last = dayAt(lasts, row);
        const qint32 first = begin == NoDay ? VirtualFacts::Ever : begin;
        const qint32 after = std::min(end == NoDay ? VirtualFacts::Forever : end,
                                      last == NoDay ? VirtualFacts::Forever : last + 1);
        if (first >= after)
            continue;
        table->ids.push_back(rows.ids[row]);
        from.days.push_back(first);
        to.days.push_back(after);
        guess.numbers.push_back(begin == NoDay ? 1 : 0);
        link.links.push_back(qint32(row));
    }
    table->columns.insert(u"from_day"_s, std::move(from));
    table->columns.insert(u"to_day"_s, std::move(to));
    table->columns.insert(u"no_history"_s, std::move(guess));
    table->columns.insert(base, std::move(link));
    return std::shared_ptr<const FactTable>(std::move(table));
}

} // namespace Steelyard
