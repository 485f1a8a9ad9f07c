// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// A record looked at by somebody else: right, wrong or not reachable.
struct SpotCheck
{
    static constexpr const char *Entity = "spot_check";

    SpotCheckId id;
    QString kind = QStringLiteral("spot");
    QString entity;
    Uuid entityId;
    QString field;
    QDate plannedOn;
    QDate doneOn;
    QString result;
    TicketId ticket;
    SalesOrderId salesOrder;
    PersonId checker;
    QString note;
    QString batch; ///< the draw that it belongs to

    bool operator==(const SpotCheck &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("kind", self.kind);
        visit("entity", self.entity);
        visit("entity_id", self.entityId);
        visit("field", self.field);
        visit("planned_on", self.plannedOn);
        visit("done_on", self.doneOn);
        visit("result", self.result);
        visit("ticket", self.ticket);
        visit("sales_order", self.salesOrder);
        visit("checker", self.checker);
        visit("note", self.note);
        visit("batch", self.batch);
    }
};

} // namespace Steelyard
