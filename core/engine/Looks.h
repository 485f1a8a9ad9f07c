// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/engine/RowExpression.h"

#include <QtGlobal>

#include <map>
#include <tuple>
#include <vector>

namespace Steelyard {

/// The days on which standing amounts are looked at, and for which periods.
class Looks
{
public:
    struct Look
    {
        qint32 day = 0;
        qint32 instant = 0; ///< when owners are looked up
        RowAt context;      ///< the day, and the period where rows are looked at for one
        std::vector<qint32> periods;
        std::vector<qint32> last; ///< the periods whose rows are counted on this look
    };

    /// `context` has a period only where what stands depends on it: such a look is for no other.
    void add(const RowAt &context, qint32 instant, qint32 period, bool isLast);
    /// No look is added afterwards.
    void finish();

    std::size_t size() const { return m_looks.size(); }
    const Look &at(std::size_t look) const { return m_looks[look]; }
    /// The first look on the day or later.
    std::size_t from(qint32 day) const
    {
        if (m_looks.empty() || day <= m_looks.front().day)
            return 0;
        if (day > m_looks.back().day)
            return m_looks.size();
        return std::size_t(m_from[std::size_t(day - m_looks.front().day)]);
    }

private:
    std::map<std::tuple<qint32, qint32, qint32, qint32>, Look> m_added; ///< by day first
    std::vector<Look> m_looks;                                          ///< by day
    std::vector<qint32> m_from; ///< by day from that of the first look
};

/// What stands on one look.
struct Standing
{
    Int128 sum = 0;
    qint32 rows = 0;
    qint32 guessed = 0; ///< rows of whose past nothing is known
    qint32 nulls = 0;
    qint32 excluded = 0;
    qint32 withoutRate = 0;

    Standing &operator+=(const Standing &other)
    {
        sum += other.sum;
        rows += other.rows;
        guessed += other.guessed;
        nulls += other.nulls;
        excluded += other.excluded;
        withoutRate += other.withoutRate;
        return *this;
    }
    Standing &operator-=(const Standing &other)
    {
        sum -= other.sum;
        rows -= other.rows;
        guessed -= other.guessed;
        nulls -= other.nulls;
        excluded -= other.excluded;
        withoutRate -= other.withoutRate;
        return *this;
    }
};

} // namespace Steelyard
