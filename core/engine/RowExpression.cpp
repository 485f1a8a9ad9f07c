// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowExpression.h"

#include <array>

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

QLatin1StringView textOf(RowExpression::Type type)
{
    constexpr std::array names {"flag"_L1, "number"_L1, "text"_L1, "day"_L1, "link"_L1};
    return names.at(std::size_t(type));
}

} // namespace Steelyard
