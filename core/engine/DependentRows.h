// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Exchange.h"
#include "core/engine/RowExpression.h"

#include <memory>
#include <vector>

namespace Steelyard {

/// The dated rows that belong to each row of another table, by day; gathered once for a formula.
class DependentRows
{
public:
    struct Entry
    {
        qint32 owner;
        qint32 day;
        Int128 value;
        bool lacksRate;
        qint32 currency = FactColumn::None; ///< of an amount that is not turned yet
    };
    /// What the values of the entries are.
    struct Measured
    {
        RowExpression::Type type = RowExpression::Type::Number;
        int scale = 0;
        bool isMoney = false;
        const QStringList *currencies = nullptr;
    };

    DependentRows(std::vector<Entry> entries, std::size_t owners, const Measured &measured);

    const Measured &measured() const { return m_measured; }

    /// Those of one owner from a day to a day, both included; places in the lists below.
    struct Range
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    Range range(qint32 owner, qint32 from, qint32 to) const;
    qint32 day(std::size_t place) const { return m_days[place]; }
    Int128 value(std::size_t place) const { return m_values[place]; }
    /// The value in the company's currency, as the row is looked at; nothing without a rate.
    std::optional<Int128> converted(std::size_t place, const Exchange &exchange, RowAt at) const;
    Int128 sum(const Range &range) const { return m_sums[range.end] - m_sums[range.begin]; }
    qint64 distinct(const Range &range) const;
    bool lacksRate(const Range &range) const
    {
        return m_missing[range.end] > m_missing[range.begin];
    }

private:
    Measured m_measured;
    std::vector<std::size_t> m_starts; ///< by owner
    std::vector<qint32> m_days;
    std::vector<Int128> m_values;
    std::vector<qint32> m_currencies;
    std::vector<Int128> m_sums;    ///< of all before a place
    std::vector<qint32> m_missing; ///< how many before a place have no rate
};

/// What is asked of the dependent rows of a row: first, last, count, sum, distinct, earliest,
/// latest; within bounds that are days of the row itself.
class OfDependents final : public RowExpression
{
public:
    enum class Asked { First, Last, Count, Sum, Distinct, Earliest, Latest };

    struct Bound
    {
        bool isLower;
        int shift; ///< 1 after, -1 before, 0 since, until
        RowExpressionPtr day;
    };

    OfDependents(Asked asked, std::shared_ptr<const DependentRows> rows, FieldPath toOwner,
                 std::vector<Bound> bounds, const Exchange &exchange);

    bool number(RowAt at, Int128 &value) const override;
    qint32 day(RowAt at) const override;
    bool lacksRate(RowAt at) const override;

private:
    std::optional<DependentRows::Range> range(RowAt at) const;
    std::optional<std::size_t> chosen(RowAt at) const;

    Asked m_asked;
    std::shared_ptr<const DependentRows> m_rows;
    FieldPath m_toOwner;
    std::vector<Bound> m_bounds;
    Exchange m_exchange;
};

} // namespace Steelyard
