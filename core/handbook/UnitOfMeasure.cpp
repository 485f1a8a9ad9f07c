// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/UnitOfMeasure.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array Names {"count"_L1, "money"_L1, "percent"_L1, "ratio"_L1, "s"_L1,   "h"_L1,
                            "d"_L1,     "wd"_L1,    "score"_L1,   "pp"_L1,    "min"_L1, "mo"_L1};

} // namespace

QLatin1StringView textOf(UnitOfMeasure unit)
{
    return Names.at(std::size_t(unit));
}

std::optional<UnitOfMeasure> unitOfMeasure(QStringView text)
{
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (text == Names.at(i))
            return UnitOfMeasure(i);
    }
    return std::nullopt;
}

} // namespace Steelyard
