// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Quantity.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// A figure that no rows give: typed in for a unit or a person, with what proves it.
struct ManualValue
{
    static constexpr const char *Entity = "manual_value";

    ManualValueId id;
    QString kpi;
    UnitId unit;
    PersonId person;
    QDate periodFrom;
    QDate periodTo;
    std::optional<Quantity> value;
    std::optional<Quantity> base;
    QString evidence;
    PersonId approvedBy;

    bool operator==(const ManualValue &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("kpi", self.kpi);
        visit("unit", self.unit);
        visit("person", self.person);
        visit("period_from", self.periodFrom);
        visit("period_to", self.periodTo);
        visit("value", self.value);
        visit("base", self.base);
        visit("evidence", self.evidence);
        visit("approved_by", self.approvedBy);
    }
};

} // namespace Steelyard
