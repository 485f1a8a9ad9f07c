// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiDefinition.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array KindNames {"sum"_L1,
                                "count"_L1,
                                "avg"_L1,
                                "min"_L1,
                                "max"_L1,
                                "distinct"_L1,
                                "percentile"_L1,
                                "duration"_L1,
                                "ratio"_L1,
                                "formula"_L1,
                                "balance"_L1,
                                "attainment"_L1,
                                "to_date"_L1,
                                "trailing"_L1,
                                "all_time"_L1,
                                "delta"_L1,
                                "growth"_L1,
                                "share_of_total"_L1,
                                "share_of_parent"_L1,
                                "conversion"_L1,
                                "retention"_L1,
                                "mean_of_children"_L1,
                                "rank"_L1,
                                "last_value"_L1,
                                "funnel"_L1,
                                "score"_L1,
                                "manual"_L1,
                                "concentration"_L1};
static_assert(KindNames.size() == std::size_t(KpiDefinition::Kind::Concentration) + 1);
constexpr std::array DirectionNames {"higher"_L1, "lower"_L1, "band"_L1, "neutral"_L1};

} // namespace

Aggregate::At Aggregate::lookedAt(const QString &word)
{
    return word == "open"_L1 ? At::Open : word == "avg_daily"_L1 ? At::AvgDaily : At::Close;
}

const Variant *KpiDefinition::variant(const QString &wanted) const
{
    const auto found
        = std::find_if(variants.cbegin(), variants.cend(),
                       [&](const Variant &candidate) { return candidate.id == wanted; });
    return found == variants.cend() ? nullptr : &*found;
}

QLatin1StringView textOf(KpiDefinition::Kind kind)
{
    return KindNames.at(std::size_t(kind));
}

QLatin1StringView textOf(KpiDefinition::Direction direction)
{
    return DirectionNames.at(std::size_t(direction));
}

} // namespace Steelyard
