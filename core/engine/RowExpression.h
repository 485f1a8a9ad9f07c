// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/engine/FactTable.h"

#include <memory>

namespace Steelyard {

/// Yes, no, or nobody knows because a field is empty.
enum class Tri : qint8 { False, True, Unknown };

/// A row, the day on which it is looked at or counts, and the first and last day of the period.
struct RowAt
{
    qint32 row = 0;
    qint32 day = FactColumn::NoDay;
    qint32 periodStart = FactColumn::NoDay;
    qint32 periodEnd = FactColumn::NoDay;
    qint32 asOf = FactColumn::NoDay;     ///< the last day of the period that is looked at
    qint32 rateFrom = FactColumn::NoDay; ///< the days by whose rates amounts are turned, …
    qint32 rateTo = FactColumn::NoDay;   ///< … where these are not the row's own
};

/// Rows side by side, or chosen ones in their order, so that a column is walked instead of being
/// asked row by row.
struct RowRun
{
    static constexpr qint32 Longest = 1024;

    qint32 first = 0;
    qint32 count = 0;               ///< at most Longest
    const qint32 *chosen = nullptr; ///< which rows; none: those that follow the first
    RowAt context {};               ///< the period they are looked at for; its row does not count

    qint32 row(qint32 i) const { return chosen ? chosen[i] : first + i; }
    RowAt at(qint32 i) const
    {
        RowAt result = context;
        result.row = row(i);
        return result;
    }
};

/// A formula bound to the columns of one table; which question it answers follows from its type.
class RowExpression
{
public:
    enum class Type { Flag, Number, Text, Day, Link };

    RowExpression(Type type, int scale = 0, bool isMoney = false)
        : m_type(type)
        , m_scale(scale)
        , m_isMoney(isMoney)
    {
    }
    RowExpression(const RowExpression &) = delete;
    RowExpression &operator=(const RowExpression &) = delete;
    virtual ~RowExpression() = default;

    Type type() const { return m_type; }
    int scale() const { return m_scale; }
    bool isMoney() const { return m_isMoney; }

    virtual Tri tri(RowAt) const { return Tri::Unknown; }
    /// False when empty.
    virtual bool number(RowAt, Int128 &) const { return false; }
    virtual qint32 day(RowAt) const { return FactColumn::NoDay; }
    /// ms since 1970 UTC; NoNumber where only the day is known.
    virtual qint64 instant(RowAt) const { return FactColumn::NoNumber; }
    /// Amounts of other rows that it adds up have no exchange rate.
    virtual bool lacksRate(RowAt) const { return false; }
    /// nullptr when empty.
    virtual const QString *text(RowAt) const { return nullptr; }
    /// Equal keys are equal texts or links; None when empty.
    virtual qint32 key(RowAt) const { return FactColumn::None; }

    bool isEmpty(RowAt at) const;

    // The same of a run of rows, none of them looked at on a day of its own. What has no quicker
    // way is asked row by row.
    virtual void tris(const RowRun &run, Tri *result) const;
    virtual void numbers(const RowRun &run, Int128 *result, bool *isKnown) const;
    virtual void days(const RowRun &run, qint32 *result) const;
    virtual void keys(const RowRun &run, qint32 *result) const;

private:
    Type m_type;
    int m_scale;
    bool m_isMoney;
};

using RowExpressionPtr = std::unique_ptr<const RowExpression>;

/// "flag", "number", "text", "day", "link".
QLatin1StringView textOf(RowExpression::Type type);

/// A column of the table or of one that links lead to from there.
struct FieldPath
{
    std::vector<const ColumnData<qint32> *> hops;
    const FactColumn *column = nullptr;

    qint32 rowOf(qint32 row) const
    {
        for (const auto *links : hops) {
            if (row < 0)
                return FactColumn::None;
            row = (*links)[std::size_t(row)];
        }
        return row;
    }
    /// The number in a number column; NoNumber where there is none.
    qint64 number(qint32 from) const
    {
        const qint32 row = rowOf(from);
        return row < 0 ? FactColumn::NoNumber : column->numbers[std::size_t(row)];
    }

    /// The rows of a run, where the column is; the run itself when no link leads there.
    void rowsOf(const RowRun &run, qint32 *result) const;
};

} // namespace Steelyard
