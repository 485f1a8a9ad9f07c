// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// The days for which a source has delivered an entity.
struct Coverage
{
    static constexpr const char *Entity = "coverage";

    CoverageId id;
    QString source;
    QString entity;
    QDate fromOn;
    QDate toOn;
    Moment loadedAt;

    bool operator==(const Coverage &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("source", self.source);
        visit("entity", self.entity);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
        visit("loaded_at", self.loadedAt);
    }
};

} // namespace Steelyard
