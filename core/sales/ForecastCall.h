// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Money.h"
#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// The number that somebody gives for a period, or a correction of what was reported to them; never
/// changed, a later one stands in its place.
struct ForecastCall
{
    static constexpr const char *Entity = "forecast_call";

    ForecastCallId id;
    QString nodeKind = QStringLiteral("unit");
    Uuid node;
    QDate periodFrom;
    QDate periodTo;                              ///< the last day included
    QString category = QStringLiteral("commit"); ///< commit, best_case
    /// call: the whole number; adjustment: added to the sum of the calls below
    QString kind = QStringLiteral("call");
    std::optional<Amount> amount;
    QString currency;
    PersonId person; ///< who says so
    Moment calledAt;
    QString note;

    bool operator==(const ForecastCall &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("node_kind", self.nodeKind);
        visit("node", self.node);
        visit("period_from", self.periodFrom);
        visit("period_to", self.periodTo);
        visit("category", self.category);
        visit("kind", self.kind);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("person", self.person);
        visit("called_at", self.calledAt);
        visit("note", self.note);
    }
};

} // namespace Steelyard
