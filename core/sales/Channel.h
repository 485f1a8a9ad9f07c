// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// A way to the market: a dealer, a platform, our own shop.
struct Channel
{
    static constexpr const char *Entity = "channel";

    ChannelId id;
    QString kind = QStringLiteral("direct");
    QString name;

    bool operator==(const Channel &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("kind", self.kind);
        visit("name", self.name);
    }
};

} // namespace Steelyard
