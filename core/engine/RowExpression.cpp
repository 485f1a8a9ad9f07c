// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowExpression.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Steelyard {

bool RowExpression::isEmpty(RowAt at) const
{
    switch (m_type) {
    case Type::Flag:
        return tri(at) == Tri::Unknown;
    case Type::Number: {
        Int128 ignored = 0;
        return !number(at, ignored);
    }
    case Type::Text:
        return !text(at);
    case Type::Day:
        return day(at) == FactColumn::NoDay;
    case Type::Link:
        return key(at) == FactColumn::None;
    }
    return true;
}

void RowExpression::tris(const RowRun &run, Tri *result) const
{
    for (qint32 i = 0; i < run.count; ++i)
        result[i] = tri(run.at(i));
}

void RowExpression::numbers(const RowRun &run, Int128 *result, bool *isKnown) const
{
    for (qint32 i = 0; i < run.count; ++i)
        isKnown[i] = number(run.at(i), result[i]);
}

void RowExpression::days(const RowRun &run, qint32 *result) const
{
    for (qint32 i = 0; i < run.count; ++i)
        result[i] = day(run.at(i));
}

void RowExpression::keys(const RowRun &run, qint32 *result) const
{
    for (qint32 i = 0; i < run.count; ++i)
        result[i] = key(run.at(i));
}

void FieldPath::rowsOf(const RowRun &run, qint32 *result) const
{
    if (run.chosen)
        std::copy_n(run.chosen, run.count, result);
    else
        std::iota(result, result + run.count, run.first);
    for (const auto *links : hops) {
        const qint32 *to = links->data();
        for (qint32 i = 0; i < run.count; ++i)
            result[i] = result[i] < 0 ? FactColumn::None : to[result[i]];
    }
}

QLatin1StringView textOf(RowExpression::Type type)
{
    constexpr std::array names {"flag"_L1, "number"_L1, "text"_L1, "day"_L1, "link"_L1};
    return names.at(std::size_t(type));
}

} // namespace Steelyard
