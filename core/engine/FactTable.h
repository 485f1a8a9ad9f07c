// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"
#include "core/engine/ColumnData.h"
#include "core/sales/Schema.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <compare>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace Steelyard {

/// What a text said in rows that were changed since, where the day of the change is known.
struct PastTexts
{
    struct Text
    {
        qint32 row;
        qint32 until; ///< the first day on which it said something else
        qint32 code;  ///< place in the column's dictionary; none where it said nothing

        auto operator<=>(const Text &) const = default;
    };

    std::vector<Text> texts; ///< by row and day
    std::vector<bool> rows;  ///< which have any

    bool has(qint32 row) const
    {
        return row >= 0 && std::size_t(row) < rows.size() && rows[std::size_t(row)];
    }
    /// What the row said on a day: the first of its former texts that still held, or its present
    /// one.
    qint32 codeOn(qint32 row, qint32 day, qint32 present) const
    {
        const auto text = std::upper_bound(texts.begin(), texts.end(), std::pair(row, day),
                                           [](const auto &at, const Text &other) {
                                               return at < std::pair(other.row, other.until);
                                           });
        return text == texts.end() || text->row != row ? present : text->code;
    }
};

/// One field of every row of an entity; which of the vectors is filled follows from the type.
struct FactColumn
{
    static constexpr qint64 NoNumber = std::numeric_limits<qint64>::min();
    static constexpr qint32 NoDay = std::numeric_limits<qint32>::min();
    static constexpr qint32 None = -1;

    FieldType type = FieldType::Text;
    QString target; ///< Link: the entity whose table `links` counts in

    ColumnData<qint64> numbers; ///< Money … Flag, at the type's scale; NoNumber is empty
    ColumnData<qint32> codes;   ///< Text, Code: place in `dictionary`; None is empty
    QStringList dictionary;     ///< each text once, never an empty one
    ColumnData<qint32> links;   ///< Link: row in the target's table; None is empty or unknown there
    ColumnData<qint32> days;    ///< Day, Moment: days since 1970-01-01 in the company's zone; NoDay
    ColumnData<qint64> instants; ///< Moment: ms since 1970 UTC, NoNumber where only the day is
                                 ///< known; no vector at all when no row has an instant
    std::shared_ptr<const PastTexts> past; ///< Text, Code; none where nothing is known to have been
                                           ///< otherwise

    /// The same values without a copy, for reading; `keeper` holds the table that has them.
    FactColumn shared(const std::shared_ptr<const void> &keeper) const
    {
        return {type,
                target,
                numbers.shared(keeper),
                codes.shared(keeper),
                dictionary,
                links.shared(keeper),
                days.shared(keeper),
                instants.shared(keeper),
                past};
    }
};

/// The rows of one entity by column, in the order in which they were made.
struct FactTable
{
    QString entity;
    ColumnData<Uuid> ids;
    mutable QMap<QString, FactColumn> columns; ///< by the schema's field names

    /// Fields that are read only when they are asked for: texts of which every row has its own.
    mutable QStringList later;
    std::function<std::optional<FactColumn>(const QString &field)> readLater;

    std::size_t rows() const { return ids.size(); }
    /// Of all its fields, read or not.
    QStringList names() const { return columns.keys() + later; }
    const FactColumn *column(const QString &name) const
    {
        const auto found = columns.constFind(name);
        if (found != columns.constEnd())
            return &*found;
        if (!later.contains(name))
            return nullptr;
        later.removeAll(name);
        std::optional<FactColumn> column = readLater(name);
        return column ? &*columns.insert(name, std::move(*column)) : nullptr;
    }
};

/// The engine's count of days; an invalid date is NoDay.
inline qint32 dayNumber(const QDate &day)
{
    constexpr qint64 epoch = 2440588; // Julian day of 1970-01-01
    return day.isValid() ? qint32(day.toJulianDay() - epoch) : FactColumn::NoDay;
}
inline QDate dateOf(qint32 day)
{
    constexpr qint64 epoch = 2440588;
    return day == FactColumn::NoDay ? QDate() : QDate::fromJulianDay(qint64(day) + epoch);
}

} // namespace Steelyard
