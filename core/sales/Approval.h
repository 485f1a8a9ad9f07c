// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// Something that somebody had to agree to: a price, a contract, an expense.
struct Approval
{
    static constexpr const char *Entity = "approval";

    ApprovalId id;
    QString kind = QStringLiteral("price");
    PersonId person;
    PersonId approver;
    OpportunityId opportunity;
    CustomerId customer;
    Moment submittedAt;
    Moment decidedAt;
    QString outcome;

    bool operator==(const Approval &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("kind", self.kind);
        visit("person", self.person);
        visit("approver", self.approver);
        visit("opportunity", self.opportunity);
        visit("customer", self.customer);
        visit("submitted_at", self.submittedAt);
        visit("decided_at", self.decidedAt);
        visit("outcome", self.outcome);
    }
};

} // namespace Steelyard
